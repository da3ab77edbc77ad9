// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_phrases.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "stemmer/dates/date_names.h"
#include "stemmer/dates/polling_days.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using namespace std::string_view_literals;
using std::chrono::days;
using std::chrono::month;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;
using std::chrono::years;

constexpr sys_days kEarliest = year(1900) / 1 / 1;
constexpr sys_days kLatest = year(2099) / 12 / 31;

constexpr std::array kNumbers = {"satu"sv, "dua"sv,   "tiga"sv,    "empat"sv,    "lima"sv,
                                 "enam"sv, "tujuh"sv, "delapan"sv, "sembilan"sv, "sepuluh"sv};

enum class Unit { day, week, month, year };

DateRange whole_month(year_month m) {
  return {sys_days(m / 1), sys_days(m / std::chrono::last)};
}
DateRange whole_year(year y) {
  return {sys_days(y / 1 / 1), sys_days(y / 12 / 31)};
}

year_month month_of(sys_days day) {
  const year_month_day date(day);
  return date.year() / date.month();
}

// The day so many months later, or the last of that month.
sys_days months_later(sys_days day, months count) {
  const year_month_day date = year_month_day(day) + count;
  return date.ok() ? sys_days(date) : sys_days(date.year() / date.month() / std::chrono::last);
}

sys_days monday_of(sys_days day) {
  return day - (weekday(day) - std::chrono::Monday);
}

// The unit that holds `day`, moved on by so many.
DateRange unit_around(Unit unit, sys_days day, int moved) {
  switch (unit) {
    case Unit::day:
      return {day + days(moved), day + days(moved)};
    case Unit::week: {
      const sys_days monday = monday_of(day) + days(7 * moved);
      return {monday, monday + days(6)};
    }
    case Unit::month:
      return whole_month(month_of(day) + months(moved));
    case Unit::year:
      return whole_year(year_month_day(day).year() + years(moved));
  }
  return {};
}

// So many of the unit, the last of which ends on `day`.
DateRange last_units(Unit unit, sys_days day, int count) {
  switch (unit) {
    case Unit::day:
      return {day - days(count - 1), day};
    case Unit::week:
      return {day - days(7 * count - 1), day};
    case Unit::month:
      return {months_later(day, -months(count)) + days(1), day};
    case Unit::year:
      return {months_later(day, -months(12 * count)) + days(1), day};
  }
  return {};
}

// The first, second or last of `of` equal parts of a month or year; -1: the last.
DateRange part_of(const DateRange& whole, int part) {
  const year_month_day first(whole.first);
  const bool is_year = whole.last - whole.first > days(31);
  if (is_year) {  // four months each
    const year_month begin = first.year() / month(static_cast<unsigned>(1 + 4 * part));
    return {sys_days(begin / 1), sys_days((begin + months(3)) / std::chrono::last)};
  }
  const sys_days begin = whole.first + days(10 * part);
  return {begin, part == 2 ? whole.last : begin + days(9)};
}

template <typename Words>
bool is_one_of(std::string_view word, const Words& words) {
  return std::ranges::find(words, word) != words.end();
}

// Reads from one place on. Each function takes what it reads, or leaves the place where it was.
class PhraseReader {
 public:
  PhraseReader(std::span<const std::string_view> words, sys_days today) : today_(today) {
    for (std::size_t i = 0; i < words.size(); ++i) add_word(words[i], i);
  }

  std::optional<DatePhrase> read() {
    const auto range = read_bounded();
    if (!range || range->last < range->first) return std::nullopt;
    // It ends with a whole word.
    if (at_ < pieces_.size() && pieces_[at_].word == pieces_[at_ - 1].word) return std::nullopt;
    DatePhrase phrase;
    phrase.words = pieces_[at_ - 1].word + 1;
    phrase.range = *range;
    phrase.relative = counts_from_today_;
    phrase.topic_first = topic_first_;
    phrase.topic_last = topic_last_;
    return phrase;
  }

 private:
  struct Piece {
    std::string text;      // normal form
    std::size_t word = 0;  // that it is of
  };

