// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/line_features.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "indexer/clean/line_marks.h"
#include "indexer/clean/line_shape.h"
#include "indexer/clean/line_words.h"
#include "indexer/clean/sentences.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

template <std::size_t N>
using Names = std::array<std::string_view, N>;

constexpr Names<7> kSizes = {"1", "2", "3-4", "5-7", "8-12", "13-20", "21-"};  // words
constexpr Names<3> kPlaces = {"head", "mid", "tail"};  // before, among and behind long sentences
constexpr Names<4> kBeside = {"text", "furniture", "edge", "headline"};
constexpr Names<7> kNear = {"0", "1", "2", "3", "4", "5", "6"};  // lines of furniture
constexpr Names<5> kRuns = {"1", "2", "3", "4-6", "7-"};         // lines that are no sentences
constexpr Names<6> kShared = {"none-to-tell", "0", "-1/4", "-1/2", "-3/4", "-1"};
constexpr Names<6> kStrange = {"none-to-tell", "0", "-1/8", "-1/4", "-1/2", "-1"};
constexpr Names<6> kFound = {"0", "1", "2-3", "4-6", "7-12", "13-"};  // furniture in all

// The first number of each group of shapes; they stand one behind the other.
constexpr std::size_t kCapitalBase = kSizes.size() * kLineEnds.size();
constexpr std::size_t kBesideBase = kCapitalBase + kPlaces.size() * kLineCapitals.size();
constexpr std::size_t kNearBase = kBesideBase + kPlaces.size() * kBeside.size() * kBeside.size();
constexpr std::size_t kRunBase = kNearBase + kNear.size();
constexpr std::size_t kBrokenBase = kRunBase + kPlaces.size() * kRuns.size();
constexpr std::size_t kSharedBase = kBrokenBase + kPlaces.size();
constexpr std::size_t kFoundBase = kSharedBase + kPlaces.size() * kShared.size();
constexpr std::size_t kStrangeBase = kFoundBase + kPlaces.size() * kFound.size();
constexpr std::size_t kOpenBase = kStrangeBase + kPlaces.size() * kStrange.size();
constexpr std::size_t kMarkBase = kOpenBase + kSizes.size() * kLineCapitals.size();
constexpr std::size_t kShapeCount = kMarkBase + kLineMarks.size();

std::size_t size_of(std::size_t words) {
  return step_of<6, std::size_t>(words, {1, 2, 4, 7, 12, 20});
}

std::size_t found_of(std::size_t furniture) {
  return step_of<5, std::size_t>(furniture, {0, 1, 3, 6, 12});
}

std::size_t place_of(const PageText& page, std::size_t i) {
  if (i < page.first_sentence) return 0;
  return i > page.last_sentence ? 2 : 1;
}

std::size_t number_of(LineRole role) {
  switch (role) {
    case LineRole::text:
      return 0;
    case LineRole::furniture:
      return 1;
    case LineRole::headline:
      return 3;
  }
  return 0;
}

std::size_t between(const PageText& page, std::size_t i) {
  constexpr std::size_t kEdge = 2;
  const std::size_t before = i == 0 ? kEdge : number_of(page.lines[i - 1].role);
  const std::size_t behind = i + 1 == page.lines.size() ? kEdge : number_of(page.lines[i + 1].role);
  return before * kBeside.size() + behind;
}

std::size_t furniture_near(const PageText& page, std::size_t i) {
  constexpr std::size_t kReach = 3;
  const std::size_t begin = i - std::min(i, kReach);
  const auto lines = page.lines.subspan(begin, std::min(i + kReach + 1, page.lines.size()) - begin);
  const bool self = page.lines[i].role == LineRole::furniture;
  const auto found = std::ranges::count(lines, LineRole::furniture, &PageLine::role);
  return static_cast<std::size_t>(found) - (self ? 1U : 0U);
}

// How many lines in a row around `i` are no sentences of the text, as a step of kRuns.
std::size_t run_around(const PageText& page, std::size_t i) {
  constexpr std::size_t kMost = 7;
  const auto apart = [&](std::size_t k) {
    return page.lines[k].role != LineRole::text || !is_sentence(page.lines[k].text);
  };
  if (!apart(i)) return 0;
  std::size_t size = 1;
  for (std::size_t k = i; k > 0 && size < kMost && apart(k - 1); --k) ++size;
  for (std::size_t k = i + 1; k < page.lines.size() && size < kMost && apart(k); ++k) ++size;
  return step_of<4, std::size_t>(size, {1, 2, 3, 6});
}

// Words in small letters, and how many of them no dictionary has.
struct SmallWords {
  std::size_t words = 0;
  std::size_t strange = 0;

  void add(std::string_view line) {
    for_each_line_word(line, [&](std::string_view word) {
      if (!std::ranges::all_of(word, is_ascii_lower)) return;
      ++words;
      if (!Lexicon::contains(word)) ++strange;
    });
  }
};

