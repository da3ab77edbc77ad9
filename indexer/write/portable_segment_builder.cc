// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/portable_segment_builder.h"

#include <vector>

#include "indexer/schema/columns.h"
#include "indexer/schema/error.h"
#include "indexer/schema/portable.h"
#include "indexer/write/document.h"

namespace warta {
namespace {

// Until the segment is finished nobody reads it, so that Xapian need not be careful.
constexpr int kFlags =
    Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS;

// Words have no weight: an article's length, by which Xapian ranks, is that of its roots.
constexpr Xapian::termcount kNoWeight = 0;

[[noreturn]] void fail(const std::filesystem::path& folder, const Xapian::Error& failure) {
  throw Error(ErrorCode::failed_write, folder.string() + ": " + failure.get_description());
}

// Adds the words of a text at the places behind `place`, and moves that to the last of them.
void add_places(const TokenizedText& text, FieldId id, Xapian::termpos& place,
                Xapian::Document& document) {
  for (const Token& token : text.tokens) {
    if (!token.alternative) ++place;
    document.add_posting(word_term(FieldId::text, text.normal(token)), place, kNoWeight);
    if (id != FieldId::text) {
      document.add_posting(word_term(id, text.normal(token)), place, kNoWeight);
    }
  }
}

std::vector<RootCount> listed(const std::map<std::string_view, Xapian::termcount>& counts) {
  std::vector<RootCount> list;
  for (const auto& [root, count] : counts) list.push_back({root, count});
  return list;
}

}  // namespace

PortableSegmentBuilder::PortableSegmentBuilder(const std::filesystem::path& folder) try
    : folder_(folder), database_(folder.string(), kFlags) {
} catch (const Xapian::Error& failure) {
  fail(folder, failure);
}

PortableSegmentBuilder::RootCounts PortableSegmentBuilder::count_roots(const TokenizedText& text) {
  RootCounts counts;
  for (const Token& token : text.tokens) {
    const VocabularyBuilder::Number word = words_.add(text.normal(token), token.kind);
    words_.count(word);
    ++counts[words_.root_text(words_.root_of(word))];
  }
  return counts;
}

void PortableSegmentBuilder::add(const TaggedArticle& article, const Analysis& analysis) try {
  const RootCounts title = count_roots(analysis.title);
  RootCounts all = count_roots(analysis.body);
  for (const auto& [root, count] : title) all[root] += kTitleWeight * count;
  Xapian::Document document = make_document(article, listed(all), listed(title));
  Xapian::termpos place = 0;
  add_places(analysis.title, FieldId::title, place, document);
  ++place;  // a gap, over which no phrase goes
  add_places(analysis.body, FieldId::text, place, document);
  for (FieldId id : kColumnFields) {
    document.add_value(field(id).slot, encode_texts(column_values(id, article)));
  }
  document.set_data(encode_record(article));
  database_.add_document(document);
} catch (const Xapian::Error& failure) {
  fail(folder_, failure);
}

void PortableSegmentBuilder::write_vocabulary() {
  std::map<std::string_view, WordEntry> entries;
  for (VocabularyBuilder::Number word = 0; word < words_.size(); ++word) {
    const std::string_view root = words_.root_text(words_.root_of(word));
    WordEntry& entry = entries[words_.normal(word)];
    if (root == words_.normal(word)) {
      entry.whole = words_.count_of(word);
    } else {
      entry.reduced = words_.count_of(word);
      entry.root = root;
    }
  }
  for (const auto& [normal, entry] : entries) {
    database_.set_metadata(word_key(normal), encode_word(entry, normal));
  }
}

void PortableSegmentBuilder::finish() try {
  write_vocabulary();
  database_.set_metadata(kPortableKey, portable_stamp());
  database_.commit();
  database_.close();
} catch (const Xapian::Error& failure) {
  fail(folder_, failure);
}

}  // namespace warta
