// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/glued_furniture.h"

#include <algorithm>
#include <array>

#include "indexer/clean/furniture.h"
#include "indexer/clean/furniture_patterns.h"
#include "stemmer/text/bytes.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kLongestCredits = 400;  // bytes behind the last sentence of a one-line text

bool is_space(char c) {
  return c == ' ' || c == '\t';
}
std::string_view without_marks(std::string_view word) {
  constexpr std::string_view kMarks = ",.;:\"'";
  const std::size_t first = word.find_first_not_of(kMarks);
  if (first == std::string_view::npos) return {};
  return word.substr(first, word.find_last_not_of(kMarks) - first + 1);
}

// Words that stay small in a headline.
bool is_small_headline_word(std::string_view word) {
  static constexpr std::array<std::string_view, 34> kSmall = {
      "agar",   "akan",   "akibat", "antara", "atau", "bagi", "dalam",  "dan",    "dari",
      "demi",   "dengan", "di",     "hingga", "jadi", "jika", "juga",   "karena", "ke",
      "kepada", "lewat",  "oleh",   "pada",   "para", "saat", "sampai", "secara", "sejak",
      "serta",  "soal",   "tak",    "untuk",  "usai", "vs",   "yang"};
  return std::ranges::binary_search(kSmall, word);
}

// Words that open a sentence and stand in no headline with a capital.
bool opens_sentence(std::string_view word) {
  static constexpr std::array<std::string_view, 26> kOpeners = {
      "Ada",        "Adapun",   "Akibatnya", "Beliau",    "Berdasarkan", "Berikut",  "Dia",
      "Diketahui",  "Hal",      "Ia",        "Itulah",    "Kemudian",    "Lalu",     "Menurut",
      "Mereka",     "Meski",    "Meskipun",  "Namun",     "Oleh",        "Pihaknya", "Sebagaimana",
      "Sebelumnya", "Sehingga", "Selain",    "Sementara", "Setelah"};
  return std::ranges::binary_search(kOpeners, word);
}

// Offices that open a sentence's subject, "Camat Entikong, Theresia Lita, menyebut".
bool opens_subject(std::string_view word) {
  static constexpr std::array<std::string_view, 15> kOffices = {
      "Bupati", "Camat", "Dandim", "Gubernur", "Kabid", "Kadis", "Kapolres", "Kapolsek",
      "Kepala", "Ketua", "Lurah",  "Sekda",    "Wabup", "Wakil", "Wali"};
  return std::ranges::binary_search(kOffices, word);
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

// Where the sentence began whose first small word is at `verb`. Before it stand capitals of the
// headline and of the sentence's subject: at least one word is the subject's, more when an
// apposition or an office says so.
std::size_t subject_begin(std::string_view text, const std::vector<std::size_t>& words,
                          std::size_t verb) {
  if (verb == 0) return words.front();
  std::size_t begin = verb - 1;
  const bool apposition = text[words[verb] - 2] == ',';
  if (apposition) {
    while (begin > 0 && text[words[begin] - 2] != ',') --begin;
    if (begin > 0) --begin;
  }
  for (std::size_t i = begin; i > 0 && begin - i < 4; --i) {
    const std::string_view word = text.substr(words[i], words[i + 1] - words[i] - 1);
    if (!opens_subject(word)) continue;
    const bool deputy = text.substr(words[i - 1]).starts_with("Wakil ");
    return words[deputy ? i - 1 : i];
  }
  return words[begin];
}

// The end of the headline that starts at `begin`, behind a glued "Baca juga:". A headline is
// written With Capitals but for small words, the sentence that is glued on starts with one capital
// and goes on small: "... Golkar di KupangSebelumnya diberitakan", "... di Antaranya Sembuh Richard
// mengatakan".
std::size_t headline_end(std::string_view text, std::size_t begin) {
  std::vector<std::size_t> words;  // where they begin
  std::size_t i = begin;
  while (i < text.size()) {
    const std::size_t gap = i;
    while (i < text.size() && is_space(text[i])) ++i;
    if (i == text.size()) break;
    if (words.size() >= 3 && (i - gap >= 2 || opens_quotation(text, i))) return i;
    const std::size_t word_begin = i;
    for (; i < text.size() && !is_space(text[i]); ++i) {
      // Glued on: "KupangSebelumnya", "Kerusakan.Menurut", 'Waktu"Kita'.
      const bool behind_end =
          is_ascii_lower(text[i - 1]) || text[i - 1] == '.' || text[i - 1] == '?';
      const bool capital = is_ascii_upper(text[i]) && i > word_begin + 2 && behind_end;
      const bool quotation = i > word_begin && behind_end && opens_quotation(text, i);
      if (capital || quotation) return i;
    }
    const std::string_view word = text.substr(word_begin, i - word_begin);
    const std::string_view bare = without_marks(word);
    const bool first = words.empty();
    words.push_back(word_begin);
    if (words.size() > kLongestHeadlineWords) return i;
    if (word.ends_with('.') || word.ends_with('?')) return i;
    if (!first && words.size() > 3 &&
        (opens_sentence(word) || is_small_headline_word(normalized(word)))) {
      if (is_ascii_upper(word.front())) return word_begin;
    }
    if (!bare.empty() && is_ascii_lower(bare.front()) && !is_small_headline_word(bare)) {
      // A headline in sentence case has small words from its second on: then only its stop ends it.
      if (words.size() > 4) return subject_begin(text, words, words.size() - 1);
    }
  }
  return text.size();
}

// Where the tags begin that are glued behind a reporter's sign, "(cas/yna) motogp marc marquez":
// small words and no stop up to the end of the line. npos when there are none.
std::size_t find_glued_tags(std::string_view line) {
  if (line.ends_with('.')) return std::string_view::npos;  // most lines, told at once
  const std::size_t close = line.rfind(')');
  const bool is_last = close == std::string_view::npos || close + 2 >= line.size();
  if (is_last || line[close + 1] != ' ') return std::string_view::npos;
  const std::size_t open = line.rfind('(', close);
  if (open == std::string_view::npos || close - open > 12) return std::string_view::npos;
  const std::string_view sign = line.substr(open, close - open);
  const std::string_view tags = line.substr(close + 1);  // opens with the space
  const bool signed_by_two =
      sign.find('/') != std::string_view::npos && std::ranges::none_of(sign, is_ascii_upper);
  const bool has_sentence =
      std::ranges::any_of(tags, is_ascii_upper) || tags.find('.') != std::string_view::npos;
  return signed_by_two && !has_sentence ? close + 2 : std::string_view::npos;
}

}  // namespace

