// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/glued_furniture.h"

#include <algorithm>
#include <array>

#include "indexer/clean/furniture_patterns.h"
#include "indexer/clean/glued_call.h"
#include "indexer/clean/glued_end.h"
#include "indexer/clean/glued_headline.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/headline_words.h"
#include "indexer/clean/line_spaces.h"
#include "indexer/clean/sentences.h"
#include "stemmer/text/bytes.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr std::size_t kLongestCredits = 400;  // bytes behind the last sentence of a one-line text
constexpr std::size_t kLongestNotice = 100;   // bytes
constexpr std::size_t kLongestEmbed = 60;     // bytes
constexpr auto kNone = std::string_view::npos;

// The byte behind the quotation mark that opens at `i`; 0: none does.
std::size_t skip_quotation_mark(std::string_view text, std::size_t i) {
  if (i >= text.size()) return 0;
  if (text[i] == '"' || text[i] == '\'') return i + 1;
  const std::string_view mark = text.substr(i, 3);
  return mark == "\xE2\x80\x9C" || mark == "\xE2\x80\x98" ? i + 3 : 0;
}

// Cuts one line, from its begin to its end.
class Cutter {
 public:
  Cutter(std::string_view line, std::vector<std::string>& cut) : line_(line), cut_(cut) {}

  std::optional<std::string> run() {
    // Marks are printed with a capital: cheap tests before the patterns.
    for (std::size_t i = next_capital(0); i + OpeningSet::kSize <= line_.size();
         i = next_capital(i + 1)) {
      if (i < copied_) continue;
      const std::size_t opening = OpeningSet::number_of(line_, i);
      const bool near_end = line_.size() - i <= kLongestCredits;
      if (near_end && all_.glued_behind.contains(opening)) cut_credits(i);
      if (near_end && calls_.contains(opening)) cut_call(i);
      if (i >= copied_ && all_.glued.contains(opening)) cut_at(i);
    }
    if (copied_ == 0 && find_glued_end(line_) == kNone) return std::nullopt;
    kept_.append(line_.substr(copied_));
    for (std::size_t end = kept_.size(); end != kNone; end = find_glued_end(kept_)) {
      if (end < kept_.size()) cut_.emplace_back(kept_.substr(end));
      kept_.resize(without_end_spaces(std::string_view(kept_).substr(0, end)).size());
    }
    return std::move(kept_);
  }

 private:
  std::size_t next_capital(std::size_t i) const { return find_between(line_, i, 'A', 'Z'); }

  bool matches(std::size_t i, std::string_view pattern) const {
    return std::ranges::equal(line_.substr(i, pattern.size()), pattern, {}, ascii_lower);
  }
  bool in_capitals(std::size_t i, std::size_t size) const {
    return std::ranges::none_of(line_.substr(i, size), is_ascii_lower);
  }

  // Whether a sentence has ended before `i`, or other furniture. A quotation mark that touches `i`
  // opens what follows.
  bool behind_stop(std::size_t i) const {
    if (i > copied_ && (line_[i - 1] == '"' || line_[i - 1] == '\x9C')) return false;
    const std::string_view before = without_debris(line_.substr(0, i));
    return before.size() <= copied_ || is_sentence(before);
  }

  void take(std::size_t begin, std::size_t end) {
    kept_.append(line_.substr(copied_, begin - copied_));
    cut_.emplace_back(without_end_spaces(line_.substr(begin, end - begin)));
    if (!kept_.empty() && !is_line_space(kept_.back())) kept_.push_back(' ');
    copied_ = skip_spaces(line_, end);
  }

  void cut_at(std::size_t i) {
    const char first = ascii_lower(line_[i]);
    if (cut_embed(i, first) || cut_pages(i)) return;
    for (const std::string_view pattern : all_.inside.beginning_with(first)) {
      if (i >= copied_ && matches(i, pattern) && stands_inside(i, pattern.size())) {
        take(i, i + pattern.size());
      }
    }
    for (const std::string_view pattern : all_.notice.beginning_with(first)) {
      if (i >= copied_ && matches(i, pattern)) cut_notice(i, pattern.size());
    }
    for (const std::string_view link : all_.link.beginning_with(first)) {
      if (i >= copied_ && matches(i, link)) cut_link(i, link);
    }
  }

  // "Editor: Sari Copyright ..." behind the last sentence; a word without a colon may open a
  // sentence.
  void cut_credits(std::size_t i) {
    if (i == 0 || !behind_stop(i)) return;
    const char first = ascii_lower(line_[i]);
    const bool parted = is_line_space(line_[i - 1]) || line_[i - 1] == ',';
    const auto begins_here = [&](std::string_view pattern) { return matches(i, pattern); };
    const bool credits =
        std::ranges::any_of(all_.credit.beginning_with(first), begins_here) ||
        std::ranges::any_of(all_.head.beginning_with(first), [&](std::string_view head) {
          return parted && head.ends_with(':') && matches(i, head);
        });
    if (credits && !reports_speech(i)) take(i, credits_end(i));
  }

