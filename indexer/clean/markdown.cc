// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/markdown.h"

#include <algorithm>
#include <cstddef>

#include "indexer/clean/line_spaces.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr auto kNone = std::string_view::npos;
constexpr std::string_view kBold = "**";
// In bytes: a line may hold millions of brackets.
constexpr std::size_t kLongestText = 500;
constexpr std::size_t kLongestAddress = 2000;
constexpr std::size_t kLongestTag = 500;

// Whether a tag of HTML begins at `i`.
bool opens_tag(std::string_view line, std::size_t i) {
  if (line[i] != '<' || i + 1 >= line.size()) return false;
  const char next = line[i + 1];
  return is_ascii_lower(next) || next == '/' || next == '!';
}

// Of code the words are none of a text.
bool holds_tag(std::string_view line) {
  for (std::size_t i = line.find('<'); i != kNone; i = line.find('<', i + 1)) {
    if (!opens_tag(line, i)) continue;
    return line.find("<script") == kNone && line.find("<style") == kNone;
  }
  return false;
}

bool holds_marks(std::string_view line) {
  return line.starts_with("# ") || line.starts_with("##") || line.starts_with("> ") ||
         line.find("](") != kNone || line.find(kBold) != kNone || line.find("=\"") != kNone ||
         holds_tag(line);
}

// Reads one line, from its begin to its end.
class Reader {
 public:
  explicit Reader(std::string_view line) : line_(line) {}

  MarkdownLine read() {
    skip_opening_marks();
    for (std::size_t i = at_; i < line_.size();) {
      if (line_.substr(i).starts_with(kBold)) {
        i += kBold.size();
      } else if (const std::size_t tag = tag_end(i); tag > i) {
        if (!found_.text.empty() && found_.text.back() != ' ' && breaks(i))
          found_.text.push_back(' ');
        i = tag;
      } else if (const std::size_t code = read_shortcode(i); code > i) {
        i = code;
      } else if (const std::size_t end = read_link(i); end > i) {
        i = end;
      } else {
        // Between links stand bars, arrows and spaces.
        other_ = other_ || std::string_view(" |>/*-\xC2\xB7\xE2\x80\xBA").find(line_[i]) == kNone;
        found_.text.push_back(line_[i++]);
      }
    }
    found_.text = std::string(trimmed(found_.text));
    found_.only_links = links_ > 0 && !other_ && !headline_;
    return std::move(found_);
  }

 private:
  static std::string_view trimmed(std::string_view text) {
    return without_end_spaces(text.substr(skip_spaces(text, 0)));
  }

  // "# ", "### ", "> ", "* "
  void skip_opening_marks() {
    headline_ = line_.starts_with("# ");
    while (at_ < line_.size() && (line_[at_] == '#' || line_[at_] == '>' ||
                                  (line_[at_] == '*' && !line_.substr(at_).starts_with(kBold)))) {
      at_ = skip_spaces(line_, at_ + 1);
    }
  }

  // "<p>", "</a>", "<br/>": where it ends; `i` itself when none is there.
  std::size_t tag_end(std::size_t i) const {
    if (!opens_tag(line_, i)) return i;
    const std::size_t size = line_.substr(i, kLongestTag).find('>');
    return size == kNone ? i : i + size + 1;
  }
  // Those of links and letters stand within a word's line: "<b>Bupati</b>,".
  bool breaks(std::size_t i) const {
    const std::size_t name = line_[i + 1] == '/' ? i + 2 : i + 1;
    const std::string_view tag = line_.substr(name, line_.find_first_of(" />", name) - name);
    return tag != "a" && tag != "b" && tag != "i" && tag != "em" && tag != "strong" &&
           tag != "span";
  }

  // "[irp posts=\"18244\" name=\"...\"]", a call of WordPress: where it ends; `i` itself when none
  // is there.
  std::size_t read_shortcode(std::size_t i) const {
    if (line_[i] != '[' || i + 1 >= line_.size() || !is_ascii_lower(line_[i + 1])) return i;
    const std::string_view code = line_.substr(i, kLongestText);
    const std::size_t value = code.find("=\"");
    const std::size_t end = value == kNone ? kNone : code.find("\"]", value);
    const bool named = value != kNone && code.substr(0, value).find(']') == kNone;
    return named && end != kNone ? i + end + 2 : i;
  }

  // "[text](address)", "![text](address)", a picture inside a link: where it ends; `i` itself when
  // none is there.
  std::size_t read_link(std::size_t i) {
    const bool picture = line_[i] == '!';
    const std::size_t open = picture ? i + 1 : i;
    if (open >= line_.size() || line_[open] != '[') return i;
    std::size_t depth = 0;
    const std::size_t reach = std::min(line_.size(), open + kLongestText);
    for (std::size_t close = open; close < reach; ++close) {
      if (line_[close] == '[') ++depth;
      if (line_[close] != ']' || --depth > 0) continue;
      if (close + 1 >= line_.size() || line_[close + 1] != '(') return i;
      const std::size_t size = line_.substr(close, kLongestAddress).find(')');
      if (size == kNone) return i;
      const std::size_t end = close + size;
      ++links_;
      if (!picture) add_text(line_.substr(open + 1, close - open - 1));
      return end + 1;
    }
    return i;
  }

  void add_text(std::string_view text) {
    // A picture that is a link has its address inside.
    if (text.starts_with("![")) return;
    found_.text.append(trimmed(text));
  }

  std::string_view line_;
  std::size_t at_ = 0;
  std::size_t links_ = 0;
  bool other_ = false;     // something beside links
  bool headline_ = false;  // "# ": of the page, though it may be a link to itself
  MarkdownLine found_;
};

}  // namespace

std::optional<MarkdownLine> read_markdown(std::string_view line) {
  if (!holds_marks(line)) return std::nullopt;
  return Reader(line).read();
}

}  // namespace warta
