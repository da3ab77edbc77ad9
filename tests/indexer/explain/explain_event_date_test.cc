// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain_event_date.h"

#include <gmock/gmock.h>

#include "tests/indexer/explain/explanation.h"

namespace warta {
namespace {

using ::testing::HasSubstr;

TEST(ExplainEventDate, AYearSaysWhereItWasTaken) {
  EXPECT_THAT(explanation_of("Rapat Dibuka\nRapat dibuka Rabu (6/11). Rapat lalu digelar Senin "
                             "(4/11/2024).\nUsai.\n"),
              HasSubstr("year taken from another date of the text; line 1: \"Senin (4/11/2024)\""));
  EXPECT_THAT(explanation_of("Rapat Dibuka\nRapat dibuka Rabu (6/11). Dananya dari APBD 2024.\n"),
              HasSubstr(tag("event date", "0.93", "2024-11-06",
                            "beside a weekday; line 1: \"Rabu (6/11)\"") +
                        std::string(24, ' ') +
                        "year printed by itself, which the weekday fits; line 1: \"2024\"\n"));
}

}  // namespace
}  // namespace warta
