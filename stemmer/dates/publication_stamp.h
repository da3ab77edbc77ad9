// SPDX-License-Identifier: GPL-3.0-or-later
// The stamp of a page that says when an article went out. See also publication_date() of dates.h.
#pragma once

#include "stemmer/dates/dated_text.h"

namespace warta {

// Whether a date of `text` is such a stamp: one behind "Diterbitkan:", or one that has its line to
// itself.
bool is_publication_stamp(std::string_view text, const DateMention& date);

// The day of the first stamp.
std::optional<std::chrono::sys_days> stamped_day(const DatedText& text);

}  // namespace warta
