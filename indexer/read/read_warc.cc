// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read_warc.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "indexer/read/header_fields.h"
#include "indexer/read/http_message.h"
#include "indexer/read/looks_like_html.h"
#include "indexer/read/read_html.h"
#include "indexer/read/read_text.h"
#include "indexer/read/warc_records.h"
#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

// What a record holds for us.
struct Page {
  std::string body;
  MediaType type;
};

bool is_html(const MediaType& type) {
  return type.name == "text/html" || type.name == "application/xhtml+xml";
}

bool may_be_page(const MediaType& type) {
  return is_html(type) || type.name == "text/plain" || type.name.empty();
}

// Some programs write an address between angle brackets, as the grammar of version 1.0 has it.
std::string_view target_of(const HeaderFields& head) {
  std::string_view target = head.get("warc-target-uri");
  if (target.starts_with('<') && target.ends_with('>'))
    target = target.substr(1, target.size() - 2);
  return target;
}

// The page of a record. Nothing when it has none for us: then a `reason` says what is wrong, or
// nothing is.
std::optional<Page> page_of(const WarcRecords& record, std::string& reason) {
  const HeaderFields& head = record.head();
  const std::string type = lower_case(head.get("warc-type"));
  const bool is_response = type == "response";
  if (!is_response && type != "resource" && type != "conversion") return std::nullopt;
  Page page;
  page.type = parse_media_type(head.get("content-type"));
  std::optional<HttpResponse> http;
  if (is_response) {
    const std::string_view target = target_of(head);
    if (!target.starts_with("http://") && !target.starts_with("https://")) return std::nullopt;
    http = parse_http_response(record.block());
    if (!http) {
      reason = "has no answer of HTTP in it";
      return std::nullopt;
    }
    if (http->status != 200) return std::nullopt;
    page.type = parse_media_type(http->head.get("content-type"));
  }
  if (!may_be_page(page.type)) return std::nullopt;
  if (!head.get("warc-truncated").empty()) {
    reason = "was cut short by the crawler (WARC-Truncated: " + head.get("warc-truncated") + ")";
    return std::nullopt;
  }
  if (!head.get("warc-segment-number").empty()) {
    reason = "is in segments, which are not read";
    return std::nullopt;
  }
  if (http) {
    std::optional<std::string> body = decoded_body(*http, kLargestRecord, reason);
    if (!body) return std::nullopt;
    page.body = std::move(*body);
  } else {
    page.body = record.block();
  }
  if (page.type.name.empty() && !looks_like_html(page.body)) return std::nullopt;
  return page;
}

bool fill(const Page& page, Article& article, EncodingRepairs& repairs, std::string& reason) {
  if (page.type.name != "text/plain") {
    return fill_from_page(page.body, page.type.charset, article, repairs, reason);
  }
  article.text = decoded_page(page.body, page.type.charset, repairs);
  if (is_binary(article.text)) reason = "is binary, not text";
  if (trimmed(article.text).empty()) reason = "is empty";
  return reason.empty();
}

}  // namespace

void read_warc(InputFile& file, const ReadOptions& /*options*/, const ReadSink& sink) {
  WarcRecords records(file.bytes, kLargestRecord);
  while (records.next()) {
    std::string reason = records.error();
    std::optional<Page> page;
    if (reason.empty()) page = page_of(records, reason);
    if (page) {
      Article article;
      article.file = file.name;
      article.line = records.number();
      article.url = target_of(records.head());
      if (fill(*page, article, file.repairs, reason)) {
        sink.article(std::move(article));
        continue;
      }
    }
    if (reason.empty()) continue;
    std::string place = "record at byte " + std::to_string(records.offset());
    const std::string_view target = target_of(records.head());
    if (!target.empty()) place.append(" (").append(target.substr(0, 200)).append(")");
    place.append(" ").append(reason);
    sink.refused({file.name, records.number(), std::move(place)});
  }
}

}  // namespace warta
