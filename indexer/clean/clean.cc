// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/clean.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <utility>

#include "indexer/clean/dateline.h"
#include "indexer/clean/glued_furniture.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/bytes.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/utf8.h"

namespace warta {
namespace {

constexpr std::size_t kLongestHeadline = 220;  // bytes
constexpr std::size_t kMostHeadlineWords = 30;
constexpr std::size_t kLongestStampLine = 80;  // bytes; a longer line with a stamp is text
constexpr std::size_t kMostLooseWords = 16;    // of a headline behind the text
constexpr std::size_t kMostLooseLines = 12;    // more than that is a list, not related headlines
constexpr std::size_t kFewLines = 5;
constexpr std::size_t kHeadLines = 8;  // where publication stamps are looked for

enum class ByteKind : std::uint8_t { plain, space, line_end, beyond_ascii };

constexpr std::array<ByteKind, 256> byte_kinds() {
  std::array<ByteKind, 256> kinds{};
  for (const char c : {' ', '\t', '\f', '\v', '\0'}) {
    kinds[static_cast<unsigned char>(c)] = ByteKind::space;
  }
  for (const char c : {'\n', '\r'}) kinds[static_cast<unsigned char>(c)] = ByteKind::line_end;
  for (unsigned c = 0x80; c < 0x100; ++c) kinds[c] = ByteKind::beyond_ascii;
  return kinds;
}
constexpr auto kByteKinds = byte_kinds();

ByteKind kind_of(UChar32 c) {
  if (c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A) || c == 0x3000) {
    return ByteKind::space;
  }
  return c == 0x2028 || c == 0x2029 || c == 0x85 ? ByteKind::line_end : ByteKind::plain;
}

bool is_invisible(UChar32 c) {
  return c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || c == 0x2060;
}

struct Line {
  std::string_view text;
  std::size_t raw_line = 0;  // counted from 1
};

// The lines of a text as valid UTF-8 without margins and invisible characters, runs of spaces of
// any kind as one; empty lines are left out.
class PlainLines {
 public:
  explicit PlainLines(std::string_view text) {
    text_.reserve(text.size() + 1);
    for (std::size_t i = 0; i < text.size();) i = read(text, i);
    finish_line();
    // Views only now: the buffer has moved while it grew.
    std::size_t begin = 0;
    for (const LineEnd& end : ends_) {
      lines_.push_back({std::string_view(text_).substr(begin, end.byte - begin), end.raw_line});
      begin = end.byte;
    }
  }
  PlainLines(const PlainLines&) = delete;
  PlainLines& operator=(const PlainLines&) = delete;

  const std::vector<Line>& lines() const { return lines_; }  // views of this object

 private:
  // Takes in what stands at `i`; returns where to go on.
  std::size_t read(std::string_view text, std::size_t i) {
    std::size_t end = plain_end(text, i);
    if (end > i) {
      append(text.substr(i, end - i));
      return end;
    }
    ByteKind kind = kByteKinds[static_cast<unsigned char>(text[i])];
    if (kind != ByteKind::beyond_ascii) {
      take(kind);
      return text.substr(i).starts_with("\r\n") ? i + 2 : i + 1;
    }
    UChar32 c = 0;
    end = decode_utf8(text, i, c);
    if (is_invisible(c)) return end;
    kind = kind_of(c);
    if (kind == ByteKind::plain) {
      append(c < 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(i, end - i));
    } else {
      take(kind);
    }
    return end;
  }

  // The end of the run of plain bytes at `i`, with the single spaces inside it. Most are printed
  // ASCII, read eight at a time.
  static std::size_t plain_end(std::string_view text, std::size_t i) {
    const auto is_plain = [&](std::size_t at) {
      return at < text.size() &&
             kByteKinds[static_cast<unsigned char>(text[at])] == ByteKind::plain;
    };
    const auto is_space = [&](std::size_t at) { return at < text.size() && text[at] == ' '; };
    if (!is_plain(i)) return i;
    std::size_t end = i + 1;
    for (; end + kLanes < text.size(); end += kLanes) {
      const std::uint64_t bytes = load_bytes<kLanes>(text.data() + end);
      const std::uint64_t behind = load_bytes<kLanes>(text.data() + end + 1);
      const std::uint64_t others = ~lanes_between(bytes, ' ', '~') & kHighBits;
      const std::uint64_t double_spaces =
          lanes_between(bytes, ' ', ' ') & lanes_between(behind, ' ', ' ');
      if ((others | double_spaces) == 0) continue;
      end += first_lane(others | double_spaces);
      break;
    }
    while (is_plain(end) || (is_space(end) && is_plain(end + 1))) ++end;
    return is_space(end - 1) ? end - 1 : end;
  }

