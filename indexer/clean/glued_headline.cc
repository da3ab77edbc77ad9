// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/glued_headline.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "indexer/clean/furniture_patterns.h"
#include "indexer/clean/headline_words.h"
#include "indexer/clean/line_spaces.h"
#include "indexer/clean/sentences.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kFewestHeadlineWords = 3;
constexpr std::size_t kSentenceCaseWords = 4;  // one of the first small: it is in sentence case
constexpr std::size_t kShortSubject = 4;       // words of a sentence before its verb
constexpr std::size_t kSubjectOfUnit = 7;      // "Kasat Polairud Polres Wolio AKP Sari Dewi"
constexpr std::size_t kLongestSubject = 12;    // "Kepala Unit Pelaksana Teknis ... Sari Dewi"
constexpr auto kNone = std::string_view::npos;

std::string_view without_marks(std::string_view word) {
  constexpr std::string_view kMarks = ",.;:\"'";
  const std::size_t first = word.find_first_not_of(kMarks);
  if (first == std::string_view::npos) return {};
  return word.substr(first, word.find_last_not_of(kMarks) - first + 1);
}

// A quotation of more than a word or two opens at `i`: '"Itu masih diselidiki," kata', but not
// '"Online"'.
bool opens_quotation(std::string_view text, std::size_t i) {
  constexpr std::size_t kShortQuotation = 30;
  if (text[i] != '"' && !text.substr(i).starts_with("\xE2\x80\x9C")) return false;
  const std::string_view inside = text.substr(i + 1, kShortQuotation);
  return inside.find('"') == std::string_view::npos &&
         inside.find("\xE2\x80\x9D") == std::string_view::npos;
}

// Whether other furniture begins at `i`: the next link, or the credits.
bool opens_furniture(std::string_view text, std::size_t i) {
  if (!is_ascii_upper(text[i]) && text[i] != '[') return false;
  if (text[i] == '[') return text.substr(i).starts_with("[Gambas");
  const FurniturePatterns& all = furniture_patterns();
  const char first = ascii_lower(text[i]);
  const auto begins_here = [&](std::string_view pattern) {
    return std::ranges::equal(text.substr(i, pattern.size()), pattern, {}, ascii_lower);
  };
  return std::ranges::any_of(all.link.beginning_with(first), begins_here) ||
         std::ranges::any_of(all.credit.beginning_with(first), begins_here) ||
         std::ranges::any_of(all.head.beginning_with(first), [&](std::string_view head) {
           return head.ends_with(':') && begins_here(head);
         });
}

// How much of a text is looked at for a headline: a line may hold 50 MB.
constexpr std::size_t kWindow = 600;  // bytes

