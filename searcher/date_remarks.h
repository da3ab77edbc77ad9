// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to say of a date as typed.
#pragma once

#include <optional>

#include "searcher/searcher.h"
#include "stemmer/dates/dates.h"

namespace warta {

// Of a date that was read as `range`; nothing where it is as the calendar has it.
std::optional<Remark> remark_on(DateOddity oddity, const DateRange& range);

}  // namespace warta
