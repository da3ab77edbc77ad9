// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: makes the compiled lexicon out of hunspell-id and our own tables.
//
//   expand_hunspell OUT.cc id_ID.dic id_ID.aff roots.tsv stem_exceptions.tsv [regions.tsv]
//
// Where they disagree: exceptions, then our roots, then the dictionary, then names of regions.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/roots/lexicon_format.h"
#include "stemmer/tables/hunspell_dictionary.h"

namespace warta {
namespace {

using lexicon_format::EntryKind;
using Row = std::vector<std::string>;

constexpr std::size_t kShortestRoot = 3;  // headwords of one or two letters derive nothing

std::vector<Row> read_rows(const std::filesystem::path& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path.string() + ": cannot be read");
  std::vector<Row> rows;
  std::string line;
  while (std::getline(in, line)) {
    if (line.empty() || line.starts_with("#")) continue;
    std::istringstream cells(line);
    Row row;
    for (std::string cell; std::getline(cells, cell, '\t');) row.push_back(cell);
    rows.push_back(std::move(row));
  }
  return rows;
}

struct Entry {
  EntryKind kind = EntryKind::root;
  AffixClasses classes = 0;
  std::string root;  // of a form
};

struct Parent {
  std::string root;
  std::size_t flags = 0;
};

// Collects words in the order of precedence; what is there first stays.
class LexiconBuilder {
 public:
  void add_exceptions(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
      if (row.size() < 2) throw std::runtime_error("stem_exceptions: a row without a root");
      if (row[0] == row[1]) {
        add_root(row[0]);
      } else {
        entries_.try_emplace(row[0], Entry{EntryKind::form, 0, row[1]});
      }
    }
  }

  void add_supplement(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
      const bool is_name = row.size() > 1 && row[1] == "name";
      entries_.try_emplace(row[0], Entry{is_name ? EntryKind::name : EntryKind::root, 0, {}});
    }
  }

  void add_dictionary(const HunspellDictionary& dictionary) {
    const auto parents = find_parents(dictionary);
    for (const Headword& headword : dictionary.headwords()) {
      if (headword.word.find('-') != std::string::npos) {
        hyphenated_.push_back(headword.word);
        continue;
      }
      if (headword.word.size() < kShortestRoot) {
        entries_.try_emplace(headword.word, Entry{EntryKind::name, 0, {}});
      } else if (const auto parent = parents.find(headword.word);
                 parent != parents.end() && !headword.capitalised) {
        entries_.try_emplace(headword.word, Entry{EntryKind::form, 0, parent->second.root});
      } else {
        add_root(headword.word);
      }
      add_classes(headword);
    }
    for (const auto& [form, parent] : parents) {
      entries_.try_emplace(form, Entry{EntryKind::form, 0, parent.root});
    }
    for (const std::string& word : hyphenated_) add_hyphenated(word);
  }

  // Each word of a region's name that is no word of the dictionary: "Pemalang", "Penukal" of
  // "Penukal Abab". A name that is one doubled word stays whole: "Wangi-Wangi" is no "wangi".
  void add_names(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
      if (row.size() < 2) continue;
      std::istringstream words(row[1]);
      for (std::string word; words >> word;) add_name(word, false);
      const std::size_t space = row[1].find(' ');  // behind "Kabupaten", "Kota" or "Kecamatan"
      if (space == row[1].rfind(' ')) add_name(row[1].substr(space + 1), true);
    }
  }

  // Follows forms to their roots, so that a form names its last root.
  std::map<std::string, Entry> finish() {
    for (auto& [word, entry] : entries_) {
      if (entry.kind != EntryKind::form) continue;
      entry.root = last_root(word, entry.root);
      missing_roots_.push_back(entry.root);
    }
    for (const std::string& root : missing_roots_) add_root(root);
    return std::move(entries_);
  }

 private:
  // Which headword licenses a form: the one with more affix flags, for it is the more productive
  // word; then the longer; then the first in the alphabet.
  static std::map<std::string, Parent> find_parents(const HunspellDictionary& dictionary) {
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

  static bool is_better(const Parent& a, const Parent& b) {
    if (a.flags != b.flags) return a.flags > b.flags;
    if (a.root.size() != b.root.size()) return a.root.size() > b.root.size();
    return a.root < b.root;
  }

  void add_root(const std::string& word) {
    entries_.try_emplace(word, Entry{EntryKind::root, 0, {}});
  }

  void add_classes(const Headword& headword) {
    const auto at = entries_.find(headword.word);
    if (at != entries_.end()) at->second.classes |= headword.affix_classes();
  }

  // "anak-anak" needs no entry, the stemmer halves it; its half must be known, though. Of a pair
  // with a change of sound the half that is a word is the root: "sayur-mayur", "bolak-balik".
  void add_hyphenated(const std::string& word) {
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
        entries_.try_emplace(word, Entry{EntryKind::form, 0, half});
        return;
      }
    }
  }

  void add_name(std::string name, bool with_hyphen) {
    for (char& c : name) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
      if ((c < 'a' || c > 'z') && !(with_hyphen && c == '-')) return;
    }
    if (name.size() >= kShortestRoot) entries_.try_emplace(name, Entry{EntryKind::name, 0, {}});
  }

  std::string last_root(const std::string& word, std::string root) const {
    for (int steps = 0;; ++steps) {
      const auto at = entries_.find(root);
      if (at == entries_.end() || at->second.kind != EntryKind::form) return root;
      if (steps == 10) throw std::runtime_error(word + ": its roots run in a circle");
      root = at->second.root;
    }
  }

  std::map<std::string, Entry> entries_;
  std::vector<std::string> hyphenated_;
  std::vector<std::string> missing_roots_;
};

