// SPDX-License-Identifier: GPL-3.0-or-later
// Captions of pictures, told by the credit at their end: "(Antara/Sari Dewi)", "Foto: Humas
// Pemkab".
#pragma once

#include <string_view>

namespace warta {

// Whether a line is a caption. A last paragraph that is signed "(kabar.com/Sari Dewi)" is not told
// from one; who calls knows where the line stands.
bool is_caption(std::string_view line);

// "SIAGA: Petugas berjaga di tepi sungai.": a label in capitals and what the picture shows, as
// newspapers print it over a text.
bool has_caption_label(std::string_view line);

}  // namespace warta
