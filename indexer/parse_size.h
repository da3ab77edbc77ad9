// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes as people type them: "800M", "1.5G", "2 GiB".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace warta {

// In bytes. A number, with a point where it is no whole one, then nothing, B, or one of K, M, G and
// T (of 1000; with an i behind, of 1024), with a B behind or without. Case does not matter. Nothing
// where it is no size, or one of 2^63 bytes or more.
std::optional<std::uint64_t> parse_size(std::string_view text);

}  // namespace warta
