// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_phrases.h"

#include <algorithm>
#include <array>

#include "stemmer/dates/calendar_dates.h"
#include "stemmer/dates/date_names.h"
#include "stemmer/dates/date_spans.h"
#include "stemmer/dates/date_words.h"
#include "stemmer/dates/named_days.h"
#include "stemmer/dates/relative_dates.h"
#include "stemmer/dates/year_parts.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

using namespace std::string_view_literals;
using std::chrono::days;
using std::chrono::sys_days;

constexpr std::array kBefore = {"sebelum"sv};
constexpr std::array kAfter = {"setelah"sv, "sesudah"sv, "usai"sv, "pasca"sv, "selepas"sv};

// Reads a phrase from its first word on: a span, or what lies before or behind one.
class PhraseReader {
 public:
  PhraseReader(std::span<const std::string_view> words, sys_days today) : words_(words, today) {}

  std::optional<DatePhrase> read() {
    const bool begins_with_year = year_number_of(words_.piece()).has_value();
    const auto range = read_range();
    if (!range || range->last < range->first || !words_.is_at_word_end()) return std::nullopt;
    phrase_.words = words_.word_of(words_.pieces_taken() - 1) + 1;
    phrase_.range = *range;
    phrase_.relative = words_.is_relative();
    phrase_.oddity = words_.oddity();
    phrase_.is_years = begins_with_year && !phrase_.relative;
    return phrase_;
  }

 private:
  // "sejak November 2024", "sebelum 6/11/2024", "menjelang Pilkada 2024"
  std::optional<DateRange> read_range() {
    static constexpr std::array kSince = {"sejak"sv, "mulai"sv};
    static constexpr std::array kUntil = {"hingga"sv, "sampai"sv, "sd"sv, "s.d"sv, "s/d"sv};
    static constexpr std::array kShortlyBefore = {"menjelang"sv, "jelang"sv, "pra"sv};
    if (const auto range = read_span(words_)) return range;
    if (const auto range = read_feast()) return range;
    if (const auto range = read_days_from()) return range;
    if (words_.take("dari")) return read_from();
    if (words_.take_one_of(kSince)) {
      if (const auto range = read_years(words_)) return range;
      const auto bound = read_bound();
      return since(bound ? bound : read_last_such_month(words_));
    }
    if (words_.take_one_of(kUntil)) {
      words_.take("dengan");
      return until(read_bound());
    }
    if (words_.take_one_of(kShortlyBefore)) return read_run_up();
    if (words_.take_one_of(kBefore)) return read_before();
    if (words_.take_one_of(kAfter)) return read_after();
    return read_named_year();
  }

  // "tahun 2019"
  std::optional<DateRange> read_named_year() {
    if (!words_.take("tahun")) return std::nullopt;
    const auto y = words_.take_year_number();
    if (!y) return std::nullopt;
    phrase_.is_name = true;
    return whole_year(*y);
  }

  // A span, or what says days behind such a word alone: "sejak 2020", "sebelum tahun 2020", "sejak
  // awal tahun", "sejak Pilkada 2018".
  std::optional<DateRange> read_bound() {
    if (auto range = read_span(words_)) return range;
    if (auto range = read_third_of_now(words_)) return range;
    if (const auto named = read_named_day_of_year(words_)) return one_day(named->day);
    const auto y = words_.take_year();
    return y ? std::optional(whole_year(*y)) : std::nullopt;
  }

  static std::optional<DateRange> since(const std::optional<DateRange>& bound) {
    return bound ? std::optional(DateRange{bound->first, kLatestDay}) : std::nullopt;
  }
  static std::optional<DateRange> until(const std::optional<DateRange>& bound) {
    return bound ? std::optional(DateRange{kEarliestDay, bound->last}) : std::nullopt;
  }

  // "dari Senin lalu sampai kemarin" has both ends, "dari Senin lalu" one.
  std::optional<DateRange> read_from() {
    const auto range = read_span(words_);
    return range && range->first != range->last ? range : since(range);
  }

  // "menjelang Pilkada 2024"; of other days it says too little.
  std::optional<DateRange> read_run_up() {
    const auto named = read_named();
    return named ? std::optional(days_before(*named)) : std::nullopt;
  }

  std::optional<DateRange> read_before() {
    const auto named = read_named();
    const auto bound = named ? std::optional(one_day(named->day)) : read_bound();
    return bound ? std::optional(DateRange{kEarliestDay, bound->first - days(1)}) : std::nullopt;
  }