// The end of the window at `begin`, at a character.
std::size_t window_end(std::string_view text, std::size_t begin) {
  if (text.size() - begin <= kWindow) return text.size();
  std::size_t end = begin + kWindow;
  while (end > begin && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return end;
}

// Where other furniture begins behind the first word at `begin`; `end` where none does.
std::size_t next_furniture(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t i = begin;
  while (i < end && is_line_space(text[i])) ++i;
  for (++i; i < end; ++i) {
    if ((is_line_space(text[i - 1]) || text[i] == '[') && opens_furniture(text, i)) return i;
  }
  return end;
}

// The words of what may be a headline, up to where it ends for certain or the verb of a sentence
// tells that it has ended before.
class HeadlineReader {
 public:
  HeadlineReader(std::string_view text, std::size_t begin) : at_(begin) {
    const std::size_t window = window_end(text, begin);
    text_ = text.substr(0, next_furniture(text, begin, window));
    cut_off_ = text_.size() == window && window < text.size();
    // Nothing but a headline stands there when no sentence ends.
    const std::string_view all = without_end_spaces(text_.substr(begin));
    is_all_ = !cut_off_ && count_words(all) <= kLongestHeadlineWords && !is_sentence(all) &&
              all.find(". ") == std::string_view::npos;
  }

  std::size_t find_end() {
    while (skip_spaces()) {
      const std::size_t begin = at_;
      if (words_.size() >= kFewestHeadlineWords && opens_quotation(text_, at_)) return at_;
      const bool cut_short = read_word();
      words_.push_back({begin, text_.substr(begin, at_ - begin)});
      if (cut_short) return at_;
      if (words_.size() > kLongestHeadlineWords) return end_of_long();
      if (is_all_) continue;
      if (const auto end = end_by_word()) return *end;
    }
    return cut_off_ ? end_of_long() : text_.size();
  }

 private:
  struct Word {
    std::size_t begin;
    std::string_view text;
  };

  bool skip_spaces() {
    at_ = warta::skip_spaces(text_, at_);
    return at_ < text_.size();
  }

  // Whether the word ends in its middle, for a sentence is glued on: "KupangSebelumnya",
  // "Kerusakan.Menurut", 'Waktu"Kita'.
  bool read_word() {
    const std::size_t begin = at_;
    for (; at_ < text_.size() && !is_line_space(text_[at_]); ++at_) {
      const bool behind_end =
          at_ > begin && (is_ascii_lower(text_[at_ - 1]) ||
                          std::string_view(".?!%").find(text_[at_ - 1]) != std::string_view::npos);
      const bool capital = behind_end ? at_ > begin + 2 && opens_glued_word(begin)
                                      : at_ > begin + 1 && opens_behind_acronym();
      if (capital || (behind_end && opens_quotation(text_, at_))) return true;
    }
    return false;
  }

  // "KupangSebelumnya", but not "YouTube" or "MotoGP".
  bool opens_glued_word(std::size_t begin) const {
    if (!is_ascii_upper(text_[at_])) return false;
    std::size_t end = at_ + 1;
    while (end < text_.size() && is_ascii_lower(text_[end])) ++end;
    const std::string_view word = text_.substr(at_, end - at_);
    if (word.size() <= 2) return opens_sentence(word) || may_open_sentence(word);
    return !ends_with_brand(text_.substr(begin, end - begin));
  }

  // "SKMenurut": only words that open sentences are told from the rest of an acronym.
  bool opens_behind_acronym() const {
    if (!is_ascii_upper(text_[at_]) || !is_ascii_upper(text_[at_ - 1])) return false;
    std::size_t end = at_ + 1;
    while (end < text_.size() && is_ascii_lower(text_[end])) ++end;
    return opens_sentence(text_.substr(at_, end - at_));
  }

  std::string_view bare(std::size_t i) const { return without_marks(words_[i].text); }
  bool is_capital(std::size_t i) const { return !bare(i).empty() && is_ascii_upper(bare(i)[0]); }
  // Small as no word of a headline in capitals is; "iPhone" may be one.
  bool is_small(std::size_t i) const {
    const std::string_view word = bare(i);
    return !word.empty() && is_ascii_lower(word.front()) && !is_small_headline_word(word) &&
           std::ranges::none_of(word, is_ascii_upper);
  }
  bool asks_before(std::size_t i) const {
    const std::string_view before = words_[i - 1].text;
    return (before.ends_with('?') || before.ends_with('!')) && is_capital(i);
  }

  // Where the headline ends, now that the last word is known.
  std::optional<std::size_t> end_by_word() {
    const std::size_t last = words_.size() - 1;
    const std::string_view word = words_[last].text;
    const bool stops = word.ends_with('.') && !word.ends_with("..");
    // "3. Jaga jarak"
    if (stops && is_ascii_digit(word.front()) && word.size() <= 3) return words_[last].begin;
    // A headline in sentence case has small words from its second on.
    const bool small = last > 0 && is_small(last);
    if (small && last < kSentenceCaseWords) sentence_case_ = true;
    if (small && !sentence_case_) return words_[sentence_begin(last)].begin;
    if (stops) return end_of_long();
    return small && last >= kSentenceCaseWords ? end_in_sentence_case() : std::nullopt;
  }

  // Behind the last word that opens a sentence; nothing while there is none.
  std::optional<std::size_t> end_in_sentence_case() const {
    for (std::size_t i = words_.size() - 1; i >= kSentenceCaseWords; --i) {
      if (opens_sentence(bare(i)) || asks_before(i)) return words_[i].begin;
    }
    return std::nullopt;
  }

  // No end was found: of a headline in sentence case the first words are taken, of others all.
  std::size_t end_of_long() const {
    if (!sentence_case_ || words_.size() <= kSentenceCaseWords) return at_;
    return words_[kSentenceCaseWords].begin;
  }

  // The first word of the sentence whose first small word is `verb`.
  std::size_t sentence_begin(std::size_t verb) const {
    for (std::size_t i = verb - 1; i >= kFewestHeadlineWords; --i) {
      if (opens_sentence(bare(i))) return i;
      if (may_open_sentence(bare(i)) && reaches(i, verb)) return i;
    }
    // "Ironisnya, ketiga pelaku ...": an adverb with its comma.
    if (words_[verb - 1].text.ends_with("nya,") && is_capital(verb - 1)) return verb - 1;
    // "Dalam salah satu ...": a small word with a capital right before.
    if (is_capital(verb - 1) && is_small_headline_word(normalized(bare(verb - 1)))) return verb - 1;
    // "Apa yang Dibahas? Pak Anu mengaku"
    for (std::size_t i = verb - 1; i >= kFewestHeadlineWords; --i) {
      if (asks_before(i)) return i;
    }
    return subject_begin(verb);
  }

  // "Untuk warga itu", "Selain KPU, Komunitas Wolio menyoroti": such a word is near its verb, or a
  // comma parts them.
  bool reaches(std::size_t i, std::size_t verb) const {
    constexpr std::size_t kNear = 3;
    constexpr std::size_t kReach = 7;
    // Of a headline as often as of a sentence: "Izin Tambang Tak Dicabut, Ini Alasannya".
    static constexpr std::array<std::string_view, 6> kOfBoth = {"Agar",    "Hingga", "Saat",
                                                                "Setelah", "Tak",    "Tidak"};
    if (verb - i <= kNear) return true;
    if (std::ranges::find(kOfBoth, bare(i)) != kOfBoth.end()) return false;
    return verb - i <= kReach &&
           std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(i),
                       words_.begin() + static_cast<std::ptrdiff_t>(verb),
                       [](const Word& word) { return word.text.ends_with(','); });
  }

  // "Badan Pusat Statistik (BPS)": how many words the short form at `i` stands for.
  std::size_t words_of_acronym(std::size_t i) const {
    const std::string_view word = words_[i].text;
    const std::size_t close = word.find(')');
    if (!word.starts_with('(') || close == kNone) return 0;
    const std::string_view letters = word.substr(1, close - 1);
    const std::size_t count = letters.size();
    if (count < 2 || count > i || !std::ranges::all_of(letters, is_ascii_upper)) return 0;
    return words_[i - count].text.front() == letters.front() ? count : 0;
  }

  // Before the verb stand capitals of the headline and of the sentence's subject: at least one word
  // is the subject's, more when an apposition or an office says so.
  std::size_t subject_begin(std::size_t verb) const {
    std::size_t begin = verb - 1;
    if (words_[begin].text.ends_with(',')) {
      while (begin > 0 && !words_[begin - 1].text.ends_with(',')) --begin;
      begin = begin > 0 ? begin - 1 : verb - 1;
    }
    // "Oscar dan keluarga", "Inpres 6/2025 mengatur"
    begin -= words_of_acronym(begin);
    while (begin > 1 && !is_capital(begin)) --begin;
    // "Kantor Kecamatan Wolio ini diresmikan"
    while (begin > kFewestHeadlineWords && opens_place(words_[begin - 1].text)) --begin;
    for (std::size_t i = begin; i > 1 && begin - i < kLongestSubject; --i) {
      const std::string_view word = words_[i].text;
      if (is_small_headline_word(word)) break;
      // The further away, the more likely the headline's own.
      const bool near = begin - i < kShortSubject;
      const bool heads_unit = begin - i < kSubjectOfUnit && is_head_of_unit(word);
      if (word == "Kepala" || heads_unit || (near && opens_subject(word))) {
        return words_[i - 1].text == "Wakil" ? i - 1 : i;
      }
    }
    return begin;
  }

  std::string_view text_;
  std::size_t at_;
  std::vector<Word> words_;
  bool cut_off_ = false;  // the window ends before the text
  bool is_all_ = false;
  bool sentence_case_ = false;
};

}  // namespace

std::size_t headline_end(std::string_view text, std::size_t begin) {
  return HeadlineReader(text, begin).find_end();
}

}  // namespace warta
