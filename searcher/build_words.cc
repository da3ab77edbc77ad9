// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "searcher/build_place.h"
#include "searcher/build_sequence.h"
#include "searcher/query.h"
#include "searcher/ranking/question.h"
#include "searcher/ranking/rarity.h"
#include "searcher/resolve/named_place.h"
#include "stemmer/analyzer.h"
#include "stemmer/text/aliases.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// What another form counts against the one typed: an article that says it as the user does goes
// first.
constexpr double kAliasWeight = 0.6;

// "koordinasi" also as "koordinasinya": the last word of an alias may carry the clitic.
constexpr std::string_view kClitic = "nya";

struct Word {
  std::string_view normal;
  TokenKind kind = TokenKind::word;
  std::size_t begin = 0;  // bytes, into the run
  std::size_t end = 0;
};

class RunBuilder {
 public:
  RunBuilder(std::string_view run, const WordOptions& options, const OpenIndex& index,
             ShownWords* shown)
      : run_(run), options_(options), index_(index), shown_(shown) {
    tokenize(run, tokens_);
    for (const Token& token : tokens_.tokens) {
      const Word word{tokens_.normal(token), token.kind, token.begin, token.end};
      (token.alternative ? readings_ : words_).push_back(word);
      if (token.alternative) continue;
      normals_.push_back(word.normal);
      named_.push_back({word.normal, run.substr(word.begin, word.end - word.begin)});
    }
  }

  std::vector<Plan> build() {
    const bool only_stop_words =
        std::ranges::all_of(normals_, [&](std::string_view normal) { return may_drop(normal); });
    const bool drop = options_.drop_stop_words && !only_stop_words;
    std::vector<Plan> parts;
    for (std::size_t i = 0; i < words_.size();) {
      if (options_.deadline != nullptr) options_.deadline->check();
      const Aliases::Match match = find_alias(i);
      const std::size_t whole = words_read_whole(i);
      const TypedPlace place =
          options_.places != Places::as_words ? find_place(named_, i, index_) : TypedPlace();
      const std::size_t size = std::max({match.words, whole, place.named.words, std::size_t{1}});
      if (drop && size == 1 && options_.asks != Asks::nothing && may_drop(normals_[i])) {
        // "apa", "mana" and the like tell nothing in a question, whatever else they stand for.
      } else if (whole > 0 || match.words > 0 || place.named.words > 0) {
        parts.push_back(build_forms(i, size, match, place, drop));
        typed_.push_back(surface(i, size));
      } else if (!drop || !may_drop(normals_[i])) {
        parts.push_back(build_typed_word(i));
        typed_.push_back(surface(i, 1));
      }
      i += size;
    }
    if (shown_ != nullptr) shown_->place += words_.size();
    return parts;
  }

  // What stands in the run for each of the parts that were built.
  std::vector<std::string>& typed() { return typed_; }

 private:
  std::string surface(std::size_t first, std::size_t size) const {
    const std::size_t begin = words_[first].begin;
    return std::string(run_.substr(begin, words_[first + size - 1].end - begin));
  }

  // By the words as they are, else by the root of the one.
  Aliases::Match find_alias(std::size_t i) const {
    const Aliases& aliases = Aliases::instance();
    const Aliases::Match match =
        aliases.longest_match(std::span<const std::string_view>(normals_).subspan(i));
    if (match.words > 0) return match;
    return aliases.respelled(Analyzer::root(words_[i].normal, words_[i].kind));
  }

  bool may_drop(std::string_view normal) const {
    if (Analyzer::is_stop_word(normal)) return true;
    if (options_.asks == Asks::nothing) return false;
    return is_question_word(normal) ||
           (options_.asks == Asks::definition && is_definition_word(normal));
  }

  Plan build_word(const Word& word, double factor = 1, bool mark = true) {
    const std::string_view root = Analyzer::root(word.normal, word.kind);
    if (shown_ != nullptr && mark) shown_->marked.roots.emplace(root);
    return term_plan(index_.postings(root_term(options_.field, root)), index_, factor);
  }

  // What "@kpu" calls, where it is one word; null where that is something else.
  const Word* account_of(const Word& word) const {
    if (word.kind != TokenKind::address || !word.normal.starts_with('@')) return nullptr;
    const auto found = std::ranges::find_if(readings_, [&](const Word& reading) {
      return reading.begin == word.begin + 1 && reading.end == word.end;
    });
    return found == readings_.end() ? nullptr : &*found;
  }

