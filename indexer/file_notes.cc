// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/file_notes.h"

#include <algorithm>
#include <utility>

#include "indexer/schema/canonical_url.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kShown = 60;  // bytes of what is odd

// The shortest of 47,771 real articles has 39 words.
constexpr std::size_t kFewWords = 12;

bool ends_sentence(std::string_view text) {
  constexpr std::string_view kMarks = ".!?\"')";
  return text.find_last_of(kMarks) == text.size() - 1 || text.ends_with("\xE2\x80\x9D");
}

}  // namespace

bool is_scrap(const TaggedArticle& article) {
  const std::string_view text = article.text;
  if (!article.title.empty() || text.empty() || text.find('\n') != std::string_view::npos) {
    return false;
  }
  const auto spaces = static_cast<std::size_t>(std::ranges::count(text, ' '));
  return spaces + 1 < kFewWords && !ends_sentence(text);
}

void FileNotes::add(const Piece& piece) {
  const Article& origin = piece.origin;
  repairs_.add(piece.repairs);
  if (address_.empty() && !is_placeholder(origin.url) && !names_article(origin.url)) {
    address_ = origin.url;
  }
  if (piece.has_odd_day) days_.add(piece, origin.published);
  if (piece.article && is_scrap(*piece.article)) scraps_.add(piece, piece.article->text);
}

std::vector<std::string> FileNotes::lines() const {
  std::vector<std::string> lines;
  if (std::string done = repairs_.describe(); !done.empty()) lines.push_back(std::move(done));
  if (!address_.empty()) {
    lines.push_back("has addresses that name no article, which are not kept: " + address_);
  }
  if (days_.count > 0) lines.push_back(days_.told("published is no day that can be read"));
  if (scraps_.count > 0) lines.push_back(scraps_.told("a few words are taken for the text"));
  return lines;
}

void FileNotes::Odd::add(const Piece& piece, std::string_view odd) {
  if (count++ > 0) return;
  line = piece.origin.line;
  what = repaired_utf8(odd.substr(0, kShown));
}

std::string FileNotes::Odd::told(std::string_view about) const {
  std::string told(about);
  if (count > 1) told += " in " + std::to_string(count) + " articles";
  if (line > 0) told += (count > 1 ? ", the first in line " : ", line ") + std::to_string(line);
  return told + ": \"" + what + "\"";
}

}  // namespace warta
