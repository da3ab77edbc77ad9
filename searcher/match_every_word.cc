// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match_every_word.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace warta {
namespace {

bool has_implied_dates(const Query& query) {
  return std::ranges::any_of(query.filters, &FieldClause::implied);
}

// Adds what is said of dates that are no filter from now on. What was odd about one may be why.
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

// Whether the answer is of the query's days: an article of them has some of its words; where they
// are counted from today, the word that tells most. "Tsunami selat sunda kemarin" wants none of
// yesterday's that has "selat", but whoever says "November 2024" knows when.
bool is_of_these_days(Search& search) {
  const bool are_relative = std::ranges::all_of(
      search.query().filters,
      [](const FieldClause& clause) { return !clause.implied || clause.relative; });
  const bool is_any = are_relative ? search.has_rarest_word() : search.match(Match::any_word) > 0;
  search.match(Match::every_word);
  return is_any;
}

}  // namespace

void note_dates(const Query& query, RemarkKind kind, std::vector<Note>& notes) {
  for (const FieldClause& clause : query.filters) {
    if (!clause.implied) continue;
    notes.push_back({clause.begin, clause.end, {make_remark(kind)}});
  }
}

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
  if (is_of_these_days(search)) return 0;
  note_days_as_words(search.query(), notes);
  search.set_dates(DatesAre::words);
  return search.match(Match::every_word);
}

}  // namespace warta
