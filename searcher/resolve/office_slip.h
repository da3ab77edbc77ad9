// SPDX-License-Identifier: GPL-3.0-or-later
// Offices that are typed with a slip: "lura", "bupati jombng", "menkue", "menteri keuangn".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "searcher/open_index.h"

namespace warta {

// An office as typed, with its slips put right, in normal form: a letter of a word, two of a long
// one, or a space. The office is one that the index has; its place one of those that have such an
// office, else any region or kecamatan; its agency one with which articles say it. Nothing where
// there is no slip, or nothing near.
std::optional<std::string> office_without_slips(std::string_view typed, const OpenIndex& index);

}  // namespace warta
