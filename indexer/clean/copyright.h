// SPDX-License-Identifier: GPL-3.0-or-later
// The outlet that a page's line of copyright names: "© 2025 Suara Muria. All rights reserved".
#pragma once

#include <string>
#include <string_view>

namespace warta {

// "okes.news", "Suara Muria"; empty where the line is none or names nobody.
std::string outlet_in_copyright(std::string_view line);

}  // namespace warta
