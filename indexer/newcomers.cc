// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/newcomers.h"

#include <xxhash.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "indexer/schema/bytes.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// The key of the notes under which the places are kept that runs have met: 32 bits of the hash of
// each, in order, as differences (LEB128).
constexpr const char* kSeenPlacesKey = "seen/places";

// Indonesia has 84,000 villages; what is beyond are misspellings and worse.
constexpr std::size_t kMostSeenPlaces = 300'000;

constexpr std::size_t kMostFresh = 300'000;  // 12 MB
constexpr std::size_t kMostKept = 10'000;

std::uint64_t hash_of(std::string_view name) {
  const std::string normal = normalized(name);
  return XXH3_64bits(normal.data(), normal.size());
}

std::uint64_t place_hash(std::string_view name) {
  return hash_of(name) & 0xFFFFFFFFU;
}

std::vector<std::uint64_t> seen_officials(const IndexWriter& writer) {
  std::vector<std::uint64_t> seen;
  for (const auto& segment : writer.snapshot().segments) {
    const Column& names = segment->columns().of(FieldId::official);
    for (std::uint32_t i = 0; i < names.size(); ++i) seen.push_back(hash_of(names.text(i)));
  }
  std::ranges::sort(seen);
  seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
  return seen;
}

std::vector<std::uint64_t> seen_places(const std::string& note) {
  std::vector<std::uint64_t> seen;
  std::uint64_t hash = 0;
  for (std::string_view rest = note; !rest.empty();) {
    const auto step = take_varint(rest);
    if (!step) break;
    seen.push_back(hash += *step);
  }
  return seen;
}

std::string encode_places(const std::vector<std::uint64_t>& places) {
  std::string note;
  std::uint64_t before = 0;
  for (std::uint64_t place : places) {
    append_varint(place - before, note);
    before = place;
  }
  return note;
}

}  // namespace

Newcomers::Newcomers(const IndexWriter& writer) {
  officials_.seen = seen_officials(writer);
  places_.seen = seen_places(writer.notes(kSeenPlacesKey));
}

void Newcomers::meet(Kind& kind, NameHash hash, Newcomer name) {
  if (std::ranges::binary_search(kind.seen, hash)) return;
  if (!kind.fresh.contains(hash)) {
    if (kind.fresh.size() == kMostFresh) {
      kind.is_counted = false;
      return;
    }
    kind.fresh.insert(hash);
    if (kind.kept.size() < kMostKept) kind.kept.emplace(hash, std::move(name));
  }
  if (const auto kept = kind.kept.find(hash); kept != kind.kept.end()) ++kept->second.articles;
}

void Newcomers::look_at(const TaggedArticle& article, const std::vector<std::string>& places,
                        const std::string& file, std::size_t line) {
  std::vector<NameHash> met;  // an article that names somebody in two offices counts once
  for (const Official& official : article.officials) {
    const NameHash hash = hash_of(official.name);
    if (std::ranges::find(met, hash) != met.end()) continue;
    met.push_back(hash);
    meet(officials_, hash,
         {official.name, official.position, official.jurisdiction, 0, file, line});
  }
  for (const std::string& place : places) {
    meet(places_, place_hash(place), {place, {}, {}, 0, file, line});
  }
}

void Newcomers::save(IndexWriter& writer) {
  if (places_.fresh.size() == saved_places_) return;
  saved_places_ = places_.fresh.size();
  std::vector<NameHash> all = places_.seen;
  for (NameHash hash : places_.fresh) {
    if (all.size() < kMostSeenPlaces) all.push_back(hash);
  }
  std::ranges::sort(all);
  writer.set_notes(kSeenPlacesKey, encode_places(all));
}

NewcomersFound::Kind Newcomers::found_of(const Kind& kind) {
  NewcomersFound::Kind found;
  found.count = kind.fresh.size();
  found.is_counted = kind.is_counted;
  for (const auto& [hash, name] : kind.kept) found.listed.push_back(name);
  std::ranges::sort(found.listed, [](const Newcomer& a, const Newcomer& b) {
    return a.articles != b.articles ? a.articles > b.articles : a.name < b.name;
  });
  if (found.listed.size() > NewcomersFound::kMostListed) {
    found.listed.resize(NewcomersFound::kMostListed);
  }
  return found;
}

NewcomersFound Newcomers::found() const {
  return {found_of(officials_), found_of(places_)};
}

}  // namespace warta
