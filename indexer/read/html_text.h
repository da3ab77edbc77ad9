// SPDX-License-Identifier: GPL-3.0-or-later
// The text of the article in a page: its main block, as lines, without what stands around it.
//
// What a line of text says is left to the cleaner (clean.h); here the structure of the page speaks:
// elements that are no text, blocks that are nothing but links, names of classes.
#pragma once

#include <string>

#include "indexer/read/html_document.h"

namespace warta {

struct PageLines {
  // Paragraphs, items and what a <br> parts; empty where the page has no text of its own, such as a
  // page of links to others. In a fragment, which has no <html> or <body>, all is text.
  std::string text;
  std::string around;  // what else the page shows, up to some kB of it: menus, lists, the footer
};

PageLines lines_of(const HtmlDocument& page);

}  // namespace warta
