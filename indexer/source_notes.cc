// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/source_notes.h"

#include <algorithm>
#include <string_view>

#include "indexer/schema/fields.h"
#include "indexer/schema/snapshot.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::string_view kPrefix = "lines/";

}  // namespace

std::string key_of_source(const std::string& source) {
  return std::string(kPrefix) + source;
}

void forget_lost_sources(IndexWriter& writer) {
  for (const std::string& source : writer.note_keys(kPrefix)) {
    const std::string term = make_term(field(FieldId::source).prefix, normalized(source));
    const bool has_articles = std::ranges::any_of(
        writer.snapshot().segments,
        [&](const auto& segment) { return segment->postings().term_exists(term); });
    if (!has_articles) writer.set_notes(key_of_source(source), {});
  }
  writer.commit();
}

}  // namespace warta
