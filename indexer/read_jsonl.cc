// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read_jsonl.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace warta {
namespace {

// A column of ours and the names under which scrapers write it, best first.
struct Column {
  std::string_view name;
  std::string Article::*member;
  std::array<std::string_view, 8> names;
};

constexpr std::array<Column, 6> kColumns = {{
    {"id", &Article::id, {"id", "_id", "guid", "article_id"}},
    {"url", &Article::url, {"url", "link", "canonical_url", "permalink", "uri"}},
    {"title", &Article::title, {"title", "judul", "headline", "name"}},
    {"published",
     &Article::published,
     {"published", "published_at", "date", "tanggal", "timestamp", "datetime", "pubdate",
      "created_at"}},
    {"source", &Article::source, {"source", "sumber", "site", "domain", "media", "publisher"}},
    {"text",
     &Article::text,
     {"text", "content", "body", "isi", "konten", "article", "full_text", "maintext"}},
}};

// A value as text: strings as they are, numbers as printed (ids often are), the rest not at all.
std::optional<std::string> as_text(simdjson::dom::element value) {
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return std::string(text);
  if (value.is_int64() || value.is_uint64()) return simdjson::minify(value);
  return std::nullopt;
}

std::string column_names(simdjson::dom::object record) {
  std::string names;
  for (auto [name, value] : record) {
    if (names.size() > 120) return names + ", ...";
    if (!names.empty()) names += ", ";
    names += name;
  }
  return names;
}

// Fills `article` from one record; false when it has no text column.
bool fill(simdjson::dom::object record, const ReadOptions& options, Article& article) {
  bool has_text = false;
  for (const Column& column : kColumns) {
    std::array<std::string_view, 1> mapped;
    std::span<const std::string_view> names = column.names;
    const auto choice = options.columns.find(std::string(column.name));
    if (choice != options.columns.end()) {
      mapped[0] = choice->second;
      names = mapped;
    }
    for (std::string_view name : names) {
      simdjson::dom::element value;
      if (name.empty() || record.at_key(name).get(value) != simdjson::SUCCESS) continue;
      std::optional<std::string> text = as_text(value);
      if (!text) continue;
      article.*column.member = std::move(*text);
      has_text = has_text || column.member == &Article::text;
      break;
    }
  }
  return has_text;
}

}  // namespace

void read_jsonl(const std::string& file, std::string_view bytes, const ReadOptions& options,
                bool may_skip, const ReadSink& sink) {
  simdjson::dom::parser parser;
  std::vector<Refusal> refusals;  // held back until it is sure that the file is meant for us
  // A line has a text, or is broken: this is no list that merely lies beside articles.
  bool is_ours = false;
  const auto refuse = [&](std::size_t line, std::string reason) {
    Refusal refusal{file, line, std::move(reason)};
    if (is_ours || !may_skip) {
      sink.refused(std::move(refusal));
    } else {
      refusals.push_back(std::move(refusal));
    }
  };
  const auto release = [&] {
    is_ours = true;
    for (Refusal& refusal : refusals) sink.refused(std::move(refusal));
    refusals.clear();
  };
  std::size_t number = 0;
  while (!bytes.empty()) {
    ++number;
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    simdjson::dom::element element;
    simdjson::dom::object record;
    if (const auto error = parser.parse(line.data(), line.size()).get(element)) {
      release();
      refuse(number, std::string("is not valid JSON: ") + simdjson::error_message(error));
      continue;
    }
    if (element.get(record) != simdjson::SUCCESS) {
      refuse(number, "is not a JSON object");
      continue;
    }
    Article article;
    if (!fill(record, options, article)) {
      refuse(number, "has no column text, content, body or isi (it has " + column_names(record) +
                         "); name it with --map text=COLUMN");
      continue;
    }
    release();
    if (article.text.find_first_not_of(" \t\r\n") == std::string::npos) {
      refuse(number, "has an empty text");
      continue;
    }
    article.file = file;
    article.line = number;
    sink.article(std::move(article));
  }
  if (number == 0) {
    sink.refused({file, 0, "is empty"});
  } else if (!refusals.empty()) {
    sink.skipped({file, 0,
                  "holds no articles: line " + std::to_string(refusals.front().line) + " " +
                      refusals.front().reason});
  }
}

}  // namespace warta
