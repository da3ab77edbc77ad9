// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/rejoined_lines.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/dateline.h"
#include "indexer/clean/furniture.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/line_marks.h"
#include "indexer/clean/page_headers.h"
#include "indexer/clean/page_words.h"
#include "indexer/clean/sentences.h"
#include "stemmer/dates/dates.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kFewestSentenceWords = 8;
constexpr std::size_t kFewestHeadlineWords = 3;
constexpr std::size_t kWidestColumn = 64;  // bytes

// "wi-" and "satawan"
bool parts_word(std::string_view before, std::string_view line) {
  return before.size() > 1 && before.back() == '-' && is_ascii_lower(before[before.size() - 2]) &&
         is_ascii_lower(line.front());
}

// "ibu-" and "ibu", which keeps its hyphen.
bool is_doubled(std::string_view before, std::string_view line) {
  before.remove_suffix(1);
  const std::string_view word = before.substr(before.rfind(' ') + 1);
  return line.starts_with(word);
}

// How wide a text was set whose lines were broken at a margin, in bytes: few are longer, and many
// end where the next word had no place, but for columns. 0: they were broken elsewhere, at links or
// sentences.
std::size_t width_of(std::span<const Line> lines) {
  constexpr std::size_t kOneIn = 10;
  constexpr std::size_t kNarrowest = 20;
  std::vector<std::size_t> sizes;
  sizes.reserve(lines.size());
  for (const Line& line : lines) sizes.push_back(line.text.size());
  const auto longest = sizes.end() - 1 - static_cast<std::ptrdiff_t>(sizes.size() / kOneIn);
  std::ranges::nth_element(sizes, longest);
  const std::size_t width = *longest;
  std::size_t full = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    full += did_not_fit(lines[i - 1].text, lines[i].text, width) ? 1U : 0U;
  }
  const bool set = width <= kWidestColumn || 3 * full >= lines.size();
  return width >= kNarrowest && set ? width : 0;
}

// "JAKARTA (KW)", "BEKASI -": the dateline under a headline.
bool is_place(std::string_view line) {
  constexpr std::size_t kMostWords = 3;
  const std::string normal = normalized(line.substr(0, line.find_first_of("(-,")));
  const std::string_view place =
      std::string_view(normal).substr(0, normal.find_last_not_of(' ') + 1);
  return count_words(line) <= kMostWords && Gazetteer::instance().is_region_name(place);
}

// Of a reader's message, a table or an advertisement: no piece of a sentence.
bool stands_alone(std::string_view line) {
  constexpr std::size_t kFewestLoudWords = 2;
  const bool loud = std::ranges::none_of(line, is_ascii_lower) &&
                    std::ranges::any_of(line, is_ascii_upper) &&
                    count_words(line) >= kFewestLoudWords;
  return loud || has_mark_of_post(line);
}

bool is_text(std::string_view line) {
  return classify_line(line).kind == LineKind::text && !speaks_to_reader(line);
}

// "Jakarta", "-" and the text, each on a line of its own: whether lines[i] is the dash.
bool is_dash_of_dateline(std::span<const Line> lines, std::size_t i) {
  static constexpr std::array<std::string_view, 3> kDashes = {"-", "\xE2\x80\x93", "\xE2\x80\x94"};
  constexpr std::size_t kMostWords = 3;
  if (i == 0 || i + 1 == lines.size() || std::ranges::find(kDashes, lines[i].text) == kDashes.end())
    return false;
  const std::string_view place = lines[i - 1].text;
  return count_words(place) <= kMostWords && count_words(lines[i + 1].text) > kMostWords &&
         Gazetteer::instance().is_region_name(normalized(place));
}

// How many lines come up to the last that a full stop ends; all where there is none. Behind it
// stand tags and what readers have written, in small letters as the rest of a sentence is.
std::size_t text_end(std::span<const Line> lines) {
  constexpr std::size_t kFewestWords = 4;
  const auto ends = [](const Line& line) {
    std::string_view text = line.text;
    while (text.ends_with('"') || text.ends_with(')')) text.remove_suffix(1);
    if (text.ends_with("\xE2\x80\x9D")) text.remove_suffix(3);
    return text.ends_with('.') && !text.ends_with("..") &&
           (has_words(text, kFewestWords) || is_ascii_lower(text.front()));
  };
  const auto last = std::find_if(lines.rbegin(), lines.rend(), ends);
  return last == lines.rend() ? lines.size() : static_cast<std::size_t>(lines.rend() - last);
}

