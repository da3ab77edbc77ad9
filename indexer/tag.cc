// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/tag.h"

#include <algorithm>

#include "indexer/clean/copyright.h"
#include "indexer/schema/canonical_url.h"
#include "indexer/schema/text_hash.h"
#include "stemmer/dates/timestamp.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// No article is larger: the longest of 47,771 real ones has 39 kB. What is, is a dump of many, or
// no text at all, and would cost the run minutes.
constexpr std::size_t kLargestArticle = 4U << 20;

// Numbers alone are a field of a table that was taken for the text.
bool has_letter(std::string_view text) {
  return std::ranges::any_of(
      text, [](char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80; });
}

std::string first_of(const std::string& given, const std::string& found) {
  return given.empty() ? found : repaired_utf8(given);
}

// An address as a link needs it: to any other, "kabar.id/a" is a path below the page.
std::string with_scheme(std::string_view url) {
  std::string address(without_frame(url));
  if (address.find("://") > address.find_first_of("/?")) {
    address.insert(0, address.starts_with("//") ? "https:" : "https://");
  }
  return address;
}

// "kabar.id" for "www.kabar.id" and "m.kabar.id"; other names as they are.
std::string without_subdomain(std::string source) {
  if (source.find_first_of(" /:@") != std::string::npos) return source;
  std::string host = canonical_host(source);
  return host.size() < source.size() ? host : source;
}

// Calls `take` with each line of `lines`, which all end.
template <typename Take>
void for_each_line(std::string_view lines, Take take) {
  for (std::size_t i = 0; i < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', i), lines.size());
    take(lines.substr(i, end - i));
    i = end + 1;
  }
}

// The outlet that the foot of a page names.
std::string outlet_around(const Article& article) {
  std::string outlet;
  for_each_line(article.around, [&](std::string_view line) {
    if (outlet.empty()) outlet = outlet_in_copyright(line);
  });
  return outlet;
}

}  // namespace

std::string article_id(const Article& article, const std::string& title, const std::string& body) {
  if (std::string id = canonical_id(repaired_utf8(article.id)); !is_placeholder(id)) return id;
  if (names_article(article.url)) return canonical_url(repaired_utf8(article.url));
  return hex_hash(title + "\n" + body);
}

std::optional<TaggedArticle> prepare_article(const Article& article, std::string& reason,
                                             CleanProvenance* provenance) {
  if (article.text.size() > kLargestArticle) {
    reason = "has more than " + std::to_string(kLargestArticle >> 20) +
             " MiB of text; if it holds many articles, give them as JSON Lines";
    return std::nullopt;
  }
  CleanArticle clean = clean_article(article.text, article.title);
  if (provenance != nullptr) *provenance = std::move(clean.provenance);
  if (clean.body.empty()) {
    reason = "is no article: nothing but a headline and site furniture is in it";
    return std::nullopt;
  }
  if (!has_letter(clean.body)) {
    reason = "is no article: its text has no word";
    return std::nullopt;
  }
  TaggedArticle tagged;
  tagged.id = article_id(article, clean.title, clean.body);
  // What many articles have is no address of one: a mark on it would keep out all of them.
  if (names_article(article.url)) tagged.url = with_scheme(repaired_utf8(article.url));
  tagged.title = std::move(clean.title);
  tagged.text = std::move(clean.body);
  const std::string site = site_of_url(tagged.url);
  if (clean.source.empty() && site.empty()) clean.source = outlet_around(article);
  tagged.source = without_subdomain(first_of(article.source, site.empty() ? clean.source : site));
  tagged.dateline = std::move(clean.dateline);
  tagged.published = parse_timestamp(article.published);
  if (!tagged.published) tagged.published = clean.published;
  tagged.advertorial = clean.advertorial;
  tagged.boilerplate = std::move(clean.boilerplate);
  return tagged;
}

void keep_lines_around(const Article& article, TaggedArticle& tagged, CleanProvenance* provenance) {
  for_each_line(article.around, [&](std::string_view line) {
    tagged.boilerplate.emplace_back(line);
    if (provenance != nullptr) provenance->furniture.push_back({FurnitureRule::around, {}, 0});
  });
}

void add_tags(TaggedArticle& article, Analysis& analysis) {
  Analyzer::analyze(article.title, article.text, article.published, analysis);
  article.event_date = analysis.event_date.day;
  article.officials = analysis.officials;
  article.mentioned = analysis.regions.mentioned;
  for (RegionCode code : analysis.regions.about) {
    (level_of(code) == RegionLevel::province ? article.provinces : article.regencies)
        .push_back(code);
  }
}

void clear_tags(TaggedArticle& article) {
  article.event_date.reset();
  article.officials.clear();
  article.mentioned.clear();
  article.provinces.clear();
  article.regencies.clear();
}

std::optional<TaggedArticle> tag_article(const Article& article, Analysis& analysis,
                                         std::string& reason, CleanProvenance* provenance) {
  std::optional<TaggedArticle> tagged = prepare_article(article, reason, provenance);
  if (tagged) {
    keep_lines_around(article, *tagged, provenance);
    add_tags(*tagged, analysis);
  }
  return tagged;
}

}  // namespace warta
