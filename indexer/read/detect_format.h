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

// Whether a name says nothing of what is in the file, and it may be articles: a page that was
// fetched as "berita.php?id=3" or "123", and what is called ".json".
bool is_told_by_content(std::string_view path);

// Whether a file has the name of a document for people, such as ".docx": articles may be in it, and
// it is not read.
bool is_document_by_name(std::string_view path);

// By `head`, the unpacked first bytes. Nothing where it could be text or any table.
std::optional<Format> format_by_content(std::string_view head, const ReadOptions& options);

// Whether a column with a text is among the names of JSON that begins with `head`.
bool names_text_column(std::string_view head, const ReadOptions& options);

// Why a file of another kind is no article, though it is text by its bytes; empty where it may be
// one.
std::string_view foreign_content(std::string_view head);

}  // namespace warta
