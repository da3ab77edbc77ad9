// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/office_slip.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

#include "indexer/schema/columns.h"
#include "searcher/office_plans.h"
#include "searcher/resolve/agency_office.h"
#include "searcher/resolve/place_slip.h"
#include "searcher/resolve/typed_office.h"
#include "searcher/spelling/edit_distance.h"
#include "searcher/spelling/speller.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/tables/table.h"
#include "stemmer/text/aliases.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using namespace std::string_view_literals;

using Words = std::vector<std::string>;
using WordSpan = std::span<const std::string>;

// Letters of a word in which one may be wrong, and two.
constexpr std::size_t kLeastSlip = 4;
constexpr std::size_t kLeastSlips = 8;

// Words of an agency, "pendayagunaan aparatur negara dan reformasi birokrasi"; longer texts are
// none.
constexpr std::size_t kLongestAgency = 10;

// What a word must be more frequent by to be meant in spite of another letter, as logarithm.
constexpr double kSlipWeight = 3;

constexpr std::array kActing = {"harian"sv, "pelaksana"sv, "penjabat"sv,  "pj"sv,   "pjs"sv,
                                "plh"sv,    "plt"sv,       "sementara"sv, "tugas"sv};

// What the words typed, or the first of them, may have been meant to say.
struct Meant {
  std::size_t words = 0;  // of those typed
  std::string text;
  double score = 0;

  bool is_better_than(const Meant& other) const {
    return words != other.words ? words > other.words : score > other.score;
  }
};

// Whether the word has a meaning of its own: "cagub" is no slip of "wagub".
bool is_abbreviation(std::string_view word) {
  return Aliases::instance().longest_match(std::array{word}).words > 0;
}

// How likely `typed` is a slip of a word of an office, which has at least so many letters; nothing
// where it is none. A word that is printed as often is another.
std::optional<double> slip_score(const std::string& typed, std::string_view meant,
                                 std::size_t least, const OpenIndex& index) {
  const auto [shorter, longer] = std::minmax({typed.size(), meant.size()});
  if (shorter < least || longer < kLeastSlip || longer > EditDistance::kLongest)
    return std::nullopt;
  const std::size_t most = shorter >= kLeastSlips ? 2 : 1;
  if (longer - shorter > most || EditDistance(typed).to(meant) > most) return std::nullopt;
  const bool is_misprint = index.uses_of_form(typed) == 0 || is_rare_beside(typed, meant, index);
  if (!is_misprint || is_abbreviation(typed)) return std::nullopt;
  const auto uses = static_cast<double>(index.uses_of_form(meant));
  return std::log(1 + uses) - kSlipWeight * slip_cost(typed, meant);
}

std::string without_spaces(WordSpan words) {
  return joined(words, "");
}

// The office `printed` where the first of the words typed are it but for slips or a space.
std::optional<Meant> almost_office(WordSpan typed, const Words& printed, const OpenIndex& index) {
  Meant meant{printed.size(), joined(printed), 0};
  // "kapolda metro jya": the other words say what is meant.
  const std::size_t least = printed.size() > 1 ? kLeastSlip - 1 : kLeastSlip;
  bool is_near = typed.size() >= printed.size();
  for (std::size_t i = 0; i < printed.size() && is_near; ++i) {
    if (typed[i] == printed[i]) continue;
    const std::optional<double> score = slip_score(typed[i], printed[i], least, index);
    is_near = score.has_value();
    meant.score += score.value_or(0);
  }
  if (is_near) return meant;
  // "wakilbupati", "wali kotamadya" as "walikota madya"
  const std::string letters = without_spaces(printed);
  for (const std::size_t size : {printed.size() - 1, printed.size() + 1}) {
    if (size == 0 || size > typed.size() || letters.size() < kLeastSlips) continue;
    if (without_spaces(typed.first(size)) != letters) continue;
    meant.words = size;
    return meant;
  }
  return std::nullopt;
}

// Calls take(words, position) for each office as the tables and the index print it.
template <typename Take>
void each_office(const OpenIndex& index, Take take) {
  const auto take_rows = [&](const Table& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto row = rows.row(i);
      take(normal_words(row[0]), row[1]);
    }
  };
  take_rows(table("positions"));
  for (const auto& reader : index.readers()) {
    const Column& column = reader->segment().columns().of(FieldId::position);
    for (std::uint32_t value = 0; value < column.size(); ++value) {
      take(normal_words(column.text(value)), column.text(value));
    }
  }
}

