// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/paging/cursor.h"

#include <bit>
#include <charconv>
#include <cmath>
#include <optional>

#include "indexer/schema/bytes.h"
#include "indexer/schema/error.h"
#include "indexer/schema/text_hash.h"

namespace warta {
namespace {

constexpr unsigned char kVersion = 2;
constexpr std::size_t kChecksumDigits = 6;

constexpr std::string_view kDigits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

// Base 64 as addresses hold it, RFC 4648 section 5, without padding.
std::string to_base64(std::string_view bytes) {
  std::string text;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char byte : bytes) {
    bits = bits << 8 | static_cast<unsigned char>(byte);
    for (count += 8; count >= 6; count -= 6) text.push_back(kDigits[bits >> (count - 6) & 63]);
  }
  if (count > 0) text.push_back(kDigits[bits << (6 - count) & 63]);
  return text;
}

std::optional<std::string> from_base64(std::string_view text) {
  std::string bytes;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    const std::size_t digit = kDigits.find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    bits = bits << 6 | static_cast<std::uint32_t>(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push_back(static_cast<char>(bits >> count & 0xFF));
  }
  // A digit too many says nothing, and neither do the last bits.
  if (to_base64(bytes) != text) return std::nullopt;
  return bytes;
}

std::optional<double> take_double(std::string_view& bytes) {
  const auto bits = take_number<std::uint64_t>(bytes);
  if (!bits) return std::nullopt;
  const auto value = std::bit_cast<double>(*bits);
  return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<Cursor> parse(std::string_view text) {
  const auto sealed = from_base64(text);
  if (!sealed || sealed->size() < kChecksumDigits + 1) return std::nullopt;
  std::string_view bytes(*sealed);
  const std::string_view checksum = bytes.substr(0, kChecksumDigits);
  bytes.remove_prefix(kChecksumDigits);
  if (hex_hash(bytes).substr(0, kChecksumDigits) != checksum) return std::nullopt;
  const auto version = take_number<std::uint8_t>(bytes);
  const auto was_reranked = take_number<std::uint8_t>(bytes);
  const auto asked = take_number<std::uint64_t>(bytes);
  const auto offset = take_varint(bytes);
  const auto group = take_double(bytes);
  const auto score = take_double(bytes);
  if (version != kVersion || !was_reranked || !asked || !offset || !group || !score) {
    return std::nullopt;
  }
  return Cursor{*asked, *offset, *was_reranked != 0, *group, *score, std::string(bytes)};
}

}  // namespace

std::string encode_cursor(const Cursor& cursor) {
  std::string bytes;
  append_number(kVersion, bytes);
  append_number<std::uint8_t>(cursor.was_reranked ? 1 : 0, bytes);
  append_number(cursor.asked, bytes);
  append_varint(cursor.offset, bytes);
  append_number(std::bit_cast<std::uint64_t>(cursor.group), bytes);
  append_number(std::bit_cast<std::uint64_t>(cursor.score), bytes);
  bytes += cursor.id;
  return to_base64(hex_hash(bytes).substr(0, kChecksumDigits) + bytes);
}

Cursor decode_cursor(std::string_view text) {
  std::optional<Cursor> cursor = parse(text);
  if (cursor) return std::move(*cursor);
  throw Error(ErrorCode::bad_request,
              "this is no cursor; take it whole from the answer before, or leave it out");
}

std::uint64_t asked_of(const Request& request, std::string_view like) {
  std::string asked;
  append_text(request.query, asked);
  append_text(like, asked);
  for (const Filter& filter : request.filters) {
    append_text(filter.field, asked);
    append_text(filter.value, asked);
  }
  asked.push_back(static_cast<char>(request.sort));
  asked.push_back(request.collapse ? 1 : 0);
  const std::string hash = hex_hash(asked);
  std::uint64_t number = 0;
  std::from_chars(hash.data(), hash.data() + 16, number, 16);
  return number;
}

}  // namespace warta