  void append(std::string_view piece) {
    if (space_ && text_.size() > begin_) text_.push_back(' ');
    space_ = false;
    text_.append(piece);
  }
  void take(ByteKind kind) {
    space_ = true;
    if (kind == ByteKind::line_end) finish_line();
  }
  void finish_line() {
    ++raw_line_;
    if (text_.size() > begin_) ends_.push_back({text_.size(), raw_line_});
    begin_ = text_.size();
    space_ = false;
  }

  struct LineEnd {
    std::size_t byte;  // of text_
    std::size_t raw_line;
  };

  std::string text_;  // the lines, one behind the other
  std::vector<LineEnd> ends_;
  std::vector<Line> lines_;
  std::size_t raw_line_ = 0;
  std::size_t begin_ = 0;  // of the line that is read
  bool space_ = false;     // stands before what comes next
};

// Whether a sentence ends inside `line`: a full stop behind a word too long for "Pj." or "Drs.".
bool holds_sentence_end(std::string_view line) {
  for (std::size_t stop = line.find(". "); stop != std::string_view::npos;
       stop = line.find(". ", stop + 1)) {
    const std::size_t space = line.substr(0, stop).find_last_of(" .");
    const std::size_t word = space == std::string_view::npos ? 0 : space + 1;
    if (stop - word > 4) return true;
  }
  return false;
}

// As title.rfind(mark), where the second byte of `mark` is rare; rfind() compares all of it at
// every byte of what may be a whole text on one line.
std::size_t find_last(std::string_view title, std::string_view mark) {
  for (std::size_t end = title.size(); end > 0;) {
    const std::size_t byte = title.rfind(mark[1], end - 1);
    if (byte == std::string_view::npos || byte == 0) break;
    if (title.substr(byte - 1).starts_with(mark)) return byte - 1;
    end = byte;
  }
  return std::string_view::npos;
}

// "Rakor Pilkada - Okes.News" and "... | Okes" without the site.
std::string without_site(std::string_view title) {
  for (std::string_view mark : {" | ", " - ", " \xE2\x80\x93 "}) {
    const std::size_t at = find_last(title, mark);
    if (at == std::string_view::npos) continue;
    const std::string_view tail = title.substr(at + mark.size());
    if (is_site_name(tail) || (mark == " | " && count_words(tail) <= 3)) {
      return std::string(title.substr(0, at));
    }
  }
  return std::string(title);
}

// "Pemkab Lebak Jaga Populasi Bibit Unggul.": every word but the small ones has a capital, as no
// sentence has.
bool is_title_case(std::string_view line) {
  constexpr std::size_t kLeastWords = 5;
  constexpr std::size_t kLongestSmallWord = 5;  // "untuk", "dalam"
  std::size_t words = 0;
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t end = std::min(line.find(' ', i), line.size());
    const char first = line[i];
    if (is_ascii_lower(first) && end - i > kLongestSmallWord) return false;
    words += is_ascii_upper(first) ? 1U : 0U;
    i = end + 1;
  }
  const bool has_small = std::ranges::any_of(line, is_ascii_lower);
  return has_small && words >= kLeastWords && 10 * words >= 6 * count_words(line) &&
         words <= kMostHeadlineWords && read_dateline(line).size == 0;
}

bool is_letter(char c) {
  return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}

// A first line is a headline when it is short, ends as no sentence does and opens no newspaper
// text.
bool is_headline(std::string_view line) {
  static constexpr std::array<std::string_view, 3> kBylines = {
      "laporan reporter", "laporan wartawan", "laporan jurnalis"};
  const std::string head = normalized(line.substr(0, kBylines.front().size()));
  if (std::ranges::find(kBylines, head) != kBylines.end()) return false;
  if (std::ranges::none_of(line, is_letter)) return false;  // "0,0"
  if (line.size() <= kLongestHeadline && is_title_case(line)) return true;
  if (line.size() > kLongestHeadline || count_words(line) > kMostHeadlineWords) return false;
  if (line.ends_with('.') && !line.ends_with("..") && !line.ends_with("...")) return false;
  if (line.ends_with(',') || line.ends_with(';')) return false;
  return read_dateline(line).size == 0 && !holds_sentence_end(line);
}

