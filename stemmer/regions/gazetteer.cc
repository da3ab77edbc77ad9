// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/gazetteer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "stemmer/tables/table.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/token.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

constexpr std::size_t kEntries = 1U << 14;  // over half is used
constexpr std::size_t kShortestPart = 4;    // letters of a word that was written as two
constexpr std::uint64_t kHashStart = 14695981039346656037U;

// What a byte is to a name: a small letter or a digit, or 0 for what leaves no trace.
constexpr std::array<unsigned char, 256> letters_of_names() {
  std::array<unsigned char, 256> letters{};
  for (unsigned c = 0; c < letters.size(); ++c) {
    const bool is_upper = c >= 'A' && c <= 'Z';
    const bool counts = is_upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
    letters[c] = static_cast<unsigned char>(is_upper ? c - 'A' + 'a' : counts ? c : 0);
  }
  return letters;
}

// FNV-1a over letters and digits, going on from `hash`: spaces, hyphens and apostrophes leave no
// trace.
std::uint64_t hash_word(std::uint64_t hash, std::string_view word) {
  static constexpr std::array<unsigned char, 256> kLetters = letters_of_names();
  for (const char c : word) {
    const unsigned char letter = kLetters[static_cast<unsigned char>(c)];
    if (letter != 0) hash = (hash ^ letter) * 1099511628211U;
  }
  return hash;
}

constexpr std::array<std::string_view, 3> kLevelWords = {"Kabupaten ", "Kota ", "Kecamatan "};

std::string_view without_level(std::string_view name, RegionCode code) {
  if (level_of(code) == RegionLevel::province) return name;
  for (std::string_view word : kLevelWords) {
    if (name.starts_with(word)) return name.substr(word.size());
  }
  return name;
}

// The codes of a row of region_aliases: "32.73 32.04".
std::vector<RegionCode> parse_codes(std::string_view cell) {
  std::vector<RegionCode> codes;
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find(' '), cell.size());
    codes.push_back(parse_code(cell.substr(0, end)));
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return codes;
}

NameUse parse_use(std::string_view cell) {
  if (cell == "place") return NameUse::place;
  return cell == "office" ? NameUse::office : NameUse::free;
}

bool all_capitals(std::string_view name) {
  return std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
}

// What a level word says of the codes that may follow it.
enum class LevelWord { none, province, kabupaten, city, district };

LevelWord level_word(std::string_view word) {
  if (word == "provinsi" || word == "propinsi" || word == "prov") return LevelWord::province;
  if (word == "kabupaten" || word == "kab") return LevelWord::kabupaten;
  if (word == "kota" || word == "kotamadya") return LevelWord::city;
  if (word == "kecamatan" || word == "kec") return LevelWord::district;
  return LevelWord::none;
}

bool fits(LevelWord word, RegionCode code) {
  switch (word) {
    case LevelWord::none:
      return true;
    case LevelWord::province:
      return level_of(code) == RegionLevel::province;
    case LevelWord::kabupaten:
      return level_of(code) == RegionLevel::regency && !is_city(code);
    case LevelWord::city:
      return is_city(code);
    case LevelWord::district:
      return level_of(code) == RegionLevel::district;
  }
  return false;
}

std::vector<RegionCode> fitting(LevelWord word, std::span<const RegionCode> codes) {
  std::vector<RegionCode> found;
  std::ranges::copy_if(codes, std::back_inserter(found),
                       [&](RegionCode code) { return fits(word, code); });
  return found;
}

// Above the kecamatan if there is such a reading.
std::vector<RegionCode> highest(std::span<const RegionCode> codes) {
  std::vector<RegionCode> found;
  std::ranges::copy_if(codes, std::back_inserter(found),
                       [](RegionCode code) { return level_of(code) != RegionLevel::district; });
  if (found.empty()) found.assign(codes.begin(), codes.end());
  return found;
}

}  // namespace

RegionLevel level_of(RegionCode code) {
  if (code % 100 != 0) return RegionLevel::district;
  return code % 10000 != 0 ? RegionLevel::regency : RegionLevel::province;
}

RegionCode province_of(RegionCode code) {
  return code - code % 10000;
}

