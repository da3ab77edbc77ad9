// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/tables/lexicon_writer.h"

#include <gtest/gtest.h>

#include <sstream>
#include <stdexcept>

namespace warta {
namespace {

using lexicon_format::EntryKind;

std::string written(const WordEntries& entries) {
  std::ostringstream out;
  write_lexicon(entries, out);
  return out.str();
}

TEST(LexiconWriter, WritesWhatTheHeaderDeclares) {
  const std::string source = written({{"beri", {EntryKind::root, 5, ""}}});
  EXPECT_NE(source.find("#include \"stemmer/roots/lexicon_data.h\""), std::string::npos);
  EXPECT_NE(source.find("const char kSlotBytes[] ="), std::string::npos);
  EXPECT_NE(source.find("const std::uint64_t kDigest = "), std::string::npos);
  // A free byte; then size, word and classes.
  EXPECT_NE(source.find("kPoolBytes[] =\n    \"\\000\\004beri\\005\\000\\000\\000\""),
            std::string::npos)
      << source;
  EXPECT_NE(source.find("kPoolSize = 10;"), std::string::npos);
  EXPECT_NE(source.find("kFormBytes[] =\n    \"\";"), std::string::npos);
}

TEST(LexiconWriter, AFormNamesThePlaceOfItsRoot) {
  const std::string source =
      written({{"beri", {EntryKind::root, 0, ""}}, {"aberi", {EntryKind::form, 0, "beri"}}});
  EXPECT_NE(source.find("kFormBytes[] =\n    \"\\005aberi\\001\\000\\000\\000\""),
            std::string::npos)
      << source;
  EXPECT_NE(source.find("kFormSize = 10;"), std::string::npos);
}

TEST(LexiconWriter, TheDigestIsOfWordsAndRoots) {
  const std::string of_root = written({{"beri", {EntryKind::root, 0, ""}}});
  EXPECT_EQ(of_root, written({{"beri", {EntryKind::root, 0, ""}}}));
  EXPECT_NE(of_root.substr(of_root.find("kDigest")),
            written({{"beri", {EntryKind::name, 0, ""}}}).substr(of_root.find("kDigest")));
}

TEST(LexiconWriter, RefusesWhatDoesNotFitTheFormat) {
  EXPECT_THROW(written({{std::string(256, 'a'), {EntryKind::root, 0, ""}}}), std::runtime_error);
}

}  // namespace
}  // namespace warta
