// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/official_values.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <sstream>
#include <utility>

#include "searcher/resolve/name_fit.h"
#include "searcher/resolve/name_spacing.h"
#include "searcher/resolve/official_names.h"
#include "stemmer/officials/nicknames.h"
#include "stemmer/officials/titles.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using namespace std::string_view_literals;

// How a man or a woman is called in talk, before a name.
constexpr std::array kAddresses = {"abang"sv, "bang"sv, "bung"sv, "cak"sv,   "gus"sv,   "kang"sv,
                                   "mas"sv,   "mba"sv,  "mbak"sv, "pakde"sv, "teteh"sv, "uda"sv};

// Who is in so few articles may be a misspelling of one who is in this many times more.
constexpr std::size_t kFewArticles = 3;
constexpr std::size_t kTimesAsUsual = 10;

// In as many times the articles of all others who have a word is somebody whom it means alone.
constexpr std::size_t kTimesAllOthers = 3;

// Of a short word beside other full ones, those a letter away need not be looked for: the others
// find the name.
constexpr std::size_t kShortWord = 4;

// Respellings of one name that are looked at.
constexpr std::size_t kMostRespellings = 32;

using SegmentNames = std::vector<std::vector<std::uint32_t>>;
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

// The names of every segment that fit a name typed, and how the best of them do.
struct Matches {
  SegmentNames names;
  SegmentNames whole;                      // those that are the very name
  std::map<Words, std::size_t> respelled;  // the name without its slips, and in how many articles
  Fit best = Fit::none;
};

Matches matches_in(const Words& words, const OpenIndex& index, Slips allowed) {
  const auto views = [](const Words& texts) {
    return std::vector<std::string_view>(texts.begin(), texts.end());
  };
  const Words typed = joined_titles(views(words));
  Matches found;
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

// Whom a single word means that is the usual name of one known by a longer: who is in many times as
// many articles as all others together who may be called so.
std::optional<std::uint32_t> usual_person(const Matches& found, const OpenIndex& index) {
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
void leave_others_out(const Words& words, const OpenIndex& index, Matches& found) {
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

void add_names(const SegmentNames& more, SegmentNames& names) {
  names.resize(more.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::vector<std::uint32_t> both;
    std::ranges::set_union(names[i], more[i], std::back_inserter(both));
    names[i] = std::move(both);
  }
}

// Whoever has the name as typed, or the one behind it.
Matches named(const Words& words, const OpenIndex& index) {
  Matches found = matches_in(words, index, Slips::none);
  leave_others_out(words, index, found);
  const Words full = full_name(words);
  if (full.empty()) return found;
  Matches behind = matches_in(full, index, Slips::none);
  leave_others_out(full, index, behind);
  // "Iriana Jokowi" is not Jokowi.
  if (behind.best == Fit::whole) found.names = std::move(found.whole);
  add_names(behind.names, found.names);
  found.best = std::max(found.best, behind.best);
  return found;
}

// Adds the other names of those who are found by one.
void add_variants(const OpenIndex& index, SegmentNames& names) {
  const OfficialPeople& people = index.people();
  std::vector<bool> is_found(people.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto persons = people.of_segment(i);
    for (const std::uint32_t name : names[i]) is_found[persons[name]] = true;
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto persons = people.of_segment(i);
    names[i].clear();
    for (std::uint32_t name = 0; name < persons.size(); ++name) {
      if (is_found[persons[name]]) names[i].push_back(name);
    }
  }
}

// In how many articles the names are, with the other names of whoever is known by one of them: a
// misprint that is found says nothing of the person's usual name.
std::size_t articles_of(const SegmentNames& names, const OpenIndex& index) {
  const OfficialPeople& people = index.people();
  std::vector<bool> is_known(people.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    const OfficialNames& printed = index.readers()[i]->official_names();
    for (const std::uint32_t name : names[i]) {
      const std::uint32_t person = people.of_segment(i)[name];
      if (people.name(person) == printed.name(name)) is_known[person] = true;
    }
  }
  std::size_t articles = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto persons = people.of_segment(i);
    for (std::uint32_t name = 0; name < persons.size(); ++name) {
      if (is_known[persons[name]] || std::ranges::binary_search(names[i], name)) {
        articles += people.articles(i)[name];
      }
    }
  }
  return articles;
}

struct Use {
  std::size_t articles = 0;
  std::string name;
};

// The different names and in how many articles they are, the most frequent first.
std::vector<Use> uses_of(const SegmentNames& names, const OpenIndex& index) {
  std::map<std::string, std::size_t> counts;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].empty()) continue;
    const Column& column = index.readers()[i]->segment().columns().of(FieldId::official);
    const auto articles = index.people().articles(i);
    for (const std::uint32_t name : names[i]) {
      if (articles[name] > 0) counts[std::string(column.text(name))] += articles[name];
    }
  }
  std::vector<Use> uses;
  uses.reserve(counts.size());
  for (const auto& [name, articles] : counts) uses.push_back({articles, name});
  std::ranges::stable_sort(uses, std::ranges::greater(), &Use::articles);
  return uses;
}

