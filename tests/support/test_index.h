// SPDX-License-Identifier: GPL-3.0-or-later
// Articles in and out of an index, a line each.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "indexer/schema/snapshot.h"
#include "indexer/story/story_file.h"
#include "indexer/story/story_finder.h"
#include "indexer/tag.h"
#include "indexer/write/index_writer.h"
#include "indexer/write/segment_writer.h"

namespace warta::testing {

// Writes articles as one new segment of `writer`; not committed. Ids and texts alternate.
inline void add_articles(IndexWriter& writer, const std::vector<std::string>& ids_and_texts) {
  const auto folder = writer.begin_segment();
  const auto segment = begin_segment(folder, writer.format());
  std::vector<Sketch> sketches;
  std::vector<StoryId> stories;
  Analysis analysis;
  std::vector<IndexWriter::NewArticle> added;
  for (std::size_t i = 0; i + 1 < ids_and_texts.size(); i += 2) {
    Article raw;
    raw.id = ids_and_texts[i];
    raw.text = ids_and_texts[i + 1];
    std::string reason;
    TaggedArticle article = tag_article(raw, analysis, reason).value();
    article.input_hash = std::hash<std::string>()(raw.text);
    segment->add(article, analysis);
    const Incoming incoming = make_incoming(article, analysis);
    sketches.push_back(incoming.sketch);
    stories.push_back(article.input_hash);
    added.push_back({article.id, {article.input_hash, outlet_of(article)}});
  }
  segment->finish();
  write_stories(folder, writer.format().layout, sketches, stories);
  writer.add_segment(folder, added);
}

// The article of this id as the index has it now.
inline std::optional<TaggedArticle> article_in(const std::string& index, const std::string& id) {
  const Snapshot snapshot = open_snapshot(index);
  for (const auto& segment : snapshot.segments) {
    if (const auto document = segment->find(id)) return segment->articles().article(document);
  }
  return std::nullopt;
}

}  // namespace warta::testing
