// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are JSON Lines of which some lines may be refused: each by a line that exists.
#include <algorithm>
#include <cstdint>
#include <string_view>

#include "indexer/read/read_jsonl.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto lines = static_cast<std::size_t>(std::ranges::count(bytes, '\n')) + 1;
  warta::ReadSink sink;
  sink.article = [&](warta::Article&& article) {
    WARTA_FUZZ_CHECK(article.line >= 1 && article.line <= lines && !article.text.empty());
  };
  sink.refused = [&](warta::Refusal&& refusal) {
    WARTA_FUZZ_CHECK(refusal.line <= lines && !refusal.reason.empty());
  };
  sink.skipped = sink.refused;
  for (const bool may_skip : {false, true}) {
    warta::MemorySource source(bytes);
    warta::InputFile file{"fuzz", source, may_skip};
    warta::read_jsonl(file, {}, sink);
  }
  return 0;
}
