// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that mean the same in a search: "rakor" and "rapat koordinasi", "kerjasama" and "kerja
// sama". The facts are stemmer/data/aliases.tsv, and of national offices office_aliases.tsv.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace warta {

class Aliases {
 public:
  // A form as the normal forms of its words.
  using Words = std::vector<std::string>;

  struct Match {
    std::size_t words = 0;        // how many words the matched form takes; 0: none starts here
    std::span<const Words> also;  // the other forms
  };

  // Built from the table on first use; any thread may call.
  static const Aliases& instance();

  // The other forms of the longest form that starts at words[0]. `words` are normal forms.
  Match longest_match(std::span<const std::string_view> words) const;

  // The other spellings of a root, which are those of all its words: "perijinan" is "perizinan", as
  // "ijin" is "izin". An abbreviation stands for one word alone: "jl" is "jalan" and no
  // "perjalanan".
  Match respelled(std::string_view root) const;

 private:
  using Forms = std::unordered_map<std::string, std::vector<Words>>;  // by words joined with spaces

  Aliases();
  void add(const Words& form, const Words& also, bool is_spelling);
  void add_both(std::string_view a, std::string_view b, bool is_spelling);
  void join_forms_of(const std::string& form);
  void add_shortened_heads();

  Forms also_;
  Forms spellings_;          // those of also_ that are one word and its spellings
  std::size_t longest_ = 0;  // words
};

}  // namespace warta
