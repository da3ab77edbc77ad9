// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/recurring_lines.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/clean/lone_lines.h"
#include "indexer/schema/bytes.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// Measured on 47,771 articles of 217 sources, whole and in nights of 50 and 300 articles a source.
// A line wholly in brackets is a reporter's sign or an invitation: of 99 that stood in three
// articles or more 96 were, the others notes such as "(terjemahan)". Any other may be the story so
// far, told again under many headlines: one sentence on a new law stood in 8 of 50 articles in a
// row of a national site, 16 %, and in 1 % of all. Slogans of whole sites stood in 26 to 90 %.
constexpr std::uint32_t kFewestBracketed = 5;
constexpr std::uint32_t kFewestArticles = 10;
constexpr std::uint32_t kLeastPercent = 20;  // of the source's articles

// A source with more is forgotten by half: counts are halved, and what was seen once is gone. The
// fullest of the 217 takes 63 kB of the index.
constexpr std::uint32_t kMostArticles = 1000;
constexpr std::size_t kMostLines = 8000;

constexpr char kFormat = 1;

std::uint64_t hash_of(std::string_view text) {
  return XXH3_64bits(text.data(), text.size());
}

// What a copy of an article keeps when it comes again under another address: its headline, or its
// longest paragraph. A body of short lines is taken whole, lest its longest be furniture.
std::array<std::uint32_t, 2> marks_of(const TaggedArticle& article) {
  std::string_view longest;
  for (std::string_view line : lines_of(article.text)) {
    if (line.size() > longest.size()) longest = line;
  }
  if (longest.size() <= kLongestLoneLine) longest = article.text;
  return {
      static_cast<std::uint32_t>(hash_of(longest)),
      article.title.empty() ? 0 : static_cast<std::uint32_t>(hash_of(normalized(article.title)))};
}

// Whether a line that `articles` of the source's `all` have is furniture.
bool recurs(std::uint32_t articles, std::uint32_t all, bool bracketed) {
  if (bracketed) return articles >= kFewestBracketed;
  return articles >= kFewestArticles && 100 * articles >= kLeastPercent * all;
}

}  // namespace

RecurringLines::RecurringLines(Load load) : load_(std::move(load)) {}

RecurringLines::Source& RecurringLines::source_of(const std::string& name) {
  const auto [found, is_new] = sources_.try_emplace(normalized(name));
  if (is_new && load_) found->second = decode(load_(found->first));
  return found->second;
}

void RecurringLines::learn(const TaggedArticle& article) {
  if (article.source.empty()) return;
  Source& source = source_of(article.source);
  const auto marks = marks_of(article);
  const bool is_copy = std::ranges::any_of(marks, [&](std::uint32_t mark) {
    return mark != 0 && std::ranges::find(source.marks, mark) != source.marks.end();
  });
  if (is_copy) return;
  source.marks.insert(source.marks.end(), marks.begin(), marks.end());
  ++source.articles;
  source.changed = true;
  std::vector<LoneLine> found = find_lone_lines(lines_of(article.text));
  std::ranges::sort(found, {}, &LoneLine::hash);
  const auto same = [](const LoneLine& a, const LoneLine& b) { return a.hash == b.hash; };
  found.erase(std::unique(found.begin(), found.end(), same), found.end());
  for (const LoneLine& line : found) ++source.lines[line.hash];
  if (source.articles >= kMostArticles || source.lines.size() > kMostLines) forget_half(source);
}

void RecurringLines::forget_half(Source& source) {
  source.articles /= 2;
  source.marks.erase(source.marks.begin(),
                     source.marks.end() - 2 * static_cast<std::ptrdiff_t>(source.articles));
  for (auto& [hash, articles] : source.lines) articles /= 2;
  std::erase_if(source.lines, [](const auto& line) { return line.second == 0; });
}

std::vector<std::size_t> RecurringLines::take_out(TaggedArticle& article) {
  if (article.source.empty()) return {};
  const Source& source = source_of(article.source);
  if (source.articles < kFewestBracketed) return {};
  const std::vector<std::string_view> lines = lines_of(article.text);
  std::vector<std::size_t> furniture;
  std::size_t bytes = 0;
  for (const LoneLine& line : find_lone_lines(lines)) {
    const auto found = source.lines.find(line.hash);
    if (found == source.lines.end()) continue;
    if (!recurs(found->second, source.articles, line.bracketed)) continue;
    furniture.push_back(line.line);
    bytes += lines[line.line].size() + 1;
  }
  // What is left must be an article still.
  if (furniture.empty() || 2 * bytes > article.text.size()) return {};
  std::string kept;
  auto next = furniture.begin();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (next != furniture.end() && *next == i) {
      article.boilerplate.emplace_back(lines[i]);
      ++next;
    } else {
      if (!kept.empty()) kept.push_back('\n');
      kept.append(lines[i]);
    }
  }
  article.text = std::move(kept);
  return furniture;
}

void RecurringLines::save(const Save& save) {
  for (auto& [name, source] : sources_) {
    if (std::exchange(source.changed, false)) save(name, encode(source));
  }
}

// A byte for the format, the number of articles, that of marks and the marks, then hash and count
// of each line.
std::string RecurringLines::encode(const Source& source) {
  std::string bytes{kFormat};
  append_number(static_cast<std::uint16_t>(source.articles), bytes);
  append_number(static_cast<std::uint16_t>(source.marks.size()), bytes);
  for (std::uint32_t mark : source.marks) append_number(mark, bytes);
  for (const auto& [hash, articles] : source.lines) {
    append_number(hash, bytes);
    append_number(static_cast<std::uint16_t>(articles), bytes);
  }
  return bytes;
}

// What was kept is advice: bytes of another format are nothing known.
RecurringLines::Source RecurringLines::decode(std::string_view bytes) {
  Source source;
  if (bytes.empty() || bytes.front() != kFormat) return source;
  bytes.remove_prefix(1);
  const auto articles = take_number<std::uint16_t>(bytes);
  const auto marks = take_number<std::uint16_t>(bytes);
  if (!articles || !marks || *marks != 2 * *articles) return source;
  for (std::size_t i = 0; i < *marks; ++i) {
    const auto mark = take_number<std::uint32_t>(bytes);
    if (!mark) return {};
    source.marks.push_back(*mark);
  }
  source.articles = *articles;
  while (const auto hash = take_number<std::uint64_t>(bytes)) {
    if (const auto count = take_number<std::uint16_t>(bytes)) source.lines[*hash] = *count;
  }
  return source;
}

}  // namespace warta
