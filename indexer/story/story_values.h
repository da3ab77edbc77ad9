// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the stories of a portable segment, as PortableStore reads them.
#pragma once

#include <filesystem>
#include <span>

#include "indexer/schema/story_store.h"
#include "indexer/story/sketch.h"

namespace warta {

// Adds both to the documents of the database in `folder`, in their order. They are on the disk only
// after sync_files(). Throws Error (failed_write).
void write_story_values(const std::filesystem::path& folder, std::span<const Sketch> sketches,
                        std::span<const StoryId> stories);

}  // namespace warta
