// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/index_writer.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/error.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/seal.h"
#include "indexer/schema/snapshot.h"
#include "indexer/write/article_packer.h"
#include "indexer/write/compact.h"
#include "indexer/write/durable.h"
#include "indexer/write/index_folder.h"
#include "indexer/write/keyed_notes.h"
#include "indexer/write/living_articles.h"
#include "indexer/write/merge.h"
#include "indexer/write/writer_lock.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

}  // namespace

struct IndexWriter::Impl {
  Impl(const std::string& path_, Layout when_new, AnalysisCheck check)
      : path(prepared_folder(path_)), lock(path) {
    if (!is_index(path_)) {
      manifest.stamp = Stamp::current();
      manifest.layout = when_new;
      manifest.identity = random_identity();
      fs::create_directories(path / kSegmentFolder);
      save(manifest);
    }
    reopen(check);
    delete_leftovers(path, manifest);
    if (!manifest.notes.empty()) notes = KeyedNotes::read((path / manifest.notes).string());
  }

  void reopen(AnalysisCheck check = AnalysisCheck::own) {
    snapshot = open_snapshot(path.string(), &snapshot, check);
    manifest = snapshot.manifest;
    dictionary = snapshot.dictionary;
    dictionary_name = manifest.dictionary;
    living.follow(snapshot);
  }

  SegmentFormat format() const { return {manifest.layout, dictionary.get()}; }

  std::string new_name() {
    has_begun = true;
    return numbered_name(manifest.next_name++);
  }

  // Runs `work`; what Xapian throws in it becomes an Error.
  template <typename Work>
  auto on_postings(Work work) const {
    try {
      return work();
    } catch (const Xapian::Error& failure) {
      throw Error(ErrorCode::damaged, path.string() + ": " + failure.get_description());
    }
  }

  void commit(Manifest next);
  void save(const Manifest& next) const;
  void set_dictionary(std::string_view bytes);
  void train_again();
  void replace_by(std::span<const std::shared_ptr<const Segment>> parts, std::size_t first,
                  std::size_t threads);
  WriteAgain write_again(std::size_t threads);

  fs::path path;
  WriterLock lock;
  Snapshot snapshot;  // as the index was when this writer opened it, or last settled
  Manifest manifest;  // as of the last commit, but for `next_name`
  KeyedNotes notes;
  std::shared_ptr<const ArticleDictionary> dictionary;  // also one that is not committed
  std::string dictionary_name;

  LivingArticles living;  // also by what is not committed

  // Not committed.
  std::vector<SegmentEntry> added;
  bool has_begun = false;  // files that the manifest does not name
};

void IndexWriter::Impl::commit(Manifest next) {
  std::erase_if(next.segments, [&](const SegmentEntry& entry) {  // of which nothing is left
    return living.is_to_save(entry.name) && living.dead_in(entry.name).size() == entry.articles;
  });
  for (SegmentEntry& entry : next.segments) {
    if (!living.is_to_save(entry.name)) continue;
    const std::vector<Xapian::docid>& documents = living.dead_in(entry.name);
    entry.dead = new_name() + ".dead";
    entry.dead_count = static_cast<std::uint32_t>(documents.size());
    write_durably(path / kSegmentFolder / entry.dead, encode_dead(documents));
  }
  if (notes.changed()) {
    next.notes = "notes-" + new_name();
    write_durably(path / next.notes, notes.encode());
  }
  next.dictionary = dictionary_name;
  next.next_name = manifest.next_name;
  sync_folder(path / kSegmentFolder);
  ++next.generation;
  save(next);
  manifest = std::move(next);
  added.clear();
  living.mark_saved();
  has_begun = false;
  notes.mark_saved();
  delete_leftovers(path, manifest);
}

void IndexWriter::Impl::save(const Manifest& next) const {
  replace_durably(path / kManifestFile, encode_manifest(next));
}

// Puts one segment with the documents of `parts` in the place of those from `first` on.
void IndexWriter::Impl::replace_by(std::span<const std::shared_ptr<const Segment>> parts,
                                   std::size_t first, std::size_t threads) {
  Manifest next = manifest;
  next.segments.resize(first);
  if (!parts.empty()) {
    const fs::path folder = path / kSegmentFolder / new_name();
    SegmentEntry merged;
    merged.name = folder.filename().string();
    for (const auto& part : parts) merged.articles += part->entry().articles;
    std::vector<Xapian::docid> buried = merge_segments(parts, folder, format(), threads);
    next.segments.push_back(merged);
    living.bury(merged.name, std::move(buried));
  }
  commit(std::move(next));
  reopen();
}

void IndexWriter::Impl::set_dictionary(std::string_view bytes) {
  dictionary_name = "dictionary-" + new_name();
  const fs::path file = path / dictionary_name;
  write_dictionary(file, bytes);
  sync_files(path);
  dictionary = std::make_shared<ArticleDictionary>(file);
}

// The old dictionary may hold words of what was removed.
void IndexWriter::Impl::train_again() {
  const std::vector<TaggedArticle> sample = sample_living(snapshot.segments);
  std::vector<const TaggedArticle*> samples;
  samples.reserve(sample.size());
  for (const TaggedArticle& article : sample) samples.push_back(&article);
  const std::string trained = train_dictionary(samples);
  dictionary = nullptr;
  dictionary_name.clear();
  if (!trained.empty()) set_dictionary(trained);
}

