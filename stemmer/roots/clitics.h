// SPDX-License-Identifier: GPL-3.0-or-later
// Clitics: words written onto the one before (-nya, -ku, -mu, -lah, -kah, -tah, -pun) or after
// (ku-, kau-).
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace warta {

struct CliticSplit {
  std::string_view word;
  std::string_view clitics;
};

// The ways to take clitics off the end, fewest first: "bukunyalah" is bukunya-lah and buku-nyalah.
class CliticSplits {
 public:
  explicit CliticSplits(std::string_view word);

  const CliticSplit* begin() const { return splits_.data(); }
  const CliticSplit* end() const { return splits_.data() + size_; }

 private:
  void add(std::string_view word, std::size_t kept);

  std::array<CliticSplit, 2> splits_;
  std::size_t size_ = 0;
};

// "kubaca" -> "baca", "kaulihat" -> "lihat"; empty when neither stands in front.
std::string_view without_proclitic(std::string_view word);

}  // namespace warta