  // "Rabu," is "rabu", "(6/11/2024)" is "6/11/2024", "Oktober-November" is three pieces.
  void add_word(std::string_view word, std::size_t place) {
    std::string text = normalized(word);
    constexpr std::string_view kMarks = ",.;:()[]'\"?!";
    const std::size_t begin = std::min(text.find_first_not_of(kMarks), text.size());
    const std::size_t end = text.find_last_not_of(kMarks);
    text = begin < text.size() ? text.substr(begin, end + 1 - begin) : std::string();
    const std::size_t dash = text.find('-');
    if (dash != std::string::npos && dash > 0 && dash + 1 < text.size()) {
      const std::string left = text.substr(0, dash);
      const std::string right = text.substr(dash + 1);
      const auto is_end = [](const std::string& end_of_range) {
        return day_number_of(end_of_range) || month_named(end_of_range);
      };
      if (is_end(left) && is_end(right)) {
        pieces_.push_back({left, place});
        pieces_.push_back({"-", place});
        pieces_.push_back({right, place});
        return;
      }
    }
    pieces_.push_back({std::move(text), place});
  }

  sys_days today() {
    counts_from_today_ = true;
    return today_;
  }

  std::string_view piece(std::size_t ahead = 0) const {
    return at_ + ahead < pieces_.size() ? std::string_view(pieces_[at_ + ahead].text) : "";
  }
  bool take(std::string_view word) {
    if (piece() != word) return false;
    ++at_;
    return true;
  }
  template <typename Words>
  bool take_one_of(const Words& words) {
    if (piece().empty() || !is_one_of(piece(), words)) return false;
    ++at_;
    return true;
  }

  // What `read` finds; the place is as before when it finds nothing.
  template <typename Read>
  auto attempt(Read read) -> decltype(read()) {
    const std::size_t begin = at_;
    auto found = read();
    if (!found) at_ = begin;
    return found;
  }

  static std::optional<int> number_of(std::string_view word, std::size_t most_digits) {
    if (word.empty() || word.size() > most_digits) return std::nullopt;
    int number = 0;
    for (const char c : word) {
      if (!is_ascii_digit(c)) return std::nullopt;
      number = number * 10 + (c - '0');
    }
    return number;
  }
  static std::optional<int> day_number_of(std::string_view word) {
    const auto number = number_of(word, 2);
    return number && *number >= 1 && *number <= 31 ? number : std::nullopt;
  }
  static std::optional<year> year_of(std::string_view word) {
    const auto number = word.size() == 4 ? number_of(word, 4) : std::nullopt;
    return number && *number >= 1900 && *number < 2100 ? std::optional(year(*number))
                                                       : std::nullopt;
  }

  std::optional<Unit> take_unit() {
    const std::string_view word = piece();
    if (word == "hari") return ++at_, Unit::day;
    if (word == "minggu" || word == "pekan") return ++at_, Unit::week;
    if (word == "bulan") return ++at_, Unit::month;
    if (word == "tahun") return ++at_, Unit::year;
    return std::nullopt;
  }

  // "lalu" -1, "ini" 0, "depan" 1
  std::optional<int> take_move() {
    static constexpr std::array kPast = {"lalu"sv, "kemarin"sv, "kemaren"sv, "silam"sv};
    static constexpr std::array kNext = {"depan"sv, "mendatang"sv};
    if (take_one_of(kPast)) return -1;
    if (take("ini")) return 0;
    if (take_one_of(kNext)) return 1;
    if (piece() == "yang" && piece(1) == "lalu") {
      at_ += 2;
      return -1;
    }
    return std::nullopt;
  }

  // "3", "tiga"
  std::optional<int> take_count() {
    const auto word = std::ranges::find(kNumbers, piece());
    if (word != kNumbers.end()) return ++at_, static_cast<int>(word - kNumbers.begin()) + 1;
    const auto number = number_of(piece(), 3);
    if (!number || *number == 0) return std::nullopt;
    return ++at_, number;
  }

