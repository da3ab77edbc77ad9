// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/page_words.h"

#include <algorithm>
#include <string>

#include "indexer/clean/furniture.h"
#include "indexer/clean/furniture_patterns.h"
#include "indexer/clean/headline.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/word_hash.h"

namespace warta {
namespace {

constexpr std::size_t kFewestBytes = 2;
constexpr std::string_view kBetween = " \t\n.,:;!?\"'()[]{}<>|/*#@+~_=&%0123456789";

// Calls `take` with each word of a line in normal form, numbers left out.
template <typename Take>
void for_each_word(std::string_view line, Take take) {
  const std::string normal = normalized(line);
  const std::string_view all = normal;
  for (std::size_t i = all.find_first_not_of(kBetween); i < all.size();) {
    const std::size_t end = std::min(all.find_first_of(kBetween, i), all.size());
    if (end - i >= kFewestBytes) take(all.substr(i, end - i));
    i = std::min(all.find_first_not_of(kBetween, end), all.size());
  }
}

// "literasimu", of what the reader has; "bertemu" and "tamu" are words.
bool is_readers(std::string_view word) {
  constexpr std::string_view kYour = "mu";
  constexpr std::size_t kShortest = 6;
  return word.size() >= kShortest && word.ends_with(kYour) && !Lexicon::contains(word) &&
         Lexicon::contains(word.substr(0, word.size() - kYour.size()));
}

bool is_page_word(std::string_view word) {
  const FurniturePatterns& all = furniture_patterns();
  return all.page.contains(word) || all.control.contains(word) || all.reader.contains(word);
}

}  // namespace

void OwnWords::add(std::string_view sentence, std::size_t weight) {
  for_each_word(sentence, [&](std::string_view word) {
    if (is_page_word(word)) weights_[word_hash(word)] += weight;
  });
}

PageWords read_page_words(std::string_view line, const OwnWords* own) {
  const FurniturePatterns& all = furniture_patterns();
  PageWords found;
  for_each_word(line, [&](std::string_view word) {
    ++found.words;
    const bool reader = all.reader.contains(word) || is_readers(word);
    const bool control = !reader && all.control.contains(word);
    if (!reader && !control && !all.page.contains(word)) return;
    found.addresses = found.addresses || reader;
    if (own != nullptr && own->contains(word_hash(word))) return;
    ++found.paged;
    found.weight += reader || control ? 2 : 1;
  });
  return found;
}

bool speaks_to_reader(std::string_view line) {
  constexpr std::size_t kLongest = 200;  // bytes
  constexpr double kOfCall = 0.4;
  constexpr double kOfLine = 0.65;
  constexpr double kOfMenu = 1.2;  // more than half are `reader` or `control`
  constexpr std::size_t kFewestCapitals = 5;
  if (line.size() > kLongest) return false;
  const PageWords words = read_page_words(line);
  if (words.paged < 2 || words.share() < (words.addresses ? kOfCall : kOfLine)) return false;
  // "Akun Kabar Ulu membagikan video dengan narasi:" tells of pages.
  if (!words.addresses && is_sentence(line)) return false;
  return words.share() >= kOfMenu || !is_title_case(line, kFewestCapitals);
}

}  // namespace warta
