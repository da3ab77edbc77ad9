// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/compact.h"

#include <algorithm>
#include <span>

#include "indexer/parallel.h"
#include "indexer/story/story_file.h"
#include "indexer/write/segment_writer.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

constexpr std::size_t kSampleArticles = 3000;

// Documents of one segment that are written into one new one.
struct Part {
  const Segment* from;
  std::vector<Xapian::docid> documents;
  std::filesystem::path folder;
};

std::vector<Xapian::docid> living(const Segment& segment) {
  std::vector<Xapian::docid> documents;
  for (Xapian::docid document = 1; document <= segment.entry().articles; ++document) {
    if (!segment.is_dead(document)) documents.push_back(document);
  }
  return documents;
}

void write(const Part& part, const SegmentFormat& format) {
  const auto segment = begin_segment(part.folder, format);
  Analysis analysis;
  for (Xapian::docid document : part.documents) {
    const TaggedArticle article = part.from->articles().article(document);
    tokenize(article.title, analysis.title);
    tokenize(article.text, analysis.body);
    segment->add(article, analysis);
  }
  segment->finish();
  copy_stories(*part.from, part.documents, part.folder, format.layout);
}

}  // namespace

Segments without_dead(const Segments& segments,
                      const std::function<std::filesystem::path()>& new_folder, Layout layout,
                      const std::shared_ptr<const ArticleDictionary>& dictionary,
                      std::size_t threads) {
  std::vector<Part> parts;
  for (const auto& segment : segments) {
    if (segment->dead().empty()) continue;
    const std::vector<Xapian::docid> documents = living(*segment);
    for (std::size_t i = 0; i < documents.size(); i += kSegmentArticles) {
      const auto first = documents.begin() + static_cast<std::ptrdiff_t>(i);
      const auto size = std::min(kSegmentArticles, documents.size() - i);
      parts.push_back(
          {segment.get(), {first, first + static_cast<std::ptrdiff_t>(size)}, new_folder()});
    }
  }
  for_each_in_parallel(parts.size(), threads, [&](std::size_t i) {
    write(parts[i], {layout, dictionary.get()});
  });
  Segments clean;
  auto part = parts.begin();
  for (const auto& segment : segments) {
    if (segment->dead().empty()) clean.push_back(segment);
    for (; part != parts.end() && part->from == segment.get(); ++part) {
      const SegmentEntry entry{part->folder.filename().string(),
                               static_cast<std::uint32_t>(part->documents.size()),
                               {},
                               0};
      clean.push_back(std::make_shared<const Segment>(
          part->folder, entry, std::vector<Xapian::docid>(), dictionary, layout));
    }
  }
  return clean;
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
