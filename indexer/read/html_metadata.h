// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says of itself: JSON-LD, OpenGraph, meta tags, microdata, links.
#pragma once

#include <string>

#include "indexer/read/html_document.h"

namespace warta {

// Empty where the page does not say.
struct PageMetadata {
  std::string title;      // without the name of the site
  std::string url;        // the canonical one, http or https
  std::string published;  // a time that parse_timestamp() understands
  std::string source;     // the name of the site, else of its publisher
  std::string author;
  std::string body;  // the text as JSON-LD has it, often in one line
};

PageMetadata read_metadata(const HtmlDocument& page);

}  // namespace warta