// Whether the first word of `line` had fit behind `before`, set as wide as the wider of the two: no
// headline was broken there, "KONFLIK LAHAN" stands over one.
bool would_fit(std::string_view before, std::string_view line) {
  return size_with_next_word(before, line) <= std::max(before.size(), line.size());
}

// "Teknologi" / "Internet di Enam Wilayah Wolio Belum Dibuka"
bool is_section_over_headline(std::string_view before, std::string_view line) {
  constexpr std::size_t kMostSectionWords = 2;
  constexpr std::size_t kFewestWords = 5;
  return has_few_words(before, kMostSectionWords) && has_words(line, kFewestWords) &&
         !is_sentence(line) && is_title_case(line, kFewestHeadlineWords);
}

// "RABU KLIWON, 11 SEPTEMBER 2019": of a paper's head.
bool prints_day(std::string_view line) {
  return std::ranges::any_of(find_dates(line),
                             [](const DateMention& date) { return date.year && date.day; });
}

}  // namespace

RejoinedLines::RejoinedLines(std::span<const Line> lines)
    : was_broken_(is_broken_text(lines.first(text_end(lines)))) {
  if (was_broken_) width_ = width_of(lines);
  if (width_ > 0) lines = without_page_headers(lines);
  text_end_ = text_end(lines);
  if (was_broken_) mark_broken_paragraphs(lines);
  lines_.reserve(lines.size());
  bool dash = false;  // of a dateline in pieces
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i].text;
    const bool parted_word = i > 0 && parts_word(lines[i - 1].text, line);
    const bool behind_dash = std::exchange(dash, is_dash_of_dateline(lines, i));
    const bool of_dateline = dash || behind_dash;
    if (parted_word || of_dateline ||
        (was_broken_ && (goes_on(lines, i) || is_broken_headline(lines, i)))) {
      append(line, parted_word);
    } else {
      lines_.push_back(lines[i]);
    }
    behind_sentence_ =
        behind_sentence_ ||
        (was_broken_ && is_sentence(lines_.back().text) &&
         count_words(lines_.back().text) >= kFewestSentenceWords && is_text(lines_.back().text)) ||
        (width_ > 0 && opens_column(lines, i));
  }
}

std::span<const Line> RejoinedLines::without_page_headers(std::span<const Line> lines) {
  const std::vector<std::size_t> headers = find_page_headers(lines, width_);
  if (headers.empty()) return lines;
  auto header = headers.begin();
  bool behind = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (header != headers.end() && *header == i) {
      page_headers_.push_back(lines[i]);
      ++header;
      behind = true;
    } else {
      rest_.push_back(lines[i]);
      behind_header_.push_back(std::exchange(behind, false));
    }
  }
  return rest_;
}

// Whether nothing parts lines[i] from the line before it but the end of a page.
bool RejoinedLines::follows(std::span<const Line> lines, std::size_t i) const {
  return lines[i].raw_line == lines[i - 1].raw_line + 1 ||
         (i < behind_header_.size() && behind_header_[i]);
}

void RejoinedLines::mark_broken_paragraphs(std::span<const Line> lines) {
  in_broken_paragraph_.resize(lines.size());
  in_set_paragraph_.resize(lines.size());
  for (std::size_t i = 0; i < lines.size();) {
    std::size_t end = i + 1;
    bool broken = false;
    for (; end < lines.size() && follows(lines, end); ++end) {
      broken = broken || breaks_at(lines, end);
    }
    if (width_ > 0) mark_set_paragraphs(lines, i, end);
    for (; i < end; ++i) in_broken_paragraph_[i] = broken;
  }
}

// Of the lines from `begin` to `end`, between which none is empty. A line that is not full ends its
// paragraph.
void RejoinedLines::mark_set_paragraphs(std::span<const Line> lines, std::size_t begin,
                                        std::size_t end) {
  constexpr std::size_t kFewestLines = 3;
  for (std::size_t i = begin; i < end;) {
    std::size_t last = i;
    bool broken = false;
    for (; last + 1 < end; ++last) {
      if (size_with_next_word(lines[last].text, lines[last + 1].text) <= width_) break;
      broken = broken || breaks_at(lines, last + 1);
    }
    const bool set = last + 1 - i >= kFewestLines && (broken || is_sentence(lines[last].text));
    for (++i; i <= last; ++i) in_set_paragraph_[i] = set;
  }
}

