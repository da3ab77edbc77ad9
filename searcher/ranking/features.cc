// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/features.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string_view>
#include <utility>

#include "indexer/schema/fields.h"
#include "searcher/query.h"
#include "searcher/ranking/local_rarity.h"

namespace warta {
namespace {

// Words behind these are not looked at: an article this long is a register.
constexpr int kMostRead = 5000;

constexpr int kNearWords = 5;
constexpr int kDateWords = 12;        // around a date
constexpr int kDefinitionWords = 30;  // from the beginning
constexpr double kLeadDecay = 40;     // words

}  // namespace

FeatureReader::FeatureReader(std::vector<QueryWord> words, std::span<const RegionCode> regions,
                             Asks asks, const OpenIndex& index)
    : words_(std::move(words)), asks_(asks), index_(index) {
  for (const RegionCode code : regions) regions_.push_back(printed_code(code));
  if (words_.size() > kMostWords) {
    const auto rarest = words_.begin() + kMostWords;
    std::ranges::nth_element(words_, rarest, std::ranges::greater(), &QueryWord::weight);
    words_.erase(rarest, words_.end());
    std::ranges::sort(words_, {}, &QueryWord::place);
  }
  // A word that is typed twice counts once.
  for (auto word = words_.begin(); word != words_.end();) {
    const bool again = std::any_of(words_.begin(), word, [&](const QueryWord& before) {
      return before.roots.front() == word->roots.front();
    });
    word = again ? words_.erase(word) : word + 1;
  }
  for (const QueryWord& word : words_) total_ += word.weight;
  for (const QueryWord& word : words_) shares_.push_back(total_ > 0 ? word.weight / total_ : 0);
}

FeatureReader::~FeatureReader() = default;

SegmentWords& FeatureReader::words_of(const SegmentReader& reader) {
  std::unique_ptr<SegmentWords>& words = segments_[&reader];
  if (words == nullptr) {
    words = std::make_unique<SegmentWords>(reader.segment().tokens(), words_, asks_);
  }
  return *words;
}

void FeatureReader::read_words(const OpenIndex::Place& place) {
  SegmentWords& words = words_of(*place.reader);
  Reading& reading = reading_;
  reading.hits.clear();
  reading.dates.clear();
  reading.exact_count.fill(0);
  reading.body_begin = reading.definition = 0;
  reading.in_title = reading.exact = reading.exact_in_title = 0;
  int position = 0;
  bool is_reading = false;  // another one of the word before
  for (WordStream stream = place.reader->segment().tokens().article(place.document);
       stream.next() && position < kMostRead;) {
    const WordId id = stream.id();
    if (id < kFirstWord) {
      is_reading = id == kAlsoReadAs;
      if (id == kTitleEnd) {
        reading.body_begin = position;
        for (const WordHit& hit : reading.hits) reading.in_title |= 1U << hit.word;
        reading.exact_in_title = reading.exact;
      }
      continue;
    }
    if (!is_reading) ++position;
    const bool also = std::exchange(is_reading, false);
    if (!words.may_have(id)) continue;
    if (const auto* entry = words.find(id)) {
      reading.exact |= entry->exact;
      for (std::uint32_t bits = entry->exact; bits != 0; bits &= bits - 1) {
        ++reading.exact_count[static_cast<std::size_t>(std::countr_zero(bits))];
      }
      for (std::uint32_t bits = entry->words; bits != 0; bits &= bits - 1) {
        reading.hits.push_back({position, static_cast<std::uint32_t>(std::countr_zero(bits))});
      }
    }
    if (also) continue;
    if (reading.definition == 0 && position - reading.body_begin <= kDefinitionWords &&
        words.is_copula(id)) {
      reading.definition = position;
    }
    if (words.is_date(id)) reading.dates.push_back(position);
  }
}

double FeatureReader::share(std::uint32_t words) const {
  double sum = 0;
  for (; words != 0; words &= words - 1) {
    sum += shares_[static_cast<std::size_t>(std::countr_zero(words))];
  }
  return sum;
}

void FeatureReader::read_pairs(FeatureValues& values) const {
  constexpr int kNever = std::numeric_limits<int>::min() / 2;
  std::array<int, kMostWords> last;
  last.fill(kNever);
  std::uint32_t adjacent = 0;  // pairs, by their first word
  std::uint32_t near = 0;
  for (const WordHit& hit : reading_.hits) {
    const std::size_t word = hit.word;
    last[word] = hit.position;
    if (word > 0) {
      const int gap = hit.position - last[word - 1];
      const auto typed_gap = static_cast<int>(words_[word].place - words_[word - 1].place);
      if (gap > 0 && gap <= typed_gap) adjacent |= 1U << (word - 1);
      if (gap > 0 && gap <= kNearWords) near |= 1U << (word - 1);
    }
    if (word + 1 < words_.size()) {
      const int gap = hit.position - last[word + 1];
      if (gap > 0 && gap <= kNearWords) near |= 1U << word;
    }
  }
  const auto pairs = [&](std::uint32_t bits) {
    double sum = 0;
    for (; bits != 0; bits &= bits - 1) {
      const auto word = static_cast<std::size_t>(std::countr_zero(bits));
      sum += std::min(shares_[word], shares_[word + 1]);
    }
    return sum;
  };
  values[static_cast<std::size_t>(Feature::adjacent)] = pairs(adjacent);
  values[static_cast<std::size_t>(Feature::near)] = pairs(near | adjacent);
}

void FeatureReader::read_lead(FeatureValues& values) const {
  static const auto decay_of = [] {
    std::array<double, 512> decay{};
    for (std::size_t i = 0; i < decay.size(); ++i) {
      decay[i] = std::exp(-static_cast<double>(i) / kLeadDecay);
    }
    return decay;
  }();
  constexpr std::array<std::pair<int, Feature>, 4> kLeads = {
      {{4, Feature::lead4}, {12, Feature::lead12}, {30, Feature::lead30}, {120, Feature::lead120}}};
  std::array<std::uint32_t, kLeads.size()> inside{};
  std::array<double, kMostWords> often{};
  for (const WordHit& hit : reading_.hits) {
    const int position = hit.position - reading_.body_begin;
    if (position <= 0) {
      often[hit.word] += 1;
      continue;
    }
    if (static_cast<std::size_t>(position) < decay_of.size()) {
      often[hit.word] += decay_of[static_cast<std::size_t>(position)];
    }
    for (std::size_t i = 0; i < kLeads.size(); ++i) {
      if (position <= kLeads[i].first) inside[i] |= 1U << hit.word;
    }
  }
  for (std::size_t i = 0; i < kLeads.size(); ++i) {
    values[static_cast<std::size_t>(kLeads[i].second)] = share(inside[i]);
  }
  double& lead_often = values[static_cast<std::size_t>(Feature::lead_often)];
  for (std::size_t i = 0; i < words_.size(); ++i) {
    lead_often += shares_[i] * 2 * often[i] / (often[i] + 1);
  }
}

void FeatureReader::read_forms(double length, FeatureValues& values) const {
  const double flat = kK1 * (1 - kB + kB * length / index_.average_length());
  double often = 0;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const double count = reading_.exact_count[i];
    often += shares_[i] * (kK1 + 1) * count / (count + flat);
  }
  values[static_cast<std::size_t>(Feature::exact_often)] = often;
  values[static_cast<std::size_t>(Feature::exact_title)] = share(reading_.exact_in_title);
}

