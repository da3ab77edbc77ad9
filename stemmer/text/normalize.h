// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which two pieces of text are compared: NFKC, case-folded, typographic marks made
// plain.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warta {

// Appends the normal form of `text` to `out`: NFKC_Casefold, with soft hyphens and zero-width
// characters gone, and typographic quotes and dashes as ' " and -. Accents stay. Each byte that is
// not UTF-8 becomes U+FFFD.
void append_normalized(std::string_view text, std::string& out);

std::string normalized(std::string_view text);

// The same for one word: apostrophes go, so that "Jum'at" is "jumat", and spaces around it. A word
// of nothing but invisible characters stays as it is, for a word has a form.
void append_word_form(std::string_view word, std::string& out);

// `normal` with its combining marks gone: "beyoncé" is "beyonce".
// REQUIRES: `normal` comes from normalized()
std::string without_accents(std::string_view normal);

// What stands between the spaces of `normal`, whose views they are: nothing where two follow each
// other.
std::vector<std::string_view> words_at_spaces(std::string_view normal);

// What stands between the commas of a list, whose views they are, without spaces around; empty
// places do not count.
std::vector<std::string_view> parts_at_commas(std::string_view list);

// Words one behind the other.
template <typename Words>
std::string joined(const Words& words, std::string_view separator = " ") {
  std::string text;
  for (const auto& word : words) {
    if (!text.empty()) text.append(separator);
    text.append(word);
  }
  return text;
}

// Whether `text` has only ASCII characters.
bool is_ascii(std::string_view text);

// The text as valid UTF-8: a byte that is not UTF-8 becomes U+FFFD. The rest is untouched.
std::string repaired_utf8(std::string_view text);

bool is_valid_utf8(std::string_view text);

}  // namespace warta
