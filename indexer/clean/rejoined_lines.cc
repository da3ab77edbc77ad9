// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/rejoined_lines.h"

#include <cstddef>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/furniture.h"
#include "indexer/clean/headline.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr std::size_t kFewestSentenceWords = 8;
constexpr std::size_t kFewestHeadlineWords = 3;

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

bool is_text(std::string_view line) {
  return classify_line(line).kind == LineKind::text;
}

}  // namespace

RejoinedLines::RejoinedLines(std::span<const Line> lines) : was_broken_(is_broken_text(lines)) {
  if (was_broken_) mark_broken_paragraphs(lines);
  lines_.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i].text;
    const bool parted_word = i > 0 && parts_word(lines[i - 1].text, line);
    if (parted_word || (was_broken_ && goes_on(lines, i))) {
      append(line, parted_word);
    } else {
      lines_.push_back(lines[i]);
    }
    behind_sentence_ =
        behind_sentence_ ||
        (was_broken_ && is_sentence(lines_.back().text) &&
         count_words(lines_.back().text) >= kFewestSentenceWords && is_text(lines_.back().text));
  }
}

void RejoinedLines::mark_broken_paragraphs(std::span<const Line> lines) {
  in_broken_paragraph_.resize(lines.size());
  for (std::size_t i = 0; i < lines.size();) {
    std::size_t end = i + 1;
    bool broken = false;
    for (; end < lines.size() && lines[end].raw_line == lines[end - 1].raw_line + 1; ++end) {
      broken = broken || (goes_on_in(lines[end].text) && !is_sentence(lines[end - 1].text));
    }
    for (; i < end; ++i) in_broken_paragraph_[i] = broken;
  }
}

// Whether lines[i] goes on with the line before it, within one paragraph of a broken text.
bool RejoinedLines::goes_on(std::span<const Line> lines, std::size_t i) const {
  if (!behind_sentence_ || i == 0 || !in_broken_paragraph_[i]) return false;
  if (lines[i].raw_line != lines[i - 1].raw_line + 1) return false;
  const std::string_view before = lines[i - 1].text;
  const std::string_view line = lines[i].text;
  if (!continues_line(before, line) || !is_text(before) || !is_text(line)) return false;
  return goes_on_in(line) || !is_title_case(before, kFewestHeadlineWords);
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
