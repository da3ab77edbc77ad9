// SPDX-License-Identifier: GPL-3.0-or-later
// Tells furniture by its looks, of which no table has the words: menus, marks, addresses, code.
#pragma once

#include <string_view>

#include "indexer/clean/furniture_rule.h"

namespace warta {

// By what `line` is furniture; FurnitureRule::none where its looks say nothing. `normal`: the
// normal form of its head; `bare`: that without marks around it.
//
// REQUIRES: `line` is trimmed and not empty
FurnitureRule furniture_by_looks(std::string_view line, std::string_view normal,
                                 std::string_view bare);

// "(adsbygoogle = window.adsbygoogle || []).push({});": opens and ends as code does.
//
// REQUIRES: `line` is trimmed and not empty
bool is_script(std::string_view line);

}  // namespace warta
