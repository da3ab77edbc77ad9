// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of a text that somebody has paid for: "(ADV)", "INFOTORIAL: ...", "Kerja Sama DPRD Wolio".
#pragma once

#include <string_view>

namespace warta {

struct AdvertorialMark {
  bool found = false;
  std::string_view text;  // the line without the mark; empty where the mark is all of it
  std::string_view mark;  // empty where it was found but stands in the middle
};

// Reads a line for marks that say so wherever they stand.
AdvertorialMark read_advertorial_mark(std::string_view line);

// "Konten Bersponsor", "Kerja Sama DPRD Wolio": a line that says so right over or below a text;
// elsewhere it is the heading of a box.
bool is_advertorial_label(std::string_view line);

}  // namespace warta
