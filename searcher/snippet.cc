// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet.h"

#include <algorithm>

#include "stemmer/analyzer.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

// A snippet may start this many bytes before its window does, to start with a sentence.
constexpr std::size_t kLeadIn = 80;

struct MarkedToken {
  std::size_t begin, end;  // bytes, into the body
  std::string_view what;   // the marked word or root that it shows
  std::size_t words = 1;   // of a phrase, all
};

std::string_view mark_of(const MarkedWords& marked, const MarkedForms* forms,
                         std::string_view normal, TokenKind kind) {
  if (forms != nullptr) {
    if (const std::string_view what = forms->mark_of(normal); !what.empty()) return what;
  } else {
    const auto exact = marked.exact.find(normal);
    if (exact != marked.exact.end()) return *exact;
    const auto root = marked.roots.find(Analyzer::root(normal, kind));
    if (root != marked.roots.end()) return *root;
  }
  for (const std::string& prefix : marked.prefixes) {
    if (normal.starts_with(prefix)) return prefix;
  }
  return {};
}

// The end of `phrase` if it starts at tokens[first]; 0 when it does not.
std::size_t phrase_end(const TokenizedText& text, std::size_t first,
                       const std::vector<std::string>& phrase) {
  std::size_t word = 0;
  for (std::size_t i = first; i < text.tokens.size(); ++i) {
    if (text.tokens[i].alternative) continue;
    if (text.normal(text.tokens[i]) != phrase[word]) return 0;
    if (++word == phrase.size()) return text.tokens[i].end;
  }
  return 0;
}

std::vector<MarkedToken> find_marked(const TokenizedText& text, const MarkedWords& marked,
                                     const MarkedForms* forms) {
  std::vector<MarkedToken> found;
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    const Token& token = text.tokens[i];
    // Readings of one word, and words of one phrase, would be marked twice.
    if (!found.empty() && token.begin < found.back().end) continue;
    for (const std::vector<std::string>& phrase : marked.phrases) {
      const std::size_t end = token.alternative ? 0 : phrase_end(text, i, phrase);
      if (end > 0) {
        found.push_back({token.begin, end, phrase.front(), phrase.size()});
        break;
      }
    }
    if (!found.empty() && token.begin < found.back().end) continue;
    const std::string_view what = mark_of(marked, forms, text.normal(token), token.kind);
    if (!what.empty()) found.push_back({token.begin, token.end, what});
  }
  return found;
}

// The index of the marked token that opens the best window: most different words, each of a phrase
// among them, then most words, then the earliest.
std::size_t best_window(const std::vector<MarkedToken>& found, std::size_t size_bytes) {
  std::size_t best = 0;
  std::size_t best_score = 0;
  for (std::size_t first = 0; first < found.size(); ++first) {
    std::vector<std::string_view> different;
    std::size_t different_words = 0;
    std::size_t words = 0;
    for (std::size_t i = first; i < found.size() && found[i].end - found[first].begin <= size_bytes;
         ++i) {
      ++words;
      if (std::ranges::find(different, found[i].what) == different.end()) {
        different.push_back(found[i].what);
        different_words += found[i].words;
      }
    }
    const std::size_t score = different_words * 1000 + std::min<std::size_t>(words, 999);
    if (score > best_score) {
      best_score = score;
      best = first;
    }
  }
  return best;
}

bool ends_sentence(char c) {
  return c == '.' || c == '!' || c == '?' || c == '\n';
}

// Where the snippet starts: at the sentence's head when it is near, else at a word's.
std::size_t snippet_begin(std::string_view body, std::size_t window) {
  if (window <= kLeadIn) {
    const std::size_t line = body.substr(0, window).find_last_of('\n');
    return line == std::string_view::npos ? 0 : line + 1;
  }
  for (std::size_t i = window; i > window - kLeadIn; --i) {
    if (body[i - 1] == '\n' || (body[i - 1] == ' ' && i >= 2 && ends_sentence(body[i - 2])))
      return i;
  }
  const std::size_t space = body.find(' ', window - kLeadIn / 2);
  return space < window ? space + 1 : window;
}

std::size_t snippet_end(std::string_view body, std::size_t begin, std::size_t size_bytes,
                        std::size_t at_least) {
  std::size_t end = std::max(begin + size_bytes, at_least);
  if (end >= body.size()) return body.size();
  while (end > at_least && body[end] != ' ' && body[end] != '\n') --end;
  return end > begin ? end : std::min(begin + size_bytes, body.size());
}

// Its buffers are used again by the next text.
TokenizedText& tokens_of_thread() {
  thread_local TokenizedText text;
  return text;
}

}  // namespace

MarkedForms::MarkedForms(const MarkedWords& marked, const WordReader& tokens) {
  for (const std::string& word : marked.exact) mark(word, word);
  for (const std::string& root : marked.roots) {
    for (WordId word : tokens.words_of_root(root)) mark(tokens.normal(word), root);
  }
}

// What marks a word first stays.
void MarkedForms::mark(std::string_view normal, std::string_view by) {
  maybe_.set(sight_of(normal));
  marks_.emplace(normal, by);
}

Snippet make_snippet(std::string_view body, const MarkedWords& marked, const MarkedForms* forms,
                     std::size_t size_bytes) {
  TokenizedText& text = tokens_of_thread();
  tokenize(body, text);
  const std::vector<MarkedToken> found =
      marked.empty() ? std::vector<MarkedToken>() : find_marked(text, marked, forms);
  std::size_t begin = 0;
  std::size_t at_least = 0;
  if (!found.empty()) {
    const MarkedToken& first = found[best_window(found, size_bytes - kLeadIn)];
    begin = snippet_begin(body, first.begin);
    at_least = first.end;
  }
  std::size_t end = snippet_end(body, begin, size_bytes, at_least);
  // Never inside a character: a text of one long word is cut where the size ends.
  while (end < body.size() && (static_cast<unsigned char>(body[end]) & 0xC0) == 0x80) ++end;

  Snippet snippet;
  if (begin > 0) snippet.text.append(kEllipsis).append(" ");
  const std::size_t shift = snippet.text.size();
  for (const MarkedToken& token : found) {
    if (token.begin >= begin && token.end <= end) {
      snippet.marks.emplace_back(token.begin - begin + shift, token.end - begin + shift);
    }
  }
  snippet.text.append(body.substr(begin, end - begin));
  std::ranges::replace(snippet.text, '\n', ' ');
  if (end < body.size()) snippet.text.append(" ").append(kEllipsis);
  return snippet;
}

std::vector<std::pair<std::size_t, std::size_t>> find_marks(std::string_view text,
                                                            const MarkedWords& marked,
                                                            const MarkedForms* forms) {
  std::vector<std::pair<std::size_t, std::size_t>> marks;
  if (marked.empty()) return marks;
  TokenizedText& tokens = tokens_of_thread();
  tokenize(text, tokens);
  for (const MarkedToken& token : find_marked(tokens, marked, forms)) {
    marks.emplace_back(token.begin, token.end);
  }
  return marks;
}

}  // namespace warta
