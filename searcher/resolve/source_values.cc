// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/source_values.h"

#include <algorithm>
#include <set>

#include "indexer/schema/columns.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kHeadSize = 4;  // letters from which on a name may be unfinished

// What of an address says the site.
std::string_view site_of(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme != std::string_view::npos) address.remove_prefix(scheme + 3);
  address = address.substr(0, address.find_first_of("/?#"));
  if (address.starts_with("www.")) address.remove_prefix(4);
  return address;
}

// Whether the site is the other or lies below it.
bool lies_below(std::string_view site, std::string_view other) {
  const bool is_ending = other.find('.') == std::string_view::npos;  // "com"
  if (is_ending || !site.ends_with(other)) return false;
  return site.size() == other.size() || site[site.size() - other.size() - 1] == '.';
}

// Whether fits() of some part between the points, the ending left out.
template <typename Fits>
bool any_part(std::string_view site, Fits fits) {
  for (std::size_t end = site.find('.'); end != std::string_view::npos; end = site.find('.')) {
    if (fits(site.substr(0, end))) return true;
    site.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace

SourceValues find_sources(std::string_view typed, const OpenIndex& index, bool is_chosen) {
  const std::string given = normalized(typed);
  const std::string_view wanted = site_of(given);
  std::set<std::string> named;
  std::set<std::string> begun;
  for (const auto& reader : index.readers()) {
    const Column& column = reader->segment().columns().of(FieldId::source);
    for (std::uint32_t value = 0; value < column.size(); ++value) {
      std::string source = normalized(column.text(value));
      const std::string_view site = site_of(source);
      const bool is_named =
          source == given ||
          (!wanted.empty() &&
           (lies_below(site, wanted) || any_part(site, [&](auto part) { return part == wanted; })));
      if (is_named) {
        named.insert(std::move(source));
      } else if (wanted.size() >= kHeadSize &&
                 any_part(site, [&](auto part) { return part.starts_with(wanted); })) {
        begun.insert(std::move(source));
      }
    }
  }
  SourceValues found;
  // A value of the facet means what the facet has counted.
  if (is_chosen && named.contains(given)) {
    found.is_one_of_several = named.size() > 1;
    found.sources = {given};
    return found;
  }
  found.is_head = named.empty();
  const std::set<std::string>& sources = found.is_head ? begun : named;
  found.sources.assign(sources.begin(), sources.end());
  return found;
}

}  // namespace warta
