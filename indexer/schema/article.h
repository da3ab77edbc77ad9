// SPDX-License-Identifier: GPL-3.0-or-later
// An article on its way into the index: as a reader finds it, and as it is stored.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "stemmer/officials/official_tagger.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {

// What a reader hands over. Texts are UTF-8 in any state; an empty string is a column not given.
struct Article {
  std::string file;      // as named by the user or found in a folder; "-" is stdin
  std::size_t line = 0;  // in a file of many: of the record; in a WARC the record's number
  std::string id;
  std::string url;
  std::string title;
  std::string published;
  std::string source;
  std::string author;  // not stored yet
  std::string text;    // raw: headline, furniture and all
  std::string around;  // lines of a page that stand around its text, some of them: for audit alone
};

// What Warta knows of an article once it is cleaned and tagged: what `inspect` prints, what the
// index stores, what a hit shows. Texts are valid UTF-8; empty means not known.
struct TaggedArticle {
  std::uint64_t input_hash = 0;  // of what came in: the same again changes nothing
  std::string id;
  std::string url;
  std::string title;
  std::string source;    // a site or outlet: "okes.news"
  std::string dateline;  // the place as printed, in title case: "Baturaja"
  std::optional<std::chrono::sys_days> published;
  std::optional<std::chrono::sys_days> event_date;
  std::vector<RegionCode> provinces;  // what it is about
  std::vector<RegionCode> regencies;
  std::vector<RegionCode> mentioned;  // all that it names
  std::vector<Official> officials;
  bool advertorial = false;
  std::string text;  // the body, paragraphs separated by '\n'
  std::vector<std::string> boilerplate;

  // The day that facets, ranges and sorting use.
  std::optional<std::chrono::sys_days> date() const { return event_date ? event_date : published; }
};

}  // namespace warta
