// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a segment: its vocabulary, and the words of each article in their order. One of the
// things that a SegmentStore has.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warta {

using WordId = std::uint32_t;

// Numbers that are no words.
inline constexpr WordId kTitleEnd = 0;    // once in every article: the headline is before it
inline constexpr WordId kAlsoReadAs = 1;  // the next word is another reading of the one before
inline constexpr WordId kFirstWord = 2;

// The words of one article, one after the other, as LEB128.
class WordStream {
 public:
  // Views `bytes`.
  explicit WordStream(std::string_view bytes)
      : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  // Holds `bytes`.
  explicit WordStream(std::shared_ptr<const std::string> bytes)
      : WordStream(std::string_view(*bytes)) {
    held_ = std::move(bytes);
  }

  // Goes on to the next number, also those that are no words; false behind the last.
  bool next() {
    if (end_ - at_ >= kAtOnce) {
      // All of a number at once: its length, which no branch can foresee, decides nothing.
      std::uint32_t bytes = 0;
      std::memcpy(&bytes, at_, kAtOnce);
      const std::uint32_t ends = ~bytes & 0x8080'8080U;
      if (std::endian::native == std::endian::little && ends != 0) {
        const std::uint32_t number = bytes & (ends ^ (ends - 1));
        id_ = (number & 0x7F) | (number >> 1 & 0x3F80) | (number >> 2 & 0x1F'C000) |
              (number >> 3 & 0xFE0'0000);
        at_ += std::countr_zero(ends) / 8 + 1;
        return true;
      }
    }
    return next_by_byte();
  }
  WordId id() const { return id_; }

  // Those that are still to come; live as long as this.
  std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }

 private:
  static constexpr std::ptrdiff_t kAtOnce = 4;

  bool next_by_byte() {
    if (at_ == end_) return false;
    WordId value = 0;
    for (unsigned shift = 0; shift < 32; shift += 7) {
      const auto byte = static_cast<unsigned char>(*at_++);
      value |= static_cast<WordId>(byte & 0x7F) << shift;
      if (byte < 0x80 || at_ == end_) break;
    }
    id_ = value;
    return true;
  }

  const char* at_;
  const char* end_;
  WordId id_ = 0;
  std::shared_ptr<const std::string> held_;
};

// Places of words in an article. Readings of one word share its place, and no word of the
// body stands next to one of the headline.
using WordPlaces = std::vector<std::uint32_t>;

class WordReader {
 public:
  WordReader() = default;
  virtual ~WordReader() = default;
  WordReader(const WordReader&) = delete;
  WordReader& operator=(const WordReader&) = delete;

  // The words of this normal form; several where words of one form differ in kind. Nothing where
  // the segment has none.
  virtual std::vector<WordId> words_of_form(std::string_view normal) const = 0;

  // Whether words_of_root() can tell.
  virtual bool has_roots() const { return false; }

  // The words with this root. Nothing where the segment has none. REQUIRES: has_roots()
  virtual std::vector<WordId> words_of_root(std::string_view /*root*/) const { return {}; }

  // Words that begin so, in alphabetical order; where there are more than `limit`, the most
  // frequent of them.
  virtual std::vector<WordId> words_with_prefix(std::string_view prefix,
                                                std::size_t limit) const = 0;

  // Calls take(normal form, how often it is in the segment) for every word, in no order; a form may
  // come twice.
  using TakeForm = std::function<void(std::string_view normal, std::uint32_t count)>;
  virtual void each_form(const TakeForm& take) const = 0;

  // REQUIRES: a word of this segment. The texts live as long as this.
  virtual std::string_view normal(WordId word) const = 0;
  virtual std::string_view root(WordId word) const = 0;
  virtual std::uint32_t count(WordId word) const = 0;  // in the segment

  // More than the number of any word that has been handed out.
  virtual WordId words_end() const = 0;

  // The words of a document. REQUIRES: one of the segment
  virtual WordStream article(std::uint32_t document) const = 0;

  // Whether places() is faster than going through the words of an article.
  virtual bool has_places() const { return false; }

  // Where words of this form, or that begin so, stand in a document; in its headline alone where
  // `in_title`. REQUIRES: has_places(), a document of the segment; a prefix of 1 to
  // kLongestTermHead bytes
  virtual WordPlaces places(std::uint32_t /*document*/, std::string_view /*normal*/,
                            bool /*is_prefix*/, bool /*in_title*/) const {
    return {};
  }
};

}  // namespace warta
