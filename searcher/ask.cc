// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ask.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/ranking/question.h"
#include "searcher/remarks.h"
#include "searcher/spelling/correct.h"
#include "stemmer/analyzer.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

// A sentence that fewer articles have whole is relaxed, and three words that fewer have.
constexpr std::size_t kFewMatches = 10;
constexpr std::size_t kVeryFewMatches = 3;

// Where more articles match, nobody asks whether another spelling has more.
constexpr std::size_t kHardlyAny = 10;

// What the logarithm of the articles with all words is worth against a spelling's score, and that
// of those with the word next to its neighbour; beside other words how often it is at all says
// less.
constexpr double kContextWeight = 0.5;
constexpr double kBesideWeight = 2.5;
constexpr double kUsualWeight = 0.3;

// A word that is right by itself is another where as many articles have that next to its neighbour,
// and so many times those that have it as typed.
constexpr std::size_t kLeastBeside = 5;
constexpr std::size_t kTimesBeside = 20;

// What it takes a stop word to be meant: it stands beside everything.
constexpr double kStopWordCost = 4;

// Of so many words, two or three that tell most may be worth more than many others: any will do,
// and ranking has the last word. Headlines are that long.
constexpr std::size_t kLongSentence = 7;
static_assert(kLongSentence <= kMostParts);

bool has_implied_dates(const Query& query) {
  return std::ranges::any_of(query.filters, &FieldClause::implied);
}

void note_dates(const Query& query, RemarkKind kind, std::vector<Note>& notes) {
  for (const FieldClause& clause : query.filters) {
    if (!clause.implied) continue;
    notes.push_back({clause.begin, clause.end, {make_remark(kind)}});
  }
}

// The same of dates that are no filter from now on. What was odd about one may be why.
void note_days_as_words(const Query& query, std::vector<Note>& notes) {
  const std::size_t first = notes.size();
  for (const FieldClause& clause : query.filters) {
    if (!clause.implied) continue;
    const RemarkKind kind = clause.relative ? RemarkKind::days_left_out : RemarkKind::days_as_words;
    notes.push_back({clause.begin, clause.end, {make_remark(kind)}});
  }
  for (std::size_t i = first; i < notes.size(); ++i) {
    std::vector<Remark>& remarks = notes[i].remarks;
    for (const Note& odd : query.notes) {
      if (odd.begin != notes[i].begin || odd.end != notes[i].end) continue;
      remarks.insert(remarks.begin(), odd.remarks.begin(), odd.remarks.end());
    }
  }
}

bool has_filter(const Query& query, FieldId field) {
  return std::ranges::any_of(query.filters,
                             [&](const FieldClause& clause) { return clause.field == field; });
}

// "jabatan:bupati kabupaten:bombana" where no article about Bombana has its bupati: those about
// others that have.
std::size_t match_offices_of_regions(Search& search, std::vector<Note>& notes) {
  const Query& query = search.query();
  if (!has_filter(query, FieldId::position)) return 0;
  std::vector<Note> told;
  for (const FieldClause& clause : query.filters) {
    if (clause.field != FieldId::province && clause.field != FieldId::regency) continue;
    told.push_back(
        {clause.begin, clause.end, {make_remark(RemarkKind::office_elsewhere, {clause.value})}});
  }
  if (told.empty()) return 0;
  search.set_regions_of_offices(true);
  const std::size_t found = search.match(Match::every_word);
  if (found > 0) {
    std::ranges::move(told, std::back_inserter(notes));
  } else {
    search.set_regions_of_offices(false);
  }
  return found;
}

// Whether an article of the query's days has any of its words. Where none has, the days were no
// filter.
bool is_any_word_of_these_days(Search& search) {
  const bool is_any = search.match(Match::any_word) > 0;
  search.match(Match::every_word);
  return is_any;
}

