// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/field_value.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "searcher/remarks.h"
#include "searcher/resolve/region_slip.h"
#include "searcher/resolve/region_values.h"
#include "stemmer/dates/date_phrases.h"
#include "stemmer/dates/dates.h"
#include "stemmer/regions/region_areas.h"

namespace warta {
namespace {

using Kind = QueryNode::Kind;
using std::chrono::sys_days;

bool is_value(const Field& field, sys_days today, const std::string& text) {
  switch (field.kind) {
    case FieldKind::region:
      return !regions_called(text).empty() || !regencies_of_area(text).empty() ||
             is_region_list(text, field.id == FieldId::province ? RegionLevel::province
                                                                : RegionLevel::regency);
    case FieldKind::day:
    case FieldKind::from_day:
    case FieldKind::to_day:
    case FieldKind::part:
      return parse_date_range(text, today).has_value();
    default:
      return false;
  }
}

}  // namespace

void extend_value(const Field& field, sys_days today, QueryScanner& in, std::string& value) {
  constexpr std::size_t kMostRegionWords = 5;
  const bool is_region = field.kind == FieldKind::region;
  const std::size_t most_words = is_region ? kMostRegionWords : kMostDateWords;
  const std::size_t begin = in.at();
  std::string longer = value;
  std::size_t value_end = 0;  // of the longest that is one
  const bool may_be_slip = is_region && !is_value(field, today, value);
  std::string almost;  // a region, but for a letter
  std::size_t almost_end = 0;
  for (std::size_t words = 1; words < most_words; ++words) {
    in.skip_space();
    const std::string word = in.at_end() || in.quote() > 0 ? std::string() : in.read_word();
    if (word.empty() || word.find(':') != std::string::npos) break;
    longer.append(" ").append(word);
    if (is_value(field, today, longer)) {
      value = longer;
      value_end = in.at();
    } else if (may_be_slip && almost.empty() && !regions_almost_called(longer).empty()) {
      almost = longer;
      almost_end = in.at();
    }
  }
  // "provinsi:sulawesi tengara"
  if (value_end == 0 && !almost.empty()) {
    value = almost;
    value_end = almost_end;
  }
  in.move_to(std::max(begin, value_end));
}

bool give_field(FieldId field, std::string_view text, QueryNode& node, std::vector<Note>& notes) {
  if (node.kind == Kind::field) return true;  // "judul:(banjir provinsi:Jambi)" keeps its own
  const bool is_group = node.kind == Kind::all || node.kind == Kind::any;
  const auto is_word = [](const QueryNode& child) {
    return child.kind == Kind::words && !child.excluded;
  };
  const bool is_value = field != FieldId::title && node.kind == Kind::all &&
                        std::ranges::all_of(node.children, is_word);
  if (is_group && !node.children.empty() && !is_value) {
    for (QueryNode& child : node.children) give_field(field, text, child, notes);
    if (node.children.size() > 1 || node.children.front().excluded) return true;
    QueryNode only = std::move(node.children.front());
    node = std::move(only);
    return true;
  }
  if (is_group && node.children.empty()) return false;
  if (node.kind == Kind::near) {
    notes.push_back({node.begin, node.end, {make_remark(RemarkKind::near_of_field)}});
    node.kind = Kind::all;
    for (QueryNode& child : node.children) give_field(field, text, child, notes);
    return true;
  }
  if (node.kind == Kind::prefix) node.text.push_back('*');
  node.is_quoted = node.kind == Kind::phrase && field == FieldId::title;
  if (is_value) {
    node.begin = node.children.front().begin;
    node.end = node.children.back().end;
    node.text_begin = node.begin;
    node.text = text.substr(node.begin, node.end - node.begin);
    node.children.clear();
  }
  node.kind = Kind::field;
  node.field = field;
  return true;
}

}  // namespace warta
