// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/aliases.h"

#include <algorithm>

#include "stemmer/tables/table.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
const Aliases& Aliases::instance() {
  static const Aliases aliases;
  return aliases;
}

Aliases::Aliases() {
  const Table& rows = table("aliases");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    add(rows.row(i)[0], rows.row(i)[1]);
    add(rows.row(i)[1], rows.row(i)[0]);
  }
}

void Aliases::add(std::string_view form, std::string_view also) {
  const Words words = normal_words(form);
  longest_ = std::max(longest_, words.size());
  also_[joined(words)].push_back(normal_words(also));
}

Aliases::Match Aliases::longest_match(std::span<const std::string_view> words) const {
  for (std::size_t size = std::min(words.size(), longest_); size > 0; --size) {
    const auto found = also_.find(joined(words.first(size)));
    if (found != also_.end()) return {size, found->second};
  }
  return {};
}

}  // namespace warta
