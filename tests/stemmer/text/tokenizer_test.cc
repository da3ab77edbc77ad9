// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/tokenizer.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// The normal forms in order; further readings of a word behind a '+'.
std::vector<std::string> normals(std::string_view text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  std::vector<std::string> found;
  for (const Token& token : tokens.tokens) {
    found.push_back((token.alternative ? "+" : "") + std::string(tokens.normal(token)));
  }
  return found;
}

TEST(Tokenizer, SplitsAtSpacesAndMarks) {
  EXPECT_THAT(normals("Pj. Bupati OKU, M. Iqbal (54)"),
              ElementsAre("pj", "bupati", "oku", "m", "iqbal", "54"));
  EXPECT_THAT(normals(""), IsEmpty());
  EXPECT_THAT(normals(" -- ... !? "), IsEmpty());
}

TEST(Tokenizer, SlashSeparatesWords) {
  EXPECT_THAT(normals("TNI/Polri kabupaten/kota"),
              ElementsAre("tni", "polri", "kabupaten", "kota"));
  EXPECT_THAT(normals("2024/2025"), ElementsAre("2024", "2025"));
}

TEST(Tokenizer, ReduplicationIsOneToken) {
  EXPECT_THAT(normals("Anak-anak menari-nari sebaik-baiknya"),
              ElementsAre("anak-anak", "menari-nari", "sebaik-baiknya"));
}

TEST(Tokenizer, HyphenatedWordIsFoundInEveryWriting) {
  EXPECT_THAT(normals("KTP-el"), ElementsAre("ktp", "el", "+ktp-el", "+ktpel"));
  EXPECT_THAT(normals("non-ASN"), ElementsAre("non", "asn", "+non-asn", "+nonasn"));
  EXPECT_THAT(normals("Covid-19"), ElementsAre("covid", "19", "+covid-19", "+covid19"));
}

TEST(Tokenizer, ReadingsShareThePositionOfTheFirstPart) {
  TokenizedText tokens;
  tokenize("cetak KTP-el baru", tokens);
  ASSERT_EQ(tokens.tokens.size(), 6U);
  EXPECT_EQ(tokens.tokens[1].position, 1U);  // ktp
  EXPECT_EQ(tokens.tokens[2].position, 2U);  // el
  EXPECT_EQ(tokens.tokens[3].position, 1U);  // ktp-el
  EXPECT_EQ(tokens.tokens[5].position, 3U);  // baru
}

TEST(Tokenizer, NumbersOfOneMeaningAreEqual) {
  EXPECT_THAT(normals("1.026 1026"), ElementsAre("1026", "1026"));
  EXPECT_THAT(normals("83,82% 83,82 % 83,82 persen"),
              ElementsAre("83.82", "persen", "83.82", "persen", "83.82", "persen"));
  EXPECT_THAT(normals("Rp1.026.000,50"), ElementsAre("rp", "1026000.5"));
  EXPECT_THAT(normals("Rp 5 Rp5,0"), ElementsAre("rp", "5", "rp", "5"));
}

TEST(Tokenizer, ScaledNumbersAreReadWholeToo) {
  EXPECT_THAT(normals("8 ribu orang"), ElementsAre("8", "+8000", "ribu", "orang"));
  EXPECT_THAT(normals("Rp 1,5 miliar"), ElementsAre("rp", "1.5", "+1500000000", "miliar"));
}

TEST(Tokenizer, ScalesAndUnitsMayStandRightBehind) {
  EXPECT_THAT(normals("Rp500ribu Rp1,2T 10jt"),
              ElementsAre("rp", "500", "+500000", "ribu", "rp", "1.2", "+1200000000000", "t", "10",
                          "+10000000", "jt"));
  EXPECT_THAT(normals("beras 50kg 1,5kg"),
              ElementsAre("beras", "50", "kg", "+50kg", "1.5", "kg", "+1,5kg"));
  EXPECT_THAT(normals("5 M 2x24 S1"), ElementsAre("5", "m", "2x24", "s1"));
}

TEST(Tokenizer, ClockTimesOfOneMeaningAreEqual) {
  EXPECT_THAT(normals("08.30 8:30 17:05"), ElementsAre("8.3", "8.3", "17.05"));
  EXPECT_THAT(normals("skor 2:1, 12:30:45"), ElementsAre("skor", "2", "1", "12", "30", "45"));
}

