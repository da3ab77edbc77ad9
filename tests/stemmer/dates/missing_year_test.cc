// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/missing_year.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

using std::chrono::sys_days;
using std::chrono::year;

// The first date of `body`, completed.
CompletedDay completed(std::string_view body, std::optional<sys_days> published = std::nullopt,
                       std::string_view title = "") {
  const DatedText text = dated_text(body);
  return complete_day(text.dates.at(0), dated_text(title), text, published);
}

std::string day(std::string_view body, std::optional<sys_days> published = std::nullopt,
                std::string_view title = "") {
  const CompletedDay found = completed(body, published, title);
  return found.day ? iso_date(*found.day) : "none";
}

TEST(MissingYear, IsTheOneNearestToThePublication) {
  EXPECT_EQ(day("Senin (30/12)", year(2025) / 1 / 2), "2024-12-30");
  EXPECT_EQ(day("Rabu (1/1)", year(2024) / 12 / 31), "2025-01-01");
  EXPECT_EQ(completed("Rabu (1/1)", year(2024) / 12 / 31).year, YearSource::published);
}

TEST(MissingYear, IsTakenFromAnotherDate) {
  const std::string_view body = "Lomba dibuka Senin (1/12). Katanya lewat pesan, Rabu (3/12/2025).";
  EXPECT_EQ(day(body), "2025-12-01");
  const CompletedDay found = completed(body);
  EXPECT_EQ(found.year, YearSource::other_date);
  EXPECT_EQ(body.substr(found.year_from.begin, found.year_from.end - found.year_from.begin),
            "Rabu (3/12/2025)");
}

// The next election is no reference for a day whose weekday does not fit its year.
TEST(MissingYear, IsTakenWhereTheWeekdayFits) {
  EXPECT_EQ(day("katanya, Kamis (26/6). Pemilihan digelar pada 27 November 2029, lima tahun "
                "sejak 27 November 2024."),
            "2025-06-26");
}

TEST(MissingYear, IsReadWhereItStandsAlone) {
  EXPECT_EQ(day("katanya, Senin (30/12). APBD 2024 disahkan."), "2024-12-30");
  const CompletedDay found =
      completed("katanya, Senin (30/12).", std::nullopt, "APBD 2024 Disahkan");
  EXPECT_EQ(found.year, YearSource::printed_year);
  EXPECT_TRUE(found.year_from.in_title);
  EXPECT_EQ(found.year_from.begin, 5U);
}

TEST(MissingYear, IsNoneOfBeforeThereWerePagesNorOneToCome) {
  EXPECT_EQ(day("Ia meninggal, Selasa (1/7). Penyanyi itu lahir pada 1 Juli 1949."), "none");
  EXPECT_EQ(day("Rapat digelar, Senin (26/8). Lahan itu habis pada 2072 dan 2075."), "none");
}

TEST(MissingYear, IsNotGuessed) {
  EXPECT_EQ(day("Rapat digelar, Senin (30/12)."), "none");
  EXPECT_EQ(day("katanya, Senin (6/11). Pemilu pada 27 November 2024."), "none");
}

}  // namespace
}  // namespace warta
