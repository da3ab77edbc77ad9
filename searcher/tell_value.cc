// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/tell_value.h"

#include <utility>

#include "indexer/schema/fields.h"
#include "searcher/remarks.h"

namespace warta {

void tell_value(FieldId id, const std::string& typed, std::size_t begin, std::size_t end,
                BuiltValue& value, Query& query, std::vector<Resolution>& resolved) {
  if (!value.note.empty()) query.notes.push_back({begin, end, std::move(value.note)});
  if (!value.certain_note.empty()) {
    query.notes.push_back({begin, end, std::move(value.certain_note), true});
  }
  if (value.means.empty()) return;
  resolved.push_back({std::string(field(id).name), typed, std::move(value.means)});
}

void note_words_instead(std::size_t begin, std::size_t end, std::vector<Remark>&& problem,
                        Query& query) {
  problem.push_back(make_remark(RemarkKind::taken_as_words));
  query.notes.push_back({begin, end, std::move(problem)});
}

}  // namespace warta
