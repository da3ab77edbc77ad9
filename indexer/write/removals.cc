// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/removals.h"

#include <algorithm>
#include <set>
#include <utility>

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/text_hash.h"
#include "indexer/write/removal_marks.h"
#include "stemmer/dates/dates.h"

namespace warta {
namespace {

// Whether an article that is kept out has this address.
bool is_needed(const IndexWriter& writer, const std::string& of_url) {
  return std::ranges::any_of(lines_of(writer.notes(std::string(kTogether) + of_url)),
                             [&](const std::string& mark) {
                               return mark.starts_with(kOfId) && !writer.notes(mark).empty();
                             });
}

// Takes a mark away and those of the same article: how many there were. An address that another
// article has, too, stays marked for that one.
std::size_t allow(IndexWriter& writer, const std::string& mark) {
  std::size_t count = 0;
  if (!writer.notes(mark).empty()) {
    writer.set_notes(mark, {});
    ++count;
  }
  writer.set_notes(std::string(kAllowed) + mark, {});
  writer.set_notes(std::string(kOutlet) + mark, {});
  const std::string of_number = std::string(kNumberOf) + mark;
  if (const std::string number = writer.notes(of_number); !number.empty()) {
    take_line(writer, std::string(kNumber) + number, mark);
    writer.set_notes(of_number, {});
  }
  for (const std::string& other : take_joined(writer, mark)) {
    if (mark.starts_with(kOfId) && other.starts_with(kOfUrl) && is_needed(writer, other)) {
      const std::string key = std::string(kAllowed) + other;
      writer.set_notes(key, writer.notes(key) + mark + '\n');
    } else {
      count += allow(writer, other);
    }
  }
  return count;
}

// Keeps the number of an outlet out, under whichever of the outlet's hosts it comes.
void mark_number(IndexWriter& writer, const TaggedArticle& article, const std::string& of_id) {
  const std::string_view number = local_number(article);
  if (number.empty()) return;
  const std::string hash = hex_hash(number);
  writer.set_notes(std::string(kOutlet) + of_id, encode(outlet_of(article)));
  writer.set_notes(std::string(kNumberOf) + of_id, hash);
  add_line(writer, std::string(kNumber) + hash, of_id);
}

// The note of a removed article that may be this one, by its number; empty where there is none.
std::string note_of_number(const IndexWriter& writer, const TaggedArticle& article) {
  const std::string_view number = local_number(article);
  if (number.empty()) return {};
  const Outlet outlet = outlet_of(article);
  for (const std::string& mark : lines_of(writer.notes(std::string(kNumber) + hex_hash(number)))) {
    const auto removed = decode_outlet(writer.notes(std::string(kOutlet) + mark));
    if (removed && may_be_one(*removed, outlet)) return writer.notes(mark);
  }
  return {};
}

}  // namespace

RemovalReceipt remove_articles(IndexWriter& writer, const RemovalRequest& request) {
  RemovalReceipt receipt;
  receipt.day = iso_date(request.day);
  receipt.reason = request.reason;
  const std::string note = note_of({receipt.day, request.reason});
  std::set<std::string> seen;
  const auto remove = [&](const TaggedArticle& article) {
    if (!seen.insert(article.id).second) return;
    const std::string of_id = mark_of(kOfId, article.id);
    receipt.removed.push_back({article.id, article.url, article.title, {printed(of_id)}});
    writer.remove(article.id);
    set_mark(writer, of_id, note);
    mark_number(writer, article, of_id);
    if (article.url.empty()) return;
    const std::string of_url = mark_of_url(article.url);
    receipt.removed.back().marks.push_back(printed(of_url));
    set_mark(writer, of_url, note);
    take_line(writer, std::string(kAllowed) + of_url, of_id);
    join(writer, of_id, of_url);
    join(writer, of_url, of_id);
  };
  for (const std::string& typed : request.ids) {
    const std::string id = canonical_id(typed);
    set_mark(writer, mark_of(kOfId, id), note);
    const auto article = writer.find(id);
    article ? remove(*article) : receipt.missing.push_back(id);
  }
  for (const std::string& url : request.urls) {
    const std::vector<TaggedArticle> articles = writer.find_url(url);
    for (const TaggedArticle& article : articles) remove(article);
    if (!articles.empty()) continue;
    receipt.missing.push_back(url);
    set_mark(writer, mark_of_url(url), note);
    writer.set_notes(std::string(kAllowed) + mark_of_url(url), {});
  }
  writer.commit();
  receipt.revision = writer.revision();
  return receipt;
}

std::size_t allow_again(IndexWriter& writer, const RemovalRequest& request) {
  std::size_t marked = 0;
  for (const std::string& mark : request.marks) marked += allow(writer, unprinted(mark));
  for (const std::string& id : request.ids) {
    marked += allow(writer, mark_of(kOfId, canonical_id(id)));
  }
  for (const std::string& url : request.urls) {
    marked += allow(writer, mark_of_url(url));
    marked += allow(writer, mark_of(kOfId, canonical_url(url)));  // the id where none was given
  }
  writer.commit();
  return marked;
}

bool is_kept_out(const IndexWriter& writer, const std::string& id) {
  return !writer.notes(mark_of(kOfId, id)).empty();
}

std::optional<Outlet> outlet_of_removed(const IndexWriter& writer, const std::string& id) {
  return decode_outlet(writer.notes(std::string(kOutlet) + mark_of(kOfId, id)));
}

std::optional<FoundRemoval> find_removal(const IndexWriter& writer, const TaggedArticle& article) {
  const std::string of_id = mark_of(kOfId, article.id);
  if (std::string note = writer.notes(of_id); !note.empty()) return FoundRemoval{std::move(note)};
  if (!article.url.empty()) {
    const std::string of_url = mark_of_url(article.url);
    std::string note = writer.notes(of_url);
    const std::vector<std::string> allowed = lines_of(writer.notes(std::string(kAllowed) + of_url));
    const bool is_allowed = std::ranges::find(allowed, of_id) != allowed.end();
    if (!note.empty() && !is_allowed) return FoundRemoval{std::move(note)};
  }
  if (writer.input_of(article.id)) return std::nullopt;  // it was there beside the other
  std::string note = note_of_number(writer, article);
  return note.empty() ? std::nullopt : std::optional(FoundRemoval{std::move(note), true});
}

bool is_number_removed(const IndexWriter& writer, const TaggedArticle& article) {
  return !note_of_number(writer, article).empty();
}

}  // namespace warta
