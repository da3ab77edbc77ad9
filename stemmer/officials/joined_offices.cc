// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/joined_offices.h"

#include <array>

#include "stemmer/officials/linking_words.h"
#include "stemmer/officials/name_behind.h"
#include "stemmer/officials/office_context.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/titles.h"

namespace warta {

using std::string_view_literals::operator""sv;

namespace {

// "S.H. dan", "M.Si., serta"
bool is_and_behind_degrees(std::span<const TaggerWord> words, std::size_t i) {
  return (is_word(words, i, "dan") || is_word(words, i, "serta")) &&
         (words[i].gap & ~unsigned{kGapComma | kGapPoint}) == 0;
}

}  // namespace

// "Menteri PPN/Kepala Bappenas Bambang Brodjonegoro": both offices are his.
std::optional<std::size_t> JoinedOffices::read_joined(const PositionPhrase& first) {
  // "Menteri Perencanaan Pembangunan Nasional (PPN)/Kepala Bappenas"
  if (first.last >= words_.size() || (words_[first.last].gap & ~unsigned{kGapClose}) != kGapSlash) {
    return std::nullopt;
  }
  const auto second = grammar_.read(first.last);
  if (!second || !second->held) return std::nullopt;
  const auto name = name_behind(words_, *second, second->last);
  if (!name) return std::nullopt;
  mentions_.add(first, *name);
  mentions_.add(*second, *name);
  return name->run.last;
}

// "Kabag Humas Dirjen Perhubungan Udara Sindi Rahayu": the second office is whose the first is.
std::optional<std::size_t> JoinedOffices::read_nested(const PositionPhrase& office) {
  if (!office.has_unit || office.last >= words_.size() || words_[office.last].gap != kGapNone ||
      !words_[office.last].is_capital) {
    return std::nullopt;
  }
  const auto owner = grammar_.read(office.last);
  if (!owner || !owner->held) return std::nullopt;
  // "para Menteri Kabinet Kerja Presiden Joko Widodo": heads are named with their own offices.
  static constexpr std::array kHeads = {"Presiden"sv, "Wakil Presiden"sv, "Gubernur"sv,
                                        "Bupati"sv,   "Wali Kota"sv,      "Kapolri"sv};
  static constexpr std::array kStaff = {"sekretariat"sv, "staf"sv,   "kantor"sv,
                                        "pers"sv,        "khusus"sv, "bicara"sv};
  if (is_one_of(owner->position, kHeads) && !is_one_of(words_[office.last - 1].normal, kStaff))
    return std::nullopt;
  const auto name = name_behind(words_, office, owner->last);
  if (!name) return std::nullopt;
  PositionPhrase whole = office;
  if (owner->level == OfficeLevel::national) whole.level = OfficeLevel::national;
  if (!whole.region && owner->region) {
    whole.region = owner->region;
    whole.region_words = owner->region_words;
  }
  mentions_.add(std::move(whole), *name);
  return name->run.last;
}

// "Bupati dan Wakil Bupati Buton, La Ode X dan La Ode Y".
std::optional<std::size_t> JoinedOffices::read_pair(PositionPhrase first) {
  const bool joined = !is_and_at(words_, first.last);  // "Bupati-Wakil Bupati"
  std::size_t at = joined ? first.last : first.last + 1;
  while (at < words_.size() && is_acting_word(words_[at].normal)) ++at;
  if (at >= words_.size()) return std::nullopt;
  auto second = grammar_.read(at);
  if (!second) return std::nullopt;
  second->held = second->held && first.held;
  if (!first.region && second->region && level_fits(first.level, *second->region)) {
    first.region = second->region;
    first.region_words = second->region_words;
  }
  // "Camat Banjar dan Camat Purwaharja, masing-masing Rusyono dan Nana Suryana"
  std::size_t names_at = second->last;
  if (is_word(words_, names_at, "masing-masing")) ++names_at;
  const auto name = name_behind(words_, *second, names_at);
  if (!name) {
    mentions_.add_unnamed(first);
    mentions_.add_unnamed(*second);
    return second->last;
  }
  const NameRun run = name->run;
  // "Gubernur dan Wakil Gubernur Ali Mazi-Lukman Abunawas"
  for (std::size_t k = run.first + 1; k < run.last; ++k) {
    if (words_[k].gap != kGapHyphen) continue;
    mentions_.add(first, FoundName{{run.first, k}, NameRule::paired, {}});
    mentions_.add(*second, FoundName{{k, run.last}, NameRule::paired, {}});
    return run.last;
  }
  // "Bupati dan Wakil Bupati Buton La Ode X - La Ode Y": a dash or "&" between spaces
  const bool is_dashed = run.last < words_.size() && words_[run.last].gap == kGapOther;
  if (is_dashed) {
    const auto other = name_at(words_, run.last);
    if (other && (other->last - other->first > 1 || is_likely_name(words_, *other))) {
      mentions_.add(first, FoundName{run, NameRule::paired, {}});
      mentions_.add(*second, FoundName{*other, NameRule::paired, {}});
      return other->last;
    }
  }
  // "A, S.H. dan B, S.E."
  const std::size_t joint = skip_degrees(words_, run.last);
  const bool is_joint =
      joint == run.last ? is_and_at(words_, joint) : is_and_behind_degrees(words_, joint);
  if (is_joint) {
    if (const auto other = name_at(words_, joint + 1)) {
      mentions_.add(first, FoundName{run, NameRule::paired, {}});
      mentions_.add(*second, FoundName{*other, NameRule::paired, {}});
      return other->last;
    }
  }
  // "Menteri Perencanaan dan Kepala Bappenas Bambang": ministers head their agencies themselves.
  if (first.position == "Menteri" && second->position.starts_with("Kepala ")) {
    mentions_.add(first, *name);
  } else {
    mentions_.add_unnamed(first);
  }
  mentions_.add(*second, name);
  return run.last;
}

// "Wakil Ketua DPR RI yang juga Wakil Ketua Umum Partai Gelora X": behind the second office of
// one person, be it a public one or not.
std::optional<std::size_t> JoinedOffices::read_double(const PositionPhrase& first) {
  std::size_t at = first.last;
  if (at >= words_.size() || (words_[at].gap & ~unsigned{kGapComma | kGapClose}) != 0) return {};
  if (is_word(words_, at, "yang") && is_word(words_, at + 1, "juga")) {
    at += is_word(words_, at + 2, "bertindak") ? 3 : 2;
  } else if (is_word(words_, at, "selaku")) {
    // "Dirjen PHU selaku penanggung jawab PPIH, Nizar Ali"
    if (const auto end = read_behind_comma(first, at)) return end;
  } else if (is_word(words_, at, "sekaligus") || is_word(words_, at, "merangkap")) {
    ++at;
  } else {
    return std::nullopt;
  }
  while (is_word(words_, at, "selaku") || is_word(words_, at, "sebagai") ||
         is_word(words_, at, "menjabat"))
    ++at;
  if (at >= words_.size() || words_[at].gap != kGapNone) return std::nullopt;
  const auto second = grammar_.read(at);
  if (second && !second->needs_institution) {
    const auto name = name_behind(words_, *second, second->last);
    if (!name) return std::nullopt;
    PositionPhrase other = first;
    // "Ketua TAPD sekaligus Sekretaris Daerah Kota Bekasi"
    if (!first.region && first.level == OfficeLevel::local && second->region) {
      other.region = second->region;
      other.region_words = second->region_words;
    }
    mentions_.add(std::move(other), *name);
    mentions_.add(*second, *name);
    return name->run.last;
  }
  // "Kepala Dinas Kesehatan Jambi yang juga dokter gigi, drg. Budi"
  if (!words_[at].is_capital) return read_behind_comma(first, at);
  const Office* head = office_at(words_, at);
  std::size_t behind = grammar_.skip_unit(head != nullptr ? at + head->printed.size() : at);
  if (behind == at) return std::nullopt;
  behind = comma_behind(behind);
  const auto name = name_behind(words_, first, behind);
  if (!name) return std::nullopt;
  mentions_.add(first, *name);
  return name->run.last;
}

// The name of who holds the office, behind what he is besides at words_[at] and a comma.
std::optional<std::size_t> JoinedOffices::read_behind_comma(const PositionPhrase& office,
                                                            std::size_t at) {
  const std::size_t comma = comma_behind(at);
  const auto name = comma > at ? name_behind(words_, office, comma) : std::nullopt;
  if (!name) return std::nullopt;
  mentions_.add(office, *name);
  return name->run.last;
}

// "Ketua Panitia Sumsel Bhayangkara Run 2026, Kombes": past what has capitals up to the comma;
// `i` where none stands there.
std::size_t JoinedOffices::comma_behind(std::size_t i) const {
  constexpr std::size_t kReach = 6;  // words
  for (std::size_t k = i; k < words_.size() && k <= i + kReach; ++k) {
    if (words_[k].gap == kGapComma) return name_at(words_, k) ? k : i;
    const bool ranked = is_title_at(words_, k) && words_[k].is_capital;
    if (words_[k].gap != kGapNone || ranked) return i;
  }
  return i;
}

}  // namespace warta
