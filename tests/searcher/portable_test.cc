// SPDX-License-Identifier: GPL-3.0-or-later
// An index in Xapian's tables alone beside one with files of its own: they answer every query
// alike.
#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <sstream>

#include "indexer/ingest.h"
#include "indexer/schema/snapshot.h"
#include "indexer/write/index_writer.h"
#include "searcher/render.h"
#include "searcher/searcher.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

// What people type, of every kind that the query language has.
const std::vector<std::string> kTyped = {
    "",
    "pilkada",
    "persiapan pilkada",
    "rakor",
    "\"rapat koordinasi\"",
    "\"wali kota\"",
    "\"wali kota\" -jambi",
    "KTP-el",
    "8 ribu",
    "pemkab",
    "kpu OR bawaslu",
    "(banjir OR longsor) warga",
    "bupati -\"wakil bupati\"",
    "peme*",
    "ka*",
    "judul:pil*",
    "judul:bupati",
    "judul:\"apel siaga\"",
    "judul:rakor",
    "dari yang di",
    "\"dari yang di\"",
    "\"tidak ada yang begini\"",
    "zzzz*",
    "zzzz",
    "kopi zzzz",
    "provinsi:atlantis banjir",
    "jabatan:bupati",
    "sumber:kabarrumbia.id",
    "tanggal:2024-11",
    "sejak:2024-10-01 sampai:2024-11-15 pilkada",
    "tanggal:kemarin",
    "\"",
    "-pilkada",
    "bupati NEAR/4 logistik",
    "pilkda",
    "lgistik pilkada",
    "pejabat:\"M. Sadim Raya\" jabatan:wako",
    "pilkada November 2024",
    "pilkada Sulawesi Tenggara",
};

class PortableTest : public ::testing::Test {
 protected:
  static std::vector<std::string> corpus(const std::vector<std::string>& names) {
    std::vector<std::string> paths;
    for (const std::string& name : names) paths.push_back(WARTA_SOURCE_DIR "/corpus/" + name);
    return paths;
  }

  std::string flat() const { return folder_.path("flat"); }
  std::string portable() const { return folder_.path("portable"); }

  void add_to_both(const std::vector<std::string>& paths) const {
    IngestOptions options;
    ingest(flat(), paths, options);
    options.portable = true;
    ingest(portable(), paths, options);
  }

  // Queries made of what the articles say, beside those of kTyped; each kind in turn.
  std::vector<Request> requests() const {
    std::vector<Request> all;
    for (const std::string& typed : kTyped) {
      Request& request = all.emplace_back();
      request.query = typed;
      request.facets = {"province", "official", "month"};
    }
    std::size_t turn = 0;
    for (const auto& segment : open_snapshot(flat()).segments) {
      for (Xapian::docid document = 1; document <= segment->entry().articles; ++document) {
        add_requests(segment->articles().article(document), turn++, all);
      }
    }
    return all;
  }

  static void add_requests(const TaggedArticle& article, std::size_t turn,
                           std::vector<Request>& all) {
    std::istringstream title(article.title);
    std::vector<std::string> words{std::istream_iterator<std::string>(title), {}};
    if (words.size() < 3) return;
    const std::vector<std::string> queries = {
        article.title,
        '"' + words[0] + ' ' + words[1] + ' ' + words[2] + '"',
        '"' + words[1] + ' ' + words[2] + "\" OR " + words[0],
        words[1].substr(0, 3) + "* " + words[0],
        words[0] + " -" + words[1],
        "judul:" + words[0] + " " + words[2],
    };
    Request request;
    request.query = queries[turn % queries.size()];
    request.facets = {"province", "regency", "official", "position", "source", "year", "day"};
    request.sort = std::array{Sort::relevance, Sort::newest, Sort::oldest}[turn % 3];
    request.limit = 5 + turn % 7;
    request.offset = turn % 4;
    request.collapse = turn % 5 != 0;
    all.push_back(request);
    request.query = queries[(turn + 3) % queries.size()];
    if (!article.officials.empty()) {
      request.filters = {{"official", article.officials.front().name}};
      if (turn % 2 == 0) request.filters = {{"position", article.officials.front().position}};
    } else if (!article.source.empty()) {
      request.filters = {{"source", article.source}};
    }
    all.push_back(request);
    request.filters.clear();
    request.query = "";
    if (const auto day = article.date()) {
      request.filters = {{turn % 2 == 0 ? "since" : "date", printed_day(day_number(*day))}};
    }
    all.push_back(request);
  }

