// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are on the disk when the call returns, but for one, and not before whole. All throw
// Error (failed_write) naming the file and what the system says.
#pragma once

#include <filesystem>
#include <string_view>

namespace warta {

// Writes a new file and waits until the disk has it. Its name is safe after sync_folder().
void write_durably(const std::filesystem::path& file, std::string_view bytes);

// Puts `bytes` in the place of the file, in one step: at any moment, also after a crash, it holds
// the old bytes or the new ones.
void replace_durably(const std::filesystem::path& file, std::string_view bytes);

// Writes a new file, which is safe after sync_files().
void write_file(const std::filesystem::path& file, std::string_view bytes);

// Waits until the disk has the names in `folder`.
void sync_folder(const std::filesystem::path& folder);

// The same for every file in `folder` (not below it), then for the folder.
void sync_files(const std::filesystem::path& folder);

}  // namespace warta
