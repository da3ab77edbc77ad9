// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/name_variants.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <string>
#include <unordered_map>
#include <utility>

#include "searcher/resolve/name_words.h"

namespace warta {
namespace {

// As frequent is whom a short name means as all others.
constexpr std::size_t kTimesAsUsual = 10;

struct Person {
  NameWords words;
  std::size_t articles = 0;
  std::size_t name = 0;  // the most frequent one
};

class Joiner {
 public:
  explicit Joiner(std::span<const PrintedName> names) : names_(names), person_of_(names.size()) {}

  std::vector<std::size_t> joined() && {
    join_sounds();
    join_misspelled();
    join_parts();
    return choose_names();
  }

 private:
  // By sounds: a person for each.
  void join_sounds() {
    std::vector<std::size_t> order(names_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
      return names_[a].articles != names_[b].articles ? names_[a].articles > names_[b].articles
                                                      : names_[a].name < names_[b].name;
    });
    std::unordered_map<std::string, std::size_t> by_sound;
    for (const std::size_t name : order) {
      NameWords words = name_words(names_[name].name);
      std::string sound;
      for (const std::string& word : words) sound.append(word).push_back(' ');
      const auto [known, is_new] = by_sound.try_emplace(std::move(sound), people_.size());
      if (is_new) people_.push_back({std::move(words), 0, name});
      people_[known->second].articles += names_[name].articles;
      person_of_[name] = known->second;
    }
    leader_.resize(people_.size());
    std::iota(leader_.begin(), leader_.end(), 0U);
    for (std::size_t person = 0; person < people_.size(); ++person) {
      for (const std::string& word : people_[person].words) {
        if (is_full_word(word)) with_word_[word].push_back(person);
      }
    }
  }

  std::size_t leader(std::size_t person) const {
    while (leader_[person] != person) person = leader_[person];
    return person;
  }

  // The more frequent first, so that no chain of misspellings arises.
  void join_misspelled() {
    for (const auto& [rare, usual] : alike_but_for_a_letter()) {
      if (leader_[rare] != rare || leader_[usual] != usual) continue;
      if (is_misspelled(people_[rare].words, people_[rare].articles, people_[usual].words,
                        people_[usual].articles))
        join(rare, usual);
    }
  }

  // Pairs of people who may differ by one letter, in order, the rarer first in each: those that are
  // equal with a letter of some word left out of one, or of both.
  std::vector<std::pair<std::size_t, std::size_t>> alike_but_for_a_letter() const {
    std::vector<std::pair<std::size_t, std::size_t>> hashes;
    for (std::size_t person = 0; person < people_.size(); ++person) {
      add_hashes(person, hashes);
    }
    std::ranges::sort(hashes);
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
      for (std::size_t j = i + 1; j < hashes.size() && hashes[j].first == hashes[i].first; ++j) {
        if (hashes[j].second != hashes[i].second) {
          pairs.emplace_back(hashes[j].second, hashes[i].second);
        }
      }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
  }

  // Hashes of a name with a letter of one word left out, and with none.
  void add_hashes(std::size_t person,
                  std::vector<std::pair<std::size_t, std::size_t>>& hashes) const {
    const NameWords& words = people_[person].words;
    if (words.size() < 2) return;  // has no other word by which it could be told
    for (std::size_t wrong = 0; wrong < words.size(); ++wrong) {
      if (words[wrong].size() < kSlipSize) continue;
      std::string head = std::to_string(wrong) + ' ';
      for (std::size_t i = 0; i < words.size(); ++i) {
        if (i != wrong) head.append(words[i]).push_back(' ');
      }
      for (std::size_t left_out = 0; left_out <= words[wrong].size(); ++left_out) {
        std::string text = head + words[wrong];
        if (left_out < words[wrong].size()) text.erase(head.size() + left_out, 1);
        hashes.emplace_back(std::hash<std::string>()(text), person);
      }
    }
  }

