// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/clean.h"

#include <algorithm>
#include <deque>
#include <span>
#include <utility>

#include "indexer/clean/advertorial.h"
#include "indexer/clean/article_body.h"
#include "indexer/clean/caption.h"
#include "indexer/clean/dateline.h"
#include "indexer/clean/entities.h"
#include "indexer/clean/glued_furniture.h"
#include "indexer/clean/glued_head.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/line_spaces.h"
#include "indexer/clean/markdown.h"
#include "indexer/clean/neighbour_lines.h"
#include "indexer/clean/newsroom_marks.h"
#include "indexer/clean/page_head.h"
#include "indexer/clean/page_words.h"
#include "indexer/clean/plain_lines.h"
#include "indexer/clean/rejoined_lines.h"
#include "indexer/clean/second_look.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/site_name_line.h"
#include "indexer/clean/weighed_headlines.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/utf8.h"

namespace warta {
namespace {

constexpr std::size_t kLongestStampLine = 80;  // bytes; a longer line with a stamp is text
constexpr std::size_t kFewestHeadlineWords = 3;
constexpr std::size_t kHeadLines = 8;  // from the headline on: where publication stamps stand
constexpr std::size_t kMostHeadLines = 30;
constexpr std::size_t kMostBylineWords = 6;
constexpr int kMostDaysInPress = 7;  // between two stamps of one article

// Sorts the lines of one article into headline, body and furniture.
class Sorter {
 public:
  Sorter(const RejoinedLines& lines, std::string_view known_title, CleanArticle& out)
      : printed_(lines.lines()),
        lines_(lines.lines()),
        page_headers_(lines.page_headers()),
        broken_(lines.was_broken()),
        out_(out),
        provenance_(out.provenance) {
    read_known_title(known_title);
    take_off_markdown();
    take_off_advertorial_marks();
    read_head();
    last_sentence_ = lines_.size();
    while (last_sentence_ > 0 && !is_long_sentence(lines_[last_sentence_ - 1].text)) {
      --last_sentence_;
    }
  }

  std::vector<HeadlineCandidate> sort() {
    for (std::size_t i = 0; i < lines_.size(); ++i) place(i);
    std::vector<HeadlineCandidate> weighed = look_again({.lines = lines_,
                                                         .printed = printed_,
                                                         .page_headers = page_headers_,
                                                         .head = head_,
                                                         .broken = broken_,
                                                         .title_is_known = !known_title_.empty()},
                                                        body_, out_);
    join_body(body_, broken_, out_);
    find_source(out_);
    return weighed;
  }

 private:
  void take_off_markdown() {
    for (Line& line : lines_) {
      auto found = read_markdown(line.text);
      if (!found || found->only_links || found->text.empty()) continue;
      line.text = cut_lines_.emplace_back(std::move(found->text));
    }
  }

  void read_known_title(std::string_view title) {
    if (title.empty()) return;
    const AdvertorialMark mark = read_advertorial_mark(title);
    out_.advertorial = mark.found;
    out_.title = without_address(mark.text.empty() ? title : mark.text);
    known_title_ = normalized(out_.title);
  }

  void take_off_advertorial_marks() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const AdvertorialMark mark = read_advertorial_mark(lines_[i].text);
      if (!mark.found) continue;
      mark_advertorial(i);
      if (mark.mark.empty()) continue;
      if (!mark.text.empty()) lines_[i].text = mark.text;
      marks_.push_back({mark.mark, i});
    }
  }

  // A mark of which nothing is left but the line's text, if any.
  bool place_mark(std::size_t i) {
    const auto mark = std::ranges::find(marks_, i, &Mark::line);
    if (mark != marks_.end()) {
      add_furniture({mark->text, lines_[i].raw_line}, FurnitureRule::advertorial);
      return mark->text.size() == printed_[i].text.size();
    }
    if (!is_beside_text(i) || !is_advertorial_label(lines_[i].text)) return false;
    mark_advertorial(i);
    add_furniture(printed_[i], FurnitureRule::advertorial);
    return true;
  }

