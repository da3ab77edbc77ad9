// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page ended, as a short text that a caller hands back for the next one.
//
// It names the last hit, so that the next page goes on behind wherever that stands now: while the
// index does not change, pages neither repeat nor leave out a hit. When it does change, scores move
// a little and the last hit moves with them. One that is gone is gone on from by its score and day.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "searcher/searcher.h"

namespace warta {

struct Cursor {
  std::uint64_t asked = 0;    // what was asked for, see asked_of()
  std::size_t offset = 0;     // hits up to and with the last
  bool was_reranked = false;  // it stood among those that the second stage has ordered
  double group = 0;           // its OrderKey
  double score = 0;           // its score: the second stage's if that has ordered it
  std::string id;             // of the article

  bool operator==(const Cursor&) const = default;
};

// Letters, digits, '-' and '_', so that it can stand in an address as it is.
std::string encode_cursor(const Cursor& cursor);

// Throws Error (bad_request) when it is none that this program has made.
Cursor decode_cursor(std::string_view text);

// A hash of all that decides which hits there are and in which order; `like` is the article that
// others are to be like.
std::uint64_t asked_of(const Request& request, std::string_view like);

}  // namespace warta
