// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/ingest.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "indexer/index_writer.h"
#include "indexer/recurring_lines.h"
#include "indexer/schema/stamp.h"

namespace warta {
namespace {

// A batch is what recurring lines are learned from, and what a killed run can lose.
constexpr std::size_t kBatchPieces = 5000;
constexpr std::size_t kBatchBytes = 64U << 20;  // 5,000 real articles have 12 MB

// What came of a piece of input.
struct Piece {
  Article origin;                        // without its text
  std::optional<TaggedArticle> article;  // cleaned; nothing when the piece was refused
  CleanProvenance provenance;
  std::string refusal;  // why; empty for an article
};

using BatchHandler = std::function<void(std::vector<Piece>& batch)>;

std::size_t size_of(const TaggedArticle& article) {
  std::size_t bytes = article.title.size() + article.text.size();
  for (const std::string& line : article.boilerplate) bytes += line.size();
  return bytes;
}

// Reads and cleans the pieces of `paths` and hands them over in batches, in their order.
void prepare_batches(const std::vector<std::string>& paths, const ReadOptions& options,
                     IngestReport& report, const BatchHandler& handle) {
  std::vector<Piece> batch;
  std::size_t bytes = 0;
  const auto flush = [&] {
    if (!batch.empty()) handle(batch);
    batch.clear();
    bytes = 0;
  };
  const auto add = [&](Piece&& piece) {
    if (piece.article) bytes += size_of(*piece.article);
    batch.push_back(std::move(piece));
    if (batch.size() >= kBatchPieces || bytes >= kBatchBytes) flush();
  };
  ReadSink sink;
  sink.refused = [&](Refusal&& refusal) {
    Piece piece;
    piece.origin.file = refusal.file;
    piece.origin.line = refusal.line;
    piece.refusal = refusal.reason;
    const bool was_read = refusal.was_read;
    report.refused.push_back(std::move(refusal));
    if (was_read) add(std::move(piece));
  };
  sink.skipped = [&](Refusal&& skip) { report.skipped.push_back(std::move(skip)); };
  sink.noted = [&](ReadNote&& note) { report.noted.push_back(std::move(note)); };
  sink.article = [&](Article&& article) {
    std::string reason;
    Piece piece;
    piece.article = prepare_article(article, reason, &piece.provenance);
    if (!piece.article) return sink.refused({article.file, article.line, std::move(reason)});
    article.text = std::string();
    piece.origin = std::move(article);
    add(std::move(piece));
  };
  read_articles(paths, options, sink);
  flush();
}

// Lines that recurred are furniture now: the provenance of body and boilerplate says so, too.
void note_recurring(const std::vector<std::size_t>& lines, CleanProvenance& provenance) {
  std::vector<std::size_t>& raw_lines = provenance.body_raw_lines;
  for (std::size_t line : lines) {
    provenance.furniture.push_back({FurnitureRule::recurring, {}, raw_lines[line]});
  }
  std::size_t head_line = provenance.head_line;
  for (std::size_t i = lines.size(); i-- > 0;) {
    raw_lines.erase(raw_lines.begin() + static_cast<std::ptrdiff_t>(lines[i]));
    if (lines[i] + 1 == provenance.head_line) head_line = 0;
    if (lines[i] + 1 < provenance.head_line && head_line > 0) --head_line;
  }
  provenance.head_line = head_line;
}

void count(PutOutcome outcome, IngestReport& report) {
  switch (outcome) {
    case PutOutcome::added:
      ++report.added;
      break;
    case PutOutcome::updated:
      ++report.updated;
      break;
    case PutOutcome::unchanged:
      ++report.unchanged;
      break;
  }
}

// Learns from the articles that are new, then tags and writes all.
void write_batch(std::vector<Piece>& batch, RecurringLines& lines, IndexWriter& writer,
                 IngestReport& report) {
  for (const Piece& piece : batch) {
    if (piece.article && !writer.has(piece.article->id)) lines.learn(*piece.article);
  }
  Analysis analysis;
  for (Piece& piece : batch) {
    if (!piece.article) continue;
    TaggedArticle& article = *piece.article;
    const std::optional<TaggedArticle> stored = writer.find(article.id);
    if (!stored || !take_out_as_stored(*stored, article)) lines.take_out(article);
    add_tags(article, analysis);
    count(writer.put(article, analysis), report);
  }
  lines.save([&](const std::string& source, const std::string& bytes) {
    writer.keep_recurring_lines(source, bytes);
  });
  writer.commit();
}

}  // namespace

IngestReport ingest(const std::string& index, const std::vector<std::string>& paths,
                    const ReadOptions& options) {
  IngestReport report;
  // An index that is there is opened at once, to tell soon that it is locked; a new one is made
  // only for an article.
  std::optional<IndexWriter> writer;
  if (is_index(index)) writer.emplace(index);
  RecurringLines lines([&](const std::string& source) { return writer->recurring_lines(source); });
  prepare_batches(paths, options, report, [&](std::vector<Piece>& batch) {
    const bool has_article =
        std::ranges::any_of(batch, [](const Piece& piece) { return piece.article.has_value(); });
    if (!has_article) return;
    if (!writer) writer.emplace(index);
    write_batch(batch, lines, *writer, report);
  });
  return report;
}

IngestReport inspect(const std::vector<std::string>& paths, const ReadOptions& options,
                     const std::function<void(const Inspection&)>& handle) {
  IngestReport report;
  RecurringLines lines;
  Analysis analysis;
  const TaggedArticle nothing;
  prepare_batches(paths, options, report, [&](std::vector<Piece>& batch) {
    for (const Piece& piece : batch) {
      if (piece.article) lines.learn(*piece.article);
    }
    for (Piece& piece : batch) {
      if (piece.article) {
        note_recurring(lines.take_out(*piece.article), piece.provenance);
        add_tags(*piece.article, analysis);
      }
      handle({piece.origin, piece.article ? *piece.article : nothing, analysis, piece.provenance,
              piece.refusal});
    }
  });
  return report;
}

}  // namespace warta
