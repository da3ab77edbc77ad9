// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a query: it parses, it builds, and its notes point into it.
#include <cstdint>
#include <string_view>

#include "searcher/build_query.h"
#include "searcher/parse_query.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static const warta::OpenIndex index;
  for (const warta::Match match : {warta::Match::every_word, warta::Match::any_word}) {
    warta::Query query = warta::parse_query(text);
    const warta::BuiltQuery built = warta::build_query(query, match, index);
    WARTA_FUZZ_CHECK(!built.words.empty());
    for (const warta::Note& note : query.notes) {
      WARTA_FUZZ_CHECK(note.begin <= note.end && note.end <= size && !note.message.empty());
    }
  }
  return 0;
}
