// SPDX-License-Identifier: GPL-3.0-or-later
// What the source of a text has between two words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "stemmer/officials/tagger_words.h"

namespace warta {

// A set of Gap.
std::uint16_t read_gap(std::string_view between);

// The same of bytes [begin, end) of `source`; most gaps are a space.
inline std::uint16_t gap_of(std::string_view source, std::size_t begin, std::size_t end) {
  if (end - begin == 1 && source[begin] == ' ') return kGapNone;
  return read_gap(source.substr(begin, end - begin));
}

// Newlines that a link left within a sentence, "Anggota\nKomisi VI DPR RI\nMufti Anam
// mengapresiasi": their positions. Only where a line goes on in small letters or with a comma is a
// text taken to have such.
std::vector<std::size_t> link_breaks(std::string_view source);

// Whether one of them is among bytes [begin, end).
bool has_break_between(std::span<const std::size_t> breaks, std::size_t begin, std::size_t end);

}  // namespace warta
