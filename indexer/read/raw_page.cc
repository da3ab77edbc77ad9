// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/raw_page.h"

#include <utility>

#include "indexer/read/input_file.h"
#include "indexer/read/read_html.h"
#include "indexer/read/reader.h"
#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

bool fill(const RawPage& page, Article& article, EncodingRepairs& repairs, std::string& reason) {
  if (!page.is_plain) return fill_from_page(page.bytes, page.charset, article, repairs, reason);
  EncodingRepairs own;  // of a page that is no article nothing is noted
  std::optional<std::string> text = decoded_page(page.bytes, page.charset, own, reason);
  if (!text) return false;
  if (trimmed(*text).empty()) {
    reason = "is empty";
    return false;
  }
  repairs.add(own);
  article.text = std::move(*text);
  return true;
}

}  // namespace

std::optional<Article> parse_page(RawPage& page, EncodingRepairs& repairs, std::string& reason) {
  Article article = page.article;
  const bool is_article = fill(page, article, repairs, reason);
  page.bytes = std::string();
  if (is_article) return article;
  reason.insert(0, page.place);
  return std::nullopt;
}

void give_page(RawPage&& page, InputFile& file, const ReadSink& sink) {
  if (sink.page) return sink.page(std::move(page));
  std::string reason;
  if (std::optional<Article> article = parse_page(page, file.repairs, reason)) {
    return sink.article(std::move(*article));
  }
  sink.refused({std::move(page.article.file), page.article.line, std::move(reason)});
}

}  // namespace warta
