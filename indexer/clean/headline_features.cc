// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/headline_features.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "indexer/clean/bare_headline.h"
#include "indexer/clean/caption.h"
#include "indexer/clean/dateline.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/headline_company.h"
#include "indexer/clean/headline_sights.h"
#include "indexer/clean/line_evidence.h"
#include "indexer/clean/line_marks.h"
#include "indexer/clean/line_shape.h"
#include "indexer/clean/page_words.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/text_begin.h"
#include "indexer/clean/told_words.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kMostHeadLines = 60;
constexpr std::size_t kLongestCompared = 400;  // bytes; a longer line repeats no headline
constexpr std::size_t kMostPairs = 4;
constexpr std::size_t kFewestLike = 4;  // words, of what may be a headline by its length
constexpr std::size_t kToldStamp = 5;
constexpr std::size_t kToldByline = 6;
constexpr std::size_t kPlaces = 6;  // steps of SightGroup::place
constexpr std::array<std::size_t, 6> kKnownSteps = {0, 1, 2, 3, 4, 6};

// What the rules told a line to be; which of them is the headline is left open.
std::size_t told_of(LineRole role, FurnitureRule rule) {
  if (role != LineRole::furniture) return 0;
  switch (rule) {
    case FurnitureRule::page_head:
      return 0;
    case FurnitureRule::block:
      return 1;
    case FurnitureRule::in_block:
      return 2;
    case FurnitureRule::link:
    case FurnitureRule::link_marker:
    case FurnitureRule::behind_link:
      return 3;
    case FurnitureRule::whole_line:
    case FurnitureRule::head:
    case FurnitureRule::tail:
      return 4;
    case FurnitureRule::stamp:
      return 5;
    case FurnitureRule::byline:
      return 6;
    case FurnitureRule::evidence:
      return 7;
    case FurnitureRule::page_words:
      return 8;
    default:
      return 9;
  }
}

// What part of its words is known, as a step.
std::size_t part_step(std::size_t known, std::size_t words) {
  return words == 0 ? 0 : 1 + (4 * known + words - 1) / words;
}

// open, of a block, a link, other
std::size_t told_class(std::size_t told) {
  return told == 0 ? 0 : told <= 2 ? 1 : told == 3 ? 2 : 3;
}

std::size_t end_of(std::string_view line) {
  const bool torn = std::ranges::count(line, '"') % 2 != 0;  // a quotation that a link has cut
  return torn ? kLineEnds.size() : end_of_line(line);
}

std::string_view without_ellipsis(std::string_view line) {
  if (line.ends_with("...")) line.remove_suffix(3);
  if (line.ends_with("\xE2\x80\xA6")) line.remove_suffix(3);
  return line;
}

