// SPDX-License-Identifier: GPL-3.0-or-later
// The agency behind an office: "Kabid [Pengembangan Sanggar dan Pasar] Budi Santoso", and where it
// ends.
//
// Agencies have too many names for a table, and so have persons. Which word is mostly of which,
// word_uses.h says; a run of capitalised words is cut where that fits best.
#pragma once

#include <span>

#include "stemmer/officials/office_regions.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

// "Disporapar", "Balitbangda", "Kemendikdasmen": agencies coin them freely.
bool is_coined_agency(std::string_view normal);

// "Kemnaker", "Kemendikdasmen": of these the short names of ministries, which nobody is called by.
bool is_ministry(std::string_view normal);

// Past one word of an agency's name at words[i], with the "dan" or comma before it; `i` itself when
// there is none.
std::size_t known_unit_end(std::span<const TaggerWord> words, std::size_t i);

// Past the words that the letters in brackets behind them stand for: "Badan [Meteorologi,
// Klimatologi, dan Geofisika] (BMKG)"; `head` is the first word that may be one of them. `i` itself
// when no such letters follow.
std::size_t initials_unit_end(std::span<const TaggerWord> words, std::size_t head, std::size_t i);

// Past the first word of the last part of an enumeration that goes on at words[i] with a comma:
// "Bidang Protokol[, Pers, dan Media] Sekretariat"; `i` itself when none does.
std::size_t listed_unit_end(std::span<const TaggerWord> words, std::size_t i);

// Past the words of an agency's name that no table of ours has, cut from the name behind them; `i`
// itself when there are none. `is_whole`: the agency may end before words[i], as behind its region.
std::size_t unknown_unit_end(std::span<const TaggerWord> words, const OfficeRegions& regions,
                             std::size_t i, bool is_whole);

// Past "Presiden" or "Wakil Presiden" at words[i], where it ends an agency's name: "Kantor Staf
// [Presiden]"; else `i` itself.
std::size_t presidents_agency_end(std::span<const TaggerWord> words, std::size_t i);

// Whether "Komisi" and its number stand at words[i]: "Komisi XI", "Komisi B", "Komisi 3".
bool names_commission(std::span<const TaggerWord> words, std::size_t i);

}  // namespace warta