  std::optional<DateRange> read_after() {
    if (const auto named = read_named()) return days_after(*named);
    const auto bound = read_bound();
    return bound ? std::optional(DateRange{bound->last + days(1), kLatestDay}) : std::nullopt;
  }

  // "Lebaran 2019"; an election by itself is talked of all year.
  std::optional<DateRange> read_feast() {
    static constexpr std::array kDuring = {"selama"sv, "sepanjang"sv, "saat"sv, "ketika"sv,
                                           "pada"sv};
    return words_.attempt([&]() -> std::optional<DateRange> {
      words_.take_one_of(kDuring);
      const auto named = read_named();
      return named && !named->is_poll ? std::optional(days_around(*named)) : std::nullopt;
    });
  }

  // "sehari sebelum Pemilu 2019", "dua pekan setelah 17 April 2019", "H-7 Lebaran 2019"
  std::optional<DateRange> read_days_from() {
    return words_.attempt([&]() -> std::optional<DateRange> {
      if (const auto moved = words_.take_days_from()) {
        const auto named = read_named();
        return named ? std::optional(one_day(named->day + *moved)) : std::nullopt;
      }
      const auto counted = take_counted_unit(words_);
      const bool is_before = counted && words_.take_one_of(kBefore);
      if (!counted || (!is_before && !words_.take_one_of(kAfter))) return std::nullopt;
      const auto named = read_named();
      const auto bound = named ? std::optional(one_day(named->day)) : read_span(words_);
      if (!bound) return std::nullopt;
      if (is_before) return last_units(counted->unit, bound->first - days(1), counted->count);
      return next_units(counted->unit, bound->last + days(1), counted->count);
    });
  }

  // An election or a feast, whose name is a topic, too.
  std::optional<NamedDay> read_named() {
    const auto named = read_named_day_of_year(words_);
    if (!named) return named;
    phrase_.topic_first = words_.word_of(named->first);
    phrase_.topic_last = words_.word_of(named->last - 1) + 1;
    return named;
  }

  DateWords words_;
  DatePhrase phrase_;
};

// Most words begin no phrase, and are told by their first letters or a figure.
bool may_begin(std::string_view word) {
  static constexpr std::array kHeads = {
      "ahad"sv,  "akhir"sv,   "antara"sv, "awal"sv,   "besok"sv, "bulan"sv,  "dalam"sv, "dari"sv,
      "dini"sv,  "eid"sv,     "h+"sv,     "h-"sv,     "hari"sv,  "hingga"sv, "hut"sv,   "idhul"sv,
      "idul"sv,  "ied"sv,     "ketika"sv, "jelang"sv, "kemar"sv, "kuart"sv,  "lebar"sv, "lusa"sv,
      "malam"sv, "menjel"sv,  "minggu"sv, "mulai"sv,  "natal"sv, "pada"sv,   "pagi"sv,  "paruh"sv,
      "pasca"sv, "pekan"sv,   "perten"sv, "pra"sv,    "puasa"sv, "q"sv,      "ramad"sv, "saat"sv,
      "s.d"sv,   "s/d"sv,     "sampai"sv, "sd"sv,     "se"sv,    "siang"sv,  "sore"sv,  "tadi"sv,
      "tahun"sv, "tanggal"sv, "tgl"sv,    "triw"sv,   "tw"sv,    "usai"sv};
  const std::size_t begin = std::min(word.find_first_not_of("(["), word.size());
  word.remove_prefix(begin);
  if (word.empty()) return false;
  if (is_ascii_digit(word.front()) || word.front() == '.') return true;
  const auto has_head = [&](std::string_view head) {
    return word.size() >= head.size() &&
           std::equal(head.begin(), head.end(), word.begin(),
                      [](char a, char b) { return a == ascii_lower(b); });
  };
  if (std::ranges::any_of(kHeads, has_head) || std::ranges::any_of(number_words(), has_head))
    return true;
  const std::string_view letters = word.substr(0, date_word_end(word, 0));
  return month_named(letters) || weekday_named(letters);
}

}  // namespace

sys_days today_in_jakarta() {
  constexpr std::chrono::hours kAheadOfUtc(7);
  return std::chrono::floor<days>(std::chrono::system_clock::now() + kAheadOfUtc);
}

std::optional<DatePhrase> date_phrase_at(std::span<const std::string_view> words, sys_days today) {
  if (words.empty() || !may_begin(words.front())) return std::nullopt;
  return PhraseReader(words.first(std::min(words.size(), kMostDateWords)), today).read();
}

}  // namespace warta
