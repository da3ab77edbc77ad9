// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/copyright.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "indexer/clean/dateline.h"
#include "indexer/clean/sentences.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr auto kNone = std::string_view::npos;
constexpr std::size_t kLongest = 160;  // bytes

// Behind the sign or the word; kNone where there is none.
std::size_t behind_sign(std::string_view line) {
  static constexpr std::array<std::string_view, 4> kSigns = {"\xC2\xA9", "(c)", "(C)", "&copy;"};
  std::size_t end = kNone;
  for (const std::string_view sign : kSigns) {
    const std::size_t at = line.find(sign);
    if (at != kNone) end = std::min(end, at + sign.size());
  }
  if (end != kNone) return end;
  constexpr std::string_view kWord = "opyright";
  const std::size_t at = line.find(kWord);
  return at == kNone ? kNone : at + kWord.size();
}

// The first words of `rest` that may be a name, past years and "by", up to a mark or to what a site
// says of its rights.
std::string_view name_at(std::string_view rest) {
  constexpr std::string_view kBefore = " 0123456789-,.:";
  static constexpr std::array<std::string_view, 6> kWords = {"by ", "oleh ",        "\xC2\xA9",
                                                             "(c)", "\xE2\x80\x93", "copyright "};
  for (bool found = true; found;) {
    rest.remove_prefix(std::min(rest.find_first_not_of(kBefore), rest.size()));
    found = false;
    for (const std::string_view word : kWords) {
      if (!std::ranges::equal(rest.substr(0, word.size()), word, {}, ascii_lower)) continue;
      rest.remove_prefix(word.size());
      found = true;
    }
  }
  static constexpr std::array<std::string_view, 12> kEnds = {". ",
                                                             ", ",
                                                             " |",
                                                             " - ",
                                                             " \xE2\x80\x93",
                                                             " \xE2\x80\x94",
                                                             " \xC2\xB7",
                                                             " \xE2\x80\xA2",
                                                             " All ",
                                                             " all ",
                                                             " Hak ",
                                                             " Semua "};
  for (const std::string_view end : kEnds) rest = rest.substr(0, rest.find(end));
  rest = rest.substr(0, rest.find_first_of("(0123456789"));
  return rest.substr(0, rest.find_last_not_of(" .") + 1);
}

bool may_be_name(std::string_view name) {
  constexpr std::size_t kMostWords = 5;
  static constexpr std::array<std::string_view, 9> kOthers = {
      "all",    "cipta",    "dilindungi", "hak",          "powered",
      "rights", "reserved", "theme",      "undang-undang"};
  if (name.empty() || !is_ascii_upper(name.front()) || count_words(name) > kMostWords) return false;
  const std::string normal = normalized(name);
  const std::vector<std::string_view> words = words_at_spaces(normal);
  return std::ranges::none_of(words, [&](std::string_view word) {
    return std::ranges::find(kOthers, word) != kOthers.end();
  });
}

}  // namespace

std::string outlet_in_copyright(std::string_view line) {
  if (line.size() > kLongest) return {};
  const std::size_t behind = behind_sign(line);
  if (behind == kNone) return {};
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t end = std::min(line.find(' ', i), line.size());
    const std::string_view word = line.substr(i, end - i);
    if (is_site_name(word)) return normalized(word.substr(0, word.find_last_not_of(".,") + 1));
    i = end + 1;
  }
  const std::string_view name = name_at(line.substr(behind));
  return may_be_name(name) ? std::string(name) : std::string();
}

}  // namespace warta
