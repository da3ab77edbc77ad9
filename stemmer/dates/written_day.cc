// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/written_day.h"

#include <array>
#include <cstddef>
#include <vector>

#include "stemmer/dates/calendar.h"
#include "stemmer/dates/date_names.h"
#include "stemmer/dates/date_words.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/one_of.h"

namespace warta {
namespace {

using namespace std::chrono;
using std::string_view_literals::operator""sv;

// A row of digits or of letters.
struct Piece {
  std::string_view text;
  bool in_clock = false;  // a colon beside it
};

std::vector<Piece> pieces_of(std::string_view text) {
  // "6th" is two pieces, of which the second says nothing.
  static constexpr std::array kOrdinals = {"st"sv, "nd"sv, "rd"sv, "th"sv};
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const bool is_digit = is_ascii_digit(text[i]);
    if (!is_digit && !is_ascii_letter(text[i])) {
      ++i;
      continue;
    }
    while (i < text.size() && (is_digit ? is_ascii_digit(text[i]) : is_ascii_letter(text[i]))) ++i;
    const std::string_view piece = text.substr(begin, i - begin);
    const bool is_ordinal = !is_digit && !pieces.empty() && begin > 0 &&
                            is_ascii_digit(text[begin - 1]) &&
                            is_one_of(lower_case(piece), kOrdinals);
    if (is_ordinal) continue;
    const bool in_clock =
        (begin > 0 && text[begin - 1] == ':') || (i < text.size() && text[i] == ':');
    pieces.push_back({piece, in_clock});
  }
  return pieces;
}

class DayReader {
 public:
  explicit DayReader(std::string_view text) : pieces_(pieces_of(text)) {}

  std::optional<sys_days> read() const {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const auto named = month_named(pieces_[i].text);
      if (!named) continue;
      const month m(static_cast<unsigned>(named->number));
      if (const auto found = around(i, m)) return found;
    }
    return read_numbers();
  }

 private:
  std::optional<int> day_at(std::size_t i) const {
    if (i >= pieces_.size() || pieces_[i].in_clock) return std::nullopt;
    return day_number_of(pieces_[i].text);
  }
  std::optional<year> year_at(std::size_t i) const {
    return i < pieces_.size() ? year_number_of(pieces_[i].text) : std::nullopt;
  }

  // With the month at `i`.
  std::optional<sys_days> around(std::size_t i, month m) const {
    if (i > 0) {
      if (const auto before = day_at(i - 1)) {
        if (const auto y = year_at(i + 1)) return day_of_calendar(*y, m, *before);
        // "6 Nov 24"
        if (const auto y = day_at(i + 1); y && pieces_[i + 1].text.size() == 2) {
          return day_of_calendar(year(2000 + *y), m, *before);
        }
      }
      const auto y = year_at(i - 1);
      if (const auto behind = day_at(i + 1); y && behind) return day_of_calendar(*y, m, *behind);
    }
    const auto behind = day_at(i + 1);
    if (!behind) return std::nullopt;
    for (std::size_t k = i + 2; k < pieces_.size(); ++k) {
      if (const auto y = year_at(k)) return day_of_calendar(*y, m, *behind);
    }
    return std::nullopt;
  }

  // Year first, without names.
  std::optional<sys_days> read_numbers() const {
    const auto y = year_at(0);
    const auto m = day_at(1);
    const auto d = day_at(2);
    if (!y || !m || *m > 12 || !d) return std::nullopt;
    return day_of_calendar(*y, month(static_cast<unsigned>(*m)), *d);
  }

  std::vector<Piece> pieces_;
};

}  // namespace

std::optional<sys_days> written_day(std::string_view text) {
  return DayReader(text).read();
}

}  // namespace warta
