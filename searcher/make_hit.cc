// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/make_hit.h"

#include "stemmer/dates/dates.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {
namespace {

std::string iso_or_empty(const std::optional<std::chrono::sys_days>& day) {
  return day ? iso_date(*day) : std::string();
}

}  // namespace

std::vector<std::string> region_names(const std::vector<RegionCode>& codes) {
  std::vector<std::string> names;
  for (RegionCode code : codes) {
    const Region* region = Gazetteer::instance().find(code);
    names.push_back(region != nullptr ? std::string(region->name) : printed_code(code));
  }
  return names;
}

Hit make_hit(const TaggedArticle& article) {
  Hit hit;
  hit.id = article.id;
  hit.title = article.title;
  hit.url = article.url;
  hit.source = article.source;
  hit.published = iso_or_empty(article.published);
  hit.event_date = iso_or_empty(article.event_date);
  hit.date = iso_or_empty(article.date());
  hit.provinces = region_names(article.provinces);
  hit.regencies = region_names(article.regencies);
  for (const Official& official : article.officials) {
    hit.officials.push_back(
        {official.name, official.position, official.acting, official.jurisdiction});
  }
  return hit;
}

}  // namespace warta
