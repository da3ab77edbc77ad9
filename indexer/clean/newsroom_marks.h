// SPDX-License-Identifier: GPL-3.0-or-later
// What a newsroom prints behind a text: who wrote it, and that it was paid for.
#pragma once

#include <string_view>

namespace warta {

// "(*)", "(azh/azh)", "(adv\reskya)", "(Hn)": where a reporter has signed, the text is over.
bool is_signed(std::string_view line);

// "(ADV)", "Advertorial", "adv\reskya"
bool is_advertorial_mark(std::string_view line);

}  // namespace warta
