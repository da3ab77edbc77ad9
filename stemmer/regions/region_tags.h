// SPDX-License-Identifier: GPL-3.0-or-later
// What the region tagger says of a text, and by what it has found it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "stemmer/regions/gazetteer.h"

namespace warta {

inline constexpr std::uint32_t kNoCue = 0xFFFFFFFF;

// The strongest of what says that a name is a region's.
enum class RegionSign : std::uint8_t {
  level,      // "Kabupaten X"
  office,     // "Bupati X"
  dateline,   // "X - Pemerintah ..."
  place,      // "di X", "warga X"
  name,       // by itself a region's and nothing else
  elsewhere,  // an ambiguous name, of a region that the text names beyond doubt elsewhere
};

// Why a name is that region's, and not another's of the same name.
enum class RegionReading : std::uint8_t {
  only,   // no other has the name, at its level
  known,  // the text names this one beyond doubt elsewhere
  usual,  // what the name mostly means
};

// A place in the text that names a region, ambiguity settled.
struct RegionMention {
  RegionCode code = 0;
  std::size_t first_token = 0;  // index into the tokens of the text it was found in
  std::size_t token_count = 0;
  RegionSign sign = RegionSign::name;
  RegionReading reading = RegionReading::only;
  std::uint32_t cue_token = kNoCue;  // the word of level, office or place
};

// Why an article is about some region, or about none.
enum class SubjectOutcome : std::uint8_t {
  chosen,
  nothing_named,
  named_in_passing,  // no province scores enough
  whole_country,     // no province has enough of the whole
};

// How much speaks for a province, its regencies included, or for a regency being the subject.
struct RegionScore {
  RegionCode code = 0;
  double score = 0;
  double share = 0;  // of what speaks for all provinces, 0 to 1
  bool in_title = false;
};

struct RegionTags {
  std::vector<RegionMention> in_title;
  std::vector<RegionMention> in_body;
  std::vector<RegionCode>
      about;  // provinces and regencies that the article is about, main one first
  std::vector<RegionCode> mentioned;  // all that it names, each once, in order of first mention
  std::vector<RegionScore> scores;    // of all that were weighed as the subject, the highest first
  SubjectOutcome outcome = SubjectOutcome::nothing_named;
};

}  // namespace warta
