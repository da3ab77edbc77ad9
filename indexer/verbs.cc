// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/verbs.h"

#include <algorithm>
#include <chrono>
#include <iomanip>
#include <iterator>
#include <ostream>
#include <string_view>
#include <utility>

#include "indexer/check.h"
#include "indexer/explain/explain.h"
#include "indexer/inspect.h"
#include "indexer/memory_budget.h"
#include "indexer/report.h"
#include "indexer/run_output.h"
#include "indexer/schema/article_json.h"
#include "indexer/schema/canonical_url.h"
#include "indexer/schema/error.h"
#include "indexer/schema/manifest.h"
#include "indexer/status.h"
#include "stemmer/text/printable.h"

namespace warta {
namespace {

Json inspect_line(const Article& article, const TaggedArticle& tagged) {
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
          {"mentioned_regions", json_regions(tagged.mentioned)},
          {"officials", json_officials(tagged.officials)},
          {"advertorial", tagged.advertorial},
          {"text", tagged.text},
          {"boilerplate", tagged.boilerplate}};
}

// An empty name is a script's empty variable, and would be marked as removed.
void require_name(const std::string& name, const char* option) {
  if (!name.empty()) return;
  throw Error(ErrorCode::bad_request,
              std::string("remove: ") + option + " is empty; name what is to go");
}

// What can name nothing would be kept out for nothing, and the article meant would stay.
void require_names(const RemovalRequest& request) {
  const auto refuse = [](const std::string& option, const std::string& value,
                         const std::string& why) {
    throw Error(ErrorCode::bad_request, "remove: " + option + " '" + value + "' " + why +
                                            "; nothing was removed. 'warta-search --json' shows "
                                            "the id and address of an article");
  };
  for (const std::string& id : request.ids) {
    if (is_placeholder(id)) refuse("--id", id, "stands for no id");
  }
  for (const std::string& url : request.urls) {
    if (is_placeholder(url) || !names_article(url)) refuse("--url", url, "is no article's address");
  }
}

// Every program must be told where an index is before it is changed: none is made here.
IndexWriter open_writer(const std::string& path) {
  check_stamp(read_manifest(path).stamp, path);
  return IndexWriter(path);
}

}  // namespace

ReadOptions read_options(const VerbOptions& options) {
  ReadOptions read;
  read.format = find_format(options.format);
  read.source = options.source;
  for (const std::string& map : options.maps) {
    const std::size_t equals = map.find('=');
    read.columns[map.substr(0, equals)] = map.substr(equals + 1);
  }
  return read;
}

void require_input(const IngestReport& report) {
  if (report.has_input) return;
  throw Error(ErrorCode::unreadable,
              "nothing could be read: no PATH can be opened; are the names right, the disks "
              "mounted, and may this user read them?");
}

int remove(const VerbOptions& options, const FindByQuery& find, ErrorStream stream,
           std::ostream& out, std::ostream& err) {
  RemovalRequest request;
  request.ids = options.ids;
  request.urls = options.urls;
  request.marks = options.marks;
  request.reason = options.reason;
  request.day = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  for (const std::string& name : request.ids) require_name(name, "--id");
  for (const std::string& url : request.urls) require_name(url, "--url");
  if (!request.marks.empty() && !options.undo) {
    throw Error(ErrorCode::bad_request,
                "remove: --mark names what has been removed; say --undo, too, to let it in again");
  }
  if (options.undo && !options.queries.empty()) {
    throw Error(ErrorCode::bad_request,
                "remove: --undo with --query: what was removed is in no index, and no query finds "
                "it; name it by --id, --url or --mark ('warta-index removals' lists the marks)");
  }
  if (!options.undo) require_names(request);  // marks of such names may be there
  // Before anything is looked up: nothing changes then until it is removed.
  IndexWriter writer = open_writer(options.index);
  for (const std::string& query : options.queries) {
    std::vector<std::string> found = find(options.index, query);
    if (found.empty()) {
      err << output_line(stream, Priority::info, "the query '" + query + "' finds nothing");
    }
    std::ranges::move(found, std::back_inserter(request.ids));
  }
  if (options.undo) {
    const std::size_t marks = allow_again(writer, request);
    if (marks == 0) {
      err << "no mark was taken away: none of these is kept out of the index\n";
      return kAllIn;
    }
    err << marks << (marks == 1 ? " mark" : " marks")
        << " taken away; what had them may be added again\n";
    return kAllIn;
  }
  const RemovalReceipt receipt = remove_articles(writer, request);
  out << json_line(receipt_json(receipt)) << '\n' << std::flush;
  if (!out) {
    throw Error(ErrorCode::failed_write,
                "remove: the receipt cannot be written; the removal stands: " +
                    std::to_string(receipt.removed.size()) + " removed, revision " +
                    receipt.revision);
  }
  for (const std::string& missing : receipt.missing) {
    err << output_line(stream, Priority::info,
                       "no article is " + missing + "; it is kept out from now on");
  }
  if (!receipt.removed.empty() && !options.quiet) {
    err << receipt.removed.size()
        << " removed; 'warta-index compact' takes their words off the disk\n";
  }
  return kAllIn;
}

