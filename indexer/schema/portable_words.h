// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a segment from Xapian's tables: places from its positions, the vocabulary from its
// metadata, and the words of an article, where they are wanted in a row, from its stored text.
#pragma once

#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/schema/article_reader.h"
#include "indexer/schema/portable.h"
#include "indexer/schema/portable_database.h"
#include "indexer/schema/word_reader.h"
#include "stemmer/text/token.h"

namespace warta {

// Words get their numbers when they are first asked for.
class PortableWords final : public WordReader {
 public:
  // Views both, which must outlive this.
  PortableWords(const PortableDatabase& database, const ArticleReader& articles)
      : database_(database), articles_(articles) {}

  std::vector<WordId> words_of_form(std::string_view normal) const override;
  std::vector<WordId> words_with_prefix(std::string_view prefix, std::size_t limit) const override;
  void each_form(const TakeForm& take) const override;
  std::string_view normal(WordId id) const override;
  std::string_view root(WordId id) const override;
  std::uint32_t count(WordId id) const override;
  WordId words_end() const override;
  WordStream article(std::uint32_t document) const override;
  bool has_places() const override { return true; }
  WordPlaces places(std::uint32_t document, std::string_view normal, bool is_prefix,
                    bool in_title) const override;

 private:
  struct Word {
    std::string normal;
    std::string root;
  };
  // A form, and whether it is a form of another word or its own root.
  struct Key {
    std::string_view normal;
    bool reduced = false;

    bool operator==(const Key&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Key& key) const {
      return 2 * std::hash<std::string_view>()(key.normal) + (key.reduced ? 1 : 0);
    }
  };
  using Numbers = std::unordered_map<Key, WordId, Hash>;

  std::optional<WordEntry> entry(std::string_view normal) const;
  template <typename Take>
  static void each_entry(const Xapian::Database& database, const std::string& head, Take take);

  // All are called with `numbering_` held.
  WordId number_of(std::string_view normal, std::string_view root) const;
  WordId number_of_token(std::string_view normal, TokenKind kind) const;
  void add_words(const TokenizedText& text, std::string& bytes) const;
  std::vector<WordId> words_of(std::string_view normal, const WordEntry& entry) const;
  const Word& word(WordId id) const;

  const PortableDatabase& database_;
  const ArticleReader& articles_;
  mutable std::mutex numbering_;    // of the words, which stay where they are
  mutable std::deque<Word> words_;  // by number
  mutable Numbers numbers_;         // reduced: to another root
  mutable Numbers token_numbers_;   // reduced: of a kind that is reduced to roots
};

}  // namespace warta
