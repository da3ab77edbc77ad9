// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/dateline.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "stemmer/regions/gazetteer.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/text/bytes.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Longest head seen in real articles: three words of place, a site, and marks between them.
constexpr std::size_t kLongestHead = 80;
constexpr std::size_t kMostWords = 7;

// Where, at or behind byte `i`, a dash may stand; line.size(): nowhere.
std::size_t next_dash(std::string_view line, std::size_t i) {
  for (; i + kLanes <= line.size(); i += kLanes) {
    const std::uint64_t bytes = load_bytes<kLanes>(line.data() + i);
    const std::uint64_t found =
        lanes_between(bytes, '-', '-') | lanes_between(bytes, '|', '|') | (bytes & kHighBits);
    if (found != 0) return i + first_lane(found);
  }
  while (i < line.size() && line[i] != '-' && line[i] != '|' && line[i] != '\xE2') ++i;
  return i;
}

// The byte after the dash that stands at `i`, or `i` when there is none. A hyphen counts only where
// a space is on one side: it also joins words.
std::size_t skip_dash(std::string_view line, std::size_t i) {
  for (std::string_view dash : {"\xE2\x80\x93", "\xE2\x80\x94", "|"}) {
    if (line.substr(i).starts_with(dash)) return i + dash.size();
  }
  const bool hyphen = i < line.size() && line[i] == '-';
  const bool space = (i > 0 && line[i - 1] == ' ') || (i + 1 < line.size() && line[i + 1] == ' ');
  if (hyphen && space) return i + 1;
  // "KOMPAS.com-Gubernur": a site's ending in lower case with a capital behind the hyphen.
  if (hyphen && i > 0 && i + 1 < line.size() &&
      std::isupper(static_cast<unsigned char>(line[i + 1])) != 0 &&
      std::islower(static_cast<unsigned char>(line[i - 1])) != 0 &&
      line.substr(0, i).find('.') != std::string_view::npos) {
    return i + 1;
  }
  return i;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n.";
  const std::size_t first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

// Pieces of a head between commas, brackets and slashes, and dashes with spaces.
std::vector<std::string_view> split_head(std::string_view head) {
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < head.size(); ++i) {
    const std::size_t after = skip_dash(head, i);
    if (after == i && std::string_view(",()/").find(head[i]) == std::string_view::npos) continue;
    pieces.push_back(trimmed(head.substr(begin, i - begin)));
    begin = std::max(after, i + 1);
    i = begin - 1;
  }
  pieces.push_back(trimmed(head.substr(begin)));
  std::erase(pieces, std::string_view());
  return pieces;
}

bool begins_upper(std::string_view word) {
  return !word.empty() && (std::isupper(static_cast<unsigned char>(word.front())) != 0 ||
                           std::isdigit(static_cast<unsigned char>(word.front())) != 0);
}

// All words of a place or an outlet begin with a capital, those of a sentence do not.
bool is_head(std::string_view head) {
  std::size_t words = 0;
  for (std::string_view piece : split_head(head)) {
    if (is_site_name(piece)) {
      ++words;
      continue;
    }
    while (!piece.empty()) {
      const std::size_t end = std::min(piece.find(' '), piece.size());
      if (end > 0 && (!begins_upper(piece) || ++words > kMostWords)) return false;
      piece.remove_prefix(std::min(end + 1, piece.size()));
    }
  }
  return words > 0 && words <= kMostWords;
}

// Menus have capitals throughout: "Sarolangun | Merangin | Bungo".
bool has_small_word(std::string_view text) {
  for (std::size_t i = text.find(' '); i < text.size(); i = text.find(' ', i + 1)) {
    if (i + 1 < text.size() && is_ascii_lower(text[i + 1])) return true;
  }
  return false;
}

std::string title_case(std::string_view text) {
  std::string out;
  bool word_begins = true;
  for (char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    out.push_back(static_cast<char>(word_begins ? std::toupper(byte) : std::tolower(byte)));
    word_begins = c == ' ';
  }
  return out;
}

