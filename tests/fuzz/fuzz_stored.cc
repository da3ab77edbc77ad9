// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a stored record or a damaged one; nothing is read past their end.
#include <cstdint>
#include <string_view>

#include "indexer/schema/error.h"
#include "indexer/schema/stored.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const auto decode : {warta::decode_head, warta::decode_body}) {
    try {
      warta::TaggedArticle article;
      decode(bytes, article);
    } catch (const warta::Error& error) {
      WARTA_FUZZ_CHECK(error.code() == warta::ErrorCode::damaged);
    }
  }
  return 0;
}
