// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ask.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "searcher/correct_phrases.h"
#include "searcher/correct_query.h"
#include "searcher/match_every_word.h"
#include "searcher/ranking/question.h"
#include "searcher/remarks.h"
#include "searcher/spelling/correct.h"

namespace warta {
namespace {

// A sentence that fewer articles have whole is relaxed, and three words that fewer have.
constexpr std::size_t kFewMatches = 10;
constexpr std::size_t kVeryFewMatches = 3;

// Where more articles match, nobody asks whether another spelling has more.
constexpr std::size_t kHardlyAny = 10;

// Of so many words, two or three that tell most may be worth more than many others: any will do,
// and ranking has the last word. Headlines are that long.
constexpr std::size_t kLongSentence = 7;
static_assert(kLongSentence <= kMostParts);

// Whether what a query wants is three words and nothing that says how.
bool is_three_plain_words(const Search& search) {
  const std::vector<QueryNode>& nodes = search.query().root.children;
  return search.built().parts.size() == 3 && std::ranges::all_of(nodes, [](const QueryNode& node) {
           return node.excluded || node.kind == QueryNode::Kind::words;
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

// The same, and tells a correction of words that no article has, of a sentence hardly one: where
// the others find nothing, either, that is what is searched.
void match_or_correct(Search& search, Match match, Interpretation& interpretation) {
  match_some_words(search, match, 0, interpretation);
  const bool is_sentence =
      match != Match::question && search.built().parts.size() >= kSentenceWords;
  const std::vector<MisspelledWord> words =
      misspelled_words(search.query(), is_sentence ? kFewArticles : 0, search.index());
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

// The query as anything but a question.
void ask_for_words(Search& search, Interpretation& interpretation, std::vector<Note>& of_phrases) {
  const std::size_t found = match_every_word(search, interpretation.notes);
  if (found == 0 && search_corrected_phrases(search, interpretation, of_phrases)) return;
  const std::size_t words = search.built().parts.size();
  const bool is_sentence = words >= kSentenceWords;
  if (found <= kHardlyAny && !is_sentence) {
    if (correct(search, found, interpretation)) return;
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

}  // namespace

void ask(Search& search, Interpretation& interpretation) {
  if (asks_for(search.text()) != Asks::nothing) {
    match_or_correct(search, Match::question, interpretation);
    return;
  }
  std::vector<Note> of_phrases;
  ask_for_words(search, interpretation, of_phrases);
  std::ranges::move(of_phrases, std::back_inserter(interpretation.notes));
}

}  // namespace warta
