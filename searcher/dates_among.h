// SPDX-License-Identifier: GPL-3.0-or-later
// Where dates stand among the words of a query.
#pragma once

#include <chrono>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/query.h"
#include "stemmer/dates/date_phrases.h"

namespace warta {

// The text of a word that must match, also one in brackets: "Rabu, (6/11/2024)". Null: it is none.
const std::string* plain_word(const QueryNode& node);

// A date, by the nodes that it takes; the first may be excluded.
struct FoundDate {
  std::size_t first = 0;  // among the nodes
  std::size_t last = 0;   // behind the last of them
  std::size_t topic_first = 0;
  std::size_t topic_last = 0;
  DatePhrase phrase;
};

// The dates among `nodes`, which stand in `text`, in their order.
std::vector<FoundDate> find_dates_among(std::span<const QueryNode> nodes, std::string_view text,
                                        std::chrono::sys_days today);

}  // namespace warta