// Whether it is a region's name, and that of a kecamatan no other word: "SUMBER: ..." names a
// source.
bool is_surely_place(const std::string& name) {
  const std::vector<RegionCode> codes = Gazetteer::instance().lookup(name);
  const auto is_district = [](RegionCode code) { return level_of(code) == RegionLevel::district; };
  return !codes.empty() && (!std::ranges::all_of(codes, is_district) || !Lexicon::contains(name));
}

// "SIDIKALANG: ", "KABARDAIRI.COM, SIDIKALANG: ": where the colon stands, whose place is in
// capitals or beside a site; 0: none does. What else stands before one is a label, or who is
// speaking.
std::size_t head_before_colon(std::string_view window) {
  const std::size_t colon = window.find(": ");
  if (colon == std::string_view::npos || colon == 0) return 0;
  const std::string_view head = window.substr(0, colon);
  if (head.ends_with(' ') || !is_head(head)) return 0;
  bool has_place = false;
  bool has_site = false;
  for (const std::string_view piece : split_head(head)) {
    const bool is_site = is_site_name(piece);
    has_site = has_site || is_site;
    if (is_site) continue;
    if (!is_surely_place(normalized(piece))) return 0;
    has_place = true;
  }
  const bool is_loud = std::ranges::none_of(head, is_ascii_lower);
  return has_place && (is_loud || has_site) ? colon : 0;
}

}  // namespace

bool is_site_name(std::string_view text) {
  constexpr std::size_t kLongestName = 64;
  if (text.size() > kLongestName || std::ranges::count(text, ' ') > 1) return false;
  const bool has_mark =
      std::ranges::any_of(text, [](char c) { return c == '.' || c == '@' || c == ':'; });
  if (!has_mark) return false;  // no address is without one
  TokenizedText tokens;
  std::string joined(text);
  const std::size_t gap = joined.find(". ");  // "POS-KUPANG. COM"
  if (gap != std::string::npos) joined.erase(gap + 1, 1);
  tokenize(joined, tokens);
  // Further tokens are readings of its parts.
  const bool is_one = !tokens.tokens.empty() && tokens.tokens.front().kind == TokenKind::address;
  return is_one &&
         std::ranges::all_of(tokens.tokens.begin() + 1, tokens.tokens.end(), &Token::alternative);
}

std::string_view without_dateline(std::string_view line) {
  return line.substr(read_dateline(line).size);
}

bool opens_text(std::string_view line) {
  constexpr std::ptrdiff_t kFewestSpaces = 7;
  if (std::ranges::count(line, ' ') < kFewestSpaces) return false;
  const Dateline head = read_dateline(line);
  if (head.size == 0 || !has_small_word(line.substr(head.size))) return false;
  return !head.source.empty() || Gazetteer::instance().is_region_name(normalized(head.place));
}

Dateline read_dateline(std::string_view line) {
  const std::string_view window = line.substr(0, kLongestHead);
  std::size_t head_size = 0;
  std::size_t text_begin = 0;
  for (std::size_t i = next_dash(window, 1); i < window.size(); i = next_dash(window, i + 1)) {
    const std::size_t after = skip_dash(window, i);
    if (after == i) continue;
    if (!is_head(window.substr(0, i))) break;
    head_size = i;
    text_begin = after;
    i = after - 1;
  }
  Dateline found;
  if (head_size == 0) {
    head_size = head_before_colon(window);
    text_begin = head_size + 1;
  }
  if (head_size == 0) return found;
  while (text_begin < line.size() && line[text_begin] == ' ') ++text_begin;
  if (text_begin == line.size()) return found;
  found.size = text_begin;
  const std::size_t bracket = window.substr(0, head_size).find('(');
  for (std::string_view piece : split_head(window.substr(0, head_size))) {
    std::string name = normalized(piece);
    const bool in_brackets =
        bracket != std::string_view::npos && piece.data() > window.data() + bracket;
    // "KENDARI, Rabu (6/11/2024) -": no outlet begins with a digit.
    if (in_brackets && !name.empty() && is_ascii_digit(name.front())) continue;
    if (is_site_name(piece) || in_brackets) {
      std::erase(name, ' ');
      if (found.source.empty()) found.source = name;
    } else if (found.place.empty() && !name.starts_with("laporan ")) {
      found.place = title_case(piece);
    }
  }
  return found;
}

}  // namespace warta
