// SPDX-License-Identifier: GPL-3.0-or-later
// `warta-index remove` and `removals`: takes articles out, and says what was taken out.
#include <algorithm>
#include <chrono>
#include <iterator>
#include <ostream>

#include "indexer/report.h"
#include "indexer/schema/article_json.h"
#include "indexer/schema/canonical_url.h"
#include "indexer/schema/error.h"
#include "indexer/verbs.h"
#include "stemmer/text/printable.h"

namespace warta {
namespace {

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

}  // namespace

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

}  // namespace warta
