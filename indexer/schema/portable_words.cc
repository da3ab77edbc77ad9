// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/portable_words.h"

#include <algorithm>

#include "indexer/schema/bytes.h"
#include "indexer/schema/error.h"
#include "indexer/schema/stamp.h"
#include "stemmer/analyzer.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

[[noreturn]] void fail() {
  throw Error(ErrorCode::damaged,
              std::string("the vocabulary of the index is damaged; ") + kRebuild);
}

}  // namespace

WordId PortableWords::number_of(std::string_view normal, std::string_view root) const {
  const auto known = numbers_.find({normal, root != normal});
  if (known != numbers_.end()) return known->second;
  const auto number = kFirstWord + static_cast<WordId>(words_.size());
  const Word& added = words_.emplace_back(Word{std::string(normal), std::string(root)});
  numbers_.emplace(Key{added.normal, root != normal}, number);
  return number;
}

WordId PortableWords::number_of_token(std::string_view normal, TokenKind kind) const {
  const bool reduced = kind == TokenKind::word || kind == TokenKind::abbreviation;
  const auto known = token_numbers_.find({normal, reduced});
  if (known != token_numbers_.end()) return known->second;
  const WordId number = number_of(normal, Analyzer::root(normal, kind));
  token_numbers_.emplace(Key{word(number).normal, reduced}, number);
  return number;
}

std::optional<WordEntry> PortableWords::entry(std::string_view normal) const {
  const std::string bytes = database_.use(
      [&](const Xapian::Database& database) { return database.get_metadata(word_key(normal)); });
  if (bytes.empty()) return std::nullopt;
  auto found = decode_word(bytes);
  if (!found) fail();
  return found;
}

// In the order of their roots.
std::vector<WordId> PortableWords::words_of(std::string_view normal, const WordEntry& entry) const {
  std::vector<WordId> words;
  if (entry.whole > 0) words.push_back(number_of(normal, normal));
  if (entry.reduced > 0) words.push_back(number_of(normal, entry.root));
  if (words.size() == 2 && entry.root < normal) std::swap(words[0], words[1]);
  return words;
}

const PortableWords::Word& PortableWords::word(WordId id) const {
  if (id < kFirstWord || id - kFirstWord >= words_.size()) fail();
  return words_[id - kFirstWord];
}

std::vector<WordId> PortableWords::words_of_form(std::string_view normal) const {
  const auto found = entry(normal);
  if (!found) return {};
  const std::lock_guard lock(numbering_);
  return words_of(normal, *found);
}

// Calls take(normal form, entry) for the words whose keys begin with `head`, until it says false.
template <typename Take>
void PortableWords::each_entry(const Xapian::Database& database, const std::string& head,
                               Take take) {
  const auto end = database.metadata_keys_end(head);
  for (auto at = database.metadata_keys_begin(head); at != end; ++at) {
    const std::string key = *at;
    const auto entry = decode_word(database.get_metadata(key));
    if (!entry) fail();
    const std::string_view normal =
        entry->normal.empty() ? std::string_view(key).substr(kWordKey.size()) : entry->normal;
    if (!take(normal, *entry)) return;
  }
}

std::vector<WordId> PortableWords::words_with_prefix(std::string_view prefix,
                                                     std::size_t limit) const {
  // Keys of long words end in a hash: what they begin with is looked for by less of it.
  const std::string head = std::string(kWordKey) + std::string(prefix.substr(0, kLongestTermHead));
  struct Form {
    std::string normal;
    WordEntry entry;
    std::uint64_t count() const { return std::uint64_t{entry.whole} + entry.reduced; }
  };
  const auto more_frequent = [](const Form& a, const Form& b) {
    return a.count() != b.count() ? a.count() > b.count() : a.normal < b.normal;
  };
  std::vector<Form> forms;  // from `limit` on a heap, the rarest on top
  database_.use([&](const Xapian::Database& database) {
    each_entry(database, head, [&](std::string_view normal, const WordEntry& entry) {
      if (!normal.starts_with(prefix) || limit == 0) return limit > 0;
      Form form{std::string(normal), entry};
      if (forms.size() < limit) {
        forms.push_back(std::move(form));
        if (forms.size() == limit) std::ranges::make_heap(forms, more_frequent);
      } else if (more_frequent(form, forms.front())) {
        std::ranges::pop_heap(forms, more_frequent);
        forms.back() = std::move(form);
        std::ranges::push_heap(forms, more_frequent);
      }
      return true;
    });
  });
  std::ranges::sort(forms, {}, &Form::normal);
  const std::lock_guard lock(numbering_);
  std::vector<WordId> words;
  for (const Form& form : forms) {
    for (WordId id : words_of(form.normal, form.entry)) {
      if (words.size() < limit) words.push_back(id);
    }
  }
  return words;
}

void PortableWords::each_form(const TakeForm& take) const {
  database_.use([&](const Xapian::Database& database) {
    each_entry(database, std::string(kWordKey),
               [&](std::string_view normal, const WordEntry& entry) {
                 take(normal, entry.whole + entry.reduced);
                 return true;
               });
  });
}

std::string_view PortableWords::normal(WordId id) const {
  const std::lock_guard lock(numbering_);
  return word(id).normal;
}

std::string_view PortableWords::root(WordId id) const {
  const std::lock_guard lock(numbering_);
  return word(id).root;
}

std::uint32_t PortableWords::count(WordId id) const {
  const std::string_view form = normal(id);
  const auto found = entry(form);
  if (!found) return 0;
  return root(id) == form ? found->whole : found->reduced;
}

WordId PortableWords::words_end() const {
  const std::lock_guard lock(numbering_);
  return kFirstWord + static_cast<WordId>(words_.size());
}

void PortableWords::add_words(const TokenizedText& text, std::string& bytes) const {
  for (const Token& token : text.tokens) {
    if (token.alternative) append_varint(kAlsoReadAs, bytes);
    append_varint(number_of_token(text.normal(token), token.kind), bytes);
  }
}

WordStream PortableWords::article(std::uint32_t document) const {
  const TaggedArticle stored = articles_.article(document);
  TokenizedText title;
  TokenizedText body;
  tokenize(stored.title, title);
  tokenize(stored.text, body);
  auto bytes = std::make_shared<std::string>();
  const std::lock_guard lock(numbering_);
  add_words(title, *bytes);
  append_varint(kTitleEnd, *bytes);
  add_words(body, *bytes);
  return WordStream(std::shared_ptr<const std::string>(std::move(bytes)));
}

WordPlaces PortableWords::places(std::uint32_t document, std::string_view normal, bool is_prefix,
                                 bool in_title) const {
  const FieldId id = in_title ? FieldId::title : FieldId::text;
  WordPlaces places;
  database_.use([&](const Xapian::Database& database) {
    const auto add = [&](const std::string& term) {
      places.insert(places.end(), database.positionlist_begin(document, term),
                    database.positionlist_end(document, term));
    };
    if (!is_prefix) {
      add(word_term(id, normal));
      return;
    }
    const std::string head = word_term(id, normal);
    auto term = database.termlist_begin(document);
    term.skip_to(head);
    for (; term != database.termlist_end(document) && (*term).starts_with(head); ++term) add(*term);
  });
  return places;
}

}  // namespace warta
