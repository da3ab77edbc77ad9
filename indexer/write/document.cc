// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/document.h"

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/fields.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

void add_roots(FieldId id, std::span<const RootCount> roots, Xapian::Document& document) {
  const std::string prefix = "Z" + std::string(field(id).prefix);
  for (const auto& [root, count] : roots) document.add_term(make_term(prefix, root), count);
}

void add_value(FieldId id, std::string_view value, Xapian::Document& document) {
  if (!value.empty()) document.add_boolean_term(make_term(field(id).prefix, value));
}

void add_regions(FieldId id, const std::vector<RegionCode>& codes, Xapian::Document& document) {
  for (RegionCode code : codes) add_value(id, printed_code(code), document);
}

void add_officials(const std::vector<Official>& officials, Xapian::Document& document) {
  TokenizedText words;
  for (const Official& official : officials) {
    tokenize(official.name, words);
    for (const Token& token : words.tokens) {
      add_value(FieldId::official, words.normal(token), document);
    }
    add_value(FieldId::position, normalized(official.position), document);
  }
}

}  // namespace

Xapian::Document make_document(const TaggedArticle& article, std::span<const RootCount> all,
                               std::span<const RootCount> title) {
  Xapian::Document document;
  add_roots(FieldId::text, all, document);
  add_roots(FieldId::title, title, document);
  add_value(FieldId::id, article.id, document);
  add_value(FieldId::url, canonical_url(article.url), document);
  add_value(FieldId::source, normalized(article.source), document);
  add_regions(FieldId::province, article.provinces, document);
  add_regions(FieldId::regency, article.regencies, document);
  add_officials(article.officials, document);
  if (const auto day = article.date()) {
    document.add_value(field(FieldId::date).slot, packed_day(*day));
  }
  return document;
}

}  // namespace warta
