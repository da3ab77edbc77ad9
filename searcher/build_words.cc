// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

#include "stemmer/analyzer.h"
#include "stemmer/text/aliases.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using XQuery = Xapian::Query;

// What another form counts against the one typed: an article that says it as the user does goes
// first.
constexpr double kAliasWeight = 0.6;

// "koordinasi" also as "koordinasinya": the last word of an alias may carry the clitic.
constexpr std::string_view kClitic = "nya";

// Words that begin as typed are found by their roots, unless there are more of those than this.
constexpr std::size_t kMostRoots = 200;

// How much a term tells, by how few articles have it: the inverse document frequency of BM25.
double rarity(const OpenIndex& index, const std::string& term) {
  const double all = index.postings().get_doccount();
  const double having = index.postings().get_termfreq(term);
  return std::log1p((all - having + 0.5) / (having + 0.5));
}

std::string root_term(FieldId id, std::string_view root) {
  return make_term("Z" + std::string(field(id).prefix), root);
}

// Roots of the words that may stand at a place; nothing when they are too many.
std::set<std::string> roots_of(const WordChoice& choice, const OpenIndex& index) {
  std::set<std::string> roots;
  for (const std::string& form : choice.forms) {
    if (!choice.are_prefixes) {
      // A number or a code is its own root; the index has a form under one of both.
      roots.emplace(Analyzer::root(form, TokenKind::word));
      roots.emplace(form);
      continue;
    }
    for (const auto& segment : index.segments()) {
      const WordReader& tokens = segment->tokens();
      for (WordId word : tokens.words_with_prefix(form, std::numeric_limits<std::size_t>::max())) {
        roots.emplace(tokens.root(word));
        if (roots.size() > kMostRoots) return {};
      }
    }
  }
  return roots;
}

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
      if (!token.alternative) normals_.push_back(word.normal);
    }
  }

  BuiltWords build() {
    const bool only_stop_words = std::ranges::all_of(normals_, Analyzer::is_stop_word);
    const bool drop = options_.drop_stop_words && !only_stop_words;
    std::vector<XQuery> parts;
    for (std::size_t i = 0; i < words_.size();) {
      const Aliases::Match match = find_alias(i);
      const std::size_t whole = words_read_whole(i);
      const std::size_t size = std::max({match.words, whole, std::size_t{1}});
      if (whole > 0 || match.words > 0) {
        parts.push_back(build_forms(i, size, match, drop));
      } else if (!drop || !Analyzer::is_stop_word(normals_[i])) {
        parts.push_back(build_typed_word(words_[i]));
      }
      i += size;
    }
    return {std::move(parts), has_forms_};
  }

 private:
  // By the words as they are, else by the root of the one: "perijinan" is "perizinan", as "ijin" is
  // "izin".
  Aliases::Match find_alias(std::size_t i) const {
    const Aliases& aliases = Aliases::instance();
    const Aliases::Match match =
        aliases.longest_match(std::span<const std::string_view>(normals_).subspan(i));
    if (match.words > 0) return match;
    const std::array<std::string_view, 1> root = {Analyzer::root(words_[i].normal, words_[i].kind)};
    return aliases.longest_match(root);
  }

  XQuery build_word(const Word& word) {
    const std::string_view root = Analyzer::root(word.normal, word.kind);
    if (shown_ != nullptr) shown_->marked.roots.emplace(root);
    return XQuery(root_term(options_.field, root));
  }

  // One that the user has typed.
  XQuery build_typed_word(const Word& word) {
    if (shown_ != nullptr) shown_->typed.emplace_back(word.normal);
    return build_word(word);
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
  XQuery build_forms(std::size_t first, std::size_t size, const Aliases::Match& match, bool drop) {
    std::vector<XQuery> typed;
    for (std::size_t i = first; i < first + size; ++i) {
      if (drop && size > 1 && Analyzer::is_stop_word(normals_[i])) continue;
      typed.push_back(build_typed_word(words_[i]));
    }
    std::vector<XQuery> forms = {XQuery(XQuery::OP_AND, typed.begin(), typed.end())};
    for (const Word& reading : readings_) {  // not those of a part: "pilkada" of "#Pilkada2024"
      const bool is_whole =
          reading.begin == words_[first].begin && reading.end == words_[first + size - 1].end;
      if (is_whole) forms.push_back(build_word(reading));
    }
    if (match.words == size) add_aliases(first, match, forms);
    if (forms.size() == 1) return forms.front();
    has_forms_ = true;
    return {XQuery::OP_MAX, forms.begin(), forms.end()};
  }

  void add_aliases(std::size_t first, const Aliases::Match& match, std::vector<XQuery>& forms) {
    const Word& last = words_[first + match.words - 1];
    const std::string surface(run_.substr(words_[first].begin, last.end - words_[first].begin));
    double typed = 0;
    for (std::size_t i = first; i < first + match.words; ++i) {
      typed += rarity_of_word(words_[i].normal, words_[i].kind);
    }
    for (const Aliases::Words& also : match.also) {
      // A long name's words add up to more than its abbreviation tells.
      const double scale = kAliasWeight * std::min(1.0, typed / rarity_of_alias(also));
      forms.emplace_back(XQuery::OP_SCALE_WEIGHT, build_alias(also), scale);
      if (shown_ != nullptr) shown_->expanded.push_back({surface, joined(also)});
    }
  }

  double rarity_of_word(std::string_view normal, TokenKind kind) const {
    return rarity(index_, root_term(options_.field, Analyzer::root(normal, kind)));
  }
  double rarity_of_alias(const Aliases::Words& also) const {
    double sum = 0;
    for (const std::string& word : also) sum += rarity_of_word(word, TokenKind::word);
    return sum;
  }

  // One word in any form; several only one behind the other.
  XQuery build_alias(const Aliases::Words& also) {
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
  bool has_forms_ = false;
  TokenizedText tokens_;
  std::vector<Word> words_;
  std::vector<Word> readings_;  // of several words as one
  std::vector<std::string_view> normals_;
};

}  // namespace

BuiltWords build_words(std::string_view run, const WordOptions& options, const OpenIndex& index,
                       ShownWords* shown) {
  return RunBuilder(run, options, index, shown).build();
}

Xapian::Query build_sequence(WordSequence sequence, FieldId field, const OpenIndex& index) {
  std::vector<XQuery> places;
  for (const WordChoice& choice : sequence) {
    std::vector<XQuery> roots;
    for (const std::string& root : roots_of(choice, index)) {
      roots.emplace_back(root_term(field, root));
    }
    if (!roots.empty()) places.emplace_back(XQuery::OP_SYNONYM, roots.begin(), roots.end());
  }
  XQuery source((new SequenceSource(index.segments(), std::move(sequence), field == FieldId::title))
                    ->release());
  if (places.empty()) return source;
  return {XQuery::OP_FILTER, XQuery(XQuery::OP_AND, places.begin(), places.end()), source};
}

}  // namespace warta