std::optional<RegionCode> regency_of(RegionCode code) {
  if (level_of(code) == RegionLevel::province) return std::nullopt;
  return code - code % 100;
}

// Kemendagri numbers kabupaten from 01 and kota from 71.
bool is_city(RegionCode code) {
  return level_of(code) == RegionLevel::regency && code / 100 % 100 >= 71;
}

RegionCode parse_code(std::string_view printed) {
  RegionCode code = 0;
  for (std::size_t at : {0U, 3U, 6U}) {
    RegionCode part = 0;
    for (std::size_t i = at; i < std::min(at + 2, printed.size()) && is_ascii_digit(printed[i]);
         ++i) {
      part = part * 10 + static_cast<RegionCode>(printed[i] - '0');
    }
    code = code * 100 + part;
  }
  return code;
}

std::string printed_code(RegionCode code) {
  const std::string digits = std::to_string(code);
  std::string printed = digits.substr(0, 2);
  if (level_of(code) != RegionLevel::province) printed.append(".").append(digits, 2, 2);
  if (level_of(code) == RegionLevel::district) printed.append(".").append(digits, 4, 2);
  return printed;
}

std::string name_of(RegionCode code) {
  const Region* region = Gazetteer::instance().find(code);
  return region != nullptr ? std::string(region->name) : printed_code(code);
}

const Gazetteer& Gazetteer::instance() {
  static const Gazetteer gazetteer;
  return gazetteer;
}

Gazetteer::Gazetteer() : entries_(kEntries) {
  add_regions();
  add_names();
}

void Gazetteer::add_regions() {
  const Table& rows = table("regions");
  regions_.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    const RegionCode code = parse_code(row[0]);
    regions_.push_back({code, row[1], without_level(row[1], code)});
  }
}

void Gazetteer::add_names() {
  struct Reading {
    Entry* name;
    RegionCode code;
  };
  std::vector<Reading> readings;  // of a name in the order of its codes: aliases first
  std::vector<Reading> districts;
  // The key of a spelling. Notes its beginnings, from which longest_match goes on: those that end
  // with a word, and inside a long word all that might be written as one ("Palangka Raya" for
  // "Palangkaraya").
  const auto key_of = [&](std::string_view spelling, bool parted) {
    std::uint64_t key = kHashStart;
    for (;;) {
      const auto gap = std::ranges::find_if(spelling, [](char c) { return c == ' ' || c == '-'; });
      const auto end = static_cast<std::size_t>(gap - spelling.begin());
      for (std::size_t cut = kShortestPart; parted && cut + kShortestPart <= end; ++cut) {
        entry(hash_word(key, spelling.substr(0, cut))).begins_longer = true;
      }
      key = hash_word(key, spelling.substr(0, end));
      if (end == spelling.size()) return key;
      entry(key).begins_longer = true;
      spelling.remove_prefix(end + 1);
    }
  };
  const Table& aliases = table("region_aliases");
  for (std::size_t i = 0; i < aliases.size(); ++i) {
    const auto row = aliases.row(i);
    Entry& name = entry(key_of(row[0], true));
    name.use = parse_use(row[3]);
    name.capitals = all_capitals(row[0]);
    for (const RegionCode code : parse_codes(row[1])) readings.push_back({&name, code});
    name.code_count = 1;  // until all are counted
  }
  constexpr std::string_view kIslands = "Kepulauan ";
  for (const Region& region : regions_) {
    const bool is_district = level_of(region.code) == RegionLevel::district;
    const auto add = [&](std::uint64_t key) {
      Entry& name = entry(key);
      if (is_district) {
        districts.push_back({&name, region.code});
      } else if (name.code_count == 0) {  // an alias says all that it means
        readings.push_back({&name, region.code});
      }
    };
    add(key_of(region.short_name, !is_district));
    if (region.short_name.starts_with(kIslands)) {
      const std::string short_form =
          "Kep " + std::string(region.short_name.substr(kIslands.size()));
      add(key_of(short_form, false));
    }
  }
  readings.insert(readings.end(), districts.begin(), districts.end());
  for (Entry& name : entries_) name.code_count = 0;
  for (const Reading& reading : readings) ++reading.name->code_count;
  std::uint32_t codes = 0;
  for (Entry& name : entries_) {
    name.first_code = codes;
    codes += std::exchange(name.code_count, std::uint8_t{0});
  }
  assert(codes == readings.size());
  codes_.resize(codes);
  for (const Reading& reading : readings) {
    codes_[reading.name->first_code + reading.name->code_count++] = reading.code;
  }
}

