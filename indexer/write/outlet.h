// SPDX-License-Identifier: GPL-3.0-or-later
// Whose article it is, as far as it says: where outlets number their articles, 123 of one is not
// 123 of the other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/schema/article.h"

namespace warta {

// By hashes; 0: not known. A host is that of the address, else a source that is written as one
// ("okes.news"); a name is any other source ("Okes News"), of which only letters and digits count,
// else what the host spells. A domain is what somebody has registered: "okes.news" of
// "daerah.okes.news", by the Public Suffix List.
struct Outlet {
  std::uint64_t host = 0;
  std::uint64_t name = 0;
  std::uint64_t domain = 0;

  bool operator==(const Outlet&) const = default;
  bool is_known() const { return host != 0 || name != 0; }
};

// Whether outlets count their articles so: digits alone, twelve at most. Longer ones are made of
// the time or at random, and are met once.
bool is_local_id(std::string_view id);

// The local id that an article came with: its id, or what id_within_outlet() has made that of.
// Empty where it came with none. Views the id.
std::string_view local_number(const TaggedArticle& article);

// Whose number the article's id is; not known where it is no such number.
Outlet outlet_of(const TaggedArticle& article);

// Whether two are not one for sure: hosts decide, and names where a host is not known.
bool are_different(const Outlet& one, const Outlet& other);

// Whether an article of the one may be an article of the other, under another of its hosts or with
// less said of it: what is removed must not come back so.
bool may_be_one(const Outlet& one, const Outlet& other);

// All that is known of one. REQUIRES: they are not different
Outlet joined(const Outlet& one, const Outlet& other);

// What the article is called where another outlet's has its id: "okes.news:123"; "_:123" where its
// outlet is not known. REQUIRES: its id is local.
std::string id_within_outlet(const TaggedArticle& article);

// As text for the notes of an index, and back.
std::string encode(const Outlet& outlet);
std::optional<Outlet> decode_outlet(std::string_view bytes);

}  // namespace warta
