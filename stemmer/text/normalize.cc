// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/normalize.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <stdexcept>

#include "stemmer/text/ascii_text.h"
#include "stemmer/text/utf8.h"

namespace warta {
namespace {

// ICU's shared objects; they live as long as the program.
const icu::Normalizer2& nfkc_casefold() {
  static const icu::Normalizer2& instance = []() -> const icu::Normalizer2& {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* found = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no NFKC_Casefold data");
    return *found;
  }();
  return instance;
}

const icu::Normalizer2& nfd() {
  static const icu::Normalizer2& instance = []() -> const icu::Normalizer2& {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* found = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no NFD data");
    return *found;
  }();
  return instance;
}

std::string applied(const icu::Normalizer2& form, std::string_view text) {
  std::string out;
  UErrorCode status = U_ZERO_ERROR;
  icu::StringByteSink<std::string> sink(&out);
  form.normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink,
                     nullptr, status);
  if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
  return out;
}

// The plain form of a mark that typography varies; else 0.
char plain_mark(UChar32 c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BB:
    case 0x02BC:
    case 0x02BF:
    case 0x2032:
    case 0x00B4:
    case '`':
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return '-';
    default:
      return 0;
  }
}

void append_ascii_folded(std::string_view text, std::string& out) {
  const std::size_t begin = out.size();
  out.append(text);
  // Through a pointer and without a branch a byte, so that compilers make vectors of it.
  char* const folded = out.data() + begin;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = folded[i];
    const char lower = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0));
    folded[i] = lower == '`' ? '\'' : lower;
  }
}

// How many bytes of ASCII it begins with.
std::size_t ascii_run(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && static_cast<unsigned char>(text[size]) < 0x80) ++size;
  return size;
}

// Copies `text` with its broken bytes as U+FFFD and, when asked, its typographic marks plain.
std::string cleaned(std::string_view text, bool plain_marks) {
  // ICU sorts combining marks; no writing has more than these on a letter (UAX 15, stream-safe
  // text).
  constexpr std::size_t kMostMarks = 30;
  std::string out;
  out.reserve(text.size());
  std::size_t marks = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t run = ascii_run(text.substr(i)); run > 0) {
      const auto begin = static_cast<std::ptrdiff_t>(out.size());
      out.append(text.substr(i, run));
      if (plain_marks) std::replace(out.begin() + begin, out.end(), '`', '\'');
      marks = 0;
      i += run;
      continue;
    }
    UChar32 c = 0;
    i = decode_utf8(text, i, c);
    if (c < 0) c = 0xFFFD;
    const bool is_mark = c >= 0x300 && (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
    marks = is_mark ? marks + 1 : 0;
    if (plain_marks && marks > kMostMarks) continue;
    const char mark = plain_marks ? plain_mark(c) : char{0};
    if (mark != 0) {
      out.push_back(mark);
    } else {
      append_utf8(c, out);
    }
  }
  return out;
}

}  // namespace

void append_normalized(std::string_view text, std::string& out) {
  if (is_ascii(text)) {
    append_ascii_folded(text, out);
    return;
  }
  // Quotes and dashes are the most of what is not ASCII; without them there is nothing left for
  // ICU.
  const std::string plain = cleaned(text, true);
  if (is_ascii(plain)) {
    append_ascii_folded(plain, out);
  } else {
    out += applied(nfkc_casefold(), plain);
  }
}

std::string normalized(std::string_view text) {
  std::string out;
  append_normalized(text, out);
  return out;
}

void append_word_form(std::string_view word, std::string& out) {
  const std::size_t begin = out.size();
  append_normalized(word, out);
  const auto first = out.begin() + static_cast<std::ptrdiff_t>(begin);
  out.erase(std::remove(first, out.end(), '\''), out.end());
  const std::size_t from = out.find_first_not_of(' ', begin);
  if (from == std::string::npos) {
    out.replace(begin, std::string::npos, word);
    return;
  }
  out.erase(out.find_last_not_of(' ') + 1);
  out.erase(begin, from - begin);
}

std::string without_accents(std::string_view normal) {
  const std::string decomposed = applied(nfd(), normal);
  std::string out;
  for (std::size_t i = 0; i < decomposed.size();) {
    UChar32 c = 0;
    i = decode_utf8(decomposed, i, c);
    if (c >= 0 && u_charType(c) != U_NON_SPACING_MARK) append_utf8(c, out);
  }
  return out;
}

// Without a branch a byte, so that compilers make vectors of it.
bool is_ascii(std::string_view text) {
  unsigned char all = 0;
  for (char c : text) all |= static_cast<unsigned char>(c);
  return all < 0x80;
}

std::vector<std::string_view> words_at_spaces(std::string_view normal) {
  std::vector<std::string_view> words;
  for (std::size_t i = 0; i < normal.size();) {
    const std::size_t end = std::min(normal.find(' ', i), normal.size());
    words.push_back(normal.substr(i, end - i));
    i = end + 1;
  }
  return words;
}

std::vector<std::string_view> parts_at_commas(std::string_view list) {
  std::vector<std::string_view> parts;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    const std::string_view part = trimmed(list.substr(0, comma));
    if (!part.empty()) parts.push_back(part);
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return parts;
}

std::string repaired_utf8(std::string_view text) {
  return cleaned(text, false);
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    UChar32 c = 0;
    i = decode_utf8(text, i, c);
    if (c < 0) return false;
  }
  return true;
}

}  // namespace warta
