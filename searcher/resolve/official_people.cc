// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/official_people.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "indexer/schema/columns.h"
#include "searcher/resolve/name_variants.h"
#include "searcher/resolve/name_words.h"
#include "stemmer/officials/nicknames.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// A name of one word means whom it does in this many times as many articles as anybody else:
// "Iqbal" is said of several.
constexpr std::size_t kTimesAsUsual = 10;

// "Desmond J. Mahesa" is "Desmond J Mahesa", and so is a name whatever apostrophe it has.
std::string without_marks(std::string_view name) {
  std::string bare = without_apostrophes(name);
  std::erase(bare, '.');
  return bare;
}

// Letters of a printed word that is no initial.
constexpr std::size_t kTellingWord = 4;

bool may_be_one(const NameWords& a, const NameWords& b) {
  return a == b || is_part(a, b) || is_part(b, a);
}

// Names as numbers, and how often they are printed with which office.
class NameTable {
 public:
  std::uint32_t number_of(std::string_view printed) {
    const auto [known, is_new] = numbers_.try_emplace(printed, 0);
    if (is_new) {
      const auto next = static_cast<std::uint32_t>(names_.size());
      const auto [alike, is_first] = by_bare_name_.try_emplace(without_marks(printed), next);
      known->second = alike->second;
      if (is_first) {
        names_.push_back(printed);
        joined_with_.emplace_back();
        articles_.push_back(0);
      }
    }
    return known->second;
  }

  // An article's official, as a value of FieldId::office.
  void add(std::string_view office_value, std::size_t articles) {
    const std::size_t end = std::min(office_value.find('\t'), office_value.size());
    const std::uint32_t name = number_of(office_value.substr(0, end));
    printed_[office_value.substr(0, end)] += articles;
    offices_[office_value.substr(end)][name] += articles;
    articles_[name] += articles;
  }

  // For each name the one that its person is known by.
  std::vector<std::uint32_t> people() {
    take_usual_marks();
    for (const auto& [office, uses] : offices_) join(uses);
    std::vector<std::uint32_t> leader(names_.size());
    std::iota(leader.begin(), leader.end(), 0U);
    const auto join = [&](std::uint32_t name, std::uint32_t with) {
      with = leader_of(leader, with);
      if (with != name) leader[name] = with;  // a circle is left open where it began
    };
    for (std::uint32_t name = 0; name < names_.size(); ++name) {
      if (joined_with_[name].empty()) continue;
      const auto usual =
          std::ranges::max_element(joined_with_[name], {}, &Uses::value_type::second);
      if (is_usual(name, *usual)) {
        join(name, usual->first);
      } else if (is_nobody_elses(name, usual->first)) {
        // By the name of the two that more have.
        const bool is_rarer = articles_[name] < articles_[usual->first];
        const auto [rare, frequent] =
            is_rarer ? std::pair(name, usual->first) : std::pair(usual->first, name);
        if (leader[rare] == rare) join(rare, frequent);
      }
    }
    for (std::uint32_t& name : leader) name = leader_of(leader, name);
    return leader;
  }

  std::string_view name(std::uint32_t number) const { return names_[number]; }

 private:
  using Uses = std::map<std::uint32_t, std::size_t>;  // articles, by name

  // Of names that differ in their marks, the one that most articles print.
  void take_usual_marks() {
    const auto rank = [&](std::string_view name) {
      return std::tuple(printed_[name], is_ascii(name), name.size(), name);
    };
    for (const auto& [printed, number] : numbers_) {
      if (rank(printed) > rank(names_[number])) names_[number] = printed;
    }
  }

