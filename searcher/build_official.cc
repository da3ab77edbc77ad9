// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_official.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "searcher/build_holder.h"
#include "searcher/build_list.h"
#include "searcher/build_position.h"
#include "searcher/office_plans.h"
#include "searcher/place_office.h"
#include "searcher/remarks.h"
#include "searcher/resolve/agency_office.h"
#include "searcher/resolve/office_held.h"
#include "searcher/resolve/office_readings.h"
#include "searcher/resolve/office_slip.h"
#include "searcher/resolve/official_values.h"
#include "searcher/resolve/region_slip.h"
#include "searcher/resolve/typed_office.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Words of a name that is longer than any printed.
constexpr std::size_t kMostWords = 12;

// Whether an office may have one: with it put right, it has none, though another may look like it.
enum class OfficeSlip { any, none };

BuiltValue build_person(const std::string& value, OfficeSlip slip, const OpenIndex& index);

// As words the name would find people who hold no office.
BuiltValue nobody(const std::string& value) {
  BuiltValue built;
  built.plan = Plan::of(Plan::Kind::none);
  built.note = {make_remark(RemarkKind::no_official, {value})};
  return built;
}

// "bupati bogr": an office of a region that is called almost so.
BuiltValue build_office_of(TypedOffice office, std::vector<RegionCode> regions,
                           const OpenIndex& index) {
  BuiltValue built;
  const std::string typed = joined(office.rest);
  office.rest.clear();
  office.regions = std::move(regions);
  built.plan = office_plan(office, index);
  built.means = meaning_of(office);
  std::string taken;
  for (const RegionCode code : office.regions) {
    taken.append(taken.empty() ? "" : ", ").append(name_of(code));
  }
  built.note = {make_remark(RemarkKind::no_region, {typed}),
                make_remark(RemarkKind::taken_as, {taken})};
  return built;
}

// "Kapolsek Menteng" with or without a name behind it, "Lurah Kemang", whose place no table has;
// nothing where it may be somebody's name, "Camat Rahmat", or no article has it.
std::optional<BuiltValue> build_office_or_name(TypedOffice& office, const OpenIndex& index) {
  if (office.position.empty() || office.place.empty()) return std::nullopt;
  auto of_place = build_office_of_place(office, index);
  if (!office.rest.empty() || (of_place && of_place->note.empty())) return of_place;
  const OfficialMatches named = find_officials(office.place, index);
  const bool is_name = !named.spelled.empty() && !named.by_slip && !named.is_other;
  if (!is_name) return of_place;
  office.rest = std::exchange(office.place, {});
  return std::nullopt;
}

// "menteri keuangan", "menteri keuangn"
bool is_agencys(const std::string& value, const OpenIndex& index) {
  if (agency_office(value)) return true;
  const std::optional<std::string> meant = office_without_slips(value, index);
  return meant && agency_office(*meant);
}

// "mentri keuangan", "bupti edy suharmanto", which nobody is called: the same without the slip in
// its office.
std::optional<BuiltValue> build_slip(const std::string& value, const OpenIndex& index) {
  const std::optional<std::string> meant = office_without_slips(value, index);
  if (!meant) return std::nullopt;
  BuiltValue built = build_person(*meant, OfficeSlip::none, index);
  const bool is_nobody = std::ranges::any_of(
      built.note, [](const Remark& remark) { return remark.kind == "no_official"; });
  if (is_nobody) return std::nullopt;
  built.note.insert(built.note.begin(), {make_remark(RemarkKind::no_official, {value}),
                                         make_remark(RemarkKind::taken_as, {*meant})});
  return built;
}

// "capres Prabowo", "mantan Bupati Bombana": who is named behind it; where nobody is, the words say
// who it may be.
BuiltValue build_unheld(const std::string& value, const std::vector<std::string>& name,
                        const OpenIndex& index) {
  Remark problem = make_remark(RemarkKind::office_not_held, {value});
  if (name.empty()) return BuiltValue::unknown(std::move(problem));
  const std::string called = joined(name);
  BuiltValue built = build_official(called, index);
  built.note.insert(built.note.begin(),
                    {std::move(problem), make_remark(RemarkKind::taken_as, {called})});
  return built;
}

