// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/flat_store.h"

namespace warta {
namespace {

constexpr std::uint32_t kDropEvery = 4096;  // documents

}  // namespace

FlatStore::FlatStore(const std::filesystem::path& folder,
                     const std::shared_ptr<const ArticleDictionary>& dictionary)
    : file_(folder / kFlatFile),
      tokens_(file_),
      articles_(file_, dictionary),
      columns_(file_),
      story_file_(folder / kStoryFile),
      stories_(story_file_) {
  const std::size_t wanted = stories_.articles();
  if (tokens_.articles() != wanted || articles_.articles() != wanted ||
      columns_.articles() != wanted) {
    file_.damaged("number of articles");
  }
}

void FlatStore::drop_pages() const {
  file_.drop_pages();
  story_file_.drop_pages();
}

void FlatStore::verify() const {
  file_.verify();
  story_file_.verify();
  for (std::uint32_t document = 1; document <= size(); ++document) {
    articles_.article(document);
    if (document % kDropEvery == 0) drop_pages();
  }
}

}  // namespace warta
