// SPDX-License-Identifier: GPL-3.0-or-later
// Which persons a text names with a public office: "Pj. Bupati Bombana Drs La Sadim Raya, M.Si".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "stemmer/officials/official_mentions.h"
#include "stemmer/regions/region_tagger.h"
#include "stemmer/text/text_piece.h"
#include "stemmer/text/token.h"

namespace warta {

struct Official {
  std::string name;      // without titles, ranks and degrees: "La Ode Budi Rahman"
  std::string position;  // normalised: "Gubernur", "Ketua DPRD"
  bool acting = false;   // Pj, Pjs, Plt, Plh
  std::string
      jurisdiction;  // canonical: "Sulawesi Tenggara", "Kecamatan Dendang"; empty if not said

  bool operator==(const Official&) const = default;
};

// Where the region of an official comes from.
enum class JurisdictionRule : std::uint8_t {
  none,           // not said, or the whole country
  named_beside,   // "Bupati Bombana", "Kades Suka Maju"
  same_office,    // the region of the same office elsewhere in the text
  only_district,  // the one kecamatan that the text names
  subject,        // what the article is about
  province,       // the province of what it is about
};

// By what an official was found.
struct OfficialProvenance {
  TextPiece name;
  TextPiece office;
  TextPiece link;          // of a name ahead: "selaku"
  TextPiece acting;        // "Pj"
  TextPiece jurisdiction;  // of named_beside and same_office
  NameRule name_rule = NameRule::behind;
  bool completed = false;  // one word behind the office, the whole name elsewhere: `name`
  JurisdictionRule jurisdiction_rule = JurisdictionRule::none;
};

// In order of first mention, each person and office once. `provenances`, where wanted, gets one for
// each.
std::vector<Official> tag_officials(const TokenizedText& title, const TokenizedText& body,
                                    const RegionTags& regions,
                                    std::vector<OfficialProvenance>* provenances = nullptr);

}  // namespace warta