  // "sepekan" is one week.
  std::optional<Unit> take_single_unit() {
    static constexpr std::pair<std::string_view, Unit> kSingle[] = {{"sehari", Unit::day},
                                                                    {"seminggu", Unit::week},
                                                                    {"sepekan", Unit::week},
                                                                    {"sebulan", Unit::month},
                                                                    {"setahun", Unit::year}};
    for (const auto& [word, unit] : kSingle) {
      if (take(word)) return unit;
    }
    return std::nullopt;
  }

  // "kemarin", "hari ini", "besok"
  std::optional<DateRange> read_named_day() {
    static constexpr std::array kYesterday = {"kemarin"sv, "kemaren"sv, "semalam"sv};
    static constexpr std::array kParts = {"pagi"sv, "siang"sv, "sore"sv};
    const auto day = [&](int moved) { return unit_around(Unit::day, today(), moved); };
    if (piece() == "kemarin" && (piece(1) == "lusa" || piece(1) == "dulu")) {
      at_ += 2;
      return day(-2);
    }
    if (piece() == "tadi" && (piece(1) == "malam" || is_one_of(piece(1), kParts))) {
      const bool night = piece(1) == "malam";
      at_ += 2;
      return day(night ? -1 : 0);
    }
    if (take_one_of(kYesterday)) return day(-1);
    if (take("besok")) return day(1);
    if (take("lusa")) return day(2);
    return std::nullopt;
  }

  // "pekan lalu", "bulan ini", "hari ini", "akhir pekan lalu"
  std::optional<DateRange> read_moved_unit() {
    return attempt([&]() -> std::optional<DateRange> {
      const bool weekend = piece() == "akhir" && (piece(1) == "pekan" || piece(1) == "minggu");
      if (weekend) ++at_;
      const auto unit = take_unit();
      const auto move = unit ? take_move() : std::nullopt;
      // "hari lalu" is no day.
      if (!move || (*unit == Unit::day && *move != 0)) return std::nullopt;
      DateRange range = unit_around(*unit, today(), *move);
      if (weekend) range.first = range.last - days(1);
      return range;
    });
  }

  // "3 hari terakhir", "2 minggu lalu", "setahun terakhir", "sebulan belakangan"
  std::optional<DateRange> read_counted() {
    return attempt([&]() -> std::optional<DateRange> {
      int count = 1;
      auto unit = take_single_unit();
      if (!unit) {
        const auto number = take_count();
        unit = number ? take_unit() : std::nullopt;
        if (!unit) return std::nullopt;
        count = *number;
      }
      static constexpr std::array kUntilNow = {"terakhir"sv, "belakangan"sv, "ini"sv};
      if (take_one_of(kUntilNow)) {
        take("ini");  // "belakangan ini", "terakhir ini"
        return last_units(*unit, today(), count);
      }
      const auto move = take_move();
      if (!move || *move >= 0) return std::nullopt;
      return unit_around(*unit, today(), -count);
    });
  }

  // "6/11/2024", "2024-11-06", "2024-11", "2024-10..2024-11"
  std::optional<DateRange> read_figures() {
    const std::string_view word = piece();
    if (word.empty() || !(is_ascii_digit(word.front()) || word.front() == '.')) return std::nullopt;
    const bool is_span = word.find("..") != std::string_view::npos;
    const auto marks = std::ranges::count_if(word, [](char c) { return !is_ascii_digit(c); });
    // "10/2016" is a law's number as often as a month.
    bool is_date = marks == 2 || (marks == 1 && word.find('-') == 4);
    // "3.2.10" is a version as often as a day.
    if (word.find('.') != std::string_view::npos && !year_of(word.substr(word.rfind('.') + 1))) {
      is_date = false;
    }
    if (!is_span && !is_date) return std::nullopt;
    const auto range = parse_date_range(word);
    if (range) ++at_;
    return range;
  }

  // The year behind a day or month: "2024", "tahun 2024", "tahun lalu".
  std::optional<year> read_year() {
    return attempt([&]() -> std::optional<year> {
      if (take("tahun")) {
        if (const auto move = take_move()) return year_month_day(today()).year() + years(*move);
      }
      const auto found = year_of(piece());
      if (found) ++at_;
      return found;
    });
  }