Gazetteer::Entry& Gazetteer::entry(std::uint64_t key) {
  std::size_t at = key % kEntries;
  while (entries_[at].key != 0 && entries_[at].key != key) at = (at + 1) % kEntries;
  entries_[at].key = key;
  keys_.set(key % kKeyBits);
  return entries_[at];
}

const Gazetteer::Entry* Gazetteer::find_entry(std::uint64_t key) const {
  if (!keys_[key % kKeyBits]) return nullptr;
  std::size_t at = key % kEntries;
  while (entries_[at].key != 0 && entries_[at].key != key) at = (at + 1) % kEntries;
  return entries_[at].key == key ? &entries_[at] : nullptr;
}

const Region* Gazetteer::find(RegionCode code) const {
  const auto found = std::ranges::lower_bound(regions_, code, {}, &Region::code);
  return found != regions_.end() && found->code == code ? &*found : nullptr;
}

Gazetteer::Match Gazetteer::longest_match(std::span<const std::string_view> words) const {
  Match match;
  std::uint64_t key = kHashStart;
  for (std::size_t i = 0; i < words.size(); ++i) {
    key = hash_word(key, words[i]);
    const Entry* found = find_entry(key);
    if (found == nullptr) break;
    if (found->code_count > 0) match = match_of(*found, i + 1);
    if (!found->begins_longer) break;
  }
  return match;
}

Gazetteer::Match Gazetteer::whole_match(std::span<const std::string_view> words) const {
  std::uint64_t key = kHashStart;
  for (const std::string_view word : words) key = hash_word(key, word);
  const Entry* found = find_entry(key);
  return found != nullptr && found->code_count > 0 ? match_of(*found, words.size()) : Match();
}

Gazetteer::Match Gazetteer::match_of(const Entry& found, std::size_t words) const {
  return {words, std::span(codes_).subspan(found.first_code, found.code_count), found.use,
          found.capitals};
}

bool Gazetteer::is_region_name(std::string_view text) const {
  constexpr std::string_view kProvince = "provinsi ";
  if (text.starts_with(kProvince)) text.remove_prefix(kProvince.size());
  const std::vector<std::string_view> words = words_at_spaces(text);
  return !words.empty() && longest_match(words).words == words.size();
}

bool Gazetteer::is_large_region(std::string_view word) const {
  const Match match = longest_match(std::array{word});
  return match.words == 1 && !match.capitals &&
         level_of(match.codes.front()) != RegionLevel::district;
}

bool Gazetteer::begins_name(std::string_view word) const {
  return find_entry(hash_word(kHashStart, word)) != nullptr;
}

std::vector<RegionCode> Gazetteer::lookup(std::string_view name) const {
  TokenizedText text;
  tokenize(name, text);
  std::vector<std::string_view> words;
  for (const Token& token : text.tokens) {
    if (!token.alternative) words.push_back(text.normal(token));
  }
  const auto whole = [&](std::size_t from) {
    const auto rest = std::span(words).subspan(from);
    const Match match = longest_match(rest);
    return match.words == rest.size() ? match.codes : std::span<const RegionCode>();
  };
  const LevelWord level = words.empty() ? LevelWord::none : level_word(words[0]);
  const std::span<const RegionCode> as_typed = whole(0);
  if (level == LevelWord::none) return highest(as_typed);
  std::size_t rest = 1;
  while (rest < words.size() && words[rest].starts_with("adm")) ++rest;  // "Kota Administrasi ..."
  const std::span<const RegionCode> named = whole(rest);
  std::vector<RegionCode> found = fitting(level, named);
  if (found.empty()) found = highest(as_typed);  // "Kota Agung" is a kecamatan's whole name
  if (found.empty()) found = highest(named);     // "kota Garut" is the kabupaten's seat
  return found;
}

}  // namespace warta