  void cut_call(std::size_t i) {
    if (i > copied_ && behind_stop(i) && is_notice(line_.substr(i))) take(i, line_.size());
  }

  // Credits quote nobody: '..." kata bupati'.
  bool reports_speech(std::size_t i) const {
    const std::string_view rest = line_.substr(i);
    return rest.find(",\" ") != kNone || rest.find(",\xE2\x80\x9D ") != kNone;
  }

  // Up to the end of the line, or to a sentence that is glued on: "... di WhatsAppSeorang murid".
  std::size_t credits_end(std::size_t i) const {
    for (std::size_t at = next_capital(i + 1); at < line_.size(); at = next_capital(at + 1)) {
      const std::size_t begin = line_.rfind(' ', at) + 1;  // of its word
      const std::size_t end = std::min(line_.find(' ', at), line_.size());
      const std::string_view word = line_.substr(at, end - at);
      const bool glued = at > begin && is_ascii_lower(line_[at - 1]) &&
                         std::ranges::all_of(word.substr(1), is_ascii_lower) &&
                         !ends_with_brand(line_.substr(begin, end - begin));
      const std::size_t next = skip_spaces(line_, end);
      const std::string_view behind =
          line_.substr(next, std::min(line_.find(' ', next), line_.size()) - next);
      const bool verb =
          !behind.empty() && is_ascii_lower(behind.front()) && !is_small_headline_word(behind);
      if (glued && verb) return at;
    }
    return line_.size();
  }

  // "[Gambas:Video 20detik]"
  bool cut_embed(std::size_t i, char first) {
    std::size_t open = i;
    while (open > copied_ && is_line_space(line_[open - 1])) --open;
    if (open == copied_ || line_[open - 1] != '[') return false;
    const std::size_t in_embed = line_.substr(i, kLongestEmbed).find(']');
    if (in_embed == kNone) return false;
    const std::size_t close = i + in_embed;
    const auto begins_here = [&](std::string_view pattern) { return matches(i, pattern); };
    if (std::ranges::none_of(all_.embed.beginning_with(first), begins_here)) return false;
    take(open - 1, close + 1);
    return true;
  }

  // "Halaman 2 dari 3"
  bool cut_pages(std::size_t i) {
    constexpr std::string_view kPage = "halaman ";
    constexpr std::string_view kOf = " dari ";
    if (!matches(i, kPage)) return false;
    const auto skip_digits = [&](std::size_t at) {
      while (at < line_.size() && is_ascii_digit(line_[at])) ++at;
      return at;
    };
    const std::size_t page_end = skip_digits(i + kPage.size());
    if (page_end == i + kPage.size() || !matches(page_end, kOf)) return false;
    const std::size_t end = skip_digits(page_end + kOf.size());
    if (end == page_end + kOf.size() || !behind_stop(i)) return false;
    take(i, end);
    return true;
  }

  // Marks are in capitals. "Advertisement" may be a word of the text, but not between two
  // sentences.
  bool stands_inside(std::size_t i, std::size_t size) const {
    if (in_capitals(i, size)) return true;
    // "Advertisement Program ini dirancang ...", as the first word of a paragraph.
    const std::size_t behind = i + size;
    if (i == 0 && behind + 1 < line_.size() && line_[behind] == ' ') {
      return is_ascii_upper(line_[behind + 1]) && is_sentence(line_);
    }
    if (i == 0 || !is_line_space(line_[i - 1]) || !behind_stop(i)) return false;
    const std::size_t next = skip_spaces(line_, i + size);
    return next == line_.size() || is_ascii_upper(line_[next]) ||
           (next > i + size && skip_quotation_mark(line_, next) != 0);
  }

  // "Simak selengkapnya di halaman berikutnya.", up to its stop.
  void cut_notice(std::size_t i, std::size_t size) {
    if (!behind_stop(i)) return;
    const std::string_view notice = line_.substr(i, kLongestNotice);
    const std::size_t stop = notice.find_first_of(".!>([", size);
    if (stop == kNone && notice.size() == kLongestNotice) return;
    std::size_t end = i + std::min(stop, notice.size());
    while (end < line_.size() && std::string_view(".!>").find(line_[end]) != kNone) ++end;
    take(i, end);
  }

