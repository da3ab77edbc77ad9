// SPDX-License-Identifier: GPL-3.0-or-later
// A page as it was saved or crawled, not parsed yet. To parse it is most of the work of reading it,
// and needs nothing but the page: whoever has threads for that takes it as it is.
#pragma once

#include <optional>
#include <string>

#include "indexer/schema/article.h"
#include "stemmer/text/encoding.h"

namespace warta {

struct InputFile;
struct ReadSink;

struct RawPage {
  Article article;        // what is known without the page: its file, line and address
  std::string bytes;      // in any encoding
  std::string charset;    // that came with it, such as HTTP's; may be empty
  bool is_plain = false;  // plain text, not HTML
  std::string place;      // what the reason of a refusal begins with; may be empty
};

// The article in the page. Nothing, and a `reason`, when there is none. Any thread may call. The
// bytes of the page are gone then; its file and line stay.
std::optional<Article> parse_page(RawPage& page, EncodingRepairs& repairs, std::string& reason);

// Hands a page over as it is to a sink that takes pages, else the article in it.
void give_page(RawPage&& page, InputFile& file, const ReadSink& sink);

}  // namespace warta
