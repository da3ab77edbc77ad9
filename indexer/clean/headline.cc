// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/headline.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "indexer/clean/dateline.h"
#include "indexer/clean/headline_words.h"
#include "indexer/clean/line_spaces.h"
#include "indexer/clean/newsroom_marks.h"
#include "indexer/clean/sentences.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/regions/region_cues.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kLongestHeadline = 220;  // bytes
constexpr std::size_t kMostHeadlineWords = 30;

// As title.rfind(mark), where the second byte of `mark` is rare; rfind() compares all of it at
// every byte of what may be a whole text on one line.
std::size_t find_last(std::string_view title, std::string_view mark) {
  for (std::size_t end = title.size(); end > 0;) {
    const std::size_t byte = title.rfind(mark[1], end - 1);
    if (byte == std::string_view::npos || byte == 0) break;
    if (title.substr(byte - 1).starts_with(mark)) return byte - 1;
    end = byte;
  }
  return std::string_view::npos;
}

bool is_letter(char c) {
  return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}

// "JAKARTA - Presiden ...", but not "Toyota Agya - Honda Brio Kena Imbas Kenaikan PPN".
bool opens_newspaper_text(std::string_view line) {
  const Dateline head = read_dateline(line);
  if (head.size == 0) return false;
  // "Duel Arema - Persebaya Berakhir Imbang" goes on in capitals.
  constexpr std::size_t kFewestCapitals = 2;
  return !head.source.empty() || Gazetteer::instance().is_region_name(normalized(head.place)) ||
         !is_title_case(line.substr(head.size), kFewestCapitals);
}

// "POLSEK GUNUNG PUTRI", "KPU Kabupaten Bombana": whose page it is, and nothing that it tells.
bool names_institution(std::string_view line) {
  constexpr std::size_t kMostWords = 6;
  if (!has_few_words(line, kMostWords) || !is_ascii_upper(line.front())) return false;
  const std::string normal = normalized(line);
  std::string_view rest = normal;
  const auto take_cue = [&](CueKind kind) {
    const std::size_t space = rest.find(' ');
    const RegionCue* cue = find_region_cue(rest.substr(0, space));
    const bool taken = space != std::string_view::npos && cue != nullptr && cue->kind == kind;
    if (taken) rest.remove_prefix(space + 1);
    return taken;
  };
  if (!take_cue(CueKind::office)) return false;
  take_cue(CueKind::level);
  return Gazetteer::instance().is_region_name(rest);
}

// "detikNews", "SINDOnews", "RiauPagi": small letters before a capital, or behind two.
bool is_camel_case(std::string_view word) {
  for (std::size_t i = 1; i < word.size(); ++i) {
    const bool small = is_ascii_lower(word[i]);
    if (is_ascii_lower(word[i - 1]) && is_ascii_upper(word[i])) return true;
    if (small && i > 1 && is_ascii_upper(word[i - 1]) && is_ascii_upper(word[i - 2])) return true;
  }
  return false;
}

// "Bupati Buka Rapat - SUARA ULU", "BUPATI BUKA RAPAT - Suara Ulu"
bool is_in_other_case(std::string_view headline, std::string_view tail) {
  constexpr std::size_t kMostWords = 3;
  constexpr std::size_t kFewestBytes = 6;  // "KPK" and "PDIP" stand in headlines
  if (tail.size() < kFewestBytes || count_words(tail) > kMostWords) return false;
  if (std::ranges::any_of(tail, is_ascii_digit)) return false;  // "19 September - 20:31 WIB"
  const auto is_loud = [](std::string_view text) {
    return std::ranges::any_of(text, is_ascii_upper) && std::ranges::none_of(text, is_ascii_lower);
  };
  return is_loud(headline) != is_loud(tail) && (is_loud(tail) || is_title_case(tail, 1));
}

