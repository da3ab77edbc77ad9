// SPDX-License-Identifier: GPL-3.0-or-later
// What print_explanation() says of an article, and the lines of which that is made.
#pragma once

#include <sstream>
#include <string>

#include "indexer/explain/explain.h"

namespace warta {

inline std::string explanation_of(const Article& article) {
  Analysis analysis;
  CleanProvenance provenance;
  std::string reason;
  const auto tagged = tag_article(article, analysis, reason, &provenance);
  std::ostringstream out;
  print_explanation({article, tagged.value_or(TaggedArticle()), analysis, provenance, reason}, out);
  return out.str();
}

inline std::string explanation_of(const std::string& text) {
  Article article;
  article.file = "a.txt";
  article.text = text;
  return explanation_of(article);
}

// A tag's line and the one below it.
inline std::string tag(const std::string& name, const std::string& confidence,
                       const std::string& value, const std::string& reason) {
  std::string line = "  " + name;
  line.resize(18, ' ');
  return line + confidence + "  " + value + "\n" + std::string(24, ' ') + reason + "\n";
}

// An official's part: one line.
inline std::string part(const std::string& name, const std::string& confidence,
                        const std::string& rest) {
  std::string line = "    " + name;
  line.resize(18, ' ');
  return line + confidence + "  " + rest + "\n";
}

inline constexpr const char* kArticle =
    "Home > Daerah > Bombana\n"
    "Pemkab Bombana Gelar Rakor Pilkada\n"
    "\n"
    "RUMBIA, KABARTELUK.ID - Pj. Bupati Bombana Drs. La Sadim Raya, M.Si membuka rakor di "
    "Kecamatan Rumbia, Rabu (6/11/2024).\n"
    "Sekda Anwar Tolaki hadir. Ketua KPU Bombana, Sari Wolio, menyusul dari Kendari.\n"
    "Baca juga:\n"
    "Bupati Konawe Lantik Camat\n"
    "Editor: Dewi\n";

}  // namespace warta
