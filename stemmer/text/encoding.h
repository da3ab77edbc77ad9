// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of any encoding as UTF-8: UTF-16, UTF-32 and Windows-1252 are told by what they look like,
// others only where a page names them.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace warta {

// What was done to texts to make UTF-8 of them.
struct EncodingRepairs {
  std::string charset;             // what all was read as, where that is not UTF-8: "UTF-16LE"
  std::size_t windows_1252 = 0;    // texts that were read as Windows-1252
  std::size_t replaced_bytes = 0;  // bytes (of UTF-16 and UTF-32, units) that became U+FFFD
  std::size_t nul_bytes = 0;       // that became spaces

  void add(const EncodingRepairs& other);

  // "read as Windows-1252; 3 bytes that are not UTF-8 replaced"; empty where nothing was done.
  std::string describe() const;
};

// "UTF-16LE", "UTF-16BE", "UTF-32LE" or "UTF-32BE" when `head`, the first bytes of a text, has its
// byte order mark or, in every second place or three of four, its zeros; else empty.
std::string_view wide_charset(std::string_view head);

// Makes `text` valid UTF-8. Where it is not, and no character past ASCII in it is UTF-8, it is
// Windows-1252, in which a curly quotation mark is 0x93; otherwise what is not UTF-8 becomes
// U+FFFD. NUL, which a program in C leaves where a field was longer, becomes a space. Leaves other
// text alone, and fast.
void make_utf8(std::string& text, EncodingRepairs& repairs);

// Decodes a text of a known encoding, a piece at a time.
class CharsetDecoder {
 public:
  // `charset` is a name that ICU knows, such as "UTF-16LE" or "shift_jis"; see is_known().
  // REQUIRES: CharsetDecoder::is_known(charset)
  explicit CharsetDecoder(std::string_view charset);
  ~CharsetDecoder();
  CharsetDecoder(const CharsetDecoder&) = delete;
  CharsetDecoder& operator=(const CharsetDecoder&) = delete;

  static bool is_known(std::string_view charset);

  // Appends what `bytes` say to `out`. A character that is cut in two is kept for the next call,
  // and becomes U+FFFD when `is_last`.
  void decode(std::string_view bytes, bool is_last, std::string& out);

  // How many malformed pieces became U+FFFD so far.
  std::size_t replaced() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace warta
