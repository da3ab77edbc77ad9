// SPDX-License-Identifier: GPL-3.0-or-later
// Raw scraped text to an article: headline, body, and the site furniture that stood between.
//
// Furniture ("BACA JUGA", share bars, comment forms, headlines of other stories) is kept for audit
// but neither ranked nor tagged. What furniture looks like is data: stemmer/data/furniture.tsv.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

struct CleanArticle {
  std::string title;     // empty when the text has none
  std::string body;      // paragraphs separated by '\n'
  std::string source;    // the outlet that dateline or furniture names: "okes.news"
  std::string dateline;  // the place at the head of the body, in title case: "Baturaja"
  std::optional<std::chrono::sys_days> published;  // a printed publication stamp
  bool advertorial = false;                        // marked "(ADV)", "Advertorial" ...
  std::vector<std::string> boilerplate;            // furniture, in order, as printed
};

// `text` is UTF-8 in any state. `known_title` is the headline where a record has one apart from its
// text; a first line that repeats it is not body.
CleanArticle clean_article(std::string_view text, std::string_view known_title = {});

// The site's name in an address: "https://www.okes.news/a/1" is "okes.news". Empty when it is none.
std::string site_of_url(std::string_view url);

}  // namespace warta
