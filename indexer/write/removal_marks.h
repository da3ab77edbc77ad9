// SPDX-License-Identifier: GPL-3.0-or-later
// Marks in the notes of an index: a hash of an id or an address, and under it why what has that is
// to stay out. Keys are made of a kind and a hash, values are lines of text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/write/index_writer.h"

namespace warta {

inline constexpr std::string_view kMarks = "removed/";
inline constexpr std::string_view kOfId = "removed/id/";
inline constexpr std::string_view kOfUrl = "removed/url/";

// Under this and a mark are the other marks of the same article, a line each: who allows it again
// by one name has named it.
inline constexpr std::string_view kTogether = "removed/with/";

// Under this and the mark of an address are marks of articles that may come in under it all the
// same: they were allowed again while another one of the address is kept out.
inline constexpr std::string_view kAllowed = "removed/allowed/";

// Under this and the mark of an id is whose article it was: another outlet's may have the same.
inline constexpr std::string_view kOutlet = "removed/outlet/";

// Under this and the hash of a number are marks of ids, a line each, of outlets that gave it; under
// the other and such a mark, that hash.
inline constexpr std::string_view kNumber = "removed/number/";
inline constexpr std::string_view kNumberOf = "removed/number-of/";

std::string mark_of(std::string_view kind, std::string_view text);
std::string mark_of_url(std::string_view url);  // in any of its forms

// "removed/id/4f21…" as "id:4f21…", and back.
std::string printed(std::string_view mark);
std::string unprinted(std::string text);

std::vector<std::string> lines_of(const std::string& text);

// What is kept under a mark, and its parts.
struct MarkNote {
  std::string day;
  std::string reason;  // may be empty
};
std::string note_of(const MarkNote& parts);
MarkNote parts_of(const std::string& note);

// Marks what is to stay out. What was marked before keeps its day and reason; another reason is
// added to them.
void set_mark(IndexWriter& writer, const std::string& mark, const std::string& note);

// Puts a line into what is kept under a key, once, and takes it out again: whether it was there.
void add_line(IndexWriter& writer, const std::string& key, const std::string& line);
bool take_line(IndexWriter& writer, const std::string& key, const std::string& line);

// Remembers of a mark that the other is of the same article; and forgets all that was said so of it
// and returns them.
void join(IndexWriter& writer, const std::string& mark, const std::string& other);
std::vector<std::string> take_joined(IndexWriter& writer, const std::string& mark);

}  // namespace warta
