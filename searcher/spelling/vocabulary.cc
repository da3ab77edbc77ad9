// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/spelling/vocabulary.h"

#include <algorithm>
#include <bit>
#include <functional>

#include "searcher/spelling/edit_distance.h"

namespace warta {
namespace {

std::uint32_t letters_of(std::string_view word) {
  std::uint32_t letters = 0;
  for (const char c : word) letters |= 1U << (c - 'a');
  return letters;
}

}  // namespace

bool SpellingVocabulary::takes(std::string_view word) {
  return word.size() >= kShortest && word.size() <= kLongest &&
         std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

SpellingVocabulary::SpellingVocabulary(const WordReader& words) : by_size_(kLongest + 1) {
  struct Form {
    std::uint32_t count = 0;
    std::size_t begin = 0;  // in `texts`
    std::size_t size = 0;
  };
  std::vector<Form> forms;
  std::string texts;
  words.each_form([&](std::string_view normal, std::uint32_t count) {
    if (!takes(normal)) return;
    forms.push_back({count, texts.size(), normal.size()});
    texts.append(normal);
  });
  if (!std::ranges::is_sorted(forms, std::ranges::greater(), &Form::count)) {
    std::ranges::stable_sort(forms, std::ranges::greater(), &Form::count);
  }
  for (const Form& form : forms) {
    const std::string_view word = std::string_view(texts).substr(form.begin, form.size);
    OfSize& place = by_size_[form.size];
    place.letters.push_back(letters_of(word));
    place.counts.push_back(form.count);
    place.texts.append(word);
  }
}

std::vector<NearWord> SpellingVocabulary::near(std::string_view word, std::size_t distance,
                                               std::size_t least) const {
  const EditDistance edits(word);
  const std::uint32_t letters = letters_of(word);
  const auto most_changed = static_cast<int>(2 * distance);
  std::vector<NearWord> found;
  const std::size_t longest = std::min(word.size() + distance, kLongest);
  for (std::size_t size = std::max(word.size() - distance, kShortest); size <= longest; ++size) {
    const OfSize& place = by_size_[size];
    const auto rarer = std::ranges::lower_bound(place.counts, least, std::ranges::greater_equal());
    const auto end = static_cast<std::size_t>(rarer - place.counts.begin());
    for (std::size_t i = 0; i < end; ++i) {
      if (std::popcount(place.letters[i] ^ letters) > most_changed) continue;
      const std::string_view other = std::string_view(place.texts).substr(i * size, size);
      const std::size_t apart = edits.to(other);
      if (apart <= distance) found.push_back({other, place.counts[i], apart});
    }
  }
  return found;
}

}  // namespace warta
