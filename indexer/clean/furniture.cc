// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/furniture.h"

#include <string>

#include "indexer/clean/furniture_looks.h"
#include "indexer/clean/furniture_patterns.h"
#include "indexer/clean/line_spaces.h"
#include "indexer/clean/sentences.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kMostHeadingWords = 5;
constexpr std::size_t kMostCreditWords = 40;
constexpr std::size_t kMostBylineWords = 15;
constexpr std::size_t kMostLabelWords = 6;  // of a sentence
constexpr std::size_t kMostCallWords = 11;  // "Subscribe to our newsletter!"

// Patterns are looked for in this many bytes at the head of a line.
constexpr std::size_t kHeadBytes = 160;

// `most`, or a little less so that no character is cut.
std::size_t character_end(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text.size();
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return most;
}

// The `head` pattern that opens the line. With more behind it the text is glued on: "Oleh: Sari
// JAMBI - KPU Kota Jambi menggelar ...". Empty when there is none.
std::string_view find_head(std::string_view line, std::string_view normal) {
  for (const std::string_view head : furniture_patterns().head.beginning_like(normal)) {
    if (!normal.starts_with(head)) continue;
    const bool byline = head.ends_with(':') && is_sentence(line);
    if (has_few_words(line, byline ? kMostBylineWords : kMostCreditWords)) return head;
  }
  return {};
}

// "Baca juga:,Selain itu ...": the headline was lost with its link, what is left is text.
bool lost_headline(std::string_view behind_link) {
  const std::size_t comma = behind_link.find_first_not_of(" :");
  return comma != std::string_view::npos && behind_link[comma] == ',';
}

bool is_video(std::string_view link) {
  return link.starts_with("tonton") || link.ends_with("video");
}

}  // namespace

LineClass classify_line(std::string_view line) {
  const std::string normal = normalized(line.substr(0, character_end(line, kHeadBytes)));
  const std::string_view bare = without_marks(normal);
  if (const FurnitureRule looks = furniture_by_looks(line, normal, bare);
      looks != FurnitureRule::none) {
    return {LineKind::furniture, looks};
  }
  const FurniturePatterns& all = furniture_patterns();
  if (const auto tail = all.tail.find_beginning_of(bare); !tail.empty()) {
    return {LineKind::tail, FurnitureRule::tail, tail};
  }
  // "(baca juga: ...)"
  const std::string_view opened = bare.size() > 1 && bare.front() == '(' ? bare.substr(1) : bare;
  for (const std::string_view link : all.link.beginning_like(opened)) {
    if (!opened.starts_with(link)) continue;
    const std::string_view rest = opened.substr(link.size());
    if (lost_headline(rest) || (rest.empty() && all.block.contains(bare))) break;
    if (rest.empty() || rest == " di") {
      return {LineKind::link_marker, FurnitureRule::link_marker, link};
    }
    // 'Tonton juga video "..." di sini:', "Lihat Video '...':"
    if (rest.ends_with(" di sini") || (is_video(link) && line.ends_with(':'))) {
      return {LineKind::link, FurnitureRule::link, link};
    }
    // Behind a longer one stands text that lost its line break; cut_glued_furniture() parts them.
    if (!has_few_words(line, kLongestHeadlineWords)) break;
    if (rest.front() == ':' || rest.starts_with(" :") || !is_sentence(line)) {
      return {LineKind::link, FurnitureRule::link, link};
    }
  }
  if (has_few_words(line, kMostBylineWords) &&
      normal.find("all rights reserved") != std::string::npos)
    return {LineKind::furniture, FurnitureRule::whole_line, "all rights reserved"};
  if (const auto block = all.block.find_beginning_of(bare);
      !block.empty() && count_words(bare) <= kMostHeadingWords && !line.ends_with('.')) {
    return {LineKind::block, FurnitureRule::block, block};
  }
  for (const PatternSet* lines : {&all.line, &all.inside}) {
    if (const auto whole = lines->find(bare); !whole.empty()) {
      return {LineKind::furniture, FurnitureRule::whole_line, whole};
    }
  }
  for (const std::string_view from : {bare, std::string_view(normal)}) {
    if (const auto head = find_head(line, from); !head.empty()) {
      return {LineKind::furniture, FurnitureRule::head, head};
    }
    // "Dilihat dari data dinas, harga beras turun." is a sentence.
    const bool says = line.ends_with('.') || line.ends_with('"') || line.ends_with("\xE2\x80\x9D");
    const std::size_t most = says                  ? kMostLabelWords
                             : line.ends_with('!') ? kMostCallWords
                                                   : kMostCreditWords;
    const auto label = all.label.find_beginning_of(from);
    if (!label.empty() && has_few_words(line, most)) {
      return {LineKind::furniture, FurnitureRule::head, label};
    }
    if (from.size() == normal.size()) break;
  }
  return {};
}

}  // namespace warta
