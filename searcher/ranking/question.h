// SPDX-License-Identifier: GPL-3.0-or-later
// Questions in plain Indonesian: "Kapan PLO didirikan?"
#pragma once

#include <string_view>

#include "searcher/ranking/query_word.h"

namespace warta {

// Whether `normal` only says that this is a question ("siapakah"), so that no article needs it.
bool is_question_word(std::string_view normal);

// Whether it only says so in a question after a definition: "apa pengertian demokrasi".
bool is_definition_word(std::string_view normal);

// What a query asks for.
Asks asks_for(std::string_view query);

}  // namespace warta
