// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/advertorial.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>

#include "indexer/clean/line_spaces.h"
#include "indexer/clean/sentences.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kMarkBytes = 60;  // a longer line has its mark at an end
constexpr auto kNone = std::string_view::npos;

// Whether `inside`, in normal form, is what brackets hold of a mark: "adv", "adv/sari", "*/adv",
// "adv dprd wolio", "kerja sama pemkab wolio".
bool marks_in_brackets(std::string_view inside) {
  static constexpr std::array<std::string_view, 7> kWords = {
      "adv", "advertorial", "infotorial", "kerja sama", "kerjasama", "pariwara", "*/adv"};
  return inside.ends_with("/adv") || std::ranges::any_of(kWords, [&](std::string_view word) {
           if (!inside.starts_with(word)) return false;
           const char behind = inside.size() > word.size() ? inside[word.size()] : ' ';
           return !is_ascii_letter(behind) && !is_ascii_digit(behind);
         });
}

// Whether a mark may begin so: a cheap test, for most lines have none.
bool may_open_mark(std::string_view line) {
  constexpr std::string_view kFirst = "aikp*";  // adv, infotorial, kerja sama, pariwara
  const std::size_t first = line.find_first_not_of(" *([-/|");
  return first != kNone && kFirst.find(ascii_lower(line[first])) != kNone;
}

// The bracket of `line` that closes at `close` and marks it; kNone when none does.
std::size_t open_of_mark(std::string_view line, std::size_t close) {
  const std::size_t open = line.rfind(line[close] == ']' ? '[' : '(', close);
  if (open == kNone || close - open > kMarkBytes) return kNone;
  const std::string_view inside = line.substr(open + 1, close - open - 1);
  const bool may_be =
      may_open_mark(inside) || inside.find("dv") != kNone || inside.find("DV") != kNone;
  return may_be && marks_in_brackets(normalized(inside)) ? open : kNone;
}

// "... katanya. (adv/red)", "Bupati Buka Rapat [ADV]", "... katanya. adv\\"
AdvertorialMark read_end(std::string_view line) {
  const std::string_view whole = line;
  while (!line.empty() && std::string_view(". ,").find(line.back()) != kNone) line.remove_suffix(1);
  const auto cut_at = [&](std::size_t at) {
    return AdvertorialMark{true, without_end_spaces(whole.substr(0, at)), whole.substr(at)};
  };
  if (line.ends_with(')') || line.ends_with(']')) {
    const std::size_t open = open_of_mark(line, line.size() - 1);
    return open == kNone ? AdvertorialMark{} : cut_at(open);
  }
  constexpr std::size_t kShort = 4;  // "adv\\"
  if (!line.ends_with('\\') || line.size() < kShort) return {};
  const std::size_t at = line.size() - kShort;
  const bool apart = at == 0 || !is_ascii_letter(line[at - 1]);
  return apart && normalized(line.substr(at)) == "adv\\" ? cut_at(at) : AdvertorialMark{};
}

// "... katanya.(adv/sari)advertorial": other words behind the bracket.
bool holds_mark(std::string_view line) {
  const std::size_t from = line.size() - std::min(line.size(), kMarkBytes);
  const std::size_t close = line.substr(from).find(')');
  return close != kNone && open_of_mark(line, from + close) != kNone;
}

// "(ADV) Bupati Buka Rapat", "INFOTORIAL: Bupati Buka Rapat"
AdvertorialMark read_begin(std::string_view line) {
  static constexpr std::array<std::string_view, 4> kWords = {"advertorial", "infotorial",
                                                             "pariwara", "adv"};
  static constexpr std::array<std::string_view, 5> kMarks = {":", " - ", " | ", " \xE2\x80\x93 ",
                                                             " \xE2\x80\x94 "};
  const auto cut_behind = [&](std::size_t end) {
    end = skip_spaces(line, end);
    return AdvertorialMark{true, line.substr(end), without_end_spaces(line.substr(0, end))};
  };
  if (line.starts_with('(') || line.starts_with('[')) {
    const std::size_t close = line.find_first_of(")]");
    const bool mark = close != kNone && open_of_mark(line, close) == 0;
    return mark ? cut_behind(close + 1) : AdvertorialMark{};
  }
  for (const std::string_view word : kWords) {
    if (!std::ranges::equal(line.substr(0, word.size()), word, {}, ascii_lower)) continue;
    for (const std::string_view mark : kMarks) {
      if (line.substr(word.size()).starts_with(mark)) return cut_behind(word.size() + mark.size());
    }
  }
  return {};
}