// "pejabat:bupati"
BuiltValue build_office_alone(const std::string& value, const TypedOffice& office,
                              const OpenIndex& index) {
  if (office.names_agency) return build_position(value, index);
  if (office.position.empty() && !office.acting) return nobody(value);
  BuiltValue built;
  built.plan = office_plan(office, index);
  built.means = meaning_of(office);
  return built;
}

// An office with the name of who holds it, or an office that only the index knows; nothing where
// nobody called so, as typed, holds one, and where all of it is a name or an office of an agency.
std::optional<BuiltValue> build_as_typed(const std::string& value, const TypedOffice& office,
                                         const OpenIndex& index) {
  if (office.position.empty() && !office.acting) {
    const bool is_name = !officials_called(office.rest, index, Namesakes::left_out).spelled.empty();
    if (is_name) return std::nullopt;
  }
  if (agency_office(value)) return std::nullopt;
  if (auto holder = build_holder(value, index)) return holder;
  if (!read_held_office(value, index)) return std::nullopt;
  return build_position(value, index);
}

// "risma, ganjar", "bupati bogor, wali kota bogor": any of the people or of the offices, each as
// typed. In "Bupati Bombana, Edy" both are of one person.
std::optional<BuiltValue> build_people(const std::string& value, const OpenIndex& index) {
  std::size_t offices = 0;
  auto list = build_list(value, [&](const std::string& part) -> std::optional<BuiltValue> {
    if (read_office(part).rest.empty()) ++offices;
    BuiltValue built = build_official(part, index);
    return built.note.empty() && !built.is_unknown ? std::optional(std::move(built)) : std::nullopt;
  });
  const bool is_mixed = offices > 0 && offices < parts_at_commas(value).size();
  return is_mixed ? std::nullopt : std::move(list);
}

// "Prabowo Subianto Djojohadikusumo", a name longer than any that is printed: whoever is called by
// its first words, two or more.
std::optional<BuiltValue> build_first_words(const std::string& value, const TypedOffice& office,
                                            const OpenIndex& index) {
  std::vector<std::string> words = normal_words(value);
  if (words.size() > kMostWords) return std::nullopt;
  while (!words.empty() && words.back() != office.rest.back()) words.pop_back();  // degrees
  for (std::size_t left = office.rest.size(); left > 2 && words.size() > 2; --left) {
    words.pop_back();
    const std::string first = joined(words);
    std::optional<BuiltValue> built;
    if (!office.position.empty()) {
      built = build_holder(first, index);
    } else if (!officials_called(read_name(first), index, Namesakes::left_out).spelled.empty()) {
      built = build_official(first, index);
    }
    if (!built) continue;
    built->note.insert(built->note.begin(),
                       {make_remark(RemarkKind::no_official, {value}),
                        make_remark(RemarkKind::taken_as, {built->means.front()})});
    return built;
  }
  return std::nullopt;
}

// The people found, in articles that have the office before the name, whoever holds it; `held`:
// these, nothing where there is no office.
BuiltValue build_beside(const std::string& value, const TypedOffice& office,
                        std::optional<Plan> held, OfficialMatches found) {
  BuiltValue built;
  built.note = remarks_on_name(value, found);
  std::vector<Plan> parts;
  if (held) {
    parts.push_back(*std::move(held));
    built.note.push_back(make_remark(RemarkKind::no_holder,
                                     {joined(office.rest), joined(meaning_of(office), ", ")}));
  }
  Plan names = Plan::of(Plan::Kind::values);
  names.field = FieldId::official;
  names.values = std::move(found.names);
  parts.push_back(std::move(names));
  built.plan = Plan::joined(Plan::Kind::all, std::move(parts));
  built.means = std::move(found.spelled);
  if (built.means.size() > kMostMeanings) built.means.resize(kMostMeanings);
  return built;
}

