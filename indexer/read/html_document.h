// SPDX-License-Identifier: GPL-3.0-or-later
// An HTML page as a tree: gumbo, within limits of memory, time and depth.
#pragma once

#include <gumbo.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace warta {

class HtmlDocument {
 public:
  // Parses a page or a fragment in UTF-8, which must outlive the document. Nothing, and a `reason`,
  // when it would take too much: 256 MiB of memory, half a second of processor time and a
  // second for each MB (5 s at most), or more than 512 elements in one another.
  static std::unique_ptr<HtmlDocument> parse(std::string_view utf8, std::string& reason);

  ~HtmlDocument();
  HtmlDocument(const HtmlDocument&) = delete;
  HtmlDocument& operator=(const HtmlDocument&) = delete;

  const GumboNode& root() const;

 private:
  struct Arena;
  explicit HtmlDocument(std::unique_ptr<Arena> arena);

  std::unique_ptr<Arena> arena_;
  const GumboOutput* output_ = nullptr;
};

// The children of an element; none of what is no element.
std::span<const GumboNode* const> children_of(const GumboNode& node);

// Whether it is this HTML element, and not one of a drawing or formula.
bool is_element(const GumboNode& node, GumboTag tag);

// GUMBO_TAG_UNKNOWN of what is no element.
GumboTag tag_of(const GumboNode& node);

// The text of a text node; empty of others.
std::string_view text_of(const GumboNode& node);

// The value of an attribute; empty where it is not set.
std::string_view attribute(const GumboNode& node, const char* name);
bool has_attribute(const GumboNode& node, const char* name);

// All text within, white space as single spaces: for headlines and names.
std::string inner_text(const GumboNode& node);

// "Rapat &amp; <b>panen</b>" as "Rapat & panen", for what metadata hold.
std::string without_markup(std::string text);

}  // namespace warta
