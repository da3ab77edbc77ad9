// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/lost_names.h"

#include <algorithm>
#include <array>

#include "stemmer/officials/office_lexicon.h"
#include "stemmer/officials/word_uses.h"

namespace warta {

bool LostNames::is_lost(const PositionPhrase& office) const {
  if (office.last >= body_words_.size() || body_words_[office.last].is_capital) return false;
  // "kepada Presiden, dalam menanggapi revisi": the comma of an insertion.
  static constexpr std::array<std::string_view, 6> kInsertions = {"dalam", "dan",  "di",
                                                                  "ke",    "pada", "serta"};
  if (is_one_of(body_words_[office.last].normal, kInsertions)) return false;
  const std::uint32_t begin = body_words_[office.last - 1].end;
  std::string_view between = source_.substr(begin, body_words_[office.last].begin - begin);
  // Behind "(Menkeu)"
  if (!between.empty() && between.front() == ')') between.remove_prefix(1);
  // "Gubernur Jawa Barat,mengungkapkan": a comma that touches what follows, or no word before it.
  const std::size_t comma = between.find(',');
  return comma != std::string_view::npos &&
         (comma > 0 || comma + 1 == between.size() ||
          between.find(',', 1) != std::string_view::npos) &&
         between.find_first_not_of(" ,()\xC2\xA0") == std::string_view::npos;
}

std::optional<NameRun> LostNames::in_title(const PositionPhrase& office) const {
  std::optional<NameRun> best;
  double best_odds = 0;
  for (std::size_t i = 0; i < title_words_.size();) {
    const auto run = name_at(title_words_, i);
    if (!run) {
      ++i;
      continue;
    }
    i = std::max(run->last, i + 1);
    // Behind an office it is that one's.
    bool of_office = false;
    for (std::size_t k = run->first > 3 ? run->first - 3 : 0; k < run->first && !of_office; ++k) {
      of_office = office_at(title_words_, k) != nullptr;
    }
    NameRun name = *run;
    if (of_office || !checks_.confirm_in_body(name)) continue;
    // "Ridwan Kamil Terjunkan": the body may call him by his first name only.
    while (name.last < run->last && likely_odds(title_words_[name.last].normal) > 0) ++name.last;
    // Headlines capitalise most words; the name is where the odds are best.
    double odds = 0;
    std::size_t last = name.first;
    double sum = 0;
    for (std::size_t k = name.first; k < name.last; ++k) {
      sum += likely_odds(title_words_[k].normal);
      if (sum >= odds) {
        odds = sum;
        last = k + 1;
      }
    }
    name.last = last;
    if (odds <= best_odds || !is_quoted(name, office.last)) continue;
    best_odds = odds;
    best = name;
  }
  return best;
}

// "kata Sri", "Sri mengatakan": whom the article quotes first from words[from] on is called by one
// of the words of the name.
bool LostNames::is_quoted(NameRun name, std::size_t from) const {
  constexpr std::size_t kReach = 150;  // words
  static constexpr std::array<std::string_view, 14> kVerbs = {
      "kata",  "ujar",   "tutur", "ucap",    "ungkap", "jelas",   "sebut",
      "imbuh", "tambah", "tulis", "menurut", "terang", "katanya", "lanjut"};
  // "Jokowi akhirnya memperingatkan", "Anies turut mengajak": words that open a predicate.
  static constexpr std::array<std::string_view, 15> kBeforeVerbs = {
      "akan",  "akhirnya", "belum", "ingin", "juga",  "kembali", "langsung", "lalu",
      "masih", "pun",      "telah", "sudah", "tidak", "tampak",  "turut"};
  const auto is_verb = [&](std::string_view normal) {
    return normal.starts_with("me") || normal.starts_with("ber") || is_one_of(normal, kVerbs) ||
           is_one_of(normal, kBeforeVerbs);
  };
  const auto is_his = [&](const TaggerWord& word) {
    return std::any_of(title_words_.begin() + static_cast<std::ptrdiff_t>(name.first),
                       title_words_.begin() + static_cast<std::ptrdiff_t>(name.last),
                       [&](const TaggerWord& own) { return same_word(own, word); });
  };
  for (std::size_t i = from + 1; i + 1 < body_words_.size() && i < from + kReach; ++i) {
    const TaggerWord& word = body_words_[i];
    if (!word.is_capital) continue;
    if (is_one_of(body_words_[i - 1].normal, kVerbs) && word.gap == kGapNone) return is_his(word);
    const TaggerWord& next = body_words_[i + 1];
    const bool acts = next.gap == kGapNone && !next.is_capital && is_verb(next.normal);
    if (acts && is_his(word)) return true;
  }
  return false;
}

}  // namespace warta
