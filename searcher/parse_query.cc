// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/parse_query.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

#include "indexer/schema/canonical_url.h"
#include "searcher/field_slip.h"
#include "searcher/field_value.h"
#include "searcher/pasted_address.h"
#include "searcher/query_dates.h"
#include "searcher/query_filters.h"
#include "searcher/query_scanner.h"
#include "searcher/ranking/question.h"
#include "searcher/remarks.h"
#include "searcher/resolve/region_values.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/one_of.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using Kind = QueryNode::Kind;

// Brackets deeper than this are read flat.
constexpr int kDeepest = 50;

constexpr std::size_t kLongestQuery = 4096;  // bytes

class Parser {
 public:
  Parser(std::string_view text, const ReadingOptions& options) : text_(text), options_(options) {
    query_.today = options.today;
  }

  Query parse() {
    if (is_pasted_address(text_)) {
      FieldClause address;
      address.value = without_frame(text_);
      address.field = names_article(address.value) ? FieldId::url : FieldId::source;
      address.end = text_.size();
      query_.filters.push_back(std::move(address));
      return std::move(query_);
    }
    QueryNode root = parse_any(0);
    while (!in_.at_end()) {  // a closing bracket that nothing opened
      note(in_.at(), in_.at() + 1, RemarkKind::bracket_closes_nothing);
      in_.skip(1);
      QueryNode rest = parse_any(0);
      if (is_empty(rest)) continue;
      if (root.kind != Kind::all) root = wrap(std::move(root));
      root.children.push_back(std::move(rest));
    }
    query_.root =
        root.kind == Kind::all && !root.excluded ? std::move(root) : wrap(std::move(root));
    take_filters(query_);
    if (options_.dates == DatesAre::filters) take_dates(query_, text_);
    if (options_.dates == DatesAre::words) make_relative_dates_hints(query_, text_);
    return std::move(query_);
  }

 private:
  static QueryNode wrap(QueryNode&& node) {
    QueryNode all;
    all.begin = node.begin;
    all.end = node.end;
    all.children.push_back(std::move(node));
    return all;
  }

  void note(std::size_t begin, std::size_t end, RemarkKind kind,
            std::vector<std::string> values = {}) {
    query_.notes.push_back({begin, end, {make_remark(kind, std::move(values))}});
  }

  // Joins two words, or a word to those that are joined. False where one is no word.
  static bool join_near(QueryNode& left, QueryNode& right, std::size_t distance) {
    const bool is_near = left.kind == Kind::near;
    if (right.kind != Kind::words || right.excluded) return false;
    if (left.excluded || (!is_near && left.kind != Kind::words)) return false;
    if (!is_near) {
      QueryNode near;
      near.kind = Kind::near;
      near.begin = left.begin;
      near.children.push_back(std::move(left));
      left = std::move(near);
    }
    left.distance = std::max(left.distance, distance);
    left.end = right.end;
    left.children.push_back(std::move(right));
    return true;
  }

  QueryNode parse_any(int depth) {
    QueryNode first = parse_all(depth);
    if (!in_.take_or()) return first;
    QueryNode any;
    any.kind = Kind::any;
    any.begin = first.begin;
    const auto add = [&](QueryNode&& node) {
      if (!node.children.empty()) any.children.push_back(std::move(node));
    };
    add(std::move(first));
    do {
      const std::size_t word = in_.keyword_begin();
      const std::size_t word_end = in_.at();
      QueryNode next = parse_all(depth);
      if (next.children.empty() || any.children.empty()) {
        note(word, word_end, RemarkKind::or_without_side);
      }
      add(std::move(next));
    } while (in_.take_or());
    any.end = in_.at();
    join_dates(any, text_, options_.today);
    if (any.children.size() > 1) return any;
    return any.children.empty() ? QueryNode() : std::move(any.children.front());
  }

