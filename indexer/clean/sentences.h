// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of a line as a sentence, without a look at its words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta {

// Of a headline behind the text; a longer line is no headline of another story.
inline constexpr std::size_t kMostLooseWords = 16;

// Whether a line ends as sentences do: with a full stop, a question or a quotation.
bool is_sentence(std::string_view line);

// Whether it does and has eight words or more, as the sentences of a text have.
bool is_long_sentence(std::string_view line);

// Whether a list follows: "Hadir di antaranya:", "Berikut daftar kementerian menurut survei."
bool announces_list(std::string_view line);

// Whether a sentence ends inside `line`: a full stop behind a word too long for "Pj." or "Drs.".
bool holds_sentence_end(std::string_view line);

// Whether somebody is quoted in it: what somebody says is news.
bool has_quotation(std::string_view line);

// The words of a line, by the single spaces between them; of many no more than `most` are counted.
std::size_t count_words(std::string_view text, std::size_t most = SIZE_MAX);

// Whether there are so many, and no more: told of a paragraph by its first bytes.
inline bool has_words(std::string_view text, std::size_t fewest) {
  return count_words(text, fewest) == fewest;
}
inline bool has_few_words(std::string_view text, std::size_t most) {
  return !has_words(text, most + 1);
}

}  // namespace warta
