// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/ingest.h"

#include <xxhash.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <unordered_map>
#include <utility>

#include "indexer/clean/recurring_lines.h"
#include "indexer/parallel.h"
#include "indexer/schema/error.h"
#include "indexer/schema/manifest.h"
#include "indexer/schema/stored.h"
#include "indexer/story/story_file.h"
#include "indexer/story/story_finder.h"
#include "indexer/write/article_packer.h"
#include "indexer/write/durable.h"
#include "indexer/write/index_writer.h"
#include "indexer/write/removals.h"
#include "indexer/write/segment_writer.h"

namespace warta {
namespace {

// A batch is what recurring lines are learned from, and what a killed run can lose.
constexpr std::size_t kBatchPieces = 5000;
constexpr std::size_t kBatchBytes = 64U << 20;  // 5,000 real articles have 12 MB

// Merged before more come: each holds files open.
constexpr std::size_t kMostSegments = 100;

// Before the name of a source, the key of what RecurringLines keeps of it.
constexpr const char* kRecurringLinesKey = "lines/";

// What came of a piece of input.
struct Piece {
  Article origin;                        // its text is given up once it is cleaned
  std::optional<TaggedArticle> article;  // cleaned; nothing when the piece was refused
  CleanProvenance provenance;
  std::string refusal;  // why; empty for an article
};

using BatchHandler = std::function<void(std::vector<Piece>& batch)>;

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

// Reads and cleans the pieces of `paths` and hands them over in batches, in their order.
void prepare_batches(const std::vector<std::string>& paths, const IngestOptions& options,
                     IngestReport& report, const BatchHandler& handle) {
  std::vector<Piece> batch;
  std::size_t bytes = 0;
  const auto flush = [&] {
    {
      const Stages::Timer timer(report.stages, StageId::clean, bytes);
      for_each_in_parallel(batch.size(), options.threads,
                           [&](std::size_t i) { prepare(batch[i]); });
    }
    for (const Piece& piece : batch) {
      if (piece.refusal.empty()) continue;
      report.refused.push_back({piece.origin.file, piece.origin.line, piece.refusal});
    }
    if (!batch.empty()) handle(batch);
    batch.clear();
    bytes = 0;
  };
  const auto add = [&](Piece&& piece) {
    bytes += piece.origin.text.size();
    batch.push_back(std::move(piece));
    if (batch.size() >= kBatchPieces || bytes >= kBatchBytes) flush();
  };
  ReadSink sink;
  sink.refused = [&](Refusal&& refusal) {
    if (!refusal.was_read) {
      report.refused.push_back(std::move(refusal));
      return;
    }
    Piece piece;
    piece.origin.file = std::move(refusal.file);
    piece.origin.line = refusal.line;
    piece.refusal = std::move(refusal.reason);
    add(std::move(piece));
  };
  sink.skipped = [&](Refusal&& skip) { report.skipped.push_back(std::move(skip)); };
  sink.noted = [&](ReadNote&& note) { report.noted.push_back(std::move(note)); };
  sink.article = [&](Article&& article) {
    Piece piece;
    piece.origin = std::move(article);
    add(std::move(piece));
  };
  read_articles(paths, options.read, sink);
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

// Articles of a batch that change the index.
struct Taken {
  std::vector<TaggedArticle*> articles;
  std::vector<bool> are_added;  // and replace none
};

// Of the articles of a batch those that change the index, each id once: the last wins. Those that
// they replace are marked as gone; the ones that nobody has seen before are learned from.
Taken take_new(std::vector<Piece>& batch, RecurringLines& lines, IndexWriter& writer,
               IngestReport& report) {
  std::unordered_map<std::string, std::size_t> taken_at;  // by id
  Taken taken;
  for (Piece& piece : batch) {
    if (!piece.article) continue;
    TaggedArticle& article = *piece.article;
    if (find_removal(writer, article)) {
      ++report.withheld;
      continue;
    }
    if (const auto same = taken_at.find(article.id); same != taken_at.end()) {
      TaggedArticle*& before = taken.articles[same->second];
      const bool changed = before->input_hash != article.input_hash;
      ++(changed ? report.updated : report.unchanged);
      if (changed) before = &article;
      continue;
    }
    const auto stored = writer.input_of(article.id);
    if (stored == article.input_hash) {
      ++report.unchanged;
      continue;
    }
    if (stored) writer.remove(article.id);
    if (!stored) lines.learn(article);
    ++(stored ? report.updated : report.added);
    taken_at.emplace(article.id, taken.articles.size());
    taken.articles.push_back(&article);
    taken.are_added.push_back(!stored);
  }
  return taken;
}

// Tags articles and writes them into a segment of their own, which lacks its stories then.
void write_segment(const std::vector<TaggedArticle*>& articles, std::size_t first, std::size_t last,
                   const std::filesystem::path& folder, const SegmentFormat& format,
                   std::vector<Incoming>& incoming) {
  const auto segment = begin_segment(folder, format);
  Analysis analysis;
  for (std::size_t i = first; i < last; ++i) {
    add_tags(*articles[i], analysis);
    segment->add(*articles[i], analysis);
    incoming[i] = make_incoming(*articles[i], analysis);
  }
  segment->finish();
}

// Gives a segment the stories of its articles, `first` to `last` of a batch.
void add_stories(const std::vector<Incoming>& incoming, std::size_t first, std::size_t last,
                 const std::vector<StoryFinder::Found>& found, const std::filesystem::path& folder,
                 Layout layout) {
  std::vector<Sketch> sketches;
  std::vector<StoryId> stories;
  for (std::size_t i = first; i < last; ++i) {
    sketches.push_back(incoming[i].sketch);
    stories.push_back(found[i].story);
  }
  write_stories(folder, layout, sketches, stories);
  sync_files(folder);
}

void write_batch(std::vector<Piece>& batch, const IngestOptions& options, RecurringLines& lines,
                 StoryFinder& finder, IndexWriter& writer, IngestReport& report) {
  std::optional<Stages::Timer> timer(std::in_place, report.stages, StageId::tag);
  const Taken taken = take_new(batch, lines, writer, report);
  const std::vector<TaggedArticle*>& articles = taken.articles;
  for (TaggedArticle* article : articles) lines.take_out(*article);
  if (writer.wants_dictionary()) {
    if (const std::string bytes = train_dictionary({articles.begin(), articles.end()});
        !bytes.empty()) {
      writer.set_dictionary(bytes);
    }
  }
  const std::size_t count = (articles.size() + kSegmentArticles - 1) / kSegmentArticles;
  std::vector<std::filesystem::path> folders(count);
  for (std::filesystem::path& folder : folders) folder = writer.begin_segment();
  const auto first_of = [&](std::size_t i) { return articles.size() * i / count; };
  const SegmentFormat format = writer.format();
  std::vector<Incoming> incoming(articles.size());
  for_each_in_parallel(count, options.threads, [&](std::size_t i) {
    write_segment(articles, first_of(i), first_of(i + 1), folders[i], format, incoming);
  });
  finder.follow(writer);
  const std::vector<StoryFinder::Found> found = finder.find(incoming, options.threads);
  for_each_in_parallel(count, options.threads, [&](std::size_t i) {
    add_stories(incoming, first_of(i), first_of(i + 1), found, folders[i], format.layout);
  });
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].is_copy && taken.are_added[i]) ++report.duplicates;
  }
  for (std::size_t i = 0; i < count; ++i) {
    std::vector<IndexWriter::NewArticle> written;
    for (std::size_t k = first_of(i); k < first_of(i + 1); ++k) {
      written.push_back({articles[k]->id, articles[k]->input_hash});
    }
    writer.add_segment(folders[i], written);
  }
  lines.save([&](const std::string& source, const std::string& bytes) {
    writer.set_notes(kRecurringLinesKey + source, bytes);
  });
  timer.emplace(report.stages, StageId::commit);
  if (options.dry_run) return;
  writer.commit();
  timer.emplace(report.stages, StageId::merge);
  if (writer.segment_count() > kMostSegments) writer.settle(options.threads);
}