  QueryNode parse_all(int depth) {
    in_.skip_space();
    QueryNode all;
    all.begin = in_.at();
    bool negated = false;
    std::size_t not_begin = 0;
    std::size_t not_end = 0;
    std::size_t near = 0;  // the distance of a NEAR that waits for its second word
    std::size_t near_begin = 0;
    std::size_t and_begin = 0;  // of an AND that waits for its second side
    bool waits_for_side = false;
    const auto leave_out_and = [&] {
      if (waits_for_side) note(and_begin, and_begin + 3, RemarkKind::and_without_side);
      waits_for_side = false;
    };
    const auto leave_out_near = [&] {
      if (near > 0) note(near_begin, near_begin + 4, RemarkKind::near_without_words);
      near = 0;
    };
    for (in_.skip_space(); !in_.at_end() && in_.here() != ')'; in_.skip_space()) {
      const std::size_t here = in_.at();
      if (const std::size_t distance = in_.take_near(); distance > 0) {
        leave_out_near();
        near = distance;
        near_begin = here;
        continue;
      }
      if (in_.take_keyword("AND")) {  // words that stand side by side must all match as it is
        leave_out_and();
        and_begin = here;
        waits_for_side = true;
        if (all.children.empty()) leave_out_and();
        continue;
      }
      if (in_.take_keyword("NOT") || in_.take_keyword("BUKAN")) {
        negated = true;
        not_begin = here;
        not_end = in_.at();
        continue;
      }
      if (in_.take_or()) {
        in_.move_to(here);
        break;
      }
      const bool minus = take_minus();
      const std::size_t piece = in_.at();
      QueryNode node = parse_piece(depth);
      // "judul:-banjir" says its own.
      node.excluded = node.excluded || minus || negated;
      negated = false;
      node.begin = here;
      node.end = in_.at();
      if (in_.at() == piece) in_.skip(1);
      if (is_empty(node)) {
        if (node.text.starts_with('|')) note(here, in_.at(), RemarkKind::bar_is_no_or);
        // A dash between words excludes nothing.
        if (node.excluded && node.kind != Kind::words && node.kind != Kind::field) {
          note(here, in_.at(), RemarkKind::exclusion_without_word);
        }
        continue;
      }
      if (near > 0 && !all.children.empty() && join_near(all.children.back(), node, near)) {
        near = 0;
        continue;
      }
      leave_out_near();
      if (std::exchange(waits_for_side, false)) query_.says_and = true;
      all.children.push_back(std::move(node));
    }
    leave_out_near();
    leave_out_and();
    if (negated) note(not_begin, not_end, RemarkKind::not_without_word);
    all.end = in_.at();
    return all;
  }

  // The minus of an exclusion; a dash between words is none.
  bool take_minus() {
    const bool minus = in_.here() == '-' && in_.at() + 1 < text_.size() &&
                       !QueryScanner::is_space(text_[in_.at() + 1]);
    if (minus) in_.skip(1);
    return minus;
  }

  static bool is_empty(const QueryNode& node) {
    if (node.kind == Kind::all || node.kind == Kind::any) return node.children.empty();
    return !has_word(node.text);
  }

  static bool has_word(std::string_view text) {
    TokenizedText tokens;
    tokenize(text, tokens);
    return !tokens.tokens.empty();
  }

  QueryNode parse_piece(int depth) {
    if (in_.here() == '(') return parse_bracket(depth);
    if (in_.quote() > 0) {
      QueryNode node;
      node.kind = Kind::phrase;
      node.text_begin = in_.at() + in_.quote();
      node.text = in_.read_quoted();
      note_star(node.text, node.text_begin);
      return node;
    }
    const std::size_t begin = in_.at();
    QueryNode node;
    if (parse_field(node, depth)) return node;
    in_.move_to(begin);
    node.text_begin = begin;
    node.text = in_.read_word();
    node.kind = Kind::words;
    if (node.text.size() == 2 && node.text.ends_with('*')) {
      note(begin, in_.at(), RemarkKind::prefix_is_short);
    }
    // "pemilih*": at least two letters, so that one star does not ask for every word there is.
    if (node.text.size() > 2 && node.text.ends_with('*')) {
      node.text.pop_back();
      node.kind = Kind::prefix;
    }
    if (node.text.size() > 2) note_star(node.text, begin);
    return node;
  }

  // "ban*jir", "*banjir", "\"ban*\"": a star that says nothing where it stands.
  void note_star(std::string_view text, std::size_t begin) {
    const std::size_t star = text.find('*');
    if (star == std::string_view::npos || !has_word(text)) return;
    note(begin + star, begin + star + 1, RemarkKind::star_is_no_prefix);
  }

  QueryNode parse_bracket(int depth) {
    const std::size_t open = in_.at();
    in_.skip(1);
    if (depth >= kDeepest) return {};
    QueryNode node = parse_any(depth + 1);
    if (in_.at_end()) {
      note(open, open + 1, RemarkKind::bracket_is_open);
    } else {
      in_.skip(1);
    }
    return node;
  }