  // Right over or below the headline, or right below the text.
  bool is_beside_text(std::size_t i) const {
    constexpr std::size_t kReach = 2;  // lines
    const std::size_t headline = head_.headline.value_or(0);
    return (i <= headline + 1 && i + kReach > headline) ||
           (i >= last_sentence_ && i < last_sentence_ + kReach);
  }

  void read_head() {
    head_ = read_page_head(lines_, broken_);
    if (!known_title_.empty()) head_.headline = printed_title();
    const std::size_t end = std::min(head_.first_sentence, head_lines());
    for (std::size_t i = 1; i < end && !head_has_stamp_; ++i) {
      head_has_stamp_ = is_stamp_line(lines_[i].text) && !tells_copy(lines_[i].text) &&
                        (publication_date(lines_[i].text) || lone_date(lines_[i].text));
    }
  }

  // Where the page prints the headline that a record has, below its navigation.
  std::optional<std::size_t> printed_title() const {
    for (std::size_t i = 1; i < head_.first_sentence && i < lines_.size(); ++i) {
      if (is_known_title(without_site(lines_[i].text))) return i;
    }
    return std::nullopt;
  }

  // A paragraph, longer than any form of the title, is told at once.
  bool is_known_title(std::string_view line) const {
    constexpr std::size_t kMostToOne = 4;  // bytes that come to one in normal form
    return !known_title_.empty() && line.size() <= kMostToOne * known_title_.size() &&
           normalized(line) == known_title_;
  }

  // Past which no publication stamp is looked for.
  std::size_t head_lines() const {
    return std::max(head_.headline.value_or(0) + kHeadLines,
                    std::min(head_.first_sentence, kMostHeadLines));
  }

  static bool is_stamp_line(std::string_view line) {
    return line.size() <= kLongestStampLine && !line.ends_with('.');
  }

  bool is_above_headline(std::size_t i) const {
    if (head_.headline) return i < *head_.headline;
    return !seen_text_ && i < head_.first_sentence && is_site_motto(lines_[i].text);
  }

  // "Wildan Sari - Kabar Ulu", beside the stamp that stands between headline and text.
  bool is_byline(std::size_t i) const {
    const std::string_view line = lines_[i].text;
    if (!seen_text_ || broken_ || i >= head_.first_sentence) return false;
    if (labels_name(line)) return true;
    return head_has_stamp_ && !is_sentence(line) && count_words(line) <= kMostBylineWords &&
           (!is_ascii_lower(line.front()) || opens_byline(line));
  }

  // The last paragraph may be signed as a caption is.
  bool is_picture_caption(std::size_t i) const {
    const std::string_view line = lines_[i].text;
    const bool in_head = body_.empty() && i < head_.first_sentence + 1;
    if (!(in_head && over_text(i)) && i + 1 >= last_sentence_) return false;
    // Its end may be that of a broken sentence.
    if (broken_ && !in_head && (i == 0 || !is_sentence(lines_[i - 1].text))) return false;
    return is_caption(line) || (seen_text_ && in_head && has_caption_label(line));
  }