// The folder of an index that is thrown away at the end.
class ScratchFolder {
 public:
  ScratchFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "warta-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
      throw Error(ErrorCode::failed_write, pattern + ": cannot be made, set $TMPDIR");
    }
    path_ = pattern;
  }
  ~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  std::string index() const { return (path_ / "index").string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace

IngestReport ingest(const std::string& index, const std::vector<std::string>& paths,
                    const IngestOptions& options) {
  IngestReport report;
  report.dry_run = options.dry_run;
  // An index that is there is opened at once, to tell soon that it is locked; a new one is made
  // only for an article.
  std::optional<ScratchFolder> scratch;
  std::optional<IndexWriter> writer;
  const Layout layout = options.portable ? Layout::portable : Layout::flat;
  if (is_index(index)) {
    writer.emplace(index);
    if (options.portable && writer->format().layout != layout) {
      throw Error(ErrorCode::mismatched,
                  index +
                      ": is not portable, and an index keeps its layout; name a new folder, and "
                      "add all articles again");
    }
  } else if (options.dry_run) {
    writer.emplace(scratch.emplace().index(), layout);
  }
  RecurringLines lines(
      [&](const std::string& source) { return writer->notes(kRecurringLinesKey + source); });
  StoryFinder finder;
  prepare_batches(paths, options, report, [&](std::vector<Piece>& batch) {
    const bool has_article =
        std::ranges::any_of(batch, [](const Piece& piece) { return piece.article.has_value(); });
    if (!has_article) return;
    if (!writer) writer.emplace(index, layout);
    write_batch(batch, options, lines, finder, *writer, report);
  });
  if (writer && !options.dry_run) {
    const Stages::Timer timer(report.stages, StageId::merge);
    writer->settle(options.threads);
    report.revision = writer->revision();
  }
  return report;
}

IngestReport inspect(const std::vector<std::string>& paths, const ReadOptions& options,
                     const std::function<void(const Inspection&)>& handle) {
  IngestReport report;
  RecurringLines lines;
  Analysis analysis;
  const TaggedArticle nothing;
  prepare_batches(paths, {options, hardware_threads(), false, false}, report,
                  [&](std::vector<Piece>& batch) {
                    for (const Piece& piece : batch) {
                      if (piece.article) lines.learn(*piece.article);
                    }
                    for (Piece& piece : batch) {
                      if (piece.article) {
                        note_recurring(lines.take_out(*piece.article), piece.provenance);
                        add_tags(*piece.article, analysis);
                      }
                      handle({piece.origin, piece.article ? *piece.article : nothing, analysis,
                              piece.provenance, piece.refusal});
                    }
                  });
  return report;
}

}  // namespace warta
