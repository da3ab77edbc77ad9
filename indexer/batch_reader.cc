// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/batch_reader.h"

#include <xxhash.h>

#include <atomic>
#include <utility>

#include "indexer/file_notes.h"
#include "indexer/parallel.h"
#include "indexer/schema/canonical_url.h"
#include "indexer/schema/stored.h"
#include "indexer/tag.h"
#include "stemmer/dates/timestamp.h"

namespace warta {
namespace {

// Of all that the index would keep of the article, before tags and what recurs. Under another form
// of its address an article has not changed.
std::uint64_t hash_of_input(TaggedArticle& article) {
  std::string url = std::exchange(article.url, canonical_url(article.url));
  const std::string bytes = encode_head(article) + encode_body(article);
  article.url = std::move(url);
  return XXH3_64bits(bytes.data(), bytes.size());
}

// Pages that are parsed side by side: enough for many threads, and some megabytes.
constexpr std::size_t kPagesAtOnce = 256;
constexpr std::size_t kPageBytesAtOnce = 8U << 20;

void prepare(Piece& piece) {
  if (!piece.refusal.empty()) return;
  const std::string& published = piece.origin.published;
  piece.has_odd_day = !is_placeholder(published) && !parse_timestamp(published);
  piece.article = prepare_article(piece.origin, piece.refusal, &piece.provenance);
  if (piece.article) {
    piece.article->input_hash = hash_of_input(*piece.article);
    keep_lines_around(piece.origin, *piece.article, &piece.provenance);
  }
  piece.origin.text = std::string();
  piece.origin.around = std::string();
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
      if (skip.is_document && documents_++ == 0) first_document_ = skip.file;
      report_.skipped.add(std::move(skip));
    };
    sink.noted = [&](ReadNote&& found) { note(std::move(found)); };
    sink.article = [&](Article&& article) {
      Piece piece;
      piece.origin = std::move(article);
      add(std::move(piece));
    };
    sink.page = [&](RawPage&& page) {
      page_bytes_ += page.bytes.size();
      pages_.push_back(std::move(page));
      if (pages_.size() >= kPagesAtOnce || page_bytes_ >= kPageBytesAtOnce) parse_pages();
    };
    ReadOptions read = options_.read;
    read.bytes_read = options_.listener.progress != nullptr
                          ? &options_.listener.progress->read_bytes
                          : &bytes_read_;
    {
      const Stages::Timer timer(report_.stages, StageId::read);
      report_.has_input = read_articles(paths, read, sink);
      parse_pages();
    }
    report_.stages.add_bytes(StageId::read, *read.bytes_read);
    flush();
    begin_notes({});
    if (!has_pieces_ && report_.refused.empty()) warn_of_nothing(paths);
    if (documents_ > 0) warn_of_documents();
  }

 private:
  void add(Piece&& piece) {
    parse_pages();  // which came before
    add_next(std::move(piece));
  }

  void add_next(Piece&& piece) {
    has_pieces_ = true;
    Article& origin = piece.origin;
    if (is_placeholder(origin.source) && !names_article(origin.url)) {
      origin.source = options_.read.source;
    }
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

  void parse_pages() {
    if (pages_.empty()) return;
    std::vector<RawPage> pages = std::exchange(pages_, {});
    page_bytes_ = 0;
    std::vector<Piece> parsed(pages.size());
    for_each_in_parallel(pages.size(), options_.parsers, [&](std::size_t i) {
      Piece& piece = parsed[i];
      std::optional<Article> article = parse_page(pages[i], piece.repairs, piece.refusal);
      piece.origin = article ? std::move(*article) : std::move(pages[i].article);
    });
    for (Piece& piece : parsed) add_next(std::move(piece));
  }

  // Notes what was kept of a file, and keeps what comes of the next one.
  void begin_notes(const std::string& file) {
    for (std::string& line : notes_.lines()) note({notes_.file(), std::move(line)});
    notes_ = FileNotes(file);
  }

  // A folder that is empty because a delivery failed looks like a quiet night else.
  void warn_of_nothing(const std::vector<std::string>& paths) {
    std::string where;
    for (const std::string& path : paths) where += (where.empty() ? "" : ", ") + path;
    report_.warning = "no article was found in " + where;
    if (const std::size_t skipped = report_.skipped.count(); skipped > 0) {
      report_.warning += ": nothing but " + std::to_string(skipped) +
                         (skipped == 1 ? " file that was" : " files that were") + " skipped";
    }
  }

  void warn_of_documents() {
    if (!report_.warning.empty()) report_.warning += "; ";
    report_.warning +=
        std::to_string(documents_) +
        (documents_ == 1 ? " document was not read, " : " documents were not read, the first is ") +
        first_document_ + ": articles in it must be converted to text";
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
      if (piece.origin.file != notes_.file()) begin_notes(piece.origin.file);
      notes_.add(piece);
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
  bool has_pieces_ = false;
  std::size_t documents_ = 0;  // that were skipped
  std::string first_document_;
  FileNotes notes_;             // of the file that the last piece came from
  std::vector<RawPage> pages_;  // that wait to be parsed; they come behind `batch_`
  std::size_t page_bytes_ = 0;
  std::atomic<std::uint64_t> bytes_read_ = 0;
};

}  // namespace

void read_batches(const std::vector<std::string>& paths, const BatchOptions& options,
                  IngestReport& report,
                  const std::function<void(std::vector<Piece>& batch)>& handle) {
  BatchReader(options, report, handle).read(paths);
}

}  // namespace warta
