// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/official_values.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <sstream>
#include <utility>

#include "searcher/resolve/name_sound.h"
#include "searcher/resolve/official_names.h"
#include "searcher/spelling/edit_distance.h"
#include "stemmer/officials/nicknames.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using namespace std::string_view_literals;

// One name in the spellings that the same person's has.
constexpr std::array kMuhammad = {"m"sv,        "md"sv,        "mhd"sv,      "moch"sv,
                                  "mochamad"sv, "mochammad"sv, "moh"sv,      "mohamad"sv,
                                  "mohammad"sv, "mohd"sv,      "muchamad"sv, "muchammad"sv,
                                  "muh"sv,      "muhamad"sv,   "muhammad"sv};
constexpr std::array kAhmad = {"achmad"sv, "ahmad"sv, "ahmat"sv, "akhmad"sv};
constexpr std::array kAbdul = {"abd"sv, "abdul"sv};

constexpr std::array kActing = {"pj"sv, "pjs"sv, "plh"sv, "plt"sv, "penjabat"sv};

constexpr std::size_t kFullSize = 3;  // letters that an initial or a short form has not
constexpr std::size_t kSlipSize = 4;

// Who is in so few articles may be a misspelling of one who is in this many times more.
constexpr std::size_t kFewArticles = 3;
constexpr std::size_t kTimesAsUsual = 10;

template <typename Names>
bool are_both_of(std::string_view a, std::string_view b, const Names& names) {
  return std::ranges::find(names, a) != names.end() && std::ranges::find(names, b) != names.end();
}

bool is_full(std::string_view word) {
  return word.size() >= kFullSize && std::ranges::find(kMuhammad, word) == kMuhammad.end();
}

enum class Likeness { none, slip, initial, same };

Likeness likeness(std::string_view typed, std::string_view known) {
  if (typed == known || name_sound(typed) == name_sound(known)) return Likeness::same;
  if (are_both_of(typed, known, kMuhammad) || are_both_of(typed, known, kAhmad) ||
      are_both_of(typed, known, kAbdul)) {
    return Likeness::initial;
  }
  if ((typed.size() == 1 || known.size() == 1) && typed.front() == known.front()) {
    return Likeness::initial;
  }
  if (typed.size() >= kSlipSize && known.size() >= kSlipSize &&
      typed.size() <= EditDistance::kLongest && EditDistance(typed).to(known) == 1) {
    return Likeness::slip;
  }
  return Likeness::none;
}

// Whether every word of `shorter` stands in `longer`, in order. `typed` is which of them it is.
bool stands_in(std::span<const std::string_view> shorter, std::span<const std::string_view> longer,
               bool may_slip, std::size_t& full, std::size_t& slips) {
  std::size_t at = 0;
  full = 0;
  slips = 0;
  for (const std::string_view word : shorter) {
    Likeness found = Likeness::none;
    for (; at < longer.size() && found == Likeness::none; ++at) {
      found = likeness(word, longer[at]);
      if (found == Likeness::slip && !may_slip) found = Likeness::none;
    }
    if (found == Likeness::none) return false;
    if (found == Likeness::same && is_full(word)) ++full;
    if (found == Likeness::slip) ++slips;
  }
  return true;
}

// "Waode" for "Wa Ode": the names that Buton's nobility has are written either way.
std::vector<std::string> joined_titles(std::span<const std::string_view> words) {
  std::vector<std::string> joined;
  for (const std::string_view word : words) {
    const bool is_second =
        word == "ode" && !joined.empty() && (joined.back() == "la" || joined.back() == "wa");
    if (is_second) {
      joined.back().append(word);
    } else {
      joined.emplace_back(word);
    }
  }
  return joined;
}

bool may_be(std::span<const std::string_view> typed, std::span<const std::string_view> known,
            bool may_slip) {
  std::size_t full = 0;
  std::size_t slips = 0;
  if (stands_in(typed, known, may_slip, full, slips)) {
    if (typed.size() == 1) return may_slip || full == 1 || typed.front() == known.front();
    return full + slips >= 1 && (slips == 0 || slips < typed.size());
  }
  // "Edy Budi Suharmanto" for one known as "Edy Suharmanto": what is left out stands in the middle.
  if (known.size() < 2 || !stands_in(known, typed, may_slip, full, slips)) return false;
  return full >= 1 && full + slips >= 2 && likeness(typed.back(), known.back()) != Likeness::none;
}

// The names of a segment that share a word with the one typed.
std::set<std::uint32_t> candidates(const std::vector<std::string>& words,
                                   const OfficialNames& names, bool may_slip) {
  std::set<std::uint32_t> found;
  const auto add = [&](std::string_view word) {
    const auto having = names.with_word(word);
    found.insert(having.begin(), having.end());
  };
  const bool any_full = std::ranges::any_of(words, is_full);
  for (const std::string& word : words) {
    if (any_full && !is_full(word)) continue;
    add(word);
    for (const std::string_view alike : names.words_like(word)) add(alike);
    if (!may_slip || word.size() < kSlipSize) continue;
    for (const std::string_view near : names.words_near(word)) add(near);
  }
  return found;
}

