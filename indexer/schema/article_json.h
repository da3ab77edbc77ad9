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

// An Official, and what the searcher's public header makes of it: structs of the same members.
template <typename AnyOfficial>
Json json_officials(const std::vector<AnyOfficial>& officials) {
  Json list = Json::array();
  for (const AnyOfficial& official : officials) {
    list.push_back({{"name", official.name},
                    {"position", official.position},
                    {"acting", official.acting},
                    {"jurisdiction", json_or_null(official.jurisdiction)}});
  }
  return list;
}

// One line, for JSON Lines; invalid UTF-8 is replaced.
std::string json_line(const Json& value);

}  // namespace warta
