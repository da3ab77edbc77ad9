// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/line_marks.h"

#include <algorithm>
#include <optional>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/dateline.h"
#include "indexer/clean/sentences.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

consteval std::uint32_t bit_of(std::string_view mark) {
  const auto* const at = std::ranges::find(kLineMarks, mark);
  return std::uint32_t{1} << static_cast<unsigned>(at - kLineMarks.begin());
}

// What the bytes of a line say, read in one pass.
struct Bytes {
  explicit Bytes(std::string_view line) {
    std::size_t row = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
      const char c = line[i];
      if (c == ' ' || (is_ascii_letter(c) && c != 'x')) {  // most bytes, told at once
        row = 0;
        continue;
      }
      const bool digit = is_ascii_digit(c);
      digits += digit ? 1U : 0U;
      commas += c == ',' ? 1U : 0U;
      row = digit || (row > 0 && (c == '-' || c == 'x')) ? row + 1 : 0;
      longest_row = std::max(longest_row, row);
      const bool inside = i > 0 && i + 1 < line.size();
      time = time || ((c == ':' || c == '.') && inside && is_ascii_digit(line[i - 1]) &&
                      is_ascii_digit(line[i + 1]));
      symbol = symbol || opens_symbol(line, i);
      handle = handle || (c == '_' && inside && is_of_word(line[i - 1]) && is_of_word(line[i + 1]));
      unit = unit || (digit && i + 1 < line.size() && is_ascii_lower(line[i + 1]));
    }
  }

  bool has_telephone() const {
    constexpr std::size_t kShortest = 9;
    return longest_row >= kShortest;
  }
  bool is_number(std::string_view line) const { return 3 * digits >= line.size(); }

  static bool is_of_word(char c) { return is_ascii_letter(c) || is_ascii_digit(c); }

  // Of an arrow, a heart or a small picture; dashes, dots and quotation marks are in texts, too.
  static bool opens_symbol(std::string_view line, std::size_t i) {
    constexpr unsigned char kPicture = 0xF0;
    constexpr unsigned char kSymbol = 0xE2;
    constexpr unsigned char kPunctuation = 0x80;
    const auto byte = static_cast<unsigned char>(line[i]);
    if (byte == kPicture) return true;
    return byte == kSymbol && i + 1 < line.size() &&
           static_cast<unsigned char>(line[i + 1]) != kPunctuation;
  }

  std::size_t digits = 0;
  std::size_t commas = 0;
  std::size_t longest_row = 0;  // of digits, with dashes: a telephone's
  bool time = false;
  bool symbol = false;
  bool handle = false;  // "arek_wonokromo"
  bool unit = false;    // "45rb", "2x3"
};

bool is_text(const PageText& page, std::size_t i) {
  return page.lines[i].role == LineRole::text;
}

// Whether a sentence before the run of lines at `i` announces a list. Of a long list only the first
// lines are asked: the time that a page takes goes by its length.
bool is_listed(const PageText& page, std::size_t i) {
  constexpr std::size_t kReach = 40;
  const std::size_t end = i - std::min(i, kReach);
  for (std::size_t k = i; k > end && is_text(page, k - 1); --k) {
    const std::string_view line = page.lines[k - 1].text;
    if (is_sentence(line)) return announces_list(line);
  }
  return false;
}

// Whether the text beside a line opens with the same word.
bool is_alike(const PageText& page, std::size_t i) {
  const auto first = [&](std::size_t k) {
    const std::string_view line = page.lines[k].text;
    return line.substr(0, line.find(' '));
  };
  const auto same = [&](std::size_t k) { return is_text(page, k) && first(k) == first(i); };
  return (i > 0 && same(i - 1)) || (i + 1 < page.lines.size() && same(i + 1));
}

// The number of "2. ..." or "2) ...".
std::optional<int> number_of(std::string_view line) {
  constexpr std::size_t kMostDigits = 3;
  std::size_t digits = 0;
  int number = 0;
  while (digits < std::min(line.size(), kMostDigits) && is_ascii_digit(line[digits])) {
    number = 10 * number + (line[digits++] - '0');
  }
  if (digits == 0 || digits == line.size()) return std::nullopt;
  return line[digits] == '.' || line[digits] == ')' ? std::optional(number) : std::nullopt;
}