  // The longest first: "Sri" is to find "Sri Mulyani" and "Sri Mulyani Indrawati" joined.
  void join_parts() {
    std::vector<std::size_t> order;
    for (std::size_t person = 0; person < people_.size(); ++person) order.push_back(person);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
      return people_[a].words.size() > people_[b].words.size();
    });
    for (const std::size_t part : order) {
      if (leader_[part] == part) join(part, whole_of(part));
    }
  }

  // The people who have one of the words that must all be there: the one that fewest have.
  std::span<const std::size_t> sharing_a_word(std::size_t person) const {
    std::span<const std::size_t> fewest;
    for (const std::string& word : people_[person].words) {
      if (!is_full_word(word)) continue;
      const std::vector<std::size_t>& having = with_word_.at(word);
      if (fewest.empty() || having.size() < fewest.size()) fewest = having;
    }
    return fewest;
  }

  // Whom a part of a name means; itself when nobody, or one of several.
  std::size_t whole_of(std::size_t part) {
    std::unordered_map<std::size_t, std::size_t> articles;
    for (const std::size_t person : sharing_a_word(part)) {
      if (leader(person) != part && is_part(people_[part].words, people_[person].words)) {
        articles[leader(person)] = people_[leader(person)].articles;
      }
    }
    std::size_t best = part;
    std::size_t all = 0;
    for (const auto& [person, count] : articles) {
      all += count;
      if (best == part || count > articles[best]) best = person;
    }
    if (best == part) return part;
    const std::size_t others = all - articles[best];
    if (articles.size() == 1 || articles[best] >= kTimesAsUsual * others) return best;
    if (!is_told_by_a_word(part)) return part;
    for (const auto& [person, count] : articles) join(person, best);
    return best;
  }

  // Whether nobody else has the rarest word of a whole name: whom "Yasonna Laoly" means is called
  // "Yasonna H. Laoly" and "Yasonna Hamonangan Laoly", too.
  bool is_told_by_a_word(std::size_t part) const {
    const NameWords& words = people_[part].words;
    if (std::ranges::count_if(words, is_full_word) < 2) return false;
    return std::ranges::all_of(sharing_a_word(part), [&](std::size_t person) {
      const std::size_t who = leader(person);
      const NameWords& other = people_[who].words;
      return who == part || is_part(words, other) || is_part(other, words);
    });
  }

  void join(std::size_t person, std::size_t with) {
    if (person == with) return;
    leader_[person] = with;
    people_[with].articles += people_[person].articles;
  }

  // A person is known by the most frequent name, or by one of several words that is not rare
  // beside it.
  std::vector<std::size_t> choose_names() const {
    std::vector<std::size_t> known_by = person_of_;
    std::vector<std::size_t> best(people_.size(), names_.size());
    std::vector<std::size_t> whole(people_.size(), names_.size());
    const auto offer = [&](std::size_t name, std::size_t& to) {
      const bool is_first =
          to == names_.size() || names_[name].articles > names_[to].articles ||
          (names_[name].articles == names_[to].articles && names_[name].name < names_[to].name);
      if (is_first) to = name;
    };
    for (std::size_t name = 0; name < names_.size(); ++name) {
      known_by[name] = leader(known_by[name]);
      offer(name, best[known_by[name]]);
      if (names_[name].name.find(' ') != std::string_view::npos) offer(name, whole[known_by[name]]);
    }
    for (std::size_t& person : known_by) {
      const std::size_t full = whole[person];
      const bool is_usual = full != names_.size() &&
                            names_[full].articles * kTimesAsUsual >= names_[best[person]].articles;
      person = is_usual ? full : best[person];
    }
    return known_by;
  }

  std::span<const PrintedName> names_;
  std::vector<std::size_t> person_of_;  // by name
  std::vector<Person> people_;          // the most frequent first, by their first name
  std::vector<std::size_t> leader_;     // by person: another who is the same, or itself
  std::unordered_map<std::string, std::vector<std::size_t>> with_word_;
};

}  // namespace

std::vector<std::size_t> join_variants(std::span<const PrintedName> names) {
  return Joiner(names).joined();
}

}  // namespace warta
