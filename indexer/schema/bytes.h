// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as files of the index hold them: fixed ones little-endian, others as LEB128; and texts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace warta {

template <typename Number>
void append_number(Number number, std::string& out) {
  for (std::size_t i = 0; i < sizeof number; ++i, number = static_cast<Number>(number >> 8)) {
    out.push_back(static_cast<char>(number & 0xFF));
  }
}

// Takes the number off the head of `bytes`; nothing when they are too few.
template <typename Number>
std::optional<Number> take_number(std::string_view& bytes) {
  if (bytes.size() < sizeof(Number)) return std::nullopt;
  std::uint64_t number = 0;
  for (std::size_t i = sizeof(Number); i-- > 0;) {
    number = number << 8 | static_cast<unsigned char>(bytes[i]);
  }
  bytes.remove_prefix(sizeof(Number));
  return static_cast<Number>(number);
}

inline void append_varint(std::uint64_t value, std::string& out) {
  while (value >= 0x80) {
    out.push_back(static_cast<char>(value | 0x80));
    value >>= 7;
  }
  out.push_back(static_cast<char>(value));
}

// Takes the number off the head of `bytes`; nothing when it has no end.
inline std::optional<std::uint64_t> take_varint(std::string_view& bytes) {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    if (bytes.empty()) return std::nullopt;
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return value;
  }
  return std::nullopt;
}

// A text behind its size.
inline void append_text(std::string_view text, std::string& out) {
  append_varint(text.size(), out);
  out += text;
}

// Takes it off the head of `bytes`, of which it is a view; nothing when they are too few.
inline std::optional<std::string_view> take_text(std::string_view& bytes) {
  const auto size = take_varint(bytes);
  if (!size || *size > bytes.size()) return std::nullopt;
  const std::string_view text = bytes.substr(0, *size);
  bytes.remove_prefix(*size);
  return text;
}

}  // namespace warta