  // One that the user has typed; `mark`: it is shown by itself.
  Plan build_typed_word(std::size_t i, bool mark = true) {
    const Word& word = words_[i];
    // A capital inside a query is a name's; that the first has one says nothing.
    const double factor = i > 0 && is_ascii_upper(run_[word.begin]) ? kNameWeight : 1;
    Plan plan = build_word(word, factor, mark);
    const Word* account = account_of(word);
    if (shown_ != nullptr) {
      QueryWord& typed = shown_->typed.emplace_back();
      typed.normal = word.normal;
      typed.roots.emplace_back(Analyzer::root(word.normal, word.kind));
      typed.place = shown_->place + i;
      typed.weight = plan.weight;
      typed.in_title = options_.field == FieldId::title;
      // No more articles have the form than have the root.
      std::size_t having = 0;
      for (const FlatPostingsPtr& list : plan.postings) having += list->size();
      having = std::min(having, frequency_of_form(word.normal));
      typed.form_weight = factor * rarity(having, index_.articles());
      if (account != nullptr)
        typed.roots.emplace_back(Analyzer::root(account->normal, account->kind));
    }
    if (account == nullptr) return plan;
    std::vector<Plan> choices;
    choices.push_back(std::move(plan));
    choices.push_back(build_word(*account, kAliasWeight, mark));
    return Plan::joined(Plan::Kind::best, std::move(choices));
  }

  // That the segments count words, not articles, makes little difference for a rare one.
  std::size_t frequency_of_form(std::string_view normal) const {
    return std::min(index_.uses_of_form(normal), index_.articles());
  }

  // How many words from words_[i] on the tokenizer reads as one, too: "KTP-el", "8 ribu"; one that
  // it reads in another way, "Beyoncé"; 0 when there is no such reading.
  std::size_t words_read_whole(std::size_t i) const {
    std::size_t end = 0;
    for (const Word& reading : readings_) {
      if (reading.begin == words_[i].begin) end = std::max(end, reading.end);
    }
    std::size_t size = 0;
    while (i + size < words_.size() && words_[i + size].end <= end) ++size;
    return size;
  }

  // `size` words from words_[first] on, or another form of them. The best form counts: "Rapat
  // Koordinasi (Rakor)" is no better than either.
  Plan build_forms(std::size_t first, std::size_t size, const Aliases::Match& match,
                   const TypedPlace& place, bool drop) {
    const bool is_place = place.named.words == size;
    std::vector<Plan> typed;
    const std::size_t first_shown = shown_ != nullptr ? shown_->typed.size() : 0;
    for (std::size_t i = first; i < first + size; ++i) {
      if (drop && size > 1 && may_drop(normals_[i])) continue;
      typed.push_back(is_place && is_reduplicated(words_[i].normal)
                          ? build_reduplicated(i, size)
                          : build_typed_word(i, !is_place || size == 1));
    }
    const std::size_t last_shown = shown_ != nullptr ? shown_->typed.size() : 0;
    for (std::size_t i = first_shown; size > 1 && i < last_shown; ++i) {
      shown_->typed[i].counts_alone = false;
    }
    const auto also_by = [&](std::string_view root) {
      for (std::size_t i = first_shown; i < last_shown; ++i) {
        shown_->typed[i].roots.emplace_back(root);
      }
    };
    std::vector<Plan> forms = {Plan::joined(Plan::Kind::all, std::move(typed))};
    for (const Word& reading : readings_) {  // not those of a part: "pilkada" of "#Pilkada2024"
      const bool is_whole =
          reading.begin == words_[first].begin && reading.end == words_[first + size - 1].end;
      if (!is_whole) continue;
      forms.push_back(build_word(reading));
      also_by(Analyzer::root(reading.normal, reading.kind));
    }
    const auto add_other = [&](const Aliases::Words& also) {
      if (shown_ != nullptr) shown_->expanded.push_back({surface(first, size), joined(also)});
      forms.push_back(build_alias(also).scaled(alias_scale(first, size, also)));
      // The words of a longer one mean it only one behind the other.
      if (also.size() == 1) also_by(Analyzer::root(also.front(), TokenKind::word));
    };
    if (match.words == size) std::ranges::for_each(match.also, add_other);
    if (is_place) add_place(first, place, match, forms, add_other, also_by);
    Plan best = Plan::joined(Plan::Kind::best, std::move(forms));
    const bool is_beside_few = options_.asks == Asks::nothing && words_.size() < kSentenceWords;
    if (!is_place || !is_beside_few) return best;
    const double share = share_of_place(first, size, place);
    if (share == 0) return best;
    for (std::size_t i = first_shown; i < last_shown; ++i) {
      shown_->typed[i].weight *= share;
      shown_->typed[i].form_weight = 0;
    }
    return std::move(best).scaled(share);
  }

  // What the name of a place beside few words tells of what its words do: that an article is about
  // it, by whatever name. "Jogja" is a rare word for what many articles are about, and would
  // outweigh what of it is asked for. 0: no article is.
  double share_of_place(std::size_t first, std::size_t size, const TypedPlace& place) const {
    const std::size_t about = count_about(place.named, index_);
    if (about == 0) return 0;
    return std::min(1.0, rarity(about, index_.articles()) / rarity_of_words(first, size));
  }