  // "provinsi:Jambi", "pejabat:\"Sadim Raya\"". False when no known field's name stands here.
  bool parse_field(QueryNode& node, int depth) {
    std::size_t colon = in_.at();
    while (colon < text_.size() && (std::isalpha(static_cast<unsigned char>(text_[colon])) != 0))
      ++colon;
    if (colon == in_.at() || colon >= text_.size() || text_[colon] != ':') return false;
    const std::string_view name = text_.substr(in_.at(), colon - in_.at());
    const std::size_t begin = in_.at();
    const Field* found = find_field(name);
    if (found == nullptr || !found->is_filter()) {
      if (text_.substr(colon).starts_with("://")) return false;
      const bool has_value = colon + 1 < text_.size() && !QueryScanner::is_space(text_[colon + 1]);
      found = has_value ? field_almost_called(name) : nullptr;
      const Remark done = found == nullptr
                              ? make_remark(RemarkKind::taken_as_words)
                              : make_remark(RemarkKind::taken_as, {std::string(found->indonesian)});
      query_.notes.push_back(
          {begin, colon + 1, {make_remark(RemarkKind::no_field, {std::string(name)}), done}});
      if (found == nullptr) return has_value && parse_small_place(name, colon + 1, depth, node);
    }
    in_.move_to(colon + 1);
    node.kind = Kind::field;
    node.field = found->id;
    // "provinsi: jabar"
    if (!in_.at_end() && QueryScanner::is_space(in_.here())) in_.skip_space();
    node.excluded = !in_.at_end() && take_minus();
    node.text_begin = in_.at() + (in_.at_end() ? 0 : in_.quote());
    if (!in_.at_end() && in_.here() == '(') {
      QueryNode inside = parse_bracket(depth);
      if (!is_empty(inside) && give_field(found->id, text_, inside, query_.notes)) {
        if (normalized(name) == kCityField) make_cities(inside);
        inside.excluded = inside.excluded || node.excluded;
        node = std::move(inside);
        return true;
      }
    } else if (!in_.at_end() && in_.quote() > 0) {
      node.text = in_.read_quoted();
      node.is_quoted = found->id == FieldId::title;
      if (node.is_quoted) note_star(node.text, node.text_begin);
    } else {
      node.text = in_.read_word();
      extend_value(*found, options_.today, in_, node.text);
    }
    if (is_empty(node)) {
      note(begin, in_.at(), RemarkKind::field_without_value, {std::string(name)});
    } else if (normalized(name) == kCityField) {
      node.text = as_city(node.text);
    }
    return true;
  }

  // "kota:(Bogor OR Malang)"
  static void make_cities(QueryNode& node) {
    for (QueryNode& child : node.children) make_cities(child);
    if (node.kind == Kind::field && node.field == FieldId::regency) node.text = as_city(node.text);
  }

  // "kecamatan:Menteng": of what is below kabupaten and kota there is no filter, but its name.
  bool parse_small_place(std::string_view level, std::size_t begin, int depth, QueryNode& node) {
    static constexpr std::array<std::string_view, 6> kLevels = {
        "desa", "distrik", "kec", "kecamatan", "kel", "kelurahan"};
    if (!is_one_of(normalized(level), kLevels) || !has_word(text_.substr(begin))) return false;
    in_.move_to(begin);
    if (in_.here() == '(') {
      node = parse_bracket(depth);
      return true;
    }
    node.kind = Kind::words;
    node.text_begin = begin + in_.quote();
    node.text = in_.quote() > 0 ? in_.read_quoted() : in_.read_word();
    return true;
  }

  std::string_view text_;
  ReadingOptions options_;
  Query query_;
  QueryScanner in_{text_, query_.notes};
};

// Whether every match has something that the node asks for.
bool asks_for_something(const QueryNode& node) {
  const auto does = [](const QueryNode& child) {
    return !child.excluded && asks_for_something(child);
  };
  if (node.kind == Kind::all) return std::ranges::any_of(node.children, does);
  if (node.kind == Kind::any) return std::ranges::all_of(node.children, does);
  return true;
}

// The bytes of a query that are read: of a long one up to a word, else to a character.
std::size_t readable_size(std::string_view text) {
  if (text.size() <= kLongestQuery) return text.size();
  const std::size_t space = text.substr(0, kLongestQuery + 1).find_last_of(" \t\r\n");
  if (space != std::string_view::npos && space > 0) return space;
  std::size_t size = kLongestQuery;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
  return size;
}

}  // namespace

Query parse_query(std::string_view text, const ReadingOptions& options) {
  const std::size_t size = readable_size(text);
  const Asks asks = asks_for(text.substr(0, size));
  ReadingOptions reading = options;
  if (asks != Asks::nothing) reading.dates = DatesAre::all_words;
  Query query = Parser(text.substr(0, size), reading).parse();
  query.asks = asks;
  if (size < text.size()) {
    query.notes.push_back({size, text.size(), {make_remark(RemarkKind::query_is_long)}});
  }
  const bool is_blank = text.find_first_not_of(" \t\r\n") == std::string_view::npos;
  if (!is_blank && query.filters.empty() && !asks_for_something(query.root)) {
    const RemarkKind kind = query.root.children.empty() ? RemarkKind::query_without_words
                                                        : RemarkKind::query_only_excludes;
    query.notes.push_back({0, size, {make_remark(kind)}});
  }
  return query;
}

}  // namespace warta
