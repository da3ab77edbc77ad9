// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story/same_story.h"

#include <gmock/gmock.h>

#include "indexer/tag.h"
#include "stemmer/dates/dates.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

// 60 words of which the i-th is i, but for those given.
BodyText text_of(const std::vector<std::pair<std::size_t, std::uint32_t>>& others = {},
                 std::size_t first = 0, std::size_t last = 60) {
  BodyText text;
  for (std::size_t i = first; i < last; ++i) {
    text.words.push_back(static_cast<std::uint32_t>(2 * i));
  }
  for (const auto& [place, word] : others) text.words[place] = word;
  for (std::size_t i = 0; i + kShingleWords <= text.words.size(); ++i) {
    std::uint32_t shingle = 0;
    for (std::size_t k = 0; k < kShingleWords; ++k) shingle = 1009 * shingle + text.words[i + k];
    text.shingles.push_back(shingle);
  }
  std::ranges::sort(text.shingles);
  return text;
}

TaggedArticle tags_of(std::vector<RegionCode> regencies) {
  TaggedArticle tags;
  tags.regencies = tags.mentioned = std::move(regencies);
  return tags;
}

bool look_alike(const BodyText& first, const TaggedArticle& first_tags, const BodyText& second,
                const TaggedArticle& second_tags, const std::vector<std::string>& places = {},
                const std::vector<std::string>& other_places = {}) {
  return is_look_alike({first, first_tags, places}, {second, second_tags, other_places});
}

TEST(IsCopy, ForgivesEdits) {
  EXPECT_TRUE(is_copy(text_of(), text_of()));
  EXPECT_TRUE(is_copy(text_of(), text_of({{20, 900}})));
  EXPECT_FALSE(is_copy(text_of(), text_of({{10, 900}, {20, 902}, {30, 904}, {40, 906}})));
}

TEST(IsCopy, ForgivesParagraphsMoreOrLess) {
  EXPECT_TRUE(is_copy(text_of(), text_of({}, 30, 60)));
  EXPECT_FALSE(is_copy(text_of({}, 0, 200), text_of({}, 30, 60)));  // a quotation
}

TEST(IsCopy, OfAShortTextIsEqual) {
  EXPECT_TRUE(is_copy(text_of({}, 0, 15), text_of({}, 0, 15)));
  EXPECT_FALSE(is_copy(text_of({}, 0, 15), text_of({}, 0, 16)));
}

TEST(IsLookAlike, OtherRegions) {
  const BodyText here = text_of({{20, 900}});
  const BodyText there = text_of({{20, 902}});
  EXPECT_TRUE(look_alike(here, tags_of({740600}), there, tags_of({740800})));
  EXPECT_FALSE(look_alike(here, tags_of({740600}), there, tags_of({740600})));
  EXPECT_FALSE(look_alike(here, tags_of({740600}), there, tags_of({})));
}

TEST(IsLookAlike, NotWhereOneTextNamesBothRegions) {
  TaggedArticle both = tags_of({740800});
  both.mentioned.push_back(740600);
  EXPECT_FALSE(look_alike(text_of({{20, 900}}), tags_of({740600}), text_of({{20, 902}}), both));
}

// Tags may differ by headline and dateline alone.
TEST(IsLookAlike, NotWhereTheTextIsAPartOfTheOther) {
  EXPECT_FALSE(look_alike(text_of(), tags_of({740600}), text_of({}, 5, 60), tags_of({740800})));
}

