// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are CSV of which some rows may be refused: each by a line that exists, in order.
#include <algorithm>
#include <cstdint>
#include <string_view>

#include "indexer/read/read_csv.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto lines = static_cast<std::size_t>(std::ranges::count(bytes, '\n')) + 1;
  std::size_t last = 0;
  const auto check = [&](std::size_t line) {
    WARTA_FUZZ_CHECK(line > last && line <= lines);
    last = line;
  };
  warta::ReadSink sink;
  sink.article = [&](warta::Article&& article) { check(article.line); };
  sink.refused = [&](warta::Refusal&& refusal) { check(refusal.line); };
  sink.skipped = sink.refused;
  warta::ReadOptions options;
  options.columns["text"] = "t";
  warta::MemorySource source(bytes);
  warta::InputFile file{"fuzz", source};
  warta::read_csv(file, options, sink);
  return 0;
}
