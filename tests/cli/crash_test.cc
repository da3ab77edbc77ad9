// SPDX-License-Identifier: GPL-3.0-or-later
// A run that is killed, loses its power or finds the disk full: at every single one of its calls
// that change a disk. Each time the index holds what was committed before, or that and the whole
// batch; and the next run carries on as if nothing had been.
#ifdef WARTA_CRASH_AT  // not beside sanitizers, which must come first in a process
#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "indexer/schema/manifest.h"
#include "tests/support/run_program.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::AnyOf;
using ::testing::HasSubstr;
using testing::ProgramRun;
using testing::run_program;

std::string record(int i, const std::string& end) {
  const std::string number = std::to_string(i);
  return R"({"id": ")" + number + R"(", "source": "kabarteluk.id", "text": "Petani di desa )" +
         number + " memanen padi" + end + ".\"}\n";
}

// How the run ends, and the option for the index that it writes.
struct CrashCase {
  const char* mode;
  const char* option;
};

void PrintTo(const CrashCase& value, std::ostream* out) {
  *out << value.mode << ' ' << value.option;
}

class CrashTest : public ::testing::TestWithParam<CrashCase> {
 protected:
  CrashTest() {
    std::string first;
    std::string second;
    for (int i = 0; i < 20; ++i) first += record(i, "");
    for (int i = 15; i < 40; ++i)
      second += record(i, i < 20 ? " lagi" : "");  // five of them change
    folder_.write("1.jsonl", first);
    folder_.write("2.jsonl", second);
    EXPECT_EQ(add("1.jsonl", GetParam().option).exit_code, 0);
    std::filesystem::copy(folder_.path("idx"), folder_.path("before"),
                          std::filesystem::copy_options::recursive);
  }
  ~CrashTest() override { run_safely(); }

  ProgramRun add(const std::string& file, const std::string& option = "--quiet") const {
    return run_program("warta-index", {"add", option, "--threads", "1", "--index",
                                       folder_.path("idx"), folder_.path(file)});
  }
  ProgramRun rebuild() const {
    return run_program("warta-index",
                       {"rebuild", "--threads", "1", "--index", folder_.path("idx")});
  }
  std::string check() const {
    const ProgramRun run = run_program("warta-index", {"check", "--index", folder_.path("idx")});
    return run.exit_code == 0 ? run.out : run.err;
  }
  void start_again() const {
    std::filesystem::remove_all(folder_.path("idx"));
    std::filesystem::copy(folder_.path("before"), folder_.path("idx"),
                          std::filesystem::copy_options::recursive);
  }
  static void crash_at(int call, const char* mode) {
    setenv("LD_PRELOAD", WARTA_CRASH_AT, 1);
    setenv("CRASH_AT", std::to_string(call).c_str(), 1);
    setenv("CRASH_MODE", mode, 1);
  }
  static void run_safely() {
    for (const char* name : {"LD_PRELOAD", "CRASH_AT", "CRASH_MODE"}) unsetenv(name);
  }

  testing::TempFolder folder_;
};

TEST_P(CrashTest, NothingIsLostOrTorn) {
  constexpr int kMostCalls = 2000;
  int call = 1;
  for (; call < kMostCalls; ++call) {
    start_again();
    crash_at(call, GetParam().mode);
    const ProgramRun run = add("2.jsonl");
    run_safely();
    if (run.exit_code == 0) break;  // it has no more calls
    EXPECT_THAT(run.exit_code, AnyOf(-1, 2)) << call;
    if (run.exit_code == 2) {
      EXPECT_THAT(run.err, HasSubstr("warta-index: ")) << call;
    }
    EXPECT_THAT(check(), AnyOf(HasSubstr("whole; 20 articles"), HasSubstr("whole; 40 articles")))
        << "call " << call;
    EXPECT_EQ(add("2.jsonl").exit_code, 0) << call;
    EXPECT_THAT(check(), HasSubstr("whole; 40 articles")) << call;
    if (HasFailure()) return;
  }
  EXPECT_GT(call, 20);
  EXPECT_LT(call, kMostCalls);
  EXPECT_THAT(check(), HasSubstr("whole; 40 articles"));
}

// An index of another analysis is the old one or the new one, and a search says which.
TEST_P(CrashTest, ARebuildIsSwappedInWhole) {
  Manifest manifest = read_manifest(folder_.path("before"));
  manifest.stamp.analysis = "lain";
  folder_.write("before/manifest", encode_manifest(manifest));
  // Xapian makes hundreds of calls for a portable segment, one like the other.
  const int step = GetParam().option == std::string("--portable") ? 7 : 1;
  constexpr int kMostCalls = 2000;
  bool was_new = true;
  int call = 1;
  for (; call < kMostCalls; call += step) {
    start_again();
    crash_at(call, GetParam().mode);
    const ProgramRun run = rebuild();
    run_safely();
    if (run.exit_code == 0) break;  // it has no more calls
    EXPECT_THAT(check(), HasSubstr("whole; 20 articles")) << "call " << call;
    const bool is_new = read_manifest(folder_.path("idx")).stamp == Stamp::current();
    if (is_new != was_new) {
      const ProgramRun search =
          run_program("warta-search", {"--index", folder_.path("idx"), "--json", "memanen"});
      EXPECT_EQ(search.exit_code, is_new ? 0 : 2) << "call " << call;
      if (!is_new) {
        EXPECT_THAT(search.err, HasSubstr("warta-index rebuild")) << "call " << call;
      }
    }
    was_new = is_new;
    EXPECT_EQ(rebuild().exit_code, 0) << call;
    EXPECT_EQ(read_manifest(folder_.path("idx")).stamp, Stamp::current()) << call;
    if (HasFailure()) return;
  }
  EXPECT_GT(call, 10);
  EXPECT_LT(call, kMostCalls);
  EXPECT_THAT(check(), HasSubstr("whole; 20 articles"));
}

INSTANTIATE_TEST_SUITE_P(Modes, CrashTest,
                         ::testing::Values(CrashCase{"kill", "--quiet"},
                                           CrashCase{"power", "--quiet"},
                                           CrashCase{"power", "--portable"},
                                           CrashCase{"full", "--portable"}),
                         [](const auto& crash) {
                           const bool portable = crash.param.option == std::string("--portable");
                           return crash.param.mode + std::string(portable ? "_portable" : "");
                         });

}  // namespace
}  // namespace warta

#endif