// All words of the one are in the other, yet nothing is cut.
TEST(IsLookAlike, OtherRegionsWhereOneNameExtendsTheOther) {
  const auto body_about = [](const std::string& place, const std::string& more = "") {
    TokenizedText tokens;
    tokenize("Pemerintah Kabupaten " + place +
                 " membuka pasar murah di alun-alun untuk warga yang terdampak kenaikan harga "
                 "beras dan minyak goreng. Warga " +
                 place + " antre sejak pagi." + more,
             tokens);
    return body_text(tokens);
  };
  const auto differ = [&](const BodyText& first, const std::string& here, const BodyText& second,
                          const std::string& there) {
    const auto tags_for = [](const std::string& place) {
      return tags_of({Gazetteer::instance().lookup(place).front()});
    };
    return look_alike(first, tags_for(here), second, tags_for(there));
  };
  for (const auto& [here, there] : {std::pair("Muna", "Muna Barat"),
                                    {"Konawe", "Konawe Selatan"},
                                    {"Bandung", "Bandung Barat"}}) {
    const std::string kabupaten = std::string("Kabupaten ") + here;
    const std::string other = std::string("Kabupaten ") + there;
    EXPECT_TRUE(differ(body_about(here), kabupaten, body_about(there), other)) << here;
    EXPECT_TRUE(differ(body_about(there), other, body_about(here), kabupaten)) << here;
    // The same text with another dateline, and one that was cut.
    EXPECT_FALSE(differ(body_about(here), kabupaten, body_about(here), other)) << here;
    EXPECT_FALSE(differ(body_about(here), kabupaten,
                        body_about(here, " Kepala dinas menjamin stok di " + std::string(there)),
                        other))
        << here;
  }
}

// Of villages there is no list: what stands behind "Desa" is their name.
TEST(IsLookAlike, OtherVillages) {
  const BodyText here = text_of({{20, 900}});
  const BodyText there = text_of({{20, 902}});
  const TaggedArticle tags = tags_of({740600});
  const auto differ = [&](const std::vector<std::string>& places,
                          const std::vector<std::string>& others) {
    return look_alike(here, tags, there, tags, places, others);
  };
  EXPECT_TRUE(differ({"Desa Suka Maju"}, {"Desa Suka Makmur"}));
  EXPECT_TRUE(differ({"Desa Kebun Lado", "Desa Beringin"}, {"Kelurahan Teluk Dalam"}));
  EXPECT_FALSE(differ({"Desa Kebun Lado", "Desa Beringin"}, {"Kelurahan Beringin"}));
  EXPECT_FALSE(differ({"Desa Suka Maju"}, {"Nagari Sukamaju Rabu"}));
  EXPECT_FALSE(differ({"Desa Beringin"}, {}));
  EXPECT_FALSE(differ({"Kecamatan Beringin"}, {"Desa Teluk"}));  // says nothing of the other
}

TEST(IsLookAlike, OtherDistrictsOfOneRegency) {
  TaggedArticle here = tags_of({740600});
  TaggedArticle there = here;
  here.mentioned.push_back(740601);
  there.mentioned.push_back(740602);
  EXPECT_TRUE(look_alike(text_of({{20, 900}}), here, text_of({{20, 902}}), there));
}

TEST(IsLookAlike, OtherNumbersThroughout) {
  const TaggedArticle tags;
  const BodyText today = text_of({{20, 901}, {21, 903}, {40, 905}});
  const BodyText tomorrow = text_of({{20, 907}, {21, 909}, {40, 911}});
  const BodyText corrected = text_of({{20, 901}, {21, 903}, {40, 911}});
  EXPECT_TRUE(look_alike(today, tags, tomorrow, tags));
  EXPECT_FALSE(look_alike(today, tags, corrected, tags));
}

TEST(IsLookAlike, AnotherDayOfOneSource) {
  TaggedArticle first;
  first.source = "kabarteluk.id";
  first.event_date = sys_days(
      year_month_day(std::chrono::year(2024), std::chrono::month(5), std::chrono::day(17)));
  TaggedArticle second = first;
  second.event_date = *first.event_date + std::chrono::days(7);
  const BodyText text = text_of({{20, 901}});
  const BodyText next = text_of({{20, 903}});
  EXPECT_TRUE(look_alike(text, first, next, second));
  second.source = "suaratanjung.com";
  EXPECT_FALSE(look_alike(text, first, next, second));
}

}  // namespace
}  // namespace warta