  void place(std::size_t i) {
    if (place_mark(i)) return;
    const std::string_view line = lines_[i].text;
    const LineClass found =
        in_tail_ ? LineClass{LineKind::tail, FurnitureRule::behind_tail} : classify_line(line);
    const LineKind kind = found.kind;
    if (head_.headline == i) in_block_ = after_link_marker_ = in_links_ = false;  // navigation
    const bool link_follows = std::exchange(after_link_marker_, kind == LineKind::link_marker);
    const bool in_links = std::exchange(in_links_, false);
    in_tail_ = in_tail_ || (kind == LineKind::tail && !body_.empty());
    if (kind == LineKind::block) in_block_ = true;
    const bool of_others = link_follows || in_block_ || in_links;
    const bool stamp = !of_others && read_stamp(i);
    // Headlines and tags behind "Baca juga:", a heading or the reporter's sign are no sentences.
    const bool calls = asks(line) && (link_follows || (signed_ && i >= last_sentence_));
    const bool behind = (link_follows || in_block_ || signed_) && !opens_text(line);
    // "BACA JUGA" may announce several headlines.
    const bool other = (link_follows || in_links || in_block_) && ends_as_headline(line) &&
                       is_title_case(line, kFewestHeadlineWords);
    // A whole text on one line may end in credits.
    const bool loose =
        other || (behind && (!is_sentence(line) || calls) && !holds_sentence_end(line));
    const bool repeated = seen_text_ && stands_twice(lines_, i);
    if (kind != LineKind::text) {
      add_furniture(printed_[i], found.rule, found.pattern);
    } else if (stamp) {
      add_furniture(printed_[i], FurnitureRule::stamp);
    } else if (is_above_headline(i)) {
      add_furniture(printed_[i], FurnitureRule::page_head);
    } else if (loose) {
      in_links_ = other && (link_follows || in_links);
      add_furniture(printed_[i], link_follows || in_links ? FurnitureRule::behind_link
                                 : in_block_              ? FurnitureRule::in_block
                                                          : FurnitureRule::behind_sign);
    } else if (repeated) {
      add_furniture(printed_[i], FurnitureRule::repeated);
    } else if (is_byline(i)) {
      add_furniture(printed_[i], FurnitureRule::byline);
    } else if (is_picture_caption(i)) {
      add_furniture(printed_[i], FurnitureRule::caption);
    } else {
      in_block_ = false;
      add_text(i);
    }
  }

  static bool is_long_sentence(std::string_view line) {
    return warta::is_long_sentence(line) && !asks(line);
  }

  // A headline may ask or call.
  static bool asks(std::string_view line) {
    return (line.ends_with('?') || line.ends_with('!')) && count_words(line) <= kMostLooseWords;
  }

  void mark_advertorial(std::size_t i) {
    if (!out_.advertorial) provenance_.advertorial_raw_line = lines_[i].raw_line;
    out_.advertorial = true;
  }

  void add_furniture(const Line& line, FurnitureRule rule, std::string_view pattern = {}) {
    out_.boilerplate.emplace_back(line.text);
    provenance_.furniture.push_back({rule, pattern, line.raw_line});
  }

  // A line that is a publication stamp; its date is kept.
  bool read_stamp(std::size_t i) {
    const std::string_view line = lines_[i].text;
    if (i >= last_sentence_ && !body_.empty()) return read_stamp_below(i);
    if (i >= head_lines() || tells_copy(line)) return false;
    auto stamp = is_stamp_line(line) ? publication_date(line) : std::nullopt;
    if (!stamp && seen_text_ && i < head_.first_sentence) stamp = byline_date(line);
    if (!stamp && body_.empty() && i < head_.first_sentence && head_.first_sentence < lines_.size())
      stamp = lone_date(line);
    keep_stamp(i, stamp);
    return stamp.has_value();
  }

  // Below the text many dates are of other things: one counts that says what it is of, where there
  // is none above.
  bool read_stamp_below(std::size_t i) {
    const std::string_view line = lines_[i].text;
    if (in_tail_ || out_.published || !is_stamp_line(line) || !says_published(line)) return false;
    keep_stamp(i, publication_date(line));
    return out_.published.has_value();
  }

  void keep_stamp(std::size_t i, std::optional<std::chrono::sys_days> stamp) {
    if (!stamp) return;
    // Above the headline stands the day of the page, which is a later one where there is no
    // headline.
    const bool above = provenance_.published_raw_line < provenance_.title_raw_line;
    const bool of_page = out_.title.empty() && out_.published &&
                         *stamp + std::chrono::days(kMostDaysInPress) < *out_.published;
    if (out_.published && !above && !of_page) return;
    out_.published = stamp;
    provenance_.published_raw_line = lines_[i].raw_line;
  }

