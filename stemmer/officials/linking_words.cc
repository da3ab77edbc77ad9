// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/linking_words.h"

#include <array>

#include "stemmer/text/one_of.h"

namespace warta {

bool is_speech(std::string_view normal) {
  static constexpr std::array<std::string_view, 16> kVerbs = {
      "imbuh",  "jelas", "kata",   "katanya", "lanjut", "menurut", "papar", "sebut",
      "tambah", "tegas", "terang", "tulis",   "tutur",  "ucap",    "ujar",  "ungkap"};
  return is_one_of(normal, kVerbs);
}

bool is_acting_word(std::string_view normal) {
  static constexpr std::array<std::string_view, 10> kWords = {
      "harian", "pejabat", "pelaksana", "penjabat",  "pj",
      "pjs",    "plh",     "plt",       "sementara", "tugas"};
  return is_one_of(normal, kWords);
}

}  // namespace warta
