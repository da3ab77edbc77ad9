// SPDX-License-Identifier: GPL-3.0-or-later
// How well typing errors are put right: words of headlines with random edits in them.
//
//   spelling_bench INDEX HEADLINES
//
// HEADLINES has one a line; what stands before a tab is left out. For each kind of query one line:
// how many, how many were corrected to what was meant, to something else, or not at all, and the
// milliseconds of a query on average. Of words as they are printed every correction is wrong.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/searcher.h"
#include "stemmer/text/tokenizer.h"

namespace {

constexpr std::size_t kLeastSize = 5;  // of a word in which an error is made
constexpr std::size_t kLeastSizeBeside = 4;
constexpr std::size_t kQueries = 2000;

using Random = std::mt19937;

std::size_t below(std::size_t end, Random& random) {
  return random() % end;
}

// A letter put in, left out, replaced or exchanged with the next.
std::string edited(std::string word, Random& random) {
  const auto letter = static_cast<char>('a' + below(26, random));
  const std::size_t at = below(word.size(), random);
  switch (below(4, random)) {
    case 0:
      word.insert(at, 1, letter);
      break;
    case 1:
      word.erase(at, 1);
      break;
    case 2:
      word[at] = letter;
      break;
    default:
      if (at + 1 < word.size()) std::swap(word[at], word[at + 1]);
  }
  return word;
}

// The same, or a key beside the right one, in one of some words.
std::string slipped(std::string word, Random& random) {
  constexpr std::string_view kKeys = "qwertyuiop asdfghjkl zxcvbnm";
  if (below(5, random) > 0) return edited(std::move(word), random);
  const std::size_t at = below(word.size(), random);
  const std::size_t key = kKeys.find(word[at]);
  const std::size_t beside = key > 0 && below(2, random) == 0 ? key - 1 : key + 1;
  if (beside < kKeys.size() && kKeys[beside] != ' ') word[at] = kKeys[beside];
  return word;
}

struct Tally {
  const char* kind;
  std::size_t asked = 0;
  std::size_t right = 0;
  std::size_t wrong = 0;
  double milliseconds = 0;
};

void ask(const warta::Searcher& searcher, const std::string& typed, const std::string& meant,
         Tally& tally) {
  warta::Request request;
  request.query = typed;
  const warta::Answer answer = searcher.search(request);
  ++tally.asked;
  tally.milliseconds += answer.elapsed_ms;
  const std::string& corrected = answer.interpretation.corrected;
  if (corrected.empty()) return;
  ++(corrected == meant ? tally.right : tally.wrong);
  if (corrected != meant && tally.wrong % 25 == 1) {
    std::cerr << tally.kind << ": " << typed << " -> " << corrected << " for " << meant << '\n';
  }
}

std::vector<std::string> words_of(const std::string& headline) {
  warta::TokenizedText tokens;
  warta::tokenize(headline, tokens);
  std::vector<std::string> words;
  for (const warta::Token& token : tokens.tokens) {
    const std::string word(tokens.normal(token));
    const bool plain = std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!token.alternative && plain) words.push_back(word);
  }
  return words;
}

// Two or three words of a headline that stand side by side, one of four letters or more with a
// slip.
void ask_short_query(const warta::Searcher& searcher, const std::vector<std::string>& words,
                     Random& random, Tally& with_slip, Tally& as_printed) {
  const std::size_t size = std::min(2 + below(2, random), words.size());
  const std::size_t first = below(words.size() - size + 1, random);
  const std::size_t wrong = first + below(size, random);
  if (words[wrong].size() < kLeastSizeBeside) return;
  const std::string typo = slipped(words[wrong], random);
  if (typo == words[wrong]) return;
  std::string typed;
  std::string meant;
  for (std::size_t i = first; i < first + size; ++i) {
    if (i > first) {
      typed.push_back(' ');
      meant.push_back(' ');
    }
    typed.append(i == wrong ? typo : words[i]);
    meant.append(words[i]);
  }
  ask(searcher, typed, meant, with_slip);
  ask(searcher, meant, meant, as_printed);
}

void run(const std::string& index, const std::string& file) {
  const warta::Searcher searcher({index});
  std::vector<std::vector<std::string>> headlines;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    headlines.push_back(words_of(line.substr(line.find('\t') + 1)));
  }
  Random random(20241127);
  Tally one{"one edit"};
  Tally two{"two edits"};
  Tally in_context{"one edit, three words"};
  Tally printed{"as printed"};
  Tally in_short_query{"a slip in two or three"};
  Tally short_query{"two or three, as printed"};
  for (std::size_t i = 0; i < kQueries && !headlines.empty(); ++i) {
    const std::vector<std::string>& words = headlines[below(headlines.size(), random)];
    if (words.size() < 3) continue;
    ask_short_query(searcher, words, random, in_short_query, short_query);
    const std::size_t at = below(words.size() - 2, random);
    const std::string& word = words[at];
    if (word.size() < kLeastSize) continue;
    const std::string typo = edited(word, random);
    const std::string rest = " " + words[at + 1] + " " + words[at + 2];
    ask(searcher, word, word, printed);
    if (typo == word) continue;
    ask(searcher, typo, word, one);
    ask(searcher, typo + rest, word + rest, in_context);
    const std::string twice = edited(typo, random);
    if (twice != word && twice != typo) ask(searcher, twice, word, two);
  }
  for (const Tally& tally : {one, in_context, two, printed, in_short_query, short_query}) {
    std::printf("%-24s %5zu asked %5zu right %4zu wrong %5zu not  %.3f ms\n", tally.kind,
                tally.asked, tally.right, tally.wrong, tally.asked - tally.right - tally.wrong,
                tally.milliseconds / static_cast<double>(std::max<std::size_t>(tally.asked, 1)));
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "spelling_bench INDEX HEADLINES\n";
    return 2;
  }
  try {
    run(argv[1], argv[2]);
  } catch (const std::exception& error) {
    std::cerr << "spelling_bench: " << error.what() << '\n';
    return 2;
  }
  return 0;
}
