// SPDX-License-Identifier: GPL-3.0-or-later
// The offices of data/positions.tsv, found by the words that they are printed with.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/officials/tagger_words.h"

namespace warta {

// The region that an office has; see data/positions.tsv.
enum class OfficeLevel : std::uint8_t {
  kabupaten,
  kota,
  regency,
  province,
  local,
  command,
  district,
  kelurahan,
  village,
  national,
};

// What the agency behind an office is to its title; see data/positions.tsv.
enum class OfficeUnit : std::uint8_t { none, takes, keeps, needs, institution, open };

struct Office {
  std::vector<std::string_view> printed;
  std::string_view position;
  OfficeLevel level = OfficeLevel::local;
  OfficeUnit unit = OfficeUnit::none;
};

// Whether an office may begin with `word`; false for most words by far, and quickly told.
bool may_begin_office(const TaggerWord& word);

// The office with the longest printed form at words[i]; null when none begins there.
const Office* office_at(std::span<const TaggerWord> words, std::size_t i);

// An office as a person types it in its normalised form: "walikota" is "Wali Kota". What is no
// office's printed form stays as it is.
std::string canonical_position(std::string_view typed);

}  // namespace warta
