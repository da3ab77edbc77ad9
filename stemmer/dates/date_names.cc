// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_names.h"

#include <array>

#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

struct Name {
  bool is_month = false;
  bool is_short = false;
  int number = 0;
};

WordMap<Name> read_names() {
  const Table& rows = table("months");
  WordMap<Name> names;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    int number = 0;
    for (char c : row[2]) number = number * 10 + (c - '0');
    names.try_add(row[0], {row[1] == "month", row[3] == "short", number});
  }
  return names;
}

// Bytes of the apostrophe at `i`: ' ` or U+2018, U+2019. Zero when there is none.
std::size_t apostrophe_size(std::string_view text, std::size_t i) {
  if (text[i] == '\'' || text[i] == '`') return 1;
  const std::string_view mark = text.substr(i, 3);
  return mark == "\xE2\x80\x98" || mark == "\xE2\x80\x99" ? 3 : 0;
}

constexpr std::size_t kLongestName = 12;

const Name* find_name(std::string_view word) {
  static const WordMap<Name> names = read_names();
  std::array<char, kLongestName> folded;
  std::size_t size = 0;
  for (std::size_t i = 0; i < word.size();) {
    if (const std::size_t mark = apostrophe_size(word, i); mark > 0) {
      i += mark;
      continue;
    }
    if (size == folded.size() || !is_ascii_letter(word[i])) return nullptr;
    folded[size++] = static_cast<char>(word[i++] | 0x20);
  }
  return names.find(std::string_view(folded.data(), size));
}

}  // namespace

std::optional<MonthName> month_named(std::string_view word) {
  const Name* found = find_name(word);
  if (found == nullptr || !found->is_month) return std::nullopt;
  return MonthName{found->number, found->is_short};
}

std::optional<WeekdayName> weekday_named(std::string_view word) {
  const Name* found = find_name(word);
  if (found == nullptr || found->is_month) return std::nullopt;
  return WeekdayName{std::chrono::weekday(static_cast<unsigned>(found->number)), found->is_short};
}

std::size_t date_word_end(std::string_view text, std::size_t i) {
  const std::size_t begin = i;
  while (i < text.size()) {
    if (is_ascii_letter(text[i])) {
      ++i;
      continue;
    }
    const std::size_t mark = apostrophe_size(text, i);
    if (mark == 0 || i == begin || i + mark >= text.size() || !is_ascii_letter(text[i + mark]))
      break;
    i += mark;
  }
  return i;
}

std::size_t date_word_begin(std::string_view text, std::size_t i) {
  while (i > 0) {
    if (is_ascii_letter(text[i - 1])) {
      --i;
      continue;
    }
    // An apostrophe counts between letters alone: the quote in "'Rabu" opens a quotation.
    const std::size_t size = text[i - 1] == '\'' || text[i - 1] == '`' ? 1 : 3;
    if (i <= size || apostrophe_size(text, i - size) != size ||
        !is_ascii_letter(text[i - size - 1]))
      break;
    if (i == text.size() || !is_ascii_letter(text[i])) break;
    i -= size;
  }
  return i;
}

}  // namespace warta
