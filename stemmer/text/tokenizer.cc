// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/tokenizer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <optional>

#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/reduplication.h"
#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"
#include "stemmer/text/address_parts.h"
#include "stemmer/text/bytes.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/numbers.h"
#include "stemmer/text/utf8.h"

namespace warta {
namespace {

// Bytes behind which a run of ASCII letters may go on as one word or address; others end it.
constexpr std::array<bool, 256> joining_bytes() {
  std::array<bool, 256> joins{};
  for (unsigned c = 0x80; c < 0x100; ++c) joins[c] = true;
  for (unsigned c = '0'; c <= '9'; ++c) joins[c] = true;
  for (const char c : {'\'', '`', '-', '_', '@'}) joins[static_cast<unsigned char>(c)] = true;
  return joins;
}
constexpr auto kJoiningBytes = joining_bytes();

constexpr std::size_t kBytesPerToken = 6;  // about; news has 7

// "msi", "spd": degrees that are printed with points.
bool is_degree(std::string_view normal) {
  static const WordMap<std::string_view> kinds = [] {
    WordMap<std::string_view> found;
    const Table& titles = table("titles");
    for (std::size_t i = 0; i < titles.size(); ++i) {
      found.try_add(titles.row(i)[0], titles.row(i)[1]);
    }
    return found;
  }();
  const std::string_view* kind = kinds.find(normal);
  return kind != nullptr && *kind == "after";
}

// Other bytes stay as they are, so that each stands where it does in `text`. Through a pointer, so
// that compilers make vectors of it.
void append_lowercase(std::string_view text, std::string& out) {
  const std::size_t begin = out.size();
  out.append(text);
  char* const letters = out.data() + begin;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = letters[i];
    letters[i] = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0));
  }
}

// Reads a text from left to right, one word run at a time.
class Scanner {
 public:
  explicit Scanner(TokenizedText& out) : text_(out.source), out_(out) {}

  void scan() {
    while (at_ < text_.size()) {
      const std::size_t begin = at_;
      const auto byte = static_cast<unsigned char>(text_[begin]);
      if (byte == ' ') {
        ++at_;
        continue;
      }
      if (scan_plain_word(begin) || scan_prefixed(begin)) continue;
      const CharClass first = class_at(begin);
      if (first == CharClass::digit && scan_number(begin)) continue;
      if (first == CharClass::letter || first == CharClass::digit) {
        scan_word(begin);
      } else {
        at_ = next(begin);
      }
    }
  }

