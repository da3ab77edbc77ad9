// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a query: it parses, it builds, it is answered, and what is told of it points into
// it.
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/ingest.h"
#include "searcher/build_query.h"
#include "searcher/parse_query.h"
#include "stemmer/text/normalize.h"
#include "tests/fuzz/check.h"
#include "tests/support/temp_folder.h"

namespace {

constexpr std::chrono::sys_days kToday = std::chrono::year(2024) / 11 / 20;

void check_notes(const std::vector<warta::Note>& notes, std::size_t size) {
  for (const warta::Note& note : notes) {
    WARTA_FUZZ_CHECK(note.begin <= note.end && note.end <= size && !note.message().empty());
  }
}

void check_node(const warta::QueryNode& node, std::size_t size) {
  WARTA_FUZZ_CHECK(node.begin <= node.end && node.end <= size && node.text_begin <= size);
  for (const warta::QueryNode& child : node.children) check_node(child, size);
}

void build(std::string_view text, const warta::OpenIndex& index) {
  for (const warta::DatesAre dates :
       {warta::DatesAre::filters, warta::DatesAre::words, warta::DatesAre::all_words}) {
    for (const warta::Match match : {warta::Match::every_word, warta::Match::any_word}) {
      warta::Query query = warta::parse_query(text, {kToday, dates});
      check_node(query.root, text.size());
      const warta::BuiltQuery built = warta::build_query(query, match, index);
      WARTA_FUZZ_CHECK(!built.words.empty());
      check_notes(query.notes, text.size());
    }
  }
}

// A few articles, so that there are words, officials and regions to be near to.
class SmallIndex {
 public:
  SmallIndex() {
    folder_.write("in/a.txt",
                  "Pemkab Bombana Siapkan Pilkada\n"
                  "Pj. Bupati Bombana La Sadim Raya menyiapkan logistik, Rabu (6/11/2024).");
    folder_.write("in/b.txt",
                  "Pemkot Jambi Gelar Rapat Koordinasi\n"
                  "Wali Kota Jambi Muhammad Rizal Fahmi membuka rapat, Kamis (14/11/2024).");
    warta::ingest(path(), {folder_.path("in")});
  }
  std::string path() const { return folder_.path("idx"); }

 private:
  warta::testing::TempFolder folder_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static const warta::OpenIndex empty;
  static const SmallIndex small;
  static const warta::OpenIndex index({small.path()});
  static const warta::Searcher searcher({small.path()});
  build(text, empty);
  build(text, index);
  warta::Request request;
  request.query = text;
  request.today = warta::iso_date(kToday);
  request.facets = {"province", "month"};
  const warta::Answer answer = searcher.search(request);
  check_notes(answer.interpretation.notes, size);
  const warta::Interpretation& said = answer.interpretation;
  WARTA_FUZZ_CHECK(!said.searched_corrected || !said.corrected.empty());
  if (!said.corrected.empty()) {
    WARTA_FUZZ_CHECK(said.corrected != answer.query);
    // What was corrected is right, and finds what it was taken to find.
    request.query = said.corrected;
    WARTA_FUZZ_CHECK(searcher.search(request).total > 0);
  }
  return 0;
}
