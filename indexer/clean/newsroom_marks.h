// SPDX-License-Identifier: GPL-3.0-or-later
// What a newsroom prints around a text: who wrote it, and when.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace warta {

// "(*)", "(azh/azh)", "(adv\reskya)", "(Hn)": where a reporter has signed, the text is over.
bool is_signed(std::string_view line);

// The day in a line of a newsroom's about an article: "By admin 19 September 2019 3 Mins Read No
// Comments", "redaksi 15/09/2019 Sumsel Leave a comment 97 Views". Nothing for other lines.
std::optional<std::chrono::sys_days> byline_date(std::string_view line);

// The one whole date in a line of several parts: "Rubrik: Kabar Desa | Sari | 16/09/2019", "Tim
// Kabar Ulu - 2 Mei 2024 - 4 menit". Nothing for a headline and for other lines.
std::optional<std::chrono::sys_days> lone_date(std::string_view line);

// The one whole date in a line, whatever else it says.
std::optional<std::chrono::sys_days> only_day(std::string_view line);

// "Dipublikasikan: 4 Agustus 2025", "Tayang 4/8/2025": whether a line begins with what is said of
// the day that an article went out.
bool says_published(std::string_view line);

// "Diunduh dari repositori.id pada 11/08/2025 09:44": the day is that of somebody's copy.
bool tells_copy(std::string_view line);

// "by Sari Dewi", "ditulis Sari Dewi", "in Kabar Ulu, Sorot": no piece of a sentence over a text.
bool opens_byline(std::string_view line);

// "Laporan Wartawan Kabar Ulu, Sari Dewi", "Hasil periksa fakta Sari Dewi": who wrote the text, and
// with what it begins; no headline and none of the page's lines.
bool opens_report(std::string_view line);

// "Penyelia: Fitri Amalia", "Rep: Budi / Red: Sari": a label of a word or two and a name each.
bool labels_name(std::string_view line);

}  // namespace warta
