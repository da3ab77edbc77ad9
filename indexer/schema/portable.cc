// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/portable.h"

#include "indexer/schema/bytes.h"
#include "indexer/schema/checked_file.h"
#include "indexer/schema/stamp.h"
#include "indexer/schema/stored.h"

namespace warta {

std::string portable_stamp() {
  const Stamp stamp = Stamp::current();
  return "warta-portable " + std::to_string(stamp.schema) + " " + stamp.analysis;
}

std::string word_term(FieldId id, std::string_view normal) {
  return make_term(field(id).prefix, normal);
}

std::string word_key(std::string_view normal) {
  return std::string(kWordKey) + word_term(FieldId::text, normal);
}

std::string encode_word(const WordEntry& entry, std::string_view normal) {
  std::string bytes;
  append_varint(entry.whole, bytes);
  append_varint(entry.reduced, bytes);
  append_text(entry.root, bytes);
  if (word_term(FieldId::text, normal) != normal) bytes += normal;
  return bytes;
}

std::optional<WordEntry> decode_word(std::string_view bytes) {
  const auto whole = take_varint(bytes);
  const auto reduced = take_varint(bytes);
  const auto root = take_text(bytes);
  if (!whole || !reduced || !root) return std::nullopt;
  return WordEntry{static_cast<std::uint32_t>(*whole), static_cast<std::uint32_t>(*reduced),
                   std::string(*root), std::string(bytes)};
}

void add_counts(const WordEntry& more, WordEntry& entry) {
  entry.whole += more.whole;
  entry.reduced += more.reduced;
  if (entry.root.empty()) entry.root = more.root;
  if (entry.normal.empty()) entry.normal = more.normal;
}

std::string encode_texts(const std::vector<std::string>& texts) {
  std::string bytes;
  for (const std::string& text : texts) append_text(text, bytes);
  return bytes;
}

std::optional<std::vector<std::string_view>> decode_texts(std::string_view bytes) {
  std::vector<std::string_view> texts;
  while (!bytes.empty()) {
    const auto text = take_text(bytes);
    if (!text) return std::nullopt;
    texts.push_back(*text);
  }
  return texts;
}

std::string encode_record(const TaggedArticle& article) {
  std::string bytes;
  append_text(encode_head(article), bytes);
  return with_checksum(bytes + encode_body(article));
}

TaggedArticle decode_record(std::string_view bytes) {
  std::optional<std::string_view> rest = without_checksum(bytes);
  std::optional<std::string_view> head;
  if (rest) head = take_text(*rest);
  if (!head)
    throw Error(ErrorCode::damaged,
                std::string("an article's record in the index is damaged; ") + kRebuild);
  TaggedArticle article;
  decode_head(*head, article);
  decode_body(*rest, article);
  return article;
}

}  // namespace warta
