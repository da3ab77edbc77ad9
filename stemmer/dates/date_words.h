// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a date phrase, read from left to right. Each function that takes what it reads
// leaves the place where it was when it finds nothing.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/dates/calendar.h"
#include "stemmer/text/one_of.h"

namespace warta {

class DateWords {
 public:
  // `words` are as typed, cut at spaces. They are read without the marks around them. A range that
  // is joined by a hyphen, "Oktober-November", "2019-2021", is three pieces, and what stands before
  // a hyphen or a slash for itself, "pasca-Pemilu", "III/2019", is two.
  DateWords(std::span<const std::string_view> words, std::chrono::sys_days today);

  // The piece so many ahead, in normal form; empty past the end.
  std::string_view piece(std::size_t ahead = 0) const {
    return at_ + ahead < pieces_.size() ? std::string_view(pieces_[at_ + ahead].text) : "";
  }
  bool take(std::string_view word) {
    if (piece() != word) return false;
    ++at_;
    return true;
  }
  bool take_one_of(std::span<const std::string_view> words);
  // "lalu lintas", in which "lalu" says no time.
  bool is_traffic() const { return piece() == "lalu" && piece(1) == "lintas"; }
  void skip(std::size_t pieces) { at_ += pieces; }

  // What `read` finds; all is as before when it finds nothing.
  template <typename Read>
  auto attempt(Read read) -> decltype(read()) {
    const std::size_t begin = at_;
    const bool was_relative = is_relative_;
    const DateOddity oddity = oddity_;
    auto found = read();
    if (!found) {
      at_ = begin;
      is_relative_ = was_relative;
      oddity_ = oddity;
    }
    return found;
  }

  std::optional<DateUnit> take_unit();      // "pekan"
  std::optional<DateUnit> take_one_unit();  // "sepekan" is one week
  std::optional<int> take_count();          // "3", "tiga"
  std::optional<int> take_day_number();     // 1 to 31
  std::optional<std::chrono::month> take_month();
  std::optional<std::chrono::year> take_year_number();   // 1900 to 2099
  std::optional<int> take_move();                        // "lalu" -1, "ini" 0, "depan" 1
  std::optional<unsigned> take_ordinal(unsigned count);  // "III", "ketiga": 2; of so many
  bool take_until();                                     // "sampai dengan", "-"

  std::optional<std::chrono::days> take_days_from();  // "H-7" -7, "H+3" 3

  // "2024", "tahun 2024", "tahun lalu", as behind a day or a month.
  std::optional<std::chrono::year> take_year();

  // For what is counted from today: the phrase is relative from then on.
  std::chrono::sys_days count_from_today();
  bool is_relative() const { return is_relative_; }
  std::chrono::sys_days today() const { return today_; }

  // For what is not as the calendar has it.
  void set_oddity(DateOddity oddity) { oddity_ = oddity; }
  DateOddity oddity() const { return oddity_; }

  // How many pieces were taken, and of the piece there its word, by its place.
  std::size_t pieces_taken() const { return at_; }
  std::size_t word_of(std::size_t piece) const { return pieces_[piece].word; }
  // Whether the last piece taken ends its word. REQUIRES: one was taken
  bool is_at_word_end() const;

 private:
  struct Piece {
    std::string text;      // normal form
    std::size_t word = 0;  // that it is of
  };
  void add_word(std::string_view word, std::size_t place);
  bool add_range(std::string_view text, std::size_t place);
  bool add_two(std::string_view text, std::size_t place);

  std::chrono::sys_days today_;
  bool is_relative_ = false;
  DateOddity oddity_ = DateOddity::none;
  std::vector<Piece> pieces_;
  std::size_t at_ = 0;
};

// Whether a word is the mark that joins the ends of a range: "1 Oktober 2024 - 5 Oktober 2024".
bool is_dash(std::string_view word);

// What is glued to the head of a word, "pasca-" or "pasca" of "pascapemilu"; as many bytes as it
// has. `word` is in small letters.
std::size_t glued_head(std::string_view word);

// "satu" to "sepuluh", in this order.
std::span<const std::string_view> number_words();

// Of figures alone, as a person types them: the number of a day (1 to 31), a year (1900 to 2099).
std::optional<int> day_number_of(std::string_view word);
std::optional<std::chrono::year> year_number_of(std::string_view word);

}  // namespace warta
