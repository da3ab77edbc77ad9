// SPDX-License-Identifier: GPL-3.0-or-later
// Raw scraped text to an article: headline, body, and the site furniture that stood between.
//
// Furniture ("BACA JUGA", share bars, comment forms, headlines of other stories) is kept for audit
// but neither ranked nor tagged. What furniture looks like is data: stemmer/data/furniture.tsv.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/clean/furniture.h"

namespace warta {

// One line of furniture, or one part of a line, and by what it was told.
struct FurnitureProvenance {
  FurnitureRule rule = FurnitureRule::none;
  std::string_view pattern;  // of data/furniture.tsv; empty where it was told by other signs
  std::size_t raw_line = 0;
};

// The lines that an article was read from, counted from 1; 0: nothing was read. Raw lines are those
// of the text as it came, the others those of the body.
struct CleanProvenance {
  std::size_t title_raw_line = 0;
  std::size_t head_line = 0;        // dateline and, mostly, source
  std::size_t source_raw_line = 0;  // where furniture names the source
  std::size_t published_raw_line = 0;
  std::size_t advertorial_raw_line = 0;
  bool cut_site = false;                       // from the headline: "... | Okes"
  std::vector<std::size_t> body_raw_lines;     // of each line of the body
  std::vector<FurnitureProvenance> furniture;  // of each line of the boilerplate
};

struct CleanArticle {
  std::string title;     // empty when the text has none
  std::string body;      // paragraphs separated by '\n'
  std::string source;    // the outlet that dateline or furniture names: "okes.news"
  std::string dateline;  // the place at the head of the body, in title case: "Baturaja"
  std::optional<std::chrono::sys_days> published;  // a printed publication stamp
  bool advertorial = false;                        // marked "(ADV)", "Advertorial" ...
  std::vector<std::string> boilerplate;            // furniture, in order, as printed
  CleanProvenance provenance;
};

// `text` is UTF-8 in any state. `known_title` is the headline where a record has one apart from its
// text; a first line that repeats it is not body.
CleanArticle clean_article(std::string_view text, std::string_view known_title = {});

// The site's name in an address: "https://www.okes.news/a/1" is "okes.news", and so is its page for
// telephones, "https://m.okes.news/a/1". Empty when it is none.
std::string site_of_url(std::string_view url);

}  // namespace warta
