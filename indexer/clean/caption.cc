// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/caption.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "indexer/clean/dateline.h"
#include "indexer/clean/line_spaces.h"
#include "indexer/clean/sentences.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kLongestCaption = 400;  // bytes
constexpr std::size_t kFewestWords = 3;
constexpr std::size_t kLongestCredit = 70;  // bytes
constexpr std::size_t kMostCreditWords = 8;

bool is_loud(std::string_view text) {
  return std::ranges::any_of(text, is_ascii_upper) && std::ranges::none_of(text, is_ascii_lower);
}

// Words that each begin with a capital, "HO-Humas Pemkab": names, and nothing that is said.
bool is_named(std::string_view text, std::size_t fewest_words) {
  if (text.empty() || count_words(text) < fewest_words) return false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find(' ', i), text.size());
    if (!is_ascii_upper(text[i]) && static_cast<unsigned char>(text[i]) < 0x80) return false;
    i = end + 1;
  }
  return true;
}

// "foto: ist", "dok. humas", "credit: instagram.com/sari"
bool says_credit(std::string_view normal) {
  static constexpr std::array<std::string_view, 14> kOpeners = {
      "credit", "dok ", "dok.",      "dok/",     "dokumen", "foto",  "ft ",
      "ft.",    "ft:",  "ilustrasi", "istimewa", "kredit",  "photo", "ist/"};
  if (normal == "ist" || normal == "ist." || normal == "dok") return true;
  return std::ranges::any_of(kOpeners,
                             [&](std::string_view opener) { return normal.starts_with(opener); });
}

// "kabar.com/Sari Dewi", "ANTARA/HO-Humas", "Budi Santoso/Radar Wolio": an outlet and a name.
// "World Health Organization/WHO" is a name and its letters, "Sari/Bud" a reporter's sign.
bool parts_outlet_and_name(std::string_view credit) {
  constexpr std::size_t kFewestLetters = 5;
  const std::size_t slash = credit.find('/');
  if (slash == std::string_view::npos) return false;
  const std::string_view left = without_end_spaces(credit.substr(0, slash));
  std::string_view right = credit.substr(slash + 1);
  while (right.starts_with(' ')) right.remove_prefix(1);
  if (left.empty() || right.size() < kFewestLetters) return false;
  const bool site = is_site_name(left) || (is_loud(left) && left.size() >= kFewestLetters);
  const bool outlet = is_named(left, 2) || is_site_name(right);
  const bool letters = is_loud(right) && count_words(right) == 1;
  if (letters) return false;
  return site ? is_named(right, 1) || says_credit(normalized(right))
              : outlet && (is_named(right, 2) || count_words(right) == 1);
}

// The last brackets of a line and what stands before them.
struct Bracketed {
  std::string_view inside;
  std::string_view before;
};

Bracketed last_brackets(std::string_view line) {
  if (!line.ends_with(')')) return {};
  const std::size_t open = line.rfind('(');
  if (open == std::string_view::npos || open == 0) return {};
  return {line.substr(open + 1, line.size() - open - 2), without_end_spaces(line.substr(0, open))};
}

// "foto" where a caption has it: in front, or with the credit behind.
bool mentions_photo(std::string_view line) {
  constexpr std::size_t kReach = 80;  // bytes from the end
  constexpr std::size_t kSize = 4;
  const auto stands_at = [&](std::size_t i) {
    return ascii_lower(line[i]) == 'f' && ascii_lower(line[i + 1]) == 'o' &&
           ascii_lower(line[i + 2]) == 't' && ascii_lower(line[i + 3]) == 'o';
  };
  if (line.size() < kSize) return false;
  if (stands_at(0)) return true;
  const std::size_t from = line.size() - std::min(line.size(), kReach);
  const std::size_t end = line.size() - kSize + 1;
  return std::ranges::any_of(std::array{'f', 'F'}, [&](char first) {
    for (std::size_t i = line.find(first, from); i < end; i = line.find(first, i + 1)) {
      if (stands_at(i)) return true;
    }
    return false;
  });
}

