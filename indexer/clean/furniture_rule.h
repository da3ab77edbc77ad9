// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace warta {

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
  advertorial,  // the mark of a text that is paid for
  around,       // of an HTML page, beside its text
};

}  // namespace warta
