// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/tables/lexicon_builder.h"

#include <sstream>
#include <stdexcept>

namespace warta {
namespace {

using lexicon_format::EntryKind;

constexpr std::size_t kShortestRoot = 3;  // headwords of one or two letters derive nothing

struct Parent {
  std::string root;
  std::size_t flags = 0;
};

bool is_better(const Parent& a, const Parent& b) {
  if (a.flags != b.flags) return a.flags > b.flags;
  if (a.root.size() != b.root.size()) return a.root.size() > b.root.size();
  return a.root < b.root;
}

// Which headword licenses a form: the one with more affix flags, for it is the more productive
// word; then the longer; then the first in the alphabet.
std::map<std::string, Parent> find_parents(const HunspellDictionary& dictionary) {
  std::map<std::string, Parent> parents;
  for (const Headword& headword : dictionary.headwords()) {
    if (headword.word.size() < kShortestRoot) continue;
    const Parent candidate{headword.word, headword.flags.size()};
    for (const std::string& form : dictionary.forms(headword)) {
      if (form == headword.word || form.find('-') != std::string::npos) continue;
      const auto [at, is_new] = parents.try_emplace(form, candidate);
      if (!is_new && is_better(candidate, at->second)) at->second = candidate;
    }
  }
  return parents;
}

}  // namespace

void LexiconBuilder::add_exceptions(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    if (row.size() < 2) throw std::runtime_error("stem_exceptions: a row without a root");
    if (row[0] == row[1]) {
      add_root(row[0]);
    } else {
      entries_.try_emplace(row[0], WordEntry{EntryKind::form, 0, row[1]});
    }
  }
}

void LexiconBuilder::add_supplement(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    const bool is_name = row.size() > 1 && row[1] == "name";
    entries_.try_emplace(row[0], WordEntry{is_name ? EntryKind::name : EntryKind::root, 0, {}});
  }
}

void LexiconBuilder::add_dictionary(const HunspellDictionary& dictionary) {
  const auto parents = find_parents(dictionary);
  std::vector<std::string> hyphenated;
  for (const Headword& headword : dictionary.headwords()) {
    if (headword.word.find('-') != std::string::npos) {
      hyphenated.push_back(headword.word);
      continue;
    }
    if (headword.word.size() < kShortestRoot) {
      entries_.try_emplace(headword.word, WordEntry{EntryKind::name, 0, {}});
    } else if (const auto parent = parents.find(headword.word);
               parent != parents.end() && !headword.capitalised) {
      entries_.try_emplace(headword.word, WordEntry{EntryKind::form, 0, parent->second.root});
    } else {
      add_root(headword.word);
    }
    add_classes(headword);
  }
  for (const auto& [form, parent] : parents) {
    entries_.try_emplace(form, WordEntry{EntryKind::form, 0, parent.root});
  }
  for (const std::string& word : hyphenated) add_hyphenated(word);
}

void LexiconBuilder::add_names(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    if (row.size() < 2) continue;
    std::istringstream words(row[1]);
    for (std::string word; words >> word;) add_name(word, false);
    const std::size_t space = row[1].find(' ');  // behind "Kabupaten", "Kota" or "Kecamatan"
    if (space == row[1].rfind(' ')) add_name(row[1].substr(space + 1), true);
  }
}

WordEntries LexiconBuilder::finish() {
  std::vector<std::string> roots;
  for (auto& [word, entry] : entries_) {
    if (entry.kind != EntryKind::form) continue;
    entry.root = last_root(word, entry.root);
    roots.push_back(entry.root);
  }
  for (const std::string& root : roots) add_root(root);
  return std::move(entries_);
}

void LexiconBuilder::add_root(const std::string& word) {
  entries_.try_emplace(word, WordEntry{EntryKind::root, 0, {}});
}

void LexiconBuilder::add_classes(const Headword& headword) {
  const auto at = entries_.find(headword.word);
  if (at != entries_.end()) at->second.classes |= headword.affix_classes();
}

// "anak-anak" needs no entry, the stemmer halves it; its half must be known, though. Of a pair with
// a change of sound the half that is a word is the root: "sayur-mayur", "bolak-balik".
void LexiconBuilder::add_hyphenated(const std::string& word) {
  const std::size_t hyphen = word.find('-');
  const std::string first = word.substr(0, hyphen);
  const std::string second = word.substr(hyphen + 1);
  if (first == second) {
    if (first.size() >= kShortestRoot) add_root(first);
  } else if (second.find('-') == std::string::npos) {
    for (const std::string& half : {first, second}) {
      const auto at = entries_.find(half);
      if (half.size() < kShortestRoot || at == entries_.end()) continue;
      if (at->second.kind != EntryKind::root) continue;
      entries_.try_emplace(word, WordEntry{EntryKind::form, 0, half});
      return;
    }
  }
}

void LexiconBuilder::add_name(std::string name, bool with_hyphen) {
  for (char& c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if ((c < 'a' || c > 'z') && !(with_hyphen && c == '-')) return;
  }
  if (name.size() >= kShortestRoot) entries_.try_emplace(name, WordEntry{EntryKind::name, 0, {}});
}

std::string LexiconBuilder::last_root(const std::string& word, std::string root) const {
  for (int steps = 0;; ++steps) {
    const auto at = entries_.find(root);
    if (at == entries_.end() || at->second.kind != EntryKind::form) return root;
    if (steps == 10) throw std::runtime_error(word + ": its roots run in a circle");
    root = at->second.root;
  }
}

}  // namespace warta