TEST(Tokenizer, WordsWithAccentsAreFoundWithoutThem) {
  EXPECT_THAT(normals("Beyonc\u00E9 cafe\u0301"),
              ElementsAre("beyonc\u00E9", "+beyonce", "caf\u00E9", "+cafe"));
}

TEST(Tokenizer, CodesAndDatesKeepTheirDigits) {
  EXPECT_THAT(normals("Kodim 0403/OKU"), ElementsAre("kodim", "0403", "oku"));
  EXPECT_THAT(normals("(6/11/2024)"), ElementsAre("6", "11", "2024"));
  EXPECT_THAT(normals("4G anak2"), ElementsAre("4g", "anak2"));
}

TEST(Tokenizer, DegreesAreOneToken) {
  EXPECT_THAT(normals("Andap, S.I.K., M.H. dan Edy, M.Si"),
              ElementsAre("andap", "sik", "mh", "dan", "edy", "msi"));
}

TEST(Tokenizer, GluedSentencesAreTwoWordsAndSitesAreOne) {
  EXPECT_THAT(normals("lancar.Rapat OKES.NEWS KOMPAS.com"),
              ElementsAre("lancar", "rapat", "okes.news", "+okes", "kompas.com", "+kompas"));
}

TEST(Tokenizer, AddressesAreFoundByTheirSite) {
  EXPECT_THAT(
      normals("https://www.okes.co.id/a?b=1,"),
      ElementsAre("https://www.okes.co.id/a?b=1", "+www.okes.co.id", "+okes.co.id", "+okes"));
  EXPECT_THAT(normals("www.okes.news"), ElementsAre("www.okes.news", "+okes.news", "+okes"));
  EXPECT_THAT(normals("sumsel.okes.news"), ElementsAre("sumsel.okes.news", "+okes.news", "+okes"));
  EXPECT_THAT(normals("e.suharmanto@kpu.go.id"),
              ElementsAre("e.suharmanto@kpu.go.id", "+kpu.go.id", "+kpu"));
}

TEST(Tokenizer, AccountsAndTagsAreFoundByTheWordsInThem) {
  EXPECT_THAT(normals("@okesnews_id"),
              ElementsAre("@okesnews_id", "+okesnews_id", "+okesnews", "+id"));
  EXPECT_THAT(normals("@okes"), ElementsAre("@okes", "+okes"));
  EXPECT_THAT(normals("#Pilkada2024"), ElementsAre("pilkada2024", "+pilkada", "+2024"));
  EXPECT_THAT(normals("#IndonesiaMaju #DPRDKota"),
              ElementsAre("indonesiamaju", "+indonesia", "+maju", "dprdkota"));
}

TEST(Tokenizer, InitialsGluedToANameAreWords) {
  EXPECT_THAT(normals("H.Edi M.Nur"), ElementsAre("h", "edi", "+hedi", "m", "nur", "+mnur"));
  EXPECT_THAT(normals("M.Si S.Pd.I S.IP H.M. Edi"), ElementsAre("msi", "spdi", "sip", "hm", "edi"));
}

TEST(Tokenizer, TwoPlacesWithAHyphenAreTwoWords) {
  EXPECT_THAT(normals("Banjarmasin-Banjarbaru"),
              ElementsAre("banjarmasin", "banjarbaru", "+banjarmasin-banjarbaru",
                          "+banjarmasinbanjarbaru"));
  EXPECT_THAT(normals("Toli-Toli"), ElementsAre("toli-toli", "+tolitoli"));
  EXPECT_THAT(normals("mondar-mandir warna-warninya"),
              ElementsAre("mondar-mandir", "warna-warninya"));
}

TEST(Tokenizer, ApostrophesInsideWordsAreLeftOut) {
  EXPECT_THAT(normals("Jum'at Jum\u2019at Jum`at Ma'ruf"),
              ElementsAre("jumat", "jumat", "jumat", "maruf"));
  EXPECT_THAT(normals("'kutip'"), ElementsAre("kutip"));
}

