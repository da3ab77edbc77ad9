// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/ingest.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <span>
#include <system_error>
#include <utility>

#include "indexer/clean/recurring_lines.h"
#include "indexer/newcomers.h"
#include "indexer/schema/error.h"
#include "indexer/schema/manifest.h"
#include "indexer/scratch_index.h"
#include "indexer/segment_ends.h"
#include "indexer/story/story_finder.h"
#include "indexer/tagged_segment.h"
#include "indexer/take_new.h"
#include "indexer/versions.h"
#include "indexer/write/article_packer.h"
#include "indexer/write/index_writer.h"
#include "indexer/write/scrub.h"
#include "indexer/write/segment_writer.h"

namespace warta {
namespace {

// Merged before more come: each holds files open.
constexpr std::size_t kMostSegments = 100;

// Bytes of the index that a run reads again, and the key of where the next goes on: a small index
// is read whole each night, of a million articles a twentieth.
constexpr std::uint64_t kVerifiedAtOnce = 128U << 20;
constexpr const char* kVerifyNextKey = "verify-next";

// What is held back is in memory beside a batch: of as many articles, and so much of its text.
constexpr std::size_t kHeldShare = 4;

// Before the name of a source, the key of what RecurringLines keeps of it.
constexpr const char* kRecurringLinesKey = "lines/";

// The key of what Versions keeps.
constexpr const char* kVersionsKey = "versions";

std::uint64_t size_of(const std::filesystem::path& folder) {
  std::uint64_t bytes = 0;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    if (entry.is_regular_file(ignored)) bytes += entry.file_size(ignored);
  }
  return bytes;
}

std::vector<std::filesystem::path> segment_folders(const IndexWriter& writer) {
  std::vector<std::filesystem::path> folders;
  for (const IndexWriter::HeldSegment& held : writer.segments()) folders.push_back(held.folder);
  return folders;
}

// As for a snapshot: files of the index that a copy links to may be merged away while it is opened.
constexpr int kMostTries = 20;

// The second half of a run: tags the articles of each batch and puts them into the index.
class Run {
 public:
  // `scratch` is what a dry run writes into; null for any other.
  Run(const std::string& index, const ScratchIndex* scratch, const IngestOptions& options,
      IngestReport& report)
      : options_(options),
        scratch_(scratch),
        report_(report),
        writer_(index, options.portable ? Layout::portable : Layout::flat),
        lines_([this](const std::string& source) {
          return writer_.notes(kRecurringLinesKey + source);
        }),
        newcomers_(writer_),
        ids_(writer_),
        versions_(writer_.notes(kVersionsKey)),
        scrub_(segment_folders(writer_), writer_.notes(kVerifyNextKey), kVerifiedAtOnce) {
    if (options.portable && writer_.format().layout != Layout::portable) {
      throw Error(ErrorCode::mismatched,
                  index +
                      ": is not portable, and an index keeps its layout; name a new folder, and "
                      "add all articles again");
    }
    if (scratch_ != nullptr) finder_.follow(writer_);  // while what it links to is there
  }

  void write(std::vector<Piece>& batch) {
    write_batch(batch, false);
    const BatchLimits& most = options_.limits;
    if (versions_.held_count() >= most.pieces ||
        versions_.held_bytes() >= most.bytes / kHeldShare) {
      write_held();
    }
  }

  // What was held back, in case that a later version came.
  void write_held() {
    std::vector<Piece> held = versions_.take_held();
    if (!held.empty()) write_batch(held, true);
  }

  // Merges what has come together. Where there is no room for that the next run does it. Throws
  // Error (damaged) where this run has found damage: what it has added is in all the same.
  void finish() {
    note_counted();
    verify();
    report_.newcomers = newcomers_.found();
    if (!options_.dry_run) report_.revision = writer_.revision();
    if (!damage_.empty()) throw Error(ErrorCode::damaged, damage_);
    const auto warn = [&](const char* why) {
      if (!report_.warning.empty()) report_.warning += "; ";
      report_.warning += std::to_string(report_.added + report_.updated) +
                         " are in; merging failed: " + why + "; the next run goes on with it";
    };
    try {
      merge();
    } catch (const Error& failure) {
      if (failure.code() != ErrorCode::failed_write || options_.dry_run) throw;
      warn(failure.what());
    } catch (const std::filesystem::filesystem_error& failure) {
      warn(failure.what());
    }
    if (!options_.dry_run) report_.revision = writer_.revision();
  }

