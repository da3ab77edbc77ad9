// SPDX-License-Identifier: GPL-3.0-or-later
// event_date and publication_date: which of the dates that an article prints is which.
#include <algorithm>
#include <array>

#include "stemmer/dates/date_names.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::ranges::any_of(words, [&](std::string_view known) {
    return std::ranges::equal(word, known, {}, [](char c) { return static_cast<char>(c | 0x20); });
  });
}

// Words before a day that has yet to come: "akan digelar di tiga desa pada 27 November 2024".
constexpr std::array kFutureBefore = {
    "pemungutan"sv, "pencoblosan"sv, "coblosan"sv,     "akan"sv,  "bakal"sv,
    "rencananya"sv, "dijadwalkan"sv, "direncanakan"sv, "nanti"sv, "mendatang"sv};
// Words right before the day that ends a term: "paling lambat Senin (9/6/2025)".
constexpr std::array kTermBefore = {"menjelang"sv, "jelang"sv,  "hingga"sv,
                                    "sampai"sv,    "sebelum"sv, "lambat"sv,
                                    "lambatnya"sv, "tenggat"sv, "deadline"sv};
constexpr std::array kFutureAfter = {"mendatang"sv, "nanti"sv, "depan"sv};
// Words before a day long past: "lahir di Kendari pada 6 November 1970", "sejak Kamis (23/5/2019)".
constexpr std::array kPastBefore = {"sejak"sv, "lahir"sv, "kelahiran"sv, "dilahirkan"sv,
                                    "semenjak"sv};
constexpr std::array kPastAfter = {"lalu"sv, "silam"sv};
// Words before the stamp that a page template prints.
constexpr std::array kStampBefore = {
    "diterbitkan"sv, "terbit"sv,  "diperbarui"sv, "dipublikasikan"sv, "tayang"sv,
    "diposting"sv,   "posted"sv,  "published"sv,  "update"sv,         "updated"sv,
    "diunggah"sv,    "publish"sv, "dipublish"sv,  "pembaruan"sv};

bool ends_clause(char c) {
  return ",.;:!?\"\n()"sv.find(c) != std::string_view::npos;
}
// One of `words` among the last `reach` before `i`, in the same clause.
template <std::size_t N>
bool follows(std::string_view text, std::size_t i, const std::array<std::string_view, N>& words,
             int reach) {
  for (int count = 0; count < reach; ++count) {
    while (i > 0 && !is_ascii_letter(text[i - 1])) {
      if (ends_clause(text[i - 1]) && text[i - 1] != '(') return false;
      --i;
    }
    const std::size_t begin = date_word_begin(text, i);
    if (begin == i) return false;
    if (is_one_of(text.substr(begin, i - begin), words)) return true;
    i = begin;
  }
  return false;
}

// One of `words` right behind `i`.
template <std::size_t N>
bool precedes(std::string_view text, std::size_t i, const std::array<std::string_view, N>& words) {
  while (i < text.size() && text[i] == ' ') ++i;
  return is_one_of(text.substr(i, date_word_end(text, i) - i), words);
}

bool begins_line(std::string_view text, std::size_t i) {
  return i == 0 || text[i - 1] == '\n';
}

// How many bytes stand on the line of a date beside it; no more than `most` are counted.
std::size_t bytes_beside(std::string_view text, const DateMention& date, std::size_t most) {
  std::size_t begin = date.begin;
  while (!begins_line(text, begin) && date.begin - begin < most) --begin;
  std::size_t end = date.end;
  while (end < text.size() && text[end] != '\n' && end - date.end < most) ++end;
  return std::min(date.begin - begin + (end - date.end), most);
}

// "Diterbitkan: 7 November 2024, 10:22 WITA", "Pada : 7/11/2024", "Terbit Kamis, 7 November 2024"
// at the head of a line. But "video yang diunggah pada Senin (9/6/2025)" is a sentence.
bool is_labelled_stamp(std::string_view text, const DateMention& date) {
  std::size_t i = date.begin;
  for (int words = 0; words < 2; ++words) {
    std::size_t end = i;
    while (end > 0 && " :|"sv.find(text[end - 1]) != std::string_view::npos) --end;
    const std::size_t begin = date_word_begin(text, end);
    if (begin == end) return false;
    const std::string_view word = text.substr(begin, end - begin);
    const bool colon = text.substr(end, i - end).find(':') != std::string_view::npos;
    const bool is_pada = is_one_of(word, std::array{"pada"sv, "on"sv});
    if ((colon || begins_line(text, begin)) &&
        (is_one_of(word, kStampBefore) || (is_pada && colon)))
      return true;
    if (!is_pada) return false;
    i = begin;
  }
  return false;
}

