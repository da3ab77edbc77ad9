// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an article speaks of who once held an office, or is to hold it: "Bupati Abdul Fatah
// 1975".
#pragma once

#include <span>

#include "stemmer/officials/person_name.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

class PastTerms {
 public:
  explicit PastTerms(std::span<const TaggerWord> words);

  // Of the office that begins at words[begin], with a name that ends before words[end].
  bool is_over(std::size_t begin, std::size_t end) const;
  // "penunjukan Eko Adis Prayoga sebagai Ketua DPRD": he is not yet it.
  bool is_proposed(NameRun name) const;

 private:
  bool is_predecessor(std::size_t i) const;
  bool has_past_years(std::size_t begin, std::size_t end) const;
  bool is_past_year(std::size_t i) const;
  bool is_behind_past_year(std::size_t begin) const;
  bool is_past_time(std::size_t i) const;
  bool is_past_sentence(std::size_t i) const;

  std::span<const TaggerWord> words_;
  int latest_year_ = 0;  // that the text prints
  int latest_date_ = 0;  // of its dates
};

}  // namespace warta
