// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/removals.h"

#include <set>
#include <sstream>

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/text_hash.h"
#include "stemmer/dates/dates.h"

namespace warta {
namespace {

constexpr std::string_view kOfId = "removed/id/";
constexpr std::string_view kOfUrl = "removed/url/";

// Under this and a mark are the other marks of the same article, a line each: who allows it again
// by one name has named it.
constexpr std::string_view kTogether = "removed/with/";

std::string mark_of(std::string_view kind, std::string_view text) {
  return std::string(kind) + hex_hash(text);
}

std::string mark_of_url(const std::string& url) {
  return mark_of(kOfUrl, canonical_url(url));
}

void join(IndexWriter& writer, const std::string& mark, const std::string& other) {
  const std::string key = std::string(kTogether) + mark;
  std::string marks = writer.notes(key);
  if (marks.find(other) == std::string::npos) writer.set_notes(key, marks + other + '\n');
}

// What join() has said of a mark, and forgets it.
std::vector<std::string> take_joined(IndexWriter& writer, const std::string& mark) {
  const std::string key = std::string(kTogether) + mark;
  std::vector<std::string> marks;
  std::istringstream lines(writer.notes(key));
  for (std::string line; std::getline(lines, line);) marks.push_back(line);
  if (!marks.empty()) writer.set_notes(key, {});
  return marks;
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
    const std::string of_id = mark_of(kOfId, article.id);
    writer.set_notes(of_id, note);
    if (article.url.empty()) return;
    const std::string of_url = mark_of_url(article.url);
    writer.set_notes(of_url, note);
    join(writer, of_id, of_url);
    join(writer, of_url, of_id);
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
    std::vector<std::string> marks = take_joined(writer, mark);
    marks.push_back(mark);
    for (const std::string& one : marks) {
      take_joined(writer, one);
      if (writer.notes(one).empty()) continue;
      writer.set_notes(one, {});
      ++marked;
    }
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
