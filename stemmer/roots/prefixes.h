// SPDX-License-Identifier: GPL-3.0-or-later
// Indonesian prefixes and the sounds that change where they meet the root.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta {

// "ketidak-" is the noun of a negated word: "ketidaksesuaian" is of "sesuai".
enum class Prefix : std::uint8_t { me, pe, di, ber, ter, per, ke, se, ketidak };
inline constexpr std::size_t kPrefixCount = 9;

std::string_view prefix_name(Prefix prefix);  // "meN-", "ber-"

// No longer word is taken apart.
inline constexpr std::size_t kLongestWord = 48;

// What a word may be without a prefix, each with the letter that the prefix swallowed, if any:
// "memakai" is m-akai, p-akai and f-akai behind me(m)-.
class PrefixRests {
 public:
  struct Rest {
    char restored = '\0';  // stands before `tail`
    std::string_view tail;
    bool before_syllable = false;  // menge-, penge-: only before one syllable
    bool lost_r = false;           // ter- before an r: "te-rasa"
  };

  void add(std::string_view tail) { rests_[size_++] = {'\0', tail}; }
  void add(char restored, std::string_view tail) { rests_[size_++] = {restored, tail}; }
  void add_syllable(std::string_view tail) { rests_[size_++] = {'\0', tail, true}; }
  void add_without_r(std::string_view tail) { rests_[size_++] = {'\0', tail, false, true}; }

  const Rest* begin() const { return rests_.data(); }
  const Rest* end() const { return rests_.data() + size_; }

 private:
  std::array<Rest, 6> rests_;
  std::size_t size_ = 0;
};

// A quick look before without_prefix(): false when the word cannot begin with the prefix.
inline bool may_begin(std::string_view word, Prefix prefix) {
  constexpr std::string_view kInitials = "mpdbtpksk";  // in the order of Prefix
  static_assert(kInitials.size() == kPrefixCount);
  return word.size() >= 5 && word[0] == kInitials[static_cast<std::size_t>(prefix)];
}

// REQUIRES: may_begin(word, prefix)
PrefixRests without_prefix(Prefix prefix, std::string_view word);

// What menge- and penge- may stand before: a word of one syllable.
bool has_one_vowel(std::string_view word);

// Whether `inner` may stand directly behind `outer`: "ke-ber-" (keberhasilan), never "ber-di-".
bool may_follow(Prefix outer, Prefix inner);

}  // namespace warta
