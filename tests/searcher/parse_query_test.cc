// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/parse_query.h"

#include <gmock/gmock.h>

#include <string>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// A tree as text: words bare, phrases quoted, brackets round `all` and `any` within.
std::string printed(const QueryNode& node, bool outer = true) {
  std::string text = node.excluded ? "-" : "";
  switch (node.kind) {
    case QueryNode::Kind::words:
      return text + node.text;
    case QueryNode::Kind::phrase:
      return text + '"' + node.text + '"';
    case QueryNode::Kind::prefix:
      return text + node.text + '*';
    case QueryNode::Kind::field:
      return text + std::string(field(node.field).name) + ':' + node.text;
    case QueryNode::Kind::all:
    case QueryNode::Kind::any:
    case QueryNode::Kind::near:
      break;
  }
  std::string inside;
  for (const QueryNode& child : node.children) {
    if (!inside.empty()) {
      inside += node.kind == QueryNode::Kind::any ? " OR "
                : node.kind == QueryNode::Kind::near
                    ? " NEAR/" + std::to_string(node.distance) + ' '
                    : std::string(" ");
    }
    inside += printed(child, false);
  }
  return outer ? text + inside : text + "(" + inside + ")";
}

std::string tree(std::string_view text) {
  return printed(parse_query(text).root);
}

TEST(ParseQuery, ReadsWordsPhrasesPrefixesAndExclusions) {
  EXPECT_EQ(tree("persiapan pilkada"), "persiapan pilkada");
  EXPECT_EQ(tree("\"rapat koordinasi\" -banjir pemilih*"), "\"rapat koordinasi\" -banjir pemilih*");
  EXPECT_EQ(tree("\u201Crapat koordinasi\u201D"), "\"rapat koordinasi\"");
  EXPECT_EQ(tree("TNI/Polri KTP-el non-ASN"), "TNI/Polri KTP-el non-ASN");
}

TEST(ParseQuery, OrBindsLooserThanNeighbours) {
  EXPECT_EQ(tree("banjir jambi OR longsor"), "((banjir jambi) OR (longsor))");
  EXPECT_EQ(tree("bupati (banjir OR longsor)"), "bupati ((banjir) OR (longsor))");
  EXPECT_EQ(tree("or ORANG"), "or ORANG");
}

TEST(ParseQuery, KnowsTheOperatorsOfOtherEngines) {
  EXPECT_EQ(tree("pilkada AND jambi"), "pilkada jambi");
  EXPECT_EQ(tree("pilkada NOT jambi"), "pilkada -jambi");
  EXPECT_THAT(parse_query("kpu AND banjir AND jambi").notes, IsEmpty());
  EXPECT_EQ(tree("NOT (a1 OR b1)"), "-((a1) OR (b1))");
  EXPECT_EQ(tree("and not ANDI"), "and not ANDI");
}

TEST(ParseQuery, NearJoinsWords) {
  EXPECT_EQ(tree("banjir NEAR jambi"), "(banjir NEAR/10 jambi)");
  EXPECT_EQ(tree("banjir NEAR/3 jambi NEAR/5 kota longsor"),
            "(banjir NEAR/5 jambi NEAR/5 kota) longsor");
  EXPECT_EQ(tree("banjir near jambi NEARBY"), "banjir near jambi NEARBY");
  for (const char* odd : {"NEAR jambi", "banjir NEAR", "banjir NEAR -jambi",
                          "banjir NEAR \"kota jambi\"", "NEAR", "a1 NEAR NEAR b1"}) {
    EXPECT_FALSE(parse_query(odd).notes.empty()) << odd;
  }
  EXPECT_EQ(tree("banjir NEAR/0 jambi"), "(banjir NEAR/1 jambi)");
  EXPECT_EQ(tree("banjir NEAR/99999999999999999999 jambi"), "(banjir NEAR/1000 jambi)");
}

// Only with a distance does it join words in small letters, too.
TEST(ParseQuery, NearInSmallLettersIsAWord) {
  EXPECT_EQ(tree("bupati near bombana"), "bupati near bombana");
  EXPECT_EQ(tree("bupati Near bombana"), "bupati Near bombana");
  EXPECT_THAT(parse_query("bupati near bombana").notes, IsEmpty());
  EXPECT_EQ(tree("bupati near/3 bombana"), "(bupati NEAR/3 bombana)");
}

TEST(ParseQuery, LongQueriesAreCut) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "kata ";
  const Query query = parse_query(text);
  EXPECT_LT(query.root.children.size(), 1000U);
  EXPECT_THAT(query.notes, SizeIs(1));
}

