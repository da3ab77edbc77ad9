// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_position.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "indexer/schema/columns.h"
#include "searcher/build_list.h"
#include "searcher/office_plans.h"
#include "searcher/place_office.h"
#include "searcher/remarks.h"
#include "searcher/resolve/agency_office.h"
#include "searcher/resolve/office_held.h"
#include "searcher/resolve/office_names.h"
#include "searcher/resolve/office_readings.h"
#include "searcher/resolve/office_slip.h"
#include "searcher/resolve/typed_office.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// The offices of the index that begin with these words, "Ketua DPRD" and "Ketua KPU" for "ketua",
// and who holds one; nothing where none does.
struct OfficesWithHead {
  Plan plan;
  std::vector<std::string> most_usual;
};
OfficesWithHead offices_with_head(const std::string& head, const OpenIndex& index) {
  OfficesWithHead found;
  std::map<std::string, std::size_t> articles;
  Plan plan = Plan::of(Plan::Kind::values);
  plan.field = FieldId::position;
  for (const auto& reader : index.readers()) {
    const Column& column = reader->segment().columns().of(FieldId::position);
    std::vector<std::uint32_t>& numbers = plan.values.emplace_back();
    for (std::uint32_t number = 0; number < column.size(); ++number) {
      const std::string office = normalized(column.text(number));
      if (!office.starts_with(head + ' ')) continue;
      numbers.push_back(number);
      articles[std::string(column.text(number))] =
          index.frequency(make_term(field(FieldId::position).prefix, office));
    }
  }
  if (articles.empty()) return found;
  std::vector<std::pair<std::size_t, std::string>> order;
  order.reserve(articles.size());
  for (const auto& [office, count] : articles) order.emplace_back(count, office);
  std::ranges::stable_sort(order, std::ranges::greater(),
                           &std::pair<std::size_t, std::string>::first);
  if (order.size() > kMostMeanings) order.resize(kMostMeanings);
  for (auto& [count, office] : order) found.most_usual.push_back(std::move(office));
  found.plan = std::move(plan);
  return found;
}

// An office that is in the table.
BuiltValue build_known_office(const std::string& value, const TypedOffice& office, bool is_agencys,
                              const OpenIndex& index) {
  BuiltValue built;
  built.plan = office_plan(office, index);
  built.means = meaning_of(office);
  if (!is_agencys) return built;
  std::vector<Plan> both;
  both.push_back(std::move(built.plan));
  both.push_back(agency_plan(office, index));
  built.plan = Plan::joined(Plan::Kind::all, std::move(both));
  built.note = {make_remark(RemarkKind::office_of_agency, {value, built.means.front()})};
  return built;
}

// The offices that begin so instead of one that nothing in the index has; a problem where there are
// none.
BuiltValue build_longer_offices(const std::string& value, const OpenIndex& index) {
  BuiltValue built;
  const Remark problem = make_remark(RemarkKind::no_office, {value});
  OfficesWithHead longer = offices_with_head(normalized(canonical_position(value)), index);
  if (longer.plan.empty()) longer = offices_with_head(normalized(value), index);
  if (longer.plan.empty()) return BuiltValue::unknown(problem);
  built.plan = std::move(longer.plan);
  built.means = std::move(longer.most_usual);
  built.note = {problem, make_remark(RemarkKind::taken_as_those_that_begin_so)};
  return built;
}

// The offices of these names as the index prints them.
std::vector<std::string> printed_offices(const std::set<std::string>& names,
                                         const OpenIndex& index) {
  std::map<std::string, std::string> printed;
  for (const auto& reader : index.readers()) {
    const Column& column = reader->segment().columns().of(FieldId::position);
    for (std::uint32_t number = 0; number < column.size(); ++number) {
      std::string name = normalized(column.text(number));
      if (names.contains(name)) printed.try_emplace(std::move(name), column.text(number));
    }
  }
  std::vector<std::string> texts;
  texts.reserve(printed.size());
  for (auto& [name, text] : printed) texts.push_back(std::move(text));
  return texts;
}

// An office by all of its names that the index has; nothing where it has none.
std::optional<BuiltValue> build_named_office(const std::string& value, const TypedOffice& office,
                                             const OpenIndex& index) {
  const std::set<std::string> names = held_names_of_office(value, office, index);
  if (names.empty()) return std::nullopt;
  BuiltValue built;
  std::vector<Plan> choices;
  choices.reserve(names.size());
  for (const std::string& name : names) {
    choices.push_back(filter_term(field(FieldId::position).prefix, name, index));
  }
  built.plan = Plan::joined(Plan::Kind::any, std::move(choices));
  if (names != std::set{normalized(value)}) built.means = printed_offices(names, index);
  return built;
}

// "Kabid Humas Polda Metro Jaya": an office that no table has, of a region: its holder there, or
// the office in an article about the region.
std::optional<BuiltValue> build_named_office_of_region(const std::string& value,
                                                       const OpenIndex& index) {
  const auto read = read_held_office(value, index);
  if (!read || read->office.regions.empty()) return std::nullopt;
  std::vector<Plan> offices;
  for (const std::string& name : read->held) {
    offices.push_back(filter_term(field(FieldId::position).prefix, name, index));
  }
  std::vector<Plan> both;
  both.push_back(Plan::joined(Plan::Kind::any, std::move(offices)));
  both.push_back(about_plan(read->office.regions, index));
  std::vector<Plan> ways;
  ways.push_back(Plan::joined(Plan::Kind::all, std::move(both)));
  ways.push_back(holders_plan({read->held.begin(), read->held.end()}, read->office.regions, index));
  BuiltValue built;
  built.plan = Plan::joined(Plan::Kind::any, std::move(ways));
  built.means = printed_offices(read->held, index);
  for (const RegionCode code : read->office.regions) built.means.push_back(name_of(code));
  return built;
}

