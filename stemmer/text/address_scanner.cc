// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/address_scanner.h"

#include <algorithm>

#include "stemmer/text/address_parts.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/word_run.h"

namespace warta {
namespace {

constexpr std::string_view kNoUrl = "\"<>|\\^{}";   // end an URL
constexpr std::string_view kSentence = ".,;:!?)'";  // end the sentence when they stand behind one

bool begins_url(std::string_view text) {
  const std::string head = normalized(text.substr(0, 8));
  return head.starts_with("http://") || head.starts_with("https://") || head.starts_with("www.");
}

// REQUIRES: an URL begins at `begin`
std::size_t url_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && static_cast<unsigned char>(text[end]) > ' ' &&
         kNoUrl.find(text[end]) == std::string_view::npos) {
    const bool is_beyond_ascii = static_cast<unsigned char>(text[end]) >= 0x80;
    if (is_beyond_ascii && class_at(text, end) == CharClass::separator) break;
    end = next_character(text, end);
  }
  while (kSentence.find(text[end - 1]) != std::string_view::npos) --end;
  return end;
}

// What of an URL is its host.
TextRange host_of(std::string_view text, TextRange url) {
  const std::size_t scheme = url.of(text).find("://");
  const std::size_t begin = scheme == std::string_view::npos ? url.begin : url.begin + scheme + 3;
  return {begin, std::min(text.find_first_of("/?#:", begin), url.end)};
}

}  // namespace

std::size_t AddressScanner::scan_account(std::size_t begin) {
  const std::string_view text = out_.text();
  if (!is_alnum_at(text, begin + 1)) return begin;
  std::size_t end = begin + 1;
  while (is_alnum_at(text, end) || byte_at(text, end) == '_' ||
         (byte_at(text, end) == '.' && is_alnum_at(text, end + 1))) {
    end = next_character(text, end);
  }
  const TextRange name = {begin + 1, end};
  out_.begin_readings();
  if (text[begin] == '#') {
    out_.add(TokenKind::hashtag, {begin, end}, out_.word_normal(name));
  } else {
    out_.add(TokenKind::address, {begin, end}, out_.word_normal({begin, end}));
    out_.add_reading(TokenKind::word, name, out_.word_normal(name));
  }
  add_words_within(name);
  return end;
}

std::size_t AddressScanner::scan_url(std::size_t begin) {
  const std::string_view text = out_.text();
  if (!begins_url(text.substr(begin))) return begin;
  const TextRange url = {begin, url_end(text, begin)};
  out_.begin_readings();
  out_.add(TokenKind::address, url, out_.word_normal(url));
  const TextRange host = host_of(text, url);
  if (host.end > host.begin) add_host(host, host.begin == url.begin && host.end == url.end);
  return url.end;
}

std::size_t AddressScanner::scan_site(std::size_t begin, std::size_t label_end) {
  if (begin < no_site_before_) return begin;
  const std::string_view text = out_.text();
  std::size_t end = label_end;
  std::size_t last = begin;
  std::size_t host = begin;
  bool mail = false;
  for (;;) {
    const char mark = byte_at(text, end);
    const bool joins = mark == '.' || mark == '-' || mark == '_' || (mark == '@' && !mail);
    if (!joins || !is_alnum_at(text, end + 1)) break;
    mail = mail || mark == '@';
    if (mark == '@') host = end + 1;
    if (mark == '.' || mark == '@') last = end + 1;
    end = word_run_end(text, end + 1);
  }
  if (last == begin || !is_site_ending(TextRange{last, end}.of(text))) {
    no_site_before_ = end;
    return begin;
  }
  out_.begin_readings();
  out_.add(TokenKind::address, {begin, end}, out_.word_normal({begin, end}));
  add_host({host, end}, host == begin);
  return end;
}

// The site of an address, so that "okezone" and "okezone.net" find "https://www.okezone.net/a/1".
void AddressScanner::add_host(TextRange host, bool is_whole) {
  if (!is_whole) out_.add_reading(TokenKind::address, host, out_.word_normal(host));
  for (const TextRange& part : host_parts(out_.text(), host)) {
    const bool is_name = part.end < host.end;
    out_.add_reading(is_name ? TokenKind::word : TokenKind::address, part, out_.word_normal(part));
  }
}

// The words of an account or hashtag, one behind the other.
void AddressScanner::add_words_within(TextRange whole) {
  std::uint32_t behind = 0;
  for (const TextRange& part : words_within(out_.text(), whole)) {
    const bool is_number = std::ranges::all_of(part.of(out_.text()), is_ascii_digit);
    out_.add_reading(is_number ? TokenKind::number : TokenKind::word, part, out_.word_normal(part),
                     behind++);
  }
}

}  // namespace warta
