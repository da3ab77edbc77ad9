// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_handover.h"

#include <array>

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

bool ends_sentence(const TaggerWord& word) {
  return (word.gap & (kGapPoint | kGapNewline)) != 0;
}

// "dari AKBP A kepada AKBP B", "juga diserahterimakan dari AKBP A kepada AKBP B", "dari AKBP A
// digantikan AKBP B"
std::optional<Handover> read_from_to(std::span<const TaggerWord> words, std::size_t i) {
  constexpr std::size_t kReach = 8;  // words
  static constexpr std::array kHanded = {"beralih"sv, "diserahkan"sv, "diserahterimakan"sv,
                                         "juga"sv,    "kini"sv,       "resmi"sv};
  while (i < words.size() && words[i].gap == kGapNone && is_one_of(words[i].normal, kHanded)) ++i;
  if (!is_word(words, i, "dari") || words[i].gap != kGapNone) return std::nullopt;
  const auto former = name_at(words, i + 1);
  if (!former) return std::nullopt;
  for (std::size_t k = former->last; k + 1 < words.size() && k < former->last + kReach; ++k) {
    if (ends_sentence(words[k])) return std::nullopt;
    const bool replaced = is_word(words, k, "digantikan") || is_word(words, k, "diganti");
    if (!replaced && !is_word(words, k, "kepada") && !is_word(words, k, "ke")) continue;
    const auto now = name_at(words, replaced && is_word(words, k + 1, "oleh") ? k + 2 : k + 1);
    if (!now) return std::nullopt;
    return Handover{*former, now, now->last};
  }
  return std::nullopt;
}

// "yang sebelumnya dijabat AKBP A", "yang selama ini dijabat oleh AKBP A", "yang ditinggalkan A"
std::optional<Handover> read_formerly_held(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kFormerly = {"sebelumnya"sv, "semula"sv, "dulu"sv,
                                           "awalnya"sv,    "lama"sv,   "selama"sv};
  if (!is_word(words, i, "yang") || i + 1 >= words.size()) return std::nullopt;
  if (is_word(words, i + 1, "ditinggalkan")) {
    ++i;
  } else {
    if (!is_one_of(words[i + 1].normal, kFormerly)) return std::nullopt;
    i += is_word(words, i + 2, "ini") ? 3 : 2;
    if (!is_word(words, i, "dijabat")) return std::nullopt;
  }
  const auto former = name_at(words, is_word(words, i + 1, "oleh") ? i + 2 : i + 1);
  if (!former) return std::nullopt;
  if (const auto with_successor = read_successor(words, *former)) return with_successor;
  return Handover{*former, std::nullopt, former->last};
}

}  // namespace

std::optional<Handover> read_handover(std::span<const TaggerWord> words, std::size_t i) {
  const auto from_to = read_from_to(words, i);
  return from_to ? from_to : read_formerly_held(words, i);
}

std::optional<Handover> read_successor(std::span<const TaggerWord> words, NameRun former) {
  constexpr std::size_t kReach = 4;  // words
  for (std::size_t k = former.last; k + 1 < words.size() && k < former.last + kReach; ++k) {
    if (ends_sentence(words[k])) return std::nullopt;
    static constexpr std::array kNow = {"kini"sv, "resmi"sv, "selanjutnya"sv, "sekarang"sv};
    static constexpr std::array kHeldBy = {"diemban"sv, "diisi"sv, "dijabat"sv, "dipegang"sv,
                                           "ditempati"sv};
    const bool replaced = is_word(words, k, "digantikan") || is_word(words, k, "diganti");
    const bool held_now =
        is_one_of(words[k].normal, kHeldBy) && is_one_of(words[k - 1].normal, kNow);
    if (!replaced && !held_now) continue;
    const std::size_t at = is_word(words, k + 1, "oleh") ? k + 2 : k + 1;
    if (at >= words.size() || words[at].gap != kGapNone) return std::nullopt;
    const auto now = name_at(words, at);
    if (!now) return std::nullopt;
    return Handover{former, now, now->last};
  }
  return std::nullopt;
}

}  // namespace warta
