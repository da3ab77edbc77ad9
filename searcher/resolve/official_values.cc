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
#include "stemmer/officials/person_name.h"
#include "stemmer/text/normalize.h"

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

// How a man or a woman is called in talk, before a name.
constexpr std::array kAddresses = {"abang"sv, "bang"sv, "bung"sv, "cak"sv,   "gus"sv,   "kang"sv,
                                   "mas"sv,   "mba"sv,  "mbak"sv, "pakde"sv, "teteh"sv, "uda"sv};

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

// `typed_initial`: an initial is typed for a known word; `known_initial`: the other way round;
// `short_form`: two spellings of "Muhammad" that sound unlike.
enum class Likeness { none, slip, known_initial, typed_initial, short_form, same };

Likeness likeness(std::string_view typed, std::string_view known) {
  if (typed == known || name_sound(typed) == name_sound(known)) return Likeness::same;
  if (are_both_of(typed, known, kMuhammad) || are_both_of(typed, known, kAhmad) ||
      are_both_of(typed, known, kAbdul)) {
    return Likeness::short_form;
  }
  if (typed.front() == known.front()) {
    if (typed.size() == 1) return Likeness::typed_initial;
    if (known.size() == 1) return Likeness::known_initial;
  }
  if (typed.size() >= kSlipSize && known.size() >= kSlipSize &&
      typed.size() <= EditDistance::kLongest && EditDistance(typed).to(known) == 1) {
    return Likeness::slip;
  }
  return Likeness::none;
}

// How the words of a name stand in another.
struct Standing {
  bool all = false;           // every word, in order
  std::size_t full = 0;       // words that are the same and no initials
  std::size_t slips = 0;      // words of which one letter differs
  std::size_t initials = 0;   // known initials that typed words stand for
  std::size_t full_over = 0;  // full words of the longer that none stands for
};

// `is_typed_shorter`: which of them is the one typed.
Standing standing(std::span<const std::string_view> shorter,
                  std::span<const std::string_view> longer, bool is_typed_shorter, bool may_slip) {
  Standing found;
  std::size_t at = 0;
  for (const std::string_view word : shorter) {
    Likeness like = Likeness::none;
    for (; at < longer.size() && like == Likeness::none; ++at) {
      like = is_typed_shorter ? likeness(word, longer[at]) : likeness(longer[at], word);
      if (like == Likeness::slip && !may_slip) like = Likeness::none;
      if (like == Likeness::none && is_full(longer[at])) ++found.full_over;
    }
    if (like == Likeness::none) return found;
    if (like == Likeness::same && is_full(word)) ++found.full;
    if (like == Likeness::slip) ++found.slips;
    if (like == Likeness::known_initial) ++found.initials;
  }
  for (; at < longer.size(); ++at) {
    if (is_full(longer[at])) ++found.full_over;
  }
  found.all = true;
  return found;
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

// Neither may be an initial, which others have as well; "M." is Muhammad.
bool is_same_full_word(std::string_view typed, std::string_view known) {
  const Likeness like = likeness(typed, known);
  if (like == Likeness::short_form || are_both_of(typed, known, kMuhammad)) return true;
  return like == Likeness::same && typed.size() > 1;
}

// How sure it is that a name typed is a known one.
enum class Fit {
  none,
  other,  // a word typed is not in it, or stands for an initial
  part,   // it has all that is typed, and more, or words for initials
  whole,  // the names are the same
};

Fit fit(std::span<const std::string_view> typed, std::span<const std::string_view> known,
        bool may_slip) {
  const Standing in_known = standing(typed, known, true, may_slip);
  if (in_known.all) {
    const auto& [all, full, slips, initials, full_over] = in_known;
    if (typed.size() == 1) {
      if (!may_slip && full == 0 && typed.front() != known.front()) return Fit::none;
    } else if (full + slips == 0 || (slips > 0 && slips == typed.size())) {
      return Fit::none;
    }
    if (slips == 0 && initials == 0) {
      const bool is_whole = typed.size() == known.size() && full > 0 &&
                            std::ranges::equal(typed, known, is_same_full_word);
      return is_whole ? Fit::whole : Fit::part;
    }
    // "Basaria Panjaitan" is not "Luhut B. Panjaitan": an initial may be of a word where no other
    // word is left that says who it is.
    if (initials == 0 || full_over == 0) return Fit::other;
  }
  // "Edy Budi Suharmanto" for one known as "Edy Suharmanto": what is left out stands in the middle.
  if (known.size() < 2) return Fit::none;
  const auto& [all, full, slips, initials, full_over] = standing(known, typed, false, may_slip);
  const bool is_known = all && full >= 1 && full + slips >= 2 && (initials == 0 || full_over == 0);
  return is_known && likeness(typed.back(), known.back()) != Likeness::none ? Fit::other
                                                                            : Fit::none;
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

// The names of every segment that fit a name typed, and how the best of them do.
struct Matches {
  using Names = std::vector<std::vector<std::uint32_t>>;
  Names names;
  Fit best = Fit::none;
};

Matches matches_in(const std::vector<std::string>& words, const OpenIndex& index, bool may_slip) {
  const auto views = [](const std::vector<std::string>& texts) {
    return std::vector<std::string_view>(texts.begin(), texts.end());
  };
  const std::vector<std::string> typed = joined_titles(views(words));
  Matches found;
  Matches::Names whole;
  for (std::size_t i = 0; i < index.readers().size(); ++i) {
    const OfficialNames& names = index.readers()[i]->official_names();
    const auto articles = index.people().articles(i);
    found.names.emplace_back();
    whole.emplace_back();
    for (const std::uint32_t name : candidates(words, names, may_slip)) {
      const std::vector<std::string> known = joined_titles(names.words_of(name));
      const Fit fits = fit(views(typed), views(known), may_slip);
      if (fits == Fit::none) continue;
      found.names.back().push_back(name);
      if (fits == Fit::whole) whole.back().push_back(name);
      if (articles[name] > 0) found.best = std::max(found.best, fits);
    }
  }
  // Where the name itself is known, others that are only like it are other persons'. A single word
  // is hardly ever the whole name.
  if (found.best == Fit::whole && typed.size() > 1 && !may_slip) found.names = std::move(whole);
  return found;
}

using SegmentNames = Matches::Names;

// The words of "joko widodo", of "jokowi"; none where they are no nickname.
std::vector<std::string> full_name(std::span<const std::string> words) {
  std::istringstream name{std::string(name_behind(joined(words)))};
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

}  // namespace

OfficialMatches find_officials(const std::vector<std::string>& words, const OpenIndex& index) {
  OfficialMatches matches;
  if (words.empty()) return matches;
  Matches found = matches_in(words, index, false);
  if (const std::vector<std::string> full = full_name(words); !full.empty()) {
    const Matches behind = matches_in(full, index, false);
    add_names(behind.names, found.names);
    found.best = std::max(found.best, behind.best);
  }
  // "Mas Gibran", where nobody's name begins so.
  const bool is_addressed =
      words.size() > 1 && std::ranges::find(kAddresses, words.front()) != kAddresses.end();
  if (found.best < Fit::part && is_addressed) {
    return find_officials({words.begin() + 1, words.end()}, index);
  }
  matches.names = std::move(found.names);
  matches.is_other = found.best == Fit::other;
  add_variants(index, matches.names);
  std::vector<Use> uses = uses_of(matches.names, index);
  std::size_t articles = 0;
  for (const Use& use : uses) articles += use.articles;
  if (articles <= kFewArticles) {
    // Newspapers misspell names, too: that one has it as typed says little.
    SegmentNames also = matches_in(words, index, true).names;
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