 private:
  std::size_t next(std::size_t i) const { return next_character(text_, i); }
  // Decodes the character at i; negative when its bytes are not UTF-8.
  std::size_t decode(std::size_t i, UChar32& c) const {
    if (static_cast<unsigned char>(text_[i]) < 0x80) {
      c = static_cast<unsigned char>(text_[i]);
      return i + 1;
    }
    return decode_utf8(text_, i, c);
  }
  CharClass class_at(std::size_t i) const { return warta::class_at(text_, i); }
  bool is_alnum_at(std::size_t i) const {
    const CharClass found = class_at(i);
    return found == CharClass::letter || found == CharClass::digit;
  }
  char byte_at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }

  // The end of the run of letters and digits at `begin`, with apostrophes that stand inside it.
  std::size_t run_end(std::size_t begin) const {
    std::size_t i = begin;
    while (i < text_.size()) {
      UChar32 c = 0;
      const std::size_t after = decode(i, c);
      switch (classify(c)) {
        case CharClass::letter:
        case CharClass::digit:
          i = after;
          continue;
        case CharClass::ignorable:
        case CharClass::apostrophe:
          if (i > begin && is_alnum_at(after)) {
            i = after;
            continue;
          }
          return i;
        default:
          return i;
      }
    }
    return i;
  }

  // Appends a token; its normal form is `normal`.
  void add(TokenKind kind, std::size_t begin, std::size_t end, std::string_view normal,
           bool alternative = false) {
    if (normal.empty()) return;
    const std::size_t normal_begin = out_.normals.size();
    out_.normals.append(normal);
    append_token(kind, begin, end, {normal_begin, out_.normals.size()}, alternative);
  }

  // The same; its normal form is what the buffer has at `normal`.
  void append_token(TokenKind kind, std::size_t begin, std::size_t end, TextRange normal,
                    bool alternative) {
    assert(end <= std::numeric_limits<std::uint32_t>::max());
    Token& token = out_.tokens.emplace_back();
    token.begin = static_cast<std::uint32_t>(begin);
    token.end = static_cast<std::uint32_t>(end);
    token.position = alternative ? first_position_ : position_++;
    token.kind = kind;
    token.alternative = alternative;
    token.normal_begin = static_cast<std::uint32_t>(normal.begin);
    token.normal_size = static_cast<std::uint32_t>(normal.end - normal.begin);
  }

  std::string_view slice(TextRange part) const {
    return text_.substr(part.begin, part.end - part.begin);
  }

  // The normal form of a word: apostrophes go, so that "Jum'at" is "Jumat" and "Ma'ruf" is "Maruf".
  std::string_view word_normal(TextRange part) {
    scratch_.clear();
    append_normalized(slice(part), scratch_);
    std::erase(scratch_, '\'');
    return scratch_;
  }

  TokenKind word_kind(TextRange part) const {
    const std::string_view word = slice(part);
    const auto capitals = std::ranges::count_if(word, is_ascii_upper);
    const bool code = std::ranges::any_of(word, is_ascii_digit);
    const auto size = static_cast<std::ptrdiff_t>(word.size());
    return (capitals == size && size > 1) || (code && capitals > 0) ? TokenKind::abbreviation
                                                                    : TokenKind::word;
  }

  // Most words by far: ASCII letters alone, and nothing behind them that may belong to the word.
  // Their normal forms are in the buffer already. This took tokenizing from 104 to 190 MB/s, and
  // looking at eight bytes of that buffer at a time from 190 to 260.
  bool scan_plain_word(std::size_t begin) {
    const auto small_text = std::string_view(out_.normals).substr(0, text_.size());
    const std::size_t end = run_end_between(small_text, begin, 'a', 'z');
    const std::size_t size = end - begin;
    if (size == 0) return false;
    const char behind = byte_at(end);
    if (kJoiningBytes[static_cast<unsigned char>(behind)]) return false;
    if (behind == '.' && (size == 1 || is_alnum_at(end + 1)))
      return false;                                                 // "S.I.K.", "okes.news"
    if (behind == ':' && out_.normals[begin] == 'h') return false;  // "https://"
    const bool is_abbreviation =
        size > 1 && std::ranges::all_of(slice({begin, end}), is_ascii_upper);
    append_token(is_abbreviation ? TokenKind::abbreviation : TokenKind::word, begin, end,
                 {begin, end}, false);
    at_ = end;
    return true;
  }

  // "@akun", "#tagar", an URL.
  bool scan_prefixed(std::size_t begin) {
    const char mark = text_[begin];
    if ((mark == '@' || mark == '#') && is_alnum_at(begin + 1)) {
      std::size_t end = begin + 1;
      while (is_alnum_at(end) || byte_at(end) == '_' ||
             (byte_at(end) == '.' && is_alnum_at(end + 1))) {
        end = next(end);
      }
      const bool hashtag = mark == '#';
      const TextRange name = {begin + 1, end};
      first_position_ = position_;
      if (hashtag) {
        add(TokenKind::hashtag, begin, end, word_normal(name));
      } else {
        add(TokenKind::address, begin, end, word_normal({begin, end}));
        add(TokenKind::word, name.begin, name.end, word_normal(name), true);
      }
      add_words_within(name);
      at_ = end;
      return true;
    }
    if ((mark | 0x20) != 'h' && (mark | 0x20) != 'w') return false;
    const std::string head =
        normalized(text_.substr(begin, std::min<std::size_t>(8, text_.size() - begin)));
    if (!head.starts_with("http://") && !head.starts_with("https://") &&
        !head.starts_with("www.")) {
      return false;
    }
    std::size_t end = begin;
    while (end < text_.size() && static_cast<unsigned char>(text_[end]) > ' ' &&
           std::string_view("\"<>|\\^{}").find(text_[end]) == std::string_view::npos) {
      if (class_at(end) == CharClass::separator && static_cast<unsigned char>(text_[end]) >= 0x80)
        break;
      end = next(end);
    }
    while (std::string_view(".,;:!?)'").find(text_[end - 1]) != std::string_view::npos) --end;
    first_position_ = position_;
    add(TokenKind::address, begin, end, word_normal({begin, end}));
    const std::size_t scheme = text_.substr(begin, end - begin).find("://");
    const std::size_t host = scheme == std::string_view::npos ? begin : begin + scheme + 3;
    const std::size_t host_end = std::min(text_.find_first_of("/?#:", host), end);
    if (host_end > host) add_host({host, host_end}, host == begin && host_end == end);
    at_ = end;
    return true;
  }

  // "1.026", "83,82%", "0403", "8 ribu" also as "8000", "50kg" also as "50" and "kg". False for
  // codes ("4G", "2x24"), which are words.
  bool scan_number(std::size_t begin) {
    const std::size_t end = read_number(text_, begin, number_);
    if (end == begin) return false;
    const Scale scale = read_scale(text_, end, is_behind_currency(begin));
    const bool is_glued = class_at(end) == CharClass::letter;
    if (is_glued && scale.exponent == 0) return scan_measure(begin, end);
    if (class_at(end) == CharClass::hyphen && class_at(next(end)) == CharClass::letter) {
      return false;
    }
    first_position_ = position_;
    add(TokenKind::number, begin, end, number_);
    at_ = end;
    const std::size_t percent = byte_at(end) == ' ' ? end + 1 : end;
    if (byte_at(percent) == '%') {
      add(TokenKind::word, percent, percent + 1, "persen");
      at_ = percent + 1;
    } else if (scale.exponent > 0) {
      add(TokenKind::number, begin, scale.end, scaled_number(number_, scale.exponent), true);
    }
    return true;
  }

  // "Rp", "Rp " or "Rp. " stands right before `begin`.
  bool is_behind_currency(std::size_t begin) const {
    if (out_.tokens.empty() || out_.normal(out_.tokens.back()) != "rp") return false;
    const std::size_t end = out_.tokens.back().end;
    return text_.substr(end, begin - end).find_first_not_of(". ") == std::string_view::npos;
  }

  // "50kg", "90an": a number and at least two small letters right behind it.
  bool scan_measure(std::size_t begin, std::size_t number_end) {
    const std::size_t end = run_end(number_end);
    const std::string_view unit = text_.substr(number_end, end - number_end);
    const bool is_unit = unit.size() >= 2 && std::ranges::all_of(unit, is_ascii_lower);
    if (!is_unit || class_at(end) == CharClass::hyphen) return false;
    first_position_ = position_;
    add(TokenKind::number, begin, number_end, number_);
    add(TokenKind::word, number_end, end, unit);
    add(TokenKind::word, begin, end, word_normal({begin, end}), true);
    at_ = end;
    return true;
  }

  // "Rp1.026.000" is "rp" and a number.
  bool scan_currency(std::size_t begin) {
    if ((text_[begin] | 0x20) != 'r' || (byte_at(begin + 1) | 0x20) != 'p') return false;
    if (!is_ascii_digit(byte_at(begin + 2))) return false;
    add(TokenKind::word, begin, begin + 2, "rp");
    at_ = begin + 2;
    return true;
  }

  void scan_word(std::size_t begin) {
    if (scan_currency(begin)) return;
    std::size_t end = run_end(begin);
    if (end == begin) {
      at_ = next(begin);
      return;
    }
    if (scan_address(begin, end) || scan_dotted(begin, end)) return;
    parts_.assign(1, {begin, end});
    while (class_at(end) == CharClass::hyphen && is_alnum_at(next(end))) {
      const std::size_t part = next(end);
      end = run_end(part);
      parts_.push_back({part, end});
    }
    if (parts_.size() == 1) {
      add_word({begin, end});
    } else {
      add_hyphenated({begin, end});
    }
    at_ = end;
  }

  // A word with accents is found without them, too: "Beyonc\u00E9" by "beyonce".
  void add_word(TextRange part) {
    first_position_ = position_;
    const std::string_view normal = word_normal(part);
    add(word_kind(part), part.begin, part.end, normal);
    if (is_ascii(normal)) return;
    const std::string plain = without_accents(normal);
    if (plain != normal) add(word_kind(part), part.begin, part.end, plain, true);
  }

  void add_hyphenated(TextRange whole) {
    first_position_ = position_;
    std::string joined;
    std::string hyphenated;
    for (const TextRange& part : parts_) {
      const std::string_view normal = word_normal(part);
      joined.append(normal);
      if (!hyphenated.empty()) hyphenated.push_back('-');
      hyphenated.append(normal);
    }
    if (is_doubled(hyphenated)) {
      add(TokenKind::word, whole.begin, whole.end, hyphenated);
      // "Toli-Toli" is Tolitoli.
      LexiconEntry entry;
      if (Lexicon::find(joined, entry) && entry.is_name) {
        add(TokenKind::word, whole.begin, whole.end, joined, true);
      }
      return;
    }
    for (const TextRange& part : parts_) {
      const bool number = std::ranges::all_of(slice(part), is_ascii_digit);
      add(number ? TokenKind::number : word_kind(part), part.begin, part.end, word_normal(part));
    }
    add(TokenKind::abbreviation, whole.begin, whole.end, hyphenated, true);
    add(TokenKind::abbreviation, whole.begin, whole.end, joined, true);
  }

  // "S.I.K.", "M.Si", "a.n.": single letters and short pieces with points between, joined. An
  // initial that is glued to a name, "H.Edi", is two words.
  bool scan_dotted(std::size_t begin, std::size_t end) {
    if (end - begin != 1 || byte_at(end) != '.') return false;
    std::string joined(1, text_[begin]);
    parts_.assign(1, {begin, end});
    std::size_t stop = end;
    while (byte_at(stop) == '.' && class_at(stop + 1) == CharClass::letter) {
      const std::size_t piece_end = run_end(stop + 1);
      if (piece_end - stop - 1 > 3) break;
      parts_.push_back({stop + 1, piece_end});
      joined.append(slice(parts_.back()));
      stop = piece_end;
    }
    if (joined.size() < 2) return false;
    joined = normalized(joined);
    if (is_initialed_name() && !is_degree(joined)) {
      first_position_ = position_;
      for (const TextRange& part : parts_) {
        add(word_kind(part), part.begin, part.end, word_normal(part));
      }
      add(TokenKind::abbreviation, begin, stop, joined, true);
    } else {
      const bool all_single = joined.size() == (stop - begin + 1) / 2;
      if (byte_at(stop) == '.' && all_single) ++stop;  // "S.I.K." with its last
      add(TokenKind::abbreviation, begin, stop, joined);
    }
    at_ = stop;
    return true;
  }

  // Initials, then a word with one capital: "H.Edi", "M.Nur".
  bool is_initialed_name() const {
    for (std::size_t i = 0; i + 1 < parts_.size(); ++i) {
      if (parts_[i].end - parts_[i].begin != 1) return false;
    }
    const std::string_view last = slice(parts_.back());
    return last.size() >= 2 && is_ascii_upper(last[0]) &&
           std::ranges::all_of(last.substr(1), is_ascii_lower);
  }

  // "okes.news", "KOMPAS.com", "redaksi@okes.news": labels with points, the last of them a known
  // ending.
  bool scan_address(std::size_t begin, std::size_t end) {
    if (begin < no_address_before_) return false;  // a chain already read in vain
    std::size_t stop = end;
    std::size_t last = begin;
    std::size_t host = begin;
    bool mail = false;
    for (;;) {
      const char mark = byte_at(stop);
      const bool joins = mark == '.' || mark == '-' || mark == '_' || (mark == '@' && !mail);
      if (!joins || !is_alnum_at(stop + 1)) break;
      mail = mail || mark == '@';
      if (mark == '@') host = stop + 1;
      if (mark == '.' || mark == '@') last = stop + 1;
      stop = run_end(stop + 1);
    }
    if (last == begin || !is_site_ending(text_.substr(last, stop - last))) {
      no_address_before_ = stop;
      return false;
    }
    first_position_ = position_;
    add(TokenKind::address, begin, stop, word_normal({begin, stop}));
    add_host({host, stop}, host == begin);
    at_ = stop;
    return true;
  }

  // The site of an address, so that "okezone" and "okezone.net" find "https://www.okezone.net/a/1".
  void add_host(TextRange host, bool is_whole) {
    if (!is_whole) add(TokenKind::address, host.begin, host.end, word_normal(host), true);
    for (const TextRange& part : host_parts(text_, host)) {
      const bool is_name = part.end < host.end;
      add(is_name ? TokenKind::word : TokenKind::address, part.begin, part.end, word_normal(part),
          true);
    }
  }

  void add_words_within(TextRange whole) {
    std::uint32_t behind = 0;  // words
    for (const TextRange& part : words_within(text_, whole)) {
      const bool number = std::ranges::all_of(slice(part), is_ascii_digit);
      add(number ? TokenKind::number : TokenKind::word, part.begin, part.end, word_normal(part),
          true);
      out_.tokens.back().position += behind++;
    }
  }

  std::string_view text_;
  TokenizedText& out_;
  std::size_t at_ = 0;
  std::uint32_t position_ = 0;
  std::size_t no_address_before_ = 0;
  std::uint32_t first_position_ = 0;  // of the hyphenated word whose readings are added
  std::vector<TextRange> parts_;
  std::string scratch_;
  std::string number_;
};

}  // namespace

std::string_view kind_name(TokenKind kind) {
  switch (kind) {
    case TokenKind::word:
      return "word";
    case TokenKind::number:
      return "number";
    case TokenKind::abbreviation:
      return "abbreviation";
    case TokenKind::address:
      return "address";
    case TokenKind::hashtag:
      return "hashtag";
  }
  return "word";
}

void tokenize(std::string_view text, TokenizedText& out) {
  assert(text.size() < std::numeric_limits<std::uint32_t>::max());
  out.source = text;
  out.normals.clear();
  out.tokens.clear();
  append_lowercase(text, out.normals);
  out.tokens.reserve(text.size() / kBytesPerToken);
  Scanner(out).scan();
}

std::vector<std::string> normal_words(std::string_view text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  std::vector<std::string> words;
  for (const Token& token : tokens.tokens) {
    if (!token.alternative) words.emplace_back(tokens.normal(token));
  }
  return words;
}

}  // namespace warta
