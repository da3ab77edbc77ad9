// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/lone_lines.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <string>

#include "indexer/clean/sentences.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kLargestShare = 2;     // a line of half the body is the text itself
constexpr std::size_t kFewestWords = 3;      // two are a name, cut out of its sentence by a link
constexpr std::size_t kFewestHeadWords = 5;  // of a first line that may be a dateline: "Jakarta"
constexpr std::size_t kMostCounted = 100;    // lines of one article

// "(Ditulis oleh Sari)", "[ikuti kami]", "(*)": one pair of brackets with a word in it, and no
// number, which cites a law or a verse. "(,)" is what a link left of a sentence.
bool is_bracketed(std::string_view line) {
  const char close = line.front() == '(' ? ')' : line.front() == '[' ? ']' : '\0';
  if (close == '\0' || line.find(close) != line.size() - 1) return false;
  const std::string_view inside = line.substr(1, line.size() - 2);
  return inside.find_first_not_of(" ,.;:/-") != std::string_view::npos &&
         inside.find_first_of("0123456789") == std::string_view::npos;
}

// Scrapers break a line at every link. A piece of a sentence opens with a small letter or a mark,
// or the line behind it does.
bool opens_piece(std::string_view line) {
  static constexpr std::array<std::string_view, 5> kMarks = {
      "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x99", "\xE2\x80\x9D", "\xE2\x80\xA6"};
  const char first = line.front();
  return is_ascii_lower(first) ||
         std::string_view(",.;:)]-'/").find(first) != std::string_view::npos ||
         std::ranges::any_of(kMarks, [&](std::string_view mark) { return line.starts_with(mark); });
}

// Whether `lines[i]` stands for itself, so that no sentence is torn when it goes.
bool stands_alone(const std::vector<std::string_view>& lines, std::size_t i) {
  const std::string_view line = lines[i];
  if (i + 1 < lines.size() && opens_piece(lines[i + 1])) return false;
  if (is_bracketed(line)) return i == 0 || is_sentence(lines[i - 1]);
  if (opens_piece(line) || has_quotation(line)) return false;
  // A list follows ":", and a list's own lines are no furniture either.
  const std::string_view before = i == 0 ? std::string_view() : lines[i - 1];
  for (char mark : {',', ':', ';', '-'}) {
    if (line.ends_with(mark) || before.ends_with(mark)) return false;
  }
  const std::size_t fewest = i == 0 && !is_sentence(line) ? kFewestHeadWords : kFewestWords;
  return count_words(line) >= fewest;
}

}  // namespace

std::vector<std::string_view> lines_of(std::string_view body) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin < body.size();) {
    const std::size_t end = std::min(body.find('\n', begin), body.size());
    lines.push_back(body.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

std::vector<LoneLine> find_lone_lines(const std::vector<std::string_view>& lines) {
  std::size_t body_bytes = 0;
  for (std::string_view line : lines) body_bytes += line.size();
  const std::size_t longest = std::min(kLongestLoneLine, body_bytes / kLargestShare);
  std::vector<LoneLine> found;
  std::string normal;
  for (std::size_t i = 0; i < lines.size() && found.size() < kMostCounted; ++i) {
    const std::string_view line = lines[i];
    if (line.empty() || line.size() > longest || !stands_alone(lines, i)) continue;
    normal.clear();
    append_normalized(line, normal);
    found.push_back({i, XXH3_64bits(normal.data(), normal.size()), is_bracketed(line)});
  }
  return found;
}

}  // namespace warta
