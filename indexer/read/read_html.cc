// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read_html.h"

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/read/html_document.h"
#include "indexer/read/html_metadata.h"
#include "indexer/read/html_text.h"
#include "indexer/read/raw_page.h"
#include "indexer/read/read_text.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// What the page says of its encoding: <meta charset="...">, or the same within a content type.
std::string named_charset(std::string_view bytes) {
  constexpr std::size_t kHead = 4096;
  const std::string head = lower_case(bytes.substr(0, kHead));
  const std::size_t found = head.find("charset=", std::min(head.find("<meta"), head.size()));
  if (found == std::string::npos) return {};
  const std::size_t begin = head.find_first_not_of("\"' ", found + 8);
  if (begin == std::string::npos) return {};
  return head.substr(begin, head.find_first_of("\"' />;", begin) - begin);
}

// Latin 1 is written and Windows-1252 is meant, as browsers know (WHATWG, Encoding Standard).
bool is_western(const std::string& charset) {
  constexpr std::array<std::string_view, 7> kNames = {
      "iso-8859-1", "iso8859-1", "latin1", "ascii", "us-ascii", "windows-1252", "cp1252"};
  return std::ranges::find(kNames, charset) != kNames.end();
}

// Text in JSON-LD may have markup, and mostly has lost its paragraphs.
std::string body_of(const PageMetadata& metadata) {
  if (metadata.body.find('<') == std::string::npos) {
    return metadata.body.find('&') == std::string::npos ? metadata.body
                                                        : without_markup(metadata.body);
  }
  std::string reason;
  const auto fragment = HtmlDocument::parse(metadata.body, reason);
  return fragment ? lines_of(*fragment).text : std::string();
}

void fill(std::string& member, std::string&& found) {
  if (trimmed(member).empty()) member = std::move(found);
}

}  // namespace

std::optional<std::string> decoded_page(std::string_view bytes, std::string_view charset,
                                        EncodingRepairs& repairs, std::string& reason) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  std::string name = lower_case(charset);
  if (name.empty()) name = named_charset(bytes);
  const std::string_view wide = wide_charset(bytes);
  if (!wide.empty()) name = wide;
  // Much is called Latin 1 and is UTF-8; chance does not make valid UTF-8.
  const bool is_utf8 = wide.empty() && is_valid_utf8(bytes);
  const bool is_plain = is_utf8 || name.empty() || name.starts_with("utf") || is_western(name) ||
                        !CharsetDecoder::is_known(name);
  std::string text;
  if (is_plain) {
    text = bytes;
  } else {
    CharsetDecoder decoder(name);
    decoder.decode(bytes, true, text);
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    repairs.add({name, 0, decoder.replaced(), 0});
  }
  if (is_binary(text)) {
    reason = "is binary, not text";
    return std::nullopt;
  }
  make_utf8(text, repairs);
  return text;
}

bool fill_from_page(std::string_view bytes, std::string_view charset, Article& article,
                    EncodingRepairs& repairs, std::string& reason) {
  EncodingRepairs own;  // of a page that is no article nothing is noted
  const std::optional<std::string> html = decoded_page(bytes, charset, own, reason);
  if (!html) return false;
  const auto page = HtmlDocument::parse(*html, reason);
  if (!page) return false;
  PageMetadata metadata = read_metadata(*page);
  PageLines lines = lines_of(*page);
  std::string& text = lines.text;
  // A page that shows its text by script, or only its first lines, may have it here.
  std::string body = body_of(metadata);
  if (body.size() > 2 * text.size()) text = std::move(body);
  if (trimmed(text).empty()) {
    reason = "is no article: no text stands in the page besides links and menus";
    return false;
  }
  // A number that is no character ("&#x11CCCCCC;") comes out of the parser as bytes that are none.
  for (std::string* found : {&text, &lines.around, &metadata.title, &metadata.url,
                             &metadata.published, &metadata.source, &metadata.author}) {
    make_utf8(*found, own);
  }
  repairs.add(own);
  article.text = std::move(text);
  article.around = std::move(lines.around);
  fill(article.title, std::move(metadata.title));
  fill(article.url, std::move(metadata.url));
  fill(article.published, std::move(metadata.published));
  fill(article.source, std::move(metadata.source));
  fill(article.author, std::move(metadata.author));
  return true;
}

void read_html(InputFile& file, const ReadOptions& /*options*/, const ReadSink& sink) {
  RawPage page;
  page.article.file = file.name;
  page.bytes = read_all(file.bytes, kLargestRecord);
  if (!file.bytes.failure().empty()) return;  // half a page is none
  if (page.bytes.size() > kLargestRecord) {
    const std::string most = std::to_string(kLargestRecord >> 20);
    return sink.refused({file.name, 0, "has more than " + most + " MiB"});
  }
  if (trimmed(page.bytes).empty()) return sink.refused({file.name, 0, "is empty"});
  give_page(std::move(page), file, sink);
}

}  // namespace warta
