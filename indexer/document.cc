// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/document.h"

#include <algorithm>

#include "indexer/schema/fields.h"
#include "indexer/schema/stored.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// A headline's word counts as much as this many in the body.
constexpr Xapian::termcount kTitleWeight = 3;

// No phrase reaches from the headline into the body.
constexpr Xapian::termpos kTitleGap = 100;

// Adds the exact terms with positions and the roots under "Z". Positions begin behind `offset`; the
// last one used is returned.
Xapian::termpos add_words(const TokenizedText& text, std::string_view prefix,
                          Xapian::termcount weight, Xapian::termpos offset,
                          Xapian::Document& document) {
  const std::string root_prefix = "Z" + std::string(prefix);
  Xapian::termpos last = offset;
  for (const Token& token : text.tokens) {
    const std::string_view normal = text.normal(token);
    last = offset + token.position + 1;
    document.add_posting(make_term(prefix, normal), last, weight);
    document.add_term(make_term(root_prefix, Analyzer::root(normal, token.kind)), weight);
  }
  return last;
}

// Keeps the values of one field: their terms and their slot.
class ValueAdder {
 public:
  ValueAdder(FieldId id, Xapian::Document& document) : field_(field(id)), document_(document) {}

  void add(std::string_view value, std::string_view term) {
    if (value.empty()) return;
    if (!term.empty()) document_.add_boolean_term(make_term(field_.prefix, term));
    if (std::ranges::find(values_, value) == values_.end()) values_.emplace_back(value);
  }

  void finish() {
    std::string joined;
    for (const std::string& value : values_) {
      if (!joined.empty()) joined.push_back(kValueSeparator);
      joined.append(value);
    }
    if (field_.slot != kNoSlot && !joined.empty()) document_.add_value(field_.slot, joined);
  }

 private:
  const Field& field_;
  Xapian::Document& document_;
  std::vector<std::string> values_;
};

void add_regions(FieldId id, const std::vector<RegionCode>& codes, Xapian::Document& document) {
  ValueAdder adder(id, document);
  for (RegionCode code : codes) adder.add(printed_code(code), printed_code(code));
  adder.finish();
}

void add_officials(const std::vector<Official>& officials, Xapian::Document& document) {
  ValueAdder names(FieldId::official, document);
  ValueAdder positions(FieldId::position, document);
  TokenizedText words;
  for (const Official& official : officials) {
    names.add(official.name, {});
    tokenize(official.name, words);
    for (const Token& token : words.tokens) {
      document.add_boolean_term(make_term(field(FieldId::official).prefix, words.normal(token)));
    }
    positions.add(official.position, normalized(official.position));
  }
  names.finish();
  positions.finish();
}

void add_keyword(FieldId id, const std::string& value, Xapian::Document& document) {
  ValueAdder adder(id, document);
  adder.add(value, normalized(value));
  adder.finish();
}

}  // namespace

Xapian::Document make_document(const TaggedArticle& article, const Analysis& analysis) {
  Xapian::Document document;
  const Xapian::termpos title_end =
      add_words(analysis.title, field(FieldId::text).prefix, kTitleWeight, 0, document);
  add_words(analysis.body, field(FieldId::text).prefix, 1, title_end + kTitleGap, document);
  add_words(analysis.title, field(FieldId::title).prefix, 1, 0, document);

  document.add_boolean_term(make_term(field(FieldId::id).prefix, article.id));
  if (!article.url.empty())
    document.add_boolean_term(make_term(field(FieldId::url).prefix, article.url));
  add_keyword(FieldId::source, article.source, document);
  add_regions(FieldId::province, article.provinces, document);
  add_regions(FieldId::regency, article.regencies, document);
  add_officials(article.officials, document);
  if (const auto day = article.date()) {
    document.add_value(field(FieldId::date).slot, packed_day(*day));
  }
  document.set_data(encode_article(article));
  return document;
}

}  // namespace warta