// Also "Redaksi - Kamis, 7 Nov 2024 10:22 WIB" and a bare date on a line of its own.
bool is_stamp(std::string_view text, const DateMention& date) {
  if (!date.day) return false;
  if (is_labelled_stamp(text, date)) return true;
  if (date.has_time) return bytes_beside(text, date, 60) < 60;
  // A lost link may leave "Selasa (10/6/2025)." alone: brackets are for sentences.
  const std::string_view printed = text.substr(date.begin, date.end - date.begin);
  return bytes_beside(text, date, 24) < 24 && printed.find('(') == std::string_view::npos;
}

// How strongly a date claims to be the day reported; nothing for one that is no claim at all.
constexpr int kWeekday = 100;
constexpr int kDateline = 90;
constexpr int kBracket = 70;
constexpr int kEarly = 40;
constexpr int kNotYet = 65;
constexpr int kLongAgo = 45;

// Before the first " - " or " – " of a text: "Kendari, 6 November 2024 - ".
bool is_in_dateline(std::string_view text, const DateMention& date) {
  if (date.begin > 80) return false;
  const std::string_view after = text.substr(date.end, 4);
  return after.find(" -") != std::string_view::npos ||
         after.find("\xE2\x80\x93") != std::string_view::npos ||
         after.find("\xE2\x80\x94") != std::string_view::npos;
}

DateSign sign_of(std::string_view text, const DateMention& date) {
  if (date.weekday) return DateSign::weekday;
  if (!date.year) return DateSign::none;
  if (is_in_dateline(text, date)) return DateSign::dateline;
  if (text[date.begin] == '(') return DateSign::bracket;
  return date.begin < 500 ? DateSign::early : DateSign::none;
}

int strength_of(DateSign sign) {
  switch (sign) {
    case DateSign::weekday:
      return kWeekday;
    case DateSign::dateline:
      return kDateline;
    case DateSign::bracket:
      return kBracket;
    case DateSign::early:
    case DateSign::headline:
      return kEarly;
    case DateSign::none:
      break;
  }
  return 0;
}

int claim(std::string_view text, const DateMention& date) {
  if (!date.day || is_stamp(text, date)) return 0;
  int strength = strength_of(sign_of(text, date));
  if (follows(text, date.begin, kFutureBefore, 6) || follows(text, date.begin, kTermBefore, 2) ||
      precedes(text, date.end, kFutureAfter)) {
    strength -= kNotYet;
  }
  if (follows(text, date.begin, kPastBefore, 6)) strength -= kLongAgo;
  if (!date.weekday && precedes(text, date.end, kPastAfter)) strength -= kLongAgo;
  return strength;
}

std::optional<sys_days> day_in(const DateMention& date, int year) {
  const year_month_day day{std::chrono::year(year),
                           std::chrono::month(static_cast<unsigned>(date.month)),
                           std::chrono::day(static_cast<unsigned>(date.day.value_or(0)))};
  if (!day.ok()) return std::nullopt;
  return sys_days(day);
}

bool weekday_fits(const DateMention& date, sys_days day) {
  return !date.weekday || std::chrono::weekday(day) == *date.weekday;
}

// The day nearest to `reference`; a year that contradicts the weekday is the worse by half a year.
std::optional<sys_days> nearest_day(const DateMention& date, sys_days reference) {
  const int year = static_cast<int>(year_month_day(reference).year());
  std::optional<sys_days> best;
  days best_distance{0};
  for (int candidate = year - 1; candidate <= year + 1; ++candidate) {
    const auto day = day_in(date, candidate);
    if (!day) continue;
    days distance = std::chrono::abs(*day - reference);
    if (!weekday_fits(date, *day)) distance += days(183);
    if (!best || distance < best_distance) {
      best = day;
      best_distance = distance;
    }
  }
  return best;
}

