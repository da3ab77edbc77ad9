// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <string>
#include <vector>

#include "indexer/cli.h"
#include "searcher/searcher.h"

namespace {

// The ids of all that a query finds. This is where the two libraries meet: the program has both.
std::vector<std::string> find_ids(const std::string& index, const std::string& query) {
  constexpr std::size_t kPage = 10'000;
  if (query.find_first_not_of(" \t\n\"*") == std::string::npos) {
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
    // Found in a relaxed way is not found.
    if (answer.interpretation.relaxed) return ids;
    for (const warta::Hit& hit : answer.hits) ids.push_back(hit.id);
    if (answer.hits.size() < kPage) return ids;
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const int exit_code =
      warta::run_index_program(argc, argv, find_ids, warta::error_stream(), std::cout, std::cerr);
  std::cout.flush();
  if (std::cout || exit_code >= warta::kFailed) return exit_code;  // which has said more
  std::cerr << "warta-index: the output cannot be written; is the disk full?\n";
  return 2;
}
