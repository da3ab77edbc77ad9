// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/take_new.h"

#include <string>
#include <unordered_map>

#include "indexer/write/removals.h"

namespace warta {
namespace {

std::string place_of(const Article& origin) {
  return origin.file + (origin.line > 0 ? ":" + std::to_string(origin.line) : std::string());
}

// Two versions of one article, or two articles that somebody has given one name.
ReadNote replacement(const Article& before, const Article& now, const TaggedArticle& article) {
  const std::string line = now.line > 0 ? "line " + std::to_string(now.line) + " " : std::string();
  return {now.file,
          line + "takes the place of " + place_of(before) + ": both have the id " + article.id};
}

}  // namespace

Taken take_new(std::vector<Piece>& batch, RecurringLines& lines, IndexWriter& writer) {
  std::unordered_map<std::string, std::size_t> taken_at;  // by id
  Taken taken;
  for (Piece& piece : batch) {
    if (!piece.article) continue;
    TaggedArticle& article = *piece.article;
    if (find_removal(writer, article)) {
      ++taken.counts.withheld;
      continue;
    }
    if (const auto same = taken_at.find(article.id); same != taken_at.end()) {
      TaggedArticle*& before = taken.articles[same->second];
      const bool changed = before->input_hash != article.input_hash;
      ++(changed ? taken.counts.updated : taken.counts.unchanged);
      if (changed) {
        taken.replaced.push_back(replacement(*taken.origins[same->second], piece.origin, article));
        before = &article;
        taken.origins[same->second] = &piece.origin;
      }
      continue;
    }
    const auto stored = writer.input_of(article.id);
    if (stored == article.input_hash) {
      ++taken.counts.unchanged;
      continue;
    }
    if (stored) writer.remove(article.id);
    if (!stored) lines.learn(article);
    ++(stored ? taken.counts.updated : taken.counts.added);
    taken_at.emplace(article.id, taken.articles.size());
    taken.articles.push_back(&article);
    taken.origins.push_back(&piece.origin);
    taken.are_added.push_back(!stored);
  }
  return taken;
}

}  // namespace warta
