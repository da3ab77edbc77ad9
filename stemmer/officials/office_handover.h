// SPDX-License-Identifier: GPL-3.0-or-later
// Offices that pass from one person to another: who held it, and who holds it now.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "stemmer/officials/person_name.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

struct Handover {
  NameRun former;
  std::optional<NameRun> now;
  std::size_t last = 0;  // behind the last word of it
};

// Behind an office that ends before words[i]: "dari AKBP A kepada AKBP B", "yang sebelumnya dijabat
// AKBP A", "yang sebelumnya dijabat AKBP A digantikan AKBP B".
std::optional<Handover> read_handover(std::span<const TaggerWord> words, std::size_t i);

// Behind the name of who has held an office: "akan digantikan oleh AKBP B".
std::optional<Handover> read_successor(std::span<const TaggerWord> words, NameRun former);

}  // namespace warta
