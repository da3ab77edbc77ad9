// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_context.h"

#include <array>

#include "stemmer/officials/office_unit.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/titles.h"

namespace warta {

using std::string_view_literals::operator""sv;

bool is_and_at(std::span<const TaggerWord> words, std::size_t i) {
  return (is_word(words, i, "dan") || is_word(words, i, "serta")) && words[i].gap == kGapNone;
}

void OfficeContext::take_commission(std::size_t i) {
  if (!words_[i].is_capital || !names_commission(words_, i)) return;
  commission_ = "Komisi " + std::string(words_[i + 1].surface);
  commission_at_ = i + 2;
}
bool OfficeContext::is_of_commission(std::size_t i) const {
  constexpr std::size_t kReach = 40;  // words
  return !commission_.empty() && i >= commission_at_ && i < commission_at_ + kReach;
}

std::optional<PositionPhrase> OfficeContext::head_of_commission(std::size_t i) const {
  const TaggerWord& head = words_[i];
  if (!head.is_capital || (head.normal != "ketua" && head.normal != "sekretaris")) return {};
  if (!is_of_commission(i) || i + 1 >= words_.size() || words_[i + 1].gap != kGapNone ||
      is_acronym(words_[i + 1]) || !name_at(words_, i + 1)) {
    return std::nullopt;
  }
  PositionPhrase phrase;
  phrase.first = i;
  phrase.last = i + 1;
  phrase.position = std::string(head.surface) + " " + commission_;
  return phrase;
}

bool OfficeContext::resolve_institution(PositionPhrase& office) {
  if (!office.needs_institution) {
    for (std::string_view body : {"DPRD"sv, "KPU"sv, "Bawaslu"sv, "KPK"sv}) {
      if (!office.position.ends_with(body)) continue;
      institution_ = body;
      institution_at_ = office.last;
    }
    return true;
  }
  constexpr std::size_t kReach = 40;  // words
  // "Wakil Ketua I dan Ketua DPRD A dan B"
  if (is_and_at(words_, office.last) && office.last + 1 < words_.size()) {
    if (const auto next = grammar_.read(office.last + 1); next && next->position == "Ketua DPRD") {
      office.position += " DPRD";
      return true;
    }
  }
  if (is_of_commission(office.first) && commission_at_ > institution_at_) {
    office.position += " " + commission_;
    return true;
  }
  if (institution_.empty() || office.first > institution_at_ + kReach) return false;
  office.position += " ";
  office.position += institution_;
  if (institution_ == "KPK") office.level = OfficeLevel::national;
  return true;
}

void OfficeContext::carry_acting(PositionPhrase& office) {
  for (std::size_t k = acting_at_; k <= office.first && !acting_list_.empty(); ++k) {
    const std::uint16_t gap = words_[k].gap;
    const bool abbreviated = k > 0 && (is_title_before(words_[k - 1]) || is_degree(words_[k - 1]) ||
                                       letter_count(words_[k - 1].surface) <= 2);
    if ((gap & kGapNewline) != 0 || ((gap & kGapPoint) != 0 && !abbreviated)) acting_list_.clear();
  }
  acting_at_ = office.first + 1;
  if (office.acting) {
    static constexpr std::array kOpeners = {"yang"sv, "yakni"sv, "yaitu"sv, "adalah"sv};
    const bool opens =
        office.last < words_.size() && is_one_of(words_[office.last].normal, kOpeners);
    acting_list_ = opens ? office.position : std::string();
    acting_words_ = office.acting_words;
  } else if (office.position == acting_list_) {
    office.acting = true;
    office.acting_words = acting_words_;
  }
}

}  // namespace warta
