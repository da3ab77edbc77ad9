// SPDX-License-Identifier: GPL-3.0-or-later
// The records that an index keeps of an article: a TaggedArticle as bytes, in two parts.
//
// One byte says the format. Then come the members in a fixed order, each string as its length
// (LEB128) and its bytes, each list as its length and its members, a day as the days since 1970
// plus a million (0: not known), the hash of the input as 8 bytes, little-endian.
#pragma once

#include <string>
#include <string_view>

#include "indexer/schema/article.h"

namespace warta {

// All but text and boilerplate: what a hit shows.
std::string encode_head(const TaggedArticle& article);

// Text and boilerplate.
std::string encode_body(const TaggedArticle& article);

// Fill in what encode_head() or encode_body() has taken. Throw Error (damaged) when `bytes` are no
// such record.
void decode_head(std::string_view bytes, TaggedArticle& article);
void decode_body(std::string_view bytes, TaggedArticle& article);

}  // namespace warta
