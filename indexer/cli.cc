// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cli.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <csignal>
#include <optional>
#include <ostream>
#include <string_view>

#include "indexer/parse_size.h"
#include "indexer/read/reader.h"
#include "indexer/read/record_columns.h"
#include "indexer/schema/error.h"

namespace warta {
namespace {

std::string check_map(const std::string& map) {
  static const std::vector<std::string> names = column_names();
  const std::size_t equals = map.find('=');
  const bool known = std::ranges::find(names, map.substr(0, equals)) != names.end();
  if (equals == std::string::npos || !known || equals + 1 == map.size()) {
    std::string known_names;
    for (const std::string& name : names) known_names += (known_names.empty() ? "" : ", ") + name;
    return map + ": write COLUMN=FIELD, COLUMN one of " + known_names;
  }
  return {};
}

// Makes bytes of a size as it is typed.
std::string in_bytes(std::string& size) {
  const std::optional<std::uint64_t> bytes = parse_size(size);
  if (!bytes) return size + ": write a size such as 800M, 1.5G or 2GiB";
  if (*bytes < kLeastMemory) {
    return size + ": a run takes " + std::to_string(kLeastMemory / 1'000'000) + "M at least";
  }
  size = std::to_string(*bytes);
  return {};
}

// A script's empty variable.
std::string check_index(const std::string& index) {
  return index.empty() ? "it is empty; name the folder of the index" : std::string();
}

void add_index_option(CLI::App& verb, VerbOptions& options) {
  verb.add_option("--index", options.index,
                  "the index folder (default: $WARTA_INDEX, else " +
                      std::string("$XDG_DATA_HOME/warta/index)"))
      ->check(CLI::Validator(check_index, ""))
      ->type_name("DIR");
}

void add_input_options(CLI::App& verb, VerbOptions& options) {
  const std::vector<std::string> names = format_names();
  std::string choices;
  for (const std::string& name : names) choices += (choices.empty() ? "" : "|") + name;
  verb.add_option("--format", options.format,
                  "of the input, unpacked; auto tells it by content, then by name")
      ->check(CLI::IsMember(names).description(""))
      ->type_name(choices)
      ->capture_default_str();
  verb.add_option("--map", options.maps,
                  "take a column from another field of the input: text=artikel")
      ->check(CLI::Validator(check_map, ""))
      ->type_name("COLUMN=FIELD")
      ->allow_extra_args(false);
  verb.add_option("--source", options.source,
                  "whose articles these are, where they say it neither by an address nor otherwise")
      ->type_name("NAME");
  verb.add_option("PATH", options.paths, "files, also .gz and .zst; folders (walked); - for stdin")
      ->required();
}

void add_threads_option(CLI::App& verb, VerbOptions& options) {
  verb.add_option("--threads", options.threads, "that work at once")
      ->check(CLI::Range(1, 256))
      ->type_name("N")
      ->capture_default_str();
}

void describe_add(CLI::App& verb, VerbOptions& options) {
  add_index_option(verb, options);
  add_input_options(verb, options);
  add_threads_option(verb, options);
  verb.add_flag("--dry-run", options.dry_run, "do all but the commit: the index stays as it is");
  verb.add_flag("--portable", options.portable,
                "make the new index of Xapian's tables alone: larger and slower, and readable by "
                "whatever knows Xapian; later adds need not say it");
  verb.add_option("--memory", options.memory,
                  "that the run may take, such as 800M or 1.5G (of 1000; Mi and Gi of 1024): 500M "
                  "at least; default 1G")
      ->transform(CLI::Validator(in_bytes, ""))
      ->type_name("SIZE");
  verb.add_option("--report", options.reports,
                  "write what the run did: JSON; a page where FILE ends in .html or .txt")
      ->type_name("FILE")
      ->allow_extra_args(false);
  verb.add_flag("--quiet", options.quiet, "print refusals only");
}

void describe_inspect(CLI::App& verb, VerbOptions& options) {
  verb.add_flag(
      "--explain", options.explain,
      "for people: each tag with the words and the rule it was read by, and a confidence");
  add_input_options(verb, options);
}

void describe_remove(CLI::App& verb, VerbOptions& options) {
  add_index_option(verb, options);
  CLI::Option_group* which = verb.add_option_group("which", "of these one or several");
  which->require_option(1, 0);
  which->add_option("--id", options.ids, "the article of this id")->type_name("ID");
  which->add_option("--url", options.urls, "articles of this address, in any of its forms")
      ->type_name("URL");
  which->add_option("--query", options.queries, "every article that the query finds as it is typed")
      ->type_name("Q")
      ->allow_extra_args(false);
  which->add_option("--mark", options.marks, "with --undo: what 'removals' prints of an article")
      ->type_name("MARK")
      ->allow_extra_args(false);
  verb.add_option("--reason", options.reason, "kept beside the mark, and on the receipt")
      ->type_name("TEXT");
  verb.add_flag("--undo", options.undo, "let what was removed come in again with the next 'add'");
  verb.add_flag("--quiet", options.quiet, "print the receipt only");
}

void describe_removals(CLI::App& verb, VerbOptions& options) {
  add_index_option(verb, options);
  verb.add_option("--id", options.ids, "of the article of this id only")->type_name("ID");
  verb.add_option("--url", options.urls, "of articles of this address only, in any of its forms")
      ->type_name("URL");
  verb.add_flag("--json", options.json, "as one JSON object");
}

// CLI11 says of an unknown verb only that one is missing.
void require_known_verb(const CLI::App& app, int argc, const char* const* argv) {
  if (argc < 2) return;
  const std::string verb = argv[1];
  if (verb.starts_with('-')) return;
  std::string verbs;
  for (const CLI::App* known : app.get_subcommands({})) {
    if (known->get_name() == verb) return;
    verbs += (verbs.empty() ? "" : ", ") + known->get_name();
  }
  throw CLI::ParseError(verb + ": is no verb; there are " + verbs, CLI::ExitCodes::ExtrasError);
}

}  // namespace

int run_index_program(int argc, const char* const* argv, const FindByQuery& find,
                      ErrorStream stream, std::ostream& out, std::ostream& err) {
  const auto print_error = [&](const std::string& what) {
    err << output_line(stream, Priority::error, what);
  };
  VerbOptions options;
  CLI::App app("Indexes Indonesian local news: cleans, tags and stores articles.", "warta-index");
  app.set_version_flag("--version", "warta-index " WARTA_VERSION);
  app.require_subcommand(1);
  CLI::App* add_verb =
      app.add_subcommand("add", "add articles to the index, or replace changed ones");
  describe_add(*add_verb, options);
  CLI::App* inspect_verb = app.add_subcommand(
      "inspect", "print what would be stored and tagged, as JSON Lines or with its reasons");
  describe_inspect(*inspect_verb, options);
  CLI::App* remove_verb = app.add_subcommand(
      "remove", "take articles out, and keep them out; prints a receipt as JSON");
  describe_remove(*remove_verb, options);
  CLI::App* removals_verb =
      app.add_subcommand("removals", "print what has been removed and is kept out: when and why");
  describe_removals(*removals_verb, options);
  CLI::App* status_verb = app.add_subcommand("status", "print what the index holds");
  CLI::App* check_verb =
      app.add_subcommand("check", "read the whole index and name what is damaged");
  CLI::App* compact_verb = app.add_subcommand(
      "compact", "make the index small and fast; what was removed leaves the disk");
  CLI::App* rebuild_verb = app.add_subcommand(
      "rebuild", "after an upgrade: analyse the stored articles again, where that is needed");
  for (CLI::App* verb : {status_verb, check_verb, compact_verb, rebuild_verb}) {
    add_index_option(*verb, options);
    verb->add_flag("--json", options.json, "as one JSON object");
  }
  add_threads_option(*compact_verb, options);
  add_threads_option(*rebuild_verb, options);
  rebuild_verb->add_flag("--force", options.force, "also where it is not needed");
  rebuild_verb->add_flag("--quiet", options.quiet, "print nothing where it is not needed");
  app.footer("Example:  warta-index add --index berita.idx artikel/");
  try {
    require_known_verb(app, argc, argv);
    app.parse(argc, argv);
    // Whoever stops to read what it says does not stop a run that changes the index.
    for (const CLI::App* verb : {add_verb, remove_verb, compact_verb, rebuild_verb}) {
      if (*verb) std::signal(SIGPIPE, SIG_IGN);
    }
    if (*add_verb) return add(options, stream, err);
    if (*inspect_verb) return inspect_paths(options, stream, out, err);
    if (*remove_verb) return remove(options, find, stream, out, err);
    if (*removals_verb) return print_removals(options, out);
    if (*check_verb) return check(options, stream, out, err);
    if (*compact_verb) return compact(options, out);
    if (*rebuild_verb) return rebuild(options, out);
    return print_status(options, out);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error, out, err);  // --help, --version
    print_error(std::string(error.what()) + "; see warta-index --help");
    return kFailed;
  } catch (const Error& error) {
    print_error(error.what());
    return error.code() == ErrorCode::locked ? kLocked : kFailed;
  } catch (const std::exception& error) {
    print_error(error.what());
    return kFailed;
  }
}

}  // namespace warta