// The names that a name would find without its slips, with the other names of each; `others` found
// as typed.
SegmentNames respelled_names(const Words& words, const SegmentNames& others, Slips allowed,
                             const OpenIndex& index) {
  const Matches found = matches_in(words, index, allowed);
  SegmentNames names(found.names.size());
  std::vector<std::pair<std::size_t, Words>> order;
  for (const auto& [respelled, articles] : found.respelled) order.emplace_back(articles, respelled);
  std::ranges::sort(order, std::ranges::greater());
  if (order.size() > kMostRespellings) order.resize(kMostRespellings);
  // "Prabow" is "Prabowo", and not the "Pranow" that one article has. Of several words the others
  // say who is meant.
  std::erase_if(order, [&](const auto& other) {
    return words.size() == 1 && other.first * kTimesAsUsual < order.front().first;
  });
  for (const auto& [articles, respelled] : order) add_names(named(respelled, index).names, names);
  if (order.empty()) {
    // "Edy Budi Suharmnto": nobody has all of it, however spelled.
    for (std::size_t i = 0; i < names.size(); ++i) {
      std::ranges::set_difference(found.names[i], others[i], std::back_inserter(names[i]));
    }
  }
  add_variants(index, names);
  return names;
}

// Whom a name means that hardly anybody has, `articles` of those who are `printed` so: newspapers
// misspell names, too, so that one has it as typed says little.
void take_slip(const Words& words, const OpenIndex& index, std::size_t articles,
               const SegmentNames& printed, OfficialMatches& matches) {
  // A short word is soon another: where somebody has it, it is none.
  const Slips allowed = articles == 0 ? Slips::any : Slips::long_words;
  SegmentNames also = respelled_names(words, matches.names, allowed, index);
  std::vector<Use> uses = uses_of(also, index);
  if (uses.empty() || uses.front().articles <= kTimesAsUsual * articles) return;
  if (words.size() == 1 && is_other_word(words.front(), uses.front().articles, index)) return;
  matches.by_slip = true;
  matches.is_nobodys = articles == 0;
  // Of a misprint only the articles that have it.
  add_names(printed, also);
  matches.names = std::move(also);
  matches.spelled.clear();
  for (Use& use : uses) matches.spelled.push_back(std::move(use.name));
}

}  // namespace

bool is_other_word(const std::string& word, std::size_t articles, const OpenIndex& index) {
  const std::size_t uses = index.uses_of_form(word);
  return (Lexicon::contains(word) ? kTimesAsUsual : 1) * uses >= articles;
}

OfficialMatches find_officials(const std::vector<std::string>& words, const OpenIndex& index) {
  OfficialMatches matches;
  if (words.empty()) return matches;
  Matches found = named(words, index);
  if (found.best < Fit::part && words.size() > 1) {
    // "Mas Gibran", where nobody's name begins so; "edy suharmanto sh".
    if (std::ranges::find(kAddresses, words.front()) != kAddresses.end()) {
      return find_officials({words.begin() + 1, words.end()}, index);
    }
    if (is_title_behind(words.back())) {
      return find_officials({words.begin(), words.end() - 1}, index);
    }
  }
  matches.is_other = found.best == Fit::other;
  const std::size_t articles = articles_of(found.names, index);
  matches.names = found.names;
  add_variants(index, matches.names);
  for (Use& use : uses_of(matches.names, index)) matches.spelled.push_back(std::move(use.name));
  if (articles <= kFewArticles || matches.is_other) {
    take_slip(words, index, articles, found.names, matches);
  }
  if (matches.spelled.empty()) {
    const RespacedName respaced = respaced_name(words, index);
    if (respaced.words.empty()) return matches;
    matches = find_officials(respaced.words, index);
    matches.is_other = true;
  }
  return matches;
}

std::vector<std::vector<std::uint32_t>> names_of_person(std::string_view known_by,
                                                        const OpenIndex& index) {
  const OfficialPeople& people = index.people();
  std::uint32_t wanted = 0;
  while (wanted < people.size() && people.name(wanted) != known_by) ++wanted;
  SegmentNames names(index.readers().size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto persons = people.of_segment(i);
    for (std::uint32_t name = 0; name < persons.size(); ++name) {
      if (persons[name] == wanted) names[i].push_back(name);
    }
  }
  return names;
}

}  // namespace warta
