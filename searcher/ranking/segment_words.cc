// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/segment_words.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <string>

#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr std::array<std::string_view, 5> kCopulas = {"adalah", "ialah", "merupakan", "yaitu",
                                                      "yakni"};
constexpr std::array<std::string_view, 12> kMonths = {
    "januari", "februari", "maret",     "april",   "mei",      "juni",
    "juli",    "agustus",  "september", "oktober", "november", "desember"};

bool is_year(std::string_view normal) {
  return normal.size() == 4 && (normal[0] == '1' || normal[0] == '2') &&
         std::ranges::all_of(normal, is_ascii_digit);
}

}  // namespace

SegmentWords::SegmentWords(const WordReader& words_of_segment, const std::vector<QueryWord>& query,
                           Asks asks)
    : tokens_(words_of_segment), has_roots_(tokens_.has_roots()), query_(query) {
  std::map<WordId, Entry> found;
  for (std::size_t i = 0; i < query_.size(); ++i) {
    const std::uint32_t bit = 1U << i;
    if (has_roots_) {
      for (const std::string& root : query_[i].roots) {
        for (WordId id : tokens_.words_of_root(root)) found[id].words |= bit;
      }
    }
    for (WordId id : tokens_.words_of_form(query_[i].normal)) {
      found[id].words |= bit;
      found[id].exact |= bit;
    }
  }
  for (auto& [id, entry] : found) {
    entry.id = id;
    entries_.push_back(entry);
    mark(id);
  }
  if (asks == Asks::definition) {
    for (std::string_view form : kCopulas) add(tokens_.words_of_form(form), copulas_);
  }
  if (asks == Asks::time) add_dates();
}

void SegmentWords::add_dates() {
  for (std::string_view form : kMonths) add(tokens_.words_of_form(form), dates_);
  for (std::string_view head : {"1", "2"}) {
    for (WordId id : tokens_.words_with_prefix(head, std::numeric_limits<std::size_t>::max())) {
      if (is_year(tokens_.normal(id))) add({id}, dates_);
    }
  }
  std::ranges::sort(dates_);
}

void SegmentWords::add(const std::vector<WordId>& ids, std::vector<WordId>& list) {
  for (WordId id : ids) {
    list.push_back(id);
    mark(id);
  }
}

const SegmentWords::Entry* SegmentWords::find(WordId id) {
  if (!has_roots_) return find_by_its_root(id);
  const auto at = std::ranges::lower_bound(entries_, id, {}, &Entry::id);
  return at != entries_.end() && at->id == id ? &*at : nullptr;
}

// Where the forms of a root are not known, each word is asked for its root once.
const SegmentWords::Entry* SegmentWords::find_by_its_root(WordId id) {
  const auto [at, is_new] = asked_.try_emplace(id);
  Entry& entry = at->second;
  if (is_new) {
    const std::string_view root = tokens_.root(id);
    const std::string_view normal = tokens_.normal(id);
    for (std::size_t i = 0; i < query_.size(); ++i) {
      const bool exact = query_[i].normal == normal;
      const bool has_root = std::ranges::find(query_[i].roots, root) != query_[i].roots.end();
      if (exact || has_root) entry.words |= 1U << i;
      if (exact) entry.exact |= 1U << i;
    }
  }
  return entry.words != 0 ? &entry : nullptr;
}

bool SegmentWords::is_copula(WordId id) const {
  return std::ranges::find(copulas_, id) != copulas_.end();
}

bool SegmentWords::is_date(WordId id) const {
  return std::ranges::binary_search(dates_, id);
}

}  // namespace warta
