// SPDX-License-Identifier: GPL-3.0-or-later
// What a search answers, for tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "searcher/searcher.h"

namespace warta::testing {

inline Answer ask(const Searcher& searcher, std::string query) {
  Request request;
  request.query = std::move(query);
  return searcher.search(request);
}

// Of the hits, in their order.
inline std::vector<std::string> titles_of(const Answer& answer) {
  std::vector<std::string> titles;
  for (const Hit& hit : answer.hits) titles.push_back(hit.title);
  return titles;
}
inline std::vector<std::string> ids_of(const Answer& answer) {
  std::vector<std::string> ids;
  for (const Hit& hit : answer.hits) ids.push_back(hit.id);
  return ids;
}

}  // namespace warta::testing