// "*ADV*", "Advertorial", "Adv/DPRD Wolio": nothing but the mark and whose it is.
bool is_whole_mark(std::string_view line) {
  static constexpr std::array<std::string_view, 5> kWords = {"advertorial", "infotorial",
                                                             "pariwara", "adv\\", "adv/"};
  if (line.size() > kMarkBytes || !may_open_mark(line)) return false;
  const std::string normal = normalized(line);
  return without_marks(normal) == "adv" || std::ranges::any_of(kWords, [&](std::string_view word) {
           return normal.starts_with(word);
         });
}

// "Berita ini kerja sama Diskominfo Wolio dengan Kabar Ulu", "Artikel ini disponsori oleh ..."
bool tells_of_payment(std::string_view line) {
  static constexpr std::array<std::string_view, 6> kTexts = {"artikel", "berita", "konten",
                                                             "liputan", "naskah", "tulisan"};
  static constexpr std::array<std::string_view, 4> kPaid = {"kerja sama", "kerjasama", "disponsori",
                                                            "bersponsor"};
  constexpr std::size_t kLongest = 160;  // bytes
  constexpr std::size_t kReach = 30;     // bytes behind "berita ini"
  const std::size_t second = line.find(' ') + 1;
  if (second == 0 || line.size() > kLongest || line.size() == second) return false;
  // "ini" or "kerja": most lines, told at once.
  const char letter = ascii_lower(line[second]);
  if (letter != 'i' && letter != 'k') return false;
  const std::string normal = normalized(line);
  const std::size_t space = normal.find(' ');
  if (space == std::string::npos) return false;
  const std::string_view first = std::string_view(normal).substr(0, space);
  const std::string_view rest = std::string_view(normal).substr(space + 1);
  if (std::ranges::find(kTexts, first) == kTexts.end()) return false;
  if (!rest.starts_with("ini ") && !rest.starts_with("kerja")) return false;
  const std::string_view near = rest.substr(0, kReach);
  return std::ranges::any_of(kPaid,
                             [&](std::string_view word) { return near.find(word) != kNone; });
}

}  // namespace

AdvertorialMark read_advertorial_mark(std::string_view line) {
  constexpr std::size_t kFewestLeft = 3;  // words of a headline or a sentence
  if (is_ascii_letter(line.front()) || line.front() == '(' || line.front() == '[') {
    const AdvertorialMark begin = read_begin(line);
    if (begin.found && count_words(begin.text) >= kFewestLeft) return begin;
    if (begin.found && begin.text.empty()) return {true, {}, line};
  }
  const AdvertorialMark end = read_end(line);
  if (end.found) return end;
  if (is_whole_mark(line) || tells_of_payment(line)) return {true, {}, line};
  return {holds_mark(line), line, {}};
}

bool is_advertorial_label(std::string_view line) {
  static constexpr std::array<std::string_view, 6> kLabels = {
      "artikel bersponsor", "iklan advertorial", "kerja sama",
      "kerjasama",          "konten bersponsor", "konten berbayar"};
  static constexpr std::array<std::string_view, 16> kPayers = {
      "bappeda", "bawaslu",    "desa",  "dinas",  "diskominfo", "dprd",    "humas",  "kominfo",
      "kpu",     "pemerintah", "pemda", "pemkab", "pemkot",     "pemprov", "polres", "sekretariat"};
  constexpr std::size_t kMostWords = 7;
  if (line.size() > kMarkBytes || count_words(line) > kMostWords) return false;
  const std::string normal = normalized(line);
  std::string_view bare = without_marks(normal);
  if (bare.starts_with('(') && bare.ends_with(')')) bare = bare.substr(1, bare.size() - 2);
  if (std::ranges::find(kLabels, bare) != kLabels.end()) return true;
  for (const std::string_view together : {"kerja sama ", "kerjasama "}) {
    if (!bare.starts_with(together) || line.ends_with('.')) continue;
    std::string_view payer = bare.substr(together.size());
    if (payer.starts_with("dengan ")) payer.remove_prefix(payer.find(' ') + 1);
    payer = payer.substr(0, payer.find(' '));
    return std::ranges::find(kPayers, payer) != kPayers.end();
  }
  return false;
}

}  // namespace warta
