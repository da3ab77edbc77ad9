// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/warc_records.h"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

constexpr std::string_view kStart = "WARC/1.";
constexpr std::size_t kLongestLine = 1U << 16;
constexpr std::size_t kMostHeadLines = 256;
constexpr std::size_t kPiece = 1U << 16;
constexpr std::size_t kFieldStart = 8;  // bytes that tell a line of a head
constexpr std::size_t kMostGap = 64;    // between two records
constexpr std::size_t kHeadStart = 32;  // bytes: line ends, a version and the begin of a field

// Of a whole file: so that one of nothing but wrong lengths is not read for ever.
constexpr std::size_t kMostGivenBack = 256U << 20;

bool begins_field(std::string_view bytes) {
  return bytes.starts_with("WARC-") || bytes.starts_with("Content-");
}

// Where the version of a record ends this line, be it amid what was cut; npos: nowhere.
std::size_t version_at_end(std::string_view line) {
  if (!line.ends_with('\n')) return std::string_view::npos;
  line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  constexpr std::size_t kSize = kStart.size() + 1;
  if (line.size() < kSize || (line.back() != '0' && line.back() != '1')) {
    return std::string_view::npos;
  }
  const std::size_t at = line.size() - kSize;
  return line.substr(at).starts_with(kStart) ? at : std::string_view::npos;
}

// Where a record begins in a block that has swallowed it.
std::size_t find_record(std::string_view block) {
  for (std::size_t at = block.find(kStart); at != std::string_view::npos;
       at = block.find(kStart, at + 1)) {
    const std::size_t feed = block.find('\n', at);
    if (feed == std::string_view::npos) break;
    if (version_at_end(block.substr(at, feed + 1 - at)) == 0 &&
        begins_field(block.substr(feed + 1))) {
      return at;
    }
  }
  return std::string_view::npos;
}

}  // namespace

bool WarcRecords::next() {
  const bool was_broken = !error_.empty();
  head_.clear();
  block_.clear();
  error_.clear();
  if (!find_start(was_broken)) return false;
  ++number_;
  if (!error_.empty()) return true;
  if (!read_head()) {
    error_ = "has a broken head";
    return true;
  }
  const std::string& length = head_.get("content-length");
  std::uint64_t size = 0;
  const auto [end, failure] = std::from_chars(length.data(), length.data() + length.size(), size);
  if (length.empty() || failure != std::errc() || end != length.data() + length.size()) {
    error_ = length.empty()
                 ? "has no Content-Length"
                 : "has a Content-Length that is no size: '" + length.substr(0, 40) + "'";
    return true;
  }
  read_block(size);
  // What an archive that ends early has cut is refused with the file.
  return error_.empty() || source_.failure().empty();
}

// Reads on where the buffer has less than that; false where there is no more.
bool WarcRecords::fill(std::size_t least) {
  while (buffer_.size() - begin_ < least) {
    before_ += begin_;
    buffer_.erase(0, begin_);
    begin_ = 0;
    const std::size_t held = buffer_.size();
    buffer_.resize(held + kPiece);
    const std::size_t got = source_.read(buffer_.data() + held, kPiece);
    buffer_.resize(held + got);
    if (got == 0) return false;
  }
  return true;
}

// Whether a line of a record's head is next.
bool WarcRecords::field_follows() {
  fill(kFieldStart);
  return begins_field(std::string_view(buffer_).substr(begin_));
}

// Whether a record or the end is next, behind empty lines.
bool WarcRecords::record_follows() {
  std::string line;
  std::string passed;
  while (passed.size() < kMostGap && read_line(line)) {
    passed += line;
    if (!trimmed(line).empty()) break;
    line.clear();
  }
  const bool follows = line.empty() || line.starts_with(kStart);
  give_back(passed);
  return follows;
}

// A line with its end; the first kLongestLine bytes of a longer one. False at the end.
bool WarcRecords::read_line(std::string& line) {
  line.clear();
  while (line.size() < kLongestLine && fill()) {
    const std::size_t feed = buffer_.find('\n', begin_);
    const std::size_t end = feed == std::string::npos ? buffer_.size() : feed + 1;
    const std::size_t size = std::min(end - begin_, kLongestLine - line.size());
    line.append(buffer_, begin_, size);
    begin_ += size;
    if (line.ends_with('\n')) break;
  }
  return !line.empty();
}