// ". Foto: Humas", "--Foto/Dok KKP", "Foto: Bupati Wolio ..."
bool names_photo(std::string_view line) {
  constexpr std::size_t kLongestLabel = 24;  // bytes
  if (!mentions_photo(line)) return false;
  const std::string normal = normalized(line);
  if (normal.starts_with("foto ") && normal.find(':') < kLongestLabel) return true;  // "Foto atas:"
  for (std::size_t at = normal.rfind("foto"); at != std::string::npos;) {
    std::size_t behind = at + 4;
    while (behind < normal.size() && normal[behind] == ' ') ++behind;
    const bool marked = behind < normal.size() && (normal[behind] == ':' || normal[behind] == '/');
    if (!marked) return false;
    if (at == 0) return true;
    const std::string_view before = without_end_spaces(std::string_view(normal).substr(0, at));
    const bool apart = before.ends_with('.') || before.ends_with('-') || before.ends_with('|');
    const std::string_view credit = std::string_view(normal).substr(behind);
    return apart && count_words(credit) <= kMostCreditWords && credit.size() <= kLongestCredit;
  }
  return false;
}

// "JEMBATAN PUTUS - Warga Wolio menyeberang dengan rakit, Senin.": ordinary words in capitals,
// where a dateline has a place, and one sentence behind.
bool has_loud_label(std::string_view line) {
  constexpr std::string_view kMark = " - ";
  constexpr std::size_t kFewestLabelWords = 2;
  constexpr std::size_t kMostLabelWords = 6;
  constexpr std::size_t kMostWords = 25;
  if (line.size() < 2 || !is_ascii_upper(line[0]) || !is_ascii_upper(line[1])) return false;
  const std::size_t dash = line.find(kMark);
  if (dash == std::string_view::npos) return false;
  const std::string_view label = line.substr(0, dash);
  const std::string_view shown = line.substr(dash + kMark.size());
  if (!is_loud(label) || shown.empty() || !is_ascii_upper(shown.front()) || is_loud(shown)) {
    return false;
  }
  if (!is_sentence(shown) || !has_few_words(shown, kMostWords) || holds_sentence_end(shown)) {
    return false;
  }
  const std::string normal = normalized(label);
  const std::vector<std::string_view> words = words_at_spaces(normal);
  return words.size() >= kFewestLabelWords && words.size() <= kMostLabelWords &&
         std::ranges::all_of(words, [](std::string_view word) {
           return Lexicon::contains(word) && !Gazetteer::instance().is_region_name(word);
         });
}

// "Bupati menanam pohon. ANTARA/HO-Pemkab Wolio"
bool ends_with_agency(std::string_view line) {
  constexpr std::size_t kFewestLetters = 4;
  constexpr std::size_t kMostWords = 6;
  const std::size_t stop = line.rfind(". ");
  if (stop == std::string_view::npos) return false;
  const std::string_view credit = line.substr(stop + 2);
  const std::size_t slash = credit.find('/');
  if (slash == std::string_view::npos || count_words(credit) > kMostWords) return false;
  const std::string_view agency = credit.substr(0, slash);
  return agency.size() >= kFewestLetters && is_loud(agency) &&
         agency.find(' ') == std::string_view::npos && is_named(credit.substr(slash + 1), 1);
}

}  // namespace

bool is_caption(std::string_view line) {
  if (line.size() > kLongestCaption) return false;
  if (has_loud_label(line)) return true;
  while (line.starts_with('*') && line.ends_with('*') && line.size() > 2) {
    line = line.substr(1, line.size() - 2);
  }
  const bool may_be = line.ends_with(')') || line.ends_with(']') ||
                      line.find('/') != std::string_view::npos || mentions_photo(line);
  if (!may_be) return false;  // most lines, told at once
  if (count_words(line) < kFewestWords || has_quotation(line)) return false;
  constexpr std::string_view kClosing = "[/caption]";
  if (line.ends_with(kClosing)) return true;
  const Bracketed end = last_brackets(line);
  // Behind a second sentence it is glued to a paragraph.
  const bool one_sentence = !holds_sentence_end(end.before);
  if (!end.before.empty() && one_sentence && end.inside.size() <= kLongestCredit) {
    if (says_credit(normalized(end.inside)) || parts_outlet_and_name(end.inside)) return true;
  }
  return names_photo(line) || ends_with_agency(line);
}

bool has_caption_label(std::string_view line) {
  constexpr std::size_t kMostLabelWords = 4;
  constexpr std::size_t kShortestLabel = 4;
  constexpr std::size_t kMostWords = 35;
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos || colon < kShortestLabel) return false;
  const std::string_view label = line.substr(0, colon);
  if (label.ends_with(' ')) return false;
  const std::string_view shown = line.substr(colon + 2);
  return is_loud(label) && count_words(label) <= kMostLabelWords && !is_site_name(label) &&
         read_dateline(line).size == 0 && !shown.empty() && is_ascii_upper(shown.front()) &&
         !is_loud(shown) && !has_quotation(line) && count_words(line) <= kMostWords &&
         is_sentence(line);
}

}  // namespace warta