// Whether a sentence begins in lines[i] of a column too narrow for eight words on a line.
bool RejoinedLines::opens_column(std::span<const Line> lines, std::size_t i) const {
  constexpr std::size_t kFewestWords = 3;
  const std::string_view line = lines[i].text;
  return width_ <= kWidestColumn && i + 1 < lines.size() && count_words(line) >= kFewestWords &&
         !is_title_case(line) && std::ranges::any_of(line, is_ascii_lower) && !is_sentence(line) &&
         goes_on_in(lines[i + 1].text) && in_broken_paragraph_[i] && is_text(line);
}

// Whether what comes next goes on with what may be the headline of the page, right over the text.
bool RejoinedLines::may_be_under_headline() const {
  const std::string_view before = lines_.back().text;
  return !behind_sentence_ && is_title_case(before, kFewestHeadlineWords) && !opens_text(before);
}

// Whether lines[i] goes on with the line before it, within one paragraph of a broken text.
bool RejoinedLines::goes_on(std::span<const Line> lines, std::size_t i) const {
  if (i == 0) return false;
  const bool set = in_set_paragraph_[i] && !may_be_under_headline();
  const bool broken = in_broken_paragraph_[i] && behind_sentence_;
  if (!set && !broken) return false;
  if (!follows(lines, i) || stands_alone(lines[i].text) || stands_alone(lines[i - 1].text))
    return false;
  const std::string_view before = lines[i - 1].text;
  const std::string_view line = lines[i].text;
  if (i >= text_end_ && (width_ == 0 || !did_not_fit(before, line, width_))) return false;
  if (!continues_line(before, line)) return false;
  const auto is_piece = [&](std::size_t k) {
    return is_text(lines[k].text) || (set && k > 0 && breaks_at(lines, k));
  };
  if (!is_piece(i - 1) || !is_piece(i)) return false;
  if (set || goes_on_in(line)) return true;
  return !is_title_case(before, kFewestHeadlineWords) && !is_section_over_headline(before, line);
}

// Whether lines[i] is the last line of a headline over a narrow column, set in larger letters.
bool RejoinedLines::stands_on_text(std::span<const Line> lines, std::size_t i) const {
  constexpr std::size_t kFewestWords = 3;
  if (i + 1 >= lines.size() || width_ > kWidestColumn) return false;
  const bool many_words =
      count_words(lines[i].text) >= kFewestWords && count_words(lines[i - 1].text) >= kFewestWords;
  return many_words && (opens_column(lines, i + 1) || lines[i + 1].text.ends_with('-'));
}

// Whether lines[i] is the rest of a headline that did not fit on one line, over the text.
bool RejoinedLines::is_broken_headline(std::span<const Line> lines, std::size_t i) const {
  constexpr std::size_t kMostLines = 4;
  if (behind_sentence_ || width_ == 0 || i == 0 || !follows(lines, i)) return false;
  const std::string_view before = lines[i - 1].text;
  const std::string_view line = lines[i].text;
  const bool stacked = stands_on_text(lines, i);
  if (!stacked && !did_not_fit(before, line, width_)) return false;
  if (lines_.back().text.size() > kMostLines * width_ || is_sentence(before)) return false;
  const auto in_capitals = [](std::string_view text) {
    return std::ranges::any_of(text, is_ascii_upper) && std::ranges::none_of(text, is_ascii_lower);
  };
  const bool titles = is_title_case(lines_.back().text, kFewestHeadlineWords) &&
                      is_title_case(line, 1) && count_words(line) < 2 * count_words(before);
  const bool capitals = in_capitals(before) && in_capitals(line) && !is_place(line);
  return (titles || capitals) && !would_fit(before, line) && is_text(before) && is_text(line) &&
         !prints_day(before);
}

void RejoinedLines::append(std::string_view line, bool parted_word) {
  Line& last = lines_.back();
  if (joined_.empty() || last.text.data() != joined_.back().data()) joined_.emplace_back(last.text);
  std::string& joined = joined_.back();
  if (!parted_word) {
    joined.push_back(' ');
  } else if (!is_doubled(joined, line)) {
    joined.pop_back();
  }
  joined.append(line);
  last.text = joined;
}

}  // namespace warta
