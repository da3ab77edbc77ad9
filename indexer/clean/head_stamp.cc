// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/head_stamp.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "indexer/clean/caption.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/line_words.h"
#include "indexer/clean/newsroom_marks.h"
#include "indexer/clean/sentences.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kLongestStampLine = 110;  // bytes

bool may_be_stamp(std::string_view line) {
  return line.size() <= kLongestStampLine && std::ranges::any_of(line, is_ascii_digit) &&
         !tells_copy(line);
}

std::optional<std::chrono::sys_days> stamp_of(std::string_view line) {
  if (line.ends_with('.') || !may_be_stamp(line)) return std::nullopt;
  if (const auto day = publication_date(line)) return day;
  if (const auto day = byline_date(line)) return day;
  return lone_date(line);
}

// By its length and look one of another story.
bool is_like_headline(std::string_view line) {
  constexpr std::size_t kFewestWords = 5;
  return count_words(line) >= kFewestWords && is_headline(line) && is_title_case(line) &&
         !is_caption(line);
}

// "Wolio, dipublikasikan 17-09-2019", "Jakarta, Biro Humas, Senin 16 September 2019"
std::optional<std::chrono::sys_days> short_line_day(std::string_view line) {
  constexpr std::size_t kMostWords = 9;
  const bool is_short = count_words(line) <= kMostWords && !is_sentence(line);
  if (!may_be_stamp(line) || !is_short || is_like_headline(line)) return std::nullopt;
  return only_day(line);
}

bool has_time(std::string_view line) {
  for (std::size_t i = 1; i + 1 < line.size(); ++i) {
    if ((line[i] == ':' || line[i] == '.') && is_ascii_digit(line[i - 1]) &&
        is_ascii_digit(line[i + 1])) {
      return true;
    }
  }
  return false;
}

std::optional<HeadStamp> first_between(std::span<const PageLine> lines, std::size_t begin,
                                       std::size_t end) {
  for (const auto& day_of : {stamp_of, short_line_day}) {
    for (std::size_t i = begin; i < end; ++i) {
      if (const auto day = day_of(lines[i].text)) return HeadStamp{i, *day};
    }
  }
  return std::nullopt;
}

// Up from lines[end], to the next headline of another story.
std::optional<HeadStamp> last_above(std::span<const PageLine> lines, std::size_t end,
                                    std::size_t reach) {
  for (std::size_t i = end; i > 0 && i + reach > end; --i) {
    const std::string_view line = lines[i - 1].text;
    if (const auto day = stamp_of(line)) return HeadStamp{i - 1, *day};
    if (is_like_headline(line)) break;
  }
  return std::nullopt;
}

bool says_paper(std::string_view line) {
  static constexpr std::array<std::string_view, 18> kWords = {
      "ecer", "eceran", "ed",    "edisi", "gratis", "hal", "halaman", "harga", "hlm",
      "muat", "no",     "nomor", "tahun", "terbit", "tgl", "tanggal", "th",    "vol"};
  bool found = false;
  for_each_line_word(normalized(line), [&](std::string_view word) {
    found = found || std::ranges::find(kWords, word) != kWords.end();
  });
  return found;
}

}  // namespace

std::optional<HeadStamp> find_head_stamp(std::span<const PageLine> lines, std::size_t text_begin,
                                         std::optional<std::size_t> headline) {
  constexpr std::size_t kReach = 5;  // lines over the headline
  if (!headline) return last_above(lines, text_begin, text_begin + 1);
  if (const auto below = first_between(lines, *headline + 1, text_begin)) return below;
  const auto above = last_above(lines, *headline, kReach);
  return above && has_time(lines[above->line].text) ? above : std::nullopt;
}

std::optional<HeadStamp> find_day_of_paper(std::span<const PageLine> lines,
                                           std::size_t text_begin) {
  constexpr std::size_t kMostWords = 16;
  for (std::size_t i = 0; i < text_begin; ++i) {
    const std::string_view line = lines[i].text;
    if (line.size() > kLongestStampLine || count_words(line) > kMostWords) continue;
    if (std::ranges::none_of(line, is_ascii_digit) || line.ends_with('.')) continue;
    const std::optional<std::chrono::sys_days> day = only_day(line);
    const bool loud = std::ranges::none_of(line, is_ascii_lower);
    if (day && (loud || says_paper(line))) return HeadStamp{i, *day};
  }
  return std::nullopt;
}

}  // namespace warta