 private:
  void write_batch(std::vector<Piece>& batch, bool is_held);
  void find_stories();
  void look_for_newcomers();
  void commit();
  void note(ReadNote note) {
    if (options_.listener.noted) options_.listener.noted(note);
    report_.noted.add(std::move(note));
  }
  void note_counted();
  void verify();
  void merge();
  void show(StageId stage) const {
    if (options_.listener.progress != nullptr) options_.listener.progress->stage = stage;
  }

  const IngestOptions& options_;
  const ScratchIndex* scratch_;
  IngestReport& report_;
  IndexWriter writer_;
  RecurringLines lines_;
  StoryFinder finder_;
  Newcomers newcomers_;
  DistinctIds ids_;
  Versions versions_;
  CountedNote old_versions_;
  CountedNote renamed_;
  Scrub scrub_;
  bool is_verified_ = false;
  std::string damage_;  // that was found by it

  // Of the batch at work.
  Taken taken_;
  std::vector<Incoming> incoming_;              // by article
  std::vector<std::filesystem::path> folders_;  // of segments
  std::vector<std::size_t> ends_;               // by segment, one behind its last article
  std::size_t first_of(std::size_t segment) const { return segment == 0 ? 0 : ends_[segment - 1]; }
  // What belongs to a segment of what there is of each article.
  template <typename T>
  std::span<T> part_of(std::span<T> all, std::size_t segment) const {
    return all.subspan(first_of(segment), first_of(segment + 1) - first_of(segment));
  }
};

void Run::find_stories() {
  const Stages::Timer timer(report_.stages, StageId::copies, taken_.bytes());
  show(StageId::copies);
  finder_.follow(writer_);
  const std::vector<StoryFinder::Found> found = finder_.find(incoming_, options_.threads);
  for_each_in_parallel(folders_.size(), options_.threads, [&](std::size_t i) {
    write_found_stories(part_of(std::span(std::as_const(incoming_)), i),
                        part_of(std::span(found), i), folders_[i], writer_.format().layout);
  });
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].is_copy && taken_.are_added[i]) ++taken_.counts.duplicates;
  }
}

void Run::look_for_newcomers() {
  const Stages::Timer timer(report_.stages, StageId::tag);
  for (std::size_t i = 0; i < taken_.articles.size(); ++i) {
    const TaggedArticle& article = *taken_.articles[i];
    newcomers_.look_at(article, incoming_[i].places, taken_.origins[i]->file,
                       taken_.origins[i]->line);
  }
  newcomers_.save(writer_);
}

void Run::commit() {
  const Stages::Timer timer(report_.stages, StageId::commit);
  show(StageId::commit);
  for (std::size_t i = 0; i < folders_.size(); ++i) {
    std::vector<IndexWriter::NewArticle> written;
    for (std::size_t k = first_of(i); k < first_of(i + 1); ++k) {
      const TaggedArticle& article = *taken_.articles[k];
      written.push_back({article.id, {article.input_hash, outlet_of(article)}});
    }
    writer_.add_segment(folders_[i], written);
    report_.stages.add_bytes(StageId::commit, size_of(folders_[i]));
  }
  lines_.save([&](const std::string& source, const std::string& lines) {
    writer_.set_notes(kRecurringLinesKey + source, lines);
  });
  if (versions_.changed()) writer_.set_notes(kVersionsKey, versions_.encode());
  if (!is_verified_) writer_.set_notes(kVerifyNextKey, scrub_.next());
  writer_.commit();
  versions_.mark_saved();
  // Not before: a run that fails tells what is in the index.
  report_.count(taken_.counts);
  for (ReadNote& replaced : taken_.replaced) note(std::move(replaced));
  for (Refusal& refused : taken_.refused) {
    if (options_.listener.refused) options_.listener.refused(refused);
    report_.refused.add(std::move(refused));
  }
  old_versions_.add(taken_.old_versions);
  renamed_.add(taken_.renamed);
  for (std::size_t i = 0; i < taken_.articles.size(); ++i) {
    if (!taken_.are_counted[i])
      report_.sources.add(taken_.articles[i]->source, taken_.are_added[i]);
  }
}

// Once a run: of many articles the same.
void Run::note_counted() {
  if (renamed_.count() > 0) {
    note(renamed_.told("is called so because another outlet's article has its number as id",
                       "are called so because other outlets' articles have their numbers as ids"));
  }
  if (old_versions_.count() > 0) {
    note(old_versions_.told("is a version that gave way before: a later one is in the run",
                            "are versions that gave way before: later ones are in the run"));
  }
}

