// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/unknown_places.h"

#include <gmock/gmock.h>

#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> places_in(std::string_view text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  return unknown_places(tokens);
}

TEST(UnknownPlaces, AreNamesBehindALevel) {
  EXPECT_THAT(places_in("Warga Desa Suradita dan Kelurahan Way Urang berkumpul."),
              ElementsAre("Desa Suradita", "Kelurahan Way Urang"));
  EXPECT_THAT(places_in("Banjir di Kabupaten Ponoroggo dan Kec. Pengantenan."),
              ElementsAre("Kabupaten Ponoroggo", "Kecamatan Pengantenan"));
}

TEST(UnknownPlaces, AreNoneThatTheGazetteerHas) {
  EXPECT_THAT(places_in("Di Kabupaten Bombana, Kecamatan Dendang dan Provinsi Sultra."), IsEmpty());
  EXPECT_THAT(places_in("Di Kabupaten Ogan Komering Ulu Timur hujan."), IsEmpty());
  // Bombana is a kabupaten, and no kecamatan.
  EXPECT_THAT(places_in("Di Kecamatan Bombana hujan."), ElementsAre("Kecamatan Bombana"));
}

TEST(UnknownPlaces, EndBeforeTheNextLevel) {
  EXPECT_THAT(places_in("Di Desa Suradita Kecamatan Cisauk Kabupaten Tangerang hujan."),
              ElementsAre("Desa Suradita"));
  EXPECT_THAT(places_in("Di Desa Suradita, Cisauk."), ElementsAre("Desa Suradita"));
}

TEST(UnknownPlaces, AreNeitherOfficesNorWords) {
  EXPECT_THAT(places_in("Kepala Desa Rukmini datang."), IsEmpty());
  EXPECT_THAT(places_in("Pemerintah desa itu, desa RT 05, Desa. Yang lain, Desa Yang Lain."),
              IsEmpty());
  EXPECT_THAT(places_in(""), IsEmpty());
  EXPECT_THAT(places_in("Desa"), IsEmpty());
}

TEST(UnknownPlaces, AreNamedOnce) {
  EXPECT_THAT(places_in("Desa Suradita. Di Desa Suradita."), ElementsAre("Desa Suradita"));
}

}  // namespace
}  // namespace warta