  // "6 November 2024", "4-6 November 2024"
  std::optional<DateRange> read_day() {
    return attempt([&]() -> std::optional<DateRange> {
      const auto first = day_number_of(piece());
      if (!first) return std::nullopt;
      ++at_;
      std::optional<int> last = first;
      if (take_until()) {
        last = day_number_of(piece());
        if (!last) return std::nullopt;
        ++at_;
      }
      const auto named = month_named(piece());
      if (!named) return std::nullopt;
      ++at_;
      const auto y = read_year();
      if (!y) return std::nullopt;
      const year_month m = *y / month(static_cast<unsigned>(named->number));
      const year_month_day begin = m / std::chrono::day(static_cast<unsigned>(*first));
      const year_month_day end = m / std::chrono::day(static_cast<unsigned>(*last));
      if (!begin.ok() || !end.ok()) return std::nullopt;
      return DateRange{sys_days(begin), sys_days(end)};
    });
  }

  // "November 2024", "Oktober-November 2024", "November lalu"
  std::optional<DateRange> read_month() {
    return attempt([&]() -> std::optional<DateRange> {
      take("bulan");
      const auto named = month_named(piece());
      if (!named) return std::nullopt;
      ++at_;
      const auto number = month(static_cast<unsigned>(named->number));
      if (const auto y = read_year()) return whole_month(*y / number);
      const std::size_t behind = at_;
      if (take_until()) {
        const auto other = month_named(piece());
        if (other) ++at_;
        const auto y = other ? read_year() : std::nullopt;
        if (y) {
          const auto last = month(static_cast<unsigned>(other->number));
          return DateRange{whole_month(*y / number).first, whole_month(*y / last).last};
        }
        at_ = behind;
      }
      const auto move = take_move();
      if (!move) return std::nullopt;
      return whole_month(moved_month(number, *move));
    });
  }

  // The last November that has begun before this month, this year's, the next to come.
  year_month moved_month(month number, int move) {
    const year_month now = month_of(today());
    const year_month this_year = now.year() / number;
    if (move < 0) return this_year < now ? this_year : this_year - years(1);
    if (move > 0) return this_year > now ? this_year : this_year + years(1);
    return this_year;
  }

  // "Rabu, (6/11/2024)", "Senin (9/6)", "Senin lalu", "hari Minggu kemarin", "Kamis pekan lalu"
  std::optional<DateRange> read_weekday() {
    return attempt([&]() -> std::optional<DateRange> {
      const bool says_day = take("hari");
      const auto named = weekday_named(piece());
      if (!named || named->is_short) return std::nullopt;
      const bool may_be_week = piece() == "minggu" && !says_day;
      ++at_;
      if (const auto day = read_figures()) return day;
      if (const auto day = read_day()) return day;
      if (const auto day = read_day_of_year_by(named->day)) return day;
      if (const auto week = read_moved_unit(); week && week->last - week->first == days(6)) {
        return in_week(week->first, named->day);
      }
      if (may_be_week) return std::nullopt;
      const auto move = take_move();
      if (!move) return std::nullopt;
      if (*move == 0) return in_week(monday_of(today()), named->day);
      const days behind = weekday(today()) - named->day;
      const days ahead = named->day - weekday(today());
      const sys_days day = *move < 0 ? today() - (behind == days(0) ? days(7) : behind)
                                     : today() + (ahead == days(0) ? days(7) : ahead);
      return DateRange{day, day};
    });
  }

  static DateRange in_week(sys_days monday, weekday wanted) {
    const sys_days day = monday + (wanted - std::chrono::Monday);
    return {day, day};
  }

  // "9/6" behind a weekday: the last such day that it fits.
  std::optional<DateRange> read_day_of_year_by(weekday wanted) {
    const std::string_view word = piece();
    const std::size_t slash = word.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto d = day_number_of(word.substr(0, slash));
    const auto m = day_number_of(word.substr(slash + 1));
    if (!d || !m || *m > 12) return std::nullopt;
    constexpr int kYearsBack = 11;  // every day has had every weekday by then
    for (int back = 0; back <= kYearsBack; ++back) {
      const year_month_day date = (year_month_day(today_).year() - years(back)) /
                                  month(static_cast<unsigned>(*m)) /
                                  std::chrono::day(static_cast<unsigned>(*d));
      if (!date.ok() || sys_days(date) > today_ || weekday(sys_days(date)) != wanted) continue;
      ++at_;
      return DateRange{sys_days(date), sys_days(date)};
    }
    return std::nullopt;
  }

