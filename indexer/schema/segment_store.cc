// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/segment_store.h"

#include "indexer/schema/flat_store.h"
#include "indexer/schema/portable_store.h"

namespace warta {

std::unique_ptr<SegmentStore> open_store(
    const std::filesystem::path& folder, Layout layout,
    const std::shared_ptr<const ArticleDictionary>& dictionary) {
  if (layout == Layout::flat) return std::make_unique<FlatStore>(folder, dictionary);
  return open_portable_store(folder.string());
}

}  // namespace warta
