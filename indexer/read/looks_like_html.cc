// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/looks_like_html.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "stemmer/text/ascii_text.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

// Counts what stands in elements and what outside of all of them.
class TextOutside {
 public:
  explicit TextOutside(std::string_view lower) : text_(lower) {
    for (std::size_t i = 0; i < text_.size();) i = text_[i] == '<' ? read_tag(i) : read_text(i);
  }

  // Most of the text, on lines of its own.
  bool is_most() const {
    constexpr std::size_t kFewestLines = 3;
    return outside_ > inside_ && lines_outside_ >= kFewestLines && !has_breaks_;
  }

 private:
  std::size_t read_text(std::size_t i) {
    const std::size_t end = std::min(text_.find('<', i), text_.size());
    for (; i < end; ++i) {
      if (text_[i] == '\n') {
        lines_outside_ += line_outside_ ? 1U : 0U;
        line_outside_ = false;
      } else if (text_[i] != ' ' && text_[i] != '\t' && text_[i] != '\r') {
        ++(depth_ == 0 ? outside_ : inside_);
        line_outside_ = line_outside_ || depth_ == 0;
      }
    }
    return end;
  }

  std::size_t read_tag(std::size_t i) {
    const bool closes = text_.substr(i + 1).starts_with('/');
    const std::size_t begin = i + (closes ? 2 : 1);
    if (begin >= text_.size() || !is_ascii_lower(text_[begin])) return i + 1;
    const std::size_t end = std::min(text_.find('>', begin), text_.size() - 1) + 1;
    const std::string_view name =
        text_.substr(begin, text_.find_first_of(" \t\r\n/>", begin) - begin);
    has_breaks_ = has_breaks_ || name == "br";
    if (is_void(name)) return end;
    if (closes) {
      depth_ -= depth_ > 0 ? 1 : 0;
    } else if (name == "script" || name == "style") {
      return std::min(text_.find("</" + std::string(name), end), text_.size());
    } else {
      ++depth_;
    }
    return end;
  }

  static bool is_void(std::string_view name) {
    constexpr std::array<std::string_view, 8> kVoid = {"br",   "hr",   "img",    "input",
                                                       "link", "meta", "source", "wbr"};
    return std::ranges::find(kVoid, name) != kVoid.end();
  }

  std::string_view text_;
  std::size_t outside_ = 0;  // visible bytes
  std::size_t inside_ = 0;
  std::size_t lines_outside_ = 0;
  std::size_t depth_ = 0;
  bool line_outside_ = false;
  bool has_breaks_ = false;
};

// Whether there are tags of paragraphs or of a whole page, and the text in them; else, whether no
// line does without tags.
bool has_paragraphs(std::string_view text) {
  constexpr std::size_t kLongLine = 80;  // bytes
  static constexpr std::array<std::string_view, 7> kTags = {"<p>",   "<p ",   "</p>", "<body",
                                                            "<html", "<head", "<br"};
  const std::string lower = lower_case(text);
  const bool has_tags = std::ranges::any_of(
      kTags, [&](std::string_view tag) { return lower.find(tag) != std::string::npos; });
  if (has_tags) return !TextOutside(lower).is_most();
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find('\n', i), text.size());
    const std::string_view line = text.substr(i, end - i);
    if (line.size() > kLongLine && line.find('<') == std::string_view::npos) return false;
    i = end + 1;
  }
  return true;
}

}  // namespace

bool looks_like_html(std::string_view text) {
  constexpr std::array<std::string_view, 25> kOpenings = {
      "!doctype", "article", "b",       "blockquote", "body",   "br",    "center", "div",  "em",
      "figure",   "h1",      "h2",      "h3",         "head",   "html",  "img",    "main", "meta",
      "p",        "script",  "section", "span",       "strong", "table", "title"};
  static_assert(std::ranges::is_sorted(kOpenings));
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  if (!text.starts_with('<')) return false;
  const std::string head = lower_case(text.substr(1, 256));
  if (head.starts_with("!--")) {  // what stands behind the comment decides
    const std::size_t end = text.find("-->");
    return end == std::string_view::npos || looks_like_html(text.substr(end + 3));
  }
  if (head.starts_with("?xml"))
    return head.find("<html") != std::string::npos ||
           head.find("<!doctype html") != std::string::npos;
  const std::string name = head.substr(0, head.find_first_of(" \t\r\n/>"));
  if (head.find('>') == std::string::npos || !std::ranges::binary_search(kOpenings, name))
    return false;
  // A scraper leaves a tag or two in plain text, too: pages have paragraphs, and no long lines
  // outside.
  static constexpr std::array<std::string_view, 5> kPages = {"!doctype", "body", "head", "html",
                                                             "meta"};
  return std::ranges::find(kPages, name) != kPages.end() || has_paragraphs(text);
}

}  // namespace warta
