// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/article_json.h"

#include "stemmer/dates/dates.h"

namespace warta {

Json json_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json json_date(const std::optional<std::chrono::sys_days>& day) {
  return day ? Json(iso_date(*day)) : Json();
}

Json json_regions(const std::vector<RegionCode>& codes) {
  Json names = Json::array();
  for (RegionCode code : codes) {
    const Region* region = Gazetteer::instance().find(code);
    names.push_back(region != nullptr ? std::string(region->name) : printed_code(code));
  }
  return names;
}

std::string json_line(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace warta
