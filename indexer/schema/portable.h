// SPDX-License-Identifier: GPL-3.0-or-later
// How a portable index keeps in Xapian's tables what a flat one has in files beside them. A segment
// of it is a Xapian database and nothing else:
//
//   terms        as in any index; and each word's normal form, under "S" those of the headline,
//                with their places and without weight, so that both layouts rank alike
//   slot 0       the day, as in any index
//   slots 1-5    what facets count, as the field table has it: each text behind its length
//   slots 9-10   the same, of fields that came later
//   slots 6-8    story, signature and bands, their numbers little-endian
//   data         head and body of the stored article, with a checksum
//   metadata     "warta" -> stamp; "word/" + normal form -> counts and root
//
// Numbers in front of texts are LEB128.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/story_store.h"

namespace warta {

inline constexpr Slot kStorySlot = 6;
inline constexpr Slot kSignatureSlot = 7;
inline constexpr Slot kBandsSlot = 8;

inline constexpr const char* kPortableKey = "warta";
inline constexpr std::string_view kWordKey = "word/";

// "warta-portable 3 ANALYSIS": of the schema and the analysis of this program.
std::string portable_stamp();

// The term of a word as it stands in an article, in its headline or anywhere.
std::string word_term(FieldId id, std::string_view normal);

// What is known of a normal form in a segment: how often it stands there as its own root, and how
// often as a form of another.
struct WordEntry {
  std::uint32_t whole = 0;
  std::uint32_t reduced = 0;
  std::string root;    // of the reduced; else empty
  std::string normal;  // where the key is too short for it; else empty
};
std::string word_key(std::string_view normal);
std::string encode_word(const WordEntry& entry, std::string_view normal);
std::optional<WordEntry> decode_word(std::string_view bytes);  // nothing: damaged

// The entries of one form in two segments as one.
void add_counts(const WordEntry& more, WordEntry& entry);

std::string encode_texts(const std::vector<std::string>& texts);
std::optional<std::vector<std::string_view>> decode_texts(std::string_view bytes);

// What the document's data holds. decode_record() throws Error (damaged).
std::string encode_record(const TaggedArticle& article);
TaggedArticle decode_record(std::string_view bytes);

}  // namespace warta
