// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/tables/hunspell_dictionary.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace warta {
namespace {

constexpr std::string_view kCircumfixFlag = "A1";
constexpr std::string_view kNeedAffixFlag = "A2";

std::vector<std::string> split_flags(std::string_view text) {
  std::vector<std::string> flags;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2) flags.emplace_back(text.substr(i, 2));
  return flags;
}

bool contains(const std::vector<std::string>& flags, std::string_view flag) {
  return std::ranges::find(flags, flag) != flags.end();
}

// The files are ISO-8859-1.
std::string utf8_from_latin1(std::string_view text) {
  std::string out;
  for (const unsigned char c : text) {
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else {
      out += static_cast<char>(0xC0 | (c >> 6));
      out += static_cast<char>(0x80 | (c & 0x3F));
    }
  }
  return out;
}

std::string lowered(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

// A hunspell condition at the start of a word: "." or letters and sets, "p[^l^r]", "s[kmptwy]".
bool matches_start(std::string_view condition, std::string_view word) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < condition.size(); ++i, ++at) {
    if (at >= word.size()) return false;
    if (condition[i] == '.') continue;
    if (condition[i] != '[') {
      if (condition[i] != word[at]) return false;
      continue;
    }
    const std::size_t close = condition.find(']', i);
    if (close == std::string_view::npos) return false;
    std::string_view set = condition.substr(i + 1, close - i - 1);
    const bool negated = set.starts_with('^');
    if ((set.find(word[at]) != std::string_view::npos) == negated) return false;
    i = close;
  }
  return true;
}

// "-nya", "-kulah", "annya": pronouns and particles, with or without -an before them.
bool is_clitic(std::string_view suffix) {
  static constexpr std::array<std::string_view, 5> kClitics = {"kah", "ku", "lah", "mu", "nya"};
  const std::string low = lowered(std::string(suffix));
  return std::ranges::any_of(kClitics, [&](std::string_view c) { return low.ends_with(c); });
}

}  // namespace

AffixClasses Headword::affix_classes() const {
  AffixClasses classes = 0;
  for (const std::string& flag : flags) classes |= affix_class_of_flag(flag);
  return classes;
}

HunspellDictionary::HunspellDictionary(const std::filesystem::path& dic,
                                       const std::filesystem::path& aff) {
  read_affixes(aff);
  read_headwords(dic);
}

void HunspellDictionary::read_affixes(const std::filesystem::path& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path.string() + ": cannot be read");
  std::string line;
  while (std::getline(in, line)) {
    std::istringstream cells(line.substr(0, line.find('#')));
    std::string kind, flag, strip, add, condition;
    if (!(cells >> kind >> flag >> strip >> add) || (kind != "PFX" && kind != "SFX")) continue;
    AffixGroup& group = groups_[flag];
    group.is_prefix = kind == "PFX";
    if (strip == "Y" || strip == "N") continue;  // the header line of a group
    Affix affix;
    if (strip != "0") affix.strip = strip;
    const std::size_t slash = add.find('/');
    affix.add = add.substr(0, slash);
    if (affix.add == "0") affix.add.clear();
    if (slash != std::string::npos) affix.continuation = split_flags(add.substr(slash + 1));
    affix.circumfix = contains(affix.continuation, kCircumfixFlag);
    affix.condition = cells >> condition ? condition : ".";
    group.affixes.push_back(std::move(affix));
  }
  if (groups_.empty()) throw std::runtime_error(path.string() + ": holds no PFX or SFX lines");
}

void HunspellDictionary::read_headwords(const std::filesystem::path& path) {
  std::ifstream in(path);
  std::string line;
  if (!in || !std::getline(in, line)) throw std::runtime_error(path.string() + ": cannot be read");
  while (std::getline(in, line)) {
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
    const std::size_t slash = line.find('/');
    Headword headword;
    headword.word = lowered(utf8_from_latin1(line.substr(0, slash)));
    if (headword.word.empty()) continue;
    headword.capitalised = line[0] >= 'A' && line[0] <= 'Z';
    if (slash != std::string::npos) headword.flags = split_flags(line.substr(slash + 1));
    headword.needs_affix = contains(headword.flags, kNeedAffixFlag);
    headwords_.push_back(std::move(headword));
  }
}

// The suffix half names its prefix halves as continuation: "kan/M1nlo0A1" takes M1 in front.
void HunspellDictionary::add_circumfixed(const Affix& suffix, const std::string& word,
                                         std::vector<std::string>& out) const {
  for (const std::string& flag : suffix.continuation) {
    const auto group = groups_.find(flag);
    if (group == groups_.end() || !group->second.is_prefix) continue;
    for (const Affix& prefix : group->second.affixes) {
      if (!prefix.circumfix || !matches_start(prefix.condition, word)) continue;
      out.push_back(prefix.add + word.substr(prefix.strip.size()) + suffix.add);
    }
  }
}

std::vector<std::string> HunspellDictionary::forms(const Headword& headword) const {
  const std::string& word = headword.word;
  std::vector<std::string> prefixed;
  std::vector<const Affix*> suffixes;
  std::vector<std::string> out;
  for (const std::string& flag : headword.flags) {
    const auto group = groups_.find(flag);
    if (group == groups_.end()) continue;
    for (const Affix& affix : group->second.affixes) {
      if (group->second.is_prefix) {
        if (!matches_start(affix.condition, word)) continue;
        out.push_back(affix.add + word.substr(affix.strip.size()));
        if (!affix.circumfix) prefixed.push_back(out.back());
      } else if (affix.circumfix) {
        add_circumfixed(affix, word, out);
      } else if (!is_clitic(affix.add)) {
        out.push_back(word + affix.add);
        suffixes.push_back(&affix);
      }
    }
  }
  // Prefixes and suffixes that are no circumfix combine freely: "dibayari".
  for (const std::string& form : prefixed) {
    for (const Affix* suffix : suffixes) out.push_back(form + suffix->add);
  }
  return out;
}

}  // namespace warta