  void cut_link(std::size_t i, std::string_view link) {
    std::size_t at = skip_spaces(line_, i + link.size());
    const bool names_video = matches(at, "video");
    if (names_video) at = skip_spaces(line_, at + 5);
    const std::size_t dash = behind_stop(i) ? dash_at(at) : 0;
    const bool colon = link.ends_with(':') || (at < line_.size() && line_[at] == ':') || dash > 0;
    // "Lihat video di atas." may be all that an article says.
    const bool video = i > 0 && (names_video || link.ends_with("video")) && behind_stop(i);
    if (colon && !link.ends_with(':')) at += std::max<std::size_t>(dash, 1);
    if (const std::size_t close = closing_bracket(i); colon && close != kNone) {
      take(i - 1, close + 1);
      return;
    }
    // The headline was lost with its link: "Baca juga:,Selain itu ..."
    const std::size_t comma = skip_spaces(line_, at);
    if (comma < line_.size() && line_[comma] == ',' && (colon || behind_stop(i))) {
      take(i, comma + 1);
      return;
    }
    // "BACA JUGA:  yang beralamat di Jalan ...": no headline begins so.
    if (colon && comma < line_.size() && is_ascii_lower(line_[comma])) {
      take(i, at);
      return;
    }
    const std::size_t quoted = behind_stop(i) ? quoted_end(at) : 0;
    if (quoted != 0) {
      take(i, quoted);
    } else if (colon || video || announces_headline(i, link, at)) {
      take(i, std::max(headline_end(line_, at), at));
    }
  }

  // The bytes of a dash that parts a link from its headline: "BACA JUGA - Bupati ..."; 0: none.
  std::size_t dash_at(std::size_t at) const {
    for (const std::string_view dash : {"- ", "\xE2\x80\x93 ", "\xE2\x80\x94 "}) {
      if (line_.substr(at).starts_with(dash)) return dash.size();
    }
    return 0;
  }

  // "... (18/2/2025). BACA JUGA Bupati Wolio Cek Pasar", "Baca Juga Bupati ..." without a colon:
  // each word with a capital, or with a headline and nothing else behind.
  bool announces_headline(std::size_t i, std::string_view link, std::size_t at) const {
    if (i == 0 || link.find(' ') == kNone || !behind_stop(i)) return false;
    if (at >= line_.size() || !is_ascii_upper(line_[at])) return false;
    const std::string_view rest = line_.substr(at);
    return has_capitals(line_.substr(i, link.size())) ||
           (count_words(rest) <= kLongestHeadlineWords && !is_sentence(rest) &&
            is_title_case(rest));
  }

  static bool has_capitals(std::string_view words) {
    for (std::size_t at = 0; at < words.size();
         at = std::min(words.find(' ', at), words.size() - 1) + 1) {
      if (!is_ascii_upper(words[at])) return false;
    }
    return true;
  }

  // Of a link in brackets, "(Baca: Bupati Lantik Camat)"; kNone when it stands in none.
  std::size_t closing_bracket(std::size_t i) const {
    if (i <= copied_ || line_[i - 1] != '(') return kNone;
    const std::size_t close = line_.substr(i, kLongestQuotedHeadline).find(')');
    return close == kNone ? kNone : i + close;
  }

  // Behind "'Detik-detik Banjir di Demak':", "\"...\" di sini:"; 0 when no such headline is at `i`.
  std::size_t quoted_end(std::size_t i) const {
    constexpr std::string_view kHere = "di sini";
    const std::size_t begin = skip_quotation_mark(line_, skip_spaces(line_, i));
    if (begin == 0) return 0;
    const std::size_t limit = std::min(line_.size(), begin + kLongestQuotedHeadline);
    for (std::size_t end = begin; end < limit; ++end) {
      if (line_[end] != '"' && line_[end] != '\'' && line_[end] != '\x9D' && line_[end] != '\x99') {
        continue;
      }
      std::size_t behind = skip_spaces(line_, end + 1);
      if (matches(behind, kHere)) behind = skip_spaces(line_, behind + kHere.size());
      if (behind < line_.size() && line_[behind] == ':') return behind + 1;
      if (behind == line_.size() || (line_[behind] == '[' && matches(behind + 1, "gambas"))) {
        return behind;
      }
    }
    return 0;
  }

  static constexpr std::size_t kLongestQuotedHeadline = 200;  // bytes

  std::string_view line_;
  std::vector<std::string>& cut_;
  const FurniturePatterns& all_ = furniture_patterns();
  const OpeningSet& calls_ = call_openers();
  std::string kept_;
  std::size_t copied_ = 0;  // of the line; what stands before is in kept_ or in cut_
};

}  // namespace

std::optional<std::string> cut_glued_furniture(std::string_view line,
                                               std::vector<std::string>& cut) {
  return Cutter(line, cut).run();
}

}  // namespace warta
