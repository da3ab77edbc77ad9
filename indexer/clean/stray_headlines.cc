// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/stray_headlines.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/dateline.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/headline_words.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/word_overlap.h"
#include "stemmer/officials/non_names.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kFewestWords = 5;
constexpr std::size_t kMostWords = 20;
constexpr std::size_t kMostBytes = 250;
constexpr std::size_t kMostInARow = 3;        // more are a list of the text
constexpr std::size_t kFewestStoryWords = 3;  // with a capital
constexpr std::size_t kFewestInBox = 2;
constexpr std::size_t kMostHeadingWords = 5;
constexpr std::size_t kLongestMark = 4;  // bytes
constexpr std::string_view kBullet = "\xE2\x80\xA2 ";
constexpr double kOfOwnItem = 0.8;     // of what a bullet sets apart
constexpr double kOfOwnHeading = 0.5;  // of its words: so many are said in the article itself

// "Gelandang: ...", "Sistem Bahan Bakar: ...": a colon behind a few words that name no office, as
// "Bupati Wolio: Jangan Ada Mahar" does.
bool has_label(std::string_view line) {
  constexpr std::size_t kMostLabelWords = 3;
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos) return false;
  const std::string_view label = line.substr(0, colon);
  return count_words(label) <= kMostLabelWords && !opens_subject(label.substr(0, label.find(' ')));
}

// "Simak pula: Bupati Buka Rapat di Wolio": past a label that announces a whole headline.
std::string_view without_lead(std::string_view line) {
  constexpr std::size_t kMostLeadWords = 5;
  constexpr std::size_t kFewestBehind = 5;
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos || colon == 0 || line[colon - 1] == ' ' ||
      count_words(line.substr(0, colon)) > kMostLeadWords) {
    return line;
  }
  const std::string_view lead = line.substr(0, line.find(' '));
  const std::string_view rest = line.substr(colon + 2);
  const bool list = rest.find(", ") != rest.rfind(", ");
  const bool announces = std::ranges::any_of(lead, is_ascii_lower) && !opens_subject(lead);
  return announces && !list && count_words(rest) >= kFewestBehind && is_title_case(rest) ? rest
                                                                                         : line;
}

bool looks_stray(std::string_view line) {
  if (line.starts_with(kBullet)) line.remove_prefix(kBullet.size());
  if (line.size() > kMostBytes) return false;  // most lines, told at once
  line = without_lead(line);
  const std::size_t words = count_words(line, kMostWords + 1);
  if (words < kFewestWords || words > kMostWords) return false;
  // "Alamat : Jl. Merdeka", "Gelandang: Budi, Andi", and the half of a sentence before a lost link.
  const bool item = line.find(" : ") != std::string_view::npos ||
                    line.find("Jl. ") != std::string_view::npos || has_label(line);
  const bool open = line.rfind('(') != std::string_view::npos &&
                    line.find(')', line.rfind('(')) == std::string_view::npos;
  if (!is_ascii_upper(line.front()) || line.ends_with(',') || item || open) return false;
  // "Kemudian Dr. Sari Dewi dari Fakultas Ilmu Pendidikan (FIP)"
  if (opens_sentence(line.substr(0, line.find_first_of(" ,")))) return false;
  return ends_as_headline(line) && is_title_case(line);
}

// Past the mark of a list: "» ", "- ", "1. ", a number in a circle.
std::string_view without_item_mark(std::string_view line) {
  const std::size_t space = line.find(' ');
  if (space > kLongestMark) return line;  // or there is none
  const bool mark = std::ranges::none_of(line.substr(0, space), is_ascii_letter);
  return mark ? line.substr(space + 1) : line;
}

bool opens_with_office(std::string_view word) {
  static constexpr std::array<std::string_view, 24> kOffices = {
      "Anggota", "Danrem",  "Jaksa", "Kades",  "Kajari", "Kajati", "Kapolresta", "Kapolri",
      "Mantan",  "Pangdam", "Pj",    "Pj.",    "Pjs",    "Pjs.",   "Plh",        "Plh.",
      "Plt",     "Plt.",    "Polda", "Polres", "Sekwan", "Wagub",  "Walikota",   "Wawali"};
  static_assert(std::ranges::is_sorted(kOffices));
  return opens_subject(word) || std::ranges::binary_search(kOffices, word);
}

// "dimutasi"
bool is_passive(std::string_view word) {
  constexpr std::string_view kPrefix = "di";
  constexpr std::size_t kFewestLetters = 6;
  return word.size() >= kFewestLetters && word.starts_with(kPrefix) &&
         Lexicon::contains(word.substr(kPrefix.size()));
}

// "2025", "(20/2/2025"
bool is_year(std::string_view word) {
  constexpr std::size_t kDigits = 4;
  if (word.size() < kDigits) return false;
  const std::string_view year = word.substr(word.size() - kDigits);
  return year.starts_with("20") && std::ranges::all_of(year, is_ascii_digit);
}

