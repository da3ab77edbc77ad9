// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/inspect.h"

#include "indexer/clean/recurring_lines.h"

namespace warta {
namespace {

// Lines that recurred are furniture now: the provenance of body and boilerplate says so, too.
void note_recurring(const std::vector<std::size_t>& lines, CleanProvenance& provenance) {
  std::vector<std::size_t>& raw_lines = provenance.body_raw_lines;
  for (std::size_t line : lines) {
    provenance.furniture.push_back({FurnitureRule::recurring, {}, raw_lines[line]});
  }
  std::size_t head_line = provenance.head_line;
  for (std::size_t i = lines.size(); i-- > 0;) {
    raw_lines.erase(raw_lines.begin() + static_cast<std::ptrdiff_t>(lines[i]));
    if (lines[i] + 1 == provenance.head_line) head_line = 0;
    if (lines[i] + 1 < provenance.head_line && head_line > 0) --head_line;
  }
  provenance.head_line = head_line;
}

}  // namespace

std::vector<VillageName> villages_of(const Inspection& read) {
  if (read.tagged.mentioned.empty() || read.analysis.foreign) return {};
  return village_names(read.analysis.body);
}

IngestReport inspect(const std::vector<std::string>& paths, const BatchOptions& options,
                     const std::function<void(const Inspection&)>& handle) {
  IngestReport report;
  RecurringLines lines;
  Analysis analysis;
  const TaggedArticle nothing;
  read_batches(paths, options, report, [&](std::vector<Piece>& batch) {
    for (const Piece& piece : batch) {
      if (piece.article) lines.learn(*piece.article);
    }
    for (Piece& piece : batch) {
      if (piece.article) {
        note_recurring(lines.take_out(*piece.article), piece.provenance);
        add_tags(*piece.article, analysis);
      }
      handle({piece.origin, piece.article ? *piece.article : nothing, analysis, piece.provenance,
              piece.refusal});
    }
  });
  return report;
}

}  // namespace warta
