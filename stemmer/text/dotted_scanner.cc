// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/dotted_scanner.h"

#include <algorithm>
#include <string>

#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/word_run.h"

namespace warta {
namespace {

constexpr std::size_t kLongestPiece = 3;  // bytes: "S.Sos"

// "msi", "spd": degrees that are printed with points.
bool is_degree(std::string_view normal) {
  static const WordMap<std::string_view> kinds = [] {
    WordMap<std::string_view> found;
    const Table& titles = table("titles");
    for (std::size_t i = 0; i < titles.size(); ++i) {
      found.try_add(titles.row(i)[0], titles.row(i)[1]);
    }
    return found;
  }();
  const std::string_view* kind = kinds.find(normal);
  return kind != nullptr && *kind == "after";
}

}  // namespace

std::size_t DottedScanner::scan(std::size_t begin, std::size_t letter_end) {
  const std::string_view text = out_.text();
  if (letter_end - begin != 1 || byte_at(text, letter_end) != '.') return begin;
  std::string joined(1, text[begin]);
  parts_.assign(1, {begin, letter_end});
  std::size_t end = letter_end;
  while (byte_at(text, end) == '.' && class_at(text, end + 1) == CharClass::letter) {
    const std::size_t piece_end = word_run_end(text, end + 1);
    if (piece_end - end - 1 > kLongestPiece) break;
    parts_.push_back({end + 1, piece_end});
    joined.append(parts_.back().of(text));
    end = piece_end;
  }
  if (joined.size() < 2) return begin;
  joined = normalized(joined);
  if (is_initialed_name() && !is_degree(joined)) {
    out_.begin_readings();
    for (const TextRange& part : parts_) out_.add_word(part);
    out_.add_reading(TokenKind::abbreviation, {begin, end}, joined);
  } else {
    const bool all_single = joined.size() == (end - begin + 1) / 2;
    if (byte_at(text, end) == '.' && all_single) ++end;  // "S.I.K." with its last
    out_.add(TokenKind::abbreviation, {begin, end}, joined);
  }
  return end;
}

// Initials, then a word with one capital: "H.Edi", "M.Nur".
bool DottedScanner::is_initialed_name() const {
  for (std::size_t i = 0; i + 1 < parts_.size(); ++i) {
    if (parts_[i].size() != 1) return false;
  }
  const std::string_view last = parts_.back().of(out_.text());
  return last.size() >= 2 && is_ascii_upper(last[0]) &&
         std::ranges::all_of(last.substr(1), is_ascii_lower);
}

}  // namespace warta
