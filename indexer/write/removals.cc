// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/removals.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>
#include <sstream>

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/error.h"
#include "indexer/schema/manifest.h"
#include "indexer/schema/text_hash.h"
#include "indexer/write/keyed_notes.h"
#include "stemmer/dates/dates.h"

namespace warta {
namespace {

constexpr std::string_view kMarks = "removed/";
constexpr std::string_view kOfId = "removed/id/";
constexpr std::string_view kOfUrl = "removed/url/";

// Under this and a mark are the other marks of the same article, a line each: who allows it again
// by one name has named it.
constexpr std::string_view kTogether = "removed/with/";

// Under this and the mark of an address are marks of articles that may come in under it all the
// same: they were allowed again while another one of the address is kept out.
constexpr std::string_view kAllowed = "removed/allowed/";

// Under this and the mark of an id is whose article it was: another outlet's may have the same.
constexpr std::string_view kOutlet = "removed/outlet/";

// Under this and the hash of a number are marks of ids, a line each, of outlets that gave it; under
// the other and such a mark, that hash.
constexpr std::string_view kNumber = "removed/number/";
constexpr std::string_view kNumberOf = "removed/number-of/";

std::string mark_of(std::string_view kind, std::string_view text) {
  return std::string(kind) + hex_hash(text);
}

std::string mark_of_url(std::string_view url) {
  return mark_of(kOfUrl, canonical_url(url));
}

// "removed/id/4f21…" as "id:4f21…", and back.
std::string printed(std::string_view mark) {
  std::string text(mark.substr(kMarks.size()));
  text.replace(text.find('/'), 1, ":");
  return text;
}
std::string unprinted(std::string text) {
  if (const std::size_t colon = text.find(':'); colon != std::string::npos) text[colon] = '/';
  return std::string(kMarks) + text;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// What note_of() has made.
KeptOut kept_out(const std::string& note) {
  const std::size_t colon = note.find(": ");
  if (colon == std::string::npos) return {{}, note, {}};
  return {{}, note.substr(0, colon), note.substr(colon + 2)};
}
std::string note_of(const std::string& day, const std::string& reason) {
  return day + (reason.empty() ? "" : ": " + reason);
}

// Marks what is to stay out. What was marked before keeps its day and reason; another reason is
// added to them.
void set_mark(IndexWriter& writer, const std::string& mark, const std::string& note) {
  const std::string before = writer.notes(mark);
  const bool has_reason = !kept_out(note).reason.empty();
  if (before.empty() || (has_reason && kept_out(before).reason.empty())) {
    writer.set_notes(mark, note);
  } else if (has_reason && before != note && !before.ends_with("; " + note)) {
    writer.set_notes(mark, before + "; " + note);
  }
}

void add_line(IndexWriter& writer, const std::string& key, const std::string& line) {
  const std::string lines = writer.notes(key);
  if (lines.find(line) == std::string::npos) writer.set_notes(key, lines + line + '\n');
}

void join(IndexWriter& writer, const std::string& mark, const std::string& other) {
  add_line(writer, std::string(kTogether) + mark, other);
}

// A writer may put others in their place between our reading the manifest and the notes.
KeyedNotes read_notes(const std::string& index) {
  constexpr int kMostTries = 20;
  for (int tries = 1;; ++tries) {
    const Manifest manifest = read_manifest(index);
    if (manifest.notes.empty()) return {};
    try {
      return KeyedNotes::read((std::filesystem::path(index) / manifest.notes).string());
    } catch (const Error&) {
      if (tries == kMostTries || !has_moved_on(index, manifest)) throw;
    }
  }
}

// Takes a line out of the note under a key: whether it was there.
bool take_line(IndexWriter& writer, const std::string& key, const std::string& line) {
  const std::vector<std::string> lines = lines_of(writer.notes(key));
  if (std::ranges::find(lines, line) == lines.end()) return false;
  std::string rest;
  for (const std::string& other : lines) {
    if (other != line) rest += other + '\n';
  }
  writer.set_notes(key, rest);
  return true;
}

// What join() has said of a mark, and forgets it.
std::vector<std::string> take_joined(IndexWriter& writer, const std::string& mark) {
  const std::string key = std::string(kTogether) + mark;
  std::vector<std::string> marks = lines_of(writer.notes(key));
  if (!marks.empty()) writer.set_notes(key, {});
  for (const std::string& other : marks) take_line(writer, std::string(kTogether) + other, mark);
  return marks;
}

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

// The note of a removed article that may be this one, by its number; empty where there is none, or
// where this one was in the index beside it.
std::string note_of_number(const IndexWriter& writer, const TaggedArticle& article) {
  const std::string_view number = local_number(article);
  if (number.empty()) return {};
  const std::vector<std::string> marks =
      lines_of(writer.notes(std::string(kNumber) + hex_hash(number)));
  if (marks.empty() || writer.input_of(article.id)) return {};
  const Outlet outlet = outlet_of(article);
  for (const std::string& mark : marks) {
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
  const std::string note = note_of(receipt.day, request.reason);
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

std::optional<std::string> find_removal(const IndexWriter& writer, const TaggedArticle& article) {
  const std::string of_id = mark_of(kOfId, article.id);
  std::string note = writer.notes(of_id);
  if (note.empty()) note = note_of_number(writer, article);
  if (note.empty() && !article.url.empty()) {
    const std::string of_url = mark_of_url(article.url);
    note = writer.notes(of_url);
    if (note.empty()) return std::nullopt;
    const std::vector<std::string> allowed = lines_of(writer.notes(std::string(kAllowed) + of_url));
    if (std::ranges::find(allowed, of_id) != allowed.end()) return std::nullopt;
  }
  return note.empty() ? std::nullopt : std::optional(std::move(note));
}

std::vector<KeptOut> list_removals(const std::string& index) {
  const KeyedNotes notes = read_notes(index);
  std::vector<KeptOut> all;
  std::set<std::string> seen;
  for (const std::string_view kind : {kOfId, kOfUrl}) {
    for (const std::string& hash : notes.keys(kind)) {
      const std::string mark = std::string(kind) + hash;
      if (!seen.insert(mark).second) continue;
      KeptOut article = kept_out(notes.get(mark));
      article.marks.push_back(printed(mark));
      for (const std::string& other : lines_of(notes.get(std::string(kTogether) + mark))) {
        if (notes.get(other).empty()) continue;
        if (seen.insert(other).second) article.marks.push_back(printed(other));
      }
      all.push_back(std::move(article));
    }
  }
  std::ranges::stable_sort(all, std::greater(), &KeptOut::day);
  return all;
}

std::string printed_mark_of_id(std::string_view id) {
  return printed(mark_of(kOfId, canonical_id(id)));
}

std::vector<std::string> printed_marks_of_url(std::string_view url) {
  const std::string canonical = canonical_url(url);
  // The second is that of the id where none was given.
  return {printed(mark_of(kOfUrl, canonical)), printed_mark_of_id(canonical)};
}

}  // namespace warta
