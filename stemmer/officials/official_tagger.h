// SPDX-License-Identifier: GPL-3.0-or-later
// Which persons a text names with a public office: "Pj. Bupati Bombana Drs La Sadim Raya, M.Si".
#pragma once

#include <string>
#include <vector>

#include "stemmer/regions/region_tagger.h"
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

// In order of first mention, each person and office once.
std::vector<Official> tag_officials(const TokenizedText& title, const TokenizedText& body,
                                    const RegionTags& regions);

}  // namespace warta
