// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/past_terms.h"

#include <algorithm>
#include <array>

#include "stemmer/dates/date_names.h"
#include "stemmer/officials/linking_words.h"
#include "stemmer/officials/office_time.h"

namespace warta {

using std::string_view_literals::operator""sv;

PastTerms::PastTerms(std::span<const TaggerWord> words) : words_(words) {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i].kind != TokenKind::number) continue;  // most words
    const int year = printed_year(words_[i]);
    if (year == 0) continue;
    latest_year_ = std::max(latest_year_, year);
    // "9/6/2025", "Juni 2025": plans reach further.
    const bool of_date =
        i > 0 && (words_[i].gap == kGapSlash || month_named(words_[i - 1].surface));
    if (of_date) latest_date_ = std::max(latest_date_, year);
  }
}

bool PastTerms::is_over(std::size_t begin, std::size_t end) const {
  return is_predecessor(begin) || has_past_years(begin, end) || is_behind_past_year(begin) ||
         is_past_period(words_, end) || is_past_year(end) || is_past_time(end) ||
         is_past_sentence(end);
}

// "dirintis oleh pendahulu saya, Presiden Budi", "oleh pendahulunya, Bupati Sari"; but "Berbeda
// dari pendahulunya, Bupati Sari memilih ...".
bool PastTerms::is_predecessor(std::size_t i) const {
  static constexpr std::array kWhose = {"saya"sv, "kami"sv, "beliau"sv};
  if (i < 2 || (i < words_.size() && (words_[i].gap & ~unsigned{kGapComma}) != 0)) return false;
  if (is_one_of(words_[i - 1].normal, kWhose)) return is_word(words_, i - 2, "pendahulu");
  return is_word(words_, i - 1, "pendahulunya") && is_word(words_, i - 2, "oleh");
}

// "Gubernur Jawa Tengah 2013-2023 Ganjar": the years of his office, in an article of a later one.
bool PastTerms::has_past_years(std::size_t begin, std::size_t end) const {
  for (std::size_t k = begin + 1; k < std::min(end, words_.size()); ++k) {
    const int last = words_[k].gap == kGapHyphen ? printed_year(words_[k]) : 0;
    if (last > 0 && printed_year(words_[k - 1]) > 0 && last < latest_date_) return true;
  }
  return false;
}

// "Bupati Abdul Fatah 1975": the year right behind a name is when he was it.
bool PastTerms::is_past_year(std::size_t i) const {
  if (i >= words_.size() || words_[i].kind != TokenKind::number) return false;
  const std::string_view year = words_[i].normal;
  const bool behind = words_[i].gap == kGapNone || words_[i].gap == kGapOpen;  // "(1975-1980)"
  const bool whole = year.find_first_not_of("0123456789") == std::string_view::npos;  // no "16,4"
  return behind && whole && year.size() == 4 && (year.starts_with("19") || year < "2015");
}

// "diresmikan pada 2 September 1980 oleh Gubernur Jawa Barat, Aang Kunaefi"
bool PastTerms::is_behind_past_year(std::size_t begin) const {
  constexpr std::size_t kReach = 6;  // words
  constexpr int kYearsAgo = 10;      // two terms of an office
  if (begin > 0 && is_speech(words_[begin - 1].normal)) return false;
  for (std::size_t k = begin; k > 0 && k + kReach > begin; --k) {
    // Behind a quotation the office is that of who speaks.
    if ((words_[k].gap & (kGapPoint | kGapNewline | kGapQuote)) != 0) return false;
    const int year = printed_year(words_[k - 1]);
    const bool of_law = k > 2 && is_word(words_, k - 2, "tahun") &&
                        words_[k - 3].kind == TokenKind::number;  // "Nomor 30 Tahun 2002"
    if (year > 0) return !of_law && year + kYearsAgo < latest_date_;
  }
  return false;
}

// "Gubernur DKI Jakarta Basuki Tjahaja Purnama saat itu mengajukan kasasi"
bool PastTerms::is_past_time(std::size_t i) const {
  static constexpr std::array kTimes = {"saat"sv, "kala"sv, "waktu"sv, "ketika"sv};
  // "... saat itu sedang di luar daerah" is of the day of the report.
  static constexpr std::array kNow = {"sedang"sv, "tengah"sv, "berada"sv, "masih"sv};
  return i + 1 < words_.size() && is_one_of(words_[i].normal, kTimes) &&
         words_[i].gap == kGapNone && is_word(words_, i + 1, "itu") &&
         (i + 2 >= words_.size() || !is_one_of(words_[i + 2].normal, kNow));
}

// "ditandatangani Ibrahim Hasan (Gubernur Aceh) pada tahun 1992": a sentence about years ago.
bool PastTerms::is_past_sentence(std::size_t i) const {
  constexpr std::size_t kReach = 20;  // words
  constexpr int kYearsAgo = 10;       // two terms of an office
  for (std::size_t k = i; k + 1 < words_.size() && k < i + kReach; ++k) {
    if ((words_[k].gap & (kGapPoint | kGapNewline)) != 0) return false;
    const bool of_law = k > 1 && words_[k - 1].kind == TokenKind::number;  // "Nomor 1 Tahun 1974"
    if (is_word(words_, k, "lahir") || is_word(words_, k, "kelahiran") ||
        is_word(words_, k, "sejak"))
      return false;
    const int year = is_word(words_, k, "tahun") && !of_law ? printed_year(words_[k + 1]) : 0;
    if (year > 0) return year + kYearsAgo < latest_year_;
  }
  return false;
}

// "penunjukan Eko Adis Prayoga sebagai Ketua DPRD": he is not yet it.
bool PastTerms::is_proposed(NameRun name) const {
  static constexpr std::array kProposals = {
      "penunjukan"sv, "pengusulan"sv,  "usulan"sv,        "mengusulkan"sv,    "diusulkan"sv,
      "pencalonan"sv, "mencalonkan"sv, "dicalonkan"sv,    "mengusung"sv,      "diusung"sv,
      "menjagokan"sv, "gagal"sv,       "pemberhentian"sv, "memberhentikan"sv, "mencopot"sv,
      "pencopotan"sv, "pemecatan"sv,   "mundurnya"sv,     "meloloskan"sv};
  const bool linked = name.last < words_.size() && words_[name.last].normal == "sebagai";
  return linked && name.first > 0 && words_[name.first].gap == kGapNone &&
         is_one_of(words_[name.first - 1].normal, kProposals);
}

}  // namespace warta
