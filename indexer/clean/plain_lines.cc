// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/plain_lines.h"

#include <array>
#include <cstdint>

#include "stemmer/text/bytes.h"
#include "stemmer/text/utf8.h"

namespace warta {
namespace {

enum class ByteKind : std::uint8_t { plain, space, line_end, beyond_ascii };

constexpr std::array<ByteKind, 256> byte_kinds() {
  std::array<ByteKind, 256> kinds{};
  for (const char c : {' ', '\t', '\f', '\v', '\0'}) {
    kinds[static_cast<unsigned char>(c)] = ByteKind::space;
  }
  for (const char c : {'\n', '\r'}) kinds[static_cast<unsigned char>(c)] = ByteKind::line_end;
  for (unsigned c = 0x80; c < 0x100; ++c) kinds[c] = ByteKind::beyond_ascii;
  return kinds;
}
constexpr auto kByteKinds = byte_kinds();

ByteKind kind_of(UChar32 c) {
  if (c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A) || c == 0x3000) {
    return ByteKind::space;
  }
  return c == 0x2028 || c == 0x2029 || c == 0x85 ? ByteKind::line_end : ByteKind::plain;
}

bool is_invisible(UChar32 c) {
  return c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || c == 0x2060;
}

struct LineEnd {
  std::size_t byte;  // of the lines, one behind the other
  std::size_t raw_line;
};

constexpr std::size_t kBlock = 32;  // bytes

// Takes a text in, piece by piece.
class LineReader {
 public:
  explicit LineReader(std::string& lines) : text_(lines) {}

  // Where each line ends.
  const std::vector<LineEnd>& read_all(std::string_view text) {
    text_.reserve(text.size() + 1);
    for (std::size_t i = 0; i < text.size();) i = read(text, i);
    finish_line();
    return ends_;
  }

 private:
  // Takes in what stands at `i`; returns where to go on.
  std::size_t read(std::string_view text, std::size_t i) {
    std::size_t end = plain_end(text, i);
    if (end > i) {
      append(text.substr(i, end - i));
      return end;
    }
    ByteKind kind = kByteKinds[static_cast<unsigned char>(text[i])];
    if (kind != ByteKind::beyond_ascii) {
      take(kind);
      return text.substr(i).starts_with("\r\n") ? i + 2 : i + 1;
    }
    UChar32 c = 0;
    end = decode_utf8(text, i, c);
    if (is_invisible(c)) return end;
    kind = kind_of(c);
    if (kind == ByteKind::plain) {
      append(c < 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(i, end - i));
    } else {
      take(kind);
    }
    return end;
  }

  // Whether the bytes of a block are printed ASCII with single spaces. Without a branch a byte, so
  // that compilers make vectors of it.
  static bool is_plain_block(const char* at) {
    unsigned char others = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
      const auto byte = static_cast<unsigned char>(at[i]);
      const auto behind = static_cast<unsigned char>(at[i + 1]);
      const unsigned char below = byte < ' ';
      const unsigned char above = byte > '~';
      const unsigned char space = byte == ' ';
      const unsigned char space_behind = behind == ' ';
      others |= below | above | (space & space_behind);
    }
    return others == 0;
  }

  // The end of the run of plain bytes at `i`, with the single spaces inside it.
  static std::size_t plain_end(std::string_view text, std::size_t i) {
    const auto is_plain = [&](std::size_t at) {
      return at < text.size() &&
             kByteKinds[static_cast<unsigned char>(text[at])] == ByteKind::plain;
    };
    const auto is_space = [&](std::size_t at) { return at < text.size() && text[at] == ' '; };
    if (!is_plain(i)) return i;
    std::size_t end = i + 1;
    while (end + kBlock < text.size() && is_plain_block(text.data() + end)) end += kBlock;
    while (is_plain(end) || (is_space(end) && is_plain(end + 1))) ++end;
    return is_space(end - 1) ? end - 1 : end;
  }

  void append(std::string_view piece) {
    if (space_ && text_.size() > begin_) text_.push_back(' ');
    space_ = false;
    text_.append(piece);
  }
  void take(ByteKind kind) {
    space_ = true;
    if (kind == ByteKind::line_end) finish_line();
  }
  void finish_line() {
    ++raw_line_;
    if (text_.size() > begin_) ends_.push_back({text_.size(), raw_line_});
    begin_ = text_.size();
    space_ = false;
  }

  std::string& text_;  // the lines, one behind the other
  std::vector<LineEnd> ends_;
  std::size_t raw_line_ = 0;
  std::size_t begin_ = 0;  // of the line that is read
  bool space_ = false;     // stands before what comes next
};

}  // namespace

PlainLines::PlainLines(std::string_view text) {
  LineReader reader(text_);
  // Views only when all is read: the buffer moves while it grows.
  const std::vector<LineEnd>& ends = reader.read_all(text);
  lines_.reserve(ends.size());
  std::size_t begin = 0;
  for (const LineEnd& end : ends) {
    lines_.push_back({std::string_view(text_).substr(begin, end.byte - begin), end.raw_line});
    begin = end.byte;
  }
}

}  // namespace warta