  // Adds to the words of a place, the first of `forms`, the ways in which it is written, its other
  // names and, for nothing, the articles about it: one that says it goes first.
  template <typename AddOther, typename AlsoBy>
  void add_place(std::size_t first, const TypedPlace& place, const Aliases::Match& match,
                 std::vector<Plan>& forms, AddOther add_other, AlsoBy also_by) {
    const std::size_t size = place.named.words;
    Plan about = about_place(place.named, index_);
    const std::span<const PlaceWord> words = std::span(named_).subspan(first, size);
    if (size > 1) {
      const RegionNames::Words typed(normals_.begin() + static_cast<std::ptrdiff_t>(first),
                                     normals_.begin() + static_cast<std::ptrdiff_t>(first + size));
      if (shown_ != nullptr) shown_->marked.phrases.push_back(typed);
      forms.front() = name_plan(typed, std::move(forms.front()), about, options_.field);
    }
    for (const RegionNames::Words& spelling : place.spellings) {
      forms.push_back(build_spelling(first, size, spelling, about));
      const bool is_word = spelling.size() == 1 && !is_reduplicated(spelling.front());
      if (is_word) also_by(Analyzer::root(spelling.front(), TokenKind::word));
    }
    const bool is_known_alias = match.words == size;
    for (const RegionNames::Words& name : other_names(place.named, words)) {
      if (is_known_alias && std::ranges::find(match.also, name) != match.also.end()) continue;
      const bool is_in_index = name.size() > 1 || frequency_of_form(name.front()) > 0;
      if (is_in_index) add_other(name);
    }
    if (options_.places == Places::with_inside) forms.push_back(std::move(about));
    if (shown_ == nullptr) return;
    tell_place(words, place.named, shown_->resolved);
    std::ranges::copy(place.named.codes, std::back_inserter(shown_->regions));
  }

  // The same name written otherwise than it is typed.
  Plan build_spelling(std::size_t first, std::size_t size, const RegionNames::Words& spelling,
                      const Plan& about) {
    if (spelling.size() == 1 && is_reduplicated(spelling.front())) {
      return build_form(spelling.front());
    }
    if (spelling.size() == 1) return build_word({spelling.front(), TokenKind::word, 0, 0});
    std::vector<Plan> words;
    for (const std::string& word : spelling) {
      words.push_back(build_word({word, TokenKind::word, 0, 0}, 1, false));
    }
    if (shown_ != nullptr) shown_->marked.phrases.push_back(spelling);
    return name_plan(spelling, Plan::joined(Plan::Kind::all, std::move(words)), about,
                     options_.field)
        .scaled(alias_scale(first, size, spelling));
  }

  // "Pare-Pare" is a name, and no form of "pare", a gourd.
  static bool is_reduplicated(std::string_view normal) {
    return normal.find('-') != std::string_view::npos;
  }
  Plan build_reduplicated(std::size_t i, std::size_t size) {
    build_typed_word(i, false);
    Plan plan = build_form(words_[i].normal);
    if (shown_ != nullptr && size > 1) shown_->marked.exact.erase(std::string(words_[i].normal));
    return plan;
  }
  Plan build_form(std::string_view normal) {
    if (shown_ != nullptr) shown_->marked.exact.emplace(normal);
    return build_sequence({{{std::string(normal)}}}, options_.field, index_);
  }

  // What another form counts for: a long name's words add up to more than its abbreviation tells.
  double alias_scale(std::size_t first, std::size_t size, const Aliases::Words& also) const {
    return kAliasWeight * std::min(1.0, rarity_of_words(first, size) / rarity_of_alias(also));
  }

  double rarity_of_words(std::size_t first, std::size_t size) const {
    double sum = 0;
    for (std::size_t i = first; i < first + size; ++i) {
      sum += rarity_of_word(words_[i].normal, words_[i].kind);
    }
    return sum;
  }

  double rarity_of_word(std::string_view normal, TokenKind kind) const {
    const std::string term = root_term(options_.field, Analyzer::root(normal, kind));
    return rarity(index_.frequency(term), index_.articles());
  }
  double rarity_of_alias(const Aliases::Words& also) const {
    double sum = 0;
    for (const std::string& word : also) sum += rarity_of_word(word, TokenKind::word);
    return sum;
  }

  // One word in any form; several only one behind the other.
  Plan build_alias(const Aliases::Words& also) {
    if (also.size() == 1) return build_word({also.front(), TokenKind::word, 0, 0});
    if (shown_ != nullptr) shown_->marked.phrases.push_back(also);
    WordSequence sequence;
    for (const std::string& word : also) sequence.push_back({{word}});
    sequence.back().forms.push_back(also.back() + std::string(kClitic));
    return build_sequence(std::move(sequence), options_.field, index_);
  }

  std::string_view run_;
  WordOptions options_;
  const OpenIndex& index_;
  ShownWords* shown_;
  TokenizedText tokens_;
  std::vector<Word> words_;
  std::vector<Word> readings_;  // of several words as one
  std::vector<std::string_view> normals_;
  std::vector<PlaceWord> named_;  // as words_
  std::vector<std::string> typed_;
};

}  // namespace

std::vector<Plan> build_words(std::string_view run, const WordOptions& options,
                              const OpenIndex& index, ShownWords* shown,
                              std::vector<std::string>* typed) {
  RunBuilder builder(run, options, index, shown);
  std::vector<Plan> parts = builder.build();
  if (typed != nullptr) std::ranges::move(builder.typed(), std::back_inserter(*typed));
  return parts;
}

}  // namespace warta
