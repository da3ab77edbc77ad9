// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/compact.h"

#include <algorithm>
#include <span>
#include <system_error>

#include "indexer/parallel.h"
#include "indexer/schema/seal.h"
#include "indexer/story/story_file.h"
#include "indexer/story/story_finder.h"
#include "indexer/tag.h"
#include "indexer/write/merge.h"
#include "indexer/write/segment_writer.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

constexpr std::size_t kSampleArticles = 3000;

// New segments that are merged at once: 40,000 articles.
constexpr std::size_t kRoundParts = 64;

// Documents of one segment that are written into one new one.
struct Part {
  const Segment* from;
  std::span<const Xapian::docid> documents;
  std::span<const Sketch> sketches;  // as they are kept
  std::span<const StoryId> stories;
  std::filesystem::path folder;
};

std::vector<Xapian::docid> living(const Segment& segment) {
  std::vector<Xapian::docid> documents;
  for (Xapian::docid document = 1; document <= segment.entry().articles; ++document) {
    if (!segment.is_dead(document)) documents.push_back(document);
  }
  return documents;
}

void copy(const Part& part, const SegmentFormat& format) {
  const auto segment = begin_segment(part.folder, format);
  Analysis analysis;
  for (Xapian::docid document : part.documents) {
    const TaggedArticle article = part.from->articles().article(document);
    tokenize(article.title, analysis.title);
    tokenize(article.text, analysis.body);
    segment->add(article, analysis);
  }
  segment->finish();
  write_stories(part.folder, format.layout, part.sketches, part.stories);
}

void analyse(const Part& part, const SegmentFormat& format) {
  const auto segment = begin_segment(part.folder, format);
  Analysis analysis;
  std::vector<Sketch> sketches;
  for (Xapian::docid document : part.documents) {
    TaggedArticle article = part.from->articles().article(document);
    clear_tags(article);
    add_tags(article, analysis);
    segment->add(article, analysis);
    sketches.push_back(make_incoming(article, analysis).sketch);
  }
  segment->finish();
  write_stories(part.folder, format.layout, sketches, part.stories);
}

using WritePart = void (*)(const Part& part, const SegmentFormat& format);

// The living of one segment as new segments, in their order.
class Rewriter {
 public:
  Rewriter(const WriteAgain& how, WritePart write_part) : how_(how), write_(write_part) {}

  void write(const Segment& from, Segments& out) const {
    const std::vector<Xapian::docid> documents = living(from);
    constexpr std::size_t kRound = kRoundParts * kSegmentArticles;
    for (std::size_t i = 0; i < documents.size(); i += kRound) {
      const std::size_t size = std::min(kRound, documents.size() - i);
      out.push_back(write_round(from, std::span(documents).subspan(i, size)));
    }
  }

 private:
  std::shared_ptr<const Segment> write_round(const Segment& from,
                                             std::span<const Xapian::docid> documents) const {
    const KeptStories kept = kept_stories(from, documents);
    std::vector<Part> parts;
    for (std::size_t i = 0; i < documents.size(); i += kSegmentArticles) {
      const std::size_t size = std::min(kSegmentArticles, documents.size() - i);
      parts.push_back({&from, documents.subspan(i, size), std::span(kept.sketches).subspan(i, size),
                       std::span(kept.stories).subspan(i, size), how_.new_folder()});
    }
    for_each_in_parallel(parts.size(), how_.threads,
                         [&](std::size_t i) { write_(parts[i], format()); });
    Segments small;
    for (const Part& part : parts) small.push_back(open(part.folder, part.documents.size()));
    const std::filesystem::path folder = how_.new_folder();
    merge_segments(small, folder, format(), how_.threads);
    small.clear();
    from.store().drop_pages();
    std::error_code ignored;  // what stays is deleted with the next commit
    for (const Part& part : parts) std::filesystem::remove_all(part.folder, ignored);
    return open(folder, documents.size());
  }

  std::shared_ptr<const Segment> open(const std::filesystem::path& folder,
                                      std::size_t articles) const {
    const SegmentEntry entry{
        folder.filename().string(), static_cast<std::uint32_t>(articles), {}, 0};
    return std::make_shared<const Segment>(folder, entry, std::vector<Xapian::docid>(),
                                           how_.dictionary, how_.layout);
  }

  SegmentFormat format() const { return {how_.layout, how_.dictionary.get()}; }

  const WriteAgain& how_;
  WritePart write_;
};

}  // namespace

Segments without_dead(const Segments& segments, const WriteAgain& how) {
  Segments clean;
  for (const auto& segment : segments) {
    if (segment->dead().empty()) {
      clean.push_back(segment);
    } else {
      require_whole(segment->folder());
      Rewriter(how, copy).write(*segment, clean);
    }
  }
  return clean;
}

Segments analysed_again(const Segments& segments, const WriteAgain& how) {
  Segments again;
  for (const auto& segment : segments) {
    require_whole(segment->folder());
    Rewriter(how, analyse).write(*segment, again);
  }
  return again;
}

std::vector<TaggedArticle> sample_living(const Segments& segments) {
  std::size_t all = 0;
  for (const auto& segment : segments) all += segment->entry().articles;
  const std::size_t step = std::max<std::size_t>(1, all / kSampleArticles);
  std::vector<TaggedArticle> sample;
  std::size_t i = 0;
  for (const auto& segment : segments) {
    for (Xapian::docid document : living(*segment)) {
      if (i++ % step == 0) sample.push_back(segment->articles().article(document));
    }
  }
  return sample;
}

}  // namespace warta
