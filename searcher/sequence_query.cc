// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/sequence_query.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "indexer/schema/portable.h"

namespace warta {
namespace {

using XQuery = Xapian::Query;

// Words that begin so; a term ends in a hash where it is too long for what is looked for.
XQuery prefix_query(const std::string& prefix, FieldId field,
                    const SegmentSource::Segments& segments) {
  if (prefix.size() <= kLongestTermHead) {
    return {XQuery::OP_WILDCARD, word_term(field, prefix), 0, XQuery::WILDCARD_LIMIT_ERROR,
            XQuery::OP_OR};
  }
  std::vector<XQuery> words;
  for (const auto& segment : segments) {
    const WordReader& reader = segment->tokens();
    constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();
    for (WordId word : reader.words_with_prefix(prefix, kAll)) {
      words.emplace_back(word_term(field, reader.normal(word)));
    }
  }
  return {XQuery::OP_OR, words.begin(), words.end()};
}

// One phrase for each choice of forms: Xapian's phrases are of terms alone.
std::vector<std::vector<std::string>> phrases_of(const WordSequence& sequence, FieldId field) {
  std::vector<std::vector<std::string>> phrases(1);
  for (const WordChoice& choice : sequence) {
    std::vector<std::vector<std::string>> longer;
    for (const auto& phrase : phrases) {
      for (const std::string& form : choice.forms) {
        longer.push_back(phrase);
        longer.back().push_back(word_term(field, form));
      }
    }
    phrases = std::move(longer);
  }
  return phrases;
}

XQuery position_query(const WordSequence& sequence, FieldId field,
                      const SegmentSource::Segments& segments) {
  if (sequence.size() == 1 && sequence.front().are_prefixes) {
    std::vector<XQuery> heads;
    for (const std::string& form : sequence.front().forms) {
      heads.push_back(prefix_query(form, field, segments));
    }
    return {XQuery::OP_OR, heads.begin(), heads.end()};
  }
  std::vector<XQuery> choices;
  for (const auto& phrase : phrases_of(sequence, field)) {
    choices.push_back(phrase.size() == 1 ? XQuery(phrase.front())
                                         : XQuery(XQuery::OP_PHRASE, phrase.begin(), phrase.end(),
                                                  static_cast<Xapian::termcount>(phrase.size())));
  }
  return {XQuery::OP_OR, choices.begin(), choices.end()};
}

}  // namespace

XQuery sequence_query(WordSequence sequence, FieldId field, const OpenIndex& index) {
  SegmentSource::Segments in_files;
  SegmentSource::Segments in_tables;
  // Words that only begin as asked have no place in a phrase of Xapian's.
  const bool looks_itself =
      sequence.size() > 1 && std::ranges::any_of(sequence, &WordChoice::are_prefixes);
  for (const auto& segment : index.segments()) {
    (segment->is_portable() && !looks_itself ? in_tables : in_files).push_back(segment);
  }
  XQuery by_position;
  if (!in_tables.empty()) {
    by_position = position_query(sequence, field, in_tables);
    if (in_files.empty()) return by_position;
  }
  XQuery by_eye(
      (new SequenceSource(std::move(in_files), std::move(sequence), field == FieldId::title))
          ->release());
  // Segments of the other kind have no terms for words.
  return in_tables.empty() ? by_eye : XQuery(XQuery::OP_OR, by_position, by_eye);
}

}  // namespace warta
