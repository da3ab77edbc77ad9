// SPDX-License-Identifier: GPL-3.0-or-later
// Which date of a text claims to be the day that it reports: the one beside a weekday or in the
// dateline; not a polling day to come, a birth, a deadline.
#pragma once

#include "stemmer/dates/dated_text.h"

namespace warta {

struct DateClaim {
  const DateMention* date = nullptr;  // of the text that was asked about; null: none claims it
  DateSign sign = DateSign::none;     // by what
  bool doubted = false;               // told of as yet to come or long past
};

// The strongest claim of a body, the earliest of equals. `published` is where the body stands in
// time, as far as it is known.
DateClaim strongest_claim(const DatedText& body, std::optional<std::chrono::sys_days> published);

// The first claim of a headline, which prints a date for what it announces: "Jadwal Imsakiyah
// Senin 3 Maret 2025". But no polling day.
DateClaim headline_claim(const DatedText& title, std::optional<std::chrono::sys_days> published);

}  // namespace warta