// Every word of the query, dates as filters or, where no word is found with them, as words. Where
// there is nothing else to look for, what is of no such day is nothing.
std::size_t match_every_word(Search& search, std::vector<Note>& notes) {
  search.set_dates(DatesAre::filters);
  search.set_regions_of_offices(false);
  std::size_t found = search.match(Match::every_word);
  if (found == 0) found = match_offices_of_regions(search, notes);
  if (found > 0 || !has_implied_dates(search.query())) return found;
  if (!search.built().has_words) {
    note_dates(search.query(), RemarkKind::nothing_of_days, notes);
    return 0;
  }
  if (is_any_word_of_these_days(search)) return 0;
  note_days_as_words(search.query(), notes);
  search.set_dates(DatesAre::words);
  return search.match(Match::every_word);
}

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

// The first choice for each word that tells something.
std::vector<const Respelling*> likeliest(const std::vector<MisspelledWord>& words) {
  std::vector<const Respelling*> chosen;
  chosen.reserve(words.size());
  for (const MisspelledWord& word : words) {
    chosen.push_back(&*std::ranges::find_if_not(
        word.choices, [&](const Respelling& choice) { return is_only_stop_word(choice, word); }));
  }
  return chosen;
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

// The score of a choice that so many articles have next to its neighbour.
double score_next_to(const Respelling& choice, std::size_t beside) {
  return choice.score - (1 - kUsualWeight) * choice.usual + kBesideWeight * log_of(beside);
}

// The same beside the other words, `found` articles having all. Of a stop word, which nothing need
// have, those that have it next to its neighbour.
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
      if (match_every_word(search, ignored) < kLeastBeside) continue;
      const std::size_t beside = articles_beside(search, typed, word, choice);
      if (beside < kLeastBeside) continue;
      if (!beside_typed) beside_typed = articles_beside(search, typed, word, as_typed);
      if (beside < kTimesBeside * *beside_typed) continue;
      const double score = score_next_to(choice, beside);
      if (!best.empty() && score <= best_score) continue;
      best = corrected;
      best_score = score;
    }
  }
  search.set_text(typed);
  return best;
}

