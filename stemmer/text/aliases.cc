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
    const bool is_spelling = rows.row(i)[2] == "spelling";
    add(rows.row(i)[0], rows.row(i)[1], is_spelling);
    add(rows.row(i)[1], rows.row(i)[0], is_spelling);
  }
  const Table& offices = table("office_aliases");
  for (std::size_t i = 0; i < offices.size(); ++i) {
    add(offices.row(i)[0], offices.row(i)[1], false);
    add(offices.row(i)[1], offices.row(i)[0], false);
  }
}

void Aliases::add(std::string_view form, std::string_view also, bool is_spelling) {
  const Words words = normal_words(form);
  longest_ = std::max(longest_, words.size());
  also_[joined(words)].push_back(normal_words(also));
  if (is_spelling && words.size() == 1) spellings_[words.front()].push_back(normal_words(also));
}

Aliases::Match Aliases::respelled(std::string_view root) const {
  const auto found = spellings_.find(std::string(root));
  return found != spellings_.end() ? Match{1, found->second} : Match();
}

Aliases::Match Aliases::longest_match(std::span<const std::string_view> words) const {
  for (std::size_t size = std::min(words.size(), longest_); size > 0; --size) {
    const auto found = also_.find(joined(words.first(size)));
    if (found != also_.end()) return {size, found->second};
  }
  return {};
}

}  // namespace warta
