// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/canonical_url.h"

#include <algorithm>
#include <array>
#include <vector>

#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

bool take_head(std::string& text, std::string_view head) {
  if (!text.starts_with(head)) return false;
  text.erase(0, head.size());
  return true;
}

bool take_tail(std::string& text, std::string_view tail) {
  if (!text.ends_with(tail)) return false;
  text.resize(text.size() - tail.size());
  return true;
}

// Parameters that say where a reader came from or how the page is to look. "page=2" is other text,
// "page=all" is all of it.
bool says_nothing(std::string_view parameter) {
  static constexpr std::array<std::string_view, 12> kNames = {
      "amp",    "fbclid", "from", "gclid",  "igshid", "jxrecoid",
      "mc_cid", "mc_eid", "ref",  "single", "source", "yclid"};
  const std::string name = lower_case(parameter.substr(0, parameter.find('=')));
  if (name.starts_with("utm_") || name.starts_with("_ga")) return true;
  if (name == "page")
    return lower_case(parameter) == "page=all" || lower_case(parameter) == "page=1";
  return std::ranges::find(kNames, name) != kNames.end();
}

std::string canonical_query(std::string_view query) {
  std::vector<std::string_view> kept;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view parameter = query.substr(0, end);
    if (!parameter.empty() && !says_nothing(parameter)) kept.push_back(parameter);
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  std::ranges::sort(kept);
  std::string joined;
  for (std::string_view parameter : kept) {
    joined.append(joined.empty() ? "?" : "&").append(parameter);
  }
  return joined;
}

}  // namespace

std::string canonical_url(std::string_view given) {
  const std::size_t colon = given.find("://");
  const std::string scheme = lower_case(given.substr(0, std::min(colon, given.size())));
  if (scheme != "http" && scheme != "https") return std::string(given);
  std::string_view url = given.substr(colon + 3);
  url = url.substr(0, url.find('#'));
  const std::size_t host_end = std::min(url.find_first_of("/?"), url.size());
  std::string host = lower_case(url.substr(0, host_end));
  host.erase(0, host.rfind('@') + 1);  // a user's name; nothing when there is none
  if (!take_tail(host, ":80")) take_tail(host, ":443");
  for (const std::string_view head : {"www.", "m.", "amp."}) {
    // "m.id" is a site of its own.
    if (host.starts_with(head) && host.find('.', head.size()) != std::string::npos) {
      take_head(host, head);
    }
  }
  if (host.empty()) return std::string(given);
  const std::string_view rest = url.substr(host_end);
  const std::size_t mark = std::min(rest.find('?'), rest.size());
  std::string path(rest.substr(0, mark));
  const auto take_slashes = [&] {
    while (take_tail(path, "/")) {
    }
  };
  take_slashes();
  if (take_tail(path, "/amp") || take_tail(path, "/index.html")) take_slashes();
  return "https://" + host + path +
         canonical_query(mark < rest.size() ? rest.substr(mark + 1) : std::string_view());
}

bool is_placeholder(std::string_view value) {
  static constexpr std::array<std::string_view, 10> kNames = {
      "", "#", "-", "--", "<na>", "n/a", "nan", "none", "null", "undefined"};
  return std::ranges::find(kNames, lower_case(trimmed(value))) != kNames.end();
}

bool names_article(std::string_view url) {
  const std::string canonical = canonical_url(trimmed(url));
  std::string_view rest = canonical;
  const std::size_t slashes = rest.find("//");
  // "kabar.id/a" and "//kabar.id/a" have a host, too.
  const bool has_scheme = slashes != std::string_view::npos && slashes > 1 &&
                          rest[slashes - 1] == ':' && rest.find_first_of("/?#") > slashes - 1;
  if (has_scheme || slashes == 0) rest.remove_prefix(slashes + 2);
  const std::size_t host_end = std::min(rest.find_first_of("/?#"), rest.size());
  const std::string_view host = rest.substr(0, host_end);
  const std::size_t dot = host.find('.');
  const bool is_host = !host.empty() && host.find_first_of(" \t@") == std::string_view::npos &&
                       (has_scheme || (dot != 0 && dot != std::string_view::npos));
  return is_host && rest.find_first_not_of("/?#", host_end) != std::string_view::npos;
}

}  // namespace warta
