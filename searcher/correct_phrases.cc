// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/correct_phrases.h"

#include <string>
#include <utility>
#include <vector>

#include "searcher/correct_query.h"
#include "searcher/match_every_word.h"
#include "searcher/remarks.h"
#include "searcher/spelling/phrase_slip.h"

namespace warta {
namespace {

// Whether something has the query with its other slips put right as well, which `corrected`
// becomes.
bool match_corrected(Search& search, std::string& corrected) {
  std::vector<Note> ignored;
  search.set_text(corrected);
  if (match_every_word(search, ignored) > 0) return true;
  const std::vector<MisspelledWord> words =
      misspelled_words(search.query(), kFewArticles, search.index());
  if (words.empty()) return false;
  corrected = respelled(corrected, words, likeliest(words));
  search.set_text(corrected);
  return match_every_word(search, ignored) > 0;
}

}  // namespace

bool search_corrected_phrases(Search& search, Interpretation& interpretation,
                              std::vector<Note>& notes) {
  const std::vector<UnknownPhrase> phrases = unknown_phrases(search.query(), search.index());
  const std::string typed = search.text();
  std::vector<Note> typed_notes = search.query().notes;
  std::string corrected = with_slips_put_right(typed, phrases);
  const bool has_slips = corrected != typed;
  const bool is_found = has_slips && match_corrected(search, corrected);
  for (const UnknownPhrase& phrase : phrases) {
    std::vector<Remark> remarks = {make_remark(RemarkKind::no_phrase)};
    if (is_found && !phrase.slips.empty()) {
      remarks.push_back(make_remark(RemarkKind::taken_as, {phrase.meant}));
    }
    notes.push_back({phrase.begin, phrase.end, std::move(remarks)});
  }
  if (is_found) {
    interpretation.corrected = std::move(corrected);
    interpretation.searched_corrected = true;
    interpretation.notes = std::move(typed_notes);
  } else if (has_slips) {
    std::vector<Note> ignored;
    search.set_text(typed);
    match_every_word(search, ignored);
  }
  return is_found;
}

}  // namespace warta
