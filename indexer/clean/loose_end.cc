// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/loose_end.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "indexer/clean/headline.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/word_overlap.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr std::size_t kMostLooseLines = 12;  // more than that is a list, not related headlines
constexpr std::size_t kFewLines = 5;

// Whether a line may be of another story. A link that was lost may leave commas behind a stop.
bool is_loose(std::string_view line) {
  line = line.substr(0, line.find_last_not_of(" ,") + 1);
  const bool says = line.find(",\"") != std::string_view::npos ||
                    line.find(",\xE2\x80\x9D") != std::string_view::npos;
  return !says && !is_sentence(line) && count_words(line) <= kMostLooseWords &&
         !holds_sentence_end(line) && line.find(".(") == std::string_view::npos &&
         line.find(".,") == std::string_view::npos;
}

// Lines that mostly carry one label: "Match 1: ...", "Match 2: ...". Headlines may all begin with
// "Bupati", but not so.
bool is_list(std::span<const Line> lines) {
  std::map<std::string_view, std::size_t> labels;
  for (const Line& line : lines) {
    const std::string_view label = line.text.substr(0, line.text.find(':'));
    if (label.size() < line.text.size() && count_words(label) <= 2) {
      ++labels[label.substr(0, label.find(' '))];
    }
  }
  std::size_t alike = 0;
  for (const auto& [label, count] : labels) alike += count > 1 ? count : 0;
  return 2 * alike > lines.size();
}

// "4. ..." behind "3. ...": the rest of a list whose items are too long for headlines.
bool goes_on_with_item(std::string_view before, std::string_view line) {
  const auto is_item = [](std::string_view text) {
    const std::size_t mark = text.find_first_not_of("0123456789");
    return mark > 0 && mark != std::string_view::npos && (text[mark] == '.' || text[mark] == ')');
  };
  return is_item(before) && is_item(line);
}

// A text that a scraper broke after every word; a headline has more of them.
bool is_word_list(std::span<const Line> lines) {
  std::size_t words = 0;
  for (const Line& line : lines) words += count_words(line.text);
  return words < 2 * lines.size();
}

// A last sentence whose full stop was lost: in small letters, and of what the text tells. Headlines
// have capitals, tags few words, and advertisements share nothing.
bool is_last_sentence(std::span<const Line> body, std::size_t i) {
  constexpr std::size_t kFewestWords = 6;
  constexpr double kOfTheText = 0.25;
  const std::string_view line = body[i].text;
  if (count_words(line) < kFewestWords || !is_ascii_upper(line.front()) || is_title_case(line, 1))
    return false;
  const bool loud = std::ranges::none_of(line, is_ascii_lower);
  if (loud) return false;
  WordSet told;
  for (const Line& before : body.first(i)) told.add(before.text);
  return told.overlap(line).share() >= kOfTheText;
}

}  // namespace

std::size_t find_loose_end(std::span<const Line> body) {
  std::size_t end = body.size();
  while (end > 0 && is_loose(body[end - 1].text)) --end;
  if (end > 0 && end + 1 == body.size() && is_last_sentence(body, end)) ++end;
  if (end == 0) {
    // Many lines without any sentence are a page of headlines.
    return body.size() < kFewLines || is_word_list(body) ? body.size() : 0;
  }
  const bool announced = announces_list(body[end - 1].text);
  const bool listed = body.size() - end > kMostLooseLines;
  const bool item = end < body.size() && goes_on_with_item(body[end - 1].text, body[end].text);
  return announced || listed || item || is_list(body.subspan(end)) ? body.size() : end;
}

}  // namespace warta
