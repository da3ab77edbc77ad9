// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/date_remarks.h"

#include <array>
#include <chrono>
#include <string>

#include "searcher/remarks.h"

namespace warta {
namespace {

constexpr std::array kWeekdays = {"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"};

}  // namespace

std::optional<Remark> remark_on(DateOddity oddity, const DateRange& range) {
  switch (oddity) {
    case DateOddity::none:
      break;
    case DateOddity::no_such_day:
      return make_remark(RemarkKind::no_such_day, {iso_date(range.first), iso_date(range.last)});
    case DateOddity::other_weekday: {
      const std::chrono::weekday day(range.first);
      return make_remark(RemarkKind::other_weekday,
                         {iso_date(range.first), kWeekdays[day.c_encoding()]});
    }
  }
  return std::nullopt;
}

}  // namespace warta