// Passes over empty lines to the first line of a record. Where something else stands, that is a
// broken record, up to the next first line; behind one that was broken it is what is left of that.
bool WarcRecords::find_start(bool was_broken) {
  std::string line;
  bool is_lost = false;
  bool begins_line = true;
  for (;;) {
    const std::uint64_t at = before_ + begin_;
    if (!read_line(line)) return is_lost;
    if (begins_line && line.starts_with(kStart)) {
      if (is_lost) {
        give_back(line);
      } else {
        offset_ = at;
      }
      return true;
    }
    begins_line = line.ends_with('\n');
    if (is_lost || was_broken) {
      const std::size_t version = version_at_end(line);
      if (version != std::string::npos && field_follows()) {
        give_back(std::string_view(line).substr(version));
        if (is_lost) return true;
        continue;
      }
    }
    if (is_lost || was_broken || trimmed(line).empty()) continue;
    is_lost = true;
    offset_ = at;
    error_ = "is no record of WARC 1.0 or 1.1";
  }
}

bool WarcRecords::read_head() {
  std::string line;
  for (std::size_t lines = 0; lines < kMostHeadLines && read_line(line); ++lines) {
    if (!line.ends_with('\n')) return false;
    if (trimmed(line).empty()) return true;
    if (head_.add(line)) continue;
    if (line.starts_with(kStart)) give_back(line);
    return false;
  }
  return false;
}

void WarcRecords::read_block(std::uint64_t size) {
  const bool is_kept = size <= largest_;
  std::uint64_t left = size;
  if (!is_kept && !skip_block(left)) {
    error_ = "says that it has " + std::to_string(size) +
             " bytes, and the next record begins after " + std::to_string(size - left);
    return;
  }
  while (left > 0 && fill()) {
    const auto piece =
        static_cast<std::size_t>(std::min<std::uint64_t>(left, buffer_.size() - begin_));
    block_.append(buffer_, begin_, piece);
    begin_ += piece;
    left -= piece;
  }
  if (left > 0) {
    error_ = "ends after " + std::to_string(size - left) + " of " + std::to_string(size) + " bytes";
  } else if (!ends_well()) {
    error_ = "has another length than its Content-Length, " + std::to_string(size) + ", says";
  } else if (!is_kept) {
    error_ = "has more than " + std::to_string(largest_ >> 20) + " MiB";
  }
  if (error_.empty()) return;
  if (is_kept) {
    // A length that is a few bytes too large has cut the first lines of the next head.
    const std::size_t tail = block_.size() - std::min(kHeadStart, block_.size());
    const std::size_t swallowed = std::min(find_record(block_), tail);
    const std::size_t size_again = block_.size() - swallowed;
    if (given_back_ + size_again <= kMostGivenBack) {
      given_back_ += size_again;
      give_back(std::string_view(block_).substr(swallowed));
    }
  }
  block_.clear();
}

// Passes over a block that is too large to be kept, up to `left` bytes, of which it leaves what
// there was not. False where a record begins in it, unless another one stands where the block
// should end, as behind a page that is an archive itself: the length was wrong, and to look for the
// next record behind it would lose all that it has swallowed.
bool WarcRecords::skip_block(std::uint64_t& left) {
  const std::size_t most_held = given_back_ < kMostGivenBack ? 4 * largest_ : 0;
  std::string line;
  std::string held;  // of the block, from the first record in it on
  std::uint64_t left_there = 0;
  while (left > 0 && held.size() <= most_held && read_line(line)) {
    if (line.size() > left) {
      give_back(std::string_view(line).substr(left));
      line.resize(left);
    }
    const std::size_t version = held.empty() ? version_at_end(line) : 0;
    if (!held.empty()) {
      held += line;
    } else if (version != std::string::npos && field_follows()) {
      held = line.substr(version);
      left_there = left - version;
    }
    left -= line.size();
  }
  if (held.empty() || (left == 0 && held.size() <= most_held && record_follows())) return true;
  given_back_ += held.size();
  give_back(held);
  left = left_there;
  return false;
}

// Two line ends stand behind a block; that one is missing, or both at the end, is common.
bool WarcRecords::ends_well() {
  return !fill() || buffer_[begin_] == '\r' || buffer_[begin_] == '\n' ||
         std::string_view(buffer_).substr(begin_).starts_with(kStart);
}

// Bytes that were read are read again.
void WarcRecords::give_back(std::string_view bytes) {
  before_ += begin_;
  before_ -= bytes.size();
  buffer_.replace(0, begin_, bytes);
  begin_ = 0;
}

}  // namespace warta
