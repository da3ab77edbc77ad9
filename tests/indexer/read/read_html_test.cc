// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read_html.h"

#include <gmock/gmock.h>

#include <ctime>

#include "stemmer/text/normalize.h"
#include "tests/support/read_input.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::Read;
using ::testing::SizeIs;

const std::string kLong =
    "Warga desa bergotong royong memperbaiki jembatan yang rusak diterjang banjir.";

Article page(std::string_view bytes) {
  Read all = testing::read_bytes(read_html, bytes);
  EXPECT_THAT(all.articles, SizeIs(1)) << (all.refused.empty() ? "" : all.refused[0].reason);
  return all.articles.empty() ? Article() : std::move(all.articles[0]);
}

std::string body(const std::string& html) {
  return page("<!doctype html><html><body>" + html + "</body></html>").text;
}

TEST(ReadHtml, PageOfANewsSite) {
  const Read all = testing::read_paths({WARTA_SOURCE_DIR "/corpus/formats/halaman.html"});
  ASSERT_THAT(all.articles, SizeIs(1));
  const Article& article = all.articles[0];
  EXPECT_EQ(article.title, "Pompa Sawah Desa Rantau Kembang Diperbaiki");
  EXPECT_EQ(article.url, "https://kabarhulu.id/2024/11/06/pompa-sawah");
  EXPECT_EQ(article.published, "2024-11-06T02:30:00+07:00");
  EXPECT_EQ(article.source, "kabarhulu.id");
  EXPECT_EQ(article.author, "Sari Melati");
  EXPECT_EQ(article.text,
            "MARTAPURA, KABARHULU.ID – Tiga pompa air di Desa Rantau Kembang, Kabupaten Ogan "
            "Komering Ulu Timur, kembali menyala pada Rabu (6/11/2024) setelah dua musim rusak.\n"
            "“Air sudah sampai ke petak paling ujung,” kata Kepala Desa Rantau Kembang, Amran "
            "Jaya.\n"
            "Baca juga: Jalan Tani Segera Diaspal\n"
            "Perbaikan memakai dana desa.\n"
            "Warga ikut bergotong royong selama sepekan.\n"
            "Pompa pertama di Dusun I\n"
            "Pompa kedua di Dusun II\n");
}

TEST(ReadHtml, TextBetweenLineBreaksIsFoundWithoutAnyMark) {
  EXPECT_EQ(body("<div><a href=/a>Beranda</a> <a href=/b>Daerah</a></div><div><div>" + kLong +
                 "<br><br>" + kLong + "</div></div><div>Tentang kami</div>"),
            kLong + "\n" + kLong + "\n");
}

// The parser's numbers run over: what it made of this one was no UTF-8.
TEST(ReadHtml, ReferencesToNoCharacterLeaveValidText) {
  const std::string reference = "&#x11" + std::string(200, 'C') + ";";
  const std::string text = body("<p>" + kLong + " " + reference + "</p>");
  EXPECT_THAT(text, HasSubstr(kLong));
  EXPECT_TRUE(is_valid_utf8(text));
}

// Half of such articles was left out.
TEST(ReadHtml, AnAdvertisementPartsNoArticle) {
  const std::string first = "<p>Jembatan gantung ditutup sejak Minggu, kata Camat Kikim Timur.</p>";
  const std::string second = "<p>Warga diminta memakai jalan memutar lewat Desa Sukamerindu.</p>";
  for (const std::string& parts :
       {"<div>" + first + "</div><div class=ad>iklan</div><div>" + second + "</div>",
        "<div class=row><div class=col>" + first + "</div></div><div class=row><div class=col>" +
            second + "</div></div>"}) {
    const std::string text = body("<div class=teks>" + parts +
                                  "</div><div class=kaki><p>Redaksi menerima kiriman.</p></div>");
    EXPECT_THAT(text, HasSubstr("Jembatan gantung"));
    EXPECT_THAT(text, HasSubstr("jalan memutar"));
    EXPECT_THAT(text, Not(HasSubstr("Redaksi")));
  }
}

