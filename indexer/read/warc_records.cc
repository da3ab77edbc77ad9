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

// Of a whole file: so that one of nothing but wrong lengths is not read for ever.
constexpr std::size_t kMostGivenBack = 256U << 20;

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
    error_ = "has no Content-Length";
    return true;
  }
  read_block(size);
  // What an archive that ends early has cut is refused with the file.
  return error_.empty() || source_.failure().empty();
}

// Reads on where the buffer is used up; false at the end.
bool WarcRecords::fill() {
  if (begin_ < buffer_.size()) return true;
  before_ += buffer_.size();
  begin_ = 0;
  buffer_.resize(kPiece);
  buffer_.resize(source_.read(buffer_.data(), kPiece));
  return !buffer_.empty();
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
  while (left > 0 && fill()) {
    const auto piece =
        static_cast<std::size_t>(std::min<std::uint64_t>(left, buffer_.size() - begin_));
    if (is_kept) block_.append(buffer_, begin_, piece);
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
    const std::size_t swallowed = block_.find("\n" + std::string(kStart));
    const std::size_t size_again = block_.size() - swallowed - 1;
    if (swallowed != std::string::npos && given_back_ + size_again <= kMostGivenBack) {
      given_back_ += size_again;
      give_back(std::string_view(block_).substr(swallowed + 1));
    }
  }
  block_.clear();
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
