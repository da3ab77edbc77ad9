// SPDX-License-Identifier: GPL-3.0-or-later
// Furniture that lost its line breaks: "... dibuka. Baca juga: Bupati Lantik Camat Menurut warga
// ...".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

// The text of `line` without the furniture that is glued into it, which is appended to `cut`;
// nothing when none is.
std::optional<std::string> cut_glued_furniture(std::string_view line,
                                               std::vector<std::string>& cut);

}  // namespace warta
