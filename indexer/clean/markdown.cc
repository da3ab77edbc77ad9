// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/markdown.h"

#include <algorithm>

#include "indexer/clean/line_spaces.h"

namespace warta {
namespace {

constexpr auto kNone = std::string_view::npos;
constexpr std::string_view kBold = "**";

bool holds_marks(std::string_view line) {
  return line.starts_with("# ") || line.starts_with("##") || line.find("](") != kNone ||
         line.find(kBold) != kNone;
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

  // "[text](address)", "![text](address)", a picture inside a link: where it ends; `i` itself when
  // none is there.
  std::size_t read_link(std::size_t i) {
    const bool picture = line_[i] == '!';
    const std::size_t open = picture ? i + 1 : i;
    if (open >= line_.size() || line_[open] != '[') return i;
    std::size_t depth = 0;
    for (std::size_t close = open; close < line_.size(); ++close) {
      if (line_[close] == '[') ++depth;
      if (line_[close] != ']' || --depth > 0) continue;
      if (close + 1 >= line_.size() || line_[close + 1] != '(') return i;
      const std::size_t end = line_.find(')', close);
      if (end == kNone) return i;
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
