// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the people of an index: "sadim raya", "wali kota sultra", "pj bupati bom".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/open_index.h"
#include "searcher/resolve/typed_office.h"
#include "stemmer/officials/official_tagger.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {

class OfficialsQuery {
 public:
  explicit OfficialsQuery(std::string_view text);

  // Leaves out titles and degrees, "drs", "sh", where other words are left; whether there are any.
  bool drop_titles();

  // From now on a word may also be one of a name, office or region that sounds like it or is a
  // letter away.
  void add_alike(const OpenIndex& index);

  // Whether the official has each word asked for, in name, office or region; a region also stands
  // for those in it, an office for its usual name, and the last word may be unfinished.
  bool matches(const Official& official) const;

  // False for most values of FieldId::office that cannot match: reading one takes a hundred times
  // as long.
  bool may_match(std::string_view office_value) const;

  // Offices among the words that are of an agency, "menkeu": who holds one is told by the articles
  // that say it.
  const std::vector<TypedOffice>& agencies() const { return agencies_; }

 private:
  // Words of the query that mean one thing: all words of some choice, or one of the regions.
  struct Piece {
    std::vector<std::vector<std::string>> choices;
    std::vector<RegionCode> regions;
    bool is_unfinished = false;
  };

  // Of an official, whose words are these.
  bool has_all_pieces(const std::vector<std::string>& words, const std::string& jurisdiction) const;

  std::vector<Piece> pieces_;
  std::vector<TypedOffice> agencies_;
};

}  // namespace warta
