// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/aliases.h"

#include <algorithm>
#include <cstddef>
#include <utility>

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
    add_both(rows.row(i)[0], rows.row(i)[1], rows.row(i)[2] == "spelling");
  }
  const Table& offices = table("office_aliases");
  for (std::size_t i = 0; i < offices.size(); ++i) {
    add_both(offices.row(i)[0], offices.row(i)[1], false);
  }
  // An office has one meaning, so all names of one that some name is for are one another's. Of
  // other words "umk" is "upah minimum kota" and "upah minimum kabupaten".
  for (std::size_t i = 0; i < offices.size(); ++i)
    join_forms_of(joined(normal_words(offices.row(i)[0])));
  add_shortened_heads();
}

void Aliases::add(const Words& form, const Words& also, bool is_spelling) {
  longest_ = std::max(longest_, form.size());
  std::vector<Words>& forms = also_[joined(form)];
  if (form == also || std::ranges::find(forms, also) != forms.end()) return;
  forms.push_back(also);
  if (is_spelling && form.size() == 1) spellings_[form.front()].push_back(also);
}

void Aliases::add_both(std::string_view a, std::string_view b, bool is_spelling) {
  const Words words_of_a = normal_words(a);
  const Words words_of_b = normal_words(b);
  add(words_of_a, words_of_b, is_spelling);
  add(words_of_b, words_of_a, is_spelling);
}

void Aliases::join_forms_of(const std::string& form) {
  const std::vector<Words> forms = also_[form];
  for (const Words& one : forms) {
    for (const Words& other : forms) add(one, other, false);
  }
}

// "kadis kesehatan": the head of a longer form, "kepala dinas kesehatan", has a short form of its
// own. Where "dan" follows, that is of something else: "menlh" is no head of "menteri lingkungan
// hidup dan kehutanan".
void Aliases::add_shortened_heads() {
  std::vector<std::pair<Words, Words>> found;
  for (const auto& [form, also] : also_) {
    const std::vector<std::string_view> parts = words_at_spaces(form);
    const Words words(parts.begin(), parts.end());
    for (std::size_t size = 2; size < words.size(); ++size) {
      const Words head(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(size));
      const auto shorter = also_.find(joined(head));
      if (shorter == also_.end() || words[size] == "dan") continue;
      for (const Words& short_head : shorter->second) {
        if (short_head.size() > 1) continue;
        Words shortened = short_head;
        shortened.insert(shortened.end(), words.begin() + static_cast<std::ptrdiff_t>(size),
                         words.end());
        found.emplace_back(words, std::move(shortened));
      }
    }
  }
  std::ranges::sort(found);
  for (const auto& [words, shortened] : found) {
    for (const Words& other : std::vector<Words>(also_[joined(words)])) {
      add(other, shortened, false);
      add(shortened, other, false);
    }
    add(words, shortened, false);
    add(shortened, words, false);
  }
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
