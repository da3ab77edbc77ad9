// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/dates_among.h"

#include <algorithm>
#include <array>
#include <optional>

#include "stemmer/dates/date_words.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/one_of.h"

namespace warta {
namespace {

using Kind = QueryNode::Kind;
using std::chrono::sys_days;

// Words in a row, each with the node that it is of. A dash by itself is a word between two dates
// and none elsewhere, so that no node has it.
struct WordRow {
  std::vector<std::string_view> words;
  std::vector<std::size_t> nodes;

  // The node of a word, of the end the one behind the last.
  std::size_t node_of(std::size_t word) const {
    return word < nodes.size() ? nodes[word] : nodes.back() + 1;
  }
};

bool is_dash_between(const QueryNode& left, const QueryNode& right, std::string_view text) {
  if (right.begin <= left.end) return false;
  std::string_view between = text.substr(left.end, right.begin - left.end);
  const std::size_t begin = std::min(between.find_first_not_of(' '), between.size());
  between.remove_prefix(begin);
  return is_dash(between.substr(0, between.find(' ')));
}

// The first may be excluded: "-September 2019".
WordRow words_from(std::span<const QueryNode> nodes, std::size_t first, std::string_view text) {
  WordRow row;
  for (std::size_t i = first; i < nodes.size() && row.words.size() < kMostDateWords; ++i) {
    const bool is_excluded = i == first && nodes[i].excluded && nodes[i].kind == Kind::words;
    const std::string* word = is_excluded ? &nodes[i].text : plain_word(nodes[i]);
    if (word == nullptr) break;
    if (i > first && is_dash_between(nodes[i - 1], nodes[i], text)) {
      row.words.emplace_back("-");
      row.nodes.push_back(i);
    }
    row.words.emplace_back(*word);
    row.nodes.push_back(i);
  }
  return row;
}

// "periode 2019-2024", "liga 1 2018-2019": years that name something.
bool names_something(std::span<const QueryNode> nodes, std::size_t i) {
  static constexpr std::array<std::string_view, 14> kHeads = {
      "ajaran",       "akademik", "anggaran", "apbd",      "apbn",    "bakti",   "jabatan",
      "kepengurusan", "liga",     "musim",    "pelajaran", "periode", "renstra", "rpjmd"};
  constexpr std::size_t kLookBack = 2;
  for (std::size_t back = 1; back <= std::min(kLookBack, i); ++back) {
    const std::string* before = plain_word(nodes[i - back]);
    if (before != nullptr && is_one_of(normalized(*before), kHeads)) return true;
  }
  return false;
}

// "Pasar Minggu lalu lintas", "Mandailing Natal 2024": the end of a region's name.
bool ends_region_name(std::span<const QueryNode> nodes, std::size_t i) {
  const std::string* before = i > 0 ? plain_word(nodes[i - 1]) : nullptr;
  const std::string* here = plain_word(nodes[i]);
  if (before == nullptr || here == nullptr) return false;
  const std::string first = normalized(*before);
  const std::string second = normalized(*here);
  return Gazetteer::instance()
             .longest_match(std::array<std::string_view, 2>{first, second})
             .words == 2;
}

// The phrase that begins at a node, if it is a date there. An excluded one is of days alone.
std::optional<DatePhrase> date_among(std::span<const QueryNode> nodes, std::size_t i,
                                     const WordRow& row, sys_days today) {
  auto phrase = date_phrase_at(row.words, today);
  if (!phrase || (phrase->is_years && names_something(nodes, i))) return std::nullopt;
  if (ends_region_name(nodes, i)) return std::nullopt;
  if (nodes[i].excluded && phrase->topic_first != phrase->topic_last) return std::nullopt;
  return phrase;
}

}  // namespace

const std::string* plain_word(const QueryNode& node) {
  if (node.excluded) return nullptr;
  if (node.kind == Kind::words) return &node.text;
  const bool is_bracket = node.kind == Kind::all && node.children.size() == 1;
  return is_bracket ? plain_word(node.children.front()) : nullptr;
}

std::vector<FoundDate> find_dates_among(std::span<const QueryNode> nodes, std::string_view text,
                                        sys_days today) {
  std::vector<FoundDate> found;
  for (std::size_t i = 0; i < nodes.size();) {
    const WordRow row = words_from(nodes, i, text);
    const auto phrase = date_among(nodes, i, row, today);
    if (!phrase) {
      ++i;
      continue;
    }
    found.push_back({i, row.node_of(phrase->words), row.node_of(phrase->topic_first),
                     row.node_of(phrase->topic_last), *phrase});
    i = found.back().last;
  }
  return found;
}

}  // namespace warta