// Whether `text` ends with `word`, in whatever case.
bool ends_with_word(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::ranges::equal(text.substr(text.size() - word.size()), word, {}, ascii_lower);
}

// "teraliri listrik pada 2030", "hingga 2045": a year to come.
bool names_a_goal(std::string_view before) {
  static constexpr std::array kGoals = {"pada "sv,   "hingga "sv,  "sampai "sv,      "menuju "sv,
                                        "target "sv, "sebelum "sv, "tahun depan "sv, "emas "sv};
  const bool year = before.ends_with("tahun ");
  if (year) before.remove_suffix(std::string_view("tahun ").size());
  return std::ranges::any_of(kGoals, [&](std::string_view goal) { return before.ends_with(goal); });
}

// "Undang-Undang Nomor 30 Tahun 2002": the year of a law.
bool names_a_law(std::string_view before) {
  constexpr std::string_view kYear = "tahun ";
  if (!ends_with_word(before, kYear)) return false;
  before.remove_suffix(kYear.size());
  const std::size_t number = before.find_last_not_of("0123456789 ");
  if (number == std::string_view::npos || number + 2 >= before.size()) return false;
  before = before.substr(0, number + 1);
  return ends_with_word(before, "nomor") || ends_with_word(before, "no.") ||
         ends_with_word(before, "no");
}

// "sejak 2012", "pada akhir 2012": history, for news tells this year's by the month.
bool names_the_past(std::string_view before) {
  static constexpr std::array kPast = {"sejak "sv,      "awal "sv,  "akhir "sv, "pengujung "sv,
                                       "penghujung "sv, "medio "sv, "kurun "sv};
  if (ends_with_word(before, "tahun ")) before.remove_suffix(6);
  return std::ranges::any_of(kPast,
                             [&](std::string_view past) { return ends_with_word(before, past); });
}

struct PrintedYear {
  std::optional<sys_days> day;
  std::size_t begin = 0;  // of its four digits
};

// A year printed by itself ("APBD 2025") in which the day falls on its weekday; the latest such
// year. The far end of a term is none: "DPR periode 2019-2024" was in the news of 2019.
PrintedYear day_in_printed_year(std::string_view text, const DateMention& date) {
  PrintedYear best;
  if (!date.weekday) return best;
  const auto is_digit = [&](std::size_t at) {
    return at < text.size() && is_ascii_digit(text[at]);
  };
  for (std::size_t i = text.find("20"); i != std::string_view::npos; i = text.find("20", i + 1)) {
    if ((i > 0 && is_digit(i - 1)) || !is_digit(i + 2) || !is_digit(i + 3) || is_digit(i + 4))
      continue;
    const std::string_view before = text.substr(0, i);
    if (names_a_goal(before) || names_a_law(before) || names_the_past(before)) continue;
    if (i > 0 && (text[i - 1] == '-' || text[i - 1] == '/' || text[i - 1] == '\x93')) continue;
    const auto day = day_in(date, 2000 + (text[i + 2] - '0') * 10 + (text[i + 3] - '0'));
    if (day && weekday_fits(date, *day) && (!best.day || *best.day < *day)) best = {day, i};
  }
  return best;
}

std::optional<sys_days> full_day(const DateMention& date) {
  return date.year && date.day ? day_in(date, *date.year) : std::nullopt;
}

// The strongest claim of a text, the earliest of equals.
struct Claim {
  const DateMention* date = nullptr;
  int strength = 0;
};

Claim strongest(std::string_view text, const std::vector<DateMention>& dates,
                std::optional<sys_days> published) {
  Claim best;
  int latest_year = 0;
  for (const DateMention& date : dates) latest_year = std::max(latest_year, date.year.value_or(0));
  for (const DateMention& date : dates) {
    int strength = claim(text, date);
    // History: a bare date years before another that the text prints, or of the last century.
    if (!date.weekday && date.year.value_or(0) < std::max(latest_year - 1, 2000)) strength = 0;
    const auto day = full_day(date);
    // What was to come when the article went out is not what it reports; what lies months back may
    // be.
    if (published && day && *day > *published + days(2)) strength -= kNotYet;
    if (published && day && *day < *published - days(60)) strength -= kLongAgo;
    if (strength > best.strength) best = {&date, strength};
  }
  return best;
}

