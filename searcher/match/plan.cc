// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/plan.h"

#include <algorithm>
#include <utility>

namespace warta {

Plan Plan::joined(Kind kind, std::vector<Plan> children) {
  std::erase_if(children, [](const Plan& child) { return child.empty(); });
  if (children.empty()) return {};
  if (children.size() == 1) return std::move(children.front());
  Plan plan = of(kind);
  plan.children = std::move(children);
  return plan;
}

bool Plan::has_weight() const {
  return weight > 0 || std::ranges::any_of(children, &Plan::has_weight);
}

Plan Plan::scaled(double factor) && {
  weight *= factor;
  for (Plan& child : children) child = std::move(child).scaled(factor);
  return std::move(*this);
}

}  // namespace warta
