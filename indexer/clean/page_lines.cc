// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/page_lines.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/dateline.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/newsroom_marks.h"
#include "indexer/clean/page_words.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/word_overlap.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr std::size_t kLongestCall = 200;  // bytes, of a line that speaks to the reader
constexpr std::size_t kLongestLine = 300;  // bytes; a longer one is a paragraph
constexpr std::size_t kFewestSentenceWords = 8;

// What speaks for a line being the page's.
enum class Sign {
  text,   // nothing
  loose,  // it is no sentence
  page,   // its words are
  apart,  // a sentence of other things, with nothing of the text around it
};

// Looks at the lines of one body.
class PageLines {
 public:
  PageLines(std::span<const Line> body, std::span<const std::size_t> gaps, bool broken)
      : body_(body), gaps_(gaps), broken_(broken) {}

  std::vector<std::size_t> find() {
    read_signs();
    std::vector<std::size_t> found;
    std::size_t i = 0;
    // The lines of a broken text are no sentences either: only what stands below the last.
    while (broken_ && i < body_.size() && run_end(i) < body_.size()) i = run_end(i) + 1;
    while (i < body_.size()) {
      const std::size_t end = run_end(i);
      const std::size_t begin = end == i ? end : page_begin(i, end);
      for (; i < begin; ++i) {
        if (speaks_between(i)) found.push_back(i);
      }
      for (; i < end; ++i) found.push_back(i);
      if (i < body_.size() && speaks_between(i)) found.push_back(i);
      ++i;
    }
    return found;
  }

 private:
  void read_signs() {
    signs_.reserve(body_.size());
    asked_.resize(body_.size());
    for (std::size_t i = 0; i < body_.size(); ++i) signs_.push_back(sign_by_looks(i));
    // Sentences are asked about from what stands around them; most have text on both sides.
    for (std::size_t i = body_.size(); i > 0; --i) ask(i - 1);
    for (std::size_t i = 0; i < body_.size(); ++i) ask(i);
    for (std::size_t i = 1; i < body_.size() && !broken_; ++i) {
      if (signs_[i] != Sign::text) continue;
      if (asks_between(i)) signs_[i] = Sign::loose;
      if (stands_apart(i)) signs_[i] = Sign::apart;
    }
  }

  // Of a line that is no sentence.
  Sign sign_by_looks(std::size_t i) {
    constexpr double kOfLoose = 0.4;
    const std::string_view line = body_[i].text;
    if (line.ends_with('.') || line.size() > kLongestLine || !is_loose(line)) return Sign::text;
    if (line.find(".(") != std::string_view::npos) return Sign::text;
    if (is_item(line) && gaps_[i] == 0) return Sign::text;
    if (is_bracketed(line)) return Sign::page;  // a reporter's sign
    if (has_quotation(line) && !calls_for_video(line)) return Sign::text;
    if (opens_text(line)) return Sign::text;
    return page_words(line).share() >= kOfLoose ? Sign::page : Sign::loose;
  }

  void ask(std::size_t i) {
    if (signs_[i] != Sign::text || body_[i].text.size() > kLongestLine) return;
    const bool after = gaps_[i] > 0 || (i > 0 && signs_[i - 1] != Sign::text);
    const bool before = i + 1 == body_.size() || gaps_[i + 1] > 0 || signs_[i + 1] != Sign::text;
    if (asked_[i] || !(after || before)) return;
    asked_[i] = true;  // what it says is the same from both sides
    if (is_sentence(body_[i].text) && speaks(i)) signs_[i] = Sign::page;
  }

  // Whether a sentence is the page's.
  bool speaks(std::size_t i) {
    constexpr std::size_t kMostSentenceWords = 30;
    constexpr std::size_t kMostHeadingWords = 6;
    constexpr std::size_t kFewest = 2;
    constexpr double kOfHeading = 0.4;
    constexpr double kOfCall = 0.6;
    constexpr double kOfQuestion = 0.25;
    constexpr double kOfSentence = 0.3;
    const std::string_view line = body_[i].text;
    const std::size_t words = count_words(line, kMostSentenceWords + 1);
    if (words > kMostSentenceWords || (is_item(line) && gaps_[i] == 0)) return false;
    if (has_quotation(line) || line.find(".(") != std::string_view::npos) return false;
    const PageWords all = read_page_words(line);
    const bool asks = line.ends_with('?') || line.ends_with('!');
    const bool heading = asks && words <= kMostHeadingWords;
    const bool beside = gaps_[i] + gaps_[i + 1] > 0;
    if (!heading && !all.addresses && (asks || !beside)) return false;
    if (all.weight < kFewest || opens_text(line)) return false;
    const PageWords paged = page_words(line);
    if (heading && paged.share() >= kOfHeading) return true;
    if (!paged.addresses && (asks || !beside)) return false;
    if (paged.paged >= kFewest && paged.share() >= kOfCall) return true;
    const double most = asks && words <= kMostLooseWords ? kOfQuestion : kOfSentence;
    const bool enough = asks ? paged.weight >= kFewest : paged.paged >= kFewest;
    return enough && paged.share() >= most && is_of_other_things(i);
  }

