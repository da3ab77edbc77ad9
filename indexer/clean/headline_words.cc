// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/headline_words.h"

#include <algorithm>
#include <array>

namespace warta {

bool is_small_headline_word(std::string_view word) {
  static constexpr std::array<std::string_view, 39> kSmall = {
      "agar", "akan",    "akibat", "antara", "atau",   "bagi",   "cs",     "dalam",
      "dan",  "dari",    "demi",   "dengan", "di",     "dkk",    "gegara", "hingga",
      "jadi", "jika",    "juga",   "karena", "ke",     "kepada", "lewat",  "oleh",
      "pada", "para",    "saat",   "sampai", "secara", "sejak",  "serta",  "soal",
      "tak",  "terkait", "untuk",  "usai",   "via",    "vs",     "yang"};
  return std::ranges::find(kSmall, word) != kSmall.end();
}

bool opens_sentence(std::string_view word) {
  static constexpr std::array<std::string_view, 29> kOpeners = {
      "Adapun",      "Akibatnya", "Bahkan",      "Beliau",    "Berdasarkan", "Dia",
      "Diberitakan", "Diketahui", "Ia",          "Itulah",    "Kemudian",    "Kendati",
      "Lantas",      "Menurut",   "Menurutnya",  "Mereka",    "Meski",       "Meskipun",
      "Namun",       "Padahal",   "Pihaknya",    "Sebab",     "Sebagaimana", "Sebelumnya",
      "Sehingga",    "Sejalan",   "Selanjutnya", "Sementara", "Senada"};
  return std::ranges::binary_search(kOpeners, word);
}

bool may_open_sentence(std::string_view word) {
  static constexpr std::array<std::string_view, 28> kOpeners = {
      "Ada",     "Agar",   "Berikut", "Dalam",  "Dari",    "Dengan",    "Di",
      "Hal",     "Hingga", "Jika",    "Karena", "Ketika",  "Kini",      "Lalu",
      "Melalui", "Oleh",   "Pada",    "Saat",   "Sebagai", "Sedangkan", "Sejak",
      "Selain",  "Sesuai", "Setelah", "Tak",    "Terkait", "Tidak",     "Untuk"};
  return std::ranges::binary_search(kOpeners, word);
}

bool opens_subject(std::string_view word) {
  static constexpr std::array<std::string_view, 21> kOffices = {
      "Bupati",  "Camat",    "Dandim",   "Direktur",   "Gubernur", "Juru",  "Kabid",
      "Kadis",   "Kapolda",  "Kapolres", "Kapolsek",   "Kepala",   "Ketua", "Lurah",
      "Menteri", "Presiden", "Sekda",    "Sekretaris", "Wabup",    "Wakil", "Wali"};
  return std::ranges::binary_search(kOffices, word);
}

bool opens_place(std::string_view word) {
  static constexpr std::array<std::string_view, 26> kPlaces = {
      "Bandara",   "Desa",      "Dinas",      "Gedung",    "Hotel",     "Jalan",   "Jembatan",
      "Kabupaten", "Kampung",   "Kantor",     "Kecamatan", "Kelurahan", "Kota",    "Masjid",
      "Pasar",     "Pelabuhan", "Pemerintah", "Pemkab",    "Pemkot",    "Pemprov", "Polda",
      "Polres",    "Polsek",    "Provinsi",   "Pulau",     "Stadion"};
  return std::ranges::binary_search(kPlaces, word);
}

bool is_head_of_unit(std::string_view word) {
  static constexpr std::array<std::string_view, 14> kHeads = {
      "Danramil", "Kabag",   "Kabid",    "Kadis",    "Kanit",   "Kapolsek",   "Kasat",
      "Kasi",     "Kasubag", "Kasubbag", "Kasubdit", "Kasubsi", "Wakapolres", "Wakapolsek"};
  return std::ranges::binary_search(kHeads, word);
}

bool ends_with_brand(std::string_view word) {
  static constexpr std::array<std::string_view, 9> kBrands = {
      "FaceTime", "LinkedIn",     "NasDem",   "PeduliLindungi", "SofaScore",
      "TikTok",   "TransJakarta", "WhatsApp", "YouTube"};
  return std::ranges::any_of(kBrands,
                             [&](std::string_view brand) { return word.ends_with(brand); });
}

}  // namespace warta
