// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/removals.h"

#include <set>

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/text_hash.h"
#include "stemmer/dates/dates.h"

namespace warta {
namespace {

constexpr std::string_view kOfId = "removed/id/";
constexpr std::string_view kOfUrl = "removed/url/";

std::string mark_of(std::string_view kind, std::string_view text) {
  return std::string(kind) + hex_hash(text);
}

std::string mark_of_url(const std::string& url) {
  return mark_of(kOfUrl, canonical_url(url));
}

}  // namespace

RemovalReceipt remove_articles(IndexWriter& writer, const RemovalRequest& request) {
  RemovalReceipt receipt;
  receipt.day = iso_date(request.day);
  receipt.reason = request.reason;
  const std::string note = receipt.day + (request.reason.empty() ? "" : ": " + request.reason);
  std::set<std::string> seen;
  const auto remove = [&](const TaggedArticle& article) {
    if (!seen.insert(article.id).second) return;
    receipt.removed.push_back({article.id, article.url, article.title});
    writer.remove(article.id);
    writer.set_notes(mark_of(kOfId, article.id), note);
    if (!article.url.empty()) writer.set_notes(mark_of_url(article.url), note);
  };
  for (const std::string& id : request.ids) {
    writer.set_notes(mark_of(kOfId, id), note);
    const auto article = writer.find(id);
    article ? remove(*article) : receipt.missing.push_back(id);
  }
  for (const std::string& url : request.urls) {
    writer.set_notes(mark_of_url(url), note);
    const std::vector<TaggedArticle> articles = writer.find_url(url);
    for (const TaggedArticle& article : articles) remove(article);
    if (articles.empty()) receipt.missing.push_back(url);
  }
  writer.commit();
  receipt.revision = writer.revision();
  return receipt;
}

std::size_t allow_again(IndexWriter& writer, const RemovalRequest& request) {
  std::size_t marked = 0;
  const auto allow = [&](const std::string& mark) {
    if (writer.notes(mark).empty()) return;
    writer.set_notes(mark, {});
    ++marked;
  };
  for (const std::string& id : request.ids) allow(mark_of(kOfId, id));
  for (const std::string& url : request.urls) {
    allow(mark_of_url(url));
    allow(mark_of(kOfId, canonical_url(url)));  // the id where none was given
  }
  writer.commit();
  return marked;
}

std::optional<std::string> find_removal(const IndexWriter& writer, const TaggedArticle& article) {
  std::string note = writer.notes(mark_of(kOfId, article.id));
  if (note.empty() && !article.url.empty()) note = writer.notes(mark_of_url(article.url));
  return note.empty() ? std::nullopt : std::optional(std::move(note));
}

}  // namespace warta