class HeadReader {
 public:
  HeadReader(const ToldPage& page, std::size_t first)
      : rules_(page.rules), lines_(page.lines.begin(), page.lines.end()), first_sentence_(first) {
    // Which of them is the headline is asked anew.
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const bool open =
          lines_[i].role == LineRole::headline || rules_[i] == FurnitureRule::page_head;
      if (open) lines_[i].role = LineRole::text;
    }
    text_ = read_page_text(lines_, page.broken);
    is_bare_ = std::ranges::none_of(std::span(lines_).first(first), [](const PageLine& line) {
      return line.role == LineRole::furniture && std::ranges::any_of(line.text, is_ascii_letter);
    });
  }

  std::vector<HeadlineCandidate> read() {
    std::vector<HeadlineCandidate> found;
    std::vector<std::size_t> which;
    for (std::size_t i = 0; i < std::min(first_sentence_, kMostHeadLines); ++i) {
      if (!may_be(lines_[i].text)) continue;
      HeadlineCandidate candidate = read_line(i);
      if (candidate.sights.empty()) continue;
      which.push_back(i);
      found.push_back(std::move(candidate));
    }
    const std::vector<int> weights = weigh_looks_of(lines_, which, text_.broken);
    for (std::size_t k = 0; k < found.size(); ++k) {
      found[k].sights.push_back(sight_of(
          SightGroup::evidence, step_of<9>(weights[k], {-60, -40, -25, -10, 0, 10, 25, 40, 60})));
    }
    rank(found);
    look_around({.lines = lines_, .rules = rules_, .first_sentence = first_sentence_}, found);
    return found;
  }

 private:
  static bool may_be(std::string_view line) {
    if (line.find(')') < line.find('(')) return false;  // the rest of a sentence
    return may_be_page_line(line) && std::ranges::any_of(line, is_ascii_letter) &&
           !opens_text(line);
  }

  // When there is a line to compare it with: most texts begin with their first.
  void read_text() {
    if (std::exchange(has_read_, true)) return;
    for (std::size_t i = first_sentence_; i < lines_.size() && !said_.is_full(); ++i) {
      if (is_paragraph(lines_[i])) said_.add(without_dateline(lines_[i].text));
    }
  }

  HeadlineCandidate read_line(std::size_t i) {
    const std::string_view line = lines_[i].text;
    HeadlineCandidate found{.line = i, .headline = without_site(without_ornaments(line))};
    const std::string& headline = found.headline;
    const auto add = [&](SightGroup group, std::size_t step) {
      found.sights.push_back(sight_of(group, step));
    };
    if (headline.empty() || !is_headline(headline)) return found;
    read_text();
    const std::size_t words = count_words(headline);
    const ToldPart said = said_.read(headline);
    const std::size_t told = told_of(lines_[i].role, rules_[i]);
    add(SightGroup::told, told);
    add(SightGroup::words, step_of<9, std::size_t>(words, {1, 2, 3, 4, 5, 7, 10, 14, 20}));
    add(SightGroup::end, end_of(headline));
    add(SightGroup::capitals, capitals_of_line(headline, words));
    add(SightGroup::known, step_of<6>(said.in_lead, kKnownSteps));
    found.shared = part_step(said.in_lead, said.words);
    add(SightGroup::shared, found.shared);
    found.pairs = std::min(said.pairs, kMostPairs);
    found.names = std::min(said.names, kMostPairs);
    add(SightGroup::pairs, found.pairs);
    add(SightGroup::names, found.names);
    add(SightGroup::opening, step_of<6>(said.in_opening, kKnownSteps));
    add(SightGroup::all, part_step(said.in_all, said.words));
    add(SightGroup::told_known,
        3 * told_class(told) + step_of<2, std::size_t>(said.in_lead, {1, 2}));
    if (i == 0 && is_bare_) add(SightGroup::first, found.shared + (first_sentence_ == 1 ? 0 : 6));
    add(SightGroup::caption, is_caption(line) ? 1 : 0);
    found.like = words >= kFewestLike && told != kToldStamp && told != kToldByline;
    add(SightGroup::below, step_of<6, std::size_t>(first_sentence_ - i, {1, 2, 3, 5, 8, 14}));
    add(SightGroup::place, step_of<5, std::size_t>(i, {0, 1, 3, 7, 13}) + (is_bare_ ? kPlaces : 0));
    add(SightGroup::repeated, repeated_of(i, headline));
    const bool cut = headline.size() + 2 < line.size() && line.starts_with(headline);
    add(SightGroup::site, cut ? 1 : 0);
    const PageWords paged = read_page_words(headline);
    add(SightGroup::paged, step_of<4>(paged.share(), {0.0, 0.25, 0.5, 1.0}));
    add(SightGroup::looks, is_title_case(headline) ? 1 : 0);
    const std::uint32_t marks = read_line_marks(text_, i, normalized(line));
    for (std::size_t bit = 0; bit < kLineMarks.size(); ++bit) {
      if ((marks >> bit & 1U) != 0) found.sights.push_back(sight_of_mark(bit));
    }
    found.known = said.in_lead;
    found.is_furniture = told > 0;
    found.is_bare = is_bare_;
    return found;
  }

  std::size_t repeated_of(std::size_t i, std::string_view headline) const {
    constexpr std::size_t kShortest = 16;  // bytes
    if (headline.size() < kShortest) return 0;
    std::size_t found = 0;
    const std::string_view cut = without_ellipsis(headline);
    for (std::size_t k = 0; k < lines_.size(); ++k) {
      if (k == i || lines_[k].text.size() > kLongestCompared) continue;
      const std::string_view other = lines_[k].text;
      if (other == lines_[i].text) return 1;
      if (other.starts_with(headline)) found = 2;
      if (other.size() >= kShortest && headline.starts_with(other))
        found = std::max(found, std::size_t{3});
      if (cut.size() >= kShortest && cut.size() < headline.size() &&
          other.size() > cut.size() + 3 && other.starts_with(cut))
        return 4;
    }
    return found;
  }

  // Whether each shares most with the text.
  static void rank(std::vector<HeadlineCandidate>& found) {
    for (std::size_t k = 0; k < found.size(); ++k) {
      std::size_t more = 0;
      std::size_t as_many = 0;
      for (std::size_t other = 0; other < found.size(); ++other) {
        if (other == k || found[other].headline == found[k].headline) continue;
        more += found[other].known > found[k].known ? 1U : 0U;
        as_many += found[other].known == found[k].known ? 1U : 0U;
      }
      const std::size_t step = more == 0 ? (as_many == 0 ? 0 : 1) : more == 1 ? 2 : 3;
      found[k].sights.push_back(sight_of(SightGroup::rank, step));
    }
  }

  std::span<const FurnitureRule> rules_;
  std::vector<PageLine> lines_;
  PageText text_;
  std::size_t first_sentence_;
  bool is_bare_ = false;  // no furniture stands above it
  ToldWords said_;
  bool has_read_ = false;
};

}  // namespace

std::vector<HeadlineCandidate> find_headline_candidates(const ToldPage& page) {
  const std::size_t first = find_text_begin(page.lines, page.broken);
  if (first == 0 || first == page.lines.size()) return {};
  return HeadReader(page, first).read();
}

std::vector<std::uint16_t> sights_of_none(std::span<const HeadlineCandidate> candidates) {
  const bool bare = !candidates.empty() && candidates.front().is_bare;
  std::size_t most = 0;
  std::size_t furniture = 0;
  std::size_t pairs = 0;
  std::size_t names = 0;
  std::size_t last = 0;
  for (const HeadlineCandidate& candidate : candidates) {
    most = std::max(most, candidate.known);
    pairs = std::max(pairs, candidate.pairs);
    names = std::max(names, candidate.names);
    if (candidate.like) last = candidate.shared;
    furniture += candidate.is_furniture ? 1U : 0U;
  }
  return {sight_of(SightGroup::none, 0),
          sight_of(SightGroup::none_lines,
                   step_of<5, std::size_t>(candidates.size(), {1, 2, 4, 8, 14})),
          sight_of(SightGroup::none_most, step_of<6>(most, kKnownSteps)),
          sight_of(SightGroup::none_furniture, step_of<3, std::size_t>(furniture, {0, 1, 3})),
          sight_of(SightGroup::none_pairs, pairs),
          sight_of(SightGroup::none_names, names),
          sight_of(SightGroup::none_last, last),
          sight_of(SightGroup::none_bare, bare ? 1 : 0)};
}

}  // namespace warta
