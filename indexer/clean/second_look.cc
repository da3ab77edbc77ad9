// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/second_look.h"

#include <algorithm>
#include <string>

#include "indexer/clean/headline.h"
#include "indexer/clean/line_evidence.h"
#include "indexer/clean/loose_end.h"
#include "indexer/clean/page_lines.h"
#include "indexer/clean/second_headline.h"
#include "indexer/clean/stray_headlines.h"

namespace warta {
namespace {

class SecondLook {
 public:
  SecondLook(const PageSoFar& page, std::vector<Line>& body, CleanArticle& out)
      : page_(page), body_(body), out_(out), provenance_(out.provenance) {}

  void look() {
    drop_page_lines();
    for (const Line& header : page_.page_headers) add_furniture(header, FurnitureRule::repeated);
    drop_strays();
    drop_loose_end();
    drop_by_evidence();
    settle_headline();
  }

 private:
  void add_furniture(const Line& line, FurnitureRule rule) {
    out_.boilerplate.emplace_back(line.text);
    provenance_.furniture.push_back({rule, {}, line.raw_line});
  }

  // How many lines of furniture stood before each line of the body, and behind the last.
  std::vector<std::size_t> read_gaps() const {
    std::vector<std::size_t> gaps(body_.size() + 1);
    std::size_t i = 0;
    for (const FurnitureProvenance& from : provenance_.furniture) {
      while (i < body_.size() && body_[i].raw_line < from.raw_line) ++i;
      if (from.rule != FurnitureRule::glued) ++gaps[i];
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

  // A first line that nothing has told to be the headline may be the page's.
  void drop_title_by_evidence(std::vector<PageLine>& page) {
    if (page_.head.first_sentence < 2) return;  // right over the text
    const auto titled = std::ranges::find(page, LineRole::headline, &PageLine::role);
    if (titled == page.end() || page_.head.headline || page_.title_is_known) return;
    const auto at = static_cast<std::size_t>(titled - page.begin());
    if (!is_page_line(page, at, page_.broken)) return;
    titled->role = LineRole::furniture;
    out_.title.clear();
    provenance_.title_raw_line = 0;
    provenance_.cut_site = false;
    add_furniture(page_.printed[at], FurnitureRule::evidence);
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
    drop_title_by_evidence(page);
    std::vector<std::size_t> found = find_by_evidence(page, out_.title, page_.broken);
    for (std::size_t& i : found) {
      i = static_cast<std::size_t>(std::ranges::lower_bound(of_body, i) - of_body.begin());
    }
    drop(found, FurnitureRule::evidence);
  }

  // The headline once more, beside the text alone.
  void settle_headline() {
    if (page_.title_is_known) return;
    if (const auto second = find_second_headline(page_.lines, body_, out_.title)) {
      take_headline(page_.lines[*second]);
    }
    if (stands_in_page_head() && is_unsaid(out_.title, body_)) {
      add_furniture({out_.title, provenance_.title_raw_line}, FurnitureRule::page_head);
      out_.title.clear();
      provenance_.title_raw_line = 0;
      provenance_.cut_site = false;
      return;
    }
    const std::string_view bare = without_unsaid_site(without_ornaments(out_.title), body_);
    if (bare.size() == out_.title.size()) return;
    out_.title = std::string(bare);
    provenance_.cut_site = true;
  }

  // Whether other lines of the page stand around the headline, above the text.
  bool stands_in_page_head() const {
    return !out_.title.empty() && !body_.empty() &&
           std::ranges::any_of(provenance_.furniture, [&](const FurnitureProvenance& from) {
             return from.raw_line < body_.front().raw_line && from.rule != FurnitureRule::glued;
           });
  }

  // What was taken for it is the page's, as is all that stands above.
  void take_headline(const Line& line) {
    if (!out_.title.empty()) {
      out_.boilerplate.push_back(out_.title);
      provenance_.furniture.push_back({FurnitureRule::page_head, {}, provenance_.title_raw_line});
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
    std::vector<std::size_t> above;
    while (above.size() < body_.size() && body_[above.size()].raw_line < line.raw_line) {
      above.push_back(above.size());
    }
    drop(above, FurnitureRule::page_head);
  }

  const PageSoFar& page_;
  std::vector<Line>& body_;
  CleanArticle& out_;
  CleanProvenance& provenance_;
};

}  // namespace

void look_again(const PageSoFar& page, std::vector<Line>& body, CleanArticle& out) {
  SecondLook(page, body, out).look();
}

}  // namespace warta
