// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/html_document.h"

#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <cstdlib>
#include <ctime>
#include <utility>
#include <vector>

#include "indexer/read/html_depth.h"

namespace warta {
namespace {

constexpr std::size_t kMostBytes = 256U << 20;

// Gumbo parses real pages at 50 MB/s, and is given fifty times as long, within these.
constexpr double kLeastSeconds = 0.5;
constexpr double kSecondsAByte = 1e-6;
constexpr double kMostSeconds = 5;

constexpr std::size_t kDeepest = 512;  // real pages have 20 to 60

double processor_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

}  // namespace

// Where gumbo's tree lives. Gumbo frees by recursion, which a page of nested elements turns into a
// crash, and it cannot be stopped: a page of a few kilobytes can ask for gigabytes (formatting
// elements that are opened again in every paragraph) or for hours (elements that are never closed,
// most of which html_depth.h tells before).
// So what it allocates is freed at once here, and where a limit is met, the parse is left by
// longjmp: gumbo is C and holds nothing but this memory.
struct HtmlDocument::Arena {
  Arena() { blocks.reserve(4 * kMostBytes / (1U << 20)); }  // so that push_back() cannot throw in C
  ~Arena() {
    for (void* block : blocks) std::free(block);
  }

  void* allocate(std::size_t size) {
    constexpr std::size_t kBlock = 1U << 20;
    constexpr std::size_t kAlign = alignof(std::max_align_t);
    constexpr std::size_t kCallsAClock = 256;
    size = (size + kAlign - 1) / kAlign * kAlign;
    if (++calls % kCallsAClock == 0 && processor_seconds() - started > most_seconds) {
      leave("takes too long to parse: its elements are not closed, or crossed over and over");
    }
    if (size > left) {
      const std::size_t block = size > kBlock / 4 ? size : kBlock;
      if (block > kMostBytes - taken) leave("takes more than 256 MiB to parse");
      void* fresh = std::malloc(block);
      if (fresh == nullptr) leave("takes more memory to parse than there is");
      blocks.push_back(static_cast<char*>(fresh));
      taken += block;
      if (block == size) return fresh;  // a large one by itself: the block at hand stays in use
      next = blocks.back();
      left = block;
    }
    void* piece = next;
    next += size;
    left -= size;
    return piece;
  }

  [[noreturn]] void leave(const char* why) {
    reason = why;
    std::longjmp(way_out, 1);
  }

  // Apart from parse(), so that longjmp passes over no object.
  const GumboOutput* run(std::string_view utf8) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = [](void* arena, std::size_t size) {
      return static_cast<Arena*>(arena)->allocate(size);
    };
    options.deallocator = [](void*, void*) {};
    options.userdata = this;
    options.max_errors = 0;
    most_seconds =
        std::min(kMostSeconds, kLeastSeconds + kSecondsAByte * static_cast<double>(utf8.size()));
    if (setjmp(way_out) != 0) return nullptr;
    return gumbo_parse_with_options(&options, utf8.data(), utf8.size());
  }

  std::vector<char*> blocks;
  char* next = nullptr;
  std::size_t left = 0;
  std::size_t taken = 0;
  std::size_t calls = 0;
  double started = processor_seconds();
  double most_seconds = kMostSeconds;
  const char* reason = "";
  std::jmp_buf way_out{};
};

namespace {

// Without recursion: how deep it goes is the question.
bool is_too_deep(const GumboNode& root) {
  std::vector<std::pair<const GumboNode*, std::size_t>> rest = {{&root, 0}};
  while (!rest.empty()) {
    const auto [node, depth] = rest.back();
    rest.pop_back();
    if (depth > kDeepest) return true;
    for (const GumboNode* child : children_of(*node)) rest.emplace_back(child, depth + 1);
  }
  return false;
}

void append_inner_text(const GumboNode& node, std::string& out) {
  for (char c : text_of(node)) {
    const bool is_space = c == ' ' || (c >= '\t' && c <= '\r');
    if (!is_space) {
      out.push_back(c);
    } else if (!out.empty() && out.back() != ' ') {
      out.push_back(' ');
    }
  }
  for (const GumboNode* child : children_of(node)) append_inner_text(*child, out);
}

}  // namespace

HtmlDocument::HtmlDocument(std::unique_ptr<Arena> arena) : arena_(std::move(arena)) {}
HtmlDocument::~HtmlDocument() = default;

std::unique_ptr<HtmlDocument> HtmlDocument::parse(std::string_view utf8, std::string& reason) {
  const auto refuse_depth = [&reason] {
    reason = "has more than " + std::to_string(kDeepest) + " elements in one another";
  };
  if (is_deeper_than(utf8, 2 * kDeepest)) {
    refuse_depth();
    return nullptr;
  }
  std::unique_ptr<HtmlDocument> document(new HtmlDocument(std::make_unique<Arena>()));
  document->output_ = document->arena_->run(utf8);
  if (document->output_ == nullptr) {
    reason = document->arena_->reason;
    return nullptr;
  }
  if (is_too_deep(document->root())) {
    refuse_depth();
    return nullptr;
  }
  return document;
}

const GumboNode& HtmlDocument::root() const {
  return *output_->root;
}

std::span<const GumboNode* const> children_of(const GumboNode& node) {
  if (node.type != GUMBO_NODE_ELEMENT) return {};  // what is in a template is not shown
  const GumboVector& children = node.v.element.children;
  return {reinterpret_cast<const GumboNode* const*>(children.data), children.length};
}

GumboTag tag_of(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag_namespace == GUMBO_NAMESPACE_HTML
             ? node.v.element.tag
             : GUMBO_TAG_UNKNOWN;
}

bool is_element(const GumboNode& node, GumboTag tag) {
  return tag_of(node) == tag;
}

std::string_view text_of(const GumboNode& node) {
  const bool is_text = node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
                       node.type == GUMBO_NODE_CDATA;
  return is_text ? std::string_view(node.v.text.text) : std::string_view();
}

std::string_view attribute(const GumboNode& node, const char* name) {
  if (node.type != GUMBO_NODE_ELEMENT) return {};
  const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
  return found != nullptr ? std::string_view(found->value) : std::string_view();
}

bool has_attribute(const GumboNode& node, const char* name) {
  return node.type == GUMBO_NODE_ELEMENT &&
         gumbo_get_attribute(&node.v.element.attributes, name) != nullptr;
}

std::string inner_text(const GumboNode& node) {
  std::string text;
  append_inner_text(node, text);
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

std::string without_markup(std::string text) {
  if (text.find_first_of("&<") == std::string::npos) return text;
  std::string reason;
  const auto document = HtmlDocument::parse(text, reason);
  return document ? inner_text(document->root()) : std::string();
}

}  // namespace warta
