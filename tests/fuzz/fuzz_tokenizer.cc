// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes have tokens: offsets in order and at character borders, normal forms valid, roots not
// empty.
#include <cstdint>
#include <string_view>

#include "stemmer/analyzer.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  warta::TokenizedText tokens;
  warta::tokenize(text, tokens);
  std::uint32_t position = 0;
  for (const warta::Token& token : tokens.tokens) {
    WARTA_FUZZ_CHECK(token.begin < token.end && token.end <= text.size());
    WARTA_FUZZ_CHECK(token.alternative || token.position >= position);
    if (!token.alternative) position = token.position;
    const std::string_view normal = tokens.normal(token);
    WARTA_FUZZ_CHECK(!normal.empty() && warta::is_valid_utf8(normal));
    WARTA_FUZZ_CHECK(warta::is_valid_utf8(tokens.surface(token)));
    WARTA_FUZZ_CHECK(!warta::Analyzer::root(normal, token.kind).empty());
  }
  return 0;
}
