// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/number_scanner.h"

#include <algorithm>

#include "stemmer/text/characters.h"
#include "stemmer/text/numbers.h"
#include "stemmer/text/word_run.h"

namespace warta {

std::size_t NumberScanner::scan(std::size_t begin) {
  const std::string_view text = out_.text();
  const std::size_t end = read_number(text, begin, number_);
  if (end == begin) return begin;
  const Scale scale = read_scale(text, end, is_behind_currency(begin));
  const bool is_glued = class_at(text, end) == CharClass::letter;
  if (is_glued && scale.exponent == 0) return scan_measure(begin, end);
  if (class_at(text, end) == CharClass::hyphen &&
      class_at(text, next_character(text, end)) == CharClass::letter) {
    return begin;
  }
  out_.begin_readings();
  out_.add(TokenKind::number, {begin, end}, number_);
  const std::size_t percent = byte_at(text, end) == ' ' ? end + 1 : end;
  if (byte_at(text, percent) == '%') {
    out_.add(TokenKind::word, {percent, percent + 1}, "persen");
    return percent + 1;
  }
  if (scale.exponent > 0) {
    out_.add_reading(TokenKind::number, {begin, scale.end}, scaled_number(number_, scale.exponent));
  }
  return end;
}

std::size_t NumberScanner::scan_currency(std::size_t begin) {
  const std::string_view text = out_.text();
  if ((text[begin] | 0x20) != 'r' || (byte_at(text, begin + 1) | 0x20) != 'p') return begin;
  if (!is_ascii_digit(byte_at(text, begin + 2))) return begin;
  out_.add(TokenKind::word, {begin, begin + 2}, "rp");
  return begin + 2;
}

// "Rp", "Rp " or "Rp. " stands right before `begin`.
bool NumberScanner::is_behind_currency(std::size_t begin) const {
  const TokenizedText& before = out_.tokens();
  if (before.tokens.empty() || before.normal(before.tokens.back()) != "rp") return false;
  const std::size_t end = before.tokens.back().end;
  return TextRange{end, begin}.of(out_.text()).find_first_not_of(". ") == std::string_view::npos;
}

// "50kg", "90an": a number and at least two small letters right behind it.
std::size_t NumberScanner::scan_measure(std::size_t begin, std::size_t number_end) {
  const std::size_t end = word_run_end(out_.text(), number_end);
  const std::string_view unit = TextRange{number_end, end}.of(out_.text());
  const bool is_unit = unit.size() >= 2 && std::ranges::all_of(unit, is_ascii_lower);
  if (!is_unit || class_at(out_.text(), end) == CharClass::hyphen) return begin;
  out_.begin_readings();
  out_.add(TokenKind::number, {begin, number_end}, number_);
  out_.add(TokenKind::word, {number_end, end}, unit);
  out_.add_reading(TokenKind::word, {begin, end}, out_.word_normal({begin, end}));
  return end;
}

}  // namespace warta
