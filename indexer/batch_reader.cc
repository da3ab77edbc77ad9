// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/batch_reader.h"

#include <xxhash.h>

#include <atomic>
#include <utility>

#include "indexer/parallel.h"
#include "indexer/schema/canonical_url.h"
#include "indexer/schema/stored.h"
#include "indexer/tag.h"

namespace warta {
namespace {

// Of all that the index would keep of the article, before tags and what recurs.
std::uint64_t hash_of_input(const TaggedArticle& article) {
  const std::string bytes = encode_head(article) + encode_body(article);
  return XXH3_64bits(bytes.data(), bytes.size());
}

void prepare(Piece& piece) {
  if (!piece.refusal.empty()) return;
  piece.article = prepare_article(piece.origin, piece.refusal, &piece.provenance);
  if (piece.article) piece.article->input_hash = hash_of_input(*piece.article);
  piece.origin.text = std::string();
}

class BatchReader {
 public:
  BatchReader(const BatchOptions& options, IngestReport& report,
              const std::function<void(std::vector<Piece>& batch)>& handle)
      : options_(options), report_(report), handle_(handle) {}

  void read(const std::vector<std::string>& paths) {
    ReadSink sink;
    sink.refused = [&](Refusal&& refusal) {
      if (!refusal.was_read) return refuse(std::move(refusal));
      Piece piece;
      piece.origin.file = std::move(refusal.file);
      piece.origin.line = refusal.line;
      piece.refusal = std::move(refusal.reason);
      add(std::move(piece));
    };
    sink.skipped = [&](Refusal&& skip) {
      if (options_.listener.skipped) options_.listener.skipped(skip);
      report_.skipped.add(std::move(skip));
    };
    sink.noted = [&](ReadNote&& found) { note(std::move(found)); };
    sink.article = [&](Article&& article) {
      Piece piece;
      piece.origin = std::move(article);
      add(std::move(piece));
    };
    ReadOptions read = options_.read;
    read.bytes_read = options_.listener.progress != nullptr
                          ? &options_.listener.progress->read_bytes
                          : &bytes_read_;
    {
      const Stages::Timer timer(report_.stages, StageId::read);
      report_.has_input = read_articles(paths, read, sink);
    }
    report_.stages.add_bytes(StageId::read, *read.bytes_read);
    flush();
  }

 private:
  void add(Piece&& piece) {
    bytes_ += piece.origin.text.size();
    batch_.push_back(std::move(piece));
    if (batch_.size() >= options_.limits.pieces || bytes_ >= options_.limits.bytes) flush();
  }

  void refuse(Refusal&& refusal) {
    if (options_.listener.refused) options_.listener.refused(refusal);
    report_.refused.add(std::move(refusal));
  }

  void note(ReadNote&& note) {
    if (options_.listener.noted) options_.listener.noted(note);
    report_.noted.add(std::move(note));
  }

  // Once a file: a crawler that writes "/a/b.html" does so on every line.
  void note_address(const Article& origin) {
    if (is_placeholder(origin.url) || names_article(origin.url)) return;
    if (noted_file_ == origin.file) return;
    noted_file_ = origin.file;
    note({origin.file, "has addresses that name no article, which are not kept: " + origin.url});
  }

  void flush() {
    Progress* const progress = options_.listener.progress;
    if (progress != nullptr) progress->begin_batch(batch_.size());
    {
      const Stages::Timer timer(report_.stages, StageId::clean, bytes_);
      for_each_in_parallel(batch_.size(), options_.threads,
                           [&](std::size_t i) { prepare(batch_[i]); });
    }
    for (Piece& piece : batch_) {
      note_address(piece.origin);
      if (piece.refusal.empty()) continue;
      refuse({piece.origin.file, piece.origin.line, piece.refusal});
    }
    if (!batch_.empty()) handle_(batch_);
    if (progress != nullptr) progress->end_batch();
    batch_.clear();
    bytes_ = 0;
  }

  const BatchOptions& options_;
  IngestReport& report_;
  const std::function<void(std::vector<Piece>& batch)>& handle_;
  std::vector<Piece> batch_;
  std::size_t bytes_ = 0;  // of raw text in it
  std::string noted_file_;
  std::atomic<std::uint64_t> bytes_read_ = 0;
};

}  // namespace

void read_batches(const std::vector<std::string>& paths, const BatchOptions& options,
                  IngestReport& report,
                  const std::function<void(std::vector<Piece>& batch)>& handle) {
  BatchReader(options, report, handle).read(paths);
}

}  // namespace warta
