// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a newspaper text: "BATURAJA - OKES.NEWS -", "Kendari (ANTARA) -", "SITE.COM, Ruteng
// -".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace warta {

struct Dateline {
  std::string place;     // in title case: "Baturaja"; empty when only the outlet is named
  std::string source;    // lower case: "okes.news"; empty when only the place is named
  std::size_t size = 0;  // bytes up to the first word of the text proper; 0: there is no dateline
};

Dateline read_dateline(std::string_view line);

// `line` from the first word of the text proper on.
std::string_view without_dateline(std::string_view line);

// Whether a line of eight words or more begins with a dateline that names an outlet or a region: a
// text begins there, whatever stands before it.
bool opens_text(std::string_view line);

// Whether `text` is a site's name, "OKES.NEWS", "tribun-timur.com".
bool is_site_name(std::string_view text);

}  // namespace warta
