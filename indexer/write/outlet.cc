// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/outlet.h"

#include <libpsl.h>
#include <xxhash.h>

#include <algorithm>
#include <array>

#include "indexer/schema/bytes.h"
#include "indexer/schema/canonical_url.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kLongestLocalId = 12;

// "okes.news" of "https://www.okes.news/a"; an address may lack its scheme.
std::string host_of(std::string_view address) {
  if (!names_article(address)) return {};
  std::string url(address);
  if (url.find("://") == std::string::npos) {
    url.insert(0, url.starts_with("//") ? "https:" : "https://");
  }
  url = canonical_url(url);
  const std::size_t host = url.find("://") + 3;
  return url.substr(host, url.find_first_of("/?", host) - host);
}

bool is_host(std::string_view source) {
  const std::size_t dot = source.find('.');
  return dot != std::string_view::npos && dot != 0 && dot + 1 < source.size() &&
         source.find_first_of(" \t/:@") == std::string_view::npos;
}

// What tells two names apart: "Okes News" and "OKES-NEWS" are one.
std::string joined_by(std::string_view gap, const std::string& source) {
  std::string name;
  bool is_gap = false;
  for (const char c : normalized(source)) {
    const bool counts = is_ascii_letter(c) || is_ascii_digit(c) || (c & 0x80) != 0;
    if (counts && is_gap && !name.empty()) name += gap;
    if (counts) name += c;
    is_gap = !counts;
  }
  return name;
}

struct OutletText {
  std::string host;
  std::string name;
};

OutletText text_of(const TaggedArticle& article, std::string_view gap) {
  OutletText text{host_of(article.url), {}};
  if (!is_host(article.source)) {
    text.name = joined_by(gap, article.source);
  } else if (text.host.empty()) {
    text.host = host_of(article.source + "/-");  // in the form of the others
  }
  return text;
}

// What an outlet calls itself that has no other name: "Kabar Teluk" of "kabarteluk.id", "Okes News"
// of "okes.news".
std::string name_of_host(std::string_view host) {
  static constexpr std::array<std::string_view, 9> kEnds = {
      ".co.id", ".go.id", ".or.id", ".com", ".id", ".info", ".net", ".org", ".web.id"};
  for (const std::string_view end : kEnds) {
    if (!host.ends_with(end)) continue;
    host.remove_suffix(end.size());
    break;
  }
  return joined_by("", std::string(host));
}

// What an id is made distinct with. No outlet spells an underscore.
std::string outlet_word(const TaggedArticle& article) {
  constexpr const char* kUnknown = "_";
  const OutletText text = text_of(article, "-");
  if (!text.host.empty()) return text.host;
  return text.name.empty() ? kUnknown : text.name;
}

// The host itself where nobody can register it: "10.0.0.1", "co.id".
std::string domain_of(const std::string& host) {
  std::string name = host.substr(0, host.find(':'));
  if (!name.empty() && is_ascii_digit(name.back())) return name;
  const char* const domain = psl_registrable_domain(psl_builtin(), name.c_str());
  return domain != nullptr ? domain : name;
}

std::uint64_t hash_of(const std::string& text) {
  return text.empty() ? 0 : XXH3_64bits(text.data(), text.size());
}

}  // namespace

bool is_local_id(std::string_view id) {
  return !id.empty() && id.size() <= kLongestLocalId && std::ranges::all_of(id, is_ascii_digit);
}

std::string_view local_number(const TaggedArticle& article) {
  const std::string_view id = article.id;
  if (is_local_id(id)) return id;
  const std::size_t number = id.rfind(':') + 1;  // 0: there is none
  const bool is_made = number > 0 && is_local_id(id.substr(number)) &&
                       id.substr(0, number - 1) == outlet_word(article);
  return is_made ? id.substr(number) : std::string_view();
}

Outlet outlet_of(const TaggedArticle& article) {
  if (local_number(article).empty()) return {};
  OutletText text = text_of(article, "");
  if (text.name.empty()) text.name = name_of_host(text.host);
  return {hash_of(text.host), hash_of(text.name), hash_of(domain_of(text.host))};
}

bool are_different(const Outlet& one, const Outlet& other) {
  if (one.host != 0 && other.host != 0) return one.host != other.host;
  return one.name != 0 && other.name != 0 && one.name != other.name;
}

bool may_be_one(const Outlet& one, const Outlet& other) {
  if (one.domain != 0 && one.domain == other.domain) return true;
  return !are_different(one, other);
}

Outlet joined(const Outlet& one, const Outlet& other) {
  return {one.host != 0 ? one.host : other.host, one.name != 0 ? one.name : other.name,
          one.domain != 0 ? one.domain : other.domain};
}

std::string id_within_outlet(const TaggedArticle& article) {
  return outlet_word(article) + ":" + article.id;
}

std::string encode(const Outlet& outlet) {
  std::string bytes;
  append_number(outlet.host, bytes);
  append_number(outlet.name, bytes);
  append_number(outlet.domain, bytes);
  return bytes;
}

std::optional<Outlet> decode_outlet(std::string_view bytes) {
  const auto host = take_number<std::uint64_t>(bytes);
  const auto name = take_number<std::uint64_t>(bytes);
  const auto domain = take_number<std::uint64_t>(bytes);
  if (!host || !name) return std::nullopt;
  return Outlet{*host, *name, domain.value_or(0)};  // early indexes kept no domain
}

}  // namespace warta
