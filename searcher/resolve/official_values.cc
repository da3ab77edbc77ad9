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

#include "searcher/resolve/name_matches.h"
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

// Respellings of one name that are looked at.
constexpr std::size_t kMostRespellings = 32;

using Words = std::vector<std::string>;

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

// The people who have one of the names.
void take_people(const SegmentNames& names, const OpenIndex& index, OfficialMatches& matches) {
  matches.names = names;
  add_variants(index, matches.names);
  for (Use& use : uses_of(matches.names, index)) matches.spelled.push_back(std::move(use.name));
}

// Whoever has the name; where nobody's name has what stands before it ("Mas Gibran") or behind it
// ("edy suharmanto sh"), that is taken from the words.
NameMatches take_named(Words& words, const OpenIndex& index, Namesakes namesakes) {
  NameMatches found = named(words, index, namesakes);
  while (found.best < Fit::part && words.size() > 1) {
    if (std::ranges::find(kAddresses, words.front()) != kAddresses.end()) {
      words.erase(words.begin());
    } else if (is_title_behind(words.back())) {
      words.pop_back();
    } else {
      break;
    }
    found = named(words, index, namesakes);
  }
  return found;
}

// The names that a name would find without its slips, with the other names of each; `others` found
// as typed.
SegmentNames respelled_names(const Words& words, const SegmentNames& others, Slips allowed,
                             const OpenIndex& index) {
  const NameMatches found = matches_in(words, index, allowed);
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
  for (const auto& [articles, respelled] : order)
    add_names(named(respelled, index, Namesakes::left_out).names, names);
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

OfficialMatches find_officials(const std::vector<std::string>& typed, const OpenIndex& index) {
  OfficialMatches matches;
  if (typed.empty()) return matches;
  Words words = typed;
  const NameMatches found = take_named(words, index, Namesakes::left_out);
  matches.is_other = found.best == Fit::other;
  const std::size_t articles = articles_of(found.names, index);
  take_people(found.names, index, matches);
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

OfficialMatches officials_called(std::vector<std::string> words, const OpenIndex& index,
                                 Namesakes namesakes) {
  OfficialMatches matches;
  if (words.empty()) return matches;
  const NameMatches found = take_named(words, index, namesakes);
  if (found.best >= Fit::part) take_people(found.names, index, matches);
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
