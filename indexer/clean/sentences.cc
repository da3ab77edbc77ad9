// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/sentences.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "stemmer/text/bytes.h"
#include "stemmer/text/characters.h"

namespace warta {

std::size_t count_words(std::string_view text, std::size_t most) {
  constexpr unsigned kHighBit = 7;
  constexpr unsigned kLastLane = 56;
  constexpr std::size_t kBlock = 4 * kLanes;
  std::size_t words = 1;
  std::size_t i = 0;
  for (; i + kBlock <= text.size() && words < most; i += kBlock) {
    std::uint64_t spaces = 0;  // in each lane
    for (std::size_t k = i; k < i + kBlock; k += kLanes) {
      spaces += lanes_of(load_bytes<kLanes>(text.data() + k), ' ') >> kHighBit;
    }
    words += (spaces * kEachLane) >> kLastLane;  // the sum of the lanes
  }
  for (; i + kLanes <= text.size() && words < most; i += kLanes) {
    const std::uint64_t spaces = lanes_of(load_bytes<kLanes>(text.data() + i), ' ');
    words += ((spaces >> kHighBit) * kEachLane) >> kLastLane;
  }
  if (words < most) words += static_cast<std::size_t>(std::ranges::count(text.substr(i), ' '));
  return std::min(words, most);
}

namespace {

bool ends_sentence(char c) {
  switch (c) {
    case '.':
    case '!':
    case '?':
    case '"':
    case ')':
    case ':':
    case ';':
      return true;
    default:
      return false;
  }
}

}  // namespace

bool is_sentence(std::string_view line) {
  if (line.empty()) return false;
  if (ends_sentence(line.back())) return true;
  // "... selesai.***", "... selesai. //", "... selesai. [*]": how local papers end a text.
  const std::size_t end = line.find_last_not_of(" */#-~[]");
  if (end + 1 < line.size() && end != std::string_view::npos) {
    return is_sentence(line.substr(0, end + 1)) && line[end] != ':';
  }
  return line.ends_with("\xE2\x80\x9D") || line.ends_with("\xE2\x80\x99");
}

bool is_long_sentence(std::string_view line) {
  constexpr std::size_t kFewestWords = 8;
  return is_sentence(line) && has_words(line, kFewestWords);
}

bool announces_list(std::string_view line) {
  constexpr std::size_t kLastSentence = 200;  // bytes
  const std::string_view end = line.substr(line.size() - std::min(line.size(), kLastSentence));
  return line.ends_with(':') || end.find("erikut") != std::string_view::npos ||
         end.find("di bawah ini") != std::string_view::npos;
}

bool has_quotation(std::string_view line) {
  static constexpr std::array<std::string_view, 4> kMarks = {"\"", "''", "\xE2\x80\x9C",
                                                             "\xE2\x80\x9D"};
  return std::ranges::any_of(
      kMarks, [&](std::string_view mark) { return line.find(mark) != std::string_view::npos; });
}

bool holds_sentence_end(std::string_view line) {
  for (std::size_t stop = line.find(". "); stop != std::string_view::npos;
       stop = line.find(". ", stop + 1)) {
    const std::size_t space = line.substr(0, stop).find_last_of(" .");
    const std::size_t word = space == std::string_view::npos ? 0 : space + 1;
    // "Prof. ", "Komb. " open with a capital.
    const std::size_t longest = is_ascii_lower(line[word]) ? 3 : 4;  // of an abbreviation
    if (stop - word > longest) return true;
  }
  return false;
}

}  // namespace warta