TEST(ReadHtml, MarkedBodyGoesBeforeLongerText) {
  EXPECT_EQ(body("<div><p>" + kLong + kLong + kLong + "</p></div><div itemprop=articleBody><p>" +
                 kLong + "</p><p>" + kLong + "</p></div>"),
            kLong + "\n" + kLong + "\n");
}

TEST(ReadHtml, FurnitureByStructureIsNoText) {
  const std::string text = body(
      "<div class=entry><p>" + kLong + "</p><script>var a</script><div style='display: none'>" +
      kLong + "tersembunyi</div><div class='wp-related-posts'><p>" + kLong + "lain</p></div><p>" +
      kLong + "</p><form><p>Kirim komentar</p></form><ul><li><a href=/a>" + kLong +
      "</a></li><li><a href=/b>" + kLong + "</a></li></ul></div>");
  EXPECT_EQ(text, kLong + "\n" + kLong + "\n");
}

TEST(ReadHtml, AThemeThatCallsTheArticleFurnitureIsReadAllTheSame) {
  EXPECT_EQ(body("<div class=sidebar><p>" + kLong + "</p></div>"), kLong + "\n");
}

TEST(ReadHtml, TextInJsonLdStandsForWhatScriptsShow) {
  const Article article = page(
      "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
      "\"Rapat &amp; panen\",\"publisher\":{\"name\":\"Kabar\"},\"articleBody\":\"" +
      kLong + "\n" + kLong + "\"}</script></head><body><div id=app></div></body></html>");
  EXPECT_EQ(article.text, kLong + " " + kLong);
  EXPECT_EQ(article.title, "Rapat & panen");
  EXPECT_EQ(article.source, "Kabar");
}

TEST(ReadHtml, TitleWithoutItsSite) {
  const auto title = [](const std::string& name) {
    return page("<title>" + name +
                "</title><link rel=canonical href='https://www.okes.news/1'><p>" + kLong + "</p>")
        .title;
  };
  EXPECT_EQ(title("Rapat Pilkada - Okes News"), "Rapat Pilkada");
  EXPECT_EQ(title("Rapat | Pilkada | OKES.NEWS"), "Rapat | Pilkada");
  EXPECT_EQ(title("Rapat - Pilkada"), "Rapat - Pilkada");
  // The heading has the whole of what the title cut.
  EXPECT_EQ(
      page("<title>Bupati Buka Rapat - Okes News</title><h1>Bupati Buka Rapat Pilkada</h1><p>" +
           kLong + "</p>")
          .title,
      "Bupati Buka Rapat Pilkada");
}

TEST(ReadHtml, PageOfLinksIsNoArticle) {
  std::string links = "<!doctype html><body>";
  for (int i = 0; i < 20; ++i) links += "<div><h3><a href=/a>" + kLong + "</a></h3></div>";
  const Read all = testing::read_bytes(read_html, links);
  EXPECT_THAT(all.articles, IsEmpty());
  ASSERT_THAT(all.refused, SizeIs(1));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("no text stands in the page"));
}

TEST(ReadHtml, CharsetIsTheBytesOwnThenThePagesWord) {
  EXPECT_THAT(page("<meta charset=iso-8859-1><p>“" + kLong).text, HasSubstr("“Warga"));
  EXPECT_THAT(page("<meta charset=utf-8><p>\x93" + kLong).text, HasSubstr("“Warga"));
  EXPECT_THAT(page("<meta http-equiv=x content='text/html; charset=koi8-r'><p>\xD7" + kLong).text,
              HasSubstr("вWarga"));
  EXPECT_THAT(testing::read_bytes(read_html, "<meta charset=latin1><p>\x93" + kLong).noted[0].note,
              HasSubstr("Windows-1252"));
}

// For what a parser needs minutes is refused before it has begun, or soon.
TEST(ReadHtml, DeepPagesCostNothing) {
  const auto seconds = [] {
    return static_cast<double>(std::clock()) / static_cast<double>(CLOCKS_PER_SEC);
  };
  std::string deep;
  for (int i = 0; i < 200'000; ++i) deep += "<div class=a>";
  const double start = seconds();
  const Read all = testing::read_bytes(read_html, deep + kLong);
  EXPECT_LT(seconds() - start, 1);
  ASSERT_THAT(all.refused, SizeIs(1));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("512 elements in one another"));
}