TEST(ParseQuery, FieldsNarrowTheWholeQuery) {
  const Query query =
      parse_query("pilkada provinsi:Sultra kab:\"Kota Jambi\" tanggal:2024-10..2024-11");
  EXPECT_EQ(printed(query.root), "pilkada");
  ASSERT_THAT(query.filters, SizeIs(3));
  EXPECT_EQ(query.filters[0].field, FieldId::province);
  EXPECT_EQ(query.filters[0].value, "Sultra");
  EXPECT_EQ(query.filters[1].field, FieldId::regency);
  EXPECT_EQ(query.filters[1].value, "Kota Jambi");
  EXPECT_EQ(query.filters[2].value, "2024-10..2024-11");
  EXPECT_THAT(query.notes, IsEmpty());
}

TEST(ParseQuery, ACityIsNoKabupaten) {
  const auto value = [](std::string_view query) { return parse_query(query).filters.at(0).value; };
  EXPECT_EQ(value("kota:Bogor"), "kota Bogor");
  EXPECT_EQ(value("kota:\"Kota Bogor\""), "Kota Bogor");
  EXPECT_EQ(value("kota:Garut"), "Garut");  // there is none
  EXPECT_EQ(value("kota:Bogor,Malang"), "kota Bogor, kota Malang");
  EXPECT_EQ(value("kota:(Bogor)"), "kota Bogor");
  EXPECT_EQ(value("kab:Bogor"), "Bogor");
  EXPECT_EQ(value("kabupaten:Bogor"), "Bogor");
}

TEST(ParseQuery, FieldsInsideTheTreeStayThere) {
  EXPECT_EQ(tree("pilkada -provinsi:Jambi"), "pilkada -province:Jambi");
  EXPECT_EQ(tree("provinsi:Jambi OR banjir"), "((province:Jambi) OR (banjir))");
  EXPECT_EQ(tree("judul:pilkada"), "title:pilkada");
  EXPECT_EQ(tree("pilkada provinsi:-Jambi judul:-banjir"), "pilkada -province:Jambi -title:banjir");
  EXPECT_EQ(tree("pejabat:-\"La Ode\""), "-official:La Ode");
  EXPECT_EQ(tree("judul:-(banjir OR longsor)"), "-(title:banjir OR title:longsor)");
}

struct Odd {
  const char* text;
  const char* tree;
  std::size_t begin;  // of the first note
};

const Odd kOddQueries[] = {{"(banjir jambi", "(banjir jambi)", 0},
                           {"banjir) jambi", "banjir (jambi)", 6},
                           {"\"rapat koordinasi", "\"rapat koordinasi\"", 0},
                           {"banjir OR", "banjir", 7},
                           {"OR banjir", "banjir", 0},
                           {"warna:merah", "warna:merah", 0},
                           {"banjir provinsi:", "banjir", 7},
                           {"banjir tanggal:..", "banjir", 7},
                           {"banjir NOT", "banjir", 7},
                           {"banjir AND", "banjir", 7},
                           {"AND banjir", "banjir", 0},
                           {"banjir AND AND jambi", "banjir jambi", 7},
                           {"banjir | jambi", "banjir jambi", 7},
                           {"banjir NEAR/-1 jambi", "(banjir NEAR/10 jambi)", 7},
                           {"ban*jir", "ban*jir", 3},
                           {"*banjir", "*banjir", 0},
                           {"*ban*", "*ban*", 0},
                           {"jambi \"ban*\"", "jambi \"ban*\"", 10},
                           {"pejabt:jokowi", "", 0},
                           {"banjir -\"\"", "banjir", 7},
                           {"-banjir", "-banjir", 0},
                           {"jambi OR -banjir", "((jambi) OR (-banjir))", 0}};

TEST(ParseQuery, BracketsBehindAFieldHoldItsValues) {
  EXPECT_EQ(tree("judul:(banjir OR longsor)"), "(title:banjir OR title:longsor)");
  EXPECT_EQ(tree("judul:(banjir -longsor pem*)"), "(title:banjir -title:longsor title:pem*)");
  EXPECT_EQ(tree("judul:(-longsor) banjir"), "(-title:longsor) banjir");
  EXPECT_EQ(tree("-provinsi:(Jambi OR Riau)"), "-(province:Jambi OR province:Riau)");
  const Query query = parse_query("banjir provinsi:(Jambi OR Jawa Barat)");
  EXPECT_EQ(printed(query.root), "banjir");
  ASSERT_THAT(query.filters, SizeIs(2));
  EXPECT_EQ(query.filters[0].value, "Jambi");
  EXPECT_EQ(query.filters[1].value, "Jawa Barat");
  EXPECT_EQ(query.filters[1].text_begin, 26U);
  EXPECT_THAT(query.notes, IsEmpty());
  EXPECT_THAT(parse_query("judul:() banjir").notes, SizeIs(1));
}

