// SPDX-License-Identifier: GPL-3.0-or-later
// An index is refused when its terms come from another analysis. That holds only as long as every
// change of terms changes the fingerprint: this test notices a change of rules whose version was
// not raised.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "stemmer/analyzer.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

// FNV-1a over every term of every article in corpus/.
std::uint64_t digest_of_terms() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(WARTA_SOURCE_DIR "/corpus")) {
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  std::uint64_t digest = 14695981039346656037U;
  const auto add = [&](std::string_view text) {
    for (unsigned char byte : text) digest = (digest ^ byte) * 1099511628211U;
    digest = (digest ^ 0xFF) * 1099511628211U;
  };
  TokenizedText tokens;
  for (const fs::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    tokenize(text, tokens);
    for (const Token& token : tokens.tokens) {
      add(tokens.normal(token));
      add(Analyzer::root(tokens.normal(token), token.kind));
      add(std::to_string(token.position));
    }
  }
  return digest;
}

TEST(Fingerprint, ChangesWheneverTermsDo) {
  const std::string path = WARTA_SOURCE_DIR "/tests/golden/fingerprint.txt";
  std::ifstream in(path);
  std::string known_fingerprint;
  std::string known_digest;
  in >> known_fingerprint >> known_digest;
  const std::string fingerprint = Analyzer::fingerprint();
  const std::string digest = std::to_string(digest_of_terms());
  if (fingerprint == known_fingerprint) {
    EXPECT_EQ(digest, known_digest)
        << "rules changed the terms: raise kRulesVersion in stemmer/analyzer.cc";
  } else {
    ADD_FAILURE() << "tables, dictionary, rules or corpus/ changed; write this line to " << path
                  << ":\n"
                  << fingerprint << ' ' << digest;
  }
}

}  // namespace
}  // namespace warta