// "(*)", "(azh/azh)", "(adv\reskya)", "(Hn)": where a reporter has signed, the text is over.
bool is_signed(std::string_view line) {
  while (!line.empty() && (line.back() == '.' || line.back() == ' ')) line.remove_suffix(1);
  if (!line.ends_with(')')) return false;
  const std::size_t open = line.rfind('(');
  if (open == std::string_view::npos || line.size() - open > 24) return false;
  const std::string_view inside = line.substr(open + 1, line.size() - open - 2);
  const bool own_line = open == 0;
  const bool behind_stop = open >= 1 && line.substr(0, open).find_last_of(".!?\"\x9D") >= open - 2;
  return (own_line || behind_stop) && inside.find_first_of("0123456789") == std::string_view::npos;
}

bool is_advertorial_mark(std::string_view line) {
  static constexpr std::array<std::string_view, 5> kInBrackets = {"(adv)", "(adv/", "(adv\\",
                                                                  "(advertorial", "(infotorial"};
  static constexpr std::array<std::string_view, 3> kWords = {"advertorial", "infotorial",
                                                             "pariwara"};
  constexpr std::size_t kMarkBytes = 60;
  // In brackets behind a text; a bare word is the line, or opens a short one.
  const std::string_view tail = line.substr(line.size() - std::min(line.size(), kMarkBytes));
  if (line.size() > kMarkBytes && tail.find('(') == std::string_view::npos) return false;
  const std::string end = normalized(tail);
  for (std::string_view mark : kInBrackets) {
    if (end.find(mark) != std::string::npos) return true;
  }
  return line.size() <= kMarkBytes &&
         std::ranges::any_of(kWords, [&](std::string_view word) { return end.starts_with(word); });
}

// Sorts the lines of one article into headline, body and furniture.
class Sorter {
 public:
  Sorter(const std::vector<Line>& lines, std::string_view known_title, CleanArticle& out)
      : lines_(lines),
        known_title_(normalized(known_title)),
        out_(out),
        provenance_(out.provenance) {
    out_.title = known_title;
  }

  void sort() {
    for (std::size_t i = 0; i < lines_.size(); ++i) place(i);
    drop_loose_end();
    join_body();
    find_source();
  }

 private:
  void place(std::size_t i) {
    const std::string_view line = lines_[i].text;
    const LineClass found =
        in_tail_ ? LineClass{LineKind::tail, FurnitureRule::behind_tail} : classify_line(line);
    const LineKind kind = found.kind;
    const bool link_follows = std::exchange(after_link_marker_, kind == LineKind::link_marker);
    if (is_advertorial_mark(line)) mark_advertorial(i);
    in_tail_ = in_tail_ || (kind == LineKind::tail && !body_.empty());
    if (kind == LineKind::block) in_block_ = true;
    const bool stamp = read_stamp(i);
    // Headlines and tags behind "Baca juga:", a heading or the reporter's sign are no sentences.
    const bool asks = link_follows && (line.ends_with('?') || line.ends_with('!'));
    const bool loose = (link_follows || in_block_ || signed_) && (!is_sentence(line) || asks);
    if (kind != LineKind::text) {
      add_furniture(lines_[i], found.rule, found.pattern);
    } else if (stamp) {
      add_furniture(lines_[i], FurnitureRule::stamp);
    } else if (loose) {
      add_furniture(lines_[i], link_follows ? FurnitureRule::behind_link
                               : in_block_  ? FurnitureRule::in_block
                                            : FurnitureRule::behind_sign);
    } else {
      in_block_ = false;
      add_text(i);
    }
  }

  void mark_advertorial(std::size_t i) {
    if (!out_.advertorial) provenance_.advertorial_raw_line = lines_[i].raw_line;
    out_.advertorial = true;
  }

  void add_furniture(const Line& line, FurnitureRule rule, std::string_view pattern = {}) {
    out_.boilerplate.emplace_back(line.text);
    provenance_.furniture.push_back({rule, pattern, line.raw_line});
  }

  // A line that is a publication stamp; its date is kept.
  bool read_stamp(std::size_t i) {
    const std::string_view line = lines_[i].text;
    if (i >= kHeadLines || line.size() > kLongestStampLine) return false;
    const auto stamp = publication_date(line);
    if (stamp && !out_.published) {
      out_.published = stamp;
      provenance_.published_raw_line = lines_[i].raw_line;
    }
    return stamp.has_value();
  }

