// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are read for dates: mentions point into the text and name a day of the calendar's
// range, ranges do not run backwards.
#include <cstdint>
#include <string_view>

#include "stemmer/dates/dates.h"
#include "stemmer/dates/timestamp.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::size_t end = 0;
  for (const warta::DateMention& date : warta::find_dates(text)) {
    WARTA_FUZZ_CHECK(end <= date.begin && date.begin < date.end && date.end <= size);
    end = date.end;
    WARTA_FUZZ_CHECK(date.month >= 1 && date.month <= 12);
    WARTA_FUZZ_CHECK(!date.day || (*date.day >= 1 && *date.day <= 31));
  }
  const auto published = warta::publication_date(text);
  const auto event = warta::event_date(text, text, published);
  if (event) WARTA_FUZZ_CHECK(warta::parse_iso_date(warta::iso_date(*event)) == event);
  if (const auto range = warta::parse_date_range(text)) {
    WARTA_FUZZ_CHECK(range->first <= range->last);
  }
  warta::parse_timestamp(text);
  return 0;
}
