// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/embed/request_json.h"

#include <array>
#include <chrono>
#include <functional>
#include <string>
#include <utility>

#include "indexer/schema/article_json.h"
#include "indexer/schema/fields.h"

namespace warta {
namespace {

[[noreturn]] void fail(const std::string& what) {
  throw Error(ErrorCode::bad_request, "request: " + what);
}

Json parse_object(std::string_view json) {
  Json object;
  try {
    object = Json::parse(json);
  } catch (const Json::parse_error& error) {
    fail("this is no JSON, at byte " + std::to_string(error.byte));
  } catch (const Json::out_of_range&) {
    fail("a number is larger than any that is asked for");
  }
  if (!object.is_object()) fail(R"(write a JSON object, {"query": "..."})");
  return object;
}

// A key with its value, and what is read from it.
class Member {
 public:
  Member(const std::string& key, const Json& value) : key_(key), value_(value) {}

  std::string text() const {
    if (!value_.is_string()) expected("a text");
    return value_.get<std::string>();
  }

  std::size_t number() const {
    if (!value_.is_number_unsigned()) expected("a whole number that is not negative");
    return value_.get<std::size_t>();
  }

  bool flag() const {
    if (!value_.is_boolean()) expected("true or false");
    return value_.get<bool>();
  }

  std::vector<std::string> texts() const {
    if (value_.is_string()) return {value_.get<std::string>()};
    if (!value_.is_array()) expected("a text or an array of texts");
    std::vector<std::string> all;
    for (const Json& item : value_) all.push_back(Member(key_, item).text());
    return all;
  }

  std::chrono::milliseconds milliseconds() const {
    constexpr std::size_t kMost = 3'600'000;
    const std::size_t count = number();
    if (count > kMost) expected("at most an hour, 3600000");
    return std::chrono::milliseconds(count);
  }

  template <typename Value, std::size_t kSize>
  Value one_of(const std::array<std::pair<std::string_view, Value>, kSize>& names) const {
    const std::string typed = text();
    std::string known;
    for (const auto& [name, value] : names) {
      if (name == typed) return value;
      known.append(known.empty() ? "" : ", ").append(name);
    }
    expected("one of " + known);
  }

 private:
  [[noreturn]] void expected(const std::string& what) const {
    fail("'" + key_ + "' is to be " + what);
  }

  const std::string& key_;
  const Json& value_;
};

constexpr std::array<std::pair<std::string_view, Sort>, 3> kSorts = {
    {{"relevance", Sort::relevance}, {"newest", Sort::newest}, {"oldest", Sort::oldest}}};
constexpr std::array<std::pair<std::string_view, Period>, 3> kPeriods = {
    {{"day", Period::day}, {"month", Period::month}, {"year", Period::year}}};
constexpr std::array<std::pair<std::string_view, Counted>, 2> kCounted = {
    {{"articles", Counted::articles}, {"stories", Counted::stories}}};

std::vector<std::string> split_at_commas(const std::vector<std::string>& lists) {
  std::vector<std::string> names;
  for (const std::string& list : lists) {
    for (std::size_t begin = 0; begin < list.size();) {
      const std::size_t end = std::min(list.find(',', begin), list.size());
      if (end > begin) names.push_back(list.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  return names;
}

template <typename Wanted>
struct Key {
  std::string_view name;
  void (*take)(const Member& member, Wanted& request);
};

constexpr std::array<Key<Request>, 13> kRequestKeys = {{
    {"query", [](const Member& m, Request& r) { r.query = m.text(); }},
    {"sort", [](const Member& m, Request& r) { r.sort = m.one_of(kSorts); }},
    {"limit", [](const Member& m, Request& r) { r.limit = m.number(); }},
    {"offset", [](const Member& m, Request& r) { r.offset = m.number(); }},
    {"cursor", [](const Member& m, Request& r) { r.cursor = m.text(); }},
    {"facets", [](const Member& m, Request& r) { r.facets = split_at_commas(m.texts()); }},
    {"facet_limit", [](const Member& m, Request& r) { r.facet_limit = m.number(); }},
    {"timeline", [](const Member& m, Request& r) { r.timeline = m.one_of(kPeriods); }},
    {"count", [](const Member& m, Request& r) { r.counted = m.one_of(kCounted); }},
    {"no_collapse", [](const Member& m, Request& r) { r.collapse = !m.flag(); }},
    {"explain", [](const Member& m, Request& r) { r.explain = m.flag(); }},
    {"deadline_ms", [](const Member& m, Request& r) { r.deadline = m.milliseconds(); }},
    {"today", [](const Member& m, Request& r) { r.today = m.text(); }},
}};

constexpr std::array<Key<OfficialsRequest>, 4> kOfficialsKeys = {{
    {"query", [](const Member& m, OfficialsRequest& r) { r.query = m.text(); }},
    {"limit", [](const Member& m, OfficialsRequest& r) { r.limit = m.number(); }},
    {"offset", [](const Member& m, OfficialsRequest& r) { r.offset = m.number(); }},
    {"deadline_ms", [](const Member& m, OfficialsRequest& r) { r.deadline = m.milliseconds(); }},
}};

// Whether the key is one of `keys`, and was taken.
template <typename Wanted, std::size_t kSize>
bool take_key(const std::array<Key<Wanted>, kSize>& keys, const std::string& name,
              const Json& value, Wanted& request) {
  for (const Key<Wanted>& key : keys) {
    if (key.name != name) continue;
    if (!value.is_null()) key.take(Member(name, value), request);
    return true;
  }
  return false;
}

bool take_filter(const std::string& name, const Json& value, Request& request) {
  const Field* field = find_field(name);
  if (field == nullptr || !field->is_filter()) return false;
  if (value.is_null()) return true;
  for (std::string& text : Member(name, value).texts()) {
    request.filters.push_back({name, std::move(text)});
  }
  return true;
}

}  // namespace

Request parse_request(std::string_view json) {
  const Json object = parse_object(json);
  Request request;
  for (const auto& [name, value] : object.items()) {
    if (take_key(kRequestKeys, name, value, request)) continue;
    if (!take_filter(name, value, request)) fail("there is no key '" + name + "'");
  }
  return request;
}

OfficialsRequest parse_officials_request(std::string_view json) {
  const Json object = parse_object(json);
  OfficialsRequest request;
  for (const auto& [name, value] : object.items()) {
    if (!take_key(kOfficialsKeys, name, value, request)) fail("there is no key '" + name + "'");
  }
  return request;
}

}  // namespace warta