TEST(Tokenizer, ReadsUnicodeInAnyState) {
  EXPECT_THAT(normals("pen\u00ADdingin pen\u200Bdingin"), ElementsAre("pendingin", "pendingin"));
  EXPECT_THAT(normals("Sadim\u00A0Raya"), ElementsAre("sadim", "raya"));
  EXPECT_THAT(normals("\uFF30\uFF29\uFF2C\uFF2B\uFF21\uFF24\uFF21"),
              ElementsAre("pilkada"));  // full width
  EXPECT_THAT(normals("e\u0301 \u00E9"),
              ElementsAre("\u00E9", "+e", "\u00E9", "+e"));  // decomposed and composed
  EXPECT_THAT(normals("rapat\xFF\xC3 koordinasi\x80"), ElementsAre("rapat", "koordinasi"));
}

TEST(Tokenizer, OffsetsPointAtTheSource) {
  const std::string text = "“Pilkada” di\u00A0Jum\u2019at, 83,82%";
  TokenizedText tokens;
  tokenize(text, tokens);
  std::vector<std::string> surfaces;
  for (const Token& token : tokens.tokens) surfaces.emplace_back(tokens.surface(token));
  EXPECT_THAT(surfaces, ElementsAre("Pilkada", "di", "Jum\u2019at", "83,82", "%"));
}

// A text may be read line by line, and the tokens are those of the whole.
TEST(Tokenizer, TokensAreTheSameWhateverTheChunking) {
  const std::string corpus = std::string(WARTA_SOURCE_DIR) + "/corpus";
  std::size_t lines = 0;
  for (const auto& file : std::filesystem::recursive_directory_iterator(corpus)) {
    if (file.path().extension() != ".txt") continue;
    std::ifstream in(file.path(), std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(in), {});
    TokenizedText whole;
    tokenize(text, whole);
    std::size_t next = 0;
    for (std::size_t begin = 0; begin < text.size(); ++lines) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      TokenizedText line;
      tokenize(std::string_view(text).substr(begin, end - begin), line);
      for (const Token& token : line.tokens) {
        ASSERT_LT(next, whole.tokens.size()) << file.path();
        const Token& same = whole.tokens[next++];
        ASSERT_EQ(begin + token.begin, same.begin) << file.path() << ' ' << line.normal(token);
        ASSERT_EQ(begin + token.end, same.end);
        ASSERT_EQ(token.kind, same.kind);
        ASSERT_EQ(line.normal(token), whole.normal(same));
      }
      begin = end + 1;
    }
    ASSERT_EQ(next, whole.tokens.size()) << file.path();
  }
  EXPECT_GT(lines, 500U);
}

// Chains that look like an address, and marks without end, took seconds once.
TEST(Tokenizer, LongChainsAreReadOnce) {
  for (const std::string_view piece : {"a_", "ab.cd.", "ab-cd.", "\u0301\u0316", "a@", "1."}) {
    std::string chain = "a";
    for (int i = 0; i < 20'000; ++i) chain.append(piece);
    TokenizedText tokens;
    tokenize(chain, tokens);
    EXPECT_LE(tokens.tokens.size(), chain.size()) << piece;
  }
  EXPECT_THAT(normals("Rp\n5 M"), ElementsAre("rp", "5", "m"));
}

// Every byte string has tokens with valid offsets in order, whatever its bytes.
TEST(Tokenizer, OffsetsAreValidForAnyBytes) {
  std::uint32_t state = 1;
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (int i = 0; i < 24; ++i) {
      state = state * 1664525U + 1013904223U;
      static constexpr std::string_view kPieces = "aZ9.-'@#%/ :\xC3\xA9\xE2\x80\x99\xFF\xC2\xA0,Rp";
      bytes.push_back(kPieces[(state >> 16) % kPieces.size()]);
    }
    TokenizedText tokens;
    tokenize(bytes, tokens);
    std::uint32_t begin = 0;
    for (const Token& token : tokens.tokens) {
      ASSERT_LT(token.begin, token.end);
      ASSERT_LE(token.end, bytes.size());
      if (!token.alternative) {
        ASSERT_GE(token.begin, begin);
        begin = token.begin;
      }
      ASSERT_FALSE(tokens.normal(token).empty());
      ASSERT_TRUE(is_valid_utf8(tokens.normal(token)));
    }
  }
}

TEST(Tokenizer, NormalWordsAreWithoutOtherReadings) {
  EXPECT_THAT(normal_words("Undang-Undang KTP-el, 8 ribu"),
              ElementsAre("undang-undang", "ktp", "el", "8", "ribu"));
  EXPECT_THAT(normal_words(""), IsEmpty());
}

}  // namespace
}  // namespace warta
