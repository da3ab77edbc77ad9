// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/evaluate.h"

#include <gmock/gmock.h>

#include <random>

#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::FloatNear;
using ::testing::IsEmpty;
using Documents = std::vector<std::uint32_t>;

constexpr std::uint32_t kArticles = 300;

// Lists of our own over a segment that only says how many articles there are.
class EvaluatorTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    IndexWriter writer(folder_->path("idx"));
    std::vector<std::string> articles;
    for (std::uint32_t i = 1; i <= kArticles; ++i) {
      articles.push_back(std::to_string(i));
      articles.push_back("Judul Berita\nWarga membuka rapat nomor " + std::to_string(i) + ".");
    }
    testing::add_articles(writer, articles);
    writer.commit();
    const Snapshot snapshot = open_snapshot(folder_->path("idx"));
    reader_ = new SegmentReader(snapshot.segments.front(),
                                std::make_shared<SegmentCaches>(1 << 20, 1 << 20));
  }
  static void TearDownTestSuite() {
    delete reader_;
    delete folder_;
  }

  static Plan term(const Documents& documents, double weight = 1) {
    auto list = std::make_shared<FlatPostings>();
    list->documents = documents;
    list->counts.assign(documents.size(), 1);
    Plan plan = Plan::of(Plan::Kind::term);
    plan.postings.push_back(std::move(list));
    plan.weight = weight;
    return plan;
  }
  static Plan joined(Plan::Kind kind, std::vector<Plan> children) {
    return Plan::joined(kind, std::move(children));
  }
  static Matches run(const Plan& plan, const Deadline& deadline = {}) {
    const Bm25 bm25{0, 0, 1};  // every occurrence is worth the weight
    return Evaluator(*reader_, 0, bm25, deadline).living(plan);
  }

  static testing::TempFolder* folder_;
  static SegmentReader* reader_;
};
testing::TempFolder* EvaluatorTest::folder_ = nullptr;
SegmentReader* EvaluatorTest::reader_ = nullptr;

TEST_F(EvaluatorTest, JoinsAndAddsUp) {
  const auto two = [&](Plan::Kind kind) {
    return joined(kind, {term({1, 2, 4}, 1), term({2, 4, 9}, 3)});
  };
  const Matches all = run(two(Plan::Kind::all));
  EXPECT_THAT(all.documents, ElementsAre(2, 4));
  EXPECT_THAT(all.scores, ElementsAre(FloatNear(4, 0.001F), FloatNear(4, 0.001F)));
  const Matches any = run(two(Plan::Kind::any));
  EXPECT_THAT(any.documents, ElementsAre(1, 2, 4, 9));
  EXPECT_THAT(any.scores, ElementsAre(1, 4, 4, 3));
  const Matches best = run(two(Plan::Kind::best));
  EXPECT_THAT(best.documents, ElementsAre(1, 2, 4, 9));
  EXPECT_THAT(best.scores, ElementsAre(1, 3, 3, 3));
  EXPECT_THAT(run(two(Plan::Kind::without)).documents, ElementsAre(1));
  EXPECT_THAT(run(two(Plan::Kind::all).scaled(0)).scores, ElementsAre(0, 0));
}

TEST_F(EvaluatorTest, KnowsAllAndNone) {
  EXPECT_EQ(run(Plan::of(Plan::Kind::everything)).documents.size(), kArticles);
  EXPECT_THAT(run(Plan::of(Plan::Kind::none)).documents, IsEmpty());
  EXPECT_THAT(run(joined(Plan::Kind::all, {term({7}), Plan::of(Plan::Kind::everything)})).documents,
              ElementsAre(7));
}

// Random trees against the same sets, joined one document at a time.
TEST_F(EvaluatorTest, AgreesWithAWalkOverAllDocuments) {
  std::mt19937 random(1);
  const auto random_term = [&] {
    Documents documents;
    const auto sparse = 1 + random() % 40;
    for (std::uint32_t document = 1; document <= kArticles; ++document) {
      if (random() % sparse == 0) documents.push_back(document);
    }
    return term(documents);
  };
  const auto has = [](const auto& self, const Plan& plan, std::uint32_t document) -> bool {
    const auto child_has = [&](const Plan& child) { return self(self, child, document); };
    switch (plan.kind) {
      case Plan::Kind::term:
        return std::ranges::binary_search(plan.postings.front()->documents, document);
      case Plan::Kind::all:
        return std::ranges::all_of(plan.children, child_has);
      case Plan::Kind::without:
        return child_has(plan.children[0]) && !child_has(plan.children[1]);
      default:
        return std::ranges::any_of(plan.children, child_has);
    }
  };
  constexpr std::array kKinds = {Plan::Kind::all, Plan::Kind::any, Plan::Kind::best,
                                 Plan::Kind::without};
  const auto random_plan = [&](const auto& self, int depth) -> Plan {
    if (depth == 0 || random() % 4 == 0) return random_term();
    const Plan::Kind kind = kKinds[random() % kKinds.size()];
    Plan plan = Plan::of(kind);
    const std::size_t size = kind == Plan::Kind::without ? 2 : 2 + random() % 3;
    for (std::size_t i = 0; i < size; ++i) plan.children.push_back(self(self, depth - 1));
    return plan;
  };
  for (int round = 0; round < 300; ++round) {
    const Plan plan = random_plan(random_plan, 3);
    Documents expected;
    for (std::uint32_t document = 1; document <= kArticles; ++document) {
      if (has(has, plan, document)) expected.push_back(document);
    }
    const Matches found = run(plan);
    ASSERT_EQ(found.documents, expected) << round;
    ASSERT_EQ(found.scores.size(), expected.size());
  }
}

TEST_F(EvaluatorTest, GivesUpAtTheDeadline) {
  const Deadline passed(std::chrono::milliseconds(-1));
  try {
    run(term({1}), passed);
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::timed_out);
  }
  EXPECT_THAT(run(term({1}), Deadline(std::chrono::hours(1))).documents, ElementsAre(1));
}

}  // namespace
}  // namespace warta
