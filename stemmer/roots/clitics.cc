// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/clitics.h"

namespace warta {
namespace {

constexpr std::size_t kShortestHost = 3;

// How long `word` is without one of `endings`; 0 when none fits.
template <std::size_t N>
std::size_t kept_without(std::string_view word, const std::array<std::string_view, N>& endings) {
  for (const std::string_view ending : endings) {
    if (word.ends_with(ending) && word.size() >= ending.size() + kShortestHost) {
      return word.size() - ending.size();
    }
  }
  return 0;
}

}  // namespace

CliticSplits::CliticSplits(std::string_view word) {
  static constexpr std::array<std::string_view, 4> kParticles = {"lah", "kah", "pun", "tah"};
  static constexpr std::array<std::string_view, 3> kPronouns = {"nya", "ku", "mu"};
  const std::size_t before_particle = kept_without(word, kParticles);
  if (before_particle != 0) add(word, before_particle);
  const std::size_t before_pronoun =
      kept_without(before_particle == 0 ? word : word.substr(0, before_particle), kPronouns);
  if (before_pronoun != 0) add(word, before_pronoun);
}

void CliticSplits::add(std::string_view word, std::size_t kept) {
  splits_[size_++] = {word.substr(0, kept), word.substr(kept)};
}

std::string_view without_proclitic(std::string_view word) {
  for (const std::string_view proclitic : {"kau", "ku"}) {
    if (word.starts_with(proclitic) && word.size() >= proclitic.size() + kShortestHost) {
      return word.substr(proclitic.size());
    }
  }
  return {};
}

}  // namespace warta
