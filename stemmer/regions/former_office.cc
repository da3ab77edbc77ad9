// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/former_office.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "stemmer/text/one_of.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// "saat dirinya masih menjabat", "pernah menjabat": with "menjabat" at word `i`.
bool was_held(const NameWords& words, std::size_t i) {
  constexpr std::size_t kReach = 4;  // words
  static constexpr std::array kThen = {"dulu"sv,    "kala"sv,   "ketika"sv, "pernah"sv, "saat"sv,
                                       "sebelum"sv, "semasa"sv, "sempat"sv, "sewaktu"sv};
  for (std::size_t back = 1; back <= std::min(kReach, i); ++back) {
    const std::size_t at = i - back;
    if (words.gap_before(at + 1) != WordGap::plain) return false;
    if (words[at] == "ini") return false;  // "saat ini menjabat"
    if (is_one_of(words[at], kThen)) return true;
  }
  return false;
}

}  // namespace

bool is_former_office(const NameWords& words, std::size_t i, const NameBefore& before) {
  static constexpr std::array kHeads = {"anggota"sv, "kepala"sv,     "ketua"sv,
                                        "sebagai"sv, "sekretaris"sv, "wakil"sv};
  std::size_t at = i;
  while (at > 0 && is_one_of(words[at - 1], kHeads)) --at;
  if (at == 0) return false;
  const std::string_view word = words[at - 1];
  if (word == "mantan" || word == "eks" || word == "bekas") return true;
  if (word == "dan") return before.is_former && before.end + 1 == at;
  return word == "menjabat" && was_held(words, at - 1);
}

}  // namespace warta
