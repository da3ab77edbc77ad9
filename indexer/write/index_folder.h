// SPDX-License-Identifier: GPL-3.0-or-later
// The names in the folder of an index: which are ours, and which nothing needs any more.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "indexer/schema/manifest.h"

namespace warta {

// Makes the folder where there is none. Throws Error: mismatched where it holds something else, for
// it was named by mistake then; damaged where it is an index without its manifest; failed_write.
std::filesystem::path prepared_folder(const std::string& path);

// What a new index is told from all others by.
std::string random_identity();

// "000031": of a segment, and behind what other files are called.
std::string numbered_name(std::uint64_t number);

// Deletes files of this index that `manifest` does not name; those that somebody else has put there
// stay. Readers who have them open keep them. What cannot be deleted is left for the next time.
void delete_leftovers(const std::filesystem::path& folder, const Manifest& manifest);

}  // namespace warta
