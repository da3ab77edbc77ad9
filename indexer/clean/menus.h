// SPDX-License-Identifier: GPL-3.0-or-later
// The bars of a page: paths of links, the names of sections, and where to share it.
#pragma once

#include <array>
#include <string_view>

namespace warta {

// What parts the steps of a path of links: >, \u00BB, \u203A, \u2192, \u25B8, \u276F.
inline constexpr std::array<std::string_view, 6> kPathArrows = {
    " > ", " \xC2\xBB ", " \xE2\x80\xBA ", " \xE2\x86\x92 ", " \xE2\x96\xB8 ", " \xE2\x9D\xAF "};

// "Home > Daerah > Berita", "Beranda / Politik", "Maluku \u00BB Seram Bagian Barat", "Redaksi |
// Karier | Iklan", "Beranda Daerah Kontak".
//
// REQUIRES: `normal` is the normal form of the head of `line`, which is trimmed and not empty
bool is_breadcrumb(std::string_view line, std::string_view normal);

// "Facebook Twitter WhatsApp", "Komentar", "X". `bare`: in normal form, without marks around it.
//
// REQUIRES: `bare` is not empty
bool is_share_bar(std::string_view bare);

// "Home Nasional Daerah Ekonomi Bisnis Olahraga": what stands between the names of sections are
// those of a table that no site shares. `bare` as above.
bool is_section_bar(std::string_view line, std::string_view bare);

}  // namespace warta
