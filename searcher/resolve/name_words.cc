// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/name_words.h"

#include <algorithm>
#include <utility>

#include "searcher/resolve/name_sound.h"
#include "searcher/spelling/edit_distance.h"
#include "stemmer/officials/nicknames.h"
#include "stemmer/officials/titles.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kFullSize = 3;      // letters that an initial has not
constexpr std::size_t kSureSlipSize = 7;  // in which it is a slip though both are as frequent
constexpr std::size_t kTimesASlip = 3;    // as frequent is a name as its misspelling, else

// Words ahead of a part of a name: "Tito Karnavian" is "Muhammad Tito Karnavian", but "Alex
// Noerdin" is the father of "Dodi Reza Alex Noerdin".
constexpr std::size_t kMostAhead = 1;
constexpr std::size_t kMostAheadOfOneWord = 2;

bool is_slip(const std::string& a, const std::string& b) {
  return std::min(a.size(), b.size()) >= kSlipSize && a.size() <= EditDistance::kLongest &&
         EditDistance(a).to(b) == 1;
}

bool is_initial(const std::string& word, const std::string& of) {
  return word.size() == 1 && word.front() == of.front();
}

// The name that a nickname among the words of a name stands for, where those words are of that
// name: "Joko Jokowi Widodo". Empty: there is none.
std::string_view name_behind_word(std::string_view name) {
  const std::vector<std::string_view> words = words_at_spaces(name);
  if (words.size() < 2) return {};
  for (const std::string_view nickname : words) {
    const std::string_view full = name_behind(nickname);
    if (full.empty()) continue;
    const std::vector<std::string_view> behind = words_at_spaces(full);
    const bool is_all = std::ranges::all_of(words, [&](std::string_view word) {
      return word == nickname || std::ranges::find(behind, word) != behind.end();
    });
    const bool is_any = std::ranges::any_of(words, [&](std::string_view word) {
      return std::ranges::find(behind, word) != behind.end();
    });
    if (is_all && is_any) return full;
  }
  return {};
}

}  // namespace

std::string without_apostrophes(std::string_view name) {
  std::string bare;
  if (is_ascii(name)) {
    bare = name;
    std::erase_if(bare, [](char c) { return c == '\'' || c == '`'; });
    return bare;
  }
  for (std::size_t i = 0; i < name.size();) {
    const std::size_t next = next_character(name, i);
    if (class_at(name, i) != CharClass::apostrophe) bare.append(name.substr(i, next - i));
    i = next;
  }
  return bare;
}

NameWords name_words(std::string_view printed) {
  // Straight ones have no sound.
  const std::string bare = is_ascii(printed) ? std::string() : without_apostrophes(printed);
  std::string_view name = bare.empty() ? printed : std::string_view(bare);
  const std::string typed = lower_case(name);
  std::string_view full = name_behind(typed);
  if (full.empty()) full = name_behind_word(typed);
  if (!full.empty()) name = full;
  NameWords words;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of(" ."), name.size());
    const std::string_view word = name.substr(0, end);
    name.remove_prefix(std::min(end + 1, name.size()));
    if (word.size() == 2 && is_ascii_upper(word[0]) && is_ascii_upper(word[1])) {
      words.emplace_back(1, ascii_lower(word[0]));
      words.emplace_back(1, ascii_lower(word[1]));
      continue;
    }
    const std::string normal = lower_case(word);
    if (words.empty() && !name.empty() && normal.size() > 1 && is_title_before(normal)) continue;
    std::string sound = name_sound(normal);
    if (!sound.empty()) words.push_back(std::move(sound));
  }
  return words;
}

bool is_full_word(const std::string& word) {
  return word.size() >= kFullSize && word != "muhamad";
}

bool is_misspelled(const NameWords& rare, std::size_t rare_articles, const NameWords& usual,
                   std::size_t usual_articles) {
  if (rare.size() != usual.size()) return false;
  bool has_full = false;
  std::size_t wrong = rare.size();
  for (std::size_t i = 0; i < rare.size(); ++i) {
    if (rare[i] == usual[i]) {
      has_full = has_full || is_full_word(rare[i]);
    } else if (wrong < rare.size() || !is_slip(rare[i], usual[i])) {
      return false;
    } else {
      wrong = i;
    }
  }
  if (!has_full || wrong == rare.size()) return false;
  if (usual_articles >= kTimesASlip * rare_articles) return true;
  // "Suhartini" and "Suhartono" end as two persons' names do.
  const std::string& a = rare[wrong];
  const std::string& b = usual[wrong];
  return std::min(a.size(), b.size()) >= kSureSlipSize && a.back() == b.back();
}

bool is_part(const NameWords& part, const NameWords& whole) {
  if (part.size() > whole.size()) return false;
  std::size_t full = 0;
  std::size_t at = 0;
  std::size_t ahead = 0;
  bool has_initials = false;
  for (const std::string& word : part) {
    while (at < whole.size() && whole[at] != word && !is_initial(word, whole[at])) {
      if (full == 0 && is_full_word(whole[at])) ++ahead;
      ++at;
    }
    if (at == whole.size()) return false;
    if (whole[at] == word && is_full_word(word)) ++full;
    if (whole[at] != word) has_initials = true;
    ++at;
  }
  if (part.size() == whole.size() && !has_initials) return false;
  if (part.size() == 1)
    return part[0].size() >= kSlipSize && ahead <= kMostAheadOfOneWord && full == 1;
  return full >= 1 && ahead <= kMostAhead;
}

}  // namespace warta