std::optional<std::string> cut_glued_furniture(std::string_view line,
                                               std::vector<std::string>& cut) {
  const FurniturePatterns& all = furniture_patterns();
  std::string kept;
  std::size_t copied = 0;
  const auto take = [&](std::size_t begin, std::size_t end) {
    kept.append(line.substr(copied, begin - copied));
    while (end > begin && is_space(line[end - 1])) --end;
    cut.emplace_back(line.substr(begin, end - begin));
    while (end < line.size() && is_space(line[end])) ++end;
    if (!kept.empty() && !is_space(kept.back())) kept.push_back(' ');
    copied = end;
  };
  const auto matches = [&](std::size_t i, std::string_view pattern, bool capitals) {
    if (line.size() - i < pattern.size()) return false;
    for (std::size_t k = 0; k < pattern.size(); ++k) {
      const char byte = line[i + k];
      if (ascii_lower(byte) != pattern[k] || (capitals && is_ascii_lower(line[i + k])))
        return false;
    }
    return true;
  };
  // Marks are printed with a capital: cheap tests before the patterns.
  const auto next_capital = [&](std::size_t i) { return find_between(line, i, 'A', 'Z'); };
  for (std::size_t i = next_capital(0); i + 1 < line.size(); i = next_capital(i + 1)) {
    if (i < copied) continue;
    const char first = ascii_lower(line[i]);
    if (!all.glued.contains(first, ascii_lower(line[i + 1]))) continue;
    if (i > 1 && is_space(line[i - 1]) && is_sentence(line.substr(0, i - 1))) {
      for (const std::string_view head : all.head.beginning_with(first)) {
        // "Editor: Sari Copyright ..." behind the last sentence; a word without a colon may open a
        // sentence.
        if (head.ends_with(':') && line.size() - i < kLongestCredits && matches(i, head, false)) {
          take(i, line.size());
        }
      }
    }
    for (const std::string_view pattern : all.inside.beginning_with(first)) {
      if (i >= copied && matches(i, pattern, true)) take(i, i + pattern.size());
    }
    for (const std::string_view link : all.link.beginning_with(first)) {
      if (i < copied || !matches(i, link, false)) continue;
      std::size_t headline = i + link.size();
      while (headline < line.size() && is_space(line[headline])) ++headline;
      if (headline >= line.size() || line[headline] != ':') continue;
      std::size_t end = headline_end(line, headline + 1);
      // The next link ends this one.
      for (std::size_t k = headline + 1; k < end; ++k) {
        const auto begins_here = [&](std::string_view other) { return matches(k, other, false); };
        if (is_ascii_upper(line[k]) &&
            std::ranges::any_of(all.link.beginning_with(ascii_lower(line[k])), begins_here)) {
          end = k;
        }
      }
      take(i, end);
    }
  }
  const std::size_t tags = find_glued_tags(line);
  if (tags != std::string_view::npos && tags > copied) take(tags, line.size());
  if (copied == 0) return std::nullopt;
  kept.append(line.substr(copied));
  while (!kept.empty() && is_space(kept.back())) kept.pop_back();
  return kept;
}

}  // namespace warta
