// SPDX-License-Identifier: GPL-3.0-or-later
// What a scraper that writes Markdown leaves of a page: "### [Bupati Lantik Camat](https://...)",
// "**Baca juga:** ...", "![](https://.../a.jpg)".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace warta {

struct MarkdownLine {
  std::string text;         // without the marks and addresses
  bool only_links = false;  // nothing but links and pictures: a menu, or another story
};

// Nothing where the line holds no marks.
std::optional<MarkdownLine> read_markdown(std::string_view line);

}  // namespace warta
