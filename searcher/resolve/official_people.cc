// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/official_people.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "indexer/schema/columns.h"
#include "searcher/resolve/name_variants.h"

namespace warta {
namespace {

// A name of one word means whom it does in this many times as many articles as anybody else:
// "Iqbal" is said of several.
constexpr std::size_t kTimesAsUsual = 10;

// Names as numbers, and how often they are printed with which office.
class NameTable {
 public:
  std::uint32_t number_of(std::string_view name) {
    const auto next = static_cast<std::uint32_t>(names_.size());
    const auto [known, is_new] = numbers_.try_emplace(name, next);
    if (is_new) {
      names_.push_back(name);
      joined_with_.emplace_back();
      articles_.push_back(0);
    }
    return known->second;
  }

  // An article's official, as a value of FieldId::office.
  void add(std::string_view office_value, std::size_t articles) {
    const std::size_t end = std::min(office_value.find('\t'), office_value.size());
    const std::uint32_t name = number_of(office_value.substr(0, end));
    offices_[office_value.substr(end)][name] += articles;
    articles_[name] += articles;
  }

  // For each name the one that its person is known by.
  std::vector<std::uint32_t> people() {
    for (const auto& [office, uses] : offices_) join(uses);
    std::vector<std::uint32_t> leader(names_.size());
    std::iota(leader.begin(), leader.end(), 0U);
    for (std::uint32_t name = 0; name < names_.size(); ++name) {
      const std::uint32_t with = leader_of(leader, usual_person(name));
      if (with != name) leader[name] = with;  // a circle is left open where it began
    }
    for (std::uint32_t& name : leader) name = leader_of(leader, name);
    return leader;
  }

  std::string_view name(std::uint32_t number) const { return names_[number]; }

 private:
  using Uses = std::map<std::uint32_t, std::size_t>;  // articles, by name

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

  // Whom the name means; itself where that is not clear.
  std::uint32_t usual_person(std::uint32_t name) const {
    const Uses& with = joined_with_[name];
    if (with.empty()) return name;
    const auto usual = std::ranges::max_element(with, {}, &Uses::value_type::second);
    const std::size_t others = articles_[name] - usual->second;
    const bool is_one_word = names_[name].find(' ') == std::string_view::npos;
    return usual->second >= others * (is_one_word ? kTimesAsUsual : 1) ? usual->first : name;
  }

  static std::uint32_t leader_of(const std::vector<std::uint32_t>& leader, std::uint32_t name) {
    while (leader[name] != name) name = leader[name];
    return name;
  }

  std::unordered_map<std::string_view, std::uint32_t> numbers_;
  std::vector<std::string_view> names_;
  std::vector<std::size_t> articles_;                   // that print it with an office
  std::unordered_map<std::string_view, Uses> offices_;  // by office, acting and region
  std::vector<Uses> joined_with_;
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
