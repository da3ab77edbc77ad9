// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/removal_marks.h"

#include <algorithm>
#include <sstream>

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/text_hash.h"

namespace warta {

std::string mark_of(std::string_view kind, std::string_view text) {
  return std::string(kind) + hex_hash(text);
}

std::string mark_of_url(std::string_view url) {
  return mark_of(kOfUrl, canonical_url(url));
}

std::string printed(std::string_view mark) {
  std::string text(mark.substr(kMarks.size()));
  text.replace(text.find('/'), 1, ":");
  return text;
}

std::string unprinted(std::string text) {
  if (const std::size_t colon = text.find(':'); colon != std::string::npos) text[colon] = '/';
  return std::string(kMarks) + text;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::string note_of(const MarkNote& parts) {
  return parts.day + (parts.reason.empty() ? "" : ": " + parts.reason);
}

MarkNote parts_of(const std::string& note) {
  const std::size_t colon = note.find(": ");
  if (colon == std::string::npos) return {note, {}};
  return {note.substr(0, colon), note.substr(colon + 2)};
}

void set_mark(IndexWriter& writer, const std::string& mark, const std::string& note) {
  const std::string before = writer.notes(mark);
  const bool has_reason = !parts_of(note).reason.empty();
  if (before.empty() || (has_reason && parts_of(before).reason.empty())) {
    writer.set_notes(mark, note);
  } else if (has_reason && before != note && !before.ends_with("; " + note)) {
    writer.set_notes(mark, before + "; " + note);
  }
}

void add_line(IndexWriter& writer, const std::string& key, const std::string& line) {
  const std::string lines = writer.notes(key);
  if (lines.find(line) == std::string::npos) writer.set_notes(key, lines + line + '\n');
}

void join(IndexWriter& writer, const std::string& mark, const std::string& other) {
  add_line(writer, std::string(kTogether) + mark, other);
}

bool take_line(IndexWriter& writer, const std::string& key, const std::string& line) {
  const std::vector<std::string> lines = lines_of(writer.notes(key));
  if (std::ranges::find(lines, line) == lines.end()) return false;
  std::string rest;
  for (const std::string& other : lines) {
    if (other != line) rest += other + '\n';
  }
  writer.set_notes(key, rest);
  return true;
}

std::vector<std::string> take_joined(IndexWriter& writer, const std::string& mark) {
  const std::string key = std::string(kTogether) + mark;
  std::vector<std::string> marks = lines_of(writer.notes(key));
  if (!marks.empty()) writer.set_notes(key, {});
  for (const std::string& other : marks) take_line(writer, std::string(kTogether) + other, mark);
  return marks;
}

}  // namespace warta
