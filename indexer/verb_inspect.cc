// SPDX-License-Identifier: GPL-3.0-or-later
// `warta-index inspect`: what would be stored and tagged.
#include <ostream>
#include <string_view>
#include <utility>

#include "indexer/explain/explain.h"
#include "indexer/inspect.h"
#include "indexer/memory_budget.h"
#include "indexer/run_output.h"
#include "indexer/schema/article_json.h"
#include "indexer/verbs.h"

namespace warta {
namespace {

// All that an article names, villages last.
Json json_mentioned(const Inspection& read) {
  Json names = json_regions(read.tagged.mentioned);
  for (const VillageName& village : villages_of(read)) names.push_back(village.name);
  return names;
}

Json inspect_line(const Inspection& read) {
  const Article& article = read.article;
  const TaggedArticle& tagged = read.tagged;
  return {{"file", article.file},
          {"id", json_or_null(tagged.id)},
          {"url", json_or_null(tagged.url)},
          {"title", json_or_null(tagged.title)},
          {"source", json_or_null(tagged.source)},
          {"published", json_date(tagged.published)},
          {"event_date", json_date(tagged.event_date)},
          {"dateline", json_or_null(tagged.dateline)},
          {"provinces", json_regions(tagged.provinces)},
          {"regencies", json_regions(tagged.regencies)},
          {"mentioned_regions", json_mentioned(read)},
          {"officials", json_officials(tagged.officials)},
          {"advertorial", tagged.advertorial},
          {"text", tagged.text},
          {"boilerplate", tagged.boilerplate}};
}

}  // namespace

int inspect_paths(const VerbOptions& options, ErrorStream stream, std::ostream& out,
                  std::ostream& err) {
  RunOutput output(stream, false, err);
  const MemoryBudget budget = memory_budget(kDefaultMemory, options.threads);
  BatchOptions batches{read_options(options), budget.threads, budget.parsers, budget.batch, {}};
  batches.listener.refused = [&](const Refusal& refusal) { output.refused(refusal); };
  batches.listener.skipped = [&](const Refusal& skip) { output.skipped(skip); };
  batches.listener.noted = [&](const ReadNote& note) { output.noted(note); };
  std::string_view separator;
  const auto print = [&](const Inspection& read) {
    if (!options.explain) {
      out << json_line(inspect_line(read)) << '\n';
      return;
    }
    out << std::exchange(separator, "\n");
    print_explanation(read, out);
  };
  const IngestReport report = inspect(options.paths, batches, print);
  require_input(report);
  output.warn(report.warning);
  return report.refused.empty() ? kAllIn : kSomeRefused;
}

}  // namespace warta