WriteAgain IndexWriter::Impl::write_again(std::size_t threads) {
  return {[this] { return path / kSegmentFolder / new_name(); }, manifest.layout, dictionary,
          threads};
}

IndexWriter::IndexWriter(const std::string& path, Layout when_new, AnalysisCheck check) try
    : impl_(std::make_unique<Impl>(path, when_new, check)) {
} catch (const fs::filesystem_error& failure) {
  throw Error(ErrorCode::failed_write, path + ": " + failure.code().message());
}

IndexWriter::~IndexWriter() {
  if (impl_ == nullptr || !impl_->has_begun) return;
  try {
    // The one on the disk decides: a commit may have failed after it was replaced.
    delete_leftovers(impl_->path, read_manifest(impl_->path.string()));
  } catch (const std::exception&) {  // the next writer deletes them
    return;
  }
}

std::optional<IndexWriter::Input> IndexWriter::input_of(const std::string& id) const {
  return impl_->on_postings([&] { return impl_->living.input_of(id); });
}

std::optional<TaggedArticle> IndexWriter::find(const std::string& id) const {
  const auto [segment, document] = impl_->on_postings([&] { return impl_->living.stored(id); });
  if (segment == nullptr) return std::nullopt;
  return segment->articles().article(document);
}

std::vector<TaggedArticle> IndexWriter::find_url(const std::string& url) const {
  const std::string term = make_term(field(FieldId::url).prefix, canonical_url(url));
  return impl_->on_postings([&] {
    std::vector<TaggedArticle> found;
    for (const auto& segment : impl_->snapshot.segments) {
      const Xapian::Database& postings = segment->postings();
      for (auto at = postings.postlist_begin(term); at != postings.postlist_end(term); ++at) {
        if (impl_->living.is_living(*segment, *at))
          found.push_back(segment->articles().article(*at));
      }
    }
    return found;
  });
}

fs::path IndexWriter::begin_segment() {
  return impl_->path / kSegmentFolder / impl_->new_name();
}

void IndexWriter::add_segment(const fs::path& folder, const std::vector<NewArticle>& articles) {
  write_durably(seal_file(folder), make_seal(folder));
  SegmentEntry entry;
  entry.name = folder.filename().string();
  entry.articles = static_cast<std::uint32_t>(articles.size());
  impl_->living.add(entry.name, articles);
  impl_->added.push_back(std::move(entry));
}

void IndexWriter::remove(const std::string& id) {
  impl_->on_postings([&] { impl_->living.remove(id); });
}

SegmentFormat IndexWriter::format() const {
  return impl_->format();
}

std::shared_ptr<const ArticleDictionary> IndexWriter::dictionary() const {
  return impl_->dictionary;
}

bool IndexWriter::wants_dictionary() const {
  return impl_->dictionary == nullptr && impl_->manifest.layout == Layout::flat;
}

void IndexWriter::set_dictionary(std::string_view bytes) {
  impl_->set_dictionary(bytes);
}

std::string IndexWriter::notes(const std::string& key) const {
  return impl_->notes.get(key);
}

std::vector<std::string> IndexWriter::note_keys(std::string_view prefix) const {
  return impl_->notes.keys(prefix);
}

void IndexWriter::set_notes(const std::string& key, std::string bytes) {
  impl_->notes.set(key, std::move(bytes));
}

void IndexWriter::commit() {
  if (impl_->added.empty() && !impl_->living.has_to_save() && !impl_->notes.changed()) return;
  Manifest next = impl_->manifest;
  std::ranges::copy(impl_->added, std::back_inserter(next.segments));
  impl_->commit(std::move(next));
}

void IndexWriter::settle(std::size_t threads) {
  std::vector<std::size_t> sizes;
  for (const SegmentEntry& entry : impl_->manifest.segments) sizes.push_back(entry.articles);
  const std::size_t first = first_to_merge(sizes);
  if (first == sizes.size()) return;
  impl_->reopen();
  impl_->replace_by(std::span(impl_->snapshot.segments).subspan(first), first, threads);
}

void IndexWriter::compact(std::size_t threads) {
  impl_->reopen();
  if (impl_->manifest.layout == Layout::flat) impl_->train_again();
  const Segments parts = without_dead(impl_->snapshot.segments, impl_->write_again(threads));
  impl_->replace_by(parts, 0, threads);
}

void IndexWriter::rebuild(std::size_t threads) {
  if (impl_->manifest.layout == Layout::flat) impl_->train_again();
  const Segments again = analysed_again(impl_->snapshot.segments, impl_->write_again(threads));
  impl_->manifest.stamp = Stamp::current();
  impl_->replace_by(again, 0, threads);
}

const Snapshot& IndexWriter::snapshot() const {
  return impl_->snapshot;
}

std::string IndexWriter::revision() const {
  return impl_->manifest.revision();
}

std::vector<IndexWriter::HeldSegment> IndexWriter::segments() const {
  std::vector<HeldSegment> held;
  for (const SegmentEntry& entry : impl_->manifest.segments) {
    held.push_back(
        {Manifest::segment_folder(impl_->path, entry), impl_->living.dead_in(entry.name)});
  }
  return held;
}

std::size_t IndexWriter::segment_count() const {
  return impl_->manifest.segments.size();
}

}  // namespace warta
