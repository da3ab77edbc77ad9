// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are cleaned and tagged without a crash, and what comes out can be stored and printed.
#include <cstdint>
#include <string>

#include "indexer/schema/stored.h"
#include "indexer/tag.h"
#include "stemmer/text/normalize.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  warta::Article article;
  article.text.assign(reinterpret_cast<const char*>(data), size);
  warta::Analysis analysis;
  std::string reason;
  const auto tagged = warta::tag_article(article, analysis, reason);
  if (!tagged) {
    WARTA_FUZZ_CHECK(!reason.empty());
    return 0;
  }
  WARTA_FUZZ_CHECK(warta::is_valid_utf8(tagged->title) && warta::is_valid_utf8(tagged->text));
  for (const warta::Official& official : tagged->officials) {
    WARTA_FUZZ_CHECK(!official.name.empty() && !official.position.empty());
    WARTA_FUZZ_CHECK(warta::is_valid_utf8(official.name));
  }
  for (const warta::RegionCode code : tagged->provinces) {
    WARTA_FUZZ_CHECK(warta::Gazetteer::instance().find(code) != nullptr);
  }
  const std::string bytes = warta::encode_article(*tagged);
  WARTA_FUZZ_CHECK(warta::encode_article(warta::decode_article(bytes)) == bytes);
  return 0;
}
