// SPDX-License-Identifier: GPL-3.0-or-later
// Any normal form has a stem: not empty, within the word or the lexicon, and what explain() opens
// with.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/stemmer.h"
#include "stemmer/text/normalize.h"
#include "tests/fuzz/check.h"

namespace {

void check_word(std::string_view word) {
  const warta::Stemmer stemmer;
  const std::string_view root = stemmer.stem(word);
  WARTA_FUZZ_CHECK(root.empty() == word.empty());
  const bool in_word =
      root.data() >= word.data() && root.data() + root.size() <= word.data() + word.size();
  warta::LexiconEntry entry;
  WARTA_FUZZ_CHECK(in_word || warta::Lexicon::find(root, entry));
  if (word.empty()) return;
  const std::vector<warta::StemAnalysis> analyses = stemmer.explain(word);
  WARTA_FUZZ_CHECK(!analyses.empty() && analyses.front().root == root);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_word(text);
  const std::string normal = warta::normalized(text);
  std::size_t begin = 0;
  while (begin < normal.size()) {
    std::size_t end = normal.find_first_of(" \n\t", begin);
    if (end == std::string::npos) end = normal.size();
    check_word(std::string_view(normal).substr(begin, end - begin));
    begin = end + 1;
  }
  return 0;
}
