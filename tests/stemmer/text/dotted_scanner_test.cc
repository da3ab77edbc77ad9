// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/dotted_scanner.h"

#include <gmock/gmock.h>

#include "tests/stemmer/text/token_forms.h"

namespace warta {
namespace {

using ::testing::ElementsAre;

TEST(DottedScanner, DegreesAreOneToken) {
  EXPECT_THAT(normals("Andap, S.I.K., M.H. dan Edy, M.Si"),
              ElementsAre("andap", "sik", "mh", "dan", "edy", "msi"));
}

TEST(DottedScanner, InitialsGluedToANameAreWords) {
  EXPECT_THAT(normals("H.Edi M.Nur"), ElementsAre("h", "edi", "+hedi", "m", "nur", "+mnur"));
  EXPECT_THAT(normals("M.Si S.Pd.I S.IP H.M. Edi"), ElementsAre("msi", "spdi", "sip", "hm", "edi"));
}

}  // namespace
}  // namespace warta
