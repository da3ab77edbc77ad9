// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/lost_names.h"

#include <algorithm>
#include <array>

#include "stemmer/officials/linking_words.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/officials/word_uses.h"

namespace warta {
namespace {

// "Jokowi memperingatkan", "Anies turut mengajak": what a predicate opens with.
bool opens_predicate(std::string_view normal) {
  static constexpr std::array<std::string_view, 17> kBeforeVerbs = {
      "akan",  "akhirnya", "belum",  "diketahui", "ingin", "juga",  "kembali", "langsung", "lalu",
      "masih", "pun",      "sempat", "telah",     "sudah", "tidak", "tampak",  "turut"};
  return normal.starts_with("me") || normal.starts_with("ber") || is_one_of(normal, kBeforeVerbs);
}

// "emil", of "pria yang akrab disapa Kang Emil"; empty where the text calls nobody so.
std::string_view nickname_in(std::span<const TaggerWord> words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (!is_word(words, i - 1, "disapa") && !is_word(words, i - 1, "dipanggil")) continue;
    while (i + 1 < words.size() && words[i + 1].is_capital && words[i + 1].gap == kGapNone) ++i;
    if (words[i].is_capital) return words[i].normal;
  }
  return {};
}

}  // namespace

bool LostNames::is_lost(const PositionPhrase& office) const {
  if (office.last >= body_words_.size() || body_words_[office.last].is_capital) return false;
  // "kepada Presiden, dalam menanggapi revisi": the comma of an insertion.
  static constexpr std::array<std::string_view, 6> kInsertions = {"dalam", "dan",  "di",
                                                                  "ke",    "pada", "serta"};
  if (is_one_of(body_words_[office.last].normal, kInsertions)) return false;
  // "Polri, Gubernur Jambi, menangkis tudingan": the last of several who do
  const bool is_listed = (body_words_[office.first].gap & kGapComma) != 0;
  const std::uint32_t begin = body_words_[office.last - 1].end;
  std::string_view between = source_.substr(begin, body_words_[office.last].begin - begin);
  // Behind "(Menkeu)"
  if (!between.empty() && between.front() == ')') between.remove_prefix(1);
  // "Gubernur Jawa Barat,mengungkapkan": a comma that touches what follows, or no word before it.
  const std::size_t comma = between.find(',');
  return comma != std::string_view::npos &&
         (comma > 0 || (!is_listed && opens_predicate(body_words_[office.last].normal)) ||
          comma + 1 == between.size() || between.find(',', 1) != std::string_view::npos) &&
         between.find_first_not_of(" ,()\xC2\xA0") == std::string_view::npos;
}

// The persons whom the headline names with no office, and how sure it is that they are persons.
std::vector<LostNames::TitleName> LostNames::title_names(std::string_view nickname) const {
  std::vector<TitleName> names;
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
    if (of_office) continue;
    if (!checks_.confirm_in_body(name)) {
      if (nickname.empty() || likely_odds(title_words_[run->first].normal) <= 0) continue;
      name.last = name.first + 1;
    }
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
    if (odds > 0) names.push_back({name, odds});
  }
  return names;
}

std::optional<NameRun> LostNames::in_title(const PositionPhrase& office) const {
  std::optional<NameRun> best;
  double best_odds = 0;
  const std::string_view nickname = nickname_in(body_words_);
  for (const TitleName& name : title_names(nickname)) {
    if (name.odds <= best_odds || !is_quoted(name.run, nickname, office.last)) continue;
    best_odds = name.odds;
    best = name.run;
  }
  return best;
}

// "kata Sri", "Sri mengatakan": whom the article quotes first from words[from] on is called by one
// of the words of the name.
bool LostNames::is_quoted(NameRun name, std::string_view nickname, std::size_t from) const {
  constexpr std::size_t kReach = 150;  // words
  const auto is_his = [&](const TaggerWord& word) {
    return word.normal == nickname ||
           std::any_of(title_words_.begin() + static_cast<std::ptrdiff_t>(name.first),
                       title_words_.begin() + static_cast<std::ptrdiff_t>(name.last),
                       [&](const TaggerWord& own) { return same_word(own, word); });
  };
  for (std::size_t i = from + 1; i < body_words_.size() && i < from + kReach; ++i) {
    const TaggerWord& word = body_words_[i];
    if (!word.is_capital) continue;
    if (is_speech(body_words_[i - 1].normal) && word.gap == kGapNone) return is_his(word);
    if (i + 1 == body_words_.size()) return false;
    const TaggerWord& next = body_words_[i + 1];
    const bool acts = next.gap == kGapNone && !next.is_capital &&
                      (opens_predicate(next.normal) || is_speech(next.normal));
    if (acts && is_his(word)) return true;
  }
  return false;
}

// "Gubernur Jambi,sempat memberi tanggapan. ... tutur Wahyu": who speaks next, and whom nothing has
// introduced.
std::optional<NameRun> LostNames::in_body(const PositionPhrase& office) const {
  constexpr std::size_t kReach = 60;  // words
  // It may be he whose name was lost.
  if (!title_names(nickname_in(body_words_)).empty()) return std::nullopt;
  for (std::size_t i = office.last + 1; i < body_words_.size() && i < office.last + kReach; ++i) {
    const TaggerWord& word = body_words_[i];
    if (!word.is_capital || word.gap != kGapNone || !is_speech(body_words_[i - 1].normal)) continue;
    const auto run = name_at(body_words_, i);
    if (!run || run->first != i || likely_odds(word.normal) <= 0) return std::nullopt;
    const auto before = body_words_.first(i);
    const bool introduced = std::ranges::any_of(
        before, [&](const TaggerWord& other) { return same_word(other, word); });
    if (introduced) return std::nullopt;
    return run;
  }
  return std::nullopt;
}

}  // namespace warta