int print_removals(const VerbOptions& options, std::ostream& out) {
  std::vector<std::string> wanted;
  for (const std::string& id : options.ids) wanted.push_back(printed_mark_of_id(id));
  for (const std::string& url : options.urls) {
    std::ranges::move(printed_marks_of_url(url), std::back_inserter(wanted));
  }
  std::vector<KeptOut> removals = list_removals(options.index);
  const auto is_wanted = [&](const std::string& mark) {
    return std::ranges::find(wanted, mark) != wanted.end();
  };
  if (!wanted.empty()) {
    std::erase_if(removals,
                  [&](const KeptOut& one) { return std::ranges::none_of(one.marks, is_wanted); });
  }
  if (options.json) {
    out << json_line(removals_json(removals)) << '\n';
    return kAllIn;
  }
  for (const KeptOut& one : removals) {
    out << one.day << ' ';
    for (const std::string& mark : one.marks) out << ' ' << mark;
    if (!one.reason.empty()) out << "  " << printable(one.reason);
    out << '\n';
  }
  if (removals.empty()) {
    out << printable(options.index) << ": "
        << (wanted.empty() ? "nothing was removed" : "none of these was removed") << '\n';
  }
  return kAllIn;
}

int compact(const VerbOptions& options, std::ostream& out) {
  const std::uint64_t before = index_status(options.index).size_bytes;
  IndexWriter writer = open_writer(options.index);
  writer.compact(options.threads);
  const IndexStatus after = index_status(options.index);
  if (options.json) {
    out << json_line({{"index", options.index},
                      {"articles", after.articles},
                      {"size_bytes_before", before},
                      {"size_bytes", after.size_bytes},
                      {"revision", writer.revision()}})
        << '\n';
  } else if (!options.quiet) {
    out << after.articles << " articles, " << before / 1024 << " -> " << after.size_bytes / 1024
        << " KiB\n";
  }
  return kAllIn;
}

int rebuild(const VerbOptions& options, std::ostream& out) {
  if (options.quiet && !is_index(options.index)) return kAllIn;  // of a first night
  const Stamp before = read_manifest(options.index).stamp;
  const bool is_needed = before != Stamp::current() || options.force;
  const auto start = std::chrono::steady_clock::now();
  if (is_needed) {
    IndexWriter writer(options.index, Layout::flat, AnalysisCheck::any);
    writer.rebuild(memory_budget(options.memory, options.threads).threads);
  }
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  const Manifest after = read_manifest(options.index);
  if (options.json) {
    out << json_line({{"index", options.index},
                      {"rebuilt", is_needed},
                      {"articles", after.live_articles()},
                      {"analysis_before", before.analysis},
                      {"analysis", after.stamp.analysis},
                      {"revision", after.revision()},
                      {"seconds", seconds.count()}})
        << '\n';
  } else if (is_needed) {
    out << after.live_articles() << " articles analysed again in " << std::fixed
        << std::setprecision(1) << seconds.count() << " s\n";
  } else if (!options.quiet) {
    out << options.index << ": is of this program's analysis; nothing to do\n";
  }
  return kAllIn;
}

int check(const VerbOptions& options, ErrorStream stream, std::ostream& out, std::ostream& err) {
  const IndexCheck found = check_index(options.index);
  if (options.json) {
    out << json_line({{"index", options.index},
                      {"whole", found.damage.empty()},
                      {"segments", found.segments},
                      {"articles", found.articles},
                      {"damage", found.damage}})
        << '\n';
  } else if (found.damage.empty()) {
    out << options.index << ": whole; " << found.articles << " articles in " << found.segments
        << (found.segments == 1 ? " segment\n" : " segments\n");
  }
  for (const std::string& damage : found.damage) {
    err << output_line(stream, Priority::error, damage);
  }
  return found.damage.empty() ? kAllIn : kFailed;
}

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
      out << json_line(inspect_line(read.article, read.tagged)) << '\n';
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

int print_status(const VerbOptions& options, std::ostream& out) {
  const IndexStatus status = index_status(options.index);
  const Stamp own = Stamp::current();
  if (options.json) {
    out << json_line({{"index", options.index},
                      {"articles", status.articles},
                      {"segments", status.segments},
                      {"portable", status.portable},
                      {"dated", status.dated},
                      {"first_day", json_or_null(status.first_day)},
                      {"last_day", json_or_null(status.last_day)},
                      {"size_bytes", status.size_bytes},
                      {"schema", status.stamp.schema},
                      {"analysis", status.stamp.analysis},
                      {"usable", status.usable}})
        << '\n';
    return kAllIn;
  }
  out << "index     " << options.index << '\n'
      << "articles  " << status.articles << ", " << status.dated << " of them dated";
  if (status.dated > 0) out << ", " << status.first_day << " to " << status.last_day;
  out << "\nsegments  " << status.segments << "\nsize      " << status.size_bytes / 1024 << " KiB\n"
      << "layout    "
      << (status.portable ? "portable: in Xapian's tables alone" : "flat: beside Xapian's tables")
      << "\nschema    " << status.stamp.schema << " (this program: " << own.schema << ")\n"
      << "analysis  " << status.stamp.analysis << " (this program: " << own.analysis << ")\n";
  if (!status.usable) {
    out << "This program cannot use the index; " << way_out(status.stamp) << ".\n";
  }
  return kAllIn;
}

}  // namespace warta
