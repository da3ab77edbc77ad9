// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are cleaned: what comes out is valid UTF-8 in whole lines, and no more than came in.
#include <cstdint>
#include <string_view>

#include "indexer/clean/clean.h"
#include "stemmer/text/normalize.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const warta::CleanArticle article = warta::clean_article(text);
  std::size_t bytes = article.title.size() + article.body.size();
  WARTA_FUZZ_CHECK(warta::is_valid_utf8(article.title) && warta::is_valid_utf8(article.body));
  WARTA_FUZZ_CHECK(article.title.find('\n') == std::string::npos);
  WARTA_FUZZ_CHECK(article.body.empty() ||
                   (article.body.front() != '\n' && article.body.back() != '\n'));
  WARTA_FUZZ_CHECK(article.body.find("\n\n") == std::string::npos);
  for (const std::string& line : article.boilerplate) {
    WARTA_FUZZ_CHECK(warta::is_valid_utf8(line) && line.find('\n') == std::string::npos);
    bytes += line.size();
  }
  // A byte that is not UTF-8 becomes three; a cut leaves at most a space at each side.
  WARTA_FUZZ_CHECK(bytes <= 3 * size + 2 * article.boilerplate.size());
  return 0;
}
