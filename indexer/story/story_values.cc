// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story/story_values.h"

#include <xapian.h>

#include <string>

#include "indexer/schema/bytes.h"
#include "indexer/schema/error.h"
#include "indexer/schema/portable.h"

namespace warta {

void write_story_values(const std::filesystem::path& folder, std::span<const Sketch> sketches,
                        std::span<const StoryId> stories) try {
  // Nobody reads the segment yet, so that Xapian need not be careful.
  Xapian::WritableDatabase database(folder.string(),
                                    Xapian::DB_OPEN | Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS);
  for (std::uint32_t i = 0; i < stories.size(); ++i) {
    Xapian::Document document = database.get_document(i + 1);
    std::string story;
    append_number(stories[i], story);
    document.add_value(kStorySlot, story);
    const Signature& signature = sketches[i].signature;
    document.add_value(kSignatureSlot, std::string(signature.begin(), signature.end()));
    std::string bands;
    for (std::uint32_t band : sketches[i].bands) append_number(band, bands);
    document.add_value(kBandsSlot, bands);
    database.replace_document(i + 1, document);
  }
  database.commit();
  database.close();
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::failed_write, folder.string() + ": " + failure.get_description());
}

}  // namespace warta
