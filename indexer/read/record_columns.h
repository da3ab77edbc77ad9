// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a record, in JSON Lines and CSV alike, and the names under which scrapers write
// them.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/schema/article.h"
#include "stemmer/text/encoding.h"

namespace warta {

// The columns that --map can name: "id", "url", ...
std::vector<std::string> column_names();

// Why a record or table is refused that has no column with a text, but those of these `names`.
std::string missing_text(const std::map<std::string, std::string>& mapped, std::string_view names);

// Which of our columns a name in the input is. Case does not matter, nor what joins its words.
class RecordColumns {
 public:
  struct Match {
    std::size_t column = 0;
    std::size_t rank = 0;  // of its names, best first: of two that say something, 0 wins
  };

  // `mapped`: our column -> the only name that it has in the input.
  explicit RecordColumns(const std::map<std::string, std::string>& mapped);

  std::optional<Match> find(std::string_view name) const;

  // Whether an article's text is in this column, as text or as HTML.
  static bool holds_text(std::size_t column);

  static bool holds_id(std::size_t column);

 private:
  std::unordered_map<std::string, Match> by_name_;
  std::unordered_map<std::string, Match> by_joined_name_;  // without "_"; what is exact goes before
};

// Gathers the values of one record.
class RecordBuilder {
 public:
  void set(RecordColumns::Match match, std::string&& value);
  bool has_text() const { return has_text_; }

  // The article, and a new start. What was not UTF-8 is repaired and noted; of a record with HTML
  // the page's text is taken and what the page says where the record says nothing. Nothing, and a
  // `reason`, when there is no text in it.
  std::optional<Article> take(EncodingRepairs& repairs, std::string& reason);

 private:
  struct Value {
    std::string text;  // empty: none that says something was given
    std::size_t rank = 0;
  };
  std::vector<Value> values_;
  bool has_text_ = false;
};

}  // namespace warta