  static std::string json(const Searcher& searcher, const Request& request) {
    Answer answer = searcher.search(request);
    answer.elapsed_ms = 0;
    answer.revision.clear();
    std::ostringstream out;
    JsonRenderer().answer(answer, out);
    return out.str();
  }

  static void expect_alike(const Searcher& one, const Searcher& other,
                           const std::vector<Request>& asked) {
    for (const Request& request : asked) {
      const std::string first = json(one, request);
      const std::string second = json(other, request);
      const auto at =
          static_cast<std::size_t>(std::ranges::mismatch(first, second).in1 - first.begin());
      const std::size_t from = at < 60 ? 0 : at - 60;
      ASSERT_TRUE(first == second) << request.query << "\nflat:     " << first.substr(from, 120)
                                   << "\nportable: " << second.substr(from, 120);
    }
  }

  void expect_both_alike() const {
    const std::vector<Request> asked = requests();
    EXPECT_GT(asked.size(), 200U);
    const Searcher one({flat()});
    const Searcher other({portable()});
    expect_alike(one, other, asked);
    for (const auto& segment : open_snapshot(flat()).segments) {
      for (Xapian::docid document = 1; document <= segment->entry().articles; ++document) {
        const std::string id = segment->articles().head(document).id;
        EXPECT_EQ(shown(one, id), shown(other, id)) << id;
      }
    }
  }
  static std::string shown(const Searcher& searcher, const std::string& id) {
    const auto article = searcher.article(id);
    std::ostringstream out;
    if (article) JsonRenderer().article(*article, out);
    return out.str();
  }

  testing::TempFolder folder_;
};

TEST_F(PortableTest, AnswersEveryQueryAsAFlatIndexDoes) {
  add_to_both(corpus({"election", "province", "traps", "formats", "copies.jsonl"}));
  expect_both_alike();
}

TEST_F(PortableTest, AnswersAlikeWhenArticlesWereReplacedAndRemoved) {
  add_to_both(corpus({"election", "province"}));
  folder_.write("1.jsonl", R"({"id": "a", "text": "Bupati Bombana membuka rapat koordinasi."})"
                           "\n"
                           R"({"id": "b", "text": "Warga memanen kopi di Kota Jambi."})"
                           "\n");
  folder_.write("2.jsonl", R"({"id": "a", "text": "Bupati Bombana menutup rapat koordinasi."})"
                           "\n");
  // The same again, so that a dead one and a living one are alike.
  for (const char* name : {"1.jsonl", "2.jsonl", "1.jsonl"}) add_to_both({folder_.path(name)});
  add_to_both(corpus({"copies.jsonl"}));
  for (const std::string& path : {flat(), portable()}) {
    IndexWriter writer(path);
    writer.remove("salinan-01");
    writer.remove("b");
    writer.commit();
  }
  const Snapshot index = open_snapshot(portable());
  EXPECT_TRUE(std::ranges::any_of(index.segments, [](const auto& segment) {
    return segment->is_portable() && !segment->dead().empty();
  }));
  expect_both_alike();
  for (const std::string& path : {flat(), portable()}) IndexWriter(path).compact(2);
  EXPECT_TRUE(open_snapshot(portable()).segments.front()->is_portable());
  expect_both_alike();
}

TEST_F(PortableTest, IsSearchedBesideFlatOnes) {
  add_to_both(corpus({"province", "traps"}));
  const std::string other = folder_.path("other");
  ingest(other, corpus({"election"}));
  expect_alike(Searcher({flat(), other}), Searcher({portable(), other}), requests());
}

}  // namespace
}  // namespace warta