  // "awal 2024", "akhir tahun lalu", "pertengahan November 2024"
  std::optional<DateRange> read_part() {
    return attempt([&]() -> std::optional<DateRange> {
      static constexpr std::array kParts = {"awal"sv, "pertengahan"sv, "akhir"sv};
      const auto part = std::ranges::find(kParts, piece());
      if (part == kParts.end()) return std::nullopt;
      ++at_;
      std::optional<DateRange> whole = read_month();
      if (!whole) whole = read_moved_unit();
      if (!whole) {
        if (const auto y = read_year()) whole = whole_year(*y);
      }
      if (!whole || whole->last - whole->first < days(27)) return std::nullopt;
      return part_of(*whole, static_cast<int>(part - kParts.begin()));
    });
  }

  // "triwulan III 2024", "semester pertama 2024", "kuartal 1 tahun lalu"
  std::optional<DateRange> read_quarter() {
    return attempt([&]() -> std::optional<DateRange> {
      const bool half = piece() == "semester";
      if (!half && piece() != "triwulan" && piece() != "kuartal") return std::nullopt;
      ++at_;
      static constexpr std::array<std::array<std::string_view, 4>, 4> kOrdinals = {
          {{"1", "i", "pertama", "satu"},
           {"2", "ii", "kedua", "dua"},
           {"3", "iii", "ketiga", "tiga"},
           {"4", "iv", "keempat", "empat"}}};
      const auto ordinal = std::ranges::find_if(
          kOrdinals, [&](const auto& spellings) { return is_one_of(piece(), spellings); });
      const auto index = static_cast<unsigned>(ordinal - kOrdinals.begin());
      if (index >= (half ? 2U : 4U)) return std::nullopt;
      ++at_;
      const auto y = read_year();
      if (!y) return std::nullopt;
      const unsigned size = half ? 6 : 3;
      const year_month first = *y / month(1 + size * index);
      return DateRange{sys_days(first / 1),
                       sys_days((first + months(size - 1)) / std::chrono::last)};
    });
  }

  std::optional<DateRange> read_range() {
    if (auto range = read_figures()) return range;
    if (auto range = read_weekday()) return range;
    if (auto range = read_day()) return range;
    if (auto range = read_moved_day()) return range;
    if (auto range = read_counted()) return range;
    if (auto range = read_month()) return range;
    if (auto range = read_moved_unit()) return range;
    if (auto range = read_part()) return range;
    if (auto range = read_quarter()) return range;
    return read_named_day();
  }

  bool take_until() {
    static constexpr std::array kUntil = {"sampai"sv,       "hingga"sv,      "sd"sv,
                                          "s.d"sv,          "s/d"sv,         "-"sv,
                                          "\xE2\x80\x93"sv, "\xE2\x80\x94"sv};
    if (!take_one_of(kUntil)) return false;
    take("dengan");
    return true;
  }

  // "tanggal 6 bulan ini", behind "tanggal"
  std::optional<DateRange> read_day_of_moved_month() {
    return attempt([&]() -> std::optional<DateRange> {
      const auto day = day_number_of(piece());
      if (!day || piece(1) != "bulan") return std::nullopt;
      ++at_;
      const auto month = read_moved_unit();
      if (!month) return std::nullopt;
      const sys_days found = month->first + days(*day - 1);
      return found <= month->last ? std::optional(DateRange{found, found}) : std::nullopt;
    });
  }