// Corrects what is typed when the corrected finds something; whether it is searched now, which it
// is where `may_search`. Else the query as typed stands, to be matched again.
bool correct(Search& search, bool may_search, Interpretation& interpretation) {
  const std::vector<MisspelledWord> words =
      misspelled_words(search.query(), kFewArticles, search.index());
  if (words.empty() && !may_search) return false;
  const std::string typed = search.text();
  const std::vector<Note> typed_notes = search.query().notes;
  if (!words.empty()) {
    interpretation.corrected = best_correction(search, typed, words);
  } else {
    interpretation.corrected = correction_by_neighbours(search, typed);
  }
  interpretation.searched_corrected = may_search && !interpretation.corrected.empty();
  if (interpretation.searched_corrected) {
    interpretation.notes = typed_notes;
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

// Whether words of a query may have nothing to say of what is found: those of one side of OR, and
// those that are excluded.
bool has_idle_words(const QueryNode& node) {
  return node.excluded || (node.kind == QueryNode::Kind::any && !node.is_date && !node.are_dates) ||
         std::ranges::any_of(node.children, has_idle_words);
}

// Tells a correction of such words: though others are found, they may be what was asked for.
void correct_idle_words(const Search& search, Interpretation& interpretation) {
  if (!interpretation.corrected.empty() || search.built().parts.empty()) return;
  if (!has_idle_words(search.query().root)) return;
  const std::vector<MisspelledWord> words = unknown_words(search.query(), search.index());
  if (words.empty()) return;
  interpretation.corrected = respelled(search.text(), words, likeliest(words));
}

// Whether a query is three words and nothing that says how they are wanted.
bool is_three_plain_words(const Search& search) {
  const std::vector<QueryNode>& nodes = search.query().root.children;
  return search.built().parts.size() == 3 && std::ranges::all_of(nodes, [](const QueryNode& node) {
           return node.kind == QueryNode::Kind::words && !node.excluded;
         });
}

// Three words that hardly an article has all: two of them, too, where that fills a page. Of two,
// one alone is another query.
void match_two_of_three(Search& search, std::size_t whole, Interpretation& interpretation) {
  search.match(Match::most_words, 2);
  if (search.total_of_words() < kEnoughRelaxed) {
    search.match(Match::every_word);
    return;
  }
  interpretation.relaxed = true;
  interpretation.words = 3;
  interpretation.least_words = 2;
  interpretation.whole = whole;
}

// Matches some words of the query, `whole` articles having all, within its dates; relaxed, unless
// it has but one.
void match_some_words(Search& search, Match match, std::size_t whole,
                      Interpretation& interpretation) {
  search.match(match);
  const std::size_t words = search.built().parts.size();
  if (match == Match::question) whole = search.whole();
  interpretation.relaxed = words > 1 && (whole == 0 || search.total() > whole);
  if (!interpretation.relaxed) return;
  interpretation.words = words;
  interpretation.least_words = search.least_words();
  interpretation.whole = whole;
}

// Tells of dates that narrow down a query of which no article has every word.
void note_dates_kept(const Search& search, Interpretation& interpretation) {
  if (!interpretation.relaxed || interpretation.searched_corrected || search.total() == 0) return;
  note_dates(search.query(), RemarkKind::some_words_of_days, interpretation.notes);
}

// The same, and tells a correction of words that no article has: where the others find nothing,
// either, that is what is searched.
void match_or_correct(Search& search, Match match, Interpretation& interpretation) {
  match_some_words(search, match, 0, interpretation);
  const std::vector<MisspelledWord> words = misspelled_words(search.query(), 0, search.index());
  if (words.empty()) return;
  const std::size_t found = search.total();
  const std::string typed = search.text();
  const std::vector<Note> typed_notes = search.query().notes;
  const std::string corrected = respelled(typed, words, likeliest(words));
  search.set_text(corrected);
  bool is_found = search.match(match) > 0;
  // What is left of it besides filters may be one word, of which nothing is relaxed.
  if (is_found && search.built().parts.size() < 2 && asks_for(corrected) == Asks::nothing) {
    is_found = search.match(Match::every_word) > 0;
  }
  if (is_found) interpretation.corrected = corrected;
  interpretation.searched_corrected = is_found && found == 0;
  if (interpretation.searched_corrected) {
    interpretation.notes = typed_notes;
    return;
  }
  search.set_text(typed);
  match_some_words(search, match, 0, interpretation);
}

}  // namespace

void ask(Search& search, Interpretation& interpretation) {
  if (asks_for(search.text()) != Asks::nothing) {
    match_or_correct(search, Match::question, interpretation);
    return;
  }
  const std::size_t found = match_every_word(search, interpretation.notes);
  const std::size_t words = search.built().parts.size();
  const bool is_sentence = words >= kSentenceWords;
  if (found <= kHardlyAny && !is_sentence) {
    if (correct(search, found == 0, interpretation)) return;
  }
  if (found > 0) correct_idle_words(search, interpretation);
  // A filter does not relax what is found without it: it would find more than its facet counted.
  const std::size_t few = is_sentence ? kFewMatches : kVeryFewMatches;
  if (words < 2 || (found > 0 && search.total_of_words() >= few)) return;
  if (found > 0 && search.query().says_and) return;
  if (found > 0 && !is_sentence) {
    if (is_three_plain_words(search)) match_two_of_three(search, found, interpretation);
    return;
  }
  const Match relaxed = words < kLongSentence ? Match::most_words : Match::any_word;
  if (found == 0) {
    match_or_correct(search, relaxed, interpretation);
    note_dates_kept(search, interpretation);
    return;
  }
  match_some_words(search, relaxed, found, interpretation);
  if (search.total() > found) return;
  interpretation.relaxed = false;
  search.match(Match::every_word);
}

}  // namespace warta