void append_u32(std::string& out, std::uint32_t value) {
  for (int i = 0; i < 4; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFF);
}

struct Blob {
  std::string slots;
  std::string pool;
};

class BlobWriter {
 public:
  Blob write(const std::map<std::string, Entry>& entries) {
    if (entries.size() > lexicon_format::kSlots / 4 * 3) {
      throw std::runtime_error("too many words for kSlotBits of lexicon_format.h");
    }
    for (const bool forms : {false, true}) {
      for (const auto& [word, entry] : entries) {
        if ((entry.kind == EntryKind::form) == forms) add(word, entry);
      }
    }
    Blob blob{{}, std::move(pool_)};
    for (const std::uint32_t slot : slots_) append_u32(blob.slots, slot);
    return blob;
  }

 private:
  void add(const std::string& word, const Entry& entry) {
    if (word.size() > 255) throw std::runtime_error(word + ": longer than 255 bytes");
    const auto offset = static_cast<std::uint32_t>(pool_.size());
    if (offset > lexicon_format::kOffsetMask) throw std::runtime_error("the lexicon is too big");
    offsets_[word] = offset;
    pool_ += static_cast<char>(word.size());
    pool_ += word;
    pool_ += static_cast<char>(entry.kind);
    append_u32(pool_, entry.kind == EntryKind::form ? offsets_.at(entry.root) : entry.classes);

    const std::uint64_t h = lexicon_format::hash(word);
    std::size_t slot = lexicon_format::slot_of(h);
    while (slots_[slot] != 0) slot = (slot + 1) % lexicon_format::kSlots;
    slots_[slot] = lexicon_format::fingerprint_of(h) << lexicon_format::kOffsetBits | offset;
  }

  std::string pool_ = std::string(1, '\0');  // no entry has offset 0, which marks a free slot
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(lexicon_format::kSlots);
  std::map<std::string, std::uint32_t> offsets_;
};

// As string literals: compilers read those far faster than lists of numbers.
void write_bytes(std::ostream& out, std::string_view name, std::string_view bytes) {
  constexpr std::size_t kBytesPerLine = 200;
  std::string text = "const char " + std::string(name) + "[] =\n";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i % kBytesPerLine == 0) text += i == 0 ? "    \"" : "\"\n    \"";
    const auto c = static_cast<unsigned char>(bytes[i]);
    if ((c >= 'a' && c <= 'z') || c == '-') {
      text += static_cast<char>(c);
    } else {
      text += {'\\', static_cast<char>('0' + (c >> 6)), static_cast<char>('0' + ((c >> 3) & 7)),
               static_cast<char>('0' + (c & 7))};
    }
  }
  out << text << "\";\n";
}

void write_source(std::ostream& out, const Blob& blob) {
  std::uint64_t digest = 14695981039346656037U;  // FNV-1a, 64 bit
  for (const unsigned char c : blob.pool) digest = (digest ^ c) * 1099511628211U;
  out << "// Made by expand_hunspell from hunspell-id (LGPL-3) and stemmer/data; not to be "
         "edited.\n"
         "#include \"stemmer/roots/lexicon_data.h\"\n\nnamespace warta::lexicon_data {\n\n";
  write_bytes(out, "kSlotBytes", blob.slots);
  write_bytes(out, "kPoolBytes", blob.pool);
  out << "const std::uint64_t kDigest = " << digest
      << "ULL;\n\n}  // namespace warta::lexicon_data\n";
}

void run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 5) {
    throw std::runtime_error(
        "usage: expand_hunspell OUT.cc id_ID.dic id_ID.aff roots.tsv stem_exceptions.tsv "
        "[regions.tsv]");
  }
  LexiconBuilder builder;
  builder.add_exceptions(read_rows(arguments[4]));
  builder.add_supplement(read_rows(arguments[3]));
  builder.add_dictionary(HunspellDictionary(arguments[1], arguments[2]));
  if (arguments.size() > 5) builder.add_names(read_rows(arguments[5]));
  std::ofstream out(arguments[0]);
  write_source(out, BlobWriter().write(builder.finish()));
  out.close();
  if (!out) throw std::runtime_error(arguments[0] + ": cannot be written");
}

}  // namespace
}  // namespace warta

int main(int argc, char** argv) {
  try {
    warta::run(std::vector<std::string>(argv + 1, argv + argc));
  } catch (const std::exception& error) {
    std::cerr << "expand_hunspell: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
