// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/article_body.h"

#include <string>
#include <string_view>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/copyright.h"
#include "indexer/clean/dateline.h"
#include "indexer/schema/canonical_url.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// The dateline opens the body, at most behind a subtitle.
void read_dateline_of(std::string_view line, CleanArticle& out) {
  const std::size_t number = out.provenance.body_raw_lines.size();
  if (number > 3 || !out.dateline.empty() || !out.source.empty()) return;
  const Dateline head = read_dateline(line);
  out.dateline = head.place;
  out.source = head.source;
  if (head.size > 0) out.provenance.head_line = number;
}

// "... selesai.***": where a local paper's text is over.
std::string_view without_end_stars(std::string_view line) {
  const std::size_t end = line.find_last_not_of(" *");
  const bool is_end = end != std::string_view::npos && end + 1 < line.size() && line[end] == '.';
  return is_end ? line.substr(0, end + 1) : line;
}

}  // namespace

void join_body(std::span<const Line> lines, bool broken, CleanArticle& out) {
  std::size_t size = 0;
  for (const Line& line : lines) size += line.text.size() + 1;
  out.body.reserve(size);
  out.provenance.body_raw_lines.reserve(lines.size());
  std::string_view before;
  for (Line line : lines) {
    line.text = without_end_stars(line.text);
    const bool goes_on = !before.empty() && broken && continues_line(before, line.text);
    if (!out.body.empty()) out.body.push_back(goes_on ? ' ' : '\n');
    out.body.append(line.text);
    before = line.text;
    if (goes_on) continue;
    out.provenance.body_raw_lines.push_back(line.raw_line);
    read_dateline_of(line.text, out);
  }
}

void find_source(CleanArticle& out) {
  for (std::size_t i = 0; i < out.boilerplate.size() && out.source.empty(); ++i) {
    const std::string& line = out.boilerplate[i];
    const std::size_t url = line.find("http");
    const bool credits = url != std::string::npos && normalized(line).starts_with("sumber");
    out.source =
        credits ? site_of_url(std::string_view(line).substr(url)) : outlet_in_copyright(line);
    if (!out.source.empty()) {
      out.provenance.source_raw_line = out.provenance.furniture[i].raw_line;
    }
  }
}

std::string site_of_url(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  std::string_view host = url.substr(scheme + 3);
  return canonical_host(normalized(host.substr(0, host.find_first_of("/?#: "))));
}

}  // namespace warta
