// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/article_quotes.h"

#include <algorithm>
#include <string>

#include "indexer/clean/dateline.h"
#include "indexer/clean/lone_lines.h"

namespace warta {

Quote ArticleQuotes::quote(TextPiece piece) const {
  const std::string& text = piece.in_title ? read_.tagged.title : read_.tagged.text;
  const std::string_view words =
      std::string_view(text).substr(piece.begin, piece.end - piece.begin);
  if (piece.in_title) return {"headline", words};
  const auto lines = std::count(text.begin(), text.begin() + piece.begin, '\n');
  return {"line " + std::to_string(lines + 1), words};
}

// Of a long body the taggers read the head alone; the tokens of both begin alike.
TextPiece ArticleQuotes::piece_of(const RegionMention& mention, bool in_title) const {
  const auto& tokens = (in_title ? read_.analysis.title : read_.analysis.body).tokens;
  return {tokens[mention.first_token].begin,
          tokens[mention.first_token + mention.token_count - 1].end, in_title};
}

std::string_view ArticleQuotes::body_line(std::size_t line) const {
  return lines_of(read_.tagged.text)[line - 1];
}

Quote ArticleQuotes::raw_line(std::size_t number) const {
  const std::string where = "raw line " + std::to_string(number);
  for (std::size_t i = 0; i < read_.provenance.furniture.size(); ++i) {
    if (read_.provenance.furniture[i].raw_line == number)
      return {where, read_.tagged.boilerplate[i]};
  }
  const auto kept = std::ranges::find(read_.provenance.body_raw_lines, number);
  if (kept == read_.provenance.body_raw_lines.end()) return {where, read_.tagged.title};
  const auto line = static_cast<std::size_t>(kept - read_.provenance.body_raw_lines.begin()) + 1;
  return {where, body_line(line)};
}

Quote ArticleQuotes::dateline() const {
  if (read_.provenance.head_line == 0) return {};
  const std::string_view line = body_line(read_.provenance.head_line);
  std::string_view head = line.substr(0, read_dateline(line).size);
  while (head.ends_with(' ')) head.remove_suffix(1);
  return {"line " + std::to_string(read_.provenance.head_line), head};
}

}  // namespace warta
