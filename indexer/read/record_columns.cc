// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/record_columns.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "indexer/read/looks_like_html.h"
#include "indexer/read/read_html.h"
#include "indexer/read/read_text.h"
#include "indexer/schema/canonical_url.h"
#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

struct Column {
  std::string_view name;
  std::string Article::*member;            // null: for the text
  std::array<std::string_view, 18> names;  // best first
};

constexpr Column kColumns[] = {
    {"id", &Article::id, {"id", "_id", "guid", "article_id"}},
    {"url", &Article::url, {"url", "link", "canonical_url", "permalink", "uri"}},
    {"title",
     &Article::title,
     {"title", "judul", "headline", "judul_berita", "judul_artikel", "name"}},
    {"published",
     &Article::published,
     {"published", "published_at", "date", "tanggal", "timestamp", "datetime", "pubdate",
      "created_at", "tanggal_terbit", "publish_date", "date_published"}},
    {"source", &Article::source, {"source", "sumber", "site", "domain", "media", "publisher"}},
    {"author",
     &Article::author,
     {"author", "penulis", "authors", "byline", "wartawan", "reporter"}},
    {"text",
     &Article::text,
     {"text", "content", "body", "isi", "konten", "article", "full_text", "maintext", "articlebody",
      "article_text", "body_text", "content_text", "clean_text", "plain_text", "teks", "isi_berita",
      "isi_artikel", "teks_berita"}},
    {"html", nullptr, {"html", "raw_html", "page_html"}},  // where there is no text
};

// "Full Text", "full-text" and "fullText" are "full_text".
std::string joined(std::string_view lower) {
  std::string name(lower);
  std::erase_if(name, [](char c) { return c == '_' || c == '-' || c == ' '; });
  return name;
}

}  // namespace

std::vector<std::string> column_names() {
  std::vector<std::string> names;
  for (const Column& column : kColumns) names.emplace_back(column.name);
  return names;
}

std::string missing_text(const std::map<std::string, std::string>& mapped, std::string_view names) {
  const auto choice = mapped.find("text");
  const std::string found = " (it has " + std::string(names) + ")";
  if (choice == mapped.end()) {
    return "has no column text, content, body or isi" + found + "; name it with --map text=COLUMN";
  }
  return "has no column " + choice->second + found + ", as --map text=" + choice->second + " says";
}

RecordColumns::RecordColumns(const std::map<std::string, std::string>& mapped) {
  for (std::size_t column = 0; column < std::size(kColumns); ++column) {
    const auto choice = mapped.find(std::string(kColumns[column].name));
    if (choice != mapped.end()) {
      by_name_[lower_case(choice->second)] = {column, 0};
      continue;
    }
    for (std::size_t rank = 0; rank < kColumns[column].names.size(); ++rank) {
      const std::string_view name = kColumns[column].names[rank];
      if (name.empty()) continue;
      by_name_.try_emplace(std::string(name), Match{column, rank});
      by_joined_name_.try_emplace(joined(name), Match{column, rank});
    }
  }
}

std::optional<RecordColumns::Match> RecordColumns::find(std::string_view name) const {
  const std::string lower = lower_case(name);
  if (const auto found = by_name_.find(lower); found != by_name_.end()) return found->second;
  if (const auto found = by_joined_name_.find(joined(lower)); found != by_joined_name_.end()) {
    return found->second;
  }
  return std::nullopt;
}

bool RecordColumns::holds_text(std::size_t column) {
  return kColumns[column].member == &Article::text || kColumns[column].member == nullptr;
}

bool RecordColumns::holds_id(std::size_t column) {
  return kColumns[column].member == &Article::id;
}

void RecordBuilder::set(RecordColumns::Match match, std::string&& value) {
  values_.resize(std::size(kColumns));
  has_text_ = has_text_ || RecordColumns::holds_text(match.column);
  if (trimmed(value).empty()) return;
  Value& held = values_[match.column];
  if (!held.text.empty() && held.rank <= match.rank) return;
  held = {std::move(value), match.rank};
}

std::optional<Article> RecordBuilder::take(EncodingRepairs& repairs, std::string& reason) {
  Article article;
  EncodingRepairs own;
  std::string html;
  values_.resize(std::size(kColumns));
  const bool has_binary = std::ranges::any_of(values_, [&](const Value& value) {
    return RecordColumns::holds_text(static_cast<std::size_t>(&value - values_.data())) &&
           is_binary(value.text);
  });
  for (std::size_t column = 0; column < std::size(kColumns); ++column) {
    make_utf8(values_[column].text, own);
    std::string& member =
        kColumns[column].member != nullptr ? article.*kColumns[column].member : html;
    member = std::move(values_[column].text);
  }
  values_.clear();
  has_text_ = false;
  if (has_binary) {
    reason = "is binary, not text";
    return std::nullopt;
  }
  // Scrapers call it a text when it is markup, too.
  if (!trimmed(article.text).empty())
    html = looks_like_html(article.text) ? article.text : std::string();
  if (!trimmed(html).empty() && !fill_from_page(html, "utf-8", article, own, reason))
    return std::nullopt;
  own.windows_1252 = std::min<std::size_t>(own.windows_1252, 1);  // records are counted, not fields
  repairs.add(own);
  if (is_placeholder(article.text)) {
    reason = "has an empty text";
    return std::nullopt;
  }
  return article;
}

}  // namespace warta
