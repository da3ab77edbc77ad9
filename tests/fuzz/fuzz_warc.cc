// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are WARC, packed or not: each record is refused or read, in order, and the end is
// reached.
#include <cstdint>
#include <string_view>

#include "indexer/read/read_warc.h"
#include "indexer/read/unpack.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  std::size_t last = 0;
  const auto check = [&](std::size_t record) {
    WARTA_FUZZ_CHECK(record > last && record <= size);
    last = record;
  };
  warta::ReadSink sink;
  sink.article = [&](warta::Article&& article) { check(article.line); };
  sink.refused = [&](warta::Refusal&& refusal) { check(refusal.line); };
  warta::MemorySource source(bytes);
  const warta::Packing packing = warta::packing_of(bytes);
  const auto content = packing == warta::Packing::none ? nullptr : warta::unpacked(source, packing);
  warta::ByteSource& plain = content ? *content : static_cast<warta::ByteSource&>(source);
  warta::InputFile file{"fuzz", plain};
  warta::read_warc(file, {}, sink);
  return 0;
}
