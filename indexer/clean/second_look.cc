// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/second_look.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

#include "indexer/clean/bare_headline.h"
#include "indexer/clean/head_stamp.h"
#include "indexer/clean/head_strays.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/headline_evidence.h"
#include "indexer/clean/line_evidence.h"
#include "indexer/clean/loose_end.h"
#include "indexer/clean/page_lines.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/stray_headlines.h"
#include "indexer/clean/text_begin.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

// Whether `sentence` says two words of `title` as they stand there.
bool says_words_of(std::string_view title, std::string_view sentence) {
  constexpr std::size_t kShortest = 5;  // bytes
  std::size_t said = 0;
  for (std::size_t i = 0; i < title.size();) {
    const std::size_t end = std::min(title.find(' ', i), title.size());
    const std::string_view word = title.substr(i, end - i);
    if (word.size() >= kShortest && sentence.find(word) != std::string_view::npos && ++said > 1)
      return true;
    i = end + 1;
  }
  return false;
}

// Some words that open with a capital or a number and end open.
bool looks_like_headline(std::string_view title) {
  constexpr std::size_t kFewestWords = 4;
  const char first = title.front();
  return (is_ascii_upper(first) || is_ascii_digit(first)) && count_words(title) >= kFewestWords &&
         ends_as_headline(title);
}

// Whether the line that stands right behind one of the text, both of them sentences, goes on with
// it: no evidence tells better what it is.
bool goes_on_with_text(std::span<const PageLine> page, std::size_t i) {
  constexpr std::size_t kLeastWords = 6;
  if (i == 0 || page[i - 1].role != LineRole::text || !is_long_sentence(page[i - 1].text)) {
    return false;
  }
  const std::string_view line = page[i].text;
  return is_ascii_upper(line.front()) && line.back() == '.' && count_words(line) >= kLeastWords;
}

class SecondLook {
 public:
  SecondLook(const PageSoFar& page, std::vector<Line>& body, CleanArticle& out)
      : page_(page), body_(body), out_(out), provenance_(out.provenance) {}

  std::vector<HeadlineCandidate> look() {
    drop_page_lines();
    for (const Line& header : page_.page_headers) add_furniture(header, FurnitureRule::repeated);
    drop_strays();
    drop_loose_end();
    drop_by_evidence();
    settle_headline();
    return std::move(choice_.candidates);
  }

 private:
  void add_furniture(const Line& line, FurnitureRule rule) {
    out_.boilerplate.emplace_back(line.text);
    provenance_.furniture.push_back({rule, {}, line.raw_line});
  }

  // Whether it was cut out of a line that is text.
  bool is_part_of_line(const FurnitureProvenance& from) const {
    if (from.rule == FurnitureRule::glued) return true;
    return from.rule == FurnitureRule::advertorial &&
           std::ranges::find(body_, from.raw_line, &Line::raw_line) != body_.end();
  }

  // How many lines of furniture stood before each line of the body, and behind the last.
  std::vector<std::size_t> read_gaps() const {
    std::vector<std::size_t> gaps(body_.size() + 1);
    std::size_t i = 0;
    for (const FurnitureProvenance& from : provenance_.furniture) {
      while (i < body_.size() && body_[i].raw_line < from.raw_line) ++i;
      if (!is_part_of_line(from)) ++gaps[i];
    }
    return gaps;
  }

  void drop_page_lines() {
    drop(find_page_lines(body_, read_gaps(), page_.broken), FurnitureRule::page_words);
  }

  void drop_strays() { drop(find_stray_headlines(body_, out_.title), FurnitureRule::stray); }

  // `lines`: of the body, in order.
  void drop(const std::vector<std::size_t>& lines, FurnitureRule rule) {
    if (lines.empty()) return;
    std::vector<Line> kept;
    for (std::size_t i = 0; i < body_.size(); ++i) {
      if (std::ranges::binary_search(lines, i)) {
        add_furniture(body_[i], rule);
      } else {
        kept.push_back(body_[i]);
      }
    }
    body_ = std::move(kept);
  }

