// SPDX-License-Identifier: GPL-3.0-or-later
// Which format a file has, by its first bytes; its name where they do not decide.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "indexer/read/reader.h"

namespace warta {

// So many bytes of a file's head are enough to tell.
inline constexpr std::size_t kHeadBytes = 4096;

// By the name of a file, less ".gz" and ".zst"; nothing when it has no ending of ours.
std::optional<Format> format_by_name(std::string_view path);

// Whether a file has the name of an archive that is not read, such as "berita.tar.gz" or
// ".jsonl.xz": one that lies among articles has been delivered to be read.
bool is_archive_by_name(std::string_view path);

// By `head`, the unpacked first bytes. Nothing where it could be text or any table.
std::optional<Format> format_by_content(std::string_view head, const ReadOptions& options);

// Why a file of another kind is no article, though it is text by its bytes; empty where it may be
// one.
std::string_view foreign_content(std::string_view head);

}  // namespace warta
