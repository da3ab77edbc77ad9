// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/correct_query.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "searcher/match_every_word.h"
#include "searcher/remarks.h"
#include "searcher/spelling/phrase_slip.h"
#include "stemmer/analyzer.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

// What the logarithm of the articles with all words is worth against a spelling's score.
constexpr double kContextWeight = 0.5;

// A word that is right by itself is another where as many articles have that next to its neighbour,
// and so many times those that have it as typed.
constexpr std::size_t kLeastBeside = 5;
constexpr std::size_t kLeastBesideOfFew = 10;    // where hardly an article has all words
constexpr std::size_t kLeastBesideOfPlace = 50;  // where what is typed is the name of one
constexpr std::size_t kLeastBesideOfStopWord =
    100;  // and so a stop word, one in so many of its uses
constexpr std::size_t kUsesBeside = 500;
constexpr std::size_t kTimesBeside = 20;

// So few articles that have a query as typed are strays where so many times more have what it is
// corrected to.
constexpr std::size_t kMostStray = 4;
constexpr std::size_t kTimesStray = 50;

// What it takes a stop word to be meant: it stands beside everything.
constexpr double kStopWordCost = 4;

double log_of(std::size_t articles) {
  return std::log(1 + static_cast<double>(articles));
}

// "rumah sakt" is no "rumah saat", however many articles have both.
bool is_only_stop_word(const Respelling& choice, const MisspelledWord& word) {
  return Analyzer::is_stop_word(choice.word) &&
         std::ranges::any_of(word.choices, [](const Respelling& other) {
           return !Analyzer::is_stop_word(other.word);
         });
}

// The plain word that was typed next to the misspelled one; empty where another thing stands there.
// Stop words stand beside everything and tell nothing.
std::string_view neighbour(std::string_view typed, const MisspelledWord& word, bool before) {
  const std::size_t gap = before ? word.begin - 1 : word.end;  // wraps where nothing stands before
  if (gap >= typed.size() || typed[gap] != ' ') return {};
  const std::string_view rest = before ? typed.substr(0, gap) : typed.substr(gap + 1);
  const std::string_view other =
      before ? rest.substr(rest.rfind(' ') + 1) : rest.substr(0, rest.find(' '));
  const bool is_plain =
      std::ranges::all_of(other, [](char c) { return is_ascii_letter(c) || is_ascii_digit(c); });
  const bool tells = other.size() > 1 && is_plain && !Analyzer::is_stop_word(lower_case(other));
  return tells ? other : std::string_view();
}

// How many articles have the choice right beside the words that were typed beside it.
std::size_t articles_beside(Search& search, const std::string& typed, const MisspelledWord& word,
                            const Respelling& choice) {
  std::size_t found = 0;
  std::vector<Note> ignored;
  for (const bool before : {true, false}) {
    const std::string_view other = neighbour(typed, word, before);
    if (other.empty()) continue;
    std::string phrase = "\"";
    phrase.append(before ? other : choice.word).append(" ");
    phrase.append(before ? choice.word : other).append("\"");
    search.set_text(std::move(phrase));
    found += match_every_word(search, ignored);
  }
  return found;
}

// The score of a choice beside the other words, `found` articles having all. Of a stop word, which
// nothing need have, those that have it next to its neighbour.
double score_beside(Search& search, const std::string& typed, const MisspelledWord& word,
                    const Respelling& choice, std::size_t found) {
  const std::size_t beside = articles_beside(search, typed, word, choice);
  const double score = score_next_to(choice, beside);
  if (!is_only_stop_word(choice, word)) return score + kContextWeight * log_of(found);
  return score + (kContextWeight * log_of(beside) - kStopWordCost);
}

// Each word as it was most likely meant beside the others, by its score, by how many articles have
// all words, and by how many have it next to the same word. Empty: nothing has, however corrected.
std::string best_correction(Search& search, const std::string& typed,
                            const std::vector<MisspelledWord>& words) {
  std::vector<const Respelling*> chosen = likeliest(words);
  bool any_found = false;
  // The names of a region and abbreviations are one part, however many words they have.
  const bool has_others = search.built().parts.size() > 1;
  std::vector<Note> ignored;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Respelling* best = chosen[i];
    std::optional<double> best_score;
    for (const Respelling& choice : words[i].choices) {
      chosen[i] = &choice;
      search.set_text(respelled(typed, words, chosen));
      const std::size_t found = match_every_word(search, ignored);
      if (found == 0) continue;
      // By itself a word's articles are in its score already.
      const bool is_beside_others = has_others || search.built().parts.size() > 1;
      const double score =
          is_beside_others ? score_beside(search, typed, words[i], choice, found) : choice.score;
      if (best_score && score <= *best_score) continue;
      best = &choice;
      best_score = score;
    }
    chosen[i] = best;
    any_found = any_found || best_score;
  }
  return any_found ? respelled(typed, words, chosen) : std::string();
}

// How many articles must have the choice next to the neighbour of what is typed, `found` having all
// words.
std::size_t least_beside(const Search& search, const std::string& typed, const Respelling& choice,
                         std::size_t found) {
  std::size_t least = found < kLeastBeside ? kLeastBesideOfFew : kLeastBeside;
  if (Gazetteer::instance().longest_match(std::array{std::string_view(typed)}).words > 0) {
    least = std::max(least, kLeastBesideOfPlace);
  }
  if (Analyzer::is_stop_word(choice.word)) {
    const std::size_t uses = search.index().uses_of_form(choice.word);
    least = std::max({least, kLeastBesideOfStopWord, uses / kUsesBeside});
  }
  return least;
}

