// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a page: an article with a text that is UTF-8, or one refusal with its reason.
#include <cstdint>
#include <string_view>

#include "indexer/read/read_html.h"
#include "stemmer/text/normalize.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  std::size_t outcomes = 0;
  warta::ReadSink sink;
  sink.article = [&](warta::Article&& article) {
    ++outcomes;
    WARTA_FUZZ_CHECK(!article.text.empty());
    for (const auto* member : {&article.text, &article.title, &article.url, &article.source}) {
      WARTA_FUZZ_CHECK(warta::is_valid_utf8(*member));
    }
  };
  sink.refused = [&](warta::Refusal&& refusal) {
    ++outcomes;
    WARTA_FUZZ_CHECK(!refusal.reason.empty());
  };
  warta::MemorySource source(bytes);
  warta::InputFile file{"fuzz", source};
  warta::read_html(file, {}, sink);
  WARTA_FUZZ_CHECK(outcomes == 1);
  return 0;
}
