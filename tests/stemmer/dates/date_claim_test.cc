// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_claim.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

using std::chrono::sys_days;
using std::chrono::year;

// The words of the strongest claim; with a '?' when it is doubted.
std::string strongest(std::string_view text, std::optional<sys_days> published = std::nullopt) {
  const DatedText body = dated_text(text);
  const DateClaim claim = strongest_claim(body, published);
  if (claim.date == nullptr) return "none";
  return std::string(text.substr(claim.date->begin, claim.date->end - claim.date->begin)) +
         (claim.doubted ? "?" : "");
}

DateSign sign(std::string_view text) {
  return strongest_claim(dated_text(text), std::nullopt).sign;
}

TEST(DateClaim, HasASign) {
  EXPECT_EQ(sign("katanya, Rabu (6/11/2024)."), DateSign::weekday);
  EXPECT_EQ(sign("Kendari, 6 November 2024 - Rapat digelar di aula kantor bupati."),
            DateSign::dateline);
  EXPECT_EQ(sign("Rapat koordinasi digelar di aula pemkab (6/11/24)."), DateSign::bracket);
  EXPECT_EQ(sign("Rapat koordinasi digelar pada 6 November 2024 di aula pemkab."), DateSign::early);
  EXPECT_EQ(sign("Rapat koordinasi digelar pada 6 November di aula pemkab."), DateSign::none);
}

TEST(DateClaim, AWeekdayBeatsAPollingDay) {
  EXPECT_EQ(strongest("Menjelang pemungutan suara yang akan digelar pada 27 November 2024, KPU "
                      "menggelar rapat pada Rabu, 18 September 2024."),
            "Rabu, 18 September 2024");
  EXPECT_EQ(strongest("Pemungutan suara akan digelar pada Rabu (27/11/2024). Hal itu "
                      "disampaikannya usai rapat, Senin (4/11/2024)."),
            "Senin (4/11/2024)");
}

TEST(DateClaim, IsTheEarliestOfEquals) {
  EXPECT_EQ(strongest("Sidang digelar Senin (9/6/2025). Putusan dibacakan, Selasa (10/6/2025)."),
            "Senin (9/6/2025)");
}

TEST(DateClaim, IsDoubtedWhereItIsOfAnotherTime) {
  EXPECT_EQ(strongest("Rapat akan digelar Senin (9/6/2025)."), "Senin (9/6/2025)?");
  EXPECT_EQ(strongest("Jalan rusak sejak Senin (9/6/2025)."), "Senin (9/6/2025)?");
  EXPECT_EQ(strongest("Rapat digelar Senin (9/6/2025).", year(2025) / 6 / 6), "Senin (9/6/2025)?");
  EXPECT_EQ(strongest("Rapat digelar Senin (9/6/2025).", year(2025) / 6 / 10), "Senin (9/6/2025)");
}

TEST(DateClaim, ADayAheadIsNone) {
  EXPECT_EQ(strongest("Festival digelar Senin (9/6/2025).", year(2025) / 6 / 2), "none");
  EXPECT_EQ(
      headline_claim(dated_text("Jadwal Festival Senin 9 Juni 2025"), year(2025) / 6 / 2).date,
      nullptr);
}

TEST(DateClaim, APollingDayAheadIsNone) {
  const std::string_view call = "KPU mengajak warga datang ke TPS pada Rabu, 27 November 2024.";
  EXPECT_EQ(strongest(call), "none");
  EXPECT_EQ(strongest(call, year(2024) / 11 / 26), "none");
  EXPECT_EQ(strongest("Pemungutan suara ulang akan digelar pada Sabtu, 30 November 2024."), "none");
  EXPECT_EQ(strongest("Pilkada pada Rabu, 27 November 2024 tinggal menghitung hari."), "none");
  EXPECT_EQ(strongest("Camat memberi suara di TPS 7, Rabu (27/11/2024)."), "Rabu (27/11/2024)");
  EXPECT_EQ(headline_claim(dated_text("Jadwal Pilkada 27 November 2024"), std::nullopt).date,
            nullptr);
}

TEST(DateClaim, HistoryLawsAndBirthsHaveNone) {
  EXPECT_EQ(strongest("Rapat membahas UU Nomor 10 Tahun 2016 dan Renstra 2025-2029, Rabu."),
            "none");
  EXPECT_EQ(strongest("Ia lahir pada 6 November 1970."), "none");
  EXPECT_EQ(strongest("Warga menunggu sejak Kamis (23/5/2019). Jalan dibuka Minggu (26/5/2019)."),
            "Minggu (26/5/2019)");
}

TEST(DateClaim, StampsAreNone) {
  EXPECT_EQ(strongest("Redaksi - Selasa, 31 Des 2024 08:15 WIB\nRapat digelar di aula pemkab."),
            "none");
}

TEST(DateClaim, AHeadlineClaimsWhatItPrintsUnlessItIsToCome) {
  const DatedText title = dated_text("Jadwal Imsakiyah Senin 3 Maret 2025");
  EXPECT_EQ(headline_claim(title, std::nullopt).date, &title.dates.front());
  EXPECT_EQ(headline_claim(title, std::nullopt).sign, DateSign::headline);
  EXPECT_EQ(headline_claim(dated_text("Pemilu Akan Digelar 3 Maret 2025"), std::nullopt).date,
            nullptr);
  EXPECT_EQ(headline_claim(dated_text("Jadwal Maret 2025"), std::nullopt).date, nullptr);
}

}  // namespace
}  // namespace warta
