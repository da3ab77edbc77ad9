// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/spelling/phrase_slip.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "searcher/build_sequence.h"
#include "searcher/office_plans.h"
#include "searcher/spelling/speller.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using Kind = QueryNode::Kind;

// Of a longer phrase only words that the index has not are put right, and of these so many.
constexpr std::size_t kShortPhrase = 4;
constexpr std::size_t kMostSlips = 3;

// Phrases of one query that are put right: each asks for many.
constexpr std::size_t kMostPhrases = 4;

// Articles that must have the phrase with another word where the index has the one typed as well.
constexpr std::size_t kLeastArticles = 5;

// `text` with each word as its first choice.
std::string with_first_choices(const std::string& text, const std::vector<MisspelledWord>& words) {
  std::vector<const Respelling*> chosen;
  chosen.reserve(words.size());
  for (const MisspelledWord& word : words) chosen.push_back(&word.choices.front());
  return respelled(text, words, chosen);
}

// A phrase of the query: its text, and the words in it.
class Phrase {
 public:
  Phrase(const QueryNode& node, const OpenIndex& index)
      : text_(node.text),
        field_(node.kind == Kind::field ? node.field : FieldId::text),
        index_(index) {
    TokenizedText tokens;
    tokenize(text_, tokens);
    for (const Token& token : tokens.tokens) {
      if (token.alternative) continue;
      ++words_;
      const std::string_view normal = tokens.normal(token);
      // A normal form of another size is of other letters than were typed.
      if (normal.size() != token.end - token.begin) continue;
      const bool is_new = index.uses_of_form(normal) == 0;
      if (is_new) ++new_words_;
      places_.push_back({token.begin, token.end, is_new, std::string(normal)});
    }
  }

  std::size_t articles() const { return articles_with(text_); }
  bool has_new_word() const { return new_words_ > 0; }

  // The slips with which it is the likeliest of the phrases that articles have.
  std::vector<MisspelledWord> slips() const {
    if (new_words_ > kMostSlips) return {};
    std::vector<MisspelledWord> words = misspelled();
    std::vector<MisspelledWord> best;
    if (new_words_ > 1) {
      // Each as it most likely is beside the others.
      for (MisspelledWord& word : words) word.choices.resize(1);
      return articles_with(respelled(words)) > 0 ? words : best;
    }
    double best_score = 0;
    for (const MisspelledWord& word : words) {
      for (const Respelling& choice : word.choices) {
        MisspelledWord meant{word.begin, word.end, {choice}};
        const std::size_t found = articles_with(respelled({meant}));
        if (found < least_articles(word, choice)) continue;
        const double score = score_next_to(choice, found);
        if (!best.empty() && score <= best_score) continue;
        best = {std::move(meant)};
        best_score = score;
      }
    }
    return best;
  }

  std::string respelled(const std::vector<MisspelledWord>& words) const {
    return with_first_choices(text_, words);
  }

 private:
  struct Place {
    std::size_t begin;
    std::size_t end;
    bool is_new;  // the index has no such word
    std::string normal;
  };

  // How many must have the phrase with the choice: of two words that the index knows well, several.
  std::size_t least_articles(const MisspelledWord& word, const Respelling& choice) const {
    const auto place = std::ranges::find(places_, word.begin, &Place::begin);
    return is_rare_beside(place->normal, choice.word, index_) ? 1 : kLeastArticles;
  }

  std::size_t articles_with(const std::string& text) const {
    return warta::articles_with(build_sequence(phrase_of(text), field_, index_), index_);
  }

  // The words that may be wrong, with what they may be: those that the index has not, else any of a
  // short phrase.
  std::vector<MisspelledWord> misspelled() const {
    std::vector<MisspelledWord> found;
    for (const Place& place : places_) {
      if (new_words_ > 0 ? !place.is_new : words_ > kShortPhrase) continue;
      std::vector<Respelling> choices = other_words(place.normal, index_);
      if (may_be_misspelled(place.normal, kFewArticles, index_)) {
        std::ranges::move(respellings(place.normal, index_), std::back_inserter(choices));
      }
      std::ranges::stable_sort(choices, std::ranges::greater(), &Respelling::score);
      if (!choices.empty()) found.push_back({place.begin, place.end, std::move(choices)});
    }
    return found;
  }

  std::string text_;
  FieldId field_;
  const OpenIndex& index_;
  std::size_t words_ = 0;
  std::size_t new_words_ = 0;
  std::vector<Place> places_;
};

UnknownPhrase unknown_phrase(const QueryNode& node, const Phrase& phrase) {
  UnknownPhrase unknown{node.begin, node.end, phrase.slips(), {}};
  unknown.meant = phrase.respelled(unknown.slips);
  for (MisspelledWord& slip : unknown.slips) {
    slip.begin += node.text_begin;
    slip.end += node.text_begin;
  }
  return unknown;
}

// Adds those for which is_unknown(phrase).
template <typename IsUnknown>
void add_unknown(const QueryNode& node, const OpenIndex& index, IsUnknown is_unknown,
                 std::vector<UnknownPhrase>& found) {
  if (node.excluded || found.size() == kMostPhrases) return;
  for (const QueryNode& child : node.children) add_unknown(child, index, is_unknown, found);
  if (found.size() == kMostPhrases) return;
  if (node.kind != Kind::phrase && !node.is_quoted) return;
  const Phrase phrase(node, index);
  if (is_unknown(phrase)) found.push_back(unknown_phrase(node, phrase));
}

}  // namespace

std::vector<UnknownPhrase> unknown_phrases(const Query& query, const OpenIndex& index) {
  std::vector<UnknownPhrase> found;
  const auto has_none = [](const Phrase& phrase) { return phrase.articles() == 0; };
  add_unknown(query.root, index, has_none, found);
  return found;
}

std::vector<UnknownPhrase> phrases_of_new_words(const Query& query, const OpenIndex& index) {
  std::vector<UnknownPhrase> found;
  const auto has_new = [](const Phrase& phrase) { return phrase.has_new_word(); };
  add_unknown(query.root, index, has_new, found);
  return found;
}

std::string with_slips_put_right(const std::string& typed,
                                 const std::vector<UnknownPhrase>& phrases) {
  std::vector<MisspelledWord> words;
  for (const UnknownPhrase& phrase : phrases) {
    words.insert(words.end(), phrase.slips.begin(), phrase.slips.end());
  }
  std::ranges::sort(words, {}, &MisspelledWord::begin);
  return with_first_choices(typed, words);
}

}  // namespace warta