std::vector<std::uint32_t> matches_in(const std::vector<std::string>& words,
                                      const OfficialNames& names, bool may_slip) {
  const auto views = [](const std::vector<std::string>& texts) {
    return std::vector<std::string_view>(texts.begin(), texts.end());
  };
  const std::vector<std::string> typed = joined_titles(views(words));
  std::vector<std::uint32_t> found;
  for (const std::uint32_t name : candidates(words, names, may_slip)) {
    const std::vector<std::string> known = joined_titles(names.words_of(name));
    if (may_be(views(typed), views(known), may_slip)) found.push_back(name);
  }
  return found;
}

using SegmentNames = std::vector<std::vector<std::uint32_t>>;

SegmentNames matches_in(const std::vector<std::string>& words, const OpenIndex& index,
                        bool may_slip) {
  SegmentNames names;
  names.reserve(index.readers().size());
  for (const auto& reader : index.readers()) {
    names.push_back(matches_in(words, reader->official_names(), may_slip));
  }
  return names;
}

// The words of "joko widodo", of "jokowi"; none where they are no nickname.
std::vector<std::string> full_name(const std::vector<std::string>& words) {
  std::string typed;
  for (const std::string& word : words) typed.append(typed.empty() ? "" : " ").append(word);
  std::istringstream name{std::string(name_behind(typed))};
  return {std::istream_iterator<std::string>(name), {}};
}

void add_names(const SegmentNames& more, SegmentNames& names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::vector<std::uint32_t> both;
    std::ranges::set_union(names[i], more[i], std::back_inserter(both));
    names[i] = std::move(both);
  }
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

// How many words at the beginning say that an office is held for the time being: "Pj", "Pelaksana
// Tugas", "Penjabat Sementara".
std::size_t acting_words(const std::vector<TaggerWord>& words) {
  const auto is = [&](std::size_t i, std::string_view word) {
    return i < words.size() && words[i].normal == word;
  };
  std::size_t at = 0;
  while (at < words.size()) {
    if (is(at, "pelaksana") && (is(at + 1, "tugas") || is(at + 1, "harian"))) {
      at += 2;
    } else if (std::ranges::find(kActing, words[at].normal) != kActing.end()) {
      at += is(at + 1, "sementara") ? 2 : 1;
    } else {
      break;
    }
  }
  return at;
}

}  // namespace

TypedOffice read_office(std::string_view typed) {
  TokenizedText tokens;
  tokenize(typed, tokens);
  const std::vector<TaggerWord> words = tagger_words(tokens);
  TypedOffice found;
  std::size_t at = acting_words(words);
  found.acting = at > 0;
  // "Pejabat Bupati" is a common slip for "Penjabat Bupati".
  const bool is_slip = at == 0 && words.size() > 1 && words[0].normal == "pejabat";
  const Office* office = at < words.size() ? office_at(words, at) : nullptr;
  if (office == nullptr && is_slip && (office = office_at(words, 1)) != nullptr) {
    found.acting = true;
    at = 1;
  }
  if (office != nullptr) {
    found.position = office->position;
    at += office->printed.size();
    std::vector<std::string_view> normals;
    for (std::size_t i = at; i < words.size(); ++i) normals.push_back(words[i].normal);
    const std::span<const std::string_view> rest(normals);
    // "Bupati Kabupaten Bombana"
    std::size_t level = 0;
    while (level < rest.size() && (rest[level] == "kabupaten" || rest[level] == "kab" ||
                                   rest[level] == "kota" || rest[level] == "provinsi")) {
      ++level;
    }
    const Gazetteer::Match region = Gazetteer::instance().longest_match(rest.subspan(level));
    if (region.words > 0) {
      for (const RegionCode code : region.codes) {
        if (level_of(code) != RegionLevel::district) found.regions.push_back(code);
      }
      at += level + region.words;
    }
  }
  for (std::size_t i = at; i < words.size(); ++i) {
    if (is_degree(words[i]) && i > at) continue;
    found.rest.emplace_back(words[i].normal);
  }
  // "Drs. H. Edy": titles in front, unless there is nothing else.
  std::size_t titles = 0;
  while (titles + 1 < found.rest.size() && is_title_before(found.rest[titles])) ++titles;
  found.rest.erase(found.rest.begin(), found.rest.begin() + static_cast<std::ptrdiff_t>(titles));
  return found;
}

OfficialMatches find_officials(const std::vector<std::string>& words, const OpenIndex& index) {
  OfficialMatches matches;
  if (words.empty()) return matches;
  matches.names = matches_in(words, index, false);
  if (const std::vector<std::string> full = full_name(words); !full.empty()) {
    add_names(matches_in(full, index, false), matches.names);
  }
  add_variants(index, matches.names);
  std::vector<Use> uses = uses_of(matches.names, index);
  std::size_t articles = 0;
  for (const Use& use : uses) articles += use.articles;
  if (articles <= kFewArticles) {
    // Newspapers misspell names, too: that one has it as typed says little.
    SegmentNames also = matches_in(words, index, true);
    add_variants(index, also);
    std::vector<Use> more = uses_of(also, index);
    if (!more.empty() && more.front().articles > kTimesAsUsual * articles) {
      matches.names = std::move(also);
      matches.by_slip = true;
      uses = std::move(more);
    }
  }
  for (Use& use : uses) matches.spelled.push_back(std::move(use.name));
  return matches;
}

}  // namespace warta
