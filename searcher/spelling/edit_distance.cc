// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/spelling/edit_distance.h"

#include <algorithm>
#include <vector>

namespace warta {
namespace {

constexpr double kAny = 1;
constexpr double kExchanged = 0.8;
constexpr double kNeighbour = 0.85;  // on the keyboard
constexpr double kVowel = 0.9;       // one vowel for another
constexpr double kDoubled = 0.6;
constexpr double kSilent = 0.7;      // "h", and the "e" that is not heard ("putera", "sekertaris")
constexpr double kLostVowel = 0.75;  // "bupti"; readers do without vowels, and so do fast typists
constexpr double kOneSound = 0.5;
constexpr double kFirstLetter = 1.5;  // times as much

// Letters that stand for one sound in spellings old, foreign and careless: "propinsi", "ijin",
// "aktifitas", "resiko", "praktek", "nasehat".
constexpr std::array<std::string_view, 15> kSounds = {
    "fv", "fp", "vp", "jz", "sz", "ei", "ou", "iy", "kq", "sx", "ck", "dt", "bp", "gk", "cs"};

constexpr std::array<std::string_view, 3> kKeys = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

bool is_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

bool sound_alike(char a, char b) {
  return std::ranges::any_of(kSounds, [&](std::string_view pair) {
    return (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a);
  });
}

// In one row, or one above the other.
bool are_near_keys(char a, char b) {
  for (std::size_t row = 0; row < kKeys.size(); ++row) {
    const std::size_t at = kKeys[row].find(a);
    if (at == std::string_view::npos) continue;
    const auto has = [&](std::size_t other_row, std::size_t column) {
      return other_row < kKeys.size() && column < kKeys[other_row].size() &&
             kKeys[other_row][column] == b;
    };
    return has(row, at + 1) || has(row, at - 1) || has(row + 1, at) || has(row + 1, at - 1) ||
           has(row - 1, at) || has(row - 1, at + 1);
  }
  return false;
}

double replaced(char typed, char meant) {
  if (typed == meant) return 0;
  if (sound_alike(typed, meant)) return kOneSound;
  if (are_near_keys(typed, meant)) return kNeighbour;
  return is_vowel(typed) && is_vowel(meant) ? kVowel : kAny;
}

// word[i] is in one of two words and not in the other.
double in_one_alone(std::string_view word, std::size_t i) {
  if ((i > 0 && word[i - 1] == word[i]) || (i + 1 < word.size() && word[i + 1] == word[i])) {
    return kDoubled;
  }
  return word[i] == 'h' || word[i] == 'e' ? kSilent : kAny;
}

double left_out(std::string_view meant, std::size_t j) {
  const double cost = in_one_alone(meant, j);
  return is_vowel(meant[j]) ? std::min(cost, kLostVowel) : cost;
}

double at_place(double cost, std::size_t i, std::size_t j) {
  return i == 0 && j == 0 ? cost * kFirstLetter : cost;
}

}  // namespace

EditDistance::EditDistance(std::string_view word) : size_(word.size()) {
  for (std::size_t i = 0; i < size_; ++i) {
    places_[static_cast<unsigned char>(word[i])] |= std::uint64_t{1} << i;
  }
}

std::size_t EditDistance::to(std::string_view other) const {
  // Columns of the table of distances as differences between neighbours: of one row and the next
  // (up, down) and of one column and the next (more, less).
  std::uint64_t up = ~std::uint64_t{0};
  std::uint64_t down = 0;
  std::uint64_t diagonal = 0;
  std::uint64_t before = 0;
  std::size_t distance = size_;
  const std::uint64_t last = std::uint64_t{1} << (size_ - 1);
  for (const char c : other) {
    const std::uint64_t here = places_[static_cast<unsigned char>(c)];
    const std::uint64_t exchanged = ((~diagonal & here) << 1) & before;
    diagonal = (((here & up) + up) ^ up) | here | down | exchanged;
    std::uint64_t more = down | ~(diagonal | up);
    std::uint64_t less = diagonal & up;
    if ((more & last) != 0) ++distance;
    if ((less & last) != 0) --distance;
    more = (more << 1) | 1;
    less <<= 1;
    up = less | ~(diagonal | more);
    down = more & diagonal;
    before = here;
  }
  return distance;
}

double slip_cost(std::string_view typed, std::string_view meant) {
  const std::size_t width = meant.size() + 1;
  std::vector<double> costs((typed.size() + 1) * width);
  const auto cost = [&](std::size_t i, std::size_t j) -> double& { return costs[i * width + j]; };
  for (std::size_t i = 0; i <= typed.size(); ++i) {
    for (std::size_t j = 0; j <= meant.size(); ++j) {
      if (i == 0 && j == 0) continue;
      auto least = static_cast<double>(costs.size());
      const auto offer = [&](double offered) { least = std::min(least, offered); };
      if (i > 0) offer(cost(i - 1, j) + at_place(in_one_alone(typed, i - 1), i - 1, j));
      if (j > 0) offer(cost(i, j - 1) + at_place(left_out(meant, j - 1), i, j - 1));
      if (i > 0 && j > 0) {
        offer(cost(i - 1, j - 1) + at_place(replaced(typed[i - 1], meant[j - 1]), i - 1, j - 1));
      }
      if (i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1]) {
        offer(cost(i - 2, j - 2) + at_place(kExchanged, i - 2, j - 2));
      }
      cost(i, j) = least;
    }
  }
  return cost(typed.size(), meant.size());
}

}  // namespace warta
