// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a page: an article with a text that is UTF-8, or one refusal with its reason. And
// what is called deep before it is parsed is so for the parser.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/read/html_depth.h"
#include "indexer/read/html_document.h"
#include "indexer/read/read_html.h"
#include "stemmer/text/normalize.h"
#include "tests/fuzz/check.h"

namespace {

std::size_t depth_of(const GumboNode& node) {
  std::size_t deepest = 0;
  for (const GumboNode* child : warta::children_of(node)) {
    deepest = std::max(deepest, 1 + depth_of(*child));
  }
  return deepest;
}

}  // namespace

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
  std::string reason;
  const auto page = warta::HtmlDocument::parse(bytes, reason);
  WARTA_FUZZ_CHECK(!page || !warta::is_deeper_than(bytes, depth_of(page->root()) + 30));
  return 0;
}
