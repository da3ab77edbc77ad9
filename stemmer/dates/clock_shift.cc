// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/clock_shift.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "stemmer/text/ascii_text.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

using namespace std::chrono;

class ClockReader {
 public:
  explicit ClockReader(std::string_view text) : text_(text) {}

  minutes shift() {
    const auto local = read_time();
    if (!local) return minutes(0);
    const minutes time = *local + afternoon(*local);
    const auto zone = read_zone();
    return zone ? time - *zone + kWesternTime : minutes(0);
  }

 private:
  char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }
  void skip_spaces() {
    while (at(at_) == ' ') ++at_;
  }

  // Two digits, which are taken.
  std::optional<int> two_digits() {
    if (!is_ascii_digit(at(at_)) || !is_ascii_digit(at(at_ + 1))) return std::nullopt;
    at_ += 2;
    return (text_[at_ - 2] - '0') * 10 + (text_[at_ - 1] - '0');
  }

  // The first "10:22", with what counts seconds. "+07:00" is a zone.
  std::optional<minutes> read_time() {
    for (std::size_t colon = text_.find(':'); colon != std::string_view::npos;
         colon = text_.find(':', colon + 1)) {
      if (colon == 0 || !is_ascii_digit(text_[colon - 1])) continue;
      int hour = text_[colon - 1] - '0';
      std::size_t begin = colon - 1;
      if (begin > 0 && is_ascii_digit(text_[begin - 1])) hour += 10 * (text_[--begin] - '0');
      if (begin > 0 && (is_ascii_digit(text_[begin - 1]) || text_[begin - 1] == '+' ||
                        text_[begin - 1] == '-')) {
        continue;
      }
      at_ = colon + 1;
      const auto minute = two_digits();
      if (!minute || hour > 24 || *minute > 59) continue;
      while (at(at_) == ':' || at(at_) == '.' || at(at_) == ',' || is_ascii_digit(at(at_))) ++at_;
      return hours(hour) + minutes(*minute);
    }
    return std::nullopt;
  }

  // What "PM", or "AM" behind twelve, adds.
  minutes afternoon(minutes local) {
    skip_spaces();
    const std::string half = lower_case(text_.substr(std::min(at_, text_.size()), 2));
    if ((half != "am" && half != "pm") || is_ascii_letter(at(at_ + 2))) return minutes(0);
    at_ += 2;
    const bool is_twelve = local >= hours(12) && local < hours(13);
    if (half == "am") return is_twelve ? -hours(12) : minutes(0);
    return is_twelve || local >= hours(13) ? minutes(0) : hours(12);
  }

  // "Z", "GMT", "+0700", "+07:00", "GMT+7".
  std::optional<minutes> read_zone() {
    skip_spaces();
    std::size_t end = at_;
    while (is_ascii_letter(at(end))) ++end;
    const std::string name = lower_case(text_.substr(std::min(at_, text_.size()), end - at_));
    static constexpr std::array<std::string_view, 4> kUtc = {"z", "gmt", "utc", "ut"};
    const bool is_utc = std::ranges::find(kUtc, name) != kUtc.end();
    if (!name.empty() && !is_utc) return std::nullopt;
    at_ = end;
    const char sign = at(at_);
    if ((sign != '+' && sign != '-') || !is_ascii_digit(at(at_ + 1))) {
      return is_utc ? std::optional(minutes(0)) : std::nullopt;
    }
    ++at_;
    std::optional<int> hour = two_digits();
    if (!hour) hour = text_[at_++] - '0';
    if (at(at_) == ':') ++at_;
    const minutes zone = hours(*hour) + minutes(two_digits().value_or(0));
    return sign == '-' ? -zone : zone;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

minutes clock_shift(std::string_view text) {
  return ClockReader(text).shift();
}

}  // namespace warta