// The office that somebody holds with which the words begin but for a slip; no text where they
// begin with one that is as long.
Meant office_meant(WordSpan typed, const OpenIndex& index) {
  Meant best;
  best.words = read_office(joined(typed)).printed.size();
  const std::size_t least = best.words;
  each_office(index, [&](const Words& printed, std::string_view position) {
    if (printed.empty() || printed.size() + 1 < least) return;
    std::optional<Meant> meant = almost_office(typed, printed, index);
    if (!meant || meant->words <= least || !meant->is_better_than(best)) return;
    if (is_in(index, field(FieldId::position), normalized(position))) best = *std::move(meant);
  });
  return best;
}

// What a word of an agency may be a slip of, whether or not it is a word itself.
std::vector<Respelling> agency_words(const std::string& typed, const OpenIndex& index) {
  std::vector<Respelling> words = other_words(typed, index);
  if (may_be_misspelled(typed, kFewArticles, index)) {
    std::ranges::move(respellings(typed, index), std::back_inserter(words));
  }
  return words;
}

// The agency of the office with one word put right, as most articles say it; empty where none does.
std::string agency_meant(const std::string& office, const Words& agency, const OpenIndex& index) {
  std::string best;
  double best_score = 0;
  if (agency.size() > kLongestAgency) return best;
  for (std::size_t i = 0; i < agency.size(); ++i) {
    if (agency[i].size() < kLeastSlip) continue;
    for (const Respelling& other : agency_words(agency[i], index)) {
      Words meant = agency;
      meant[i] = other.word;
      const std::string text = joined(meant);
      const TypedOffice said = read_office(joined(std::array{office, text}));
      if (said.rest.empty()) continue;
      const std::size_t articles = articles_with(agency_plan(said, index), index);
      if (articles == 0) continue;
      const double score =
          std::log(static_cast<double>(articles)) - kSlipWeight * slip_cost(agency[i], other.word);
      if (!best.empty() && score <= best_score) continue;
      best = text;
      best_score = score;
    }
  }
  return best;
}

// What stands behind an office, with its slip put right; empty where it has none, or nothing near.
std::string tail_meant(const std::string& head, WordSpan behind, const OpenIndex& index) {
  const TypedOffice read = read_office(head + ' ' + joined(behind));
  const std::size_t size = read.rest.size();
  if (size == 0 || size > behind.size()) return {};
  const bool is_first = std::ranges::equal(read.rest, behind.first(size));
  if (read.takes_agency && is_first) {
    std::string agency = agency_meant(head, read.rest, index);
    const WordSpan region = behind.subspan(size);
    if (!agency.empty()) return region.empty() ? agency : agency + ' ' + joined(region);
  }
  if (!read.regions.empty() && is_first) return {};
  // "jakarta selatn", of which the first is a region already.
  const std::size_t read_right = read.regions.empty() ? 0 : behind.size() - size;
  return place_without_slips(read, behind, read_right + 1, index);
}

// "dirjen pajk": the office by its usual name, as the index has it with more words behind.
std::string longer_office_meant(const std::string& head, WordSpan behind, const OpenIndex& index) {
  Words usual = normal_words(canonical_position(head));
  const std::size_t size = usual.size();
  usual.insert(usual.end(), behind.begin(), behind.end());
  const Meant meant = office_meant(usual, index);
  if (meant.text.empty() || meant.words <= size) return {};
  const std::string rest = joined(WordSpan(usual).subspan(meant.words));
  return rest.empty() ? meant.text : meant.text + ' ' + rest;
}

}  // namespace

std::optional<std::string> office_without_slips(std::string_view typed, const OpenIndex& index) {
  const Words words = normal_words(typed);
  const auto is_acting = [](const std::string& word) {
    return std::ranges::find(kActing, word) != kActing.end();
  };
  const auto acting = std::ranges::find_if_not(words, is_acting);
  const WordSpan office(acting, words.end());
  if (office.empty()) return std::nullopt;
  const Meant meant = office_meant(office, index);
  if (meant.words == 0) return std::nullopt;
  const std::string head = meant.text.empty() ? joined(office.first(meant.words)) : meant.text;
  const WordSpan behind = office.subspan(meant.words);
  Words right(words.begin(), acting);
  if (const std::string tail = tail_meant(head, behind, index); !tail.empty()) {
    right.insert(right.end(), {head, tail});
  } else if (const std::string longer = longer_office_meant(head, behind, index); !longer.empty()) {
    right.push_back(longer);
  } else {
    right.push_back(head);
    right.insert(right.end(), behind.begin(), behind.end());
  }
  std::string text = joined(right);
  return text == joined(words) ? std::nullopt : std::optional(std::move(text));
}

}  // namespace warta
