// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "searcher/build_sequence.h"
#include "searcher/ranking/question.h"
#include "searcher/ranking/rarity.h"
#include "searcher/resolve/named_place.h"
#include "searcher/resolve/region_plan.h"
#include "stemmer/analyzer.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/aliases.h"
#include "stemmer/text/characters.h"
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
      const NamedPlace place = options_.places != Places::as_words
                                   ? place_at(std::span(named_).subspan(i))
                                   : NamedPlace();
      const std::size_t size = std::max({match.words, whole, place.words, std::size_t{1}});
      if (drop && size == 1 && options_.asks != Asks::nothing && may_drop(normals_[i])) {
        // "apa", "mana" and the like tell nothing in a question, whatever else they stand for.
      } else if (whole > 0 || match.words > 0 || place.words > 0) {
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
                   const NamedPlace& place, bool drop) {
    const bool is_place = place.words == size;
    std::vector<Plan> typed;
    const std::size_t first_shown = shown_ != nullptr ? shown_->typed.size() : 0;
    for (std::size_t i = first; i < first + size; ++i) {
      if (drop && size > 1 && may_drop(normals_[i])) continue;
      typed.push_back(build_typed_word(i, !is_place || size == 1));
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
      forms.push_back(add_alias(first, size, also));
      // The words of a longer one mean it only one behind the other.
      if (also.size() == 1) also_by(Analyzer::root(also.front(), TokenKind::word));
    };
    if (match.words == size) std::ranges::for_each(match.also, add_other);
    if (is_place) add_place(first, place, match, forms, add_other);
    return Plan::joined(Plan::Kind::best, std::move(forms));
  }

  // Adds to the words of a place, the first of `forms`, the place's other names and, for nothing,
  // the articles about it: one that says it goes first.
  template <typename AddOther>
  void add_place(std::size_t first, const NamedPlace& place, const Aliases::Match& match,
                 std::vector<Plan>& forms, AddOther add_other) {
    std::vector<Plan> regions;
    for (const RegionCode code : place.codes) {
      regions.push_back(region_plan(code, index_, nullptr));
    }
    Plan about = Plan::joined(Plan::Kind::any, std::move(regions));
    const std::span<const PlaceWord> words = std::span(named_).subspan(first, place.words);
    if (words.size() > 1) forms.front() = name_plan(words, std::move(forms.front()), about);
    if (words.size() > 1 && !place.has_level) {
      // "Tanjungpinang", "#jakartautara"
      std::string whole;
      for (const PlaceWord& word : words) whole.append(word.normal);
      forms.push_back(build_word({whole, TokenKind::word, 0, 0}));
    }
    const bool is_known_alias = match.words == place.words;
    for (const RegionNames::Words& name : other_names(place, words)) {
      if (is_known_alias && std::ranges::find(match.also, name) != match.also.end()) continue;
      const bool is_in_index = name.size() > 1 || frequency_of_form(name.front()) > 0;
      if (is_in_index) add_other(name);
    }
    if (options_.places == Places::with_inside) forms.push_back(std::move(about));
    if (shown_ != nullptr) tell_place(words, place);
  }

  // "Jakarta Utara" is no Jakarta beside "Kalimantan Utara": its words one behind the other, or
  // anywhere in an article about it.
  Plan name_plan(std::span<const PlaceWord> words, Plan&& typed, const Plan& about) const {
    WordSequence sequence;
    std::vector<std::string> name;
    for (const PlaceWord& word : words) {
      sequence.push_back({{std::string(word.normal)}});
      name.emplace_back(word.normal);
    }
    if (shown_ != nullptr) shown_->marked.phrases.push_back(std::move(name));
    Plan plan = Plan::of(Plan::Kind::sequence);
    plan.sequence = std::make_shared<const WordSequence>(std::move(sequence));
    plan.in_title = options_.field == FieldId::title;
    plan.children.push_back(std::move(typed));
    if (!about.empty()) plan.children.push_back(about);
    return plan;
  }

  void tell_place(std::span<const PlaceWord> words, const NamedPlace& place) const {
    const char* begin = words.front().typed.data();
    const char* end = words.back().typed.data() + words.back().typed.size();
    const std::string typed(begin, end);
    for (const FieldId id : {FieldId::province, FieldId::regency}) {
      Resolution resolution{std::string(field(id).name), typed, {}};
      for (const RegionCode code : place.codes) {
        if ((level_of(code) == RegionLevel::province) != (id == FieldId::province)) continue;
        const Region* region = Gazetteer::instance().find(code);
        if (region != nullptr) resolution.values.emplace_back(region->name);
      }
      if (!resolution.values.empty()) shown_->resolved.push_back(std::move(resolution));
    }
  }

  Plan add_alias(std::size_t first, std::size_t size, const Aliases::Words& also) {
    double typed = 0;
    for (std::size_t i = first; i < first + size; ++i) {
      typed += rarity_of_word(words_[i].normal, words_[i].kind);
    }
    // A long name's words add up to more than its abbreviation tells.
    const double scale = kAliasWeight * std::min(1.0, typed / rarity_of_alias(also));
    if (shown_ != nullptr) shown_->expanded.push_back({surface(first, size), joined(also)});
    return build_alias(also).scaled(scale);
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

  static std::string joined(const Aliases::Words& words) {
    std::string text;
    for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
    return text;
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