TextPiece piece_of(const DateMention& date, bool in_title) {
  return {static_cast<std::uint32_t>(date.begin), static_cast<std::uint32_t>(date.end), in_title};
}

struct Reference {
  int strength;
  sys_days day;
  TextPiece piece;
};

// Full dates of a text, from which the year of another may be taken: those with a weekday first,
// then those with an hour, those of the body before those of the headline. "27 November 2029" may
// be the next election.
std::vector<Reference> dated_references(const std::vector<DateMention>& in_body,
                                        const std::vector<DateMention>& in_title) {
  std::vector<Reference> found;
  for (const std::vector<DateMention>* dates : {&in_body, &in_title}) {
    const int place = dates == &in_body ? 1000 : 0;
    for (const DateMention& date : *dates) {
      const auto day = full_day(date);
      if (!day) continue;
      found.push_back({place + (date.weekday ? kWeekday : 0) + (date.has_time ? kBracket : 0), *day,
                       piece_of(date, dates == &in_title)});
    }
  }
  std::ranges::stable_sort(found, std::ranges::greater(), &Reference::strength);
  return found;
}

// The day of the first of `dates`, all those of `text`, that is a publication stamp.
std::optional<sys_days> stamped_day(std::string_view text, const std::vector<DateMention>& dates) {
  for (const DateMention& date : dates) {
    if (const auto day = full_day(date); day && is_stamp(text, date)) return day;
  }
  return std::nullopt;
}

}  // namespace

EventDate read_event_date(std::string_view title, std::string_view body,
                          std::optional<sys_days> published) {
  const std::vector<DateMention> in_title = find_dates(title);
  const std::vector<DateMention> in_body = find_dates(body);
  if (!published) published = stamped_day(body, in_body);

  EventDate found;
  found.printed_dates = in_title.size() + in_body.size();
  Claim best = strongest(body, in_body, published);
  if (best.date != nullptr) {
    found.sign = sign_of(body, *best.date);
    found.doubted = best.strength < strength_of(found.sign);
  } else {
    // A headline prints a date for what it announces: "Jadwal Imsakiyah Senin 3 Maret 2025".
    for (const DateMention& date : in_title) {
      const bool claims =
          date.day && (date.year || date.weekday) && !follows(title, date.begin, kFutureBefore, 6);
      if (claims && best.date == nullptr) best = {&date, kEarly};
    }
    if (best.date == nullptr) return found;
    found.sign = DateSign::headline;
  }
  found.date = piece_of(*best.date, found.sign == DateSign::headline);
  found.day = full_day(*best.date);
  if (found.day) return found;

  const auto take = [&](std::optional<sys_days> day, YearSource year, TextPiece from) {
    found.day = day;
    found.year = year;
    found.year_from = from;
  };
  if (published) {
    take(nearest_day(*best.date, *published), YearSource::published, {});
    return found;
  }
  const std::vector<Reference> references = dated_references(in_body, in_title);
  for (const Reference& reference : references) {
    const auto day = nearest_day(*best.date, reference.day);
    if (!day || !weekday_fits(*best.date, *day)) continue;
    take(day, YearSource::other_date, reference.piece);
    return found;
  }
  for (const bool of_title : {true, false}) {
    const PrintedYear year = day_in_printed_year(of_title ? title : body, *best.date);
    if (!year.day) continue;
    const auto begin = static_cast<std::uint32_t>(year.begin);
    take(year.day, YearSource::printed_year, {begin, begin + 4, of_title});
    return found;
  }
  if (!references.empty()) {
    const Reference& first = references.front();
    take(nearest_day(*best.date, first.day), YearSource::misfit, first.piece);
  }
  return found;
}

std::optional<sys_days> event_date(std::string_view title, std::string_view body,
                                   std::optional<sys_days> published) {
  return read_event_date(title, body, published).day;
}

std::optional<sys_days> publication_date(std::string_view text) {
  constexpr std::string_view kBar = " | ";
  if (const auto day = stamped_day(text, find_dates(text))) return day;
  // "Redaktur: Sari | Wartawan: Budi | 22 Feb 2025 - 09.14"
  const std::size_t bar = text.rfind(kBar);
  if (bar == std::string_view::npos) return std::nullopt;
  const std::string_view last = text.substr(bar + kBar.size());
  return stamped_day(last, find_dates(last));
}

}  // namespace warta