  void add_text(std::size_t i) {
    const std::string_view line = lines_[i].text;
    const std::size_t raw_line = lines_[i].raw_line;
    if (!seen_text_) {
      seen_text_ = true;
      if (!known_title_.empty() && normalized(line) == known_title_) return;
      if (known_title_.empty() && i + 1 < lines_.size()) {
        const std::string headline = without_site(line);
        if (is_headline(headline)) {
          out_.title = headline;
          provenance_.title_raw_line = raw_line;
          provenance_.cut_site = headline.size() < line.size();
          return;
        }
      }
    }
    std::string_view kept = line;
    if (auto rest = cut_glued_furniture(line, out_.boilerplate)) {
      kept = cut_lines_.emplace_back(std::move(*rest));
    }
    provenance_.furniture.resize(out_.boilerplate.size(), {FurnitureRule::glued, {}, raw_line});
    if (kept.empty()) return;
    read_head(kept);
    body_.push_back({kept, raw_line});
    signed_ = signed_ || is_signed(kept);
  }

  // Behind the last sentence of a text stand headlines of other stories and tags, if anything; but
  // a list that a colon announces is the text's own.
  void drop_loose_end() {
    std::size_t end = body_.size();
    while (end > 0 && !is_sentence(body_[end - 1].text) &&
           count_words(body_[end - 1].text) <= kMostLooseWords)
      --end;
    // A few lines without any sentence are somebody's short note; many are a page of headlines.
    if (end == 0 && (body_.size() < kFewLines || is_word_list())) return;
    const bool announced = end > 0 && body_[end - 1].text.ends_with(':');
    const bool listed = body_.size() - end > kMostLooseLines;
    if ((announced || listed) && end > 0) return;
    for (std::size_t i = end; i < body_.size(); ++i) {
      add_furniture(body_[i], FurnitureRule::loose_end);
    }
    body_.resize(end);
  }

  // A text that a scraper broke after every word; a headline has more of them.
  bool is_word_list() const {
    std::size_t words = 0;
    for (const Line& line : body_) words += count_words(line.text);
    return words < 2 * body_.size();
  }

  void join_body() {
    for (const Line& line : body_) {
      if (!out_.body.empty()) out_.body.push_back('\n');
      out_.body.append(line.text);
      provenance_.body_raw_lines.push_back(line.raw_line);
    }
  }

  // The dateline opens the body, at most behind a subtitle.
  void read_head(std::string_view line) {
    if (body_lines_++ >= 3 || !out_.dateline.empty() || !out_.source.empty()) return;
    const Dateline head = read_dateline(line);
    out_.dateline = head.place;
    out_.source = head.source;
    if (head.size > 0) provenance_.head_line = body_.size() + 1;
  }

  // Furniture names the outlet where the dateline does not: "Sumber : https://...", "Copyright (c)
  // X.com".
  void find_source() {
    for (std::size_t i = 0; i < out_.boilerplate.size(); ++i) {
      const std::string& line = out_.boilerplate[i];
      if (!out_.source.empty()) return;
      const std::size_t url = line.find("http");
      if (normalized(line).starts_with("sumber") && url != std::string::npos) {
        out_.source = site_of_url(std::string_view(line).substr(url));
        provenance_.source_raw_line = provenance_.furniture[i].raw_line;
      }
    }
  }

  const std::vector<Line>& lines_;
  std::string known_title_;
  CleanArticle& out_;
  CleanProvenance& provenance_;
  std::vector<Line> body_;             // of lines_ and cut_lines_
  std::deque<std::string> cut_lines_;  // what glued furniture was cut out of
  bool seen_text_ = false;
  bool after_link_marker_ = false;
  bool in_block_ = false;
  bool in_tail_ = false;
  bool signed_ = false;
  int body_lines_ = 0;
};

}  // namespace

std::string site_of_url(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#: "));
  std::string site = normalized(host);
  if (site.starts_with("www.")) site.erase(0, 4);
  return site;
}

CleanArticle clean_article(std::string_view text, std::string_view known_title) {
  CleanArticle out;
  const PlainLines plain(text);
  Sorter(plain.lines(), repaired_utf8(known_title), out).sort();
  return out;
}

}  // namespace warta
