// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/batch.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <ostream>

namespace warta {
namespace {

std::string without_space(std::string id) {
  std::ranges::replace_if(
      id, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }, '_');
  return id;
}

std::string printed(const char* format, double number) {
  char text[64];
  std::snprintf(text, sizeof text, format, number);
  return text;
}

void print_hits(const std::string& qid, const Answer& answer, const std::string& name,
                std::ostream& out) {
  std::size_t rank = answer.offset;
  for (const Hit& hit : answer.hits) {
    out << qid << " Q0 " << without_space(hit.id) << ' ' << ++rank << ' '
        << printed("%.6f", hit.score) << ' ' << name << '\n';
  }
}

}  // namespace

void run_batch(const Searcher& searcher, const Request& like, const BatchOptions& options,
               std::ostream& out) {
  std::ifstream in(options.file);
  if (!in) throw Error(ErrorCode::unreadable, options.file + ": cannot be read");
  std::ofstream timings;
  if (!options.timings.empty()) {
    timings.open(options.timings);
    if (!timings) throw Error(ErrorCode::failed_write, options.timings + ": cannot be written");
  }
  Request request = like;
  request.collapse = false;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) continue;
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos || tab == 0) {
      throw Error(ErrorCode::bad_request, options.file + ":" + std::to_string(number) +
                                              ": write a query's name, a tab and the query");
    }
    const std::string qid = without_space(line.substr(0, tab));
    request.query = line.substr(tab + 1);
    const auto start = std::chrono::steady_clock::now();
    const Answer answer = searcher.search(request);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    print_hits(qid, answer, options.name, out);
    if (timings.is_open()) {
      timings << qid << '\t' << printed("%.4f", took.count()) << '\t' << answer.total << '\n';
    }
  }
  timings.close();
  if (timings.fail() && !options.timings.empty()) {
    throw Error(ErrorCode::failed_write, options.timings + ": cannot be written");
  }
}

}  // namespace warta
