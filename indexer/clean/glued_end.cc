// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/glued_end.h"

#include <algorithm>
#include <array>
#include <functional>

#include "indexer/clean/furniture_looks.h"
#include "indexer/clean/furniture_patterns.h"
#include "indexer/clean/glued_call.h"
#include "indexer/clean/sentences.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr auto kNone = std::string_view::npos;

// "(cas/yna)": small letters with a slash between them.
bool is_sign_of_two(std::string_view inside) {
  return inside.find('/') != kNone && std::ranges::all_of(inside, [](char c) {
           return is_ascii_lower(c) || c == '/' || c == ' ' || c == '.';
         });
}

// Where the tags begin that are glued behind a reporter's sign, "(cas/yna) motogp marc marquez":
// small words and no stop up to the end of the line. kNone when there are none.
std::size_t find_glued_tags(std::string_view line) {
  constexpr std::size_t kLongestSign = 12;
  constexpr std::size_t kLongestTags = 400;                      // bytes, with the sign
  if (line.ends_with('.') || line.ends_with(':')) return kNone;  // most lines, told at once
  const std::size_t from = line.size() - std::min(line.size(), kLongestTags);
  const std::size_t in_end = line.substr(from).rfind(')');
  const std::size_t close = in_end == kNone ? kNone : from + in_end;
  const bool is_last = close == kNone || close + 2 >= line.size();
  if (is_last || line[close + 1] != ' ') return kNone;
  const std::size_t sign_from = close - std::min(close, kLongestSign);
  const std::size_t in_sign = line.substr(sign_from, close - sign_from).rfind('(');
  if (in_sign == kNone) return kNone;
  const std::size_t open = sign_from + in_sign;
  const std::string_view tags = line.substr(close + 1);  // opens with the space
  const std::string_view sign = line.substr(open + 1, close - open - 1);
  // Behind the newsroom's own sign the text is over, whatever stands there.
  if (sign == "*" || sign == "red" || sign == "Red") {
    return tags.find(". ") == kNone ? close + 2 : kNone;
  }
  const bool has_sentence = std::ranges::any_of(tags, is_ascii_upper) || tags.find('.') != kNone;
  return is_sign_of_two(sign) && !has_sentence ? close + 2 : kNone;
}

// Where a headline begins whose "Lihat Video" was lost with its link: "... katanya. : Banjir Landa
// Demak" at the end of a text. kNone when there is none.
std::size_t find_lost_link(std::string_view line) {
  constexpr std::string_view kMark = " : ";
  constexpr std::size_t kLongest = 200;                               // bytes
  if (line.empty() || is_end_of_sentence(line.back())) return kNone;  // most lines, told at once
  const std::size_t from = line.size() - std::min(line.size(), kLongest);
  const std::size_t in_end = line.substr(from).rfind(kMark);
  const std::size_t at = from + in_end;
  if (in_end == kNone || at == 0) return kNone;
  const std::string_view headline = line.substr(at + kMark.size());
  const bool stops = std::string_view(".!?\"").find(line[at - 1]) != kNone;
  const bool is_headline = count_words(headline) >= 3 &&
                           count_words(headline) <= kLongestHeadlineWords &&
                           is_ascii_upper(headline.front()) && headline.find(". ") == kNone;
  return stops && is_headline ? at + 1 : kNone;
}

// "... katanya. window._ads = window._ads || []; _ads.push({mode: 1});"
std::size_t find_glued_script(std::string_view line) {
  constexpr std::size_t kLongest = 600;                            // bytes
  if (!line.ends_with(';') && !line.ends_with('}')) return kNone;  // most lines, told at once
  const std::size_t from = line.size() - std::min(line.size(), kLongest);
  for (std::size_t space = line.find(' ', from); space != kNone;
       space = line.find(' ', space + 1)) {
    if (space == 0 || space + 1 == line.size()) continue;
    const bool stops = is_end_of_sentence(line[space - 1]) || line[space - 1] == ')';
    if (stops && is_script(line.substr(space + 1))) return space + 1;
  }
  return kNone;
}