TEST(ParseQuery, OddQueriesHaveAReadingAndANote) {
  for (const Odd& odd : kOddQueries) {
    SCOPED_TRACE(odd.text);
    const Query query = parse_query(odd.text);
    EXPECT_EQ(printed(query.root), odd.tree);
    ASSERT_FALSE(query.notes.empty());
    EXPECT_EQ(query.notes[0].begin, odd.begin);
    for (const Note& note : query.notes) {
      EXPECT_LT(note.begin, note.end);
      EXPECT_LE(note.end, std::string_view(odd.text).size());
    }
  }
}

// A bracket that closes nothing excludes nothing.
TEST(ParseQuery, WhatHasNoWordIsToldSo) {
  for (const char* text : {")", "\"", "()", "\"\""}) {
    EXPECT_EQ(parse_query(text).notes.back().remarks[0].kind, "query_without_words") << text;
  }
  EXPECT_EQ(parse_query("-banjir").notes.back().remarks[0].kind, "query_only_excludes");
}

TEST(ParseQuery, NothingTypedIsAnEmptyQuery) {
  for (const char* text : {"", "   ", "-", "*", "()", "\"\"", "...", "- -"}) {
    EXPECT_EQ(tree(text), "") << text;
  }
}

TEST(ParseQuery, AnAddressByItselfIsAnArticles) {
  const Query query = parse_query(" https://okes.news/a ");
  EXPECT_EQ(printed(query.root), "");
  ASSERT_THAT(query.filters, SizeIs(1));
  EXPECT_EQ(query.filters[0].field, FieldId::url);
  EXPECT_EQ(query.filters[0].value, "https://okes.news/a");
  EXPECT_THAT(query.notes, IsEmpty());
  EXPECT_EQ(parse_query("https://okes.news/").filters.at(0).field, FieldId::source);
  EXPECT_EQ(printed(parse_query("https://okes.news/a banjir").root), "https://okes.news/a banjir");
}

// Whatever bytes are typed, there is a tree, and notes stay inside the text.
TEST(ParseQuery, AnyBytesHaveAReading) {
  std::uint32_t state = 7;
  for (int round = 0; round < 3000; ++round) {
    std::string bytes;
    for (int i = 0; i < 20; ++i) {
      state = state * 1664525U + 1013904223U;
      static constexpr std::string_view kPieces = "ab ()\"-*:OR provinsi:tanggal\xE2\x80\x9C\xFF";
      bytes.push_back(kPieces[(state >> 16) % kPieces.size()]);
    }
    for (const Note& note : parse_query(bytes).notes) {
      ASSERT_LE(note.begin, note.end);
      ASSERT_LE(note.end, bytes.size());
    }
  }
}

TEST(ParseQuery, DeepBracketsAreReadFlat) {
  EXPECT_NO_FATAL_FAILURE(parse_query(std::string(100'000, '(') + "banjir"));
}

// "tahun ini" of a headline narrowed it down to the year in which somebody looked for it.
TEST(ParseQuery, ADateFromTodayIsAFilterUnlessAHeadlineSaysIt) {
  EXPECT_EQ(parse_query("korban banjir bandang sumatera barat pekan lalu").filters.size(), 1U);
  EXPECT_EQ(parse_query("diskon listrik dan bantuan beras keluarga miskin perkotaan tahun ini")
                .filters.size(),
            0U);
}

TEST(ParseQuery, OfSmallPlacesThereIsNoFilterButTheName) {
  const Query query = parse_query("kecamatan:\"Tanah Abang\" kel:Menteng banjir");
  ASSERT_EQ(query.root.children.size(), 3U);
  EXPECT_EQ(query.root.children[0].kind, QueryNode::Kind::words);
  EXPECT_EQ(query.root.children[0].text, "Tanah Abang");
  EXPECT_EQ(query.root.children[0].text_begin, 11U);
  EXPECT_EQ(query.root.children[1].text, "Menteng");
  EXPECT_EQ(query.notes.size(), 2U);
  EXPECT_TRUE(query.filters.empty());
}

// The stump of a word finds what nobody asked for.
TEST(ParseQuery, ALongQueryIsCutBetweenWords) {
  std::string text;
  while (text.size() < 4096) text += "banjir ";
  const Query query = parse_query(text + "longsor");
  EXPECT_EQ(query.root.children.back().text, "banjir");
  ASSERT_THAT(query.notes, SizeIs(1));
  EXPECT_LT(query.notes[0].begin, 4096U);
  EXPECT_EQ(query.notes[0].end, text.size() + 7);
  EXPECT_EQ(parse_query(std::string(5000, 'a')).notes[0].begin, 4096U);
}

}  // namespace
}  // namespace warta
