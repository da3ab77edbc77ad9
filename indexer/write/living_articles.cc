// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/living_articles.h"

#include <algorithm>

namespace warta {

void LivingArticles::follow(const Snapshot& snapshot) {
  snapshot_ = &snapshot;
  added_.clear();
  dead_.clear();
  for (const auto& segment : snapshot.segments) {
    if (!segment->dead().empty()) dead_[segment->entry().name] = segment->dead();
  }
}

bool LivingArticles::is_living(const Segment& segment, Xapian::docid document) const {
  return !std::ranges::binary_search(dead_in(segment.entry().name), document);
}

std::pair<const Segment*, Xapian::docid> LivingArticles::stored(const std::string& id) const {
  for (const auto& segment : snapshot_->segments) {
    const Xapian::docid document = segment->find(id);
    if (document != 0 && is_living(*segment, document)) return {segment.get(), document};
  }
  return {nullptr, 0};
}

std::optional<LivingArticles::Place> LivingArticles::place_of(const std::string& id) const {
  if (const auto found = added_.find(IdHash(id)); found != added_.end()) return found->second;
  const auto [segment, document] = stored(id);
  if (segment == nullptr) return std::nullopt;
  const TaggedArticle head = segment->articles().head(document);
  return Place{segment->entry().name, document, {head.input_hash, outlet_of(head)}};
}

std::optional<IndexWriter::Input> LivingArticles::input_of(const std::string& id) const {
  const auto place = place_of(id);
  return place ? std::optional(place->input) : std::nullopt;
}

void LivingArticles::add(const std::string& segment,
                         const std::vector<IndexWriter::NewArticle>& articles) {
  Xapian::docid document = 0;
  for (const IndexWriter::NewArticle& article : articles) {
    added_.insert_or_assign(IdHash(article.id), Place{segment, ++document, article.input});
  }
}

void LivingArticles::remove(const std::string& id) {
  const auto place = place_of(id);
  if (!place) return;
  std::vector<Xapian::docid>& documents = dead_[place->segment];
  documents.insert(std::ranges::upper_bound(documents, place->document), place->document);
  newly_dead_.insert(place->segment);
  added_.erase(IdHash(id));
}

const std::vector<Xapian::docid>& LivingArticles::dead_in(const std::string& segment) const {
  static const std::vector<Xapian::docid> none;
  const auto dead = dead_.find(segment);
  return dead == dead_.end() ? none : dead->second;
}

void LivingArticles::bury(const std::string& segment, std::vector<Xapian::docid> dead) {
  if (dead.empty()) return;
  newly_dead_.insert(segment);
  dead_[segment] = std::move(dead);
}

}  // namespace warta
