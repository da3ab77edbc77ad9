// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that know the installed tree alone: built against it, and run. One ctest for all, as it
// installs once.
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <sstream>

#include "tests/support/run_program.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::HasSubstr;
using testing::ProgramRun;
using ::testing::StartsWith;

// Programs that link what was built with sanitizers must be built so, too.
const std::string kSanitize = WARTA_SANITIZE;
const std::string kFlags = kSanitize.empty() ? "" : "-fsanitize=" + kSanitize;

class InstallTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    folder_->write("in/a.txt", "Rapat di Kendari\nWarga rapat di Kota Kendari, Kamis (7/11/2024).");
    std::filesystem::create_directories(folder_->path("work"));
    const ProgramRun installed =
        testing::run_shell("cmake --install " WARTA_BUILD_DIR " --prefix " + prefix());
    ASSERT_EQ(installed.exit_code, 0) << installed.err;
    const ProgramRun indexed = testing::run_shell(
        prefix() + "/bin/warta-index add --quiet --index " + index() + " " + folder_->path("in"));
    ASSERT_EQ(indexed.exit_code, 0) << indexed.err;
  }
  static void TearDownTestSuite() { delete folder_; }

  static std::string prefix() { return folder_->path("prefix"); }
  static std::string index() { return folder_->path("idx"); }
  static std::string libraries() { return prefix() + "/" WARTA_LIBDIR; }

  // In an environment that shows the installed tree.
  static ProgramRun run(const std::string& script) {
    return testing::run_shell("export PKG_CONFIG_PATH=" + libraries() +
                              "/pkgconfig CMAKE_PREFIX_PATH=" + prefix() +
                              " CXX=" WARTA_CXX " CC=" WARTA_CC " CFLAGS='" + kFlags +
                              "' CXXFLAGS='" + kFlags + "' LDFLAGS='" + kFlags + "'\n" + script);
  }
  static std::string source(const std::string& path) {
    return WARTA_SOURCE_DIR "/tests/install/" + path;
  }

  static testing::TempFolder* folder_;
};
testing::TempFolder* InstallTest::folder_ = nullptr;

TEST_F(InstallTest, CMakeFindsAllLibraries) {
  const ProgramRun built =
      run("cmake -S " + source("cpp") + " -B " + folder_->path("cpp") +
          " -DWANTED_VERSION=" WARTA_MINOR_VERSION " && cmake --build " + folder_->path("cpp"));
  ASSERT_EQ(built.exit_code, 0) << built.out << built.err;
  const ProgramRun ran = run(folder_->path("cpp/consumer") + " " + folder_->path("work"));
  EXPECT_EQ(ran.out, "1 Pemkot Kendari Gelar Rapat Sulawesi Tenggara buka\nbad request\n")
      << ran.err;
}

TEST_F(InstallTest, CMakeRefusesAnotherVersionAndAnUnknownComponent) {
  const ProgramRun version = run("cmake -S " + source("cpp") + " -B " + folder_->path("version") +
                                 " -DWANTED_VERSION=99.1");
  EXPECT_NE(version.exit_code, 0);
  EXPECT_THAT(version.err, HasSubstr("99.1"));
  folder_->write("component/CMakeLists.txt",
                 "cmake_minimum_required(VERSION 3.25)\nproject(p LANGUAGES CXX)\n"
                 "find_package(warta REQUIRED COMPONENTS searcher mesin)\n");
  const ProgramRun component =
      run("cmake -S " + folder_->path("component") + " -B " + folder_->path("component/out"));
  EXPECT_NE(component.exit_code, 0);
  EXPECT_THAT(component.err, HasSubstr("mesin"));
}

TEST_F(InstallTest, PkgConfigBuildsAProgramInC) {
  const ProgramRun built = run("make -C " + source("c") + " OUT=" + folder_->path("work"));
  ASSERT_EQ(built.exit_code, 0) << built.out << built.err;
  const auto answer = [&](const std::string& index_path, const std::string& request) {
    return run(folder_->path("work/consumer ") + index_path + " '" + request + "'").out;
  };
  const std::string found = answer(index(), R"({"query": "rapat"})");
  ASSERT_THAT(found, StartsWith("0 {"));
  EXPECT_EQ(nlohmann::json::parse(found.substr(2))["hits"][0]["title"], "Rapat di Kendari");
  EXPECT_THAT(answer(index(), R"({"qery": "rapat"})"), StartsWith("1 {\"error\""));
  EXPECT_THAT(answer(folder_->path("nothing"), "{}"), StartsWith("3 {\"error\""));
}

TEST_F(InstallTest, PkgConfigBuildsAProgramInCxx) {
  for (const std::string form : {"", "--static "}) {
    const ProgramRun built = run("$CXX -std=c++20 $CXXFLAGS " + source("cpp/searcher_only.cc") +
                                 " -o " + folder_->path("work/only") + " -Wl,-rpath," +
                                 libraries() + " $(pkg-config " + form + "--cflags --libs warta)");
    ASSERT_EQ(built.exit_code, 0) << form << built.err;
    EXPECT_EQ(run(folder_->path("work/only ") + index()).out, "1\n");
  }
}

// Whatever is in the library besides, other versions of it may be in the program.
TEST_F(InstallTest, TheSharedLibraryShowsTheCInterfaceAlone) {
  const ProgramRun listed =
      run("nm -D --defined-only --format=posix " + libraries() + "/libwarta.so.0");
  ASSERT_EQ(listed.exit_code, 0) << listed.err;
  std::istringstream lines(listed.out);
  std::size_t symbols = 0;
  for (std::string line; std::getline(lines, line); ++symbols) {
    EXPECT_THAT(line, StartsWith("warta_"));
  }
  EXPECT_EQ(symbols, 9U);
}

TEST_F(InstallTest, PythonCallsIt) {
  if (!kSanitize.empty()) GTEST_SKIP() << "a sanitizer must come first in the process";
  if (run("command -v python3").exit_code != 0) GTEST_SKIP() << "there is no python3";
  const std::string program =
      "LD_LIBRARY_PATH=" + libraries() + " python3 " WARTA_SOURCE_DIR "/docs/examples/warta.py ";
  const ProgramRun found = run(program + index() + " rapat");
  EXPECT_EQ(found.out, "2024-11-07 Rapat di Kendari\n") << found.err;
  const ProgramRun failed = run(program + folder_->path("nothing") + " rapat");
  EXPECT_EQ(failed.exit_code, 1);
  EXPECT_THAT(failed.err, StartsWith("warta.py: no_index: "));
}

}  // namespace
}  // namespace warta
