// SPDX-License-Identifier: GPL-3.0-or-later
// How an explanation is laid out: a column of tags, one of confidences, and what they are of, in
// 100 columns.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "indexer/explain/explain_rules.h"
#include "indexer/schema/article.h"

namespace warta {

// Words of a text, and where they stand: "line 3", "raw line 7", "headline".
struct Quote {
  std::string where;
  std::string_view words;  // empty: there is nothing to quote
};

class ExplanationPage {
 public:
  explicit ExplanationPage(std::ostream& out) : out_(out) {}

  void print_file(const Article& article);

  // A tag and what was found; its reason follows.
  void print_value(std::string_view tag, double confidence, std::string_view value);
  void print_reason(std::string_view rule, const Quote& quote);

  // The same, by a rule alone.
  void print_found(std::string_view tag, std::string_view value, const Rule& rule,
                   const Quote& quote);

  // The rule where a value would be. A quote that does not fit behind a rule goes below.
  void print_part(std::string_view part, double confidence, std::string_view rule,
                  const Quote& quote);

  // A tag of which nothing was found, and why.
  void print_none(std::string_view tag, std::string_view why);

  // A line that has no confidence.
  void print_line(std::string_view tag, std::string_view text);

 private:
  void print_quoted(std::string_view tag, std::string_view confidence, std::string_view rule,
                    const Quote& quote);
  void print_row(std::string_view tag, std::string_view confidence, std::string_view text);

  std::ostream& out_;
};

}  // namespace warta
