// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/token_writer.h"

#include <algorithm>

#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kBytesPerToken = 6;  // about; news has 7

// Other bytes stay as they are, so that each stands where it does in `text`. Through a pointer, so
// that compilers make vectors of it.
void append_lowercase(std::string_view text, std::string& out) {
  const std::size_t begin = out.size();
  out.append(text);
  char* const letters = out.data() + begin;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = letters[i];
    letters[i] = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0));
  }
}

}  // namespace

TokenWriter::TokenWriter(std::string_view text, TokenizedText& out) : out_(out) {
  assert(text.size() < std::numeric_limits<std::uint32_t>::max());
  out.source = text;
  out.normals.clear();
  out.tokens.clear();
  append_lowercase(text, out.normals);
  out.tokens.reserve(text.size() / kBytesPerToken);
}

std::string_view TokenWriter::word_normal(TextRange place) {
  scratch_.clear();
  append_normalized(place.of(text()), scratch_);
  std::erase(scratch_, '\'');
  return scratch_;
}

TokenKind TokenWriter::word_kind(TextRange place) const {
  const std::string_view word = place.of(text());
  const auto capitals = std::ranges::count_if(word, is_ascii_upper);
  const bool code = std::ranges::any_of(word, is_ascii_digit);
  const auto size = static_cast<std::ptrdiff_t>(word.size());
  return (capitals == size && size > 1) || (code && capitals > 0) ? TokenKind::abbreviation
                                                                  : TokenKind::word;
}

}  // namespace warta