// "Kapolsek Menteng", and "Lurah Kemang", which is of a place that no table has.
std::optional<BuiltValue> build_place(TypedOffice office, const OpenIndex& index) {
  if (office.position.empty()) return std::nullopt;
  const bool is_village = office.is_of_place && office.place.empty() && office.regions.empty();
  if (is_village) office.place = std::exchange(office.rest, {});
  if (office.place.empty() || !office.rest.empty()) return std::nullopt;
  return build_office_of_place(office, index);
}

// Articles that have the very value in the column of the field; nothing where none has.
Plan listed_value(FieldId id, std::string_view value, const OpenIndex& index) {
  Plan plan = Plan::of(Plan::Kind::values);
  plan.field = id;
  bool is_any = false;
  for (const auto& reader : index.readers()) {
    const Column& column = reader->segment().columns().of(id);
    std::vector<std::uint32_t>& numbers = plan.values.emplace_back();
    for (std::uint32_t number = 0; number < column.size(); ++number) {
      if (column.text(number) == value) numbers.push_back(number);
    }
    is_any = is_any || !numbers.empty();
  }
  return is_any ? std::move(plan) : Plan();
}

// An office as it is typed, without a thought of slips.
BuiltValue build_as_typed(const std::string& value, const OpenIndex& index) {
  TypedOffice office = read_office(value);
  const Field& row = field(FieldId::position);
  const std::string typed = normalized(canonical_position(value));
  if (!is_in(index, row, typed)) {
    if (auto of_place = build_place(office, index)) return *std::move(of_place);
  }
  if (office.regions.empty() && office.rest.empty()) office.rest = std::exchange(office.place, {});
  const bool has_rest = !office.rest.empty();
  const bool is_agencys = office.takes_agency && has_rest && !is_in(index, row, typed);
  const bool is_known = !office.position.empty() && (!has_rest || is_agencys);
  // "Ketua" alone is of something; it is looked for below.
  const bool is_whole = office.acting || has_rest || !office.regions.empty() ||
                        is_in(index, row, normalized(office.position));
  const bool is_plain = !office.takes_agency && !office.acting && office.regions.empty();
  if (is_known && is_plain) {
    if (auto named = build_named_office(value, office, index)) {
      if (named->means.empty()) named->means = meaning_of(office);
      return *std::move(named);
    }
  }
  if (is_known && is_whole) {
    return build_known_office(value, office, is_agencys || office.names_agency, index);
  }
  if (office.acting && office.position.empty()) {
    // "Plt Kepala Sekolah": an office that is in no table, as printed; "Plt": any.
    const std::string printed = joined(office.rest);
    BuiltValue built;
    built.plan = acting_plan(printed, index);
    if (!printed.empty() && articles_with(built.plan, index) == 0) {
      return BuiltValue::unknown(make_remark(RemarkKind::no_office, {value}));
    }
    built.means.push_back(acting_name(printed));
    return built;
  }
  if (office.regions.empty()) {
    if (auto named = build_named_office(value, office, index)) return *std::move(named);
    if (auto of_region = build_named_office_of_region(value, index)) return *std::move(of_region);
  }
  BuiltValue built = build_longer_offices(value, index);
  // An office that nobody here holds is no other word.
  if (built.is_unknown && is_known) {
    return build_known_office(value, office, is_agencys || office.names_agency, index);
  }
  return built;
}

// Whether it may have a slip: nothing in the index has it, or no article says such an agency.
bool may_have_slip(const std::string& value, const BuiltValue& built, const OpenIndex& index) {
  if (built.is_unknown) return true;
  const TypedOffice office = read_office(value);
  return office.takes_agency && !office.rest.empty() && articles_with(built.plan, index) == 0;
}

}  // namespace

BuiltValue build_position(const std::string& value, const OpenIndex& index) {
  if (name_behind_unheld_office(value) &&
      !is_in(index, field(FieldId::position), normalized(value))) {
    return BuiltValue::unknown(make_remark(RemarkKind::office_not_held, {value}));
  }
  BuiltValue built = build_as_typed(value, index);
  if (!may_have_slip(value, built, index)) return built;
  const auto build_part = [&](const std::string& part) -> std::optional<BuiltValue> {
    BuiltValue office = build_position(part, index);
    return office.is_unknown ? std::nullopt : std::optional(std::move(office));
  };
  if (auto list = build_list(value, build_part)) return *std::move(list);
  const std::optional<std::string> meant = office_without_slips(value, index);
  if (!meant) return built;
  BuiltValue right = build_as_typed(*meant, index);
  if (right.is_unknown) return built;
  right.note.insert(right.note.begin(), {make_remark(RemarkKind::no_office, {value}),
                                         make_remark(RemarkKind::taken_as, {*meant})});
  return right;
}

// "Dubes", where some are printed so and others "Duta Besar".
BuiltValue build_chosen_position(const std::string& value, const OpenIndex& index) {
  Plan listed = listed_value(FieldId::position, value, index);
  if (listed.empty()) return build_position(value, index);
  BuiltValue built;
  built.plan = std::move(listed);
  const std::string usual = canonical_position(value);
  if (normalized(usual) != normalized(value)) {
    built.note = {make_remark(RemarkKind::listed_office, {value, usual})};
  }
  return built;
}

}  // namespace warta
