// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>

#include "stemmer/text/normalize.h"
#include "stemmer/text/utf8.h"

namespace warta {
namespace {

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open_converter(std::string_view charset) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(std::string(charset).c_str(), &status));
  return U_SUCCESS(status) ? std::move(converter) : Converter();
}

// Replaces as ICU does, and counts.
void count_and_substitute(const void* count, UConverterToUnicodeArgs* arguments, const char* bytes,
                          std::int32_t size, UConverterCallbackReason reason, UErrorCode* status) {
  if (reason <= UCNV_IRREGULAR) ++*static_cast<std::size_t*>(const_cast<void*>(count));
  UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, arguments, bytes, size, reason, status);
}

// What a text past ASCII is made of.
struct ByteTally {
  std::size_t characters = 0;  // that are UTF-8
  std::size_t broken = 0;      // bytes that are not
  bool could_be_1252 = true;   // no byte is one that Windows-1252 leaves open
};

ByteTally tally(std::string_view text) {
  constexpr std::string_view kOpen = "\x81\x8D\x8F\x90\x9D";
  ByteTally found;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    UChar32 c = 0;
    i = decode_utf8(text, i, c);
    if (c >= 0x80) ++found.characters;
    if (c >= 0) continue;
    found.broken += i - begin;
    const std::string_view bytes = text.substr(begin, i - begin);
    if (bytes.find_first_of(kOpen) != std::string_view::npos) found.could_be_1252 = false;
  }
  return found;
}

void append_part(std::string_view part, std::string& out) {
  if (!out.empty()) out += "; ";
  out += part;
}

// Of the four bytes of a character the highest is zero, and the next 0x10 at most.
bool is_utf32_unit(char highest, char next, char lower, char lowest) {
  return highest == 0 && static_cast<unsigned char>(next) <= 0x10 && (lower != 0 || lowest != 0);
}

std::string_view utf32_name(std::string_view head) {
  using namespace std::string_view_literals;
  if (head.starts_with("\xFF\xFE\0\0"sv)) return "UTF-32LE";
  if (head.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32BE";
  const std::size_t units = std::min<std::size_t>(head.size(), 1024) / 4;
  std::size_t little = 0;
  std::size_t big = 0;
  for (std::size_t i = 0; i < units; ++i) {
    const char* const unit = head.data() + 4 * i;
    if (is_utf32_unit(unit[3], unit[2], unit[1], unit[0])) ++little;
    if (is_utf32_unit(unit[0], unit[1], unit[2], unit[3])) ++big;
  }
  if (units < 2) return {};
  return little == units ? "UTF-32LE" : big == units ? "UTF-32BE" : std::string_view();
}

}  // namespace

void EncodingRepairs::add(const EncodingRepairs& other) {
  if (charset.empty()) charset = other.charset;
  windows_1252 += other.windows_1252;
  replaced_bytes += other.replaced_bytes;
  nul_bytes += other.nul_bytes;
}

std::string EncodingRepairs::describe() const {
  std::string parts;
  if (!charset.empty()) append_part("read as " + charset, parts);
  if (windows_1252 == 1) append_part("read as Windows-1252", parts);
  if (windows_1252 > 1) {
    append_part(std::to_string(windows_1252) + " texts read as Windows-1252", parts);
  }
  if (replaced_bytes > 0) {
    const std::string name = charset.empty() ? "UTF-8" : charset;
    append_part(std::to_string(replaced_bytes) +
                    (replaced_bytes == 1 ? " byte that is" : " bytes that are") + " not " + name +
                    " replaced",
                parts);
  }
  if (nul_bytes > 0) {
    append_part(std::to_string(nul_bytes) + (nul_bytes == 1 ? " NUL byte" : " NUL bytes") +
                    " taken for spaces",
                parts);
  }
  return parts;
}

std::string_view wide_charset(std::string_view head) {
  if (const std::string_view name = utf32_name(head); !name.empty()) return name;
  if (head.starts_with("\xFF\xFE")) return "UTF-16LE";
  if (head.starts_with("\xFE\xFF")) return "UTF-16BE";
  head = head.substr(0, std::min<std::size_t>(head.size(), 1024));
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i] == 0) ++zeros[i % 2];
  }
  // Latin text has a zero in nearly every unit, and units without one have none at all.
  const std::size_t units = head.size() / 2;
  if (units < 2 || std::max(zeros[0], zeros[1]) * 4 < units * 3) return {};
  if (std::min(zeros[0], zeros[1]) > 0) return {};
  return zeros[1] > 0 ? "UTF-16LE" : "UTF-16BE";
}

void make_utf8(std::string& text, EncodingRepairs& repairs) {
  if (text.find('\0') != std::string::npos) {
    repairs.nul_bytes += static_cast<std::size_t>(std::ranges::count(text, '\0'));
    std::ranges::replace(text, '\0', ' ');
  }
  if (is_ascii(text)) return;
  const ByteTally bytes = tally(text);
  if (bytes.broken == 0) return;
  if (bytes.characters == 0 && bytes.could_be_1252) {
    std::string decoded;
    CharsetDecoder("windows-1252").decode(text, true, decoded);
    text = std::move(decoded);
    ++repairs.windows_1252;
    return;
  }
  text = repaired_utf8(text);
  repairs.replaced_bytes += bytes.broken;
}

struct CharsetDecoder::Impl {
  Converter from;
  Converter utf8;
  std::size_t replaced = 0;
  // What is decoded and not yet encoded, between two calls.
  std::array<char16_t, 1U << 11> pivot{};
  char16_t* pivot_begin = pivot.data();
  char16_t* pivot_end = pivot.data();
};

CharsetDecoder::CharsetDecoder(std::string_view charset) : impl_(std::make_unique<Impl>()) {
  impl_->from = open_converter(charset);
  impl_->utf8 = open_converter("UTF-8");
  if (!impl_->from || !impl_->utf8) {
    throw std::runtime_error("ICU has no converter for " + std::string(charset));
  }
  UErrorCode status = U_ZERO_ERROR;
  ucnv_setToUCallBack(impl_->from.get(), count_and_substitute, &impl_->replaced, nullptr, nullptr,
                      &status);
}

CharsetDecoder::~CharsetDecoder() = default;

bool CharsetDecoder::is_known(std::string_view charset) {
  return !charset.empty() && charset.find('\0') == std::string_view::npos &&
         open_converter(charset) != nullptr;
}

void CharsetDecoder::decode(std::string_view bytes, bool is_last, std::string& out) {
  std::array<char, 1U << 13> piece;
  const char* next = bytes.data();
  const char* end = bytes.data() + bytes.size();
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  while (status == U_BUFFER_OVERFLOW_ERROR) {
    status = U_ZERO_ERROR;
    char* filled = piece.data();
    ucnv_convertEx(impl_->utf8.get(), impl_->from.get(), &filled, piece.data() + piece.size(),
                   &next, end, impl_->pivot.data(), &impl_->pivot_begin, &impl_->pivot_end,
                   impl_->pivot.data() + impl_->pivot.size(), 0, static_cast<UBool>(is_last),
                   &status);
    out.append(piece.data(), filled);
  }
}

std::size_t CharsetDecoder::replaced() const {
  return impl_->replaced;
}

}  // namespace warta