// `line`: without its mark of a list.
bool may_be_story(std::string_view line) {
  return !line.empty() && line.size() <= kMostBytes && is_ascii_upper(line.front()) &&
         ends_as_headline(line) && is_title_case(line, kFewestStoryWords) && !has_label(line);
}

// "Kapolres Wolio AKBP Budi Gelar Apel", "Wali Kota Kendari Sari Dilantik 20 Februari": whether a
// story tells something of an official.
bool tells_of_official(std::string_view story) {
  std::size_t end = story.find(' ');
  if (!opens_with_office(story.substr(0, end))) return false;
  for (std::size_t i = end + 1; i < story.size() && end != std::string_view::npos; i = end + 1) {
    end = std::min(story.find(' ', i), story.size());
    const std::string_view printed = story.substr(i, end - i);
    const std::string word = normalized(printed.substr(0, printed.find_last_not_of(",:;)") + 1));
    if (non_name(word) == NonName::verb || is_passive(word) || is_year(word)) return true;
  }
  return false;
}

// Two headlines or more in a row, most of which tell what an official did, and the few words above
// them: a box of other stories, whatever it is called and whatever the article shares with them.
void find_boxes(std::span<const Line> body, std::vector<std::size_t>& strays) {
  for (std::size_t i = 1; i < body.size();) {
    std::size_t end = i;
    std::size_t told = 0;
    for (; end < body.size(); ++end) {
      const std::string_view story = without_item_mark(body[end].text);
      if (!may_be_story(story)) break;
      told += tells_of_official(story) ? 1U : 0U;
    }
    const bool box =
        end - i >= kFewestInBox && 2 * told >= end - i && !announces_list(body[i - 1].text);
    if (box) {
      const std::string_view above = body[i - 1].text;
      const bool heading = i > 1 && !is_sentence(above) && count_words(above) <= kMostHeadingWords;
      for (std::size_t k = heading ? i - 1 : i; k < end; ++k) strays.push_back(k);
    }
    i = std::max(end, i + 1);
  }
}

}  // namespace

std::vector<std::size_t> find_stray_headlines(std::span<const Line> body, std::string_view title) {
  std::vector<std::size_t> strays;
  find_boxes(body, strays);
  const std::vector<std::size_t> boxed = strays;
  std::vector<std::size_t> candidates;
  for (std::size_t i = 0; i + 1 < body.size(); ++i) {
    if (std::ranges::binary_search(boxed, i)) continue;
    // Over the text stands a second line of the headline, or a link to another story.
    const bool apart = i == 0
                           ? !title.empty() && opens_text(body[1].text)
                           : is_sentence(body[i - 1].text) || body[i].text.starts_with(kBullet) ||
                                 (!candidates.empty() && candidates.back() == i - 1);
    if (apart && looks_stray(body[i].text) && !goes_on_in(body[i + 1].text)) {
      candidates.push_back(i);
    }
  }
  // A bulleted list is the text's own where one item is no headline.
  const auto in_own_list = [&](std::size_t i) {
    if (!body[i].text.starts_with(kBullet)) return false;
    std::size_t first = i;
    std::size_t last = i;
    while (first > 0 && body[first - 1].text.starts_with(kBullet)) --first;
    while (last + 1 < body.size() && body[last + 1].text.starts_with(kBullet)) ++last;
    for (std::size_t k = first; k <= last; ++k) {
      if (!std::ranges::binary_search(candidates, k)) return true;
    }
    return false;
  };
  std::vector<std::size_t> others;
  std::ranges::copy_if(candidates, std::back_inserter(others),
                       [&](std::size_t i) { return !in_own_list(i); });
  candidates = std::move(others);
  if (candidates.empty()) return strays;  // in order
  WordSet told;
  told.add(title);
  for (std::size_t i = 0; i < body.size(); ++i) {
    if (!std::ranges::binary_search(candidates, i)) told.add(body[i].text);
  }
  for (std::size_t i = 0; i < candidates.size();) {
    std::size_t end = i + 1;
    while (end < candidates.size() && candidates[end] == candidates[end - 1] + 1) ++end;
    const bool announced = candidates[i] > 0 && announces_list(body[candidates[i] - 1].text);
    // What goes on below is the head of a sentence: "Sekda Wolio Budi" / "Santoso, Senin,
    // mengatakan".
    const bool whole = is_sentence(body[candidates[end - 1] + 1].text);
    if (end - i <= kMostInARow && !announced && whole) {
      for (std::size_t k = i; k < end; ++k) {
        const std::string_view line = body[candidates[k]].text;
        const double most = line.starts_with(kBullet) ? kOfOwnItem : kOfOwnHeading;
        if (told.overlap(line).share() < most) {
          strays.push_back(candidates[k]);
        }
      }
    }
    i = end;
  }
  std::ranges::sort(strays);
  return strays;
}

}  // namespace warta
