// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <string>
#include <vector>

#include "indexer/cli.h"
#include "indexer/standard_streams.h"
#include "searcher/searcher.h"

namespace {

[[noreturn]] void refuse(const std::string& query, const std::string& why) {
  throw warta::Error(warta::ErrorCode::bad_request,
                     "remove: '" + query + "': " + why +
                         "; nothing was removed. Write the query so that 'warta-search' finds what "
                         "is meant, without a note, or name the articles by --id or --url");
}

// An answer to less than was asked, or to something else, is good enough to be read, but not to be
// acted upon.
void require_plain(const std::string& query, const warta::Interpretation& interpretation) {
  for (const warta::Note& note : interpretation.notes) {
    if (note.is_certain) continue;
    const bool is_part =
        note.end > note.begin && note.end <= query.size() && note.end - note.begin < query.size();
    refuse(query, (is_part ? query.substr(note.begin, note.end - note.begin) + ": " : "") +
                      note.message());
  }
  if (interpretation.searched_corrected) {
    refuse(query, "nothing has it as typed; it would be '" + interpretation.corrected + "'");
  }
  if (interpretation.relaxed)
    refuse(query, "what it finds need not have all the words; join them by AND");
}

// The ids of all that a query finds. This is where the two libraries meet: the program has both.
std::vector<std::string> find_ids(const std::string& index, const std::string& query) {
  constexpr std::size_t kPage = 10'000;
  if (query.find_first_not_of(" \t\r\n\"*") == std::string::npos) {
    throw warta::Error(warta::ErrorCode::bad_request,
                       "remove: an empty query finds everything; name what is to go");
  }
  const warta::Searcher searcher({index});
  std::vector<std::string> ids;
  warta::Request request;
  request.query = query;
  request.limit = kPage;
  request.collapse = false;  // every copy of a story is to go
  for (;; request.offset += kPage) {
    const warta::Answer answer = searcher.search(request);
    require_plain(query, answer.interpretation);
    for (const warta::Hit& hit : answer.hits) ids.push_back(hit.id);
    if (answer.hits.size() < kPage) return ids;
  }
}

}  // namespace

int main(int argc, char** argv) {
  warta::open_closed_streams();
  std::ios::sync_with_stdio(false);
  const int exit_code =
      warta::run_index_program(argc, argv, find_ids, warta::error_stream(), std::cout, std::cerr);
  std::cout.flush();
  if (std::cout || exit_code >= warta::kFailed) return exit_code;  // which has said more
  std::cerr << "warta-index: the output cannot be written; is the disk full?\n";
  return 2;
}
