// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/glued_call.h"

#include <algorithm>
#include <array>

#include "indexer/clean/furniture.h"
#include "indexer/clean/furniture_patterns.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/page_words.h"
#include "indexer/clean/sentences.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr auto kNone = std::string_view::npos;

// How a site's calls begin; most sentences do not. "Simak daftar pemenang ini." is the text's.
constexpr std::array<std::string_view, 17> kVerbs = {
    "Baca",     "Bergabung", "Berlangganan", "Cek",   "Dapatkan", "Download",
    "Follow",   "Gabung",    "Ikuti",        "Join",  "Klik",     "Langganan",
    "Nantikan", "Simak",     "Subscribe",    "Unduh", "Update"};

bool opens_call(std::string_view sentence) {
  return std::ranges::find(kVerbs, sentence.substr(0, sentence.find_first_of(" ,"))) !=
         kVerbs.end();
}

}  // namespace

std::size_t find_glued_call(std::string_view line) {
  constexpr std::size_t kLongest = 220;      // bytes
  constexpr std::size_t kFewestBefore = 40;  // bytes; "1. Unduh aplikasi" is an item of a list
  constexpr std::size_t kMostLeadWords = 5;
  constexpr std::size_t kFewestWords = 3;
  constexpr std::size_t kFewestPageWords = 3;
  constexpr double kOfCall = 0.6;
  if (line.empty() || is_end_of_sentence(line.back())) return kNone;  // most lines, told at once
  std::size_t stop = line.size();
  while (stop > 0 && line.size() - stop <= kLongest) {
    const std::size_t space = line.rfind(' ', stop - 1);
    if (space == kNone || space == 0) return kNone;
    if (is_end_of_sentence(line[space - 1])) break;
    stop = space;
  }
  const std::size_t space = stop == 0 ? kNone : line.rfind(' ', stop - 1);
  if (space == kNone || line.size() - space > kLongest || space < kFewestBefore) return kNone;
  std::string_view call = line.substr(space + 1);
  if (call.starts_with('(') && call.ends_with(')')) call = call.substr(1, call.size() - 2);
  const std::size_t words = count_words(call);
  if (words < kFewestWords || words > kLongestHeadlineWords || !is_ascii_upper(call.front())) {
    return kNone;
  }
  const std::size_t colon = call.find(": ");
  const std::string_view lead = call.substr(0, colon);
  if (colon != kNone && count_words(lead) <= kMostLeadWords &&
      is_title_case(call.substr(colon + 2))) {
    return read_page_words(lead).paged > 0 ? space + 1 : kNone;
  }
  if (line.ends_with(')') || announces_list(call)) return kNone;
  const PageWords paged = read_page_words(call);
  return paged.paged >= kFewestPageWords && paged.share() >= kOfCall ? space + 1 : kNone;
}

const OpeningSet& call_openers() {
  static const OpeningSet openers = [] {
    OpeningSet found;
    for (const std::string_view verb : kVerbs) found.add(verb);
    return found;
  }();
  return openers;
}

bool is_notice(std::string_view call) {
  constexpr std::size_t kLongest = 160;  // bytes
  constexpr std::size_t kFewestPaged = 3;
  constexpr double kOfCall = 0.5;
  if (call.size() > kLongest || !opens_call(call) || call.find(". ") != kNone) return false;
  if (has_quotation(call) || announces_list(call)) return false;
  if (classify_line(call).rule == FurnitureRule::invitation) return true;
  if (call.starts_with("Baca") || call.starts_with("Simak")) return false;
  const PageWords paged = read_page_words(call);
  return paged.addresses && paged.paged >= kFewestPaged && paged.share() >= kOfCall;
}

std::size_t find_glued_share(std::string_view line) {
  constexpr std::size_t kReach = 1500;  // bytes from the end
  static constexpr std::array<std::string_view, 6> kOpeners = {
      "Share this:",   "Bagikan ini:",    "Like this:",
      "Menyukai ini:", "Click to share ", "Klik untuk "};
  static constexpr std::array<std::string_view, 4> kOthers = {
      "Opens in new window", "Membuka di jendela yang baru", "Loading...", "Memuat..."};
  const bool stops = line.empty() || is_end_of_sentence(line.back());
  if (stops && !line.ends_with("...")) return kNone;  // most lines, told at once
  const std::string_view end = line.substr(line.size() - std::min(line.size(), kReach));
  const bool shares = std::ranges::any_of(
      kOthers, [&](std::string_view other) { return end.find(other) != kNone; });
  if (!shares) return kNone;
  std::size_t begin = kNone;
  for (const std::string_view opener : kOpeners) begin = std::min(begin, end.find(opener));
  return begin == kNone ? kNone : begin + line.size() - end.size();
}

}  // namespace warta
