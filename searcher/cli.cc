// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/cli.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <utility>

#include "indexer/schema/fields.h"
#include "indexer/schema/stamp.h"
#include "searcher/batch.h"
#include "searcher/render.h"
#include "searcher/resolve/region_values.h"
#include "searcher/searcher.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

enum ExitCode { kFound = 0, kNothing = 1, kFailed = 2 };

struct Options {
  std::vector<std::string> indexes;
  std::vector<std::string> words;
  std::map<std::string, std::vector<std::string>> filters;  // by the field's English name
  std::string show;
  std::string similar;
  bool officials = false;
  std::string timeline;
  std::string counted = "articles";
  std::string sort = "relevance";
  bool json = false;
  int deadline_ms = 0;
  BatchOptions batch{{}, "warta", {}};
  Request request;
};

// Every filter of the field table, in both languages.
void add_filters(CLI::App& app, Options& options) {
  const auto add = [&](const std::string& names, const std::string& filter, std::string help,
                       FieldKind kind) {
    app.add_option(names, options.filters[filter], std::move(help))
        ->type_name(kind == FieldKind::words ? "WORDS" : "VALUE")
        ->allow_extra_args(false)
        ->group("Filters");
  };
  for (const Field& field : fields()) {
    if (!field.is_filter()) continue;
    const std::string name(field.name);
    std::string names = "--" + name;
    if (field.indonesian != field.name) names += ",--" + std::string(field.indonesian);
    for (const std::string_view also : words_at_spaces(field.also)) {
      const std::string other(also);
      if (other == kCityField) {
        add("--" + other, other, "kota that it is about", field.kind);
      } else if (!other.empty()) {
        names += ",--" + other;
      }
    }
    add(names, name, std::string(field.help), field.kind);
  }
}

void add_options(CLI::App& app, Options& options) {
  Request& request = options.request;
  std::string facets;
  for (const Field& field : fields()) {
    if (field.is_facet()) facets += (facets.empty() ? "" : ",") + std::string(field.name);
  }
  app.add_option("QUERY", options.words,
                 "words, \"exact phrase\", -not, OR, ( ), awal*, a NEAR/5 b, field:value");
  app.add_option("--index", options.indexes, "an index folder; several are searched as one")
      ->type_name("DIR")
      ->allow_extra_args(false);
  app.add_option("--sort", options.sort, "order of the hits")
      ->check(CLI::IsMember({"relevance", "newest", "oldest"}).description(""))
      ->capture_default_str()
      ->type_name("relevance|newest|oldest");
  app.add_option("--limit", request.limit, "hits to print, at most 10000")
      ->capture_default_str()
      ->check(CLI::Range(0, 10000).description(""));
  CLI::Option* offset =
      app.add_option("--offset", request.offset, "hits to leave out first")
          ->capture_default_str()
          ->check(CLI::Range(std::int64_t{0}, std::numeric_limits<std::int64_t>::max())
                      .description(""));
  app.add_option("--cursor", request.cursor,
                 "go on behind the answer that this cursor comes from, however far down")
      ->excludes(offset)
      ->type_name("TEXT");
  app.add_option("--facets", request.facets, "facets to count: " + facets + "; empty for none")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("LIST")
      ->default_str("province,month");
  app.add_option("--facet-limit", request.facet_limit, "values of a facet to list")
      ->capture_default_str()
      ->type_name("N");
  app.add_option("--timeline", options.timeline,
                 "count matches over time, with their share of all articles")
      ->check(CLI::IsMember({"day", "month", "year"}).description(""))
      ->type_name("day|month|year");
  app.add_option("--count", options.counted,
                 "what facets and the timeline count: copies of one story are one story")
      ->check(CLI::IsMember({"articles", "stories"}).description(""))
      ->capture_default_str()
      ->type_name("articles|stories");
  app.add_flag("!--no-collapse", request.collapse,
               "list copies of one story one by one, not as one hit");
  app.add_flag("--explain", request.explain, "say for each hit what its score is the sum of");
  app.add_option("--deadline-ms", options.deadline_ms,
                 "give a query up after so many milliseconds; 0: never")
      ->type_name("N")
      ->check(CLI::Range(0, 3'600'000).description(""));
  app.add_option("--today", request.today,
                 "what 'kemarin' and 'pekan lalu' are counted from; else the day in Jakarta")
      ->type_name("DATE");
  app.add_option("--show", options.show, "print the article of this id whole")->type_name("ID");
  app.add_option("--similar", options.similar,
                 "articles like the one of this id, narrowed down by query and filters")
      ->type_name("ID");
  app.add_flag("--officials", options.officials,
               "the people whom the index knows by an office: QUERY is words of name, office and "
               "region")
      ->excludes("--similar");
  app.add_flag("--json", options.json, "print one JSON object");
  CLI::Option* batch = app.add_option("--batch", options.batch.file,
                                      "answer lines 'qid<TAB>query' of a file, as a TREC run")
                           ->type_name("FILE");
  app.add_option("--run", options.batch.name, "the name of the run")
      ->needs(batch)
      ->type_name("NAME")
      ->capture_default_str();
  app.add_option("--timings", options.batch.timings,
                 "write 'qid<TAB>milliseconds<TAB>total' for each query of the batch")
      ->needs(batch)
      ->type_name("FILE");
  add_filters(app, options);
}

