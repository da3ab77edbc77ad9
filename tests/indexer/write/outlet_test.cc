// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/outlet.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TaggedArticle article(const std::string& url, const std::string& source) {
  TaggedArticle article;
  article.id = "123";
  article.url = url;
  article.source = source;
  return article;
}

bool differ(const TaggedArticle& one, const TaggedArticle& other) {
  EXPECT_EQ(are_different(outlet_of(one), outlet_of(other)),
            are_different(outlet_of(other), outlet_of(one)));
  return are_different(outlet_of(one), outlet_of(other));
}

TEST(Outlet, LocalIdsAreShortNumbers) {
  for (const char* id : {"0", "123", "202411060012"}) EXPECT_TRUE(is_local_id(id)) << id;
  for (const char* id :
       {"", "a-123", "n00025b179d8", "2024110600123", "12 3", "-1", "https://a.b/1"}) {
    EXPECT_FALSE(is_local_id(id)) << id;
  }
}

TEST(Outlet, HostsDecide) {
  EXPECT_TRUE(differ(article("https://a.com/1", ""), article("https://b.com/1", "")));
  EXPECT_TRUE(differ(article("https://a.com/1", "Kabar"), article("https://b.com/1", "Kabar")));
  EXPECT_FALSE(differ(article("https://a.com/1", "Kabar"), article("http://www.A.com/2", "Warta")));
  EXPECT_FALSE(differ(article("https://a.com/1", ""), article("m.a.com/1", "")));
  EXPECT_TRUE(differ(article("https://a.com/1", "a.com"), article("", "b.com")));
  EXPECT_FALSE(differ(article("https://a.com/1", ""), article("", "www.a.com")));
}

TEST(Outlet, NamesDoWhereAHostIsNotKnown) {
  EXPECT_TRUE(differ(article("", "Kabar Teluk"), article("", "Kabar Kota")));
  EXPECT_TRUE(differ(article("https://a.com/1", "Kabar Teluk"), article("", "Kabar Kota")));
  EXPECT_FALSE(differ(article("", "Kabar Teluk"), article("", "KABAR-TELUK")));
  EXPECT_TRUE(differ(article("", "Kabar Teluk"), article("https://a.com/1", "")));
  EXPECT_FALSE(differ(article("", "Kabar Teluk"), article("https://www.kabarteluk.id/1", "")));
  EXPECT_FALSE(differ(article("", "Okes News"), article("https://okes.news/1", "")));
  EXPECT_FALSE(differ(article("", "Kabar Teluk"), article("", "")));
}

// What was removed stays out under another host of the outlet, and where less is said of it.
TEST(Outlet, MayBeOneUnderItsDomain) {
  const auto may_be = [](const TaggedArticle& one, const TaggedArticle& other) {
    return may_be_one(outlet_of(one), outlet_of(other));
  };
  const TaggedArticle main = article("https://okes.co.id/1", "");
  EXPECT_TRUE(may_be(main, article("https://daerah.okes.co.id/2", "")));
  EXPECT_TRUE(may_be(main, article("", "")));
  EXPECT_FALSE(may_be(main, article("https://lain.co.id/1", "")));
  EXPECT_FALSE(
      may_be(article("https://a.blogspot.com/1", ""), article("https://b.blogspot.com/1", "")));
  EXPECT_FALSE(may_be(article("https://10.0.0.1/1", ""), article("https://10.0.0.2/1", "")));
  EXPECT_TRUE(differ(main, article("https://daerah.okes.co.id/2", "")));
}

TEST(Outlet, TellsTheNumberThatAnArticleCameWith) {
  TaggedArticle made = article("https://okes.news/a", "");
  EXPECT_EQ(local_number(made), "123");
  made.id = id_within_outlet(made);
  EXPECT_EQ(local_number(made), "123");
  EXPECT_EQ(outlet_of(made), outlet_of(article("https://okes.news/a", "")));
  for (const char* id : {"lain.news:123", "https://okes.news:123", "okes.news:12a", "n1", ""}) {
    made.id = id;
    EXPECT_EQ(local_number(made), "") << id;
  }
}

TEST(Outlet, IsAllThatIsKnownOfIt) {
  const Outlet both = joined(outlet_of(article("", "Kabar")), outlet_of(article("", "kabar.id")));
  EXPECT_EQ(both, outlet_of(article("https://kabar.id/1", "Kabar")));
}

TEST(Outlet, TellsNothingOfOtherIds) {
  TaggedArticle other = article("https://a.com/1", "Kabar");
  other.id = "n00025b179d8";
  EXPECT_FALSE(outlet_of(other).is_known());
}

TEST(Outlet, NamesAnArticleByHostOrName) {
  EXPECT_EQ(id_within_outlet(article("https://www.Okes.news/a", "Okes News")), "okes.news:123");
  EXPECT_EQ(id_within_outlet(article("", "www.okes.news")), "okes.news:123");
  EXPECT_EQ(id_within_outlet(article("", " Okes  News! ")), "okes-news:123");
  EXPECT_EQ(id_within_outlet(article("", "")), "_:123");
}

TEST(Outlet, ComesBackFromTheNotes) {
  const Outlet outlet = outlet_of(article("https://a.com/1", "Kabar"));
  ASSERT_TRUE(outlet.is_known());
  EXPECT_EQ(decode_outlet(encode(outlet)), outlet);
  EXPECT_FALSE(decode_outlet(""));
}

}  // namespace
}  // namespace warta
