// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/html_metadata.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <utility>

#include "indexer/clean/clean.h"
#include "indexer/read/html_jsonld.h"
#include "stemmer/dates/timestamp.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// The first value that the page has for each name.
using Values = std::map<std::string, std::string, std::less<>>;

class Collector {
 public:
  void collect(const GumboNode& node) {
    switch (tag_of(node)) {
      case GUMBO_TAG_META:
        for (const char* key : {"property", "name", "itemprop"}) {
          keep(attribute(node, key), attribute(node, "content"));
        }
        return;
      case GUMBO_TAG_LINK:
        if (attribute(node, "rel") == "canonical") keep("canonical", attribute(node, "href"));
        return;
      case GUMBO_TAG_TITLE:
        keep("<title>", inner_text(node));
        return;
      case GUMBO_TAG_SCRIPT:
        if (attribute(node, "type") == "application/ld+json") {
          for (const GumboNode* child : children_of(node)) read_jsonld(text_of(*child), jsonld);
        }
        return;
      case GUMBO_TAG_H1:
        keep("<h1>", inner_text(node));
        break;
      case GUMBO_TAG_TIME:
        keep("<time>", attribute(node, "datetime"));
        break;
      default:
        break;
    }
    if (const std::string_view property = attribute(node, "itemprop"); !property.empty()) {
      const std::string_view machine_readable = attribute(node, "datetime");
      if (!machine_readable.empty()) keep(property, machine_readable);
      if (property == "headline") keep(property, inner_text(node));
    }
    for (const GumboNode* child : children_of(node)) collect(*child);
  }

  // The first of these names that the page has; nothing where it has none.
  std::string first_of(std::initializer_list<std::string_view> names) const {
    for (std::string_view name : names) {
      const auto found = values_.find(name);
      if (found != values_.end()) return found->second;
    }
    return {};
  }

  // The headline apart from JSON-LD. The first <h1> of a page may be the name of the site; the
  // headline is in <title>, too.
  std::string printed_title() const {
    std::string title = first_of({"og:title", "headline"});
    if (!title.empty()) return title;
    title = first_of({"<title>", "twitter:title"});
    std::string heading = first_of({"<h1>"});
    const bool is_headline = title.empty() || title.find(heading) != std::string::npos ||
                             heading.starts_with(before_dash(title));
    return is_headline && !heading.empty() ? heading : title;
  }

  // "Okes News" where <title> is the headline and that.
  std::string site_in_title() const {
    constexpr std::size_t kLongest = 40;  // bytes
    const std::string title = first_of({"<title>"});
    for (const char* name : {"<h1>", "og:title", "headline"}) {
      const std::string headline = first_of({name});
      if (headline.empty() || !title.starts_with(headline)) continue;
      std::string_view rest = std::string_view(title).substr(headline.size());
      for (std::string_view mark : {" - ", " | ", " \xE2\x80\x93 ", " \xE2\x80\x94 "}) {
        if (!rest.starts_with(mark)) continue;
        rest.remove_prefix(mark.size());
        const bool whole = rest.size() <= kLongest && rest.find(mark) == std::string_view::npos;
        return whole ? std::string(rest) : std::string();
      }
    }
    return {};
  }

  PageMetadata jsonld;

 private:
  void keep(std::string_view name, std::string_view value) {
    if (name.empty() || trimmed(value).empty()) return;
    values_.try_emplace(lower_case(name), value);
  }

  // What a title that was cut short begins with: "Bupati Wolio Buka Rapat Koordinasi - Okes News".
  static std::string_view before_dash(std::string_view title) {
    for (std::string_view mark : {" - ", " | ", " \xE2\x80\x93 "}) {
      const std::size_t at = title.rfind(mark);
      if (at != std::string_view::npos && at > 0) return title.substr(0, at);
    }
    return title;
  }

  Values values_;
};

bool is_web_address(std::string_view text) {
  return text.starts_with("https://") || text.starts_with("http://");
}

// "Rapat Pilkada - Okes News" is "Rapat Pilkada" on the site "Okes News" or okes.news.
std::string without_site(std::string title, std::string_view site, std::string_view host) {
  constexpr std::array<std::string_view, 5> kMarks = {" - ", " | ", " – ", " — ", " » "};
  const auto plain = [](std::string_view text) {
    std::string name = normalized(text);
    std::erase_if(name, [](char c) { return c == ' ' || c == '.' || c == '-'; });
    return name;
  };
  std::size_t cut = std::string::npos;
  std::size_t behind = 0;
  for (std::string_view mark : kMarks) {
    const std::size_t found = title.rfind(mark);
    if (found == std::string::npos || (cut != std::string::npos && found < cut)) continue;
    cut = found;
    behind = found + mark.size();
  }
  if (cut == std::string::npos || cut == 0) return title;
  const std::string tail = plain(std::string_view(title).substr(behind));
  const std::string name = plain(site);
  const std::string address = plain(host);
  if (!tail.empty() && (tail == name || tail == address || address.starts_with(tail))) {
    title.resize(cut);
  }
  return title;
}

}  // namespace

PageMetadata read_metadata(const HtmlDocument& page) {
  Collector found;
  found.collect(page.root());
  const PageMetadata& jsonld = found.jsonld;
  PageMetadata metadata;

  for (const std::string& url :
       {found.first_of({"canonical"}), found.first_of({"og:url"}), jsonld.url}) {
    if (metadata.url.empty() && is_web_address(url)) metadata.url = url;
  }
  std::string site = found.first_of({"og:site_name"});
  if (site.empty()) site = jsonld.source;
  site = without_markup(site.empty() ? found.site_in_title() : site);
  // One name for a site, whatever its articles come as: that of its address.
  metadata.source = site_of_url(metadata.url).empty() ? site : site_of_url(metadata.url);
  metadata.title =
      without_site(without_markup(jsonld.title.empty() ? found.printed_title() : jsonld.title),
                   site, site_of_url(metadata.url));
  for (std::string_view name :
       {"jsonld", "article:published_time", "datepublished", "og:published_time", "publishdate",
        "publish-date", "pubdate", "publication_date", "content_publisheddate", "dtk:publishdate",
        "dc.date.issued", "dc.date", "parsely-pub-date", "date", "<time>"}) {
    std::string time = name == "jsonld" ? jsonld.published : found.first_of({name});
    if (!parse_timestamp(time)) continue;
    metadata.published = std::move(time);
    break;
  }
  for (const std::string& author : {jsonld.author, found.first_of({"author", "article:author"})}) {
    if (metadata.author.empty() && !is_web_address(author)) {
      metadata.author = without_markup(author);
    }
  }
  metadata.body = jsonld.body;
  return metadata;
}

}  // namespace warta