  // "6 November lalu", "6 November ini"
  std::optional<DateRange> read_moved_day() {
    return attempt([&]() -> std::optional<DateRange> {
      const auto day = day_number_of(piece());
      const auto named = month_named(piece(1));
      if (!day || !named) return std::nullopt;
      at_ += 2;
      const auto move = take_move();
      if (!move) return std::nullopt;
      const auto in_year = [&](year y) {
        return y / month(static_cast<unsigned>(named->number)) /
               std::chrono::day(static_cast<unsigned>(*day));
      };
      year y = year_month_day(today()).year();
      if (*move < 0 && in_year(y).ok() && sys_days(in_year(y)) > today()) --y;
      if (*move > 0 && in_year(y).ok() && sys_days(in_year(y)) <= today()) ++y;
      if (!in_year(y).ok()) return std::nullopt;
      return DateRange{sys_days(in_year(y)), sys_days(in_year(y))};
    });
  }

  // "1 September sampai 15 Oktober 2019", "antara 1 dan 5 November 2024": the year, and where it is
  // missing the month, is that of the last day.
  std::optional<DateRange> read_open_span(bool between) {
    return attempt([&]() -> std::optional<DateRange> {
      const auto day = day_number_of(piece());
      const auto named = month_named(piece(day ? 1 : 0));
      if (!day && !(between && named)) return std::nullopt;
      at_ += (day ? 1U : 0U) + (named ? 1U : 0U);
      if (!take_until() && !(between && take("dan"))) return std::nullopt;
      const auto last = read_range();
      if (!last) return std::nullopt;
      const year_month_day end(last->last);
      const month m = named ? month(static_cast<unsigned>(named->number)) : end.month();
      const year y = m > end.month() ? end.year() - years(1) : end.year();
      const year_month_day begin = y / m / std::chrono::day(static_cast<unsigned>(day.value_or(1)));
      if (!begin.ok() || sys_days(begin) > last->last) return std::nullopt;
      return DateRange{sys_days(begin), last->last};
    });
  }

  // A span, or a year by itself: "sejak 2020", "sebelum tahun 2020".
  std::optional<DateRange> read_bound() {
    if (auto range = read_span()) return range;
    const auto y = read_year();
    return y ? std::optional(whole_year(*y)) : std::nullopt;
  }

  // "6 November 2024 sampai 3 Januari 2025"
  std::optional<DateRange> read_span() {
    static constexpr std::array kLeads = {"pada"sv,      "tanggal"sv, "tgl"sv,   "selama"sv,
                                          "sepanjang"sv, "dalam"sv,   "antara"sv};
    return attempt([&]() -> std::optional<DateRange> {
      const bool between = piece() == "antara";
      const bool throughout = piece() == "selama" || piece() == "sepanjang";
      const bool by_day = piece() == "tanggal" || piece() == "tgl" || piece(1) == "tanggal";
      if (take_one_of(kLeads)) take("tanggal");
      if (auto range = read_open_span(between)) return range;
      std::optional<DateRange> range = by_day ? read_day_of_moved_month() : std::nullopt;
      if (!range) range = read_range();
      if (!range && throughout) {
        if (const auto y = read_year()) range = whole_year(*y);
      }
      if (!range) return std::nullopt;
      const std::size_t behind = at_;
      if (take_until() || (between && take("dan"))) {
        const auto last = read_range();
        if (last && last->last >= range->first) return DateRange{range->first, last->last};
        at_ = behind;
      }
      return range;
    });
  }

  // "pilkada serentak 2024" as its polling day.
  std::optional<sys_days> read_poll() {
    return attempt([&]() -> std::optional<sys_days> {
      const std::size_t first = at_;
      const std::string_view name = piece();
      ++at_;
      take("serentak");
      const std::size_t last = at_;
      const auto y = name.empty() ? std::nullopt : read_year();
      const auto day = y ? polling_day(name, static_cast<int>(*y)) : std::nullopt;
      if (!day) return std::nullopt;
      topic_first_ = pieces_[first].word;
      topic_last_ = pieces_[last - 1].word + 1;
      return day;
    });
  }