// The query with one word as another, where hardly an article has it next to its neighbour as
// typed, and many as corrected: "kabut asp", "korupsi dna desa". Empty: there is none.
std::string correction_by_neighbours(Search& search, const std::string& typed) {
  std::string best;
  double best_score = 0;
  std::vector<Note> ignored;
  for (const MisspelledWord& word : words_beside_others(search.query(), search.index())) {
    const Respelling as_typed{typed.substr(word.begin, word.end - word.begin)};
    std::optional<std::size_t> beside_typed;
    for (const Respelling& choice : word.choices) {
      const std::string corrected = respelled(typed, {word}, {&choice});
      search.set_text(corrected);
      const std::size_t found = match_every_word(search, ignored);
      if (found == 0) continue;
      const std::size_t beside = articles_beside(search, typed, word, choice);
      const std::size_t least = least_beside(search, as_typed.word, choice, found);
      if (beside < least) continue;
      if (!beside_typed) beside_typed = articles_beside(search, typed, word, as_typed);
      if (beside < kTimesBeside * *beside_typed) continue;
      const double cost = Analyzer::is_stop_word(choice.word) ? kStopWordCost : 0;
      const double score = score_next_to(choice, beside) - cost;
      if (!best.empty() && score <= best_score) continue;
      best = corrected;
      best_score = score;
    }
  }
  search.set_text(typed);
  return best;
}

// Whether it is put right to a region's name, which it hardly is by itself.
bool is_of_region(const MisspelledWord& word) {
  const auto is_above_district = [](RegionCode code) {
    return level_of(code) != RegionLevel::district;
  };
  return word.is_of_region ||
         std::ranges::any_of(Gazetteer::instance().lookup(word.choices.front().word),
                             is_above_district);
}

// Whether the `found` articles that have a query as typed are no more than its misprints, and very
// many have what it is corrected to. A rare word by itself may be what is wanted, and so may a
// name.
bool are_stray(Search& search, std::size_t found, const std::string& typed,
               const std::vector<MisspelledWord>& words, const std::string& corrected) {
  if (found > kMostStray) return false;
  search.set_text(corrected);
  std::vector<Note> ignored;
  const std::size_t meant = match_every_word(search, ignored);
  if (meant < kTimesStray * found) return false;
  const bool has_others = search.built().parts.size() > words.size();
  return std::ranges::all_of(words, [&](const MisspelledWord& word) {
    return is_of_region(word) || (has_others && !is_ascii_upper(typed[word.begin]));
  });
}

// Tells how many articles were passed over, and how to find them.
void note_stray(const std::vector<MisspelledWord>& words, std::size_t found,
                std::vector<Note>& notes) {
  notes.push_back({words.front().begin,
                   words.front().end,
                   {make_remark(RemarkKind::few_as_typed, {std::to_string(found)})}});
}

// Not words were searched then, but what they were corrected to.
std::vector<Note> without_words_instead(std::vector<Note> notes) {
  const std::string words = make_remark(RemarkKind::taken_as_words).kind;
  for (Note& note : notes) {
    std::erase_if(note.remarks, [&](const Remark& remark) { return remark.kind == words; });
  }
  return notes;
}

// Whether words of a query may have nothing to say of what is found: those of one side of OR, and
// those that are excluded.
bool has_idle_words(const QueryNode& node) {
  return node.excluded || (node.kind == QueryNode::Kind::any && !node.is_date && !node.are_dates) ||
         std::ranges::any_of(node.children, has_idle_words);
}

}  // namespace

std::vector<const Respelling*> likeliest(const std::vector<MisspelledWord>& words) {
  std::vector<const Respelling*> chosen;
  chosen.reserve(words.size());
  for (const MisspelledWord& word : words) {
    chosen.push_back(&*std::ranges::find_if_not(
        word.choices, [&](const Respelling& choice) { return is_only_stop_word(choice, word); }));
  }
  return chosen;
}

bool correct(Search& search, std::size_t found, Interpretation& interpretation) {
  const std::vector<MisspelledWord> words =
      misspelled_words(search.query(), kFewArticles, search.index());
  if (words.empty() && found > 0) return false;
  const std::string typed = search.text();
  std::vector<Note> typed_notes = search.query().notes;
  if (!words.empty()) {
    interpretation.corrected = best_correction(search, typed, words);
  } else {
    interpretation.corrected = correction_by_neighbours(search, typed);
  }
  interpretation.searched_corrected =
      !interpretation.corrected.empty() &&
      (found == 0 || are_stray(search, found, typed, words, interpretation.corrected));
  if (interpretation.searched_corrected) {
    interpretation.notes = without_words_instead(std::move(typed_notes));
    if (found > 0) note_stray(words, found, interpretation.notes);
    search.set_text(interpretation.corrected);
  } else {
    interpretation.notes.clear();
    search.set_text(typed);
  }
  std::vector<Note> told;
  match_every_word(search, told);
  if (!interpretation.searched_corrected) interpretation.notes = std::move(told);
  return interpretation.searched_corrected;
}

void correct_idle_words(const Search& search, Interpretation& interpretation) {
  if (!interpretation.corrected.empty() || search.built().parts.empty()) return;
  if (!has_idle_words(search.query().root)) return;
  std::vector<MisspelledWord> words = unknown_words(search.query(), search.index());
  for (const UnknownPhrase& phrase : phrases_of_new_words(search.query(), search.index())) {
    words.insert(words.end(), phrase.slips.begin(), phrase.slips.end());
  }
  if (words.empty()) return;
  std::ranges::sort(words, {}, &MisspelledWord::begin);
  interpretation.corrected = respelled(search.text(), words, likeliest(words));
}

}  // namespace warta
