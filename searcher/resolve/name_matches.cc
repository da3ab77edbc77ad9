// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/name_matches.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <span>
#include <sstream>

#include "searcher/resolve/official_names.h"
#include "stemmer/officials/nicknames.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// In as many times the articles of all others who have a word is somebody whom it means alone.
constexpr std::size_t kTimesAllOthers = 3;

// Of a short word beside other full ones, those a letter away need not be looked for: the others
// find the name.
constexpr std::size_t kShortWord = 4;

using Words = std::vector<std::string>;

// The names of a segment that share a word with the one typed.
std::set<std::uint32_t> candidates(const Words& words, const OfficialNames& names, Slips allowed) {
  std::set<std::uint32_t> found;
  const auto add = [&](std::string_view word) {
    const auto having = names.with_word(word);
    found.insert(having.begin(), having.end());
  };
  const auto full = std::ranges::count_if(words, tells_person);
  for (const std::string& word : words) {
    if (full > 0 && !tells_person(word)) continue;
    add(word);
    for (const std::string_view alike : names.words_like(word)) add(alike);
    if (allowed == Slips::none || (word.size() < kShortWord && full > 1)) continue;
    for (const std::string_view near : names.words_near(word)) add(near);
  }
  return found;
}

// Whom a single word means that is the usual name of one known by a longer: who is in many times as
// many articles as all others together who may be called so.
std::optional<std::uint32_t> usual_person(const NameMatches& found, const OpenIndex& index) {
  const OfficialPeople& people = index.people();
  std::map<std::uint32_t, std::size_t> articles;  // by person
  std::set<std::uint32_t> having_it;
  std::size_t all = 0;
  for (std::size_t i = 0; i < found.names.size(); ++i) {
    const auto persons = people.of_segment(i);
    for (const std::uint32_t name : found.names[i]) {
      articles[persons[name]] += people.articles(i)[name];
      all += people.articles(i)[name];
    }
    for (const std::uint32_t name : found.whole[i]) having_it.insert(persons[name]);
  }
  const auto usual = std::ranges::find_if(having_it, [&](std::uint32_t person) {
    return people.name(person).find(' ') != std::string_view::npos &&
           articles[person] >= kTimesAllOthers * (all - articles[person]);
  });
  return usual == having_it.end() ? std::nullopt : std::optional(*usual);
}

// Where the name itself is known, others that are only like it are other persons'. A single word is
// hardly ever the whole name.
void leave_others_out(const Words& words, const OpenIndex& index, NameMatches& found) {
  if (found.best != Fit::whole) return;
  if (words.size() > 1) {
    found.names = found.whole;
  } else if (const auto person = usual_person(found, index)) {
    for (std::size_t i = 0; i < found.names.size(); ++i) {
      const auto persons = index.people().of_segment(i);
      std::erase_if(found.names[i], [&](std::uint32_t name) { return persons[name] != *person; });
    }
  }
}

// The words of "joko widodo", of "jokowi"; none where they are no nickname.
Words full_name(std::span<const std::string> words) {
  std::istringstream name{std::string(name_behind(joined(words)))};
  return {std::istream_iterator<std::string>(name), {}};
}

}  // namespace

NameMatches matches_in(const Words& words, const OpenIndex& index, Slips allowed) {
  const auto views = [](const Words& texts) {
    return std::vector<std::string_view>(texts.begin(), texts.end());
  };
  const Words typed = joined_titles(views(words));
  NameMatches found;
  for (std::size_t i = 0; i < index.readers().size(); ++i) {
    const OfficialNames& names = index.readers()[i]->official_names();
    const auto articles = index.people().articles(i);
    found.names.emplace_back();
    found.whole.emplace_back();
    for (const std::uint32_t name : candidates(words, names, allowed)) {
      const std::vector<std::string_view> printed = names.words_of(name);
      Words known = joined_titles(printed);
      const Words* asked = &typed;
      Fit fits = fit(views(typed), views(known), allowed);
      // "La Od", which is no title
      if (fits == Fit::none && allowed != Slips::none && known.size() < printed.size()) {
        known.assign(printed.begin(), printed.end());
        asked = &words;
        fits = fit(views(words), views(known), allowed);
      }
      if (fits == Fit::none) continue;
      found.names.back().push_back(name);
      if (fits == Fit::whole) found.whole.back().push_back(name);
      if (articles[name] == 0) continue;
      found.best = std::max(found.best, fits);
      if (fits == Fit::slip) {
        found.respelled[respelled(views(*asked), views(known))] += articles[name];
      }
    }
  }
  return found;
}

void add_names(const SegmentNames& more, SegmentNames& names) {
  names.resize(more.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::vector<std::uint32_t> both;
    std::ranges::set_union(names[i], more[i], std::back_inserter(both));
    names[i] = std::move(both);
  }
}

NameMatches named(const Words& words, const OpenIndex& index, Namesakes namesakes) {
  NameMatches found = matches_in(words, index, Slips::none);
  if (namesakes == Namesakes::left_out) leave_others_out(words, index, found);
  const Words full = full_name(words);
  if (full.empty()) return found;
  NameMatches behind = matches_in(full, index, Slips::none);
  if (namesakes == Namesakes::left_out) leave_others_out(full, index, behind);
  // "Iriana Jokowi" is not Jokowi.
  if (behind.best == Fit::whole) found.names = std::move(found.whole);
  add_names(behind.names, found.names);
  found.best = std::max(found.best, behind.best);
  return found;
}

}  // namespace warta
