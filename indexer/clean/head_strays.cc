// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/head_strays.h"

#include <algorithm>
#include <string_view>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/dateline.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/text_begin.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

// Whether the text says nothing of a line that may be a headline by its length.
bool is_stranger(const HeadlineCandidate& one) {
  constexpr std::size_t kByChance = 1;  // word
  return one.pairs == 0 && one.names == 0 && one.known <= kByChance;
}

// With the capitals of one; pieces of a torn sentence have the length as well.
bool has_capitals_of_headline(const HeadlineCandidate& one) {
  constexpr std::size_t kFewestCapitals = 4;
  const bool loud = std::ranges::none_of(one.headline, is_ascii_lower);
  return one.like && (loud || is_title_case(one.headline, kFewestCapitals));
}

// "Para petani di aula kantor camat (cuplikan layar)", below headline and stamp.
bool is_remarked_caption(std::string_view line) {
  constexpr std::size_t kFewestWords = 4;
  constexpr std::size_t kMostWords = 25;
  const std::size_t words = count_words(line);
  // "(Disdikbud)" explains a word of the text.
  const bool letters = line.find_first_of(" ./", line.find_last_of("([")) == std::string_view::npos;
  return is_ascii_upper(line.front()) && !letters && words >= kFewestWords && words <= kMostWords &&
         ends_with_remark(line) && !is_title_case(line) && !opens_text(line) &&
         !has_quotation(line);
}

class HeadStrays {
 public:
  HeadStrays(const ToldPage& page, std::size_t text_begin, const HeadlineChoice& choice)
      : lines_(page.lines), text_begin_(text_begin), choice_(choice), broken_(page.broken) {}

  std::vector<std::size_t> find() {
    const std::size_t begin = choice_.line ? *choice_.line + 1 : 0;
    furniture_ = std::ranges::any_of(lines_.first(text_begin_), [](const PageLine& line) {
      return line.role == LineRole::furniture && std::ranges::any_of(line.text, is_ascii_letter);
    });
    std::vector<const HeadlineCandidate*> row;
    for (const HeadlineCandidate& one : choice_.candidates) {
      if (one.line < begin || !has_capitals_of_headline(one)) continue;
      if (!row.empty() && one.line > row.back()->line + 2) take_row(row);
      row.push_back(&one);
    }
    take_row(row);
    for (std::size_t i = begin; i < text_begin_ && furniture_ && !broken_; ++i) {
      if (is_remarked_caption(lines_[i].text) && !goes_on_in(lines_[i + 1].text))
        found_.push_back(i);
    }
    std::erase_if(found_, [&](std::size_t i) { return lines_[i].role != LineRole::text; });
    std::ranges::sort(found_);
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    return found_;
  }

 private:
  // A row of them goes whole when most are strangers: one may share a word with the text.
  void take_row(std::vector<const HeadlineCandidate*>& row) {
    const auto strangers = static_cast<std::size_t>(
        std::ranges::count_if(row, [](const auto* one) { return is_stranger(*one); }));
    const bool whole = strangers > 1 && 3 * strangers >= 2 * row.size();
    for (const HeadlineCandidate* one : row) {
      if (whole || (furniture_ && is_stranger(*one))) found_.push_back(one->line);
    }
    row.clear();
  }

  std::span<const PageLine> lines_;
  std::size_t text_begin_;
  const HeadlineChoice& choice_;
  bool broken_;
  bool furniture_ = false;  // stands above the text
  std::vector<std::size_t> found_;
};

}  // namespace

std::vector<std::size_t> find_head_strays(const ToldPage& page, std::size_t text_begin,
                                          const HeadlineChoice& choice) {
  return HeadStrays(page, text_begin, choice).find();
}

}  // namespace warta
