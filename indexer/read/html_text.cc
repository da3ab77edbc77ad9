// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/html_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "indexer/read/html_furniture.h"

namespace warta {
namespace {

// Bytes of text within an element, and how many of them are links.
struct TextSize {
  std::size_t all = 0;
  std::size_t links = 0;
  std::size_t link_count = 0;

  void add(const TextSize& other) {
    all += other.all;
    links += other.links;
    link_count += other.link_count;
  }
  bool is_mostly_links() const { return 2 * links > all; }
};

bool is_cell(GumboTag tag) {
  return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

std::size_t count_visible(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return static_cast<unsigned char>(c) > ' '; }));
}

// Puts text together, a line a block.
class LineWriter {
 public:
  void write(std::string_view text) {
    for (char c : text) {
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        is_spaced_ = true;
        continue;
      }
      if (is_spaced_ && !lines_.empty() && lines_.back() != '\n') lines_.push_back(' ');
      is_spaced_ = false;
      lines_.push_back(c);
    }
  }
  void space() { is_spaced_ = true; }
  void end_line() {
    is_spaced_ = false;
    if (!lines_.empty() && lines_.back() != '\n') lines_.push_back('\n');
  }
  std::string take() {
    end_line();
    return std::move(lines_);
  }
  std::size_t size() const { return lines_.size(); }

 private:
  std::string lines_;
  bool is_spaced_ = false;
};

class MainText {
 public:
  explicit MainText(bool names) : names_(names) {}

  // Weighs the blocks below `node`: first step.
  TextSize weigh(const GumboNode& node, const GumboNode* parent, const GumboNode* grandparent) {
    TextSize size;
    if (is_page_furniture(node, names_)) return size;
    size.all = count_visible(text_of(node));
    TextSize own = size;  // without the blocks in it
    const bool block = is_block(tag_of(node));
    for (const GumboNode* child : children_of(node)) {
      const bool opens = is_block(tag_of(*child));
      const TextSize inner = weigh(*child, block ? &node : parent, block ? parent : grandparent);
      size.add(inner);
      if (!opens) own.add(inner);
    }
    if (is_element(node, GUMBO_TAG_A)) {
      size.links = own.links = size.all;
      size.link_count = 1;
    }
    if (block) score(node, own, parent, grandparent);
    sizes_[&node] = size;
    return size;
  }

  // The block that the most text stands in; null where there is none.
  const GumboNode* best_block() const {
    const GumboNode* best = nullptr;
    double most = 0;
    for (const GumboNode* node : order_) {
      const double score = scores_.at(node) * (is_article_part(*node) ? 1.25 : 1);
      if (score > most) {
        most = score;
        best = node;
      }
    }
    return best;
  }

  // The element with the most text of those that say that they are the body of the article.
  const GumboNode* marked_body(const GumboNode& node) const {
    constexpr std::size_t kLeast = 100;
    if (attribute(node, "itemprop").find("articleBody") != std::string_view::npos) {
      const auto size = sizes_.find(&node);
      return size != sizes_.end() && size->second.all >= kLeast ? &node : nullptr;
    }
    const GumboNode* most = nullptr;
    for (const GumboNode* child : children_of(node)) {
      const GumboNode* found = marked_body(*child);
      if (found == nullptr) continue;
      if (most == nullptr || sizes_.at(found).all > sizes_.at(most).all) most = found;
    }
    return most;
  }

  // The block and those beside it that go on with its text, in their order: an advertisement may
  // part it, or each paragraph have a frame of its own.
  std::vector<const GumboNode*> with_parts(const GumboNode& block) const {
    constexpr int kMostFrames = 3;
    const GumboNode* node = &block;
    for (int frames = 0; frames < kMostFrames && node->parent != nullptr; ++frames) {
      // Each is one by itself.
      if (tag_of(*node) == GUMBO_TAG_ARTICLE || tag_of(*node) == GUMBO_TAG_BODY) break;
      std::vector<const GumboNode*> parts;
      std::size_t others = 0;
      for (const GumboNode* beside : children_of(*node->parent)) {
        if (beside != node && !is_part_like(*beside, *node)) continue;
        parts.push_back(beside);
        if (beside != node) others += text_in(*beside);
      }
      if (kPartOf * others >= text_in(*node)) return parts;
      node = node->parent;
    }
    return {&block};
  }

  // What a page shows besides `parts`, which were written as its text. The headline is no
  // furniture.
  void write_around(const GumboNode& node, const std::vector<const GumboNode*>& parts,
                    LineWriter& lines) const {
    if (lines.size() > kMostAround || !is_shown(node) || is_element(node, GUMBO_TAG_H1)) return;
    if (std::ranges::find(parts, &node) != parts.end()) return write_left_out(node, parts, lines);
    if (!text_of(node).empty()) lines.write(text_of(node));
    const GumboTag tag = tag_of(node);
    const bool ends = is_line_around(tag);
    if (ends) lines.end_line();
    for (const GumboNode* child : children_of(node)) write_around(*child, parts, lines);
    if (ends) lines.end_line();
    if (is_cell(tag) || tag == GUMBO_TAG_A) lines.space();
  }

  // The lines of a block: last step.
  void write(const GumboNode& node, LineWriter& lines) const {
    if (!text_of(node).empty()) lines.write(text_of(node));
    const auto size = sizes_.find(&node);
    if (size == sizes_.end()) return;
    const GumboTag tag = tag_of(node);
    if (tag == GUMBO_TAG_BR) lines.end_line();
    if (is_list_of_links(tag, size->second)) return;
    const bool block = is_block(tag) && !is_cell(tag);
    if (block) lines.end_line();
    for (const GumboNode* child : children_of(node)) write(*child, lines);
    if (block) lines.end_line();
    if (is_cell(tag)) lines.space();
  }

