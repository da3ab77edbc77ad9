// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/misprints.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Misprints, OfAgenciesAreNoNames) {
  for (std::string_view text :
       {"Menteri Keangan Budi Santoso hadir.", "Menteri Dalan Negari Budi Santoso hadir.",
        "Menteri Kesehtan Budi Santoso hadir."}) {
    EXPECT_THAT(tagged(text), ElementsAre("Budi Santoso / Menteri / ")) << text;
  }
}

TEST(Misprints, OfRanksAreNoNames) {
  EXPECT_THAT(tagged("Kapolri Jendertal Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kapolri / "));
}

TEST(Misprints, NamesAreNone) {
  // A letter from "sosial", and his name: what no name follows.
  EXPECT_THAT(tagged("Menteri Agama Sosiah hadir."), ElementsAre("Sosiah / Menteri / "));
}

TEST(Misprints, AMisprintedWordAloneIsNobody) {
  EXPECT_THAT(tagged("Anggota Baleg Frakasi partai itu hadir."), IsEmpty());
  EXPECT_THAT(tagged("Menteri Ketenegakerjaan hadir."), IsEmpty());
}

}  // namespace
}  // namespace warta