// Whether the text around a line is as strange: an article in English or Javanese.
bool is_foreign(const PageText& page, std::size_t i) {
  constexpr std::size_t kEnough = 40;  // words
  constexpr std::size_t kOneIn = 4;    // is strange
  SmallWords around;
  for (std::size_t k = 0; k < page.lines.size() && around.words < kEnough; ++k) {
    if (k != i && is_long_sentence(page.lines[k])) around.add(page.lines[k].text);
  }
  return kOneIn * around.strange > around.words;
}

// How much of a line is strange: readers, sellers and those who write as they speak use such words,
// newsrooms seldom do. A step of kStrange.
std::size_t strange_of(const PageText& page, std::size_t i) {
  constexpr std::size_t kFewestWords = 2;
  constexpr std::size_t kWhole = 8;
  SmallWords own;
  own.add(page.lines[i].text);
  if (own.words < kFewestWords) return 0;
  if (own.strange == 0) return 1;
  const std::size_t step =
      step_of<3, std::size_t>(kWhole * own.strange, {own.words, 2 * own.words, 4 * own.words});
  return step > 1 && is_foreign(page, i) ? 0 : 2 + step;
}

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string all;
  for (const std::string_view part : parts) all.append(all.empty() ? "" : " ").append(part);
  return all;
}

}  // namespace

void LineFeatures::read(const PageText& page, std::size_t i) {
  const std::string_view line = page.lines[i].text;
  normal_ = normalized(line);
  words_.clear();
  shapes_.clear();
  for_each_line_word(normal_, [&](std::string_view word) { words_.push_back(word); });
  const auto add = [&](std::size_t shape) { shapes_.push_back(static_cast<std::uint16_t>(shape)); };
  const std::size_t count = count_words(line);
  const std::size_t size = size_of(count);
  const std::size_t end = end_of_line(line);
  const std::size_t capitals = capitals_of_line(line, count);
  place_ = place_of(page, i);
  add(size * kLineEnds.size() + end);
  add(kCapitalBase + place_ * kLineCapitals.size() + capitals);
  add(kBesideBase + place_ * kBeside.size() * kBeside.size() + between(page, i));
  add(kNearBase + furniture_near(page, i));
  add(kRunBase + place_ * kRuns.size() + run_around(page, i));
  if (page.broken) add(kBrokenBase + place_);
  add(kFoundBase + place_ * kFound.size() + found_of(page.furniture));
  add(kStrangeBase + place_ * kStrange.size() + strange_of(page, i));
  if (end == 0) add(kOpenBase + size * kLineCapitals.size() + capitals);
  const std::uint32_t marks = read_line_marks(page, i, normal_);
  for (std::size_t bit = 0; bit < kLineMarks.size(); ++bit) {
    if ((marks >> bit & 1U) != 0) add(kMarkBase + bit);
  }
}

std::size_t LineFeatures::shared_shape(const WordSet::Overlap& shared) const {
  std::size_t step = 0;
  if (shared.words > 0) step = 1 + (4 * shared.known + shared.words - 1) / shared.words;
  return kSharedBase + place_ * kShared.size() + step;
}

std::size_t shape_count() {
  return kShapeCount;
}

std::string shape_name(std::size_t shape) {
  // A group whose first part is the place.
  const auto placed = [&](std::string_view group, std::size_t base, const auto& names) {
    const std::size_t at = shape - base;
    return joined({group, kPlaces[at / names.size()], names[at % names.size()]});
  };
  if (shape >= kMarkBase) return joined({"has", kLineMarks[shape - kMarkBase]});
  if (shape >= kOpenBase) {
    const std::size_t at = shape - kOpenBase;
    return joined(
        {"open", kSizes[at / kLineCapitals.size()], kLineCapitals[at % kLineCapitals.size()]});
  }
  if (shape >= kStrangeBase) return placed("strange", kStrangeBase, kStrange);
  if (shape >= kFoundBase) return placed("found", kFoundBase, kFound);
  if (shape >= kSharedBase) return placed("shared", kSharedBase, kShared);
  if (shape >= kBrokenBase) return joined({"broken", kPlaces[shape - kBrokenBase]});
  if (shape >= kRunBase) return placed("run", kRunBase, kRuns);
  if (shape >= kNearBase) return joined({"near", kNear[shape - kNearBase]});
  if (shape >= kBesideBase) {
    const std::size_t at = shape - kBesideBase;
    const std::size_t pair = at % (kBeside.size() * kBeside.size());
    return joined({"between", kPlaces[at / (kBeside.size() * kBeside.size())],
                   kBeside[pair / kBeside.size()], kBeside[pair % kBeside.size()]});
  }
  if (shape >= kCapitalBase) return placed("capitals", kCapitalBase, kLineCapitals);
  return joined({"words", kSizes[shape / kLineEnds.size()], kLineEnds[shape % kLineEnds.size()]});
}

}  // namespace warta
