// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_lexicon.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "stemmer/officials/word_uses.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

constexpr std::array<std::pair<std::string_view, OfficeLevel>, 10> kLevels = {{
    {"kabupaten", OfficeLevel::kabupaten},
    {"kota", OfficeLevel::kota},
    {"regency", OfficeLevel::regency},
    {"province", OfficeLevel::province},
    {"local", OfficeLevel::local},
    {"command", OfficeLevel::command},
    {"district", OfficeLevel::district},
    {"kelurahan", OfficeLevel::kelurahan},
    {"village", OfficeLevel::village},
    {"national", OfficeLevel::national},
}};

constexpr std::array<std::pair<std::string_view, OfficeUnit>, 6> kUnits = {{
    {"none", OfficeUnit::none},
    {"takes", OfficeUnit::takes},
    {"keeps", OfficeUnit::keeps},
    {"needs", OfficeUnit::needs},
    {"institution", OfficeUnit::institution},
    {"open", OfficeUnit::open},
}};

template <typename Pairs>
auto named(const Pairs& pairs, std::string_view name) {
  const auto found = std::ranges::find(pairs, name, [](const auto& pair) { return pair.first; });
  assert(found != pairs.end() && "a word that positions.tsv does not explain");
  return found->second;
}

Offices read_offices() {
  Offices lexicon;
  const Table& rows = table("positions");
  lexicon.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    Office office;
    for (std::string_view rest = row[0]; !rest.empty();) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      office.printed.push_back(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    office.position = row[1];
    office.level = named(kLevels, row[2]);
    office.unit = named(kUnits, row[3]);
    lexicon[office.printed.front()].push_back(std::move(office));
  }
  for (auto& [word, offices] : lexicon) {
    std::ranges::stable_sort(offices, std::greater<>(),
                             [](const Office& office) { return office.printed.size(); });
  }
  return lexicon;
}

// Agencies have too many short names for a table: "Kadishub", "Kadiskominfo", "Kepala Disdikpora".
bool heads_dinas(std::span<const TaggerWord> words, std::size_t i, std::size_t& count) {
  const auto begins = [](std::string_view word, std::string_view head) {
    return word.size() > head.size() + 1 && word.starts_with(head);
  };
  const std::string_view first = words[i].normal;
  count = 1;
  if (begins(first, "kadis") || begins(first, "kadin")) return first != "kadistrik";
  if (first != "kepala" || i + 1 >= words.size() || words[i + 1].gap != kGapNone) return false;
  count = 2;
  const std::string_view second = words[i + 1].normal;
  // "Kepala DPUBMSDA": "Dinas" and the fields of work; "DPR" and "DPRD" are councils, "DJP" a
  // ministry's, and what is in the table of institutions is none of these either.
  if (words[i + 1].is_all_caps && second.size() >= 4 && second.starts_with("dp") &&
      !second.starts_with("dpr") && institution_named(second) == nullptr) {
    return true;
  }
  return words[i + 1].is_capital &&
         (begins(second, "dis") || begins(second, "dinas") || second == "dinkes" ||
          second == "dinsos") &&
         second != "distrik" && second != "divisi";
}

constexpr std::string_view kClitic = "nya";

// "Kapolresnya", "Camatnya": the office in one word that the clitic stands behind; null: none.
const Office* office_with_clitic(std::string_view normal) {
  constexpr std::size_t kShortest = 8;  // letters
  if (normal.size() < kShortest || !normal.ends_with(kClitic)) return nullptr;
  normal.remove_suffix(kClitic.size());
  const auto* offices = offices_by_word().find(normal);
  return offices != nullptr && offices->back().printed.size() == 1 ? &offices->back() : nullptr;
}

constexpr std::size_t kHeadLetters = 4;  // by which coined heads are found

