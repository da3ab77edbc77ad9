// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are cleaned and tagged without a crash, and what comes out can be stored, printed and
// explained.
#include <cstdint>
#include <sstream>
#include <string>

#include "indexer/explain/explain.h"
#include "indexer/schema/stored.h"
#include "indexer/tag.h"
#include "stemmer/text/normalize.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  warta::Article article;
  article.text.assign(reinterpret_cast<const char*>(data), size);
  warta::Analysis analysis;
  warta::CleanProvenance provenance;
  std::string reason;
  const auto tagged = warta::tag_article(article, analysis, reason, &provenance);
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
  const std::string head = warta::encode_head(*tagged);
  const std::string body = warta::encode_body(*tagged);
  warta::TaggedArticle back;
  warta::decode_head(head, back);
  warta::decode_body(body, back);
  WARTA_FUZZ_CHECK(warta::encode_head(back) == head && warta::encode_body(back) == body);
  WARTA_FUZZ_CHECK(provenance.furniture.size() == tagged->boilerplate.size());
  WARTA_FUZZ_CHECK(analysis.official_provenances.size() == tagged->officials.size());
  std::ostringstream explanation;
  warta::print_explanation({article, *tagged, analysis, provenance, {}}, explanation);
  WARTA_FUZZ_CHECK(warta::is_valid_utf8(explanation.str()));
  return 0;
}
