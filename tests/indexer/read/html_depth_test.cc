// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/html_depth.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>

#include "indexer/read/html_document.h"

namespace warta {
namespace {

std::string repeated(const std::string& piece, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += piece;
  return all;
}

TEST(HtmlDepth, CountsWhatStaysOpen) {
  EXPECT_TRUE(is_deeper_than(repeated("<div>", 11), 10));
  EXPECT_FALSE(is_deeper_than(repeated("<div>", 10), 10));
  EXPECT_TRUE(is_deeper_than(repeated("<b class='x'>", 6) + "teks" + repeated("<SPAN\n>", 5), 10));
  EXPECT_FALSE(is_deeper_than(repeated("<div></div>", 1000), 10));
  EXPECT_FALSE(is_deeper_than(repeated("<div>", 10) + repeated("</div><div>", 100), 10));
  EXPECT_FALSE(is_deeper_than("", 0));
}

// Real pages leave out end tags, and close an element with the one around it.
TEST(HtmlDepth, TagsThatAreLeftOutMakeNoPageDeep) {
  for (const char* piece :
       {"<p>teks", "<li>teks", "<tr><td>1<td>2", "<dt>a<dd>b", "<br>", "<img src=a>", "<hr/>",
        "<option>1", "<section><div></section>", "<ul><li><div>a</ul>", "<h2>a<p>b", "<a href=1>x",
        "<svg><path d='M0'/><path/></svg>", "<p><span>a", "<li><b>a",
        "<table><tr><td><p>a</table>"}) {
    EXPECT_FALSE(is_deeper_than(repeated(piece, 1000), 10)) << piece;
  }
}

TEST(HtmlDepth, WhatIsNoTagIsNotCounted) {
  for (const char* piece :
       {"<!-- <div><div> -->", "<!--><b>x</b>", "<script>'<div><div></b>'</script>",
        "<style><div></style>", "<b title='<div><div>'>x</b>", "<b title=\"a>b\" />", "a < b <3 <",
        "<textarea><div></TEXTAREA >", "<![CDATA[<div><div>]]>", "<?php echo '<'; ?>"}) {
    EXPECT_FALSE(is_deeper_than(repeated(piece, 1000), 10)) << piece;
  }
  EXPECT_TRUE(is_deeper_than("<!--x-->" + repeated("<i title=a>", 11), 10));
}

std::size_t depth_of(const GumboNode& node) {
  std::size_t deepest = 0;
  for (const GumboNode* child : children_of(node))
    deepest = std::max(deepest, 1 + depth_of(*child));
  return deepest;
}

// However tags are crossed and left out, there is a bound to what it counts too much.
TEST(HtmlDepth, CountsHardlyMoreThanTheParser) {
  constexpr std::array kNames = {"div", "p",    "b",       "span",   "a",      "table",     "tr",
                                 "td",  "li",   "ul",      "h2",     "dt",     "dd",        "dl",
                                 "br",  "font", "select",  "form",   "svg",    "section",   "i",
                                 "pre", "body", "caption", "option", "button", "blockquote"};
  std::mt19937 random(5);
  for (int page = 0; page < 500; ++page) {
    std::string html;
    const std::size_t variety = 2 + random() % (kNames.size() - 1);
    for (int tags = 0; tags < 400; ++tags) {
      html += random() % 3 == 0 ? "</" : "<";
      html += kNames[(static_cast<std::size_t>(page) + random() % variety) % kNames.size()];
      html += random() % 9 == 0 ? "/>" : ">";
      if (random() % 2 == 0) html += "x";
    }
    std::string reason;
    const auto document = HtmlDocument::parse(html, reason);
    ASSERT_NE(document, nullptr);
    const std::size_t depth = depth_of(document->root());
    EXPECT_FALSE(is_deeper_than(html, depth + 30)) << depth << ' ' << html;
  }
}

TEST(HtmlDepth, WhatEndsEarlyEnds) {
  for (const char* page : {"<", "</", "<!--", "<a title='", "<a title=", "<script>", "<div",
                           "<a =", "<![CDATA[", "</div"}) {
    EXPECT_FALSE(is_deeper_than(page, 1)) << page;
  }
}

}  // namespace
}  // namespace warta