double FeatureReader::around_a_date() const {
  double best = 0;
  for (int date : reading_.dates) {
    std::uint32_t words = 0;
    for (const WordHit& hit : reading_.hits) {
      if (std::abs(hit.position - date) <= kDateWords) words |= 1U << hit.word;
    }
    best = std::max(best, share(words));
  }
  return best;
}

double FeatureReader::place_share(const OpenIndex::Place& place) const {
  if (regions_.empty()) return 0;
  const Columns& columns = place.reader->segment().columns();
  for (FieldId id : {FieldId::regency, FieldId::province}) {
    const Column& column = columns.of(id);
    for (std::uint32_t value : column.values(place.document)) {
      if (std::ranges::find(regions_, column.text(value)) != regions_.end()) return 1;
    }
  }
  return 0;
}

double FeatureReader::recency(const OpenIndex::Place& place) const {
  constexpr double kYear = 365;
  const std::uint32_t day = place.reader->segment().columns().day(place.document);
  if (day == 0) return 0;
  const auto age =
      static_cast<double>((day_of_number(index_.latest_day()) - day_of_number(day)).count());
  return 1 / (1 + std::max(0.0, age) / kYear);
}

WeightSet FeatureReader::weights() const {
  if (asks_ != Asks::nothing) return WeightSet::question;
  if (words_.size() >= kSentenceWords) return WeightSet::sentence;
  return words_.size() > 1 ? WeightSet::few_words : WeightSet::one_word;
}

