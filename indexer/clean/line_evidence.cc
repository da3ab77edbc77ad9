// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/line_evidence.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/dateline.h"
#include "indexer/clean/line_features.h"
#include "indexer/clean/newsroom_marks.h"
#include "indexer/clean/page_words.h"
#include "indexer/clean/sentences.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// How much must speak for a line, in tenths of a nat.
constexpr int kBesideOnDamaged = 0;
constexpr int kInsideDamaged = -10;
constexpr int kOnDamaged = -5;  // a page that has furniture above its text
constexpr int kBesideFurniture = 10;
constexpr int kAmongText = 25;
constexpr int kWithoutPage = 30;  // where nothing else is the page's
constexpr int kInBrokenText = 5;
constexpr int kBehindText = -20;
// And how much more.
constexpr int kOfSentence = 25;
constexpr int kOfTorn = 15;
constexpr int kOfQuotation = 10;
constexpr int kOfItem = 20;
constexpr int kNever = INT16_MAX;

// The weights of data/line_evidence.tsv.
struct Weights {
  WordMap<int> words;
  WordMap<int> first_words;
  std::vector<int> shapes;
  int any = 0;
};

Weights read_weights() {
  Weights found;
  std::vector<std::string> names;
  names.reserve(shape_count());
  for (std::size_t shape = 0; shape < shape_count(); ++shape) names.push_back(shape_name(shape));
  WordMap<std::size_t> shapes;
  for (std::size_t shape = 0; shape < names.size(); ++shape) shapes[names[shape]] = shape;
  found.shapes.resize(names.size());
  const Table& rows = table("line_evidence");
  found.words.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    int weight = 0;
    std::from_chars(row[2].data(), row[2].data() + row[2].size(), weight);
    if (row[0] == "word") {
      found.words[row[1]] = weight;
    } else if (row[0] == "first") {
      found.first_words[row[1]] = weight;
    } else if (row[1] == "any") {
      found.any = weight;
    } else if (const std::size_t* shape = shapes.find(row[1])) {
      found.shapes[*shape] = weight;
    }
  }
  return found;
}

const Weights& weights() {
  static const Weights all = read_weights();
  return all;
}

// Looks at the lines of one page.
class EvidenceSearch {
 public:
  EvidenceSearch(std::vector<PageLine>& lines, std::string_view title, bool broken)
      : lines_(lines), title_(title), page_(read_page_text(lines, broken)) {}

  std::vector<std::size_t> find() {
    constexpr std::size_t kMostRounds = 3;
    std::vector<std::size_t> found;
    // Without a sentence there is no text to part from the page: each word may have its line.
    if (page_.first_sentence == lines_.size()) return found;
    if (page_.head_furniture <= 1) mark_lists();
    for (std::size_t round = 0; round < kMostRounds; ++round) {
      const std::size_t before = found.size();
      tail_ = find_tail();
      for (std::size_t i = 0; i < lines_.size(); ++i) {
        const int least = least_of(i);
        if (least < kNever && outweighs(i, least)) found.push_back(i);
      }
      if (found.size() == before) break;
      for (std::size_t k = before; k < found.size(); ++k) {
        lines_[found[k]].role = LineRole::furniture;
      }
      page_ = read_page_text(lines_, page_.broken);
    }
    std::ranges::sort(found);
    return found;
  }

  // Whether what speaks for lines[i] being the page's comes to more than `least`.
  bool outweighs(std::size_t i, int least) {
    constexpr int kMostOfShared = 20;
    const int sum = weigh_looks(i);
    // What it shares with the text takes longest to tell.
    if (sum + kMostOfShared <= least) return false;
    return sum + weights().shapes[features_.shared_shape(share_of(i))] > least;
  }

  // Of what can be said of lines[i] without a look at the words of others.
  int weigh_looks(std::size_t i) {
    const Weights& all = weights();
    features_.read(page_, i);
    int sum = all.any;
    const std::vector<std::string_view>& words = features_.words();
    for (auto word = words.begin(); word != words.end(); ++word) {
      if (std::find(words.begin(), word, *word) != word) continue;  // once each
      if (const int* weight = all.words.find(*word)) sum += *weight;
    }
    if (!words.empty()) {
      if (const int* weight = all.first_words.find(words.front())) sum += *weight;
    }
    for (const std::uint16_t shape : features_.shapes()) sum += all.shapes[shape];
    return sum;
  }