// "2. ..." a few lines behind "1. ..." or before "3. ..."
bool is_numbered(const PageText& page, std::size_t i) {
  constexpr std::size_t kReach = 4;
  const std::optional<int> own = number_of(page.lines[i].text);
  if (!own) return false;
  const auto is = [&](std::size_t k, int number) {
    return is_text(page, k) && number_of(page.lines[k].text) == number;
  };
  for (std::size_t k = i - std::min(i, kReach); k < i; ++k) {
    if (is(k, *own - 1)) return true;
  }
  for (std::size_t k = i + 1; k < std::min(i + 1 + kReach, page.lines.size()); ++k) {
    if (is(k, *own + 1)) return true;
  }
  return false;
}

// Whether its last character is none of ASCII and no closing quotation mark: a picture, an arrow.
bool ends_in_symbol(std::string_view line) {
  constexpr unsigned kAscii = 0x80;
  return static_cast<unsigned char>(line.back()) >= kAscii && !line.ends_with("\xE2\x80\x9D") &&
         !line.ends_with("\xE2\x80\x99") && !line.ends_with("\xE2\x80\xA6");
}

}  // namespace

std::uint32_t read_line_marks(const PageText& page, std::size_t i, std::string_view normal) {
  constexpr std::size_t kLongestLabel = 30;  // bytes
  constexpr std::size_t kLongestNumber = 3;
  const std::string_view line = page.lines[i].text;
  std::uint32_t found = 0;
  const auto mark = [&](std::uint32_t bit, bool has) { found |= has ? bit : 0; };
  const auto has = [&](std::string_view what) { return line.find(what) != std::string_view::npos; };
  const auto says = [&](std::string_view what) {
    return normal.find(what) != std::string_view::npos;
  };
  const Bytes bytes(line);
  const char first = line.front();
  const char last = line.back();
  const bool quote = first == '"' || first == '\'' || line.starts_with("\xE2\x80\x9C");
  mark(bit_of("at-sign"), has("@"));
  mark(bit_of("address"), says("http") || says("www.") || says(".com") || says(".id"));
  mark(bit_of("bar"), has("|"));
  mark(bit_of("slash"), has("/"));
  mark(bit_of("symbol-first"),
       !quote && !is_ascii_letter(first) && !is_ascii_digit(first) && first != '(');
  mark(bit_of("symbol"), bytes.symbol);
  mark(bit_of("digits"), bytes.digits > 0);
  mark(bit_of("most-digits"), bytes.is_number(line));
  mark(bit_of("time"), bytes.time);
  mark(bit_of("price"), has("Rp"));
  mark(bit_of("bracketed"), (first == '(' && last == ')') || (first == '[' && last == ']'));
  mark(bit_of("quotation"), has_quotation(line));
  mark(bit_of("label"), line.find(": ") < kLongestLabel);
  mark(bit_of("hash"), has("#"));
  mark(bit_of("commas"), bytes.commas > 2);
  mark(bit_of("item"), is_ascii_digit(first) && line.find_first_of(".)") <= kLongestNumber);
  mark(bit_of("dateline"), opens_text(line));
  mark(bit_of("inner-stop"), holds_sentence_end(line));
  mark(bit_of("dash"), has(" - ") || has("\xE2\x80\x94") || has("\xE2\x80\x93"));
  mark(bit_of("telephone"), bytes.has_telephone());
  mark(bit_of("quote-first"), quote);
  mark(bit_of("listed"), is_listed(page, i));
  mark(bit_of("alike"), is_alike(page, i));
  mark(bit_of("torn-before"),
       i > 0 && is_text(page, i - 1) && !is_sentence(page.lines[i - 1].text));
  mark(bit_of("torn-behind"),
       i + 1 < page.lines.size() && is_text(page, i + 1) && goes_on_in(page.lines[i + 1].text));
  mark(bit_of("numbered"), is_numbered(page, i));
  mark(bit_of("handle"), bytes.handle);
  mark(bit_of("unit"), bytes.unit);
  mark(bit_of("symbol-last"), ends_in_symbol(line));
  mark(bit_of("digit-first"), is_ascii_digit(first));
  mark(bit_of("dot"), has(" \xC2\xB7 ") || has(" \xE2\x80\xA2 "));
  return found;
}

bool has_mark_of_post(std::string_view line) {
  const Bytes bytes(line);
  const bool picture = bytes.symbol && ends_in_symbol(line);
  return bytes.handle || picture || bytes.has_telephone() || bytes.is_number(line);
}

}  // namespace warta
