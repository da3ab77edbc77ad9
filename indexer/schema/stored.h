// SPDX-License-Identifier: GPL-3.0-or-later
// The record that a document keeps in the index: a TaggedArticle as bytes.
//
// One byte says the format. Then come the hash of the input, little-endian, and the members in a
// fixed order, each string as its length (LEB128) and its bytes, each list as its length and its
// members, a day as the days since 1970 plus a million (0: not known).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/schema/article.h"

namespace warta {

std::string encode_article(const TaggedArticle& article);

// Throws Error (damaged) when `bytes` is no record that encode_article wrote.
TaggedArticle decode_article(std::string_view bytes);

// The `input_hash` alone. Throws Error (damaged).
std::uint64_t stored_input_hash(std::string_view bytes);

}  // namespace warta
