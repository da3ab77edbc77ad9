// SPDX-License-Identifier: GPL-3.0-or-later
// consumer FOLDER: indexes an article there and finds it again.
#include <warta/indexer/ingest.h>
#include <warta/searcher.h>
#include <warta/stemmer/analyzer.h>

#include <fstream>
#include <iostream>
#include <string>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::string folder = argv[1];
  std::ofstream(folder + "/a.txt") << "Pemkot Kendari Gelar Rapat\n"
                                      "Wali Kota Kendari Siti Rahmatia membuka rapat di Kota "
                                      "Kendari, Kamis (7/11/2024).\n";
  warta::ingest(folder + "/consumer.idx", {folder + "/a.txt"});
  warta::Request request;
  request.query = "rapat";
  request.facets = {"province"};
  const warta::Searcher searcher({folder + "/consumer.idx"});
  const warta::Answer answer = searcher.search(request);
  std::cout << answer.total << ' ' << answer.hits.at(0).title << ' '
            << answer.facets.at(0).values.at(0).value << ' '
            << warta::Analyzer::root("dibukanya", warta::TokenKind::word) << '\n';
  request.facets = {"colour"};
  try {
    searcher.search(request);
  } catch (const warta::Error& error) {
    std::cout << (error.code() == warta::ErrorCode::bad_request ? "bad request\n" : "?\n");
  }
}