// "wakil menteri luar negeri havas", who holds no such office: him, beside any of these.
std::optional<BuiltValue> build_beside_agency(const std::string& value, const OpenIndex& index) {
  if (agency_office(value)) return std::nullopt;
  for (OfficeReading& reading : office_readings(value, index)) {
    OfficialMatches found = officials_called(reading.name, index, Namesakes::left_out);
    if (reading.office.position.empty() || found.spelled.empty()) continue;
    reading.office.rest = reading.name;
    Plan held = office_plan(reading.office, index);
    return build_beside(value, reading.office, std::move(held), std::move(found));
  }
  return std::nullopt;
}

BuiltValue build_person(const std::string& value, OfficeSlip slip, const OpenIndex& index) {
  if (const auto name = name_behind_unheld_office(value)) return build_unheld(value, *name, index);
  TypedOffice office = read_office(value);
  // Before a name it says who is meant: the same man is "Bupati" in other articles.
  const bool is_acting = std::exchange(office.acting, office.acting && office.rest.empty());
  auto of_place = build_office_or_name(office, index);
  if (of_place && office.rest.empty()) return *std::move(of_place);
  if (office.rest.empty()) return build_office_alone(value, office, index);
  if (auto known = build_as_typed(value, office, index)) return *std::move(known);
  OfficialMatches found = find_officials(office.rest, index);
  // Nobody is called so who holds it: "Menteri Keuangan" is no Menteri called almost so, "Bupati
  // Bogr" no Boga.
  const bool is_guess = found.spelled.empty() || found.by_slip || found.is_other;
  if (is_guess) {
    if (auto people = build_people(value, index)) return *std::move(people);
  }
  if (found.spelled.empty() && !agency_office(value)) {
    if (auto known = build_first_words(value, office, index)) return *std::move(known);
  }
  std::optional<BuiltValue> holder;
  if (is_guess && !office.position.empty()) holder = build_holder_called_almost(value, index);
  if (office.takes_agency && (found.by_slip || found.spelled.empty()) &&
      (!holder || is_agencys(value, index))) {
    if (auto beside = build_beside_agency(value, index)) return *std::move(beside);
    return build_position(value, index);
  }
  if (is_guess && !holder && !office.position.empty() && office.regions.empty()) {
    std::vector<RegionCode> regions = regions_almost_called(joined(office.rest));
    if (!regions.empty() && !office.takes_agency) {
      office.acting = is_acting;
      return build_office_of(std::move(office), std::move(regions), index);
    }
  }
  if (is_guess && !holder && office.is_of_place && office.regions.empty()) {
    TypedOffice of_village = office;
    of_village.acting = is_acting;
    of_village.place = std::exchange(of_village.rest, {});
    if (auto village = build_office_of_place(of_village, index)) return *std::move(village);
  }
  if (is_guess && slip == OfficeSlip::any) {
    if (auto meant = build_slip(value, index)) return *std::move(meant);
  }
  if (holder) return *std::move(holder);
  if (found.spelled.empty()) return nobody(value);
  std::optional<Plan> held;
  if (of_place) {
    held = std::move(of_place->plan);
  } else if (!office.position.empty()) {
    held = office_plan(office, index);
  }
  return build_beside(value, office, std::move(held), std::move(found));
}

}  // namespace

BuiltValue build_official(const std::string& value, const OpenIndex& index) {
  return build_person(value, OfficeSlip::any, index);
}

BuiltValue build_chosen_official(const std::string& value, const OpenIndex& index) {
  BuiltValue all = build_official(value, index);
  std::vector<std::vector<std::uint32_t>> names = names_of_person(value, index);
  if (std::ranges::all_of(names, &std::vector<std::uint32_t>::empty)) return all;
  BuiltValue built;
  built.plan = Plan::of(Plan::Kind::values);
  built.plan.field = FieldId::official;
  built.plan.values = std::move(names);
  if (all.plan.kind != Plan::Kind::values || all.plan.values != built.plan.values) {
    built.note = {make_remark(RemarkKind::listed_official, {value})};
  }
  return built;
}

}  // namespace warta