// "... katanya. Dibaca 214 kali Komentar Alamat email Anda tidak akan dipublikasikan. ...": the
// comment form of a text on one line, and what stands between the last sentence and it.
std::size_t find_glued_form(std::string_view line) {
  using Searcher = std::boyer_moore_horspool_searcher<std::string_view::const_iterator>;
  constexpr std::size_t kShortestLine = 600;  // bytes
  constexpr std::size_t kReach = 2000;        // bytes from the end
  constexpr std::size_t kMostBefore = 200;    // bytes between sentence and form
  static constexpr std::array<std::string_view, 4> kForms = {
      "lamat email Anda tidak akan", "inggalkan Balasan", "inggalkan Komentar", "eave a Reply"};
  static const std::array<Searcher, 4> searchers = {
      Searcher(kForms[0].begin(), kForms[0].end()), Searcher(kForms[1].begin(), kForms[1].end()),
      Searcher(kForms[2].begin(), kForms[2].end()), Searcher(kForms[3].begin(), kForms[3].end())};
  if (line.size() < kShortestLine) return kNone;
  const std::string_view end = line.substr(line.size() - std::min(line.size(), kReach));
  std::size_t form = kNone;
  for (const Searcher& searcher : searchers) {
    const auto found = std::search(end.begin(), end.end(), searcher);
    if (found != end.end()) {
      form = std::min(form, static_cast<std::size_t>(found - end.begin()));
    }
  }
  if (form == kNone) return kNone;
  form += line.size() - end.size();
  if (form > 0 && is_ascii_letter(line[form - 1])) --form;  // "T", "t", "L"
  const std::size_t stop = line.substr(0, form).find_last_of(".\")");
  return stop != kNone && form - stop <= kMostBefore ? stop + 1 : form;
}

// "... katanya.(detik) Berita Terkait Camat Dilantik Harga Cabai Naik": headings of lists on the
// line of the last sentence, with nothing but headlines behind.
std::size_t find_glued_list(std::string_view line) {
  constexpr std::size_t kReach = 700;      // bytes from the end
  constexpr std::size_t kMostBefore = 60;  // bytes between sentence and heading
  static constexpr std::array<std::string_view, 5> kHeadings = {
      "Berita Terkait ", "Artikel Terkait ", "Berita Lainnya ", "Berita Populer ", "Terpopuler "};
  if (line.empty() || is_end_of_sentence(line.back())) return kNone;  // most lines, told at once
  const std::size_t from = line.size() - std::min(line.size(), kReach);
  for (std::string_view heading : kHeadings) {
    const std::size_t at = line.find(heading, from);
    if (at == kNone || at == 0) continue;
    const std::size_t stop = line.substr(0, at).find_last_of(".\")");
    const bool only_headlines = line.substr(at).find(". ") == kNone;
    if (stop != kNone && at - stop <= kMostBefore && only_headlines) return stop + 1;
  }
  return kNone;
}

// "... katanya.,loading..." under an advertisement.
std::size_t find_loading(std::string_view line) {
  constexpr std::string_view kMark = "loading...";
  if (!line.ends_with(kMark)) return kNone;
  return without_debris(line.substr(0, line.size() - kMark.size())).size();
}

// "... katanya.,#SatuKota with Kabar": the tags of a text whose links were lost.
std::size_t find_hash_tags(std::string_view line) {
  constexpr std::size_t kLongest = 80;  // bytes
  if (line.empty() || is_end_of_sentence(line.back())) return kNone;
  const std::size_t hash = line.find('#', line.size() - std::min(line.size(), kLongest));
  if (hash == kNone || hash == 0 || line[hash - 1] != ',') return kNone;
  if (line.substr(hash).find(". ") != kNone) return kNone;
  const std::string_view before = without_debris(line.substr(0, hash));
  return is_sentence(before) ? before.size() : kNone;
}

}  // namespace

std::string_view without_debris(std::string_view text) {
  return text.substr(0, text.find_last_not_of(" \t,") + 1);
}

std::size_t find_glued_end(std::string_view line) {
  return std::min({find_loading(line), find_hash_tags(line), find_glued_tags(line),
                   find_lost_link(line), find_glued_script(line), find_glued_form(line),
                   find_glued_list(line), find_glued_call(line), find_glued_share(line)});
}

}  // namespace warta
