// SPDX-License-Identifier: GPL-3.0-or-later
// A printed date as text.
#pragma once

#include <cstdio>
#include <string>

#include "stemmer/dates/dates.h"

namespace warta {

// "2024-11-06", "year?-06-09" without a year, "2024-11" without a day; then the weekday and "T" for
// a time.
inline std::string describe(const DateMention& date) {
  std::string text = date.year ? std::to_string(*date.year) : "year?";
  char rest[32];
  std::snprintf(rest, sizeof rest, "-%02d", date.month);
  text += rest;
  if (date.day) {
    std::snprintf(rest, sizeof rest, "-%02d", *date.day);
    text += rest;
  }
  if (date.weekday) text += " w" + std::to_string(date.weekday->c_encoding());
  if (date.has_time) text += " T";
  return text;
}

}  // namespace warta
