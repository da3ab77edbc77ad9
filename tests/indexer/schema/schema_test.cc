// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <set>

#include "indexer/schema/error.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/stamp.h"
#include "indexer/schema/stored.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using namespace std::chrono;

TEST(Fields, PrefixesAndNamesAreTakenOnce) {
  std::set<std::string_view> prefixes;
  std::set<std::string_view> names;
  for (const Field& field : fields()) {
    EXPECT_TRUE(field.prefix.empty() || prefixes.insert(field.prefix).second) << field.prefix;
    EXPECT_TRUE(names.insert(field.name).second) << field.name;
    if (field.indonesian != field.name) {
      EXPECT_TRUE(names.insert(field.indonesian).second) << field.indonesian;
    }
  }
}

// An index on disk knows fields by these alone: a change here is a change of schema.
TEST(Fields, PrefixesAndSlotsKeepTheirMeaning) {
  EXPECT_EQ(field(FieldId::id).prefix, "Q");
  EXPECT_EQ(field(FieldId::province).prefix, "XPROV");
  EXPECT_EQ(field(FieldId::province).slot, 1U);
  EXPECT_EQ(field(FieldId::source).slot, 5U);
  EXPECT_EQ(field(FieldId::url).slot, kNoSlot);
  EXPECT_EQ(field(FieldId::date).slot, 0U);
  EXPECT_EQ(field(FieldId::office).slot, 9U);
  EXPECT_EQ(field(FieldId::advertorial).slot, 10U);
  EXPECT_EQ(kSchemaVersion, 6);
}

TEST(Fields, AreFoundByEitherLanguage) {
  EXPECT_EQ(find_field("provinsi"), &field(FieldId::province));
  EXPECT_EQ(find_field("PROVINCE"), &field(FieldId::province));
  EXPECT_EQ(find_field("kota"), &field(FieldId::regency));
  EXPECT_EQ(find_field("kab"), &field(FieldId::regency));
  EXPECT_EQ(find_field(""), nullptr);
  EXPECT_EQ(find_field("warna"), nullptr);
}

TEST(Fields, LongTermsAreCutApart) {
  const std::string shared(300, 'a');
  const std::string one = make_term("U", shared + "1");
  const std::string two = make_term("U", shared + "2");
  EXPECT_NE(one, two);
  EXPECT_LE(one.size(), 245U);
  EXPECT_EQ(make_term("U", "abc"), "Uabc");
  const std::string zeros(150, '\0');
  EXPECT_EQ(make_term("U", "a" + zeros).size(), 2U + 16U);
  EXPECT_NE(make_term("U", "a" + zeros), make_term("U", "a" + zeros + "1"));
  std::string accents;
  for (int i = 0; i < 200; ++i) accents += "\u00E9";
  EXPECT_TRUE(is_valid_utf8(make_term("", accents)));
}

TaggedArticle full_article() {
  TaggedArticle article;
  article.input_hash = 0xFEDC'BA98'7654'3210;
  article.id = "7";
  article.url = "https://k.id/7";
  article.title = "Judul";
  article.source = "k.id";
  article.dateline = "Kendari";
  article.published = sys_days(2024y / November / 7);
  article.event_date = sys_days(1969y / August / 17);
  article.provinces = {740000};
  article.regencies = {740600};
  article.mentioned = {740000, 740600};
  article.officials = {{"La Ode", "Bupati", true, "Kabupaten Bombana"},
                       {"Sari", "Menteri", false, ""}};
  article.advertorial = true;
  article.text = "Baris satu.\nBaris dua.";
  article.boilerplate = {"Bagikan"};
  return article;
}

TEST(Stored, ComesBackAsItWent) {
  const TaggedArticle article = full_article();
  TaggedArticle back;
  decode_head(encode_head(article), back);
  EXPECT_EQ(back.text, "");
  decode_body(encode_body(article), back);
  EXPECT_EQ(encode_head(back), encode_head(article));
  EXPECT_EQ(encode_body(back), encode_body(article));
  EXPECT_EQ(back.input_hash, article.input_hash);
  EXPECT_EQ(back.event_date, article.event_date);
  EXPECT_EQ(back.officials, article.officials);
  EXPECT_EQ(back.mentioned, article.mentioned);
  EXPECT_EQ(back.text, article.text);
  EXPECT_EQ(back.boilerplate, article.boilerplate);
}

// A damaged record is told, whichever byte is wrong or missing; it never reads past its end.
TEST(Stored, DamageIsAnError) {
  for (const bool head : {true, false}) {
    const auto decode = [&](std::string_view bytes) {
      TaggedArticle article;
      head ? decode_head(bytes, article) : decode_body(bytes, article);
    };
    const std::string bytes = head ? encode_head(full_article()) : encode_body(full_article());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      EXPECT_THROW(decode(std::string_view(bytes).substr(0, size)), Error) << size;
    }
    EXPECT_THROW(decode(bytes + "x"), Error);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      std::string broken = bytes;
      broken[i] = static_cast<char>(broken[i] ^ 0xFF);
      try {
        decode(broken);
      } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::damaged);
      }
    }
  }
}

}  // namespace
}  // namespace warta
