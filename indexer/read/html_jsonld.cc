// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/html_jsonld.h"

#include <simdjson.h>

#include <algorithm>
#include <string>
#include <utility>

namespace warta {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("BlogPosting");
}

bool is_article(object thing) {
  element type;
  if (thing.at_key("@type").get(type) != simdjson::SUCCESS) return false;
  std::string_view name;
  if (type.get(name) == simdjson::SUCCESS) return is_article_type(name);
  array names;
  if (type.get(names) != simdjson::SUCCESS) return false;
  return std::any_of(names.begin(), names.end(), [&](element each) {
    return each.get(name) == simdjson::SUCCESS && is_article_type(name);
  });
}

// A value as text: itself, the name of a thing, or of the first thing of a list.
std::string name_of(element value) {
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return std::string(text);
  array list;
  if (value.get(list) == simdjson::SUCCESS) return list.size() > 0 ? name_of(*list.begin()) : "";
  object thing;
  if (value.get(thing) != simdjson::SUCCESS) return {};
  for (const char* key : {"name", "@id", "url"}) {
    if (thing.at_key(key).get(text) == simdjson::SUCCESS) return std::string(text);
  }
  return {};
}

void fill(object article, const char* key, std::string& member) {
  element value;
  if (!member.empty() || article.at_key(key).get(value) != simdjson::SUCCESS) return;
  member = name_of(value);
}

// Articles lie at the top, in a list, in a @graph, or are the main entity of a page.
bool find_article(element value, PageMetadata& metadata) {
  array list;
  if (value.get(list) == simdjson::SUCCESS) {
    return std::any_of(list.begin(), list.end(),
                       [&](element each) { return find_article(each, metadata); });
  }
  object thing;
  if (value.get(thing) != simdjson::SUCCESS) return false;
  if (is_article(thing)) {
    fill(thing, "headline", metadata.title);
    fill(thing, "name", metadata.title);
    fill(thing, "datePublished", metadata.published);
    fill(thing, "author", metadata.author);
    fill(thing, "publisher", metadata.source);
    fill(thing, "url", metadata.url);
    fill(thing, "mainEntityOfPage", metadata.url);
    fill(thing, "articleBody", metadata.body);
    return true;
  }
  for (const char* key : {"@graph", "mainEntity"}) {
    element inner;
    if (thing.at_key(key).get(inner) == simdjson::SUCCESS && find_article(inner, metadata)) {
      return true;
    }
  }
  return false;
}

}  // namespace

void read_jsonld(std::string_view script, PageMetadata& metadata) {
  simdjson::dom::parser parser;
  element root;
  std::string mended(script);
  if (parser.parse(mended).get(root) != simdjson::SUCCESS) {
    // Line breaks and tabs within strings are against the rules, and common.
    std::ranges::replace_if(
        mended, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    if (parser.parse(mended).get(root) != simdjson::SUCCESS) return;
  }
  find_article(root, metadata);
}

}  // namespace warta
