// SPDX-License-Identifier: GPL-3.0-or-later
// How much a line is a page's own: what a site says of itself and to its readers has words of its
// own, however it is put ("Unduh aplikasi kami", "Sudah berlangganan? Silakan masuk").
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace warta {

struct PageWords {
  std::size_t words = 0;   // of two letters and more
  std::size_t paged = 0;   // those of the table's kinds `reader`, `control` and `page`
  std::size_t weight = 0;  // a word of `page` weighs one, the others two
  bool addresses = false;  // one of `reader`: "Anda", "kami", "redaksi", also an own one

  double share() const {
    return words == 0 ? 0 : static_cast<double>(weight) / static_cast<double>(words);
  }
};

// Page words that an article uses itself: one on an application says "unduh", too.
class OwnWords {
 public:
  // Takes in the words of a sentence. A word counts when its sentences weigh two.
  void add(std::string_view sentence, std::size_t weight);
  bool contains(std::uint64_t word) const {
    const auto found = weights_.find(word);
    return found != weights_.end() && found->second > 1;
  }

 private:
  std::unordered_map<std::uint64_t, std::size_t> weights_;  // by hash
};

// Words of `own`, where there is one, do not weigh.
PageWords read_page_words(std::string_view line, const OwnWords* own = nullptr);

// "Surel ini tidak tampil dengan benar? Buka di peramban", "kata sandi Anda": a line that is mostly
// page words, and no whole headline.
bool speaks_to_reader(std::string_view line);

}  // namespace warta
