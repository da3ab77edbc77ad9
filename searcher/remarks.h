// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to say of a query that was not understood as it may have been meant: each kind of
// remark with its name and its text in both languages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/searcher.h"

namespace warta {

enum class RemarkKind {
  // The grammar.
  bracket_closes_nothing,
  bracket_is_open,
  quotation_is_open,
  or_without_side,
  and_without_side,
  bar_is_no_or,
  not_without_word,
  exclusion_without_word,
  near_without_words,
  near_of_nothing,
  near_without_distance,
  near_of_field,
  star_is_no_prefix,
  prefix_is_short,
  prefix_is_cut,
  prefixes_left_out,
  no_field,
  field_without_value,
  query_is_long,
  query_without_words,
  query_only_excludes,
  no_phrase,
  few_as_typed,
  // Dates.
  no_date,
  no_such_day,
  other_weekday,
  month_of_every_year,
  weekday_of_every_week,
  days_as_words,
  days_left_out,
  nothing_of_days,
  days_end_early,
  some_words_of_days,
  // Regions.
  no_province,
  no_regency,
  no_region,
  regions_share_name,
  all_of_province,
  area_of_regions,
  region_lies_in,
  region_was_part,
  // Officials and offices.
  no_official,
  hardly_any_official,
  listed_official,
  no_holder,
  no_office,
  office_not_held,
  office_of_agency,
  office_elsewhere,
  listed_office,
  // Other fields.
  no_address,
  no_source,
  source_itself,
  neither_yes_nor_no,
  // What was done about it.
  taken_as,
  taken_as_words,
  taken_as_those_that_begin_so,
};

// `values` stand in the text in this order.
Remark make_remark(RemarkKind kind, std::vector<std::string> values = {});

// The text of all remarks, one behind the other. REQUIRES: made by make_remark()
std::string text_of(const std::vector<Remark>& remarks, Language language);

}  // namespace warta