// "Kabar Ulu", "Radar Wolio", "RRI": what an outlet is called, in a few words.
bool names_outlet(std::string_view tail) {
  static constexpr std::array<std::string_view, 46> kWords = {
      "antara",    "berita",   "beritasatu", "cnbc",     "cnn",   "daily",     "detik",  "detikcom",
      "detiknews", "fm",       "harian",     "idn",      "inews", "info",      "jpnn",   "jurnal",
      "kabar",     "kompas",   "koran",      "kumparan", "lensa", "liputan6",  "medcom", "media",
      "news",      "newsroom", "okezone",    "online",   "pers",  "portal",    "pos",    "post",
      "press",     "radar",    "republika",  "rmol",     "rri",   "sindonews", "suara",  "times",
      "tirto",     "today",    "tribun",     "tv",       "viva",  "warta"};
  static_assert(std::ranges::is_sorted(kWords));
  if (count_words(tail) > 3 || tail.empty()) return false;
  if (is_camel_case(tail)) return true;
  const std::string normal = normalized(tail);
  const std::string_view first = std::string_view(normal).substr(0, normal.find(' '));
  const std::string_view last = std::string_view(normal).substr(normal.rfind(' ') + 1);
  return std::ranges::binary_search(kWords, first) || std::ranges::binary_search(kWords, last);
}

}  // namespace

bool is_title_case(std::string_view line, std::size_t least) {
  constexpr std::size_t kLongestSmallWord = 5;  // "untuk", "dalam"
  std::size_t words = 0;
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t end = std::min(line.find(' ', i), line.size());
    const char first = line[i];
    if (is_ascii_lower(first) && end - i > kLongestSmallWord &&
        !is_small_headline_word(line.substr(i, end - i))) {
      return false;
    }
    words += is_ascii_upper(first) ? 1U : 0U;
    i = end + 1;
  }
  const bool has_small = std::ranges::any_of(line, is_ascii_lower);
  return has_small && words >= least && 10 * words >= 6 * count_words(line) &&
         words <= kMostHeadlineWords && read_dateline(line).size == 0;
}

bool ends_as_headline(std::string_view line) {
  if (!is_sentence(line) || line.ends_with('?') || line.ends_with('!')) return true;
  if (!line.ends_with(')')) return false;
  const std::string_view before = without_end_spaces(line.substr(0, line.rfind('(')));
  return !before.empty() && !is_sentence(before);
}

std::string without_site(std::string_view title) {
  // "... - Halaman all - Kabar.com"
  constexpr std::string_view kPage = " - Halaman ";
  if (const std::size_t page = find_last(title, kPage);
      page != std::string_view::npos && page > 0) {
    return std::string(title.substr(0, page));
  }
  for (std::string_view mark : {" | ", " - ", " \xE2\x80\x93 ", " : "}) {
    const std::size_t at = find_last(title, mark);
    if (at == std::string_view::npos) continue;
    const std::string_view tail = title.substr(at + mark.size());
    constexpr std::size_t kFewestWords = 4;  // of what is left
    const std::string_view headline = title.substr(0, at);
    const bool outlet = count_words(headline) >= kFewestWords &&
                        (names_outlet(tail) || is_in_other_case(headline, tail));
    if (is_site_name(tail) || outlet || (mark == " | " && count_words(tail) <= 3)) {
      return std::string(title.substr(0, at));
    }
  }
  return std::string(title);
}

std::string_view without_address(std::string_view title) {
  for (std::string_view mark : {" | ", " - ", " \xE2\x80\x93 "}) {
    const std::size_t at = find_last(title, mark);
    if (at == std::string_view::npos || at == 0) continue;
    if (is_site_name(title.substr(at + mark.size())))
      return without_end_spaces(title.substr(0, at));
  }
  return title;
}

bool is_headline(std::string_view line) {
  if (opens_report(line)) return false;                     // "Laporan Wartawan ..."
  if (std::ranges::none_of(line, is_letter)) return false;  // "0,0"
  if (names_institution(line)) return false;
  if (line.size() <= kLongestHeadline && is_title_case(line)) return true;
  if (line.size() > kLongestHeadline || count_words(line) > kMostHeadlineWords) return false;
  if (line.ends_with('.') && !line.ends_with("..") && !line.ends_with("...")) return false;
  if (line.ends_with(',') || line.ends_with(';')) return false;
  return !opens_newspaper_text(line) && !holds_sentence_end(line);
}

}  // namespace warta
