// SPDX-License-Identifier: GPL-3.0-or-later
// What of a query is the value of a field: "provinsi:Jawa Barat", "judul:(banjir OR longsor)".
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/query.h"
#include "searcher/query_scanner.h"

namespace warta {

// Takes from `in` the words behind `value` that make it a value of the field, or a longer one:
// regions and dates need no quotes. Where none do, those by which it is a region but for a letter.
void extend_value(const Field& field, std::chrono::sys_days today, QueryScanner& in,
                  std::string& value);

// What is in a bracket behind a field's name are its values. Of other fields than the headline,
// words of `text`, the query, that stand side by side are one value. False when there are none.
bool give_field(FieldId field, std::string_view text, QueryNode& node, std::vector<Note>& notes);

}  // namespace warta
