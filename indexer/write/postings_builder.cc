// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/postings_builder.h"

#include <algorithm>

#include "indexer/schema/fields.h"
#include "indexer/write/day_values.h"
#include "indexer/write/document.h"
#include "indexer/write/text_order.h"

namespace warta {

void PostingsBuilder::Roots::count(Root root, std::uint32_t times) {
  if (root >= lists_.size()) lists_.resize(2 * root + 1);
  if (lists_[root].counted() == 0) counted_.push_back(root);
  lists_[root].count(times);
}

std::uint32_t PostingsBuilder::Roots::end_document(std::uint32_t document) {
  std::uint32_t sum = 0;
  for (const Root root : counted_) sum += lists_[root].add_counted(document);
  counted_.clear();
  return sum;
}

void PostingsBuilder::add_title_word(Root root) {
  all_.count(root, kTitleWeight);
  title_.count(root, 1);
}

void PostingsBuilder::add_body_word(Root root) {
  all_.count(root, 1);
}

void PostingsBuilder::add(const TaggedArticle& article) {
  const std::uint32_t document = version_.documents + 1;
  const std::uint32_t length = all_.end_document(document) + title_.end_document(document);
  lengths_.add(document, length);
  for (std::string& term : value_terms(article)) values_[std::move(term)].add(document, 0);
  const auto day = article.date();
  days_.push_back(day ? day_number(*day) : 0);
  GlassVersion own;
  own.documents = 1;
  own.shortest = own.longest = length;
  own.sum_of_lengths = length;
  version_.add(own);
}

void PostingsBuilder::write(const VocabularyBuilder& words,
                            const std::filesystem::path& folder) const {
  struct Entry {
    std::string term;
    const PostingList* list;
  };
  std::vector<Entry> lists;
  const auto add_roots = [&](FieldId id, const Roots& roots) {
    const std::string prefix = root_prefix(id);
    for (Root root = 0; root < roots.lists().size(); ++root) {
      const PostingList& list = roots.lists()[root];
      if (!list.is_empty()) lists.push_back({make_term(prefix, words.root_text(root)), &list});
    }
  };
  add_roots(FieldId::text, all_);
  add_roots(FieldId::title, title_);
  for (const auto& [term, list] : values_) lists.push_back({term, &list});

  std::filesystem::create_directory(folder);
  GlassTableWriter table(folder / glass::kPostingsFile);
  write_day_values(days_, table);
  if (!lengths_.is_empty()) lengths_.write(kLengthsKey, table);
  GlassVersion version = version_;
  const auto order =
      text_order(lists.size(), [&](std::uint32_t i) { return std::string_view(lists[i].term); });
  for (const std::uint32_t i : order) {
    const auto& [term, list] = lists[i];
    list->write(term_key(term), table);
    version.largest_count = std::max(version.largest_count, list->largest_count());
  }
  version.postings = table.finish();
  write_version(folder, version);
}

}  // namespace warta
