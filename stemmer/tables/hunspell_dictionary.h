// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's hunspell-id as data: its headwords, and the forms that its affix table licenses.
//
// Only expand_hunspell uses this, at build time.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "stemmer/roots/affix_class.h"

namespace warta {

struct Headword {
  std::string word;                // lower-case, UTF-8
  std::vector<std::string> flags;  // two letters each
  bool needs_affix = false;        // stands in compounds with affixes only: "tanggungjawab"
  bool capitalised = false;        // a proper name: "Jepang"

  AffixClasses affix_classes() const;
};

class HunspellDictionary {
 public:
  // Throws std::runtime_error with file and line when a file cannot be read or understood.
  HunspellDictionary(const std::filesystem::path& dic, const std::filesystem::path& aff);

  const std::vector<Headword>& headwords() const { return headwords_; }

  // Every form that the table licenses on `headword`, without the clitics -nya, -ku, -mu, -lah,
  // -kah, which the stemmer takes off by itself. The headword itself is not among them.
  std::vector<std::string> forms(const Headword& headword) const;

 private:
  struct Affix {
    std::string strip;
    std::string add;
    std::string condition;
    std::vector<std::string> continuation;
    bool circumfix = false;  // valid only together with the other half
  };
  struct AffixGroup {
    bool is_prefix = false;
    std::vector<Affix> affixes;
  };

  void read_affixes(const std::filesystem::path& path);
  void read_headwords(const std::filesystem::path& path);
  void add_circumfixed(const Affix& suffix, const std::string& word,
                       std::vector<std::string>& out) const;

  std::vector<Headword> headwords_;
  std::unordered_map<std::string, AffixGroup> groups_;
};

}  // namespace warta
