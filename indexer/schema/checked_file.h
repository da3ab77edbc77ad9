// SPDX-License-Identifier: GPL-3.0-or-later
// Small files of an index that are read whole, with a checksum as their last eight bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "indexer/schema/error.h"

namespace warta {

// `content` with its checksum behind it, as a file keeps it.
std::string with_checksum(std::string content);

// What with_checksum() was given; nothing when that is not what it made of it.
std::optional<std::string_view> without_checksum(std::string_view bytes);

// The content of a file that with_checksum() has made. Throws Error: damaged when it is missing or
// is not as it was written, unreadable as require_readable().
std::string read_checked(const std::string& file);

// Throws Error (unreadable) where a file is there and this user may not read it: that is no damage.
void require_readable(const std::string& file);

// The Error (damaged) that says so of a file or folder, and what to do about it.
Error damage(const std::string& path, const std::string& what = "is damaged");

}  // namespace warta
