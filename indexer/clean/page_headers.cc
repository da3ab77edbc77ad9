// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/page_headers.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/sentences.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kMostWords = 10;
constexpr std::size_t kShortestPage = 5;  // lines
constexpr std::size_t kHeadLines = 6;     // where the name of the paper may stand

// In normal form, each number as "0".
std::string without_numbers(std::string_view line) {
  std::string text = normalized(line);
  const auto both = [](char a, char b) { return a == '0' && b == '0'; };
  std::ranges::replace_if(text, is_ascii_digit, '0');
  text.erase(std::unique(text.begin(), text.end(), both), text.end());
  return text;
}

bool may_be_header(std::string_view line) {
  return count_words(line) <= kMostWords && !line.ends_with('.') && !is_ascii_lower(line.front()) &&
         std::ranges::any_of(line, is_ascii_letter);
}

// "KABAR ULU"
bool may_be_name(std::string_view line) {
  constexpr std::size_t kFewestNameWords = 2;
  constexpr std::size_t kMostNameWords = 5;
  const std::size_t words = count_words(line);
  return words >= kFewestNameWords && words <= kMostNameWords;
}

// "kabar ulu" and "kabar ulu hlm 0"
bool adds_number(std::string_view name, std::string_view line) {
  return !name.empty() && line.starts_with(name) &&
         line.find('0', name.size()) != std::string_view::npos;
}

// Whether the same stands behind both: a text that is there twice.
bool goes_on_alike(std::span<const Line> lines, std::size_t first, std::size_t second) {
  return second + 1 < lines.size() && lines[first + 1].text == lines[second + 1].text;
}

}  // namespace

std::vector<std::size_t> find_page_headers(std::span<const Line> lines, std::size_t width) {
  const auto is_full = [&](std::size_t i) {
    return i + 1 < lines.size() && did_not_fit(lines[i].text, lines[i + 1].text, width);
  };
  std::vector<std::string> texts(lines.size());
  std::unordered_map<std::string_view, std::size_t> first_at;
  std::vector<bool> found(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!may_be_header(lines[i].text)) continue;
    texts[i] = without_numbers(lines[i].text);
    const auto [before, is_new] = first_at.emplace(texts[i], i);
    const std::size_t first = before->second;
    const bool paged = !is_new && i - first >= kShortestPage && !goes_on_alike(lines, first, i) &&
                       !(is_full(first) && is_full(i));
    if (paged) found[first] = true;
    found[i] = paged;
    for (std::size_t k = 0; k < kHeadLines && k + kShortestPage <= i; ++k) {
      if (!adds_number(texts[k], texts[i]) || !may_be_name(lines[k].text)) continue;
      found[k] = found[i] = true;
    }
  }
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (found[i]) places.push_back(i);
  }
  return places;
}

}  // namespace warta
