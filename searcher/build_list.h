// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a filter between commas: "gubernur, bupati".
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "searcher/build_value.h"

namespace warta {

// Builds one of the values; nothing where it is none.
using BuildPart = std::function<std::optional<BuiltValue>(const std::string& part)>;

// Any of the values; nothing where there is but one, or one of them is none.
std::optional<BuiltValue> build_list(const std::string& value, const BuildPart& build);

}  // namespace warta
