// SPDX-License-Identifier: GPL-3.0-or-later
// The offices of data/positions.tsv, found by the words that they are printed with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/officials/tagger_words.h"
#include "stemmer/tables/word_map.h"

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

// By first word; of one first word, the longest printed form first.
using Offices = WordMap<std::vector<Office>>;
const Offices& offices_by_word();

// The words that an office may begin with, for who makes the words of a text: few of them do, and
// of most it is quickly told.
class OfficeOpenings {
 public:
  bool include(const TaggerWord& word) const {
    const bool may_be_coined =
        word.normal.size() >= kShortestCoined && (word.is_capital || word.normal.ends_with("nya"));
    return (may_be_coined || word.normal.starts_with("kadi") || offices_.may_have(word.hash)) &&
           is_opening(word);
  }

 private:
  static constexpr std::size_t kShortestCoined = 7;  // letters of "Kabidhu", "Camatnya"
  static bool is_opening(const TaggerWord& word);

  const Offices& offices_ = offices_by_word();
};

// The office with the longest printed form at words[i]; null when none begins there.
const Office* office_at(std::span<const TaggerWord> words, std::size_t i);

// An office as a person types it in its normalised form: "walikota" is "Wali Kota". What is no
// office's printed form stays as it is.
std::string canonical_position(std::string_view typed);

}  // namespace warta
