// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/header_fields.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "stemmer/text/ascii_text.h"

namespace warta {

bool HeaderFields::add(std::string_view line) {
  if (line.starts_with(' ') || line.starts_with('\t')) {
    if (last_ != nullptr) last_->append(" ").append(trimmed(line));
    return last_ != nullptr;
  }
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return false;
  const auto [field, is_new] = fields_.try_emplace(lower_case(trimmed(line.substr(0, colon))),
                                                   trimmed(line.substr(colon + 1)));
  last_ = is_new ? &field->second : nullptr;
  return true;
}

const std::string& HeaderFields::get(std::string_view name) const {
  static const std::string nothing;
  const auto found = fields_.find(name);
  return found != fields_.end() ? found->second : nothing;
}

void HeaderFields::clear() {
  fields_.clear();
  last_ = nullptr;
}

MediaType parse_media_type(std::string_view value) {
  MediaType type;
  const std::string lower = lower_case(value);
  type.name = trimmed(std::string_view(lower).substr(0, lower.find(';')));
  const std::size_t found = lower.find("charset=");
  if (found == std::string::npos) return type;
  const std::size_t begin = lower.find_first_not_of("\"' ", found + 8);
  if (begin == std::string::npos) return type;
  type.charset = lower.substr(begin, lower.find_first_of("\"' ;", begin) - begin);
  return type;
}

}  // namespace warta
