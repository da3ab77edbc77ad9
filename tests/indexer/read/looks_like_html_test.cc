// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/looks_like_html.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

TEST(LooksLikeHtml, ByTheFirstTag) {
  EXPECT_TRUE(looks_like_html("\r\n<!DOCTYPE html>"));
  EXPECT_TRUE(looks_like_html("<p class=a>x"));
  EXPECT_TRUE(looks_like_html("<?xml version='1.0'?>\n<html xmlns='x'>"));
  EXPECT_FALSE(looks_like_html("<?xml version='1.0'?><rss>"));
  EXPECT_TRUE(looks_like_html("<!-- AMP --><html>"));
  EXPECT_TRUE(looks_like_html("<script>x()</script><p>Rapat dibuka.</p>"));
  EXPECT_FALSE(looks_like_html("<!-- AMP -->\nBupati Buka Rapat\nRapat dibuka."));
  const std::string line =
      "\nRapat dibuka bupati di aula kantor camat dan dihadiri para petani kopi dari desa.";
  EXPECT_FALSE(looks_like_html("<script>x()</script>" + line));
  EXPECT_FALSE(looks_like_html("<div class=path><a href=/>Kabar</a></div>" + line));
  EXPECT_TRUE(looks_like_html("<div>Rapat dibuka.</div>"));
  EXPECT_FALSE(looks_like_html("<panen raya> dibuka"));
  EXPECT_FALSE(looks_like_html("< 5 persen"));
}

// A scraper left the path above and a paragraph in the middle.
TEST(LooksLikeHtml, TextWithParagraphsInItStaysText) {
  const std::string lines =
      "Bupati Wolio Buka Rakor\nRapat dibuka bupati di aula kantor.\nAcara ditutup doa.\n";
  EXPECT_FALSE(looks_like_html("<div><a href=/>Kabar</a></div>\n" + lines + "<p>Camat hadir.</p>"));
  EXPECT_FALSE(looks_like_html("<div>Kabar</div>\n" + lines + "<script>a<p>b\nc\nd</script>"));
  EXPECT_TRUE(looks_like_html("<div>Kabar\n" + lines + "<p>Camat hadir.</p></div>"));
  EXPECT_TRUE(looks_like_html("<div>Kabar</div>\n" + lines + "<br>Camat hadir."));
  EXPECT_TRUE(looks_like_html("<p>" + lines + "</p>\n<p>" + lines + "</p>"));
  EXPECT_TRUE(looks_like_html("<html>\n" + lines + "<p>Camat hadir.</p>"));
}

}  // namespace
}  // namespace warta