 private:
  static constexpr std::size_t kMostAround = 4096;  // bytes

  // Within the text: other stories, share bars.
  void write_left_out(const GumboNode& node, const std::vector<const GumboNode*>& parts,
                      LineWriter& lines) const {
    for (const GumboNode* child : children_of(node)) {
      const auto size = sizes_.find(child);
      const bool text = size != sizes_.end() && !is_list_of_links(tag_of(*child), size->second);
      if (text) {
        write_left_out(*child, parts, lines);
      } else {
        write_around(*child, parts, lines);
        lines.end_line();
      }
    }
  }

  // Menus and footers have lines of their own, too.
  static bool is_line_around(GumboTag tag) {
    constexpr std::array kTags = {GUMBO_TAG_NAV,    GUMBO_TAG_ASIDE, GUMBO_TAG_HEADER,
                                  GUMBO_TAG_FOOTER, GUMBO_TAG_FORM,  GUMBO_TAG_FIGCAPTION,
                                  GUMBO_TAG_BR};
    return (is_block(tag) && !is_cell(tag)) || std::ranges::find(kTags, tag) != kTags.end();
  }

  static constexpr std::size_t kPartOf = 5;  // less text than a fifth is no part worth it

  std::size_t text_in(const GumboNode& node) const {
    const auto size = sizes_.find(&node);
    return size == sizes_.end() ? 0 : size->second.all - size->second.links;
  }

  // Whether it is such an element as the other, with paragraphs in it.
  bool is_part_like(const GumboNode& node, const GumboNode& other) const {
    const auto size = sizes_.find(&node);
    return size != sizes_.end() && tag_of(node) == tag_of(other) &&
           attribute(node, "class") == attribute(other, "class") &&
           !size->second.is_mostly_links() && has_paragraph(node);
  }
  bool has_paragraph(const GumboNode& node) const {
    if (scores_.contains(&node)) return true;
    return std::ranges::any_of(children_of(node),
                               [&](const GumboNode* child) { return has_paragraph(*child); });
  }

  // A paragraph speaks for the block that it stands in, text between <br> for its own; less so for
  // the one around it, as paragraphs may be wrapped one by one.
  void score(const GumboNode& node, const TextSize& own, const GumboNode* parent,
             const GumboNode* grandparent) {
    constexpr std::size_t kShortestParagraph = 25;
    if (own.all < kShortestParagraph || own.is_mostly_links()) return;
    const auto value = static_cast<double>(own.all - own.links);
    const GumboTag tag = tag_of(node);
    const bool is_paragraph = tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || is_cell(tag) ||
                              tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_PRE;
    if (!is_paragraph) {
      raise(&node, value);
      raise(parent, value / 2);
      raise(grandparent, value / 4);
    } else {
      raise(parent, value);
      raise(grandparent, value / 2);
    }
  }

  void raise(const GumboNode* node, double value) {
    if (node == nullptr) return;
    const auto [entry, is_new] = scores_.try_emplace(node, 0);
    if (is_new) order_.push_back(node);
    entry->second += value;
  }

  static bool is_article_part(const GumboNode& node) {
    if (tag_of(node) == GUMBO_TAG_ARTICLE) return true;
    const std::string_view name = attribute(node, "class");
    return std::ranges::any_of(kArticleWords, [&](std::string_view word) {
      return name.find(word) != std::string_view::npos;
    });
  }

  // Other stories, tags: two links or more and hardly anything besides.
  static bool is_list_of_links(GumboTag tag, const TextSize& size) {
    const bool may_be = tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DIV ||
                        tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_TABLE;
    return may_be && size.link_count >= 2 && 10 * size.links > 7 * size.all;
  }

  static constexpr std::string_view kArticleWords[] = {"article", "content", "detail", "entry",
                                                       "isi",     "konten",  "post",   "read"};

  bool names_;
  std::unordered_map<const GumboNode*, TextSize> sizes_;  // of what is no furniture
  std::unordered_map<const GumboNode*, double> scores_;
  std::vector<const GumboNode*> order_;  // as in the page, so that of equals the same one wins
};

// Whether there is a <body> or <html> in the source.
bool is_fragment(const GumboNode& html) {
  for (const GumboNode* child : children_of(html)) {
    if (is_element(*child, GUMBO_TAG_BODY) &&
        (child->parse_flags & GUMBO_INSERTION_BY_PARSER) == 0) {
      return false;
    }
  }
  return (html.parse_flags & GUMBO_INSERTION_BY_PARSER) != 0;
}

PageLines find_lines(const GumboNode& root, bool names) {
  MainText text(names);
  const TextSize all = text.weigh(root, nullptr, nullptr);
  std::vector<const GumboNode*> parts = {&root};
  if (!is_fragment(root)) {
    const GumboNode* const marked = text.marked_body(root);
    const GumboNode* const best = marked != nullptr ? marked : text.best_block();
    if (best == nullptr) return {};
    parts = marked != nullptr ? std::vector{marked} : text.with_parts(*best);
  } else if (all.is_mostly_links()) {
    return {};
  }
  LineWriter lines;
  for (const GumboNode* part : parts) text.write(*part, lines);
  LineWriter around;
  text.write_around(root, parts, around);
  return {lines.take(), around.take()};
}

}  // namespace

PageLines lines_of(const HtmlDocument& page) {
  PageLines lines = find_lines(page.root(), true);
  // A theme may call the whole article a widget.
  return lines.text.empty() ? find_lines(page.root(), false) : lines;
}

}  // namespace warta
