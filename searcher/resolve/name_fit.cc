// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/name_fit.h"

#include <algorithm>
#include <array>

#include "searcher/resolve/name_sound.h"
#include "searcher/spelling/edit_distance.h"

namespace warta {
namespace {

using namespace std::string_view_literals;

// One name in the spellings that the same person's has.
constexpr std::array kMuhammad = {"m"sv,        "md"sv,        "mhd"sv,      "moch"sv,
                                  "mochamad"sv, "mochammad"sv, "moh"sv,      "mohamad"sv,
                                  "mohammad"sv, "mohd"sv,      "muchamad"sv, "muchammad"sv,
                                  "muh"sv,      "muhamad"sv,   "muhammad"sv};
constexpr std::array kAhmad = {"achmad"sv, "ahmad"sv, "ahmat"sv, "akhmad"sv};
constexpr std::array kAbdul = {"abd"sv, "abdul"sv};

constexpr std::size_t kFullSize = 3;  // letters that an initial or a short form has not

// Letters of a word that may have one too few or too many, and of one that needs no other word to
// be sure.
constexpr std::size_t kLeastSlip = 2;
constexpr std::size_t kSureSlip = 4;

template <typename Names>
bool are_both_of(std::string_view a, std::string_view b, const Names& names) {
  return std::ranges::find(names, a) != names.end() && std::ranges::find(names, b) != names.end();
}

bool is_muhammad(std::string_view word) {
  return std::ranges::find(kMuhammad, word) != kMuhammad.end();
}

// `typed_initial`: an initial is typed for a known word; `known_initial`: the other way round;
// `short_form`: two spellings of "Muhammad" that sound unlike; `short_slip`: of a short word.
enum class Likeness { none, slip, short_slip, known_initial, typed_initial, short_form, same };

Likeness slip_likeness(std::string_view typed, std::string_view known) {
  const auto [shorter, longer] = std::minmax({typed.size(), known.size()});
  const bool may_be = shorter >= kLeastSlip && longer > kLeastSlip &&
                      typed.size() <= EditDistance::kLongest && EditDistance(typed).to(known) == 1;
  if (!may_be) return Likeness::none;
  return shorter < kSureSlip ? Likeness::short_slip : Likeness::slip;
}

Likeness likeness(std::string_view typed, std::string_view known, Slips allowed) {
  if (typed == known || name_sound(typed) == name_sound(known)) return Likeness::same;
  if (are_both_of(typed, known, kMuhammad) || are_both_of(typed, known, kAhmad) ||
      are_both_of(typed, known, kAbdul)) {
    return Likeness::short_form;
  }
  if (typed.front() == known.front()) {
    if (typed.size() == 1) return Likeness::typed_initial;
    if (known.size() == 1) return Likeness::known_initial;
  }
  if (allowed == Slips::none) return Likeness::none;
  const Likeness slip = slip_likeness(typed, known);
  return slip == Likeness::short_slip && allowed != Slips::any ? Likeness::none : slip;
}

bool is_slip(Likeness like) {
  return like == Likeness::slip || like == Likeness::short_slip;
}

// How the words of a name stand in another.
struct Standing {
  bool all = false;             // every word, in order
  std::size_t full = 0;         // words that are the same and no initials
  std::size_t slips = 0;        // words of which one letter differs
  std::size_t short_slips = 0;  // of these, short ones
  std::size_t initials = 0;     // known initials that typed words stand for
  std::size_t full_over = 0;    // full words of the longer that none stands for
};

// `is_typed_shorter`: which of them is the one typed.
Standing standing(std::span<const std::string_view> shorter,
                  std::span<const std::string_view> longer, bool is_typed_shorter, Slips allowed) {
  Standing found;
  std::size_t at = 0;
  for (const std::string_view word : shorter) {
    Likeness like = Likeness::none;
    for (; at < longer.size() && like == Likeness::none; ++at) {
      like = is_typed_shorter ? likeness(word, longer[at], allowed)
                              : likeness(longer[at], word, allowed);
      if (like == Likeness::none && tells_person(longer[at])) ++found.full_over;
    }
    if (like == Likeness::none) return found;
    if (like == Likeness::same && tells_person(word)) ++found.full;
    if (is_slip(like)) ++found.slips;
    if (like == Likeness::short_slip) ++found.short_slips;
    if (like == Likeness::known_initial) ++found.initials;
  }
  for (; at < longer.size(); ++at) {
    if (tells_person(longer[at])) ++found.full_over;
  }
  found.all = true;
  return found;
}

// Neither may be an initial, which others have as well; "M." is Muhammad.
bool is_same_full_word(std::string_view typed, std::string_view known) {
  const Likeness like = likeness(typed, known, Slips::none);
  if (like == Likeness::short_form || (is_muhammad(typed) && is_muhammad(known))) return true;
  return like == Likeness::same && typed.size() > 1;
}

// Of a name that has every word typed, in order.
Fit fit_of_all(std::span<const std::string_view> typed, std::span<const std::string_view> known,
               const Standing& in_known, Slips allowed) {
  const auto& [all, full, slips, short_slips, initials, full_over] = in_known;
  if (typed.size() == 1) {
    if (allowed == Slips::none && full == 0 && typed.front() != known.front()) return Fit::none;
    if (short_slips > 0 && known.size() > 1) return Fit::none;
  } else {
    if (full + slips == 0 || (slips > 0 && slips == typed.size())) return Fit::none;
    if (short_slips > 0 && (full == 0 || slips > 1)) return Fit::none;
  }
  // "Edi S" may be anybody's who is called Edi Simbolon or Edy Suharmanto.
  if (initials > 0 && known.back().size() == 1 && full + slips < 2) return Fit::none;
  if (slips == 0 && initials == 0) {
    const bool is_whole = typed.size() == known.size() && full > 0 &&
                          std::ranges::equal(typed, known, is_same_full_word);
    return is_whole ? Fit::whole : Fit::part;
  }
  return initials == 0 ? Fit::slip : Fit::other;
}

// "Edy Budi Suharmanto" for one known as "Edy Suharmanto": what is left out stands in the middle.
// "Mohammad Mahfud" for one who is nothing but Mahfud.
bool has_most_of(std::span<const std::string_view> typed, std::span<const std::string_view> known,
                 Slips allowed) {
  if (known.size() == 1 && typed.size() == 2) {
    return is_muhammad(typed[0]) && tells_person(typed[1]) &&
           likeness(typed[1], known[0], Slips::none) == Likeness::same;
  }
  if (known.size() < 2) return false;
  const Standing found = standing(known, typed, false, allowed);
  const bool is_known = found.all && found.short_slips == 0 && found.full >= 1 &&
                        found.full + found.slips >= 2 &&
                        (found.initials == 0 || found.full_over == 0);
  return is_known && likeness(typed.back(), known.back(), allowed) != Likeness::none;
}

}  // namespace

bool tells_person(std::string_view typed) {
  return typed.size() >= kFullSize && !is_muhammad(typed);
}

std::vector<std::string> joined_titles(std::span<const std::string_view> words) {
  std::vector<std::string> joined;
  for (const std::string_view word : words) {
    const bool is_second =
        word == "ode" && !joined.empty() && (joined.back() == "la" || joined.back() == "wa");
    if (is_second) {
      joined.back().append(word);
    } else {
      joined.emplace_back(word);
    }
  }
  return joined;
}

Fit fit(std::span<const std::string_view> typed, std::span<const std::string_view> known,
        Slips allowed) {
  const Standing in_known = standing(typed, known, true, allowed);
  // "Basaria Panjaitan" is not "Luhut B. Panjaitan": an initial may be of a word where no other
  // word is left that says who it is.
  const bool is_settled = in_known.all && (in_known.initials == 0 || in_known.full_over == 0);
  if (is_settled) return fit_of_all(typed, known, in_known, allowed);
  if (in_known.all && fit_of_all(typed, known, in_known, allowed) == Fit::none) return Fit::none;
  return has_most_of(typed, known, allowed) ? Fit::other : Fit::none;
}

std::vector<std::string> respelled(std::span<const std::string_view> typed,
                                   std::span<const std::string_view> known) {
  std::vector<std::string> words;
  std::size_t at = 0;
  for (const std::string_view word : typed) {
    Likeness like = Likeness::none;
    for (; at < known.size() && like == Likeness::none; ++at) {
      like = likeness(word, known[at], Slips::any);
    }
    words.emplace_back(is_slip(like) ? known[at - 1] : word);
  }
  return words;
}

}  // namespace warta
