// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/canonical_url.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace warta {
namespace {

TEST(CanonicalUrl, OneArticleHasOne) {
  for (const std::string url : {"https://okes.news/a/b",
                                "http://okes.news/a/b",
                                "https://www.okes.news/a/b/",
                                "HTTPS://WWW.OKES.NEWS/a/b",
                                "https://m.okes.news/a/b?utm_source=wa&fbclid=1",
                                "https://okes.news:443/a/b#komentar",
                                "https://okes.news/a/b/amp/",
                                "https://okes.news/a/b?page=all",
                                "https://okes.news/a/b/index.html?amp",
                                "https://amp.okes.news/a/b?&&",
                                "https://user@okes.news/a/b",
                                "okes.news/a/b",
                                "//www.okes.news/a/b",
                                "www.okes.news:80/a/b?m=1",
                                "<https://okes.news/a/b>",
                                " \uFEFFhttps://okes.news/a/b\r\n",
                                "https://www.m.okes.news/a/b",
                                "https://mobile.okes.news./a/b",
                                "https://okes.news/%61/b",
                                "https://okes.news/a/./b/.",
                                "https://okes.news/c/../a/b",
                                "https://okes.news//a//b",
                                "https://okes.news/amp/a/b",
                                "\u2039https://okes.news/a/b\u203A",
                                "\u201Chttps://okes.news/a/b\u201D",
                                "'https://okes.news/a/b'\u2060",
                                "https://okes.news/a/b?outputType=amp&amp;utm_medium=x"}) {
    EXPECT_EQ(canonical_url(url), "https://okes.news/a/b") << url;
  }
}

TEST(CanonicalUrl, APageForTelephonesIsTheOther) {
  EXPECT_EQ(canonical_url("https://okes.news/2024/a.amp.html"), "https://okes.news/2024/a.html");
  EXPECT_EQ(canonical_url("https://okes.news/amphibi/a"), "https://okes.news/amphibi/a");
}

TEST(CanonicalId, HasNoFrameAndNoFraction) {
  for (const char* id : {"A1", " A1\n", "'A1'", "\u201CA1\u201D", "\u2018A1\u2019",
                         "\u2039A1\u203A", "A1\u2060", "\u00ADA1", "\"A1\""}) {
    EXPECT_EQ(canonical_id(id), "A1") << id;
  }
  EXPECT_EQ(canonical_id("77.0"), "77");
  for (const char* id : {"77.5", "077", "v2.0", ".0", "7.0.0"}) EXPECT_EQ(canonical_id(id), id);
}

TEST(CanonicalUrl, OthersStayApart) {
  const std::vector<std::string> urls = {
      "https://okes.news/a/b",        "https://okes.news/a/B",      "https://okes.news/a",
      "https://okes.news/a/b?id=1",   "https://okes.news/a/b?id=2", "https://okes.news/a/b?page=2",
      "https://berita.okes.news/a/b", "https://okes.news/a/camp",   "https://m.id/a/b",
      "https://okes.news/a%2Fb",      "https://okes.news/a/b?m=2",  "https://okes.news:8080/a/b"};
  for (std::size_t i = 0; i < urls.size(); ++i) {
    EXPECT_EQ(canonical_url(urls[i]), urls[i]);
    for (std::size_t k = 0; k < i; ++k) EXPECT_NE(canonical_url(urls[i]), canonical_url(urls[k]));
  }
}

TEST(CanonicalUrl, EscapesWhatIsNotAscii) {
  EXPECT_EQ(canonical_url("https://k.id/kaf\u00E9 a%c3%a9%zz"),
            "https://k.id/kaf%C3%A9%20a%C3%A9%zz");
}

TEST(CanonicalUrl, SortsParameters) {
  EXPECT_EQ(canonical_url("https://k.id/?b=2&a=1&ref=x"), "https://k.id?a=1&b=2");
}

TEST(CanonicalUrl, TellsWhatNamesAnArticle) {
  for (const char* url :
       {"https://k.id/a", "http://k.id?p=7", "kabar.id/2024/a", "//kabar.id/a", "ftp://k.id/a",
        " https://k.id/a ", "http://localhost/a", "https://k.id/baca?dari=http://x.id/b"}) {
    EXPECT_TRUE(names_article(url)) << url;
  }
  for (const char* url : {"",
                          "N/A",
                          "-",
                          "None",
                          "nan",
                          "null",
                          "#",
                          "/",
                          "/a/b.html",
                          "a/b.html",
                          "../a.html",
                          "./a",
                          "javascript:void(0)",
                          "javascript://x",
                          "https://k.id",
                          "https://www.k.id/",
                          "https://k.id/?utm_source=wa",
                          "https://k.id/#",
                          "https://",
                          "file:///a/b",
                          "kabar.id",
                          "/baca?dari=http://x.id/b",
                          "mailto:a@k.id",
                          "tidak ada. lihat/a",
                          "berita.html?id=1"}) {
    EXPECT_FALSE(names_article(url)) << url;
  }
}

TEST(CanonicalUrl, LeavesWhatIsNoAddress) {
  for (const std::string text : {"", "a/b", "urn:uuid:1", "ftp://k.id/a", "https://", "://",
                                 "berita.php?id=1", "a@k.id/b", "kabar.id", "v1.2", "// k.id/a"}) {
    EXPECT_EQ(canonical_url(text), text);
  }
}

}  // namespace
}  // namespace warta
