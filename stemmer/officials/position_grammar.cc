// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/position_grammar.h"

#include "stemmer/officials/phrase_reader.h"

namespace warta {

PositionGrammar::PositionGrammar(std::span<const TaggerWord> words,
                                 std::span<const RegionMention> mentions,
                                 std::span<const RegionCode> about)
    : words_(words), regions_(words, mentions, about), tail_(words, regions_) {}

std::size_t PositionGrammar::skip_unit(std::size_t i) const {
  return warta::skip_unit(words_, regions_, tail_, i);
}

std::string PositionGrammar::read_commission(std::size_t i) const {
  std::string printed;
  bool has_council = false;
  for (std::size_t k = i; k < words_.size() && k < i + 4; ++k) {
    if (!words_[k].is_capital || (k > i && words_[k].gap != kGapNone)) break;
    has_council = has_council || words_[k].normal.starts_with("dpr");
    if (k > i) printed += ' ';
    printed += words_[k].surface;
  }
  return has_council ? printed : std::string();
}

std::optional<PositionPhrase> PositionGrammar::read(std::size_t i) const {
  const Office* office = office_at(words_, i);
  if (office == nullptr) return std::nullopt;
  auto phrase = PhraseReader(words_, regions_, tail_, *office, i).read();
  // "Wakil Ketua I" leaves its institution to what was said before; "Wakil Ketua KPI Pusat" says
  // it.
  if (office->unit == OfficeUnit::institution && phrase && phrase->needs_institution) {
    Office open = *office;
    open.unit = OfficeUnit::open;
    if (auto with_unit = PhraseReader(words_, regions_, tail_, open, i).read()) return with_unit;
  }
  return phrase;
}

}  // namespace warta
