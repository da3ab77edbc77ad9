// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/page_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "indexer/clean/headline.h"
#include "indexer/clean/line_words.h"
#include "indexer/clean/sentences.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/word_hash.h"

namespace warta {
namespace {

// "literasimu", of what the reader has; "bertemu" and "tamu" are words.
bool is_readers(std::string_view word) {
  constexpr std::string_view kYour = "mu";
  constexpr std::size_t kShortest = 6;
  return word.size() >= kShortest && word.ends_with(kYour) && !Lexicon::contains(word) &&
         Lexicon::contains(word.substr(0, word.size() - kYour.size()));
}

enum class PageWord : std::uint8_t { none, page, control, reader };

PageWord kind_of(std::string_view word) {
  static const WordMap<PageWord> all = [] {
    WordMap<PageWord> found;
    const Table& rows = table("furniture");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::string_view kind = rows.row(i)[0];
      if (kind == "page") found.try_add(rows.row(i)[1], PageWord::page);
      if (kind == "control") found.try_add(rows.row(i)[1], PageWord::control);
      if (kind == "reader") found.try_add(rows.row(i)[1], PageWord::reader);
    }
    return found;
  }();
  if (const PageWord* found = all.find(word)) return *found;
  return is_readers(word) ? PageWord::reader : PageWord::none;
}

}  // namespace

void OwnWords::add(std::string_view sentence, std::size_t weight) {
  for_each_line_word(normalized(sentence), [&](std::string_view word) {
    if (kind_of(word) != PageWord::none) weights_[word_hash(word)] += weight;
  });
}

PageWords read_page_words(std::string_view line, const OwnWords* own) {
  PageWords found;
  for_each_line_word(normalized(line), [&](std::string_view word) {
    ++found.words;
    const PageWord kind = kind_of(word);
    if (kind == PageWord::none) return;
    found.addresses = found.addresses || kind == PageWord::reader;
    if (own != nullptr && own->contains(word_hash(word))) return;
    ++found.paged;
    found.weight += kind == PageWord::page ? 1 : 2;
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