  // "1. Unduh aplikasi"
  static bool is_item(std::string_view line) {
    std::size_t i = 0;
    while (i < line.size() && is_ascii_digit(line[i])) ++i;
    return i > 0 && i < line.size() && (line[i] == '.' || line[i] == ')');
  }

  // "(*/kabar.com/Sari Dewi)", "(tim humas)"
  static bool is_bracketed(std::string_view line) {
    constexpr std::size_t kLongest = 60;  // bytes
    return line.size() <= kLongest && line.front() == '(' && line.find(')') == line.size() - 1 &&
           std::ranges::none_of(line, is_ascii_digit);
  }

  // 'Simak tayangan "Detik-detik Banjir"'
  static bool calls_for_video(std::string_view line) {
    constexpr std::size_t kLongestQuote = 150;  // bytes
    const bool ends = line.ends_with('"') || line.ends_with("\xE2\x80\x9D");
    const std::size_t quote = line.find_first_of("\"\xE2");
    return ends && line.size() <= kLongestQuote && quote > 0 && quote < line.size() &&
           line.find(',') > quote && read_page_words(line.substr(0, quote)).addresses;
  }

  static bool is_loose(std::string_view line) {
    constexpr std::size_t kMostBracketWords = 8;
    constexpr std::size_t kMostHeadingWords = 5;
    constexpr std::size_t kFewestCapitals = 4;
    constexpr std::size_t kMostCallWords = 3;
    const std::size_t words = count_words(line, kMostLooseWords + 1);
    if (words > kMostLooseWords || holds_sentence_end(line)) return false;
    if (!is_sentence(line)) return true;
    const bool calls = line.ends_with('?') || line.ends_with('!');
    return (line.ends_with(')') && words <= kMostBracketWords) ||
           (line.ends_with(':') && words <= kMostHeadingWords) ||
           (calls && (is_title_case(line, kFewestCapitals) || words <= kMostCallWords)) ||
           line.ends_with('"');
  }

  // "Mengapa saya melihat ini?" among lines of the page.
  bool asks_between(std::size_t i) const {
    constexpr std::size_t kMostWords = 5;
    const std::string_view line = body_[i].text;
    return line.ends_with('?') && count_words(line) <= kMostWords && i + 1 < body_.size() &&
           signs_[i - 1] != Sign::text && signs_[i + 1] != Sign::text;
  }

  // Below furniture, with no text behind it, and not without a word of pages.
  bool stands_apart(std::size_t i) {
    constexpr std::size_t kFewestBefore = 3;  // lines that are none of the text's
    if (gaps_[i] == 0 && signs_[i - 1] == Sign::text) return false;
    const std::string_view line = body_[i].text;
    if (line.size() > kLongestLine || count_words(line) > kMostLooseWords) return false;
    if (has_quotation(line) || holds_sentence_end(line) || is_signed(line)) return false;
    const bool text_follows =
        i + 1 < body_.size() && gaps_[i + 1] == 0 && signs_[i + 1] == Sign::text;
    if (text_follows) return false;
    std::size_t known = gaps_[i] + gaps_[i + 1];
    std::size_t loose = 0;
    for (std::size_t k = i; k > 0 && signs_[k - 1] != Sign::text; --k) {
      known += gaps_[k - 1];
      (signs_[k - 1] == Sign::loose ? loose : known) += 1;
    }
    return known > 0 && known + loose >= kFewestBefore && page_words(line).weight > 1 &&
           is_of_other_things(i);
  }

  // Whether a line shares little with the sentences before it. Of a long text, with its first
  // words, and asked a few times: the time that an article takes goes by its length.
  bool is_of_other_things(std::size_t i) {
    constexpr double kOfText = 0.25;
    constexpr std::size_t kMostAsked = 40;
    constexpr std::size_t kMostWords = 3000;
    if (++compared_ > kMostAsked) return false;
    WordSet told;
    std::size_t words = 0;
    for (std::size_t k = 0; k < i && words < kMostWords; ++k) {
      const std::string_view line = body_[k].text;
      if (is_sentence(line) && has_words(line, kFewestSentenceWords)) {
        words += told.add(line, kMostWords - words);
      }
    }
    return told.overlap(body_[i].text).share() < kOfText;
  }

  // Past the lines from `i` on that have signs.
  std::size_t run_end(std::size_t i) const {
    while (i < body_.size() && signs_[i] != Sign::text) ++i;
    return i;
  }

  // Where, in a run of lines with signs, those of the page begin; `end`: nowhere. Other runs are
  // lists of the text, or headlines of which find_loose_end() and find_stray_headlines() know more.
  std::size_t page_begin(std::size_t begin, std::size_t end) const {
    constexpr std::size_t kOneIn = 4;  // is told by more than its looks
    const std::size_t size = end - begin;
    const bool is_last = end == body_.size();
    std::size_t first_told = end;
    std::size_t gaps = is_last ? gaps_[end] : 0;
    std::size_t signs = 0;
    std::size_t words = 0;
    for (std::size_t i = end; i > begin; --i) {
      const bool told = signs_[i - 1] != Sign::loose;
      signs += told ? 1U : 0U;
      gaps += gaps_[i - 1];
      words += count_words(body_[i - 1].text);
      if (told || gaps_[i - 1] > 0) first_told = i - 1;
    }
    const bool torn = words < 2 * size;  // a text broken after every word
    if (signs == 0 || torn) return end;
    if (!is_last && !is_list(begin, end)) return end;
    if (!is_last && !is_box(begin, size, signs, gaps) && !has_headings(begin, end)) return end;
    if (begin > 0 && announces_list(body_[begin - 1].text)) return first_told;
    return kOneIn * (signs + gaps) >= size ? begin : first_told;
  }

