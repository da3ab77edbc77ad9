// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/html_depth.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

// Never have a content, or are no element of their own where they are met.
constexpr std::array<std::string_view, 22> kWithoutContent = {
    "area",   "base",     "basefont", "bgsound", "body",   "br",    "col", "embed",
    "frame",  "frameset", "head",     "hr",      "html",   "image", "img", "input",
    "keygen", "link",     "meta",     "param",   "source", "wbr"};
static_assert(std::ranges::is_sorted(kWithoutContent));

// Hold text alone, up to their own end tag; a list to choose from holds its options.
constexpr std::array<std::string_view, 10> kRawText = {"iframe", "noembed", "noframes", "plaintext",
                                                       "script", "select",  "style",    "textarea",
                                                       "title",  "xmp"};
static_assert(std::ranges::is_sorted(kRawText));

// One of these ends the one before, where its end tag was left out, and all within.
constexpr std::array<std::string_view, 29> kEndEachOther = {
    "a",  "button", "caption", "colgroup", "dd",   "dt",    "form",     "h1",     "h2", "h3",
    "h4", "h5",     "h6",      "li",       "math", "nobr",  "optgroup", "option", "p",  "rp",
    "rt", "svg",    "table",   "tbody",    "td",   "tfoot", "th",       "thead",  "tr"};
static_assert(std::ranges::is_sorted(kEndEachOther));

// End a paragraph that is open.
constexpr std::array<std::string_view, 40> kEndParagraphs = {
    "address",   "article", "aside",  "blockquote", "center",   "dd",         "details", "dialog",
    "dir",       "div",     "dl",     "dt",         "fieldset", "figcaption", "figure",  "footer",
    "form",      "h1",      "h2",     "h3",         "h4",       "h5",         "h6",      "header",
    "hgroup",    "hr",      "li",     "listing",    "main",     "menu",       "nav",     "ol",
    "plaintext", "pre",     "search", "section",    "summary",  "table",      "ul",      "xmp"};
static_assert(std::ranges::is_sorted(kEndParagraphs));

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::ranges::binary_search(names, name);
}

std::size_t find_or_end(std::string_view html, std::string_view what, std::size_t from) {
  return std::min(html.find(what, from), html.size());
}

struct Tag {
  std::string name;  // in small letters
  bool is_end = false;
  bool is_closed = false;  // "<path/>"
};

class DepthScan {
 public:
  DepthScan(std::string_view html, std::size_t limit) : html_(html), limit_(limit) {}

  bool is_deeper() {
    while (open_.size() <= limit_) {
      at_ = html_.find('<', at_);
      if (at_ == std::string_view::npos) return false;
      ++at_;
      if (html_.substr(at_).starts_with("!--")) {
        at_ = find_or_end(html_, "-->", at_ + 1);
      } else if (html_.substr(at_).starts_with("![CDATA[")) {
        at_ = find_or_end(html_, "]]>", at_);
      } else if (const bool is_end = html_.substr(at_).starts_with('/');
                 is_letter(at_ + (is_end ? 1 : 0))) {
        handle(read_tag(is_end));
      }
    }
    return true;
  }

 private:
  bool is_letter(std::size_t i) const {
    if (i >= html_.size()) return false;
    const char lower = static_cast<char>(html_[i] | 0x20);
    return lower >= 'a' && lower <= 'z';
  }

  // Moves behind the ">" that ends the tag, which within quotation marks ends nothing.
  Tag read_tag(bool is_end) {
    Tag tag;
    tag.is_end = is_end;
    at_ += is_end ? 1 : 0;
    const std::size_t end = std::min(html_.find_first_of(" \t\r\n\f/>", at_), html_.size());
    tag.name = lower_case(html_.substr(at_, std::min<std::size_t>(end - at_, kLongestName)));
    for (at_ = end; at_ < html_.size() && html_[at_] != '>'; ++at_) {
      if (html_[at_] != '=') continue;
      const std::size_t value = html_.find_first_not_of(" \t\r\n\f", at_ + 1);
      if (value == std::string_view::npos) break;
      const char mark = html_[value];
      if (mark == '"' || mark == '\'') at_ = find_or_end(html_, {&mark, 1}, value + 1);
    }
    at_ = std::min(at_, html_.size());
    tag.is_closed = at_ > 0 && html_[at_ - 1] == '/';
    return tag;
  }

  void handle(const Tag& tag) {
    if (tag.is_end) return close(tag.name);
    if (is_one_of(kEndParagraphs, tag.name)) close("p");
    if (tag.is_closed || is_one_of(kWithoutContent, tag.name)) return;
    if (is_one_of(kRawText, tag.name)) return skip_raw_text(tag.name);
    if (is_one_of(kEndEachOther, tag.name)) close(tag.name);
    open_.push_back(tag.name);
  }

  // Of elements that overlap, all that were opened within are taken for closed.
  void close(std::string_view name) {
    const auto found = std::find(open_.rbegin(), open_.rend(), name);
    if (found != open_.rend()) open_.erase(std::prev(found.base()), open_.end());
  }

  void skip_raw_text(std::string_view name) {
    while ((at_ = html_.find("</", at_)) != std::string_view::npos) {
      at_ += 2;
      if (lower_case(html_.substr(at_, name.size())) == name) return;
    }
    at_ = html_.size();
  }

  static constexpr std::size_t kLongestName = 15;  // what is longer differs within that, or nowhere

  std::string_view html_;
  std::size_t limit_;
  std::size_t at_ = 0;
  std::vector<std::string> open_;
};

}  // namespace

bool is_deeper_than(std::string_view html, std::size_t limit) {
  return DepthScan(html, limit).is_deeper();
}

}  // namespace warta
