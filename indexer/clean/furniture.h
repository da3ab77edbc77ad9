// SPDX-License-Identifier: GPL-3.0-or-later
// Tells site furniture from text, a line at a time, by the patterns of stemmer/data/furniture.tsv.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta {

enum class LineKind {
  text,
  furniture,    // this line alone
  link,         // a link to another story, named on this line
  link_marker,  // only "Baca juga:": the story is named on the next line
  block,        // a heading: the lines behind it that are no sentences belong to it
  tail,         // this line and all that follows
};

// By what a line is furniture. The last ones are what stands around it; the cleaner decides them.
enum class FurnitureRule : std::uint8_t {
  none,
  table_remain,
  embed,
  breadcrumb,
  site_name,
  share_bar,
  age,
  invitation,  // to the site's channels
  script,
  sections,  // of the site: "Home Nasional Daerah Olahraga"
  weather,
  pagination,    // "1 dari 3 halaman"
  comment_form,  // "Anda harus masuk untuk memberi komentar."
  related,       // a story and its section, as WordPress lists them
  whole_line,    // of data/furniture.tsv, as the next five
  head,
  tail,
  link,
  link_marker,
  block,
  behind_link,  // the story that "Baca juga:" on the line before announces
  in_block,     // no sentence, behind the heading of a block
  behind_tail,
  behind_sign,  // no sentence, behind the reporter's "(abc)"
  stamp,        // a publication stamp
  repeated,     // no sentence, and the line beside it says the same
  loose_end,    // no sentence, behind the last one
  glued,        // a part of a line of text
  recurring,    // in many articles of the source
  page_head,    // above the headline
  byline,       // a few words between headline and text
  stray,        // a headline between the paragraphs that speaks of something else
  caption,      // of a picture, with its credit
  copyright,    // "(c) Kabar 2026"
  message,      // head of a mail or of a chat's message
  page_words,   // by the words of which it mostly is, where it stands apart
  evidence,     // by all that speaks for it together
};

struct LineClass {
  LineKind kind = LineKind::text;
  FurnitureRule rule = FurnitureRule::none;
  std::string_view pattern = {};  // of the table, where the rule has one
};

//
// REQUIRES: `line` is trimmed and not empty
LineClass classify_line(std::string_view line);

// Of a headline behind the text; a longer line is no headline of another story.
inline constexpr std::size_t kMostLooseWords = 16;

// Whether a line ends as sentences do: with a full stop, a question or a quotation.
bool is_sentence(std::string_view line);

// "(adsbygoogle = window.adsbygoogle || []).push({});": opens and ends as code does.
//
// REQUIRES: `line` is trimmed and not empty
bool is_script(std::string_view line);

// Whether a list follows: "Hadir di antaranya:", "Berikut daftar kementerian menurut survei."
bool announces_list(std::string_view line);

// Whether a sentence ends inside `line`: a full stop behind a word too long for "Pj." or "Drs.".
bool holds_sentence_end(std::string_view line);

// Whether somebody is quoted in it: what somebody says is news.
bool has_quotation(std::string_view line);

// The words of a line, by the single spaces between them.
std::size_t count_words(std::string_view text);

}  // namespace warta
