// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/field_slip.h"

#include <array>
#include <string>

#include "searcher/spelling/edit_distance.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// A shorter name is a letter away from too many words.
constexpr std::size_t kLeastName = 5;

bool is_word(std::string_view normal) {
  return Lexicon::contains(normal) ||
         Gazetteer::instance().longest_match(std::array{normal}).words > 0;
}

bool is_almost(std::string_view name, const EditDistance& typed) {
  return name.size() >= kLeastName && typed.to(name) == 1;
}

}  // namespace

const Field* field_almost_called(std::string_view name) {
  const std::string typed = normalized(name);
  if (typed.size() < kLeastName - 1 || typed.size() > EditDistance::kLongest) return nullptr;
  if (is_word(typed)) return nullptr;
  const EditDistance edits(typed);
  const Field* almost = nullptr;
  for (const Field& field : fields()) {
    if (!field.is_filter()) continue;
    if (!is_almost(field.name, edits) && !is_almost(field.indonesian, edits)) continue;
    if (almost != nullptr) return nullptr;
    almost = &field;
  }
  return almost;
}

}  // namespace warta
