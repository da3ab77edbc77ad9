// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cli.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <iomanip>
#include <ostream>
#include <string_view>
#include <utility>

#include "indexer/explain.h"
#include "indexer/ingest.h"
#include "indexer/schema/article_json.h"
#include "indexer/schema/error.h"
#include "indexer/status.h"

namespace warta {
namespace {

enum ExitCode { kAllIn = 0, kSomeRefused = 1, kFailed = 2, kLocked = 3 };

struct Options {
  std::string index = default_index_path();
  std::vector<std::string> paths;
  std::string format = "auto";
  std::vector<std::string> maps;  // "text=FIELD"
  std::size_t threads = hardware_threads();
  bool quiet = false;
  bool json = false;
  bool explain = false;
};

ReadOptions read_options(const Options& options) {
  ReadOptions read;
  read.format = find_format(options.format);
  for (const std::string& map : options.maps) {
    const std::size_t equals = map.find('=');
    read.columns[map.substr(0, equals)] = map.substr(equals + 1);
  }
  return read;
}

std::string check_map(const std::string& map) {
  static const std::vector<std::string> names = {"id",        "url",    "title",
                                                 "published", "source", "text"};
  const std::size_t equals = map.find('=');
  const bool known = std::ranges::find(names, map.substr(0, equals)) != names.end();
  if (equals == std::string::npos || !known || equals + 1 == map.size()) {
    return map + ": write COLUMN=FIELD, COLUMN one of id, url, title, published, source, text";
  }
  return {};
}

void print_refusal(const Refusal& refusal, std::string_view verb, std::ostream& err) {
  err << "warta-index: " << verb << ' ' << refusal.file;
  if (refusal.line > 0) err << ':' << refusal.line;
  err << ": " << refusal.reason << '\n';
}

void print_refusals(const IngestReport& report, bool quiet, std::ostream& err) {
  for (const Refusal& refusal : report.refused) print_refusal(refusal, "refused", err);
  if (quiet) return;
  for (const Refusal& skip : report.skipped) print_refusal(skip, "skipped", err);
}

int add(const Options& options, std::ostream& err) {
  const auto start = std::chrono::steady_clock::now();
  const IngestReport report =
      ingest(options.index, options.paths, {read_options(options), options.threads});
  print_refusals(report, options.quiet, err);
  if (!options.quiet) {
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    err << report.added << " added, " << report.updated << " updated, " << report.unchanged
        << " unchanged, " << report.duplicates << " duplicates, " << report.refused.size()
        << " refused in " << std::fixed << std::setprecision(1) << seconds.count() << " s; index "
        << options.index << '\n';
  }
  return report.refused.empty() ? kAllIn : kSomeRefused;
}

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

int inspect_paths(const Options& options, std::ostream& out, std::ostream& err) {
  std::string_view separator;
  const auto print = [&](const Inspection& read) {
    if (!options.explain) {
      out << json_line(inspect_line(read.article, read.tagged)) << '\n';
      return;
    }
    out << std::exchange(separator, "\n");
    print_explanation(read, out);
  };
  const IngestReport report = inspect(options.paths, read_options(options), print);
  print_refusals(report, false, err);
  return report.refused.empty() ? kAllIn : kSomeRefused;
}

int print_status(const Options& options, std::ostream& out) {
  const IndexStatus status = index_status(options.index);
  const Stamp own = Stamp::current();
  if (options.json) {
    out << json_line({{"index", options.index},
                      {"articles", status.articles},
                      {"segments", status.segments},
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
      << "schema    " << status.stamp.schema << " (this program: " << own.schema << ")\n"
      << "analysis  " << status.stamp.analysis << " (this program: " << own.analysis << ")\n";
  if (!status.usable) out << "This program cannot use the index; " << kRebuild << ".\n";
  return kAllIn;
}

void add_index_option(CLI::App& verb, Options& options) {
  verb.add_option("--index", options.index,
                  "the index folder (default: $WARTA_INDEX, else " +
                      std::string("$XDG_DATA_HOME/warta/index)"))
      ->type_name("DIR");
}

void add_input_options(CLI::App& verb, Options& options) {
  const std::vector<std::string> names = format_names();
  std::string choices;
  for (const std::string& name : names) choices += (choices.empty() ? "" : "|") + name;
  verb.add_option("--format", options.format, "of the input; auto tells it by name and content")
      ->check(CLI::IsMember(names).description(""))
      ->type_name(choices)
      ->capture_default_str();
  verb.add_option("--map", options.maps,
                  "take a column from another field of the input: text=artikel")
      ->check(CLI::Validator(check_map, ""))
      ->type_name("COLUMN=FIELD")
      ->allow_extra_args(false);
  verb.add_option("PATH", options.paths, "files, folders (walked), - for stdin")->required();
}

}  // namespace

int run_index_program(int argc, const char* const* argv, std::ostream& out, std::ostream& err) {
  Options options;
  CLI::App app("Indexes Indonesian local news: cleans, tags and stores articles.", "warta-index");
  app.set_version_flag("--version", "warta-index " WARTA_VERSION);
  app.require_subcommand(1);
  CLI::App* add_verb =
      app.add_subcommand("add", "add articles to the index, or replace changed ones");
  add_index_option(*add_verb, options);
  add_input_options(*add_verb, options);
  add_verb->add_option("--threads", options.threads, "that read articles and write the index")
      ->check(CLI::Range(1, 256))
      ->type_name("N")
      ->capture_default_str();
  add_verb->add_flag("--quiet", options.quiet, "print refusals only");
  CLI::App* inspect_verb = app.add_subcommand(
      "inspect", "print what would be stored and tagged, as JSON Lines or with its reasons");
  inspect_verb->add_flag(
      "--explain", options.explain,
      "for people: each tag with the words and the rule it was read by, and a confidence");
  add_input_options(*inspect_verb, options);
  CLI::App* status_verb = app.add_subcommand("status", "print what the index holds");
  add_index_option(*status_verb, options);
  status_verb->add_flag("--json", options.json, "as one JSON object");
  app.footer("Example:  warta-index add --index berita.idx artikel/");
  try {
    app.parse(argc, argv);
    if (*add_verb) return add(options, err);
    if (*inspect_verb) return inspect_paths(options, out, err);
    return print_status(options, out);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error, out, err);  // --help, --version
    err << "warta-index: " << error.what() << "; see warta-index --help\n";
    return kFailed;
  } catch (const Error& error) {
    err << "warta-index: " << error.what() << '\n';
    return error.code() == ErrorCode::locked ? kLocked : kFailed;
  } catch (const std::exception& error) {
    err << "warta-index: " << error.what() << '\n';
    return kFailed;
  }
}

}  // namespace warta