void complete(const CLI::App& app, Options& options) {
  Request& request = options.request;
  if (options.indexes.empty()) options.indexes.push_back(default_index_path());
  if (app.count("--facets") == 0) request.facets = {"province", "month"};
  std::erase(request.facets, "");
  request.deadline = std::chrono::milliseconds(options.deadline_ms);
  if (options.sort == "newest") request.sort = Sort::newest;
  if (options.sort == "oldest") request.sort = Sort::oldest;
  if (options.timeline == "day") request.timeline = Period::day;
  if (options.timeline == "month") request.timeline = Period::month;
  if (options.timeline == "year") request.timeline = Period::year;
  if (options.counted == "stories") request.counted = Counted::stories;
  const auto add_word = [&](const std::string& word) {
    if (!request.query.empty()) request.query += ' ';
    request.query += word;
  };
  for (const std::string& word : options.words) add_word(word);
  bool may_be_option = true;
  for (const std::string& extra : app.remaining()) {
    if (may_be_option && extra == "--") {
      may_be_option = false;  // what is behind it is asked for
      continue;
    }
    if (may_be_option && extra.starts_with("--")) throw CLI::ExtrasError({extra});
    add_word(extra);
  }
  for (const auto& [name, values] : options.filters) {
    for (const std::string& value : values) request.filters.push_back({name, value});
  }
}

// What is typed, in reverse, as CLI11 wants it. "--facets=" is given an empty value, where CLI11
// would take what stands behind it.
std::vector<std::string> arguments(const CLI::App& app, int argc, const char* const* argv) {
  std::vector<std::string> typed;
  bool may_be_option = true;
  for (int i = 1; i < argc; ++i) {
    std::string argument = argv[i];
    may_be_option = may_be_option && argument != "--";
    const bool is_assigned = may_be_option && argument.starts_with("--") && argument.ends_with('=');
    const CLI::Option* option =
        is_assigned ? app.get_option_no_throw(argument.substr(0, argument.size() - 1)) : nullptr;
    if (option != nullptr && option->get_items_expected_max() > 0) {
      argument.pop_back();
      typed.push_back(std::move(argument));
      argument.clear();
    }
    typed.push_back(std::move(argument));
  }
  std::ranges::reverse(typed);
  return typed;
}

// Whether a query is nothing but spaces: what an empty variable of a script leaves.
bool is_blank(std::string_view query) {
  return query.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// People are no articles: what only articles have cannot narrow them down.
void check_officials_options(const Options& options) {
  if (!options.officials || options.request.filters.empty()) return;
  throw Error(ErrorCode::bad_request,
              "--officials takes no filter --" + options.request.filters.front().field +
                  "; write name, office and region as words: --officials bupati bombana");
}

int search(const Options& options, const Renderer& renderer, std::ostream& out, std::ostream& err) {
  const Searcher searcher(options.indexes);
  if (!options.show.empty()) {
    const std::optional<ArticleView> article = searcher.article(options.show);
    if (!article) {
      err << "warta-search: --show " << options.show << ": no article of this id\n";
      return kNothing;
    }
    renderer.article(*article, out);
    return kFound;
  }
  if (options.officials) {
    const OfficialsAnswer answer =
        searcher.officials({options.request.query, options.request.limit, options.request.offset,
                            options.request.deadline});
    renderer.officials(answer, out);
    return answer.total > 0 ? kFound : kNothing;
  }
  if (!options.similar.empty()) {
    const std::optional<Answer> answer = searcher.similar(options.similar, options.request);
    if (!answer) {
      err << "warta-search: --similar " << options.similar << ": no article of this id\n";
      return kNothing;
    }
    renderer.answer(*answer, out);
    return answer->total > 0 ? kFound : kNothing;
  }
  if (!options.batch.file.empty()) {
    run_batch(searcher, options.request, options.batch, out);
    return kFound;
  }
  const Answer answer = searcher.search(options.request);
  renderer.answer(answer, out);
  return answer.total > 0 ? kFound : kNothing;
}

}  // namespace

int run_search_program(int argc, const char* const* argv, const Terminal& terminal,
                       std::ostream& out, std::ostream& err) {
  Options options;
  CLI::App app("Searches indexed Indonesian local news.", "warta-search");
  // No short options, and what looks like one is a word that must not match: "pilkada -banjir".
  app.set_help_flag("--help", "print this help");
  app.allow_extras();
  app.set_version_flag("--version", "warta-search " WARTA_VERSION);
  add_options(app, options);
  app.footer(
      "Filters can stand in the query, too: provinsi:Sultra tanggal:2024-11 judul:pilkada\n"
      "Dates also in words, there and among others: banjir pekan lalu, pilkada November 2024\n"
      "The index is --index, else $WARTA_INDEX, else $XDG_DATA_HOME/warta/index.\n"
      "Example:  warta-search 'persiapan pilkada' --provinsi Jambi --sejak 2024-09");
  try {
    app.parse(arguments(app, argc, argv));
    complete(app, options);
    const bool asks_nothing = is_blank(options.request.query) && options.request.filters.empty();
    const bool is_other_mode = !options.show.empty() || !options.similar.empty() ||
                               options.officials || !options.batch.file.empty();
    if (asks_nothing && !is_other_mode) {
      err << "warta-search: nothing to search for; give words or a filter (see --help)\n";
      return kFailed;
    }
    check_officials_options(options);
    if (options.json) return search(options, JsonRenderer(), out, err);
    return search(options, TextRenderer(terminal.colour, terminal.columns), out, err);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error, out, err);  // --help, --version
    err << "warta-search: " << error.what() << "; see warta-search --help\n";
    return kFailed;
  } catch (const std::exception& error) {
    err << "warta-search: " << error.what() << '\n';
    return kFailed;
  }
}

}  // namespace warta
