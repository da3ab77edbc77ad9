// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text has the name of a region, and what the words around say of it. First part of the
// region tagger: nothing is decided here.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "stemmer/regions/gazetteer.h"
#include "stemmer/regions/region_lead.h"
#include "stemmer/text/token.h"

namespace warta {

// A place in the text that may name a region.
struct RegionCandidate {
  std::size_t first_token = 0;  // index into the tokens
  std::size_t token_count = 0;
  std::span<const RegionCode> codes;  // what the name may mean, the usual reading first
  RegionLead lead;                    // what the words before it say
  NameUse use = NameUse::free;
  bool in_name = false;         // a capitalised word follows that is no region: "Medan Merdeka"
  bool dateline = false;        // "X - Pemerintah ...", "X, KOMPAS.com - ..."
  bool follows_region = false;  // directly behind another name: "Kabupaten Kaur, Bengkulu"
  bool venue = false;           // "..., X, Senin (4/11)": where it was said
  bool bracketed = false;       // behind another name, in brackets: "Sumatera Selatan (Sumsel)"
  bool shares_office = false;   // "KPU Sleman dan [Bantul]": the office before the list is its own
  bool hyphened = false;        // an end of a way or a pair: "Tol Pemalang-Batang"
  bool of_metropolis = false;   // "Polres [Metro]": of Jakarta and around, or of Kota Metro
};

// The candidates of `text`, in order; without those that are part of another name ("Jalan X").
std::vector<RegionCandidate> find_region_candidates(const TokenizedText& text);

}  // namespace warta
