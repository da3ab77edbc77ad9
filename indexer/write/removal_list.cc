// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/removal_list.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>
#include <utility>

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/error.h"
#include "indexer/schema/manifest.h"
#include "indexer/write/keyed_notes.h"
#include "indexer/write/removal_marks.h"

namespace warta {
namespace {

// A writer may put others in their place between our reading the manifest and the notes.
KeyedNotes read_notes(const std::string& index) {
  constexpr int kMostTries = 20;
  for (int tries = 1;; ++tries) {
    const Manifest manifest = read_manifest(index);
    if (manifest.notes.empty()) return {};
    try {
      return KeyedNotes::read((std::filesystem::path(index) / manifest.notes).string());
    } catch (const Error&) {
      if (tries == kMostTries || !has_moved_on(index, manifest)) throw;
    }
  }
}

}  // namespace

std::vector<KeptOut> list_removals(const std::string& index) {
  const KeyedNotes notes = read_notes(index);
  std::vector<KeptOut> all;
  std::set<std::string> seen;
  for (const std::string_view kind : {kOfId, kOfUrl}) {
    for (const std::string& hash : notes.keys(kind)) {
      const std::string mark = std::string(kind) + hash;
      if (!seen.insert(mark).second) continue;
      MarkNote note = parts_of(notes.get(mark));
      KeptOut article{{}, std::move(note.day), std::move(note.reason)};
      article.marks.push_back(printed(mark));
      for (const std::string& other : lines_of(notes.get(std::string(kTogether) + mark))) {
        if (notes.get(other).empty()) continue;
        if (seen.insert(other).second) article.marks.push_back(printed(other));
      }
      all.push_back(std::move(article));
    }
  }
  std::ranges::stable_sort(all, std::greater(), &KeptOut::day);
  return all;
}

std::string printed_mark_of_id(std::string_view id) {
  return printed(mark_of(kOfId, canonical_id(id)));
}

std::vector<std::string> printed_marks_of_url(std::string_view url) {
  const std::string canonical = canonical_url(url);
  // The second is that of the id where none was given.
  return {printed(mark_of(kOfUrl, canonical)), printed_mark_of_id(canonical)};
}

}  // namespace warta