std::vector<FeatureValues> FeatureReader::read(const std::vector<Match>& matches) {
  std::vector<FeatureValues> read_values;
  read_values.reserve(matches.size());
  if (words_.size() < kSentenceWords) {
    for (const Match& match : matches) read_values.push_back(read(match));
    return read_values;
  }
  std::vector<int> gaps;
  for (std::size_t i = 1; i < words_.size(); ++i) {
    gaps.push_back(static_cast<int>(words_[i].place - words_[i - 1].place));
  }
  LocalRarity rarity(std::move(gaps));
  std::vector<double> scores;
  for (const Match& match : matches) {
    read_values.push_back(read(match));
    rarity.add(reading_.hits, reading_.body_begin);
    scores.push_back(weighted_sum(read_values.back(), WeightSet::question));
  }
  rarity.weigh(scores);  // without what is told by it, which is none yet
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const LocalRarity::Told told = rarity.told(i);
    FeatureValues& values = read_values[i];
    values[static_cast<std::size_t>(Feature::telling)] = told.words;
    values[static_cast<std::size_t>(Feature::telling_adjacent)] = told.adjacent;
    values[static_cast<std::size_t>(Feature::telling_window)] = told.in_window;
  }
  return read_values;
}

FeatureValues FeatureReader::read(const Match& match) {
  const OpenIndex::Place& place = match.place;
  read_words(place);
  FeatureValues values{};
  const auto set = [&](Feature feature, double value) {
    values[static_cast<std::size_t>(feature)] = value;
  };
  std::uint32_t found = 0;
  for (const WordHit& hit : reading_.hits) found |= 1U << hit.word;
  double exact = 0;
  double missing = 0;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const std::uint32_t exact_words = words_[i].in_title ? reading_.exact_in_title : reading_.exact;
    if ((exact_words >> i & 1) != 0) exact += words_[i].form_weight / total_;
    if ((found >> i & 1) == 0) missing = std::max(missing, shares_[i]);
  }
  const double coverage = share(found);
  set(Feature::roots, match.roots / total_);
  set(Feature::exact, exact);
  set(Feature::coverage, coverage * coverage);
  set(Feature::missing, missing);
  set(Feature::window16, best_window(reading_.hits, 16, shares_));
  set(Feature::window40, best_window(reading_.hits, 40, shares_));
  set(Feature::title, share(reading_.in_title));
  read_pairs(values);
  read_lead(values);
  if (asks_ == Asks::definition && reading_.definition > 0) {
    std::uint32_t before = 0;
    for (const WordHit& hit : reading_.hits) {
      if (hit.position > reading_.body_begin && hit.position < reading_.definition) {
        before |= 1U << hit.word;
      }
    }
    set(Feature::definition, share(before));
  }
  if (asks_ == Asks::time) set(Feature::date, around_a_date());
  const double length = place.reader->lengths()[place.document - 1];
  read_forms(length, values);
  set(Feature::length, std::log((length + 1) / index_.average_length()));
  set(Feature::place, place_share(place));
  set(Feature::recent, recency(place));
  return values;
}

}  // namespace warta