// Gumbo by itself crashes on the first when it frees the tree, and needs many gigabytes for the
// second.
TEST(ReadHtml, HostilePagesAreRefused) {
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "<div>";
  const Read nested = testing::read_bytes(read_html, deep + kLong);
  ASSERT_THAT(nested.refused, SizeIs(1));
  EXPECT_THAT(nested.refused[0].reason, HasSubstr("512 elements in one another"));

  std::string formatting = "<p>";
  for (int i = 0; i < 500; ++i) formatting += "<font a=" + std::to_string(i) + ">";
  for (int i = 0; i < 20'000; ++i) formatting += "<p>x";
  const Read opened = testing::read_bytes(read_html, formatting);
  ASSERT_THAT(opened.refused, SizeIs(1));
  EXPECT_THAT(opened.refused[0].reason, HasSubstr("to parse"));
}

TEST(ReadHtml, OddPagesAreNotFatal) {
  for (const std::string& html :
       {std::string(), std::string("<p>"), std::string("<!doctype"),
        std::string("<template><p>a</template>"),
        std::string(
            "<script type=application/ld+json>{\"@type\":[1,{}],\"@graph\":[[[]]]}</script>")}) {
    EXPECT_THAT(testing::read_bytes(read_html, html).refused, SizeIs(1)) << html;
  }
}

TEST(ReadHtml, ColumnsMayHoldMarkup) {
  const testing::TempFolder folder;
  const Read all = testing::read_paths({folder.write(
      "a.jsonl",
      R"({"content": "<p>Satu &amp; dua.</p><p>Tiga.</p>"})"
      "\n"
      R"({"title": "J", "html": "<html><head><title>K</title><meta name=author content=Sari></head><body><p>)" +
          kLong + R"(</p></body></html>"})")});
  ASSERT_THAT(all.articles, SizeIs(2));
  EXPECT_EQ(all.articles[0].text, "Satu & dua.\nTiga.\n");
  EXPECT_EQ(all.articles[1].text, kLong + "\n");
  EXPECT_EQ(all.articles[1].title, "J");
  EXPECT_EQ(all.articles[1].author, "Sari");
}

TEST(ReadHtml, LinesAroundTheTextAreKeptApart) {
  const Article article = page(
      "<!doctype html><html><head><title>Jembatan Dibuka - Suara Ulu</title>"
      "<script>var a = 1;</script></head><body><nav><a>Beranda</a> <a>Daerah</a></nav>"
      "<article><h1>Jembatan Dibuka</h1><p>" +
      kLong + R"(</p><div class="related"><a>Kabar Lain</a></div><p>)" + kLong +
      "</p></article><aside><h3>Terpopuler</h3><ul><li><a>Camat Dilantik</a></li></ul></aside>"
      "<p hidden>Rahasia</p><footer>&copy; 2025 Suara Ulu</footer></body></html>");
  EXPECT_EQ(article.text, kLong + "\n" + kLong + "\n");
  EXPECT_EQ(article.around,
            "Beranda Daerah\nKabar Lain\nTerpopuler\nCamat Dilantik\n\u00A9 2025 Suara Ulu\n");
  EXPECT_EQ(article.title, "Jembatan Dibuka");
  EXPECT_EQ(article.source, "Suara Ulu");
}

TEST(ReadHtml, FewKilobytesAroundTheTextAreKept) {
  std::string links;
  for (int i = 0; i < 2000; ++i) links += "<li><a>Kabar dari hulu sungai</a></li>";
  const Article article =
      page("<!doctype html><html><body><article><p>" + kLong + "</p><p>" + kLong +
           "</p></article><aside><ul>" + links + "</ul></aside></body></html>");
  EXPECT_LT(article.around.size(), 5000U);
  EXPECT_THAT(article.around, HasSubstr("Kabar dari hulu sungai\n"));
}

}  // namespace
}  // namespace warta
