// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/headline_sights.h"

#include <array>
#include <string_view>

#include "indexer/clean/line_marks.h"

namespace warta {
namespace {

constexpr std::size_t kStepCount = 12;
constexpr std::size_t kGroupCount = static_cast<std::size_t>(SightGroup::none_bare) + 1;
constexpr std::size_t kMarkBase = kGroupCount * kStepCount;

struct Group {
  std::string_view name;
  std::array<std::string_view, kStepCount> steps;  // the last ones may be empty
};

// In the order of SightGroup.
constexpr std::array<Group, kGroupCount> kGroups = {{
    {"told",
     {"open", "block", "in-block", "link", "line", "stamp", "byline", "evidence", "words",
      "other"}},
    {"words", {"1", "2", "3", "4", "5", "6-7", "8-10", "11-14", "15-20", "21-"}},
    {"end", {"open", "stop", "question", "call", "ellipsis", "bracket", "quote", "mark", "torn"}},
    {"capitals", {"few", "some", "most", "small-first", "loud"}},
    {"known", {"0", "1", "2", "3", "4", "5-6", "7-"}},
    {"shared", {"none-to-tell", "0", "-1/4", "-1/2", "-3/4", "-1"}},
    {"rank", {"most", "as-many", "less", "least"}},
    {"below", {"1", "2", "3", "4-5", "6-8", "9-14", "15-"}},
    {"place",
     {"1", "2", "3-4", "5-8", "9-14", "15-", "1 bare", "2 bare", "3-4 bare", "5-8 bare",
      "9-14 bare", "15- bare"}},
    {"next", {"text", "stamp", "byline", "page", "small"}},
    {"before", {"edge", "path", "stamp", "page", "other"}},
    {"repeated", {"no", "alike", "with-more", "within", "cut"}},
    {"site", {"no", "cut"}},
    {"paged", {"0", "-1/4", "-1/2", "-1", "more"}},
    {"evidence", {"-60", "-40", "-25", "-10", "0", "10", "25", "40", "60", "more"}},
    {"looks", {"headline", "title-case"}},
    {"pairs", {"0", "1", "2", "3", "4-"}},
    {"names", {"0", "1", "2", "3", "4-"}},
    {"opening", {"0", "1", "2", "3", "4", "5-6", "7-"}},
    {"all", {"none-to-tell", "0", "-1/4", "-1/2", "-3/4", "-1"}},
    {"later", {"0", "1", "2", "3-5", "6-"}},
    {"run", {"1", "2", "3", "4-6", "7-"}},
    {"run-place", {"alone", "first", "inside", "last"}},
    {"kin", {"no", "begins", "ends"}},
    {"between", {"nothing", "page", "stamp", "small", "like"}},
    {"last-shared",
     {"none-to-tell", "0", "-1/4", "-1/2", "-3/4", "-1", "other none-to-tell", "other 0",
      "other -1/4", "other -1/2", "other -3/4", "other -1"}},
    {"caption", {"no", "yes"}},
    {"first",
     {"over none-to-tell", "over 0", "over -1/4", "over -1/2", "over -3/4", "over -1",
      "none-to-tell", "0", "-1/4", "-1/2", "-3/4", "-1"}},
    {"told-known",
     {"open 0-1", "open 2", "open 3-", "block 0-1", "block 2", "block 3-", "link 0-1", "link 2",
      "link 3-", "other 0-1", "other 2", "other 3-"}},
    {"none", {"any"}},
    {"none-lines", {"1", "2", "3-4", "5-8", "9-14", "15-"}},
    {"none-most", {"0", "1", "2", "3", "4", "5-6", "7-"}},
    {"none-furniture", {"0", "1", "2-3", "4-"}},
    {"none-pairs", {"0", "1", "2", "3", "4-"}},
    {"none-names", {"0", "1", "2", "3", "4-"}},
    {"none-last", {"none-to-tell", "0", "-1/4", "-1/2", "-3/4", "-1"}},
    {"none-bare", {"no", "yes"}},
}};

}  // namespace

std::uint16_t sight_of(SightGroup group, std::size_t step) {
  return static_cast<std::uint16_t>(static_cast<std::size_t>(group) * kStepCount + step);
}

std::uint16_t sight_of_mark(std::size_t mark) {
  return static_cast<std::uint16_t>(kMarkBase + mark);
}

std::size_t sight_count() {
  return kMarkBase + kLineMarks.size();
}

std::string sight_name(std::size_t sight) {
  if (sight >= kMarkBase) return "has " + std::string(kLineMarks[sight - kMarkBase]);
  const Group& group = kGroups[sight / kStepCount];
  return std::string(group.name) + ' ' + std::string(group.steps[sight % kStepCount]);
}

}  // namespace warta
