// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that stand for themselves in 32 hexadecimal digits: 128 bits, of a billion texts no two are
// likely to share them.
#pragma once

#include <string>
#include <string_view>

namespace warta {

std::string hex_hash(std::string_view text);

}  // namespace warta
