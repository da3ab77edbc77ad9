// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a raw text, whatever they are encoded as: an article that is UTF-8, or one refusal.
#include <cstdint>
#include <string_view>

#include "indexer/read/decoded_source.h"
#include "indexer/read/read_text.h"
#include "stemmer/text/normalize.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const bool decode : {false, true}) {
    std::size_t outcomes = 0;
    warta::ReadSink sink;
    sink.article = [&](warta::Article&& article) {
      ++outcomes;
      WARTA_FUZZ_CHECK(!article.text.empty() && warta::is_valid_utf8(article.text));
    };
    sink.refused = [&](warta::Refusal&& refusal) {
      ++outcomes;
      WARTA_FUZZ_CHECK(!refusal.reason.empty());
    };
    warta::MemorySource source(bytes);
    const std::string_view charset = warta::wide_charset(bytes);
    warta::DecodedSource decoded(source, charset.empty() ? "UTF-16BE" : charset);
    warta::InputFile file{"fuzz", decode ? decoded : static_cast<warta::ByteSource&>(source)};
    warta::read_text(file, {}, sink);
    WARTA_FUZZ_CHECK(outcomes == 1);
  }
  return 0;
}
