// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/fields.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cassert>

#include "stemmer/dates/dates.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using enum FieldKind;

// Prefixes follow Xapian's conventions: one capital where the convention has one, else X and
// capitals.
// clang-format off
constexpr std::array kFields = {
    //    id                 kind      name        Indonesian   also             prefix   slot     facet             help
    Field{FieldId::id,       keyword,  "id",       "id",        "",              "Q",     kNoSlot, "",               ""},
    Field{FieldId::text,     words,    "text",     "isi",       "",              "",      kNoSlot, "",               ""},
    Field{FieldId::title,    words,    "title",    "judul",     "",              "S",     kNoSlot, "",               "words of the headline"},
    Field{FieldId::province, region,   "province", "provinsi",  "prov",          "XPROV", 1,       "Provinsi",       "what the article is about: any name or abbreviation"},
    Field{FieldId::regency,  region,   "regency",  "kabupaten", "kab kota",      "XKAB",  2,       "Kabupaten/Kota", "kabupaten or kota that it is about"},
    Field{FieldId::official, names,    "official", "pejabat",   "",              "XPEJ",  3,       "Pejabat",        "a person named with an office"},
    Field{FieldId::position, keyword,  "position", "jabatan",   "",              "XJAB",  4,       "Jabatan",        "an office that somebody in it holds; 'Plt Bupati': for the time being"},
    Field{FieldId::source,   keyword,  "source",   "sumber",    "",              "G",     5,       "Sumber",         "site or outlet"},
    Field{FieldId::url,      keyword,  "url",      "url",       "",              "U",     kNoSlot, "",               ""},
    Field{FieldId::date,     day,      "date",     "tanggal",   "",              "",      0,       "",               "a day, a month, a year or a range, 2024-10..2024-11-15"},
    Field{FieldId::since,    from_day, "since",    "sejak",     "",              "",      0,       "",               "this day or later"},
    Field{FieldId::until,    to_day,   "until",    "sampai",    "",              "",      0,       "",               "this day or earlier"},
    Field{FieldId::year,     part,     "year",     "tahun",     "",              "",      0,       "Tahun",          "this year"},
    Field{FieldId::month,    part,     "month",    "bulan",     "",              "",      0,       "Bulan",          "this month: 2024-11, 'November 2024'"},
    Field{FieldId::day,      part,     "day",      "hari",      "",              "",      0,       "Hari",           "this day"},
    Field{FieldId::advertorial, keyword, "advertorial", "advertorial", "",       "XADV",  10,     "Advertorial",    "'ya' or 'tidak': paid for, as it says itself"},
    Field{FieldId::office,   keyword,  "office",   "office",    "",              "",      9,       "",               ""},
};
// clang-format on

// Xapian holds terms of 245 bytes, in which a zero byte counts twice.
constexpr std::size_t kLongestTerm = 200;
static_assert(kLongestTermHead + 3 <= kLongestTerm - 16);  // cut at a character's end

bool has_word(std::string_view words, std::string_view wanted) {
  while (!words.empty()) {
    const std::size_t end = words.find(' ');
    if (words.substr(0, end) == wanted) return true;
    if (end == std::string_view::npos) return false;
    words.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace

std::span<const Field> fields() {
  return kFields;
}

const Field& field(FieldId id) {
  const auto* found = std::ranges::find(kFields, id, &Field::id);
  assert(found != kFields.end());
  return *found;
}

const Field* find_field(std::string_view name) {
  const std::string wanted = normalized(name);
  for (const Field& row : kFields) {
    if (row.name == wanted || row.indonesian == wanted || has_word(row.also, wanted)) return &row;
  }
  return nullptr;
}

std::string make_term(std::string_view prefix, std::string_view value) {
  std::string term(prefix);
  // A zero takes two bytes in the key of a term, so a value with many would outgrow it.
  const std::size_t zero = value.find('\0');
  if (value.size() <= kLongestTerm && zero == std::string_view::npos) return term.append(value);
  std::size_t end = std::min(zero, kLongestTerm - 16);
  while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80) --end;
  term.append(value.substr(0, end));
  constexpr std::string_view kHex = "0123456789abcdef";
  for (XXH64_hash_t rest = XXH3_64bits(value.data() + end, value.size() - end), i = 0; i < 16;
       ++i) {
    term.push_back(kHex[(rest >> (60 - 4 * i)) & 15]);
  }
  return term;
}

std::uint32_t day_number(std::chrono::sys_days day) {
  const std::chrono::year_month_day parts(day);
  return static_cast<std::uint32_t>(static_cast<int>(parts.year())) * 10'000 +
         static_cast<unsigned>(parts.month()) * 100 + static_cast<unsigned>(parts.day());
}

std::chrono::sys_days day_of_number(std::uint32_t number) {
  using std::chrono::day;
  using std::chrono::month;
  using std::chrono::year;
  return std::chrono::year_month_day(year(static_cast<int>(number / 10'000)),
                                     month(number / 100 % 100), day(number % 100));
}

std::string printed_day(std::uint32_t number) {
  std::string printed = std::to_string(number);
  printed.insert(0, printed.size() < 4 ? 4 - printed.size() : 0, '0');
  for (std::size_t at = 4; at < printed.size(); at += 3) printed.insert(at, "-");
  return printed;
}

std::string packed_day(std::chrono::sys_days day) {
  std::string packed = iso_date(day);
  std::erase(packed, '-');
  return packed;
}

}  // namespace warta
