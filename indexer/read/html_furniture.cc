// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/html_furniture.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "stemmer/text/characters.h"

namespace warta {
namespace {

bool is_never_shown(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
      return true;
    default:
      return false;
  }
}

bool is_no_text(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_H1:  // the headline, which the page's metadata have
      return true;
    default:
      return is_never_shown(tag);
  }
}

// Words of class names, as themes of Indonesian news sites (mostly WordPress) have them.
constexpr std::array<std::string_view, 35> kFurnitureWords = {
    "ads",       "adsbygoogle", "advertisement", "bacajuga",    "breadcrumb", "breadcrumbs",
    "caption",   "comment",     "comments",      "cookie",      "disqus",     "iklan",
    "komentar",  "menu",        "navbar",        "navigation",  "newsletter", "pagination",
    "popular",   "populer",     "popup",         "rekomendasi", "related",    "relatedposts",
    "share",     "sharedaddy",  "sharing",       "sidebar",     "social",     "sosmed",
    "subscribe", "tags",        "terkait",       "terpopuler",  "trending"};
static_assert(std::ranges::is_sorted(kFurnitureWords));

// "has-sidebar", "comments-open", "tag-populer": what the page has or is filed under, not what the
// element is.
bool is_about_the_page(std::string_view word) {
  constexpr std::array<std::string_view, 13> kWords = {
      "category", "closed", "enabled", "has",  "is",   "no",     "off",
      "on",       "open",   "tag",     "type", "with", "without"};
  static_assert(std::ranges::is_sorted(kWords));
  return std::ranges::binary_search(kWords, word);
}

// The words of the classes: "td-post-sharing" has three.
std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> words;
  for (std::size_t i = 0; i < name.size();) {
    const std::size_t end = std::min(name.find_first_of("-_", i), name.size());
    if (end > i) words.push_back(name.substr(i, end - i));
    i = end + 1;
  }
  return words;
}

bool names_furniture(std::string_view names) {
  while (!names.empty()) {
    const std::size_t end = std::min(names.find_first_of(" \t\r\n"), names.size());
    const std::vector<std::string_view> words = words_of(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
    if (std::ranges::any_of(words, is_about_the_page)) continue;
    for (std::string_view word : words) {
      if (std::ranges::binary_search(kFurnitureWords, word)) return true;
    }
  }
  return false;
}

bool is_hidden(const GumboNode& node) {
  if (has_attribute(node, "hidden") || attribute(node, "aria-hidden") == "true") return true;
  std::string_view style = attribute(node, "style");
  const std::size_t display = style.find("display:");
  if (display == std::string_view::npos) return false;
  style.remove_prefix(display + 8);
  style.remove_prefix(std::min(style.find_first_not_of(' '), style.size()));
  return style.starts_with("none");
}

bool has_furniture_role(const GumboNode& node) {
  constexpr std::array<std::string_view, 6> kRoles = {"navigation",  "complementary", "banner",
                                                      "contentinfo", "search",        "dialog"};
  return std::ranges::find(kRoles, attribute(node, "role")) != kRoles.end();
}

}  // namespace

bool is_page_furniture(const GumboNode& node, bool names) {
  if (node.type != GUMBO_NODE_ELEMENT) return false;
  const GumboTag tag = tag_of(node);
  if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY) return false;
  if (tag == GUMBO_TAG_UNKNOWN && node.v.element.tag_namespace != GUMBO_NAMESPACE_HTML) return true;
  if (is_no_text(tag) || is_hidden(node) || has_furniture_role(node)) return true;
  if (!names || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN) return false;
  return names_furniture(attribute(node, "class")) || names_furniture(attribute(node, "id"));
}

bool is_shown(const GumboNode& node) {
  return !is_hidden(node) && !is_never_shown(tag_of(node));
}

bool is_block(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_ADDRESS:
      return true;
    default:
      return false;
  }
}

}  // namespace warta