// Once a run: when its first batch is in, and before anything that was there is merged away.
void Run::verify() {
  if (is_verified_) return;
  is_verified_ = true;
  const Stages::Timer timer(report_.stages, StageId::verify, scrub_.bytes());
  show(StageId::verify);
  try {
    scrub_.read(segment_folders(writer_), options_.threads);
  } catch (const Error& damage) {
    const bool was_merged_away = scratch_ != nullptr && scratch_->is_outdated();
    if (!was_merged_away) damage_ = damage.what();
  }
}

void Run::merge() {
  const Stages::Timer timer(report_.stages, StageId::merge);
  show(StageId::merge);
  const std::vector<std::filesystem::path> before = segment_folders(writer_);
  try {
    writer_.settle(options_.threads);
  } catch (const Error&) {
    if (scratch_ == nullptr || !scratch_->is_outdated()) throw;
  }
  for (const std::filesystem::path& folder : segment_folders(writer_)) {
    if (std::ranges::find(before, folder) == before.end())
      report_.stages.add_bytes(StageId::merge, size_of(folder));
  }
}

void Run::write_batch(std::vector<Piece>& batch, bool is_held) {
  {
    const Stages::Timer timer(report_.stages, StageId::tag);
    show(StageId::tag);
    taken_ = take_new(batch, lines_, writer_, ids_, versions_, is_held);
    for (const auto& segment : writer_.snapshot().segments) segment->store().drop_pages();
    const std::vector<TaggedArticle*>& articles = taken_.articles;
    report_.stages.add_bytes(StageId::tag, taken_.bytes());
    for (TaggedArticle* article : articles) lines_.take_out(*article);
    if (writer_.wants_dictionary()) {
      if (const std::string bytes = train_dictionary({articles.begin(), articles.end()});
          !bytes.empty()) {
        writer_.set_dictionary(bytes);
      }
    }
    std::vector<std::size_t> sizes;
    sizes.reserve(articles.size());
    for (const TaggedArticle* article : articles) sizes.push_back(article->text.size());
    ends_ = segment_ends(sizes);
    folders_.assign(ends_.size(), {});
    for (std::filesystem::path& folder : folders_) folder = writer_.begin_segment();
    incoming_.assign(articles.size(), {});
    for_each_in_parallel(folders_.size(), options_.threads, [&](std::size_t i) {
      write_tagged_segment(part_of(std::span(std::as_const(taken_.articles)), i), folders_[i],
                           writer_.format(), part_of(std::span(incoming_), i),
                           options_.listener.progress);
    });
  }
  find_stories();
  look_for_newcomers();
  commit();
  verify();
  if (writer_.segment_count() > kMostSegments && damage_.empty()) merge();
  show(StageId::read);
  incoming_.clear();  // they view the batch
}

}  // namespace

void ingest(const std::string& index, const std::vector<std::string>& paths,
            const IngestOptions& options, IngestReport& report) {
  report.dry_run = options.dry_run;
  check_manifest_is_there(index);
  std::optional<ScratchIndex> scratch;
  // An index that is there is opened at once, to tell soon that it is locked; a new one is made
  // only for an article.
  std::optional<Run> run;
  const auto open = [&] {
    for (int tries = 1; !run; ++tries) {
      if (options.dry_run) scratch.emplace(index);
      const ScratchIndex* const copy = scratch ? &*scratch : nullptr;
      try {
        run.emplace(copy != nullptr ? copy->path() : index, copy, options, report);
      } catch (const Error&) {
        if (copy == nullptr || !copy->is_outdated() || tries == kMostTries) throw;
      }
    }
  };
  if (options.dry_run || is_index(index)) open();
  const BatchOptions reading{options.read, options.threads, options.parsers, options.limits,
                             options.listener};
  read_batches(paths, reading, report, [&](std::vector<Piece>& batch) {
    const bool has_article =
        std::ranges::any_of(batch, [](const Piece& piece) { return piece.article.has_value(); });
    if (!has_article) return;
    open();
    run->write(batch);
  });
  if (!run) return;
  run->write_held();
  run->finish();
}

IngestReport ingest(const std::string& index, const std::vector<std::string>& paths,
                    const IngestOptions& options) {
  IngestReport report;
  ingest(index, paths, options, report);
  return report;
}

}  // namespace warta
