// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/name_sound.h"

#include <algorithm>
#include <array>
#include <utility>

#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using namespace std::string_view_literals;

// The spelling before 1972, which names keep, and what is written for Arabic sounds.
constexpr std::array kPairs = {
    std::pair{"ae"sv, "ai"sv},  // Sulaeman, Sulaiman
    std::pair{"ch"sv, "h"sv},   // Rachmat, Rahmat
    std::pair{"dh"sv, "d"sv},   // Yudhi, Yudi
    std::pair{"dj"sv, "j"sv},   // Pandjaitan, Panjaitan
    std::pair{"dz"sv, "z"sv},   // Hafidz, Hafiz
    std::pair{"ie"sv, "i"sv},   // Arief, Arif
    std::pair{"kh"sv, "h"sv},   // Akhmad, Ahmad
    std::pair{"oe"sv, "u"sv},   // Soemarno, Sumarno
    std::pair{"ph"sv, "f"sv},   // Yosaphat, Yosafat
    std::pair{"sj"sv, "si"sv},  // Sjafrie, Syafri
    std::pair{"th"sv, "t"sv},   // Luthfi, Lutfi
    std::pair{"tj"sv, "c"sv},   // Tjahjo, Cahjo
};

// As they sound. Not "m", which may be another name's initial.
constexpr std::array kMuhammad = {"mhd"sv,  "moh"sv, "mohamad"sv, "mohamed"sv,
                                  "mohd"sv, "muh"sv, "muhamad"sv, "muhamed"sv};

// Shorter ones sound like too many: "qqq" is no "K".
constexpr std::size_t kLeastSound = 3;

char letter_of(char c) {
  if (c == 'y') return 'i';
  if (c == 'v') return 'f';
  return c == 'q' ? 'k' : c;
}

// Apostrophes and hyphens are not said.
bool is_silent(char c) {
  return is_ascii(std::string_view(&c, 1)) && !is_ascii_letter(c) && !is_ascii_digit(c);
}

}  // namespace

std::string name_sound(std::string_view typed) {
  std::string sound;
  std::string_view word = typed;
  while (!word.empty()) {
    const auto* pair = std::ranges::find(kPairs, word.substr(0, 2),
                                         &std::pair<std::string_view, std::string_view>::first);
    const bool is_pair = pair != kPairs.end();
    for (const char c : is_pair ? pair->second : word.substr(0, 1)) {
      const char letter = letter_of(c);
      if (!is_silent(c) && (sound.empty() || sound.back() != letter)) sound.push_back(letter);
    }
    word.remove_prefix(is_pair ? 2 : 1);
  }
  if (sound.size() < kLeastSound) return std::string(typed);
  if (sound.back() == 'z') sound.back() = 's';  // Aziz, Azis; but Riza is no Risa
  if (std::ranges::find(kMuhammad, sound) != kMuhammad.end()) return "muhamad";
  return sound == "abd" ? "abdul" : sound;
}

}  // namespace warta
