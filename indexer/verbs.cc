// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/verbs.h"

#include <chrono>
#include <iomanip>
#include <ostream>

#include "indexer/check.h"
#include "indexer/memory_budget.h"
#include "indexer/report.h"
#include "indexer/schema/article_json.h"
#include "indexer/schema/error.h"
#include "indexer/schema/manifest.h"
#include "indexer/status.h"

namespace warta {

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

IndexWriter open_writer(const std::string& path) {
  check_stamp(read_manifest(path).stamp, path);
  return IndexWriter(path);
}

void require_input(const IngestReport& report) {
  if (report.has_input) return;
  throw Error(ErrorCode::unreadable,
              "nothing could be read: no PATH can be opened; are the names right, the disks "
              "mounted, and may this user read them?");
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
