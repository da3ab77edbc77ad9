// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/field_value.h"

#include <gmock/gmock.h>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace warta {
namespace {

using ::testing::SizeIs;
using namespace std::chrono_literals;

// The value that `text` begins with, by the words behind the first, and what is left.
std::string extended(FieldId id, std::string_view text) {
  constexpr std::chrono::sys_days kToday = 2024y / std::chrono::November / 20d;
  std::vector<Note> notes;
  QueryScanner in(text, notes);
  std::string value = in.read_word();
  extend_value(field(id), kToday, in, value);
  return value + '|' + std::string(text.substr(in.at()));
}

TEST(ExtendValue, TakesTheWordsOfARegionOrADate) {
  EXPECT_EQ(extended(FieldId::province, "Jawa Barat banjir"), "Jawa Barat| banjir");
  EXPECT_EQ(extended(FieldId::regency, "Ogan Komering Ulu Selatan"), "Ogan Komering Ulu Selatan|");
  EXPECT_EQ(extended(FieldId::date, "6 November 2024 banjir"), "6 November 2024| banjir");
  EXPECT_EQ(extended(FieldId::official, "Edy Suharmanto"), "Edy| Suharmanto");
}

TEST(ExtendValue, TakesARegionButForALetterWhereNoneIsRight) {
  EXPECT_EQ(extended(FieldId::province, "sulawesi tengara banjir"), "sulawesi tengara| banjir");
  EXPECT_EQ(extended(FieldId::province, "Jambi kotta"), "Jambi| kotta");
}

TEST(ExtendValue, AFieldOrAQuotationEndsIt) {
  EXPECT_EQ(extended(FieldId::province, "Jawa judul:Barat"), "Jawa| judul:Barat");
  EXPECT_EQ(extended(FieldId::province, "Jawa \"Barat\""), "Jawa| \"Barat\"");
}

QueryNode words(std::string text) {
  QueryNode node;
  node.kind = QueryNode::Kind::words;
  node.text = std::move(text);
  return node;
}

TEST(GiveField, MakesValuesOfWhatABracketHas) {
  std::vector<Note> notes;
  QueryNode any;
  any.kind = QueryNode::Kind::any;
  any.children = {words("banjir"), words("longsor")};
  ASSERT_TRUE(give_field(FieldId::title, "banjir OR longsor", any, notes));
  for (const QueryNode& child : any.children) {
    EXPECT_EQ(child.kind, QueryNode::Kind::field);
    EXPECT_EQ(child.field, FieldId::title);
  }
  QueryNode near = any;
  near.kind = QueryNode::Kind::near;
  ASSERT_TRUE(give_field(FieldId::title, "banjir NEAR longsor", near, notes));
  EXPECT_EQ(near.kind, QueryNode::Kind::all);
  EXPECT_THAT(notes, SizeIs(1));
}

TEST(GiveField, WordsSideBySideAreOneValueOfARegion) {
  std::vector<Note> notes;
  QueryNode all;
  all.children = {words("Jawa"), words("Barat")};
  all.children[0].end = 4;
  all.children[1].begin = 5;
  all.children[1].end = 10;
  ASSERT_TRUE(give_field(FieldId::province, "Jawa Barat", all, notes));
  EXPECT_EQ(all.kind, QueryNode::Kind::field);
  EXPECT_EQ(all.text, "Jawa Barat");
  QueryNode nothing;
  EXPECT_FALSE(give_field(FieldId::province, "", nothing, notes));
}

}  // namespace
}  // namespace warta
