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

// By first word; of one first word, the longest printed form first.
using Offices = WordMap<std::vector<Office>>;

Offices read_offices() {
  Offices lexicon;
  const Table& rows = table("positions");
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

const Offices& offices_by_word() {
  static const Offices lexicon = read_offices();
  return lexicon;
}

constexpr std::string_view kClitic = "nya";

// Heads that offices coin from their short names as freely: "Kasubdit", "Kapuspen", "Wamensos".
const Office* coined_head(const TaggerWord& word) {
  struct Coined {
    std::string_view prefix;
    Office office;
  };
  static const std::array<Coined, 29> heads = {{
      {"wamen", {{"wamen"}, "Wakil Menteri", OfficeLevel::national, OfficeUnit::takes}},
      {"menko", {{"menko"}, "Menteri", OfficeLevel::national, OfficeUnit::takes}},
      {"mendik", {{"mendik"}, "Menteri", OfficeLevel::national, OfficeUnit::takes}},
      {"menpu", {{"menpu"}, "Menteri", OfficeLevel::national, OfficeUnit::takes}},
      {"menpan", {{"menpan"}, "Menteri", OfficeLevel::national, OfficeUnit::takes}},
      {"menkom", {{"menkom"}, "Menteri", OfficeLevel::national, OfficeUnit::takes}},
      {"menris", {{"menris"}, "Menteri", OfficeLevel::national, OfficeUnit::takes}},
      {"menkum", {{"menkum"}, "Menteri", OfficeLevel::national, OfficeUnit::takes}},
      {"menpar", {{"menpar"}, "Menteri", OfficeLevel::national, OfficeUnit::takes}},
      {"kasubdit", {{"kasubdit"}, "Kasubdit", OfficeLevel::local, OfficeUnit::keeps}},
      {"kasubbag", {{"kasubbag"}, "Kasubag", OfficeLevel::local, OfficeUnit::keeps}},
      {"kasatres", {{"kasatres"}, "Kasat", OfficeLevel::local, OfficeUnit::keeps}},
      {"kapus", {{"kapus"}, "Kapus", OfficeLevel::national, OfficeUnit::keeps}},
      {"karo", {{"karo"}, "Karo", OfficeLevel::local, OfficeUnit::keeps}},
      {"kabag", {{"kabag"}, "Kabag", OfficeLevel::local, OfficeUnit::keeps}},
      {"kabid", {{"kabid"}, "Kabid", OfficeLevel::local, OfficeUnit::keeps}},
      {"kadiv", {{"kadiv"}, "Kadiv", OfficeLevel::local, OfficeUnit::keeps}},
      {"kasatgas", {{"kasatgas"}, "Kasatgas", OfficeLevel::local, OfficeUnit::keeps}},
      {"direskrim", {{"direskrim"}, "Direktur Reserse", OfficeLevel::province, OfficeUnit::keeps}},
      {"dirres", {{"dirres"}, "Direktur Reserse", OfficeLevel::province, OfficeUnit::keeps}},
      {"dirkrim", {{"dirkrim"}, "Direktur Reserse", OfficeLevel::province, OfficeUnit::keeps}},
      {"dirnarkoba",
       {{"dirnarkoba"}, "Direktur Narkoba", OfficeLevel::province, OfficeUnit::keeps}},
      {"dirpol", {{"dirpol"}, "Direktur Polairud", OfficeLevel::province, OfficeUnit::keeps}},
      {"dirsama", {{"dirsama"}, "Direktur Samapta", OfficeLevel::province, OfficeUnit::keeps}},
      {"dirintel", {{"dirintel"}, "Direktur Intelkam", OfficeLevel::province, OfficeUnit::keeps}},
      {"dirbinmas", {{"dirbinmas"}, "Direktur Binmas", OfficeLevel::province, OfficeUnit::keeps}},
      {"dirgakkum", {{"dirgakkum"}, "Direktur Gakkum", OfficeLevel::national, OfficeUnit::keeps}},
      {"dirtipid",
       {{"dirtipid"}, "Direktur Tindak Pidana", OfficeLevel::national, OfficeUnit::keeps}},
      {"wadir", {{"wadir"}, "Wakil Direktur", OfficeLevel::province, OfficeUnit::keeps}},
  }};
  if (!word.is_capital || word.normal.size() < 7 || word.normal.ends_with("nya")) return nullptr;
  for (const Coined& head : heads) {
    if (word.normal.starts_with(head.prefix) && !Lexicon::contains(word.normal)) {
      return &head.office;
    }
  }
  return nullptr;
}

}  // namespace

bool may_begin_office(const TaggerWord& word) {
  if (word.normal.back() == kClitic.back() && word.normal.ends_with(kClitic)) return true;
  if (word.normal.front() == 'k' && word.normal.starts_with("kadi")) return true;  // "Kadishub"
  return offices_by_word().find(word.normal, word.hash) != nullptr || coined_head(word) != nullptr;
}

const Office* office_at(std::span<const TaggerWord> words, std::size_t i) {
  if (!may_begin_office(words[i])) return nullptr;
  const Offices& lexicon = offices_by_word();
  std::size_t count = 0;
  static const std::array<Office, 2> head_of_dinas = {
      Office{{"kadis"}, "Kepala Dinas", OfficeLevel::local, OfficeUnit::takes},
      Office{{"kepala", "dinas"}, "Kepala Dinas", OfficeLevel::local, OfficeUnit::takes}};
  if (const auto* offices = lexicon.find(words[i].normal, words[i].hash)) {
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
  // "Kapolresnya", "Camatnya".
  if (words[i].normal.size() > 7 && words[i].normal.ends_with(kClitic)) {
    const auto* owner =
        lexicon.find(words[i].normal.substr(0, words[i].normal.size() - kClitic.size()));
    if (owner != nullptr && owner->back().printed.size() == 1) return &owner->back();
  }
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
