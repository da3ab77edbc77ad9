// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/merge.h"

#include <array>
#include <functional>
#include <utility>

#include "indexer/parallel.h"
#include "indexer/schema/bytes.h"
#include "indexer/schema/error.h"
#include "indexer/schema/flat_store.h"
#include "indexer/schema/seal.h"
#include "indexer/story/story_file.h"
#include "indexer/write/article_packer.h"
#include "indexer/write/columns_builder.h"
#include "indexer/write/durable.h"
#include "indexer/write/merge_postings.h"
#include "indexer/write/merge_vocabularies.h"
#include "indexer/write/portable_merger.h"

namespace warta {
namespace {

using Segments = std::span<const std::shared_ptr<const Segment>>;

constexpr std::size_t kBuffered = 1U << 16;  // bytes

// What has been read of a segment is dropped after so many documents: some megabytes.
constexpr std::uint32_t kDropEvery = 4096;

void drop_sometimes(const Segment& segment, std::uint32_t document) {
  if (document % kDropEvery == 0 || document == segment.entry().articles) {
    segment.store().drop_pages();
  }
}

const TokenStore& words_of(const Segment& segment) {
  return segment.store().flat()->words();
}

void merge_tokens(Segments segments, SectionWriter& out) {
  std::vector<const TokenStore*> vocabularies;
  for (const auto& segment : segments) vocabularies.push_back(&words_of(*segment));
  const std::vector<NewNumbers> numbers = merge_vocabularies(vocabularies, out);
  std::vector<std::uint64_t> ends;
  std::uint64_t end = 0;
  std::string bytes;
  out.begin("tokens");
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const TokenStore& tokens = words_of(*segments[i]);
    for (std::uint32_t document = 1; document <= tokens.articles(); ++document) {
      for (WordStream stream = tokens.article(document); stream.next();) {
        const WordId word = stream.id();
        if (word >= tokens.words_end()) {
          throw Error(ErrorCode::damaged, "segment " + segments[i]->entry().name +
                                              " of the index is damaged; " + kRebuild);
        }
        append_varint(word < kFirstWord ? word : numbers[i][word - kFirstWord], bytes);
      }
      ends.push_back(end + bytes.size());
      drop_sometimes(*segments[i], document);
      if (bytes.size() < kBuffered) continue;
      out.append(bytes);
      end += bytes.size();
      bytes.clear();
    }
  }
  out.append(bytes);
  out.begin("token_ends");
  out.append_array(std::span(std::as_const(ends)));
}

// What was packed with the dictionary, or without when there is none, is taken as it is.
void merge_articles(Segments segments, const ArticleDictionary* dictionary, SectionWriter& out) {
  const ArticlePacker packer(dictionary);
  out.begin(kDictionarySection);
  out.append(dictionary != nullptr ? "yes" : "");
  std::vector<std::uint64_t> ends;
  std::uint64_t end = 0;
  out.begin(kArticlesSection);
  for (const auto& segment : segments) {
    const ArticleStore& articles = segment->store().flat()->articles();
    const bool as_it_is = articles.dictionary() == dictionary;
    for (std::uint32_t document = 1; document <= articles.articles(); ++document) {
      const std::string packed = as_it_is ? std::string() : packer.pack(articles.article(document));
      const std::string_view bytes = as_it_is ? articles.packed(document) : packed;
      out.append(bytes);
      ends.push_back(end += bytes.size());
      drop_sometimes(*segment, document);
    }
  }
  out.begin(kArticleEndsSection);
  out.append_array(std::span(std::as_const(ends)));
}

void merge_flat(Segments segments, const std::filesystem::path& folder,
                const ArticleDictionary* dictionary) {
  SectionWriter out(folder / kFlatFile);
  merge_tokens(segments, out);
  merge_articles(segments, dictionary, out);
  std::vector<const Columns*> columns;
  for (const auto& segment : segments) columns.push_back(&segment->columns());
  merge_columns(columns, out);
  out.finish();
}

void merge_portable(Segments segments, const std::filesystem::path& folder) try {
  Xapian::Database all;
  for (const auto& segment : segments) all.add_database(segment->postings());
  PortableMerger merger;
  all.compact(folder.string(), 0, 0, merger);
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::failed_write, folder.string() + ": " + failure.get_description());
}

}  // namespace

std::size_t first_to_merge(std::span<const std::size_t> sizes) {
  std::size_t first = sizes.size();
  std::size_t behind = 0;
  for (std::size_t i = sizes.size(); i-- > 0;) {
    if (sizes[i] <= 2 * behind) first = i;
    behind += sizes[i];
  }
  return first;
}

std::vector<Xapian::docid> merge_segments(Segments segments, const std::filesystem::path& folder,
                                          const SegmentFormat& format, std::size_t threads) {
  for_each_in_parallel(segments.size(), threads,
                       [&](std::size_t i) { require_whole(segments[i]->folder()); });
  std::vector<Xapian::docid> dead;
  Xapian::docid before = 0;  // documents of the segments before
  for (const auto& segment : segments) {
    for (Xapian::docid document : segment->dead()) dead.push_back(before + document);
    before += segment->entry().articles;
  }
  if (format.layout == Layout::portable) {
    merge_portable(segments, folder);
  } else {
    std::filesystem::create_directory(folder);
    const std::array<std::function<void()>, 3> parts = {
        [&] { merge_flat(segments, folder, format.dictionary); },
        [&] { merge_postings(segments, folder); },
        [&] { merge_stories(segments, folder); },
    };
    for_each_in_parallel(parts.size(), threads, [&](std::size_t i) { parts.at(i)(); });
  }
  write_durably(seal_file(folder), make_seal(folder));
  sync_files(folder);
  return dead;
}

}  // namespace warta