  // "sejak November 2024", "sebelum 6/11/2024", "menjelang Pilkada 2024"
  std::optional<DateRange> read_bounded() {
    if (auto range = read_span()) return range;
    static constexpr std::array kFrom = {"sejak"sv, "mulai"sv, "dari"sv};
    static constexpr std::array kTo = {"hingga"sv, "sampai"sv, "sd"sv, "s.d"sv, "s/d"sv};
    static constexpr std::array kBefore = {"menjelang"sv, "jelang"sv, "sebelum"sv};
    static constexpr std::array kAfter = {"setelah"sv, "sesudah"sv, "usai"sv, "pasca"sv};
    // What goes on before a poll, and after it.
    constexpr days kAroundPoll(90);
    const bool near = piece() == "menjelang" || piece() == "jelang" || is_one_of(piece(), kAfter);
    if (take_one_of(kFrom)) {
      const bool from = pieces_[at_ - 1].text == "dari";
      const auto range = from ? read_span() : read_bound();
      // "dari Senin lalu sampai kemarin" has both ends.
      if (range && from && range->first != range->last) return range;
      return range ? std::optional(DateRange{range->first, kLatest}) : std::nullopt;
    }
    if (take_one_of(kTo)) {
      take("dengan");
      const auto range = read_bound();
      return range ? std::optional(DateRange{kEarliest, range->last}) : std::nullopt;
    }
    if (take_one_of(kBefore)) {
      if (const auto poll = read_poll()) {
        return DateRange{near ? *poll - kAroundPoll : kEarliest, *poll - days(1)};
      }
      const auto range = near ? std::nullopt : read_bound();
      return range ? std::optional(DateRange{kEarliest, range->first - days(1)}) : std::nullopt;
    }
    if (take_one_of(kAfter)) {
      if (const auto poll = read_poll()) return DateRange{*poll + days(1), *poll + kAroundPoll};
      const auto range = read_bound();
      return range ? std::optional(DateRange{range->last + days(1), kLatest}) : std::nullopt;
    }
    return std::nullopt;
  }

  sys_days today_;
  bool counts_from_today_ = false;
  std::vector<Piece> pieces_;
  std::size_t at_ = 0;
  std::size_t topic_first_ = 0;
  std::size_t topic_last_ = 0;
};

// Most words begin no phrase, and are told by their first letters or a figure.
bool may_begin(std::string_view word) {
  static constexpr std::array kHeads = {
      "ahad"sv,  "akhir"sv,  "antara"sv, "awal"sv,  "besok"sv,   "bulan"sv, "dalam"sv,  "dari"sv,
      "hari"sv,  "hingga"sv, "jelang"sv, "kemar"sv, "kuart"sv,   "lusa"sv,  "menjel"sv, "minggu"sv,
      "mulai"sv, "pada"sv,   "pasca"sv,  "pekan"sv, "perten"sv,  "s.d"sv,   "s/d"sv,    "sampai"sv,
      "sd"sv,    "se"sv,     "tadi"sv,   "tahun"sv, "tanggal"sv, "tgl"sv,   "triw"sv,   "usai"sv};
  const std::size_t begin = std::min(word.find_first_not_of("(["), word.size());
  word.remove_prefix(begin);
  if (word.empty()) return false;
  if (is_ascii_digit(word.front()) || word.front() == '.') return true;
  const auto has_head = [&](std::string_view head) {
    return word.size() >= head.size() && std::equal(head.begin(), head.end(), word.begin(),
                                                    [](char a, char b) { return a == (b | 0x20); });
  };
  if (std::ranges::any_of(kHeads, has_head) || std::ranges::any_of(kNumbers, has_head)) return true;
  const std::string_view letters = word.substr(0, date_word_end(word, 0));
  return month_named(letters) || weekday_named(letters);
}

}  // namespace

sys_days today_in_jakarta() {
  constexpr std::chrono::hours kAheadOfUtc(7);
  return std::chrono::floor<days>(std::chrono::system_clock::now() + kAheadOfUtc);
}

std::optional<DatePhrase> date_phrase_at(std::span<const std::string_view> words, sys_days today) {
  if (words.empty() || !may_begin(words.front())) return std::nullopt;
  return PhraseReader(words.first(std::min(words.size(), kMostDateWords)), today).read();
}

}  // namespace warta
