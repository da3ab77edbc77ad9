// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/poll_ahead.h"

#include <algorithm>
#include <array>
#include <span>

#include "stemmer/dates/date_clause.h"
#include "stemmer/dates/date_names.h"
#include "stemmer/dates/polling_days.h"
#include "stemmer/text/one_of.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// Words of a sentence that looks forward to a polling day.
constexpr std::array kAhead = {
    "agar"sv,      "ajak"sv,      "akan"sv,       "ayo"sv,        "bakal"sv,        "bersiap"sv,
    "besok"sv,     "diajak"sv,    "dihimbau"sv,   "diimbau"sv,    "dijadwalkan"sv,  "diminta"sv,
    "hadapi"sv,    "imbau"sv,     "jadwal"sv,     "jangan"sv,     "jelang"sv,       "kesiapan"sv,
    "mari"sv,      "mendatang"sv, "mengajak"sv,   "menghadapi"sv, "menghitung"sv,   "menghimbau"sv,
    "mengimbau"sv, "menjelang"sv, "menuju"sv,     "menyambut"sv,  "menyukseskan"sv, "nanti"sv,
    "nantinya"sv,  "persiapan"sv, "rencananya"sv, "siap"sv,       "siapkan"sv,      "sosialisasi"sv,
    "sukseskan"sv, "supaya"sv,    "tahapan"sv,    "tinggal"sv};
constexpr std::array kSurelyAhead = {"akan"sv,  "bakal"sv,     "dijadwalkan"sv, "direncanakan"sv,
                                     "nanti"sv, "mendatang"sv, "rencananya"sv};
// Right before the day of which it is said that the poll is held then.
constexpr std::array kHeld = {"berlangsung"sv,   "dihelat"sv,         "digelar"sv, "dilaksanakan"sv,
                              "dilangsungkan"sv, "diselenggarakan"sv, "jatuh"sv,   "pelaksanaan"sv};
// Words of a sentence about any poll: that of a village, one that is held again.
constexpr std::array kPolls = {"coblosan"sv, "mencoblos"sv, "pemungutan"sv, "pencoblosan"sv,
                               "psu"sv};
// Words of one that looks back.
constexpr std::array kPast = {"kemarin"sv, "kondusif"sv, "lalu"sv,   "lancar"sv, "sudah"sv,
                              "sukses"sv,  "telah"sv,    "tertib"sv, "usai"sv};

// The sentence that holds a date.
std::string_view sentence_around(std::string_view text, const DateMention& date) {
  const auto ends_at = [&](std::size_t i) {
    return text[i] == '\n' || (".!?"sv.find(text[i]) != std::string_view::npos &&
                               i + 1 < text.size() && (text[i + 1] == ' ' || text[i + 1] == '\n'));
  };
  std::size_t begin = date.begin;
  while (begin > 0 && !ends_at(begin - 1)) --begin;
  std::size_t end = date.end;
  while (end < text.size() && !ends_at(end)) ++end;
  return text.substr(begin, end - begin);
}

bool has_one_of(std::string_view sentence, std::span<const std::string_view> words) {
  for (std::size_t i = 0; i < sentence.size();) {
    const std::size_t end = date_word_end(sentence, i);
    if (end > i && is_one_of_any_case(sentence.substr(i, end - i), words)) return true;
    i = std::max(end, i + 1);
  }
  return false;
}

}  // namespace

bool is_poll_ahead(std::string_view text, const DateMention& date) {
  if (!is_polling_day(date)) {
    if (!is_told_as_future(text, date)) return false;
    const std::string_view around = sentence_around(text, date);
    return has_one_of(around, kPolls) && has_one_of(around, kSurelyAhead);
  }
  const std::string_view printed = text.substr(date.begin, date.end - date.begin);
  if (printed.find('(') != std::string_view::npos) return is_told_as_future(text, date);
  const std::string_view sentence = sentence_around(text, date);
  const bool is_ahead = is_told_as_future(text, date) || stands_behind(text, date, kHeld, 2) ||
                        has_one_of(sentence, kAhead);
  return is_ahead && !has_one_of(sentence, kPast);
}

}  // namespace warta
