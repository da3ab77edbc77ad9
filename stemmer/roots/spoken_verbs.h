// SPDX-License-Identifier: GPL-3.0-or-later
// Spoken verbs as interviews quote them: the nasal without its me- ("ngambil", "nunggu", "megang"),
// nge- before a whole root ("ngelihat"), ny- for a c ("nyoba"); each also with -in ("ngomongin").
#pragma once

#include <string_view>

namespace warta {

// Empty when `word` is none whose written form the dictionary knows or makes likely.
std::string_view root_of_spoken_verb(std::string_view word);

}  // namespace warta
