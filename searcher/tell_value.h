// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer tells of the values of a query.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/build_value.h"
#include "searcher/query.h"
#include "searcher/searcher.h"

namespace warta {

// What a value was taken for, which stands in the query from `begin` to `end`: takes it from
// `value` into the notes of `query` and into `resolved`.
void tell_value(FieldId id, const std::string& typed, std::size_t begin, std::size_t end,
                BuiltValue& value, Query& query, std::vector<Resolution>& resolved);

// That a value that stands for nothing, for that reason, is looked for as words.
void note_words_instead(std::size_t begin, std::size_t end, std::vector<Remark>&& problem,
                        Query& query);

}  // namespace warta
