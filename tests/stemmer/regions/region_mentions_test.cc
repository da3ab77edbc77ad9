// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_mentions.h"

#include <gmock/gmock.h>

#include <string>

#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// The words of each candidate, and what was noted of it.
std::vector<std::string> candidates(std::string_view text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  std::vector<std::string> found;
  for (const RegionCandidate& candidate : find_region_candidates(tokens)) {
    const Token& first = tokens.tokens[candidate.first_token];
    const Token& last = tokens.tokens[candidate.first_token + candidate.token_count - 1];
    std::string words(text.substr(first.begin, last.end - first.begin));
    if (candidate.in_name) words += " in-name";
    if (candidate.dateline) words += " dateline";
    if (candidate.venue) words += " venue";
    if (candidate.follows_region) words += " follows";
    if (candidate.bracketed) words += " bracketed";
    if (candidate.shares_office) words += " shares-office";
    if (candidate.of_metropolis) words += " metropolis";
    found.push_back(words);
  }
  return found;
}

TEST(RegionCandidates, MayBeEachOthersNeighbours) {
  EXPECT_THAT(candidates("Warga Kabupaten Kaur, Bengkulu panen"),
              ElementsAre("Kaur", "Bengkulu follows"));
  EXPECT_THAT(candidates("di Sumatera Selatan (Sumsel) hujan"),
              ElementsAre("Sumatera Selatan", "Sumsel follows bracketed"));
  EXPECT_THAT(candidates("Wali Kota Bima, Provinsi NTB"), ElementsAre("Bima", "NTB follows"));
  EXPECT_THAT(candidates("di Jambi. Hujan di Bengkulu"), ElementsAre("Jambi", "Bengkulu"));
}

TEST(RegionCandidates, BeginADateline) {
  EXPECT_THAT(candidates("KENDARI, OKES.NEWS - Rapat digelar di aula"),
              ElementsAre("KENDARI dateline"));
  EXPECT_THAT(candidates("Rapat digelar hari ini di aula kantor Kendari - katanya"),
              ElementsAre("Kendari"));
}

TEST(RegionCandidates, MayBeWhereSomethingWasSaid) {
  EXPECT_THAT(candidates("katanya di aula, Surabaya, Senin (4/11)"), ElementsAre("Surabaya venue"));
  EXPECT_THAT(candidates("katanya di aula, Surabaya pada Senin"), ElementsAre("Surabaya venue"));
  EXPECT_THAT(candidates("katanya di aula, Surabaya, (4/11)"), ElementsAre("Surabaya"));
  EXPECT_THAT(candidates("katanya di aula, Surabaya (4/11)"), ElementsAre("Surabaya venue"));
  EXPECT_THAT(candidates("katanya di Surabaya, Senin (4/11)"), ElementsAre("Surabaya venue"));
  EXPECT_THAT(candidates("katanya di Surabaya bahwa Senin (4/11)"), ElementsAre("Surabaya"));
}

TEST(RegionCandidates, MayBePartOfALongerName) {
  EXPECT_THAT(candidates("lewat di Medan Merdeka"),
              ElementsAre("Medan in-name", "Merdeka follows"));
}

TEST(RegionCandidates, NamesOfOtherThingsAreNone) {
  EXPECT_THAT(candidates("di Jalan Surabaya"), IsEmpty());
  EXPECT_THAT(candidates("Jalan Tol Medan-Binjai"), IsEmpty());
  EXPECT_THAT(candidates("Madura United menang"), IsEmpty());
  EXPECT_THAT(candidates("dari Sabang sampai Merauke orang menari"), IsEmpty());
  EXPECT_THAT(candidates("PPKM Jawa-Bali diperpanjang"), IsEmpty());
  EXPECT_THAT(candidates("dari Sabang sampai ujung"), ElementsAre("Sabang"));
}

// Where nothing follows, as in a headline, it took them for regions.
TEST(RegionCandidates, PartsOfALargerAreaMayEndTheText) {
  EXPECT_THAT(candidates("Terbang dari Sabang sampai Merauke"), IsEmpty());
  EXPECT_THAT(candidates("Menteri Perpanjang PPKM Jawa-Bali"), IsEmpty());
}

TEST(RegionCandidates, OneOfficeForAList) {
  EXPECT_THAT(candidates("Pemkab Bone, Soppeng, dan Wajo rapat."),
              ElementsAre("Bone", "Soppeng follows shares-office", "Wajo shares-office"));
  EXPECT_THAT(candidates("mantan Bupati Bone dan Wajo rapat."), ElementsAre("Bone", "Wajo"));
  EXPECT_THAT(candidates("Dapil Bone dan Wajo luas."), ElementsAre("Bone", "Wajo"));
}

TEST(RegionCandidates, MetroBehindThePolice) {
  EXPECT_THAT(candidates("Polres Metro rapat di Kota Metro."),
              ElementsAre("Metro metropolis", "Metro"));
}

}  // namespace
}  // namespace warta
