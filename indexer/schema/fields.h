// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of fields. Indexing, query names, command-line filters, facets and help are read from
// it.
//
// To add a field or a facet, add a row in fields.cc and a case where document.cc fills it. Prefixes
// and slots are on disk: they keep their meaning for good, and one that is given up is not used
// again.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>

namespace warta {

enum class FieldId : std::uint8_t {
  id,
  text,
  title,
  province,
  regency,
  official,
  position,
  source,
  url,
  date,
  since,
  until,
  year,
  month,
  day,
  advertorial,
  office
};

enum class FieldKind : std::uint8_t {
  words,     // analysed text: exact terms with positions under `prefix`, roots under "Z" + `prefix`
  names,     // persons: a term for each word of the name
  keyword,   // one term for the whole value, in normal form
  region,    // one term for the code of a region; the value is any of its names
  day,       // no terms: a value slot that holds "YYYYMMDD", and ranges over it
  from_day,  // the range that begins with the value
  to_day,    // the range that ends with the value
  part,      // no terms: the head of a day, "2024", "2024-11", counted as a facet
};

using Slot = std::uint32_t;
inline constexpr Slot kNoSlot = std::numeric_limits<Slot>::max();

struct Field {
  FieldId id;
  FieldKind kind;
  std::string_view name;        // English: option, JSON key, query name
  std::string_view indonesian;  // option and query name
  std::string_view also;        // further query names, separated by spaces
  std::string_view prefix;      // of its terms; empty for the body and for fields without terms
  Slot slot;  // of its values in Xapian: the day's in any index, others in portable ones; else
              // kNoSlot
  std::string_view facet;  // the label of its facet; empty when it is none
  std::string_view help;   // of its filter; empty when there is none

  bool is_filter() const { return !help.empty(); }
  bool is_facet() const { return !facet.empty(); }
};

std::span<const Field> fields();

const Field& field(FieldId id);

// The field that a person means by `name`, in either language and any case. Null when there is
// none.
const Field* find_field(std::string_view name);

// The term for `value` under `prefix`, cut to what Xapian can hold at a character's end, or before
// a zero. What was cut stands behind it as a hash.
std::string make_term(std::string_view prefix, std::string_view value);

// So much of the head of any value, in bytes, stands in its term as it is.
inline constexpr std::size_t kLongestTermHead = 180;

// A day as the date slot holds it: "20241106", whose order is that of the days.
std::string packed_day(std::chrono::sys_days day);

// The same as a number, as the column of days has it: 20241106.
std::uint32_t day_number(std::chrono::sys_days day);

// The day of such a number. REQUIRES: not 0
std::chrono::sys_days day_of_number(std::uint32_t number);

// Such a number, or its head, in print: "2024-11-06", "2024-11", "2024".
std::string printed_day(std::uint32_t number);

}  // namespace warta