  void drop_loose_end() {
    const std::size_t end = find_loose_end(body_);
    for (std::size_t i = end; i < body_.size(); ++i) {
      add_furniture(body_[i], FurnitureRule::loose_end);
    }
    body_.resize(end);
  }

  // What the rules have left, in the light of all that they have found.
  void drop_by_evidence() {
    std::vector<PageLine> page;
    page.reserve(page_.lines.size());
    std::vector<std::size_t> of_body;  // which line of the page each line of the body is
    for (const Line& line : page_.lines) {
      const std::size_t next = of_body.size();
      if (next < body_.size() && body_[next].raw_line == line.raw_line) {
        of_body.push_back(page.size());
        page.push_back({body_[next].text, LineRole::text});
      } else {
        const bool titled = line.raw_line == provenance_.title_raw_line;
        page.push_back({line.text, titled ? LineRole::headline : LineRole::furniture});
      }
    }
    std::vector<std::size_t> found = find_by_evidence(page, out_.title, page_.broken);
    std::erase_if(found, [&](std::size_t i) { return goes_on_with_text(page, i); });
    for (std::size_t& i : found) {
      i = static_cast<std::size_t>(std::ranges::lower_bound(of_body, i) - of_body.begin());
    }
    drop(found, FurnitureRule::evidence);
  }

  // The headline once more, beside the text alone.
  void settle_headline() {
    if (page_.title_is_known) return;
    const bool asked = !is_right_over_text();
    if (asked) weigh_headline();
    drop_above_headline();
    if (asked) settle_page_head();
    std::string_view bare = without_ornaments(out_.title);
    if (stands_in_page_head()) bare = without_kicker(bare);
    bare = without_own_site(bare, body_, out_.boilerplate);
    if (bare.size() == out_.title.size()) return;
    out_.title = std::string(bare);
    provenance_.cut_site = true;
  }

  // The first line, with the text right below: of most articles. Where anything is the page's it is
  // asked, unless it has the look of a headline or the text says its words.
  bool is_right_over_text() const {
    constexpr std::size_t kLong = 300;  // bytes; of a paragraph, however it ends
    if (out_.title.empty() || body_.empty() || page_.lines.size() < 2) return false;
    const std::string_view text = body_.front().text;
    return provenance_.title_raw_line == page_.lines[0].raw_line &&
           body_.front().raw_line == page_.lines[1].raw_line &&
           (is_long_sentence(text) || text.size() > kLong) &&
           (out_.boilerplate.empty() || looks_like_headline(out_.title) ||
            says_words_of(out_.title, text));
  }

  // Whether furniture stands above the headline.
  bool stands_in_page_head() const {
    return std::ranges::any_of(provenance_.furniture, [&](const FurnitureProvenance& from) {
      return from.raw_line < provenance_.title_raw_line;
    });
  }

  void weigh_headline() {
    choice_ = choose_headline(told_page());
    if (choice_.candidates.empty()) return;
    if (!choice_.line) {
      leave_title();
    } else if (page_.lines[*choice_.line].raw_line != provenance_.title_raw_line) {
      take_headline(page_.lines[*choice_.line]);
    }
  }

  ToldPage told_page() const {
    ToldPage told{.lines = {}, .rules = {}, .broken = page_.broken};
    std::unordered_map<std::size_t, FurnitureRule> gone;  // by raw line
    for (const FurnitureProvenance& from : provenance_.furniture) {
      if (!is_part_of_line(from)) gone.emplace(from.raw_line, from.rule);
    }
    for (const Line& line : page_.lines) {
      const auto found = gone.find(line.raw_line);
      const bool titled = !out_.title.empty() && line.raw_line == provenance_.title_raw_line;
      const bool furniture = !titled && found != gone.end();
      told.rules.push_back(furniture ? found->second : FurnitureRule::none);
      told.lines.push_back({line.text, titled      ? LineRole::headline
                                       : furniture ? LineRole::furniture
                                                   : LineRole::text});
    }
    return told;
  }

