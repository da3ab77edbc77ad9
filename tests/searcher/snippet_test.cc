// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet.h"

#include <gmock/gmock.h>

#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> marked_words(const Snippet& snippet) {
  std::vector<std::string> words;
  for (const auto& [begin, end] : snippet.marks)
    words.push_back(snippet.text.substr(begin, end - begin));
  return words;
}

TEST(Snippet, MarksEveryFormOfAWord) {
  MarkedWords marked;
  marked.roots = {"pilih"};
  const Snippet snippet =
      make_snippet("Pemilihan dipilih warga, pemilih \u201Cmemilih\u201D hari ini.", marked);
  EXPECT_THAT(marked_words(snippet), ElementsAre("Pemilihan", "dipilih", "pemilih", "memilih"));
}

TEST(Snippet, MarksAPhraseOnlyAsTyped) {
  MarkedWords marked;
  marked.exact = {"pilih"};
  EXPECT_THAT(marked_words(make_snippet("Pemilihan: pilih dua.", marked)), ElementsAre("pilih"));
}

TEST(Snippet, ShowsThePartWithMostOfTheWords) {
  std::string body;
  for (int i = 0; i < 40; ++i) body += "Kalimat pengisi tentang cuaca dan laut. ";
  body += "Logistik saja disebut di sini. ";
  for (int i = 0; i < 40; ++i) body += "Kalimat pengisi tentang cuaca dan laut. ";
  body += "Logistik pilkada tiba di gudang.\n";
  for (int i = 0; i < 40; ++i) body += "Kalimat pengisi tentang cuaca dan laut. ";
  MarkedWords marked;
  marked.roots = {"logistik", "pilkada"};
  const Snippet snippet = make_snippet(body, marked);
  EXPECT_THAT(marked_words(snippet), ElementsAre("Logistik", "pilkada"));
  EXPECT_TRUE(snippet.text.starts_with("\u2026 ")) << snippet.text;
  EXPECT_TRUE(snippet.text.ends_with(" \u2026")) << snippet.text;
  EXPECT_EQ(snippet.text.find('\n'), std::string::npos);
  EXPECT_LT(snippet.text.size(), 400U);
}

TEST(Snippet, ShowsThePhraseRatherThanOneWord) {
  std::string body = "Banjir surut. Banjir itu banjir kiriman. ";
  for (int i = 0; i < 40; ++i) body += "Kalimat pengisi tentang cuaca dan laut. ";
  body += "Rapat koordinasi dibuka bupati.";
  MarkedWords marked;
  marked.roots = {"banjir"};
  marked.phrases = {{"rapat", "koordinasi"}};
  EXPECT_THAT(marked_words(make_snippet(body, marked)), ElementsAre("Rapat koordinasi"));
}

TEST(Snippet, BeginsWithTheBodyWhenNothingIsMarked) {
  const Snippet snippet = make_snippet("Rapat dibuka bupati.\nAcara selesai.", {});
  EXPECT_EQ(snippet.text, "Rapat dibuka bupati. Acara selesai.");
  EXPECT_THAT(snippet.marks, IsEmpty());
  EXPECT_EQ(make_snippet("", {}).text, "");
}

TEST(Snippet, NeverCutsACharacter) {
  for (std::size_t shift = 0; shift < 4; ++shift) {
    std::string body(shift, 'a');
    for (int i = 0; i < 400; ++i) body += "\u20AC";
    MarkedWords marked;
    marked.roots = {"rapat"};
    EXPECT_TRUE(is_valid_utf8(make_snippet(body, marked).text));
    EXPECT_TRUE(is_valid_utf8(make_snippet(body + " rapat " + body, marked).text));
  }
}

}  // namespace
}  // namespace warta