  void add_text(std::size_t i) {
    const std::string_view line = lines_[i].text;
    const std::size_t raw_line = lines_[i].raw_line;
    if (!seen_text_) {
      seen_text_ = true;
      if (is_known_title(line)) return;
      if (known_title_.empty() && i + 1 < lines_.size()) {
        const std::string headline = without_site(line);
        if (is_of_site(i, headline) || (over_text(i) && speaks_to_reader(line))) {
          add_furniture(printed_[i], FurnitureRule::page_head);
          return;
        }
        if (is_headline(headline) && !goes_on_below(lines_, i, broken_)) {
          out_.title = headline;
          provenance_.title_raw_line = raw_line;
          provenance_.cut_site = headline.size() < line.size();
          return;
        }
      }
    }
    std::string_view kept = body_.empty() ? without_glued_head(i) : line;
    if (auto rest = cut_glued_furniture(kept, out_.boilerplate)) {
      kept = cut_lines_.emplace_back(std::move(*rest));
    }
    provenance_.furniture.resize(out_.boilerplate.size(), {FurnitureRule::glued, {}, raw_line});
    if (kept.empty()) return;
    body_.push_back({kept, raw_line});
    // Text behind a sign: it was the sign of a part.
    if (signed_ && is_long_sentence(kept)) signed_ = false;
    signed_ =
        signed_ || (!is_rest_of_sentence(i) && (is_signed(kept) || is_signed(printed_[i].text)));
  }

  // "(TPPU)." of a broken text, no sign as "(jbr/mei)" is.
  bool is_rest_of_sentence(std::size_t i) const {
    const std::string_view line = printed_[i].text;
    return broken_ && i > 0 && line.front() == '(' && line.find('/') == std::string_view::npos &&
           !is_sentence(printed_[i - 1].text);
  }

  bool over_text(std::size_t i) const {
    return i < head_.first_sentence && head_.first_sentence < lines_.size();
  }

  bool is_of_site(std::size_t i, std::string_view headline) const {
    constexpr std::size_t kMostWords = 5;
    if (head_.headline || !over_text(i + 1) || count_words(headline) > kMostWords) return false;
    return is_site_name_of(headline, std::span(lines_).subspan(head_.first_sentence));
  }

  std::string_view without_glued_head(std::size_t i) {
    const std::string_view line = lines_[i].text;
    const GluedHead head = read_glued_head(line);
    if (head.size == 0) return line;
    keep_stamp(i, head.published);
    out_.boilerplate.emplace_back(without_end_spaces(line.substr(0, head.size)));
    return line.substr(head.size);
  }

  struct Mark {
    std::string_view text;
    std::size_t line = 0;
  };

  const std::vector<Line>& printed_;
  std::vector<Line> lines_;  // the same without Markdown; texts are of printed_ and cut_lines_
  std::string known_title_;
  const std::vector<Line>& page_headers_;
  bool broken_;
  PageHead head_;
  bool head_has_stamp_ = false;
  CleanArticle& out_;
  CleanProvenance& provenance_;
  std::vector<Mark> marks_;            // that it is paid for
  std::vector<Line> body_;             // of lines_ and cut_lines_
  std::deque<std::string> cut_lines_;  // what marks and glued furniture were cut out of
  std::size_t last_sentence_ = 0;      // how many of lines_ come up to the last long one
  bool seen_text_ = false;
  bool after_link_marker_ = false;
  bool in_links_ = false;  // behind it, with headlines only so far
  bool in_block_ = false;
  bool in_tail_ = false;
  bool signed_ = false;
};

std::vector<HeadlineCandidate> clean(std::string_view text, std::string_view known_title,
                                     CleanArticle& out) {
  const std::optional<std::string> decoded = without_entities(text);
  const PlainLines plain(decoded ? *decoded : text);
  const std::string title = without_entities(known_title).value_or(std::string(known_title));
  return Sorter(RejoinedLines(plain.lines()), repaired_utf8(title), out).sort();
}

}  // namespace

CleanArticle clean_article(std::string_view text, std::string_view known_title) {
  CleanArticle out;
  clean(text, known_title, out);
  return out;
}

std::vector<HeadlineCandidate> weighed_headlines(std::string_view text) {
  CleanArticle out;
  return clean(text, {}, out);
}

}  // namespace warta
