// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a segment of a portable index, as PortableStore reads it (portable.h), by Xapian's own
// means.
#pragma once

#include <xapian.h>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "indexer/write/segment_writer.h"
#include "indexer/write/vocabulary_builder.h"

namespace warta {

class PortableSegmentBuilder final : public SegmentWriter {
 public:
  explicit PortableSegmentBuilder(const std::filesystem::path& folder);

  void add(const TaggedArticle& article, const Analysis& analysis) override;
  void finish() override;

 private:
  using RootCounts = std::map<std::string_view, Xapian::termcount>;

  RootCounts count_roots(const TokenizedText& text);
  void write_vocabulary();

  std::filesystem::path folder_;
  Xapian::WritableDatabase database_;
  VocabularyBuilder words_;
};

}  // namespace warta