// Heads that offices coin from their short names as freely: "Kasubdit", "Kapuspen", "Wamensos". By
// their first letters.
Offices make_coined_heads() {
  const std::array<Office, 29> heads = {{
      {{"wamen"}, "Wakil Menteri", OfficeLevel::national, OfficeUnit::takes},
      {{"menko"}, "Menteri", OfficeLevel::national, OfficeUnit::takes},
      {{"mendik"}, "Menteri", OfficeLevel::national, OfficeUnit::takes},
      {{"menpu"}, "Menteri", OfficeLevel::national, OfficeUnit::takes},
      {{"menpan"}, "Menteri", OfficeLevel::national, OfficeUnit::takes},
      {{"menkom"}, "Menteri", OfficeLevel::national, OfficeUnit::takes},
      {{"menris"}, "Menteri", OfficeLevel::national, OfficeUnit::takes},
      {{"menkum"}, "Menteri", OfficeLevel::national, OfficeUnit::takes},
      {{"menpar"}, "Menteri", OfficeLevel::national, OfficeUnit::takes},
      {{"kasubdit"}, "Kasubdit", OfficeLevel::local, OfficeUnit::keeps},
      {{"kasubbag"}, "Kasubag", OfficeLevel::local, OfficeUnit::keeps},
      {{"kasatres"}, "Kasat", OfficeLevel::local, OfficeUnit::keeps},
      {{"kapus"}, "Kapus", OfficeLevel::national, OfficeUnit::keeps},
      {{"karo"}, "Karo", OfficeLevel::local, OfficeUnit::keeps},
      {{"kabag"}, "Kabag", OfficeLevel::local, OfficeUnit::keeps},
      {{"kabid"}, "Kabid", OfficeLevel::local, OfficeUnit::keeps},
      {{"kadiv"}, "Kadiv", OfficeLevel::local, OfficeUnit::keeps},
      {{"kasatgas"}, "Kasatgas", OfficeLevel::local, OfficeUnit::keeps},
      {{"direskrim"}, "Direktur Reserse", OfficeLevel::province, OfficeUnit::keeps},
      {{"dirres"}, "Direktur Reserse", OfficeLevel::province, OfficeUnit::keeps},
      {{"dirkrim"}, "Direktur Reserse", OfficeLevel::province, OfficeUnit::keeps},
      {{"dirnarkoba"}, "Direktur Narkoba", OfficeLevel::province, OfficeUnit::keeps},
      {{"dirpol"}, "Direktur Polairud", OfficeLevel::province, OfficeUnit::keeps},
      {{"dirsama"}, "Direktur Samapta", OfficeLevel::province, OfficeUnit::keeps},
      {{"dirintel"}, "Direktur Intelkam", OfficeLevel::province, OfficeUnit::keeps},
      {{"dirbinmas"}, "Direktur Binmas", OfficeLevel::province, OfficeUnit::keeps},
      {{"dirgakkum"}, "Direktur Gakkum", OfficeLevel::national, OfficeUnit::keeps},
      {{"dirtipid"}, "Direktur Tindak Pidana", OfficeLevel::national, OfficeUnit::keeps},
      {{"wadir"}, "Wakil Direktur", OfficeLevel::province, OfficeUnit::keeps},
  }};
  Offices by_letters;
  for (const Office& head : heads) {
    by_letters[head.printed.front().substr(0, kHeadLetters)].push_back(head);
  }
  return by_letters;
}

const Office* coined_head(const TaggerWord& word) {
  constexpr std::size_t kShortest = 7;  // letters
  if (!word.is_capital || word.normal.size() < kShortest) return nullptr;
  static const Offices heads = make_coined_heads();
  const auto* offices = heads.find(word.normal.substr(0, kHeadLetters));
  if (offices == nullptr || word.normal.ends_with(kClitic)) return nullptr;
  const auto found = std::ranges::find_if(
      *offices, [&](const Office& head) { return word.normal.starts_with(head.printed.front()); });
  return found != offices->end() && !Lexicon::contains(word.normal) ? &*found : nullptr;
}

}  // namespace

const Offices& offices_by_word() {
  static const Offices lexicon = read_offices();
  return lexicon;
}

bool OfficeOpenings::is_opening(const TaggerWord& word) {
  if (word.normal.starts_with("kadi")) return true;  // "Kadishub"
  if (offices_by_word().find(word.normal, word.hash) != nullptr) return true;
  if (word.normal.size() < kShortestCoined) return false;
  return word.normal == "wakilnya" || office_with_clitic(word.normal) != nullptr ||
         coined_head(word) != nullptr;
}

const Office* office_at(std::span<const TaggerWord> words, std::size_t i) {
  if (!words[i].may_begin_office) return nullptr;
  std::size_t count = 0;
  static const std::array<Office, 2> head_of_dinas = {
      Office{{"kadis"}, "Kepala Dinas", OfficeLevel::local, OfficeUnit::takes},
      Office{{"kepala", "dinas"}, "Kepala Dinas", OfficeLevel::local, OfficeUnit::takes}};
  if (const auto* offices = offices_by_word().find(words[i].normal, words[i].hash)) {
    for (const Office& office : *offices) {
      const std::size_t size = office.printed.size();
      if (i + size > words.size()) continue;
      bool same = true;
      for (std::size_t k = 1; k < size && same; ++k) {
        same = words[i + k].normal == office.printed[k] &&
               (words[i + k].gap == kGapNone || words[i + k].gap == kGapHyphen);
      }
      // "Kepala" alone is any agency's: of a dinas it has a name of its own.
      if (same && size == 1 && words[i].normal == "kepala" && heads_dinas(words, i, count))
        return &head_of_dinas[count - 1];
      if (same) return &office;
    }
  }
  if (const Office* office = office_with_clitic(words[i].normal)) return office;
  if (heads_dinas(words, i, count)) return &head_of_dinas[count - 1];
  return coined_head(words[i]);
}

std::string canonical_position(std::string_view typed) {
  TokenizedText tokens;
  tokenize(typed, tokens);
  const std::vector<TaggerWord> words = tagger_words(tokens);
  const Office* office = words.empty() ? nullptr : office_at(words, 0);
  const bool whole = office != nullptr && office->printed.size() == words.size();
  return std::string(whole ? office->position : typed);
}

}  // namespace warta