  void join(const Uses& uses) {
    if (uses.size() < 2) return;
    std::vector<std::uint32_t> numbers;
    std::vector<PrintedName> printed;
    for (const auto& [number, articles] : uses) {
      numbers.push_back(number);
      printed.push_back({names_[number], articles});
    }
    const std::vector<std::size_t> known_by = join_variants(printed);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      if (known_by[i] != i) joined_with_[numbers[i]][numbers[known_by[i]]] += printed[i].articles;
    }
  }

  // Whether a name means whom it does in the offices where it is joined with `person`: those that
  // say otherwise do not outweigh them, and a nickname is nobody else's.
  bool is_usual(std::uint32_t name, const Uses::value_type& person) const {
    const std::size_t others = articles_[name] - person.second;
    const bool is_one_word = names_[name].find(' ') == std::string_view::npos;
    return person.second >= others * (is_one_word ? kTimesAsUsual : 1) ||
           (is_one_word && !name_behind(lower_case(names_[name])).empty());
  }

  // Whether a whole name is joined with nobody but `person`, and whoever else has its rarest word
  // may be the same: "Desmond J. Mahesa" is so in every office.
  bool is_nobody_elses(std::uint32_t name, std::uint32_t person) {
    if (joined_with_[name].size() > 1) return false;
    if (with_word_.empty()) read_words();
    const NameWords words = name_words(names_[name]);
    if (std::ranges::count_if(words, is_full_word) < 2) return false;
    const std::vector<std::uint32_t>* fewest = nullptr;
    for (const std::string_view word : words_at_spaces(names_[name])) {
      if (word.size() < kTellingWord) continue;
      const std::vector<std::uint32_t>& having = with_word_.at(word);
      if (fewest == nullptr || having.size() < fewest->size()) fewest = &having;
    }
    return fewest != nullptr && std::ranges::all_of(*fewest, [&](std::uint32_t other) {
             if (other == name || joined_with_[other].contains(person)) return true;
             const NameWords others = name_words(names_[other]);
             const bool is_longer = others.size() > words.size();
             return may_be_one(others, words) &&
                    (!is_longer || may_be_one(others, name_words(names_[person])));
           });
  }

  void read_words() {
    for (std::uint32_t name = 0; name < names_.size(); ++name) {
      for (const std::string_view word : words_at_spaces(names_[name])) {
        if (word.size() >= kTellingWord) with_word_[word].push_back(name);
      }
    }
  }

  static std::uint32_t leader_of(const std::vector<std::uint32_t>& leader, std::uint32_t name) {
    while (leader[name] != name) name = leader[name];
    return name;
  }

  std::unordered_map<std::string_view, std::uint32_t> numbers_;  // of names as printed
  std::unordered_map<std::string, std::uint32_t> by_bare_name_;
  std::vector<std::string_view> names_;
  std::unordered_map<std::string_view, std::size_t> printed_;  // articles, by name as printed
  std::vector<std::size_t> articles_;                          // that print it with an office
  std::unordered_map<std::string_view, Uses> offices_;         // by office, acting and region
  std::vector<Uses> joined_with_;
  // Names by their words as printed; empty: nobody has asked yet.
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> with_word_;
};

// In how many living articles each value is.
std::vector<std::uint32_t> count_values(const SegmentReader& reader, const Column& column) {
  std::vector<std::uint32_t> counts(column.size());
  each_living(reader, [&](std::uint32_t document) {
    for (const std::uint32_t value : column.values(document)) ++counts.at(value);
  });
  return counts;
}

}  // namespace

OfficialPeople::OfficialPeople(std::vector<std::shared_ptr<const SegmentReader>> readers)
    : readers_(std::move(readers)) {
  NameTable table;
  for (const auto& reader : readers_) {
    const Column& offices = reader->segment().columns().of(FieldId::office);
    const std::vector<std::uint32_t> counts = count_values(*reader, offices);
    for (std::uint32_t value = 0; value < offices.size(); ++value) {
      if (counts[value] > 0) table.add(offices.text(value), counts[value]);
    }
  }
  for (const auto& reader : readers_) {
    const Column& names = reader->segment().columns().of(FieldId::official);
    articles_.push_back(count_values(*reader, names));
    std::vector<std::uint32_t>& persons = persons_.emplace_back();
    for (std::uint32_t value = 0; value < names.size(); ++value) {
      persons.push_back(table.number_of(names.text(value)));
    }
  }
  const std::vector<std::uint32_t> leaders = table.people();
  std::vector<std::uint32_t> numbers(leaders.size());
  for (std::uint32_t name = 0; name < leaders.size(); ++name) {
    if (leaders[name] != name) continue;
    numbers[name] = static_cast<std::uint32_t>(names_.size());
    names_.push_back(table.name(name));
  }
  for (auto& persons : persons_) {
    for (std::uint32_t& person : persons) person = numbers[leaders[person]];
  }
}

}  // namespace warta
