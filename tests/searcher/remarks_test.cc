// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/remarks.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace warta {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::vector<Remark> one_of_each_kind() {
  std::vector<Remark> remarks;
  for (int kind = 0; kind <= static_cast<int>(RemarkKind::taken_as_those_that_begin_so); ++kind) {
    remarks.push_back(make_remark(static_cast<RemarkKind>(kind), {"FIRST", "SECOND", "THIRD"}));
  }
  return remarks;
}

TEST(Remarks, EveryKindHasItsNameAndATextInBothLanguages) {
  std::set<std::string> seen;
  for (const Remark& remark : one_of_each_kind()) {
    EXPECT_TRUE(seen.insert(remark.kind).second) << remark.kind;
    const std::string english = text_of({remark}, Language::english);
    const std::string indonesian = text_of({remark}, Language::indonesian);
    EXPECT_NE(english, indonesian) << remark.kind;
    EXPECT_THAT(english, Not(HasSubstr("{"))) << remark.kind;
    EXPECT_THAT(indonesian, Not(HasSubstr("{"))) << remark.kind;
    // What one language tells of, so does the other.
    for (const char* value : {"FIRST", "SECOND", "THIRD"}) {
      EXPECT_EQ(english.find(value) == std::string::npos,
                indonesian.find(value) == std::string::npos)
          << remark.kind << ' ' << value;
    }
  }
}

TEST(Remarks, ThePageOfTheOutputNamesEveryKind) {
  std::ifstream page(WARTA_SOURCE_DIR "/docs/output.md");
  const std::string text{std::istreambuf_iterator<char>(page), {}};
  for (const Remark& remark : one_of_each_kind()) {
    EXPECT_THAT(text, HasSubstr("`" + remark.kind + "`"));
  }
}

TEST(Remarks, ValuesStandAsTheyAre) {
  EXPECT_EQ(text_of({make_remark(RemarkKind::taken_as, {"{0} {1"})}, Language::english),
            "taken as '{0} {1'");
}

TEST(Remarks, StandOneBehindTheOther) {
  const Note note{
      0,
      0,
      {make_remark(RemarkKind::no_source, {"kompaz"}), make_remark(RemarkKind::taken_as_words)}};
  EXPECT_EQ(note.message(), "no source is called 'kompaz'; taken as words");
  EXPECT_EQ(note.message(Language::indonesian),
            "tidak ada sumber bernama 'kompaz'; dibaca sebagai kata");
}

}  // namespace
}  // namespace warta
