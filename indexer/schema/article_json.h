// SPDX-License-Identifier: GPL-3.0-or-later
// The members of an article as JSON, spelled alike by `inspect`, by hits and by `--show`.
#pragma once

#include <nlohmann/json.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "indexer/schema/article.h"

namespace warta {

using Json = nlohmann::ordered_json;

Json json_or_null(const std::string& text);
Json json_date(const std::optional<std::chrono::sys_days>& day);
Json json_regions(const std::vector<RegionCode>& codes);
Json json_officials(const std::vector<Official>& officials);

// One line, for JSON Lines; invalid UTF-8 is replaced.
std::string json_line(const Json& value);

}  // namespace warta
