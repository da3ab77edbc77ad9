// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/document.h"

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/columns.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

void add_roots(FieldId id, std::span<const RootCount> roots, Xapian::Document& document) {
  const std::string prefix = root_prefix(id);
  for (const auto& [root, count] : roots) document.add_term(make_term(prefix, root), count);
}

void add_value(FieldId id, std::string_view value, std::vector<std::string>& terms) {
  if (!value.empty()) terms.push_back(make_term(field(id).prefix, value));
}

void add_regions(FieldId id, const std::vector<RegionCode>& codes,
                 std::vector<std::string>& terms) {
  for (RegionCode code : codes) add_value(id, printed_code(code), terms);
}

void add_officials(const std::vector<Official>& officials, std::vector<std::string>& terms) {
  TokenizedText words;
  for (const Official& official : officials) {
    tokenize(official.name, words);
    for (const Token& token : words.tokens) {
      add_value(FieldId::official, words.normal(token), terms);
    }
    add_value(FieldId::position, normalized(official.position), terms);
  }
}

}  // namespace

std::string root_prefix(FieldId id) {
  return "Z" + std::string(field(id).prefix);
}

std::vector<std::string> value_terms(const TaggedArticle& article) {
  std::vector<std::string> terms;
  add_value(FieldId::id, article.id, terms);
  add_value(FieldId::url, canonical_url(article.url), terms);
  add_value(FieldId::source, normalized(article.source), terms);
  add_regions(FieldId::province, article.provinces, terms);
  add_regions(FieldId::regency, article.regencies, terms);
  add_officials(article.officials, terms);
  if (article.advertorial) add_value(FieldId::advertorial, kIsAdvertorial, terms);
  return terms;
}

Xapian::Document make_document(const TaggedArticle& article, std::span<const RootCount> all,
                               std::span<const RootCount> title) {
  Xapian::Document document;
  add_roots(FieldId::text, all, document);
  add_roots(FieldId::title, title, document);
  for (const std::string& term : value_terms(article)) document.add_boolean_term(term);
  if (const auto day = article.date()) {
    document.add_value(field(FieldId::date).slot, packed_day(*day));
  }
  return document;
}

}  // namespace warta
