// SPDX-License-Identifier: GPL-3.0-or-later
// Words that join names and offices, whatever reads them.
#pragma once

#include <string_view>

namespace warta {

// Verbs before the name of who speaks: "menurut Mahrus, anggota DPRD Lombok Timur", "kata Sri".
bool is_speech(std::string_view normal);

// Of what says that somebody holds an office for the time being: "Pj", "Pelaksana Tugas".
bool is_acting_word(std::string_view normal);

}  // namespace warta