 private:
  // A table or a list of the text, however much its lines look like the page's: so many of them
  // with nothing of the page's between. Those who comment have handles.
  void mark_lists() {
    constexpr std::size_t kFewest = 7;
    std::size_t begin = 0;
    bool comments = false;
    for (std::size_t i = 0; i <= lines_.size(); ++i) {
      const bool row = i < lines_.size() && lines_[i].role == LineRole::text &&
                       !is_sentence(lines_[i].text) && may_be_page_line(lines_[i].text);
      if (row) {
        comments = comments || lines_[i].text.find_first_of("@_") != std::string_view::npos;
        continue;
      }
      if (i - begin >= kFewest && !comments) {
        listed_.resize(lines_.size());
        for (std::size_t k = begin; k < i; ++k) listed_[k] = true;
      }
      begin = i + 1;
      comments = false;
    }
  }

  // Where the text has ended: from there on more speaks for the lines being the page's than against
  // it, taken together. A reader's comment may be a sentence as others, among names and times.
  std::size_t find_tail() {
    constexpr int kOfFurniture = 10;
    constexpr int kOfText = -60;        // so little speaks for no comment
    constexpr std::size_t kFewest = 8;  // lines of furniture
    constexpr std::size_t kFewestOnDamaged = 3;
    std::size_t tail = lines_.size();
    std::size_t left = page_.head_furniture > 1 ? kFewestOnDamaged : kFewest;
    if (page_.furniture < left) return tail;
    int sum = 0;
    int most = 0;
    for (std::size_t i = lines_.size(); i > page_.first_sentence + 1; --i) {
      const PageLine& line = lines_[i - 1];
      const bool text = line.role == LineRole::text;
      if (text && !may_be_page_line(line.text)) break;
      const int weight = text ? weigh_looks(i - 1) : kOfFurniture;
      if (weight < kOfText) break;
      sum += weight;
      if (!text && left > 0) --left;
      if (sum <= most || left > 0) continue;
      most = sum;
      tail = i - 1;
    }
    return tail;
  }

  // How much takes a line away: more where nothing around it is the page's, and more of what is a
  // sentence by its looks, a piece of one, or what somebody says.
  int least_of(std::size_t i) const {
    const std::string_view line = lines_[i].text;
    // Most lines of most articles.
    if (page_.furniture == 0 && is_sentence(line)) return kNever;
    if (lines_[i].role != LineRole::text || !may_be_page_line(line)) return kNever;
    if (!listed_.empty() && listed_[i]) return kNever;
    if (opens_report(line)) return kNever;
    // "Berikut tarif parkir yang baru:" over the text's own list.
    if (line.ends_with(':') && i + 1 < lines_.size() && lines_[i + 1].role == LineRole::text &&
        announces_list(line)) {
      return kNever;
    }
    const bool sentence = looks_like_sentence(i);
    const bool behind = i >= tail_;
    const bool of_damaged = page_.head_furniture > 1;
    const bool goes_on = (behind || of_damaged) && sentence && goes_on_behind_link(i);
    if (behind && !goes_on && !is_signed(line) && !is_item(i)) return kBehindText;
    const bool damaged = of_damaged && !goes_on;
    if (sentence && !damaged && !is_beside_furniture(i)) return kNever;
    const bool torn = is_torn(i);
    if ((page_.broken && torn) || is_place_over_text(i)) return kNever;
    if (is_long_sentence(lines_[i]) && opens_text(line)) return kNever;
    int least = least_around(i, damaged);
    if (sentence) least += kOfSentence;
    if (torn) least += kOfTorn;
    if (has_quotation(line)) least += kOfQuotation;
    if (!damaged && is_item(i)) least += kOfItem;
    return least;
  }

  int least_around(std::size_t i, bool damaged) const {
    if (page_.furniture == 0) return kWithoutPage;
    const bool before = i > 0 && is_furniture(i - 1);
    const bool behind = i + 1 == lines_.size() || is_furniture(i + 1);
    if (page_.broken && !(before && behind) && i < page_.last_sentence) return kInBrokenText;
    if (before || behind) return damaged ? kBesideOnDamaged : kBesideFurniture;
    if (!damaged) return kAmongText;
    const bool inside = i > page_.first_sentence && i < page_.last_sentence;
    return inside ? kInsideDamaged : kOnDamaged;
  }

  // A call to the reader is one, too, and none of the text's.
  bool looks_like_sentence(std::size_t i) const {
    constexpr std::size_t kMostLooseWords = 14;
    constexpr std::size_t kFewestWords = 4;
    const std::string_view line = lines_[i].text;
    if (line.ends_with('!') || line.ends_with('?')) return false;
    return is_long_sentence(lines_[i]) || !has_few_words(line, kMostLooseWords) ||
           (line.ends_with('.') && has_words(line, kFewestWords));
  }