  // The page has no headline. What was taken for it is the page's below furniture, else a line of
  // the text as others.
  void leave_title() {
    if (out_.title.empty()) return;
    if (stands_in_page_head()) {
      add_furniture({out_.title, provenance_.title_raw_line}, FurnitureRule::page_head);
    } else {
      give_title_to_body();
    }
    out_.title.clear();
    provenance_.title_raw_line = 0;
    provenance_.cut_site = false;
    drop_by_evidence();
  }

  void give_title_to_body() {
    const std::size_t raw_line = provenance_.title_raw_line;
    const auto own = std::ranges::find(page_.lines, raw_line, &Line::raw_line);
    const auto behind =
        std::ranges::find_if(body_, [&](const Line& line) { return line.raw_line > raw_line; });
    if (own != page_.lines.end()) body_.insert(behind, *own);
  }

  // What was taken for it is the page's; below the headline it is the text's.
  void take_headline(const Line& line) {
    const bool titled = !out_.title.empty();
    const bool below = provenance_.title_raw_line > line.raw_line;
    if (titled && below) give_title_to_body();
    if (titled && !below) {
      add_furniture({out_.title, provenance_.title_raw_line}, FurnitureRule::page_head);
    }
    out_.title = without_site(without_ornaments(line.text));
    provenance_.title_raw_line = line.raw_line;
    provenance_.cut_site = out_.title.size() < line.text.size();
    const auto at =
        std::ranges::find(provenance_.furniture, line.raw_line, &FurnitureProvenance::raw_line);
    if (at != provenance_.furniture.end()) {
      out_.boilerplate.erase(out_.boilerplate.begin() + (at - provenance_.furniture.begin()));
      provenance_.furniture.erase(at);
    }
    std::erase_if(body_, [&](const Line& own) { return own.raw_line == line.raw_line; });
  }

  // What stands between headline and text once more, now that it is told where both are.
  void settle_page_head() {
    const ToldPage told = told_page();
    const std::size_t begin = find_text_begin(told.lines, page_.broken);
    if (begin == 0 || begin == told.lines.size()) return;
    settle_stamp(told, begin);
    for (const std::size_t i : find_head_strays(told, begin, choice_)) {
      drop_raw_line(page_.lines[i].raw_line, FurnitureRule::stray);
    }
  }

  // Days of other stories and of the page stand above, too.
  void settle_stamp(const ToldPage& told, std::size_t begin) {
    const std::size_t title = line_of(out_.title.empty() ? 0 : provenance_.title_raw_line);
    const std::size_t stamp = line_of(out_.published ? provenance_.published_raw_line : 0);
    const bool titled = title < begin;
    if (stamp < begin && (!titled || stamp > title)) return;
    auto found = find_head_stamp(told.lines, begin, titled ? std::optional(title) : std::nullopt);
    if (!found && stamp == told.lines.size()) found = find_day_of_paper(told.lines, begin);
    if (!found || found->line == title) return;
    out_.published = found->day;
    provenance_.published_raw_line = page_.lines[found->line].raw_line;
    drop_raw_line(provenance_.published_raw_line, FurnitureRule::stamp);
  }

  void drop_raw_line(std::size_t raw_line, FurnitureRule rule) {
    const auto own = std::ranges::find(body_, raw_line, &Line::raw_line);
    if (own != body_.end()) drop({static_cast<std::size_t>(own - body_.begin())}, rule);
  }

  // Which line of the page it is; their number when it is none.
  std::size_t line_of(std::size_t raw_line) const {
    return static_cast<std::size_t>(std::ranges::find(page_.lines, raw_line, &Line::raw_line) -
                                    page_.lines.begin());
  }

  void drop_above_headline() {
    std::vector<std::size_t> above;
    while (above.size() < body_.size() &&
           body_[above.size()].raw_line < provenance_.title_raw_line) {
      above.push_back(above.size());
    }
    drop(above, FurnitureRule::page_head);
  }

  const PageSoFar& page_;
  std::vector<Line>& body_;
  CleanArticle& out_;
  CleanProvenance& provenance_;
  HeadlineChoice choice_;
};

}  // namespace

std::vector<HeadlineCandidate> look_again(const PageSoFar& page, std::vector<Line>& body,
                                          CleanArticle& out) {
  return SecondLook(page, body, out).look();
}

}  // namespace warta
