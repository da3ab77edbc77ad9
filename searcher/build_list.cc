// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_list.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "stemmer/text/normalize.h"

namespace warta {

std::optional<BuiltValue> build_list(const std::string& value, const BuildPart& build) {
  const std::vector<std::string_view> parts = parts_at_commas(value);
  if (parts.size() < 2) return std::nullopt;
  BuiltValue list;
  std::vector<Plan> plans;
  for (const std::string_view part : parts) {
    auto built = build(std::string(part));
    if (!built) return std::nullopt;
    plans.push_back(std::move(built->plan));
    if (built->means.empty()) built->means.emplace_back(part);
    std::ranges::move(built->means, std::back_inserter(list.means));
    std::ranges::move(built->note, std::back_inserter(list.note));
    std::ranges::move(built->certain_note, std::back_inserter(list.certain_note));
  }
  list.plan = Plan::joined(Plan::Kind::any, std::move(plans));
  return list;
}

}  // namespace warta