  // Between two paragraphs a list of the text is not parted by furniture.
  static bool is_box(std::size_t begin, std::size_t size, std::size_t signs, std::size_t gaps) {
    constexpr std::size_t kFewestLines = 3;
    constexpr std::size_t kFewestSigns = 2;
    constexpr std::size_t kSignsAlone = 4;
    if (begin == 0 || size < kFewestLines || signs < kFewestSigns) return false;
    return gaps > 0 || signs == size || (signs >= kSignsAlone && 2 * signs >= size);
  }

  // "Unggahan sebelumnya", a headline, "Unggahan berikutnya", another one.
  bool has_headings(std::size_t begin, std::size_t end) const {
    constexpr std::size_t kFewestWords = 5;
    constexpr std::size_t kFewestHeadings = 2;
    std::size_t headings = 0;
    for (std::size_t i = begin; i + 1 < end; ++i) {
      const bool story = signs_[i + 1] == Sign::loose && is_title_case(body_[i + 1].text) &&
                         count_words(body_[i + 1].text) >= kFewestWords;
      headings += signs_[i] == Sign::page && story ? 1U : 0U;
    }
    return begin > 0 && headings >= kFewestHeadings;
  }

  // Headlines and short lines, and no head of a sentence.
  bool is_list(std::size_t begin, std::size_t end) const {
    constexpr std::size_t kMostWords = 8;
    for (std::size_t i = begin; i < end; ++i) {
      const std::string_view line = body_[i].text;
      const bool told = signs_[i] != Sign::loose || count_words(line) <= kMostWords;
      if (!told && !is_title_case(line)) return false;
    }
    return true;
  }

  static bool is_bullet(std::string_view line) {
    static constexpr std::array<std::string_view, 4> kBullets = {"-", "*", "\xE2\x80\xA2",
                                                                 "\xC2\xB7"};
    return std::ranges::any_of(kBullets,
                               [&](std::string_view bullet) { return line.starts_with(bullet); });
  }

  // A line that a site may have set between the paragraphs.
  bool speaks_between(std::size_t i) {
    constexpr double kOfCall = 0.5;
    constexpr std::size_t kFewestInCall = 3;
    constexpr double kOfLabel = 0.5;
    constexpr std::size_t kMostLabelWords = 8;
    constexpr std::size_t kLongest = 130;  // bytes
    const std::string_view line = body_[i].text;
    if (line.size() > kLongest || is_ascii_digit(line.front()) || is_bullet(line)) return false;
    if (i + 1 < body_.size() && goes_on_in(body_[i + 1].text)) return false;
    if (i > 0 && !is_sentence(body_[i - 1].text)) return false;
    const PageWords all = read_page_words(line);
    const bool may_be_label = !is_sentence(line) && count_words(line) <= kMostLabelWords;
    if (all.share() < kOfLabel || (!all.addresses && !may_be_label)) return false;
    const PageWords words = page_words(line);
    const bool points = line.find("di sini") != std::string_view::npos;  // at what follows
    if (points || has_quotation(line) || announces_list(line)) return false;
    const bool calls = words.addresses && words.paged >= kFewestInCall && words.share() >= kOfCall;
    const bool label = may_be_label && words.share() >= kOfLabel && words.weight > words.paged;
    return calls || label;
  }

  PageWords page_words(std::string_view line) {
    constexpr double kLeast = 0.25;  // of what any sign takes
    const PageWords all = read_page_words(line);
    return all.share() < kLeast ? all : read_page_words(line, &own_words());
  }

  // What the article speaks of itself.
  const OwnWords& own_words() {
    if (!own_) {
      own_.emplace();
      for (const Line& line : body_) {
        const bool paragraph = line.text.size() > kLongestCall;
        const bool sentence = is_sentence(line.text) && has_words(line.text, kFewestSentenceWords);
        if (paragraph || sentence) own_->add(line.text, paragraph ? 2 : 1);
      }
    }
    return *own_;
  }

  std::span<const Line> body_;
  std::span<const std::size_t> gaps_;
  bool broken_;
  std::vector<Sign> signs_;
  std::vector<bool> asked_;   // of each line, whether ask() has looked at it
  std::size_t compared_ = 0;  // times, by is_of_other_things()
  std::optional<OwnWords> own_;
};

}  // namespace

std::vector<std::size_t> find_page_lines(std::span<const Line> body,
                                         std::span<const std::size_t> gaps, bool broken) {
  return PageLines(body, gaps, broken).find();
}

}  // namespace warta
