// SPDX-License-Identifier: GPL-3.0-or-later
// Villages and city quarters that a text names with their word: "Desa Ulak Pandan", "kelurahan
// Bandar Jaya". There are 84,000, in no table of ours, so that they are text and no codes.
#pragma once

#include <string>
#include <vector>

#include "stemmer/text/text_piece.h"
#include "stemmer/text/token.h"

namespace warta {

struct VillageName {
  std::string name;  // "Desa Ulak Pandan", "Kelurahan Bandar Jaya"
  TextPiece piece;   // of the body, where it stands first
};

// In the order of the text, each once. Not behind "Kepala Desa", where the name of its head may
// follow: the tagger of officials tells the two apart.
std::vector<VillageName> village_names(const TokenizedText& body);

}  // namespace warta
