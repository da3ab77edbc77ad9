// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a name as typed may be a name as printed, word by word.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

// How sure that is.
enum class Fit {
  none,
  other,  // a word typed is not in it, or stands for an initial
  slip,   // it has all that is typed, but for a letter
  part,   // it has all that is typed, and more, or words for initials
  whole,  // the names are the same
};

// In which words a letter may be wrong. In one of fewer than four it may only beside another that
// is right, or where the known name has no other.
enum class Slips { none, long_words, any };

// Words that sound alike are the same, and no slip. REQUIRES: words in normal form, as
// joined_titles() has them
Fit fit(std::span<const std::string_view> typed, std::span<const std::string_view> known,
        Slips allowed);

// The words typed, those that slipped as the known name has them. REQUIRES: fit() is a slip
std::vector<std::string> respelled(std::span<const std::string_view> typed,
                                   std::span<const std::string_view> known);

// "Waode" for "Wa Ode": the names that Buton's nobility has are written either way.
std::vector<std::string> joined_titles(std::span<const std::string_view> words);

// Whether a word typed tells who is meant: no initial, no short form, and not "Muhammad".
bool tells_person(std::string_view typed);

}  // namespace warta