  // A short sentence behind the text, or behind one line of the page's that parts them: the text's
  // last as often as a reader's first, and nothing of the text may be lost.
  bool goes_on_behind_link(std::size_t i) const {
    const std::string_view line = lines_[i].text;
    if (!is_ascii_upper(line.front()) || !line.ends_with('.')) return false;
    std::size_t before = i;
    if (before > 0 && is_furniture(before - 1)) --before;
    return before > 0 && is_long_sentence(lines_[before - 1]) && !read_page_words(line).addresses;
  }

  bool is_beside_furniture(std::size_t i) const {
    return (i > 0 && is_furniture(i - 1)) || (i + 1 < lines_.size() && is_furniture(i + 1));
  }

  bool is_furniture(std::size_t i) const { return lines_[i].role == LineRole::furniture; }

  // Whether a line is a piece of a sentence: "membuka rapat", "Santoso, Rabu (18/12/2024)."
  bool is_torn(std::size_t i) const {
    const auto goes_on = [&](std::size_t from, std::size_t to) {
      return lines_[from].role == LineRole::text && lines_[to].role == LineRole::text &&
             !is_sentence(lines_[from].text) &&
             (goes_on_in(lines_[to].text) || lines_[to].text.ends_with(")."));
    };
    return (i > 0 && goes_on(i - 1, i)) || (i + 1 < lines_.size() && goes_on(i, i + 1));
  }

  // "- 1 unit apartemen" beside "- 1 bidang tanah", "2. Kopi" beside "3. Teh": of a list.
  bool is_item(std::size_t i) const {
    const std::string own = mark_of(i);
    if (own.empty()) return false;
    return (i > 0 && mark_of(i - 1) == own) || (i + 1 < lines_.size() && mark_of(i + 1) == own);
  }

  // What stands before the first space, each number as "0"; empty where letters do.
  std::string mark_of(std::size_t i) const {
    std::string mark;
    for (const char c : lines_[i].text.substr(0, lines_[i].text.find(' '))) {
      if (is_ascii_letter(c)) return {};
      const bool digit = is_ascii_digit(c);
      if (!digit || !mark.ends_with('0')) mark.push_back(digit ? '0' : c);
    }
    return mark;
  }

  // "Jakarta", parted from its text by a link.
  bool is_place_over_text(std::size_t i) const {
    constexpr std::size_t kMostWords = 3;
    return i + 1 < lines_.size() && lines_[i + 1].role == LineRole::text &&
           count_words(lines_[i].text) <= kMostWords &&
           Gazetteer::instance().is_region_name(normalized(lines_[i].text));
  }

  WordSet::Overlap share_of(std::size_t i) {
    constexpr std::size_t kMostAsked = 30;  // sentences, each beside all others
    if (is_long_sentence(lines_[i]) && ++asked_ <= kMostAsked) {
      return words_around(lines_, title_, i).overlap(lines_[i].text);
    }
    if (!told_) told_ = words_around(lines_, title_, lines_.size());
    return told_->overlap(lines_[i].text);
  }

  std::vector<PageLine>& lines_;
  std::string_view title_;
  PageText page_;
  LineFeatures features_;
  std::optional<WordSet> told_;
  std::size_t asked_ = 0;
  std::vector<bool> listed_;          // of each line; empty: none is
  std::size_t tail_ = lines_.size();  // the first line of the page behind the text
};

}  // namespace

std::vector<std::size_t> find_by_evidence(std::vector<PageLine>& lines, std::string_view title,
                                          bool broken) {
  return EvidenceSearch(lines, title, broken).find();
}

std::vector<int> weigh_looks_of(std::vector<PageLine> lines, std::span<const std::size_t> which,
                                bool broken) {
  EvidenceSearch search(lines, {}, broken);
  std::vector<int> weights;
  weights.reserve(which.size());
  for (const std::size_t i : which) weights.push_back(search.weigh_looks(i));
  return weights;
}

bool may_be_page_line(std::string_view line) {
  constexpr std::size_t kLongest = 300;  // bytes
  constexpr std::size_t kMostWords = 32;
  return line.size() <= kLongest && has_few_words(line, kMostWords);
}

WordSet words_around(const std::vector<PageLine>& lines, std::string_view title, std::size_t i) {
  constexpr std::size_t kMostWords = 500;
  WordSet told;
  std::size_t words = told.add(title);
  for (std::size_t k = 0; k < lines.size() && words < kMostWords; ++k) {
    if (k != i && is_long_sentence(lines[k])) words += told.add(lines[k].text, kMostWords - words);
  }
  return told;
}

}  // namespace warta
