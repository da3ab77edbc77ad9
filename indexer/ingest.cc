// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/ingest.h"

#include <optional>
#include <utility>

#include "indexer/index_writer.h"
#include "indexer/schema/stamp.h"

namespace warta {
namespace {

using TaggedHandler = std::function<void(const Inspection&)>;
using RefusalHandler = std::function<void(const Refusal&)>;

void tag_all(const std::vector<std::string>& paths, const ReadOptions& options,
             IngestReport& report, const TaggedHandler& handle, const RefusalHandler& refused) {
  Analysis analysis;
  CleanProvenance provenance;
  ReadSink sink;
  sink.refused = [&](Refusal&& refusal) {
    refused(refusal);
    report.refused.push_back(std::move(refusal));
  };
  sink.skipped = [&](Refusal&& skip) { report.skipped.push_back(std::move(skip)); };
  sink.article = [&](Article&& article) {
    std::string reason;
    const std::optional<TaggedArticle> tagged = tag_article(article, analysis, reason, &provenance);
    if (tagged) {
      handle({article, *tagged, analysis, provenance});
    } else {
      sink.refused({article.file, article.line, std::move(reason)});
    }
  };
  read_articles(paths, options, sink);
}

}  // namespace

IngestReport ingest(const std::string& index, const std::vector<std::string>& paths,
                    const ReadOptions& options) {
  IngestReport report;
  // An index that is there is opened at once, to tell soon that it is locked; a new one is made
  // only for an article.
  std::optional<IndexWriter> writer;
  if (is_index(index)) writer.emplace(index);
  tag_all(
      paths, options, report,
      [&](const Inspection& read) {
        if (!writer) writer.emplace(index);
        switch (writer->put(read.tagged, read.analysis)) {
          case PutOutcome::added:
            ++report.added;
            break;
          case PutOutcome::updated:
            ++report.updated;
            break;
          case PutOutcome::unchanged:
            ++report.unchanged;
            break;
        }
      },
      [](const Refusal&) {});
  if (writer) writer->commit();
  return report;
}

IngestReport inspect(const std::vector<std::string>& paths, const ReadOptions& options,
                     const std::function<void(const Inspection&)>& handle) {
  IngestReport report;
  tag_all(paths, options, report, handle, [&](const Refusal& refusal) {
    if (!refusal.was_read) return;
    Article no_article;
    no_article.file = refusal.file;
    no_article.line = refusal.line;
    handle({no_article, {}, {}, {}, refusal.reason});
  });
  return report;
}

}  // namespace warta
