// SPDX-License-Identifier: GPL-3.0-or-later
// warta-index as it runs at night, with nobody there: what it says and where, what it leaves behind
// when the world is against it, and the units that start it.
#include <gmock/gmock.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/support/run_program.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::ProgramRun;
using testing::run_program;
using testing::run_shell;
using ::testing::StartsWith;
using testing::TempFolder;

using Json = nlohmann::json;

constexpr const char* kArticle =
    "Pemkab Bombana Siapkan Pilkada\n"
    "RUMBIA, KABAR.ID - Pj. Bupati Bombana La Sadim Raya membuka rakor, Rabu (6/11/2024).\n";

std::string content(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string program() {
  return std::string(WARTA_BIN_DIR) + "/warta-index";
}

// Who a service runs as: nobody, where the test is root, who may write everywhere. Nobody may not
// see a build folder in the home of root: then the test says nothing.
std::string as_nobody() {
  if (geteuid() != 0) return "";
  return "setpriv --reuid=65534 --regid=65534 --clear-groups ";
}
bool nobody_sees_programs() {
  return run_shell(as_nobody() + "test -x " + program()).exit_code == 0;
}

TEST(Operation, AReportThatCannotBeWrittenFailsBeforeTheRun) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  const ProgramRun run =
      run_program("warta-index", {"add", "--index", folder.path("idx"), "--report",
                                  folder.path("none/report.json"), folder.path("in")});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("none/report.json: the report cannot be written"));
  EXPECT_FALSE(fs::exists(folder.path("idx")));
}

TEST(Operation, WhatIsTypedWronglyIsNamed) {
  const TempFolder folder;
  const std::string article = folder.write("a.txt", kArticle);
  const std::string index = folder.path("idx");
  for (const auto& [arguments, told] :
       {std::pair<std::vector<std::string>, std::string>{{"bogus"},
                                                         "bogus: is no verb; there are add, "},
        {{"status", "--index", ""}, "--index: it is empty"},
        {{"add", "--memory", "banyak", article}, "write a size such as 800M, 1.5G or 2GiB"},
        {{"add", "--memory", "0.4G", article}, "0.4G: a run takes 500M at least"},
        {{"remove", "--index", index, "--undo", "--query", "kopi"}, "is in no index"}}) {
    const ProgramRun run = run_program("warta-index", arguments);
    EXPECT_EQ(run.exit_code, 2) << told;
    EXPECT_THAT(run.err, HasSubstr(told));
  }
  const ProgramRun run =
      run_program("warta-index", {"add", "--index", index, "--memory", "0.5G", article});
  EXPECT_EQ(run.exit_code, 0) << run.err;
}

// `add 2>&1 | head -1` once killed the run, and the batch with it.
TEST(Operation, ARunWhoseOutputNobodyReadsGoesOn) {
  const TempFolder folder;
  folder.write("in/b.txt", kArticle);
  run_shell("cd " + folder.path("in") + "; for i in $(seq 2000); do : >a$i.txt; done");
  const ProgramRun run =
      run_shell("{ " + program() + " add --index " + folder.path("idx") + " " + folder.path("in") +
                " 2>&1; echo $? >" + folder.path("code") + "; } | head -1");
  EXPECT_EQ(content(folder.path("code")), "1\n");
  EXPECT_THAT(run_shell(program() + " status --index " + folder.path("idx")).out,
              HasSubstr("articles  1,"));
}

// WARTA_OPTIONS may name what the unit names already: that once failed every night, behind the run.
TEST(Operation, AReportMayBeNamedTwice) {
  const TempFolder folder;
  fs::create_directory(folder.path("out"));
  const std::string report = folder.path("out/r.json");
  const ProgramRun run =
      run_program("warta-index", {"add", "--index", folder.path("idx"), "--report", report,
                                  "--report", folder.path("out/../out/r.json"), "--report", "-",
                                  "--report", "-", folder.write("a.txt", kArticle)});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_EQ(Json::parse(content(report))["added"], 1);
  EXPECT_EQ(Json::parse(run.out)["added"], 1);
}

// To a user who may not read it, an index once was damaged, and to be thrown away.
TEST(Operation, WhatMayNotBeReadIsNoDamage) {
  if (!nobody_sees_programs()) GTEST_SKIP() << "nobody may not run what was built";
  for (const char* name :
       {"segments/000001/flat", "segments/000001", "segments/000001.seal", "manifest"}) {
    const TempFolder folder;
    const std::string index = folder.path("idx");
    run_program("warta-index", {"add", "--index", index, folder.write("a.txt", kArticle)});
    run_shell("chmod 755 " + folder.path() + "; chmod 000 " + index + "/" + name);
    const ProgramRun run = run_shell(as_nobody() + program() + " check --index " + index);
    EXPECT_EQ(run.exit_code, 2) << name;
    EXPECT_THAT(run.err, HasSubstr("; run as a user who may read the index")) << name;
    EXPECT_THAT(run.err, Not(HasSubstr("damaged"))) << name;
    run_shell("chmod -R u+rwX " + index);
  }
}

// "--report *.txt", where a shell has put the names of articles.
TEST(Operation, AReportReplacesNoArticle) {
  const TempFolder folder;
  const std::string article = folder.write("a.txt", kArticle);
  const ProgramRun run = run_program(
      "warta-index",
      {"add", "--index", folder.path("idx"), "--report", article, folder.write("b.txt", kArticle)});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("no report of warta-index; nothing was read"));
  EXPECT_EQ(content(article), kArticle);
  EXPECT_FALSE(fs::exists(folder.path("idx")));
}

TEST(Operation, ReportsForProgramsAndForPeople) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  folder.write("in/b.txt", "");
  const ProgramRun run = run_program(
      "warta-index", {"add", "--index", folder.path("idx"), "--report", folder.path("r.json"),
                      "--report", folder.path("r.html"), "--report", folder.path("r.txt"),
                      "--report", "-", folder.path("in")});
  EXPECT_EQ(run.exit_code, 1);
  const Json json = Json::parse(content(folder.path("r.json")));
  EXPECT_EQ(json["added"], 1);
  EXPECT_EQ(json["refused"].size(), 1U);
  EXPECT_EQ(json["refused"][0]["reason"], "is empty");
  EXPECT_EQ(json["new_officials"][0]["name"], "La Sadim Raya");
  EXPECT_EQ(Json::parse(run.out)["added"], 1);
  EXPECT_THAT(content(folder.path("r.html")), HasSubstr("La Sadim Raya"));
  EXPECT_THAT(content(folder.path("r.txt")), HasSubstr("b.txt  is empty"));
}

TEST(Operation, AFailedRunHasAReport) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  folder.write("idx/holiday.jpg", "x");
  const ProgramRun run = run_program(
      "warta-index",
      {"add", "--index", folder.path("idx"), "--report", folder.path("r.json"), folder.path("in")});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(Json::parse(content(folder.path("r.json")))["failure"].get<std::string>(),
              HasSubstr("holds other files and no index"));
}

// The named pipe says when the run has begun to read: by then its copy is there.
TEST(Operation, AStoppedRunLeavesNoReportBehind) {
  const TempFolder folder;
  for (const char* mode : {"", "--dry-run "}) {
    const ProgramRun run =
        run_shell("cd " + folder.path() + "; rm -f in; mkfifo in; " + program() + " add " + mode +
                  "--report r.json --index idx in & exec 3>in; kill -TERM $!; wait $!; echo $?; rm "
                  "-r in idx 2>/dev/null; ls -A");
    EXPECT_EQ(run.out, "143\n");
  }
}

TEST(Operation, AStoppedDryRunLeavesNothingBehind) {
  const TempFolder folder;
  fs::create_directory(folder.path("tmp"));
  const ProgramRun run = run_shell(
      "cd " + folder.path() + "; mkfifo in; TMPDIR=tmp " + program() +
      " add --dry-run --index idx in & exec 3>in; ls tmp; kill -TERM $!; wait $!; echo $?; ls tmp");
  EXPECT_THAT(run.out, ::testing::MatchesRegex("warta-dry-run-[A-Za-z0-9]+\n143\n"));
}

TEST(Operation, AnEmptyFolderIsTold) {
  const TempFolder folder;
  fs::create_directory(folder.path("in"));
  for (const char* verb : {"add", "inspect"}) {
    std::vector<std::string> arguments = {verb, folder.path("in")};
    if (std::string(verb) == "add")
      arguments.insert(arguments.end(), {"--quiet", "--index", folder.path("idx")});
    const ProgramRun run = run_program("warta-index", arguments);
    EXPECT_EQ(run.exit_code, 0) << verb;
    EXPECT_EQ(run.err, "warta-index: no article was found in " + folder.path("in") + "\n");
  }
}

TEST(Operation, RemovalsAreListedAndLifted) {
  const TempFolder folder;
  const std::string index = folder.path("idx");
  folder.write("in.jsonl", R"({"id": "a", "text": "Warga panen kopi."})");
  run_program("warta-index", {"add", "--index", index, folder.path("in.jsonl")});
  EXPECT_THAT(run_program("warta-index", {"removals", "--index", index}).out,
              HasSubstr("nothing was removed"));
  const ProgramRun removed = run_program(
      "warta-index", {"remove", "--index", index, "--id", "a", "--reason", "permintaan subjek"});
  const std::string mark = Json::parse(removed.out)["removed"][0]["marks"][0];
  const std::string day = Json::parse(removed.out)["day"];
  EXPECT_EQ(run_program("warta-index", {"removals", "--index", index, "--id", "a"}).out,
            day + "  " + mark + "  permintaan subjek\n");
  EXPECT_THAT(run_program("warta-index", {"removals", "--index", index, "--id", "b"}).out,
              HasSubstr("none of these"));
  const Json list =
      Json::parse(run_program("warta-index", {"removals", "--json", "--index", index}).out);
  EXPECT_EQ(list["removals"][0]["marks"][0], mark);
  EXPECT_EQ(run_program("warta-index", {"remove", "--index", index, "--mark", mark}).exit_code, 2);
  EXPECT_THAT(
      run_program("warta-index", {"remove", "--index", index, "--undo", "--mark", mark}).err,
      HasSubstr("1 mark taken away"));
  EXPECT_THAT(run_program("warta-index", {"add", "--index", index, folder.path("in.jsonl")}).err,
              HasSubstr("1 added"));
}

TEST(Operation, ANightOntoADamagedIndexPagesSomeone) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  const std::string index = folder.path("idx");
  ASSERT_EQ(run_program("warta-index", {"add", "--index", index, folder.path("in")}).exit_code, 0);
  const std::string damaged = index + "/segments/000001/postlist.glass";
  std::fstream bytes(damaged, std::ios::in | std::ios::out | std::ios::binary);
  bytes.seekp(5000);
  bytes.put('\x7F').flush();
  const ProgramRun run = run_program("warta-index", {"add", "--index", index, folder.path("in")});
  EXPECT_EQ(run.exit_code, 2) << run.err;
  EXPECT_THAT(run.err, HasSubstr(damaged + ": is damaged; take the index from a backup"));
}

// In the journal each line has its priority; what is no journal gets plain lines.
TEST(Operation, TheJournalGetsPriorities) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  folder.write("in/b.txt", "");
  const std::string run = program() + " add --index " + folder.path("idx") + " ";
  const std::string log = folder.path("log");
  const std::string to_log =
      "exec 2>" + log + "; JOURNAL_STREAM=$(stat -L -c %d:%i " + log + ") exec " + run;
  EXPECT_EQ(run_shell(to_log + folder.path("in")).exit_code, 1);
  EXPECT_THAT(content(log), StartsWith("<4>refused file=\""));
  EXPECT_THAT(content(log), HasSubstr("\n<5>added=1 updated=0 "));
  EXPECT_EQ(run_shell(to_log + "--format text --map x=y").exit_code, 2);
  EXPECT_THAT(content(log), StartsWith("<3>"));
  EXPECT_THAT(run_shell("JOURNAL_STREAM=1:2 " + run + folder.path("in")).err,
              StartsWith("warta-index: refused "));
}

TEST(Operation, ShowsHowFarItIsOnATerminalOnly) {
  const TempFolder folder;
  std::string lines;
  for (int i = 0; i < 3000; ++i) {
    lines += R"({"text": "Petani di desa nomor )" + std::to_string(i) +
             R"( memanen padi."})"
             "\n";
  }
  folder.write("in.jsonl", lines);
  const std::string run =
      program() + " add --threads 1 --index " + folder.path("idx") + " " + folder.path("in.jsonl");
  const std::string log = folder.path("log");
  EXPECT_EQ(run_shell("script -qefc '" + run + "' " + log).exit_code, 0);
  EXPECT_THAT(content(log), HasSubstr("Stages"));
  EXPECT_THAT(content(log), HasSubstr("3000 added"));
  EXPECT_THAT(content(log), HasSubstr("\x1b[K"));
  EXPECT_THAT(run_shell(run).err, Not(HasSubstr("\x1b")));
  EXPECT_EQ(run_shell("script -qefc '" + run + " --quiet' " + log).exit_code, 0);
  EXPECT_THAT(content(log), Not(HasSubstr("\x1b")));
}

TEST(Operation, AFolderThatMayOnlyBeReadIsSearchedAndNotWritten) {
  if (!nobody_sees_programs()) GTEST_SKIP();
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  const std::string index = folder.path("idx");
  ASSERT_EQ(run_program("warta-index", {"add", "--index", index, folder.path("in")}).exit_code, 0);
  folder.write("in/b.txt", "Panen kopi di Kota Jambi.");
  ASSERT_EQ(run_shell("chmod -R a+rX,a-w " + folder.path()).exit_code, 0);
  const std::string nobody = as_nobody();
  const ProgramRun added =
      run_shell(nobody + program() + " add --index " + index + " " + folder.path("in"));
  EXPECT_EQ(added.exit_code, 2);
  EXPECT_THAT(added.err, HasSubstr("run as the user who owns the index"));
  const ProgramRun dry =
      run_shell(nobody + program() + " add --dry-run --index " + index + " " + folder.path("in"));
  EXPECT_EQ(dry.exit_code, 0) << dry.err;
  EXPECT_THAT(dry.err, HasSubstr("1 added, 0 updated, 1 unchanged"));
  EXPECT_EQ(
      run_shell(nobody + std::string(WARTA_BIN_DIR) + "/warta-search --index " + index + " rakor")
          .exit_code,
      0);
  EXPECT_EQ(run_shell(nobody + program() + " check --index " + index).exit_code, 0);
  run_shell("chmod -R u+w " + folder.path());
}

TEST(Operation, ASecondWriterEndsAtOnceAndAStaleLockIsNone) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  const std::vector<std::string> add = {"add", "--index", folder.path("idx"), folder.path("in")};
  ASSERT_EQ(run_program("warta-index", add).exit_code, 0);
  std::FILE* lock = std::fopen(folder.path("idx/lock").c_str(), "r+");
  ASSERT_NE(lock, nullptr);
  ASSERT_EQ(flock(fileno(lock), LOCK_EX), 0);
  for (const char* verb : {"add", "remove", "compact"}) {
    std::vector<std::string> arguments = {verb, "--index", folder.path("idx")};
    if (std::string(verb) == "add") arguments.push_back(folder.path("in"));
    if (std::string(verb) == "remove") arguments.insert(arguments.end(), {"--id", "x"});
    const ProgramRun run = run_program("warta-index", arguments);
    EXPECT_EQ(run.exit_code, 3) << verb;
    EXPECT_THAT(run.err, HasSubstr("another writer holds the index")) << verb;
  }
  std::fclose(lock);
  EXPECT_EQ(run_program("warta-index", add).exit_code, 0);  // the file is there still
}

TEST(Operation, RebuildsAfterAnUpgrade) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  const std::string index = folder.path("idx");
  run_program("warta-index", {"add", "--index", index, folder.path("in")});
  const ProgramRun nothing = run_program("warta-index", {"rebuild", "--index", index});
  EXPECT_EQ(nothing.exit_code, 0);
  EXPECT_THAT(nothing.out, HasSubstr("nothing to do"));
  const ProgramRun quiet = run_program("warta-index", {"rebuild", "--quiet", "--index", index});
  EXPECT_EQ(quiet.exit_code, 0);
  EXPECT_EQ(quiet.out + quiet.err, "");
  const ProgramRun run =
      run_program("warta-index", {"rebuild", "--force", "--json", "--index", index});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_EQ(Json::parse(run.out)["articles"], 1);
  EXPECT_EQ(Json::parse(run.out)["rebuilt"], true);
  EXPECT_EQ(run_program("warta-search", {"--index", index, "rakor"}).exit_code, 0);
  EXPECT_EQ(run_program("warta-index", {"rebuild", "--index", folder.path("none")}).exit_code, 2);
}

// A merge writes a larger file than any batch has: where there is no room for it, the batch is in.
TEST(Operation, ABatchIsInThoughThereIsNoRoomToMerge) {
  const TempFolder folder;
  const std::string index = folder.path("idx");
  const auto records = [](int first) {
    std::string lines;
    for (int i = first; i < first + 400; ++i) {
      lines += R"({"text": "Petani desa nomor )" + std::to_string(i) + " memanen padi di sawah " +
               std::to_string(i * 7919) +
               R"( bersama warga."})"
               "\n";
    }
    return lines;
  };
  const std::string add =
      program() + " add --index " + index + " --report " + folder.path("r.json") + " ";
  ASSERT_EQ(run_shell(add + folder.write("1.jsonl", records(0))).exit_code, 0);
  std::uintmax_t largest = 0;
  for (const auto& entry : fs::recursive_directory_iterator(index)) {
    if (entry.is_regular_file()) largest = std::max(largest, entry.file_size());
  }
  const std::string limit = std::to_string(largest * 5 / 4 / 512);  // ulimit counts blocks of 512
  const ProgramRun full = run_shell("trap '' XFSZ; ulimit -f " + limit + "; " + add +
                                    folder.write("2.jsonl", records(400)));
  EXPECT_EQ(full.exit_code, 0) << full.err;
  EXPECT_THAT(full.err, HasSubstr("400 are in; merging failed: "));
  EXPECT_THAT(full.err, HasSubstr("400 added"));
  EXPECT_THAT(Json::parse(content(folder.path("r.json")))["warning"].get<std::string>(),
              HasSubstr("the next run goes on with it"));
  EXPECT_EQ(run_shell(program() + " check --index " + index).exit_code, 0);
  const ProgramRun next = run_shell(add + folder.path("2.jsonl"));
  EXPECT_EQ(next.exit_code, 0) << next.err;
  EXPECT_THAT(run_shell(program() + " status --index " + index).out, HasSubstr("segments  1\n"));
}

// A unit as it is installed: the values of each key, in order.
using Unit = std::multimap<std::string, std::string>;

Unit read_unit(const std::string& file) {
  Unit unit;
  std::istringstream in(content(file));
  for (std::string line; std::getline(in, line);) {
    const std::size_t equals = line.find('=');
    if (line.empty() || line.front() == '#' || equals == std::string::npos) continue;
    unit.emplace(line.substr(0, equals), line.substr(equals + 1));
  }
  return unit;
}

// Installs what `cmake --install` does for the indexer's operation; its programs are those in bin/.
class UnitsTest : public ::testing::Test {
 protected:
  UnitsTest() {
    const ProgramRun run =
        run_shell("cmake --install " WARTA_BUILD_DIR " --component operation --prefix " +
                  folder_.path("usr"));
    EXPECT_EQ(run.exit_code, 0) << run.err;
    fs::create_directory_symlink(WARTA_BIN_DIR, folder_.path("usr/bin"));
    fs::create_directories(folder_.path("var/warta/incoming"));
    fs::permissions(folder_.path(), fs::perms::all);
    for (const char* path : {"var/warta", "var/warta/incoming"}) {
      fs::permissions(folder_.path(path), fs::perms::all);
    }
  }

  std::string unit_file(const std::string& name) const {
    return folder_.path("usr/lib/systemd/system/" + name);
  }

  // The unit's own command line, with its own environment and nothing else, as its user.
  ProgramRun start(const Unit& unit, const char* key) const {
    std::string script = "exec " + as_nobody() + "env -i";
    const auto [first, last] = unit.equal_range("Environment");
    for (auto at = first; at != last; ++at) script += " '" + expanded(at->second) + "'";
    std::string command = expanded(unit.find(key)->second);
    if (command.starts_with('-')) command.erase(0, 1);
    // systemd splits the value of $NAME into words as a shell does.
    return run_shell(script + " sh -c '" + command + "'");
  }

  // %S is where state is kept: /var/lib.
  std::string expanded(std::string text) const {
    for (std::size_t at = 0; (at = text.find("%S", at)) != std::string::npos;) {
      text.replace(at, 2, folder_.path("var"));
    }
    return text;
  }

  TempFolder folder_;
};

TEST_F(UnitsTest, AreInstalledWhereDebianHasThem) {
  for (const char* file :
       {"lib/systemd/system/warta-index.service", "lib/systemd/system/warta-index.timer",
        "lib/systemd/system/warta-index-alert.service", "lib/sysusers.d/warta.conf",
        "lib/tmpfiles.d/warta.conf", "share/man/man1/warta-index.1",
        "share/doc/warta/operation.md"}) {
    EXPECT_TRUE(fs::exists(folder_.path("usr/" + std::string(file)))) << file;
    EXPECT_THAT(content(folder_.path("usr/" + std::string(file))), Not(HasSubstr("_FOLDER@")))
        << file;
  }
}

// cron has nobody who makes the folders of its line.
TEST_F(UnitsTest, UserAndFoldersAreMadeForCron) {
  if (geteuid() != 0 || run_shell("command -v systemd-sysusers systemd-tmpfiles").exit_code != 0) {
    GTEST_SKIP() << "not root, or no systemd";
  }
  fs::create_directories(folder_.path("root/etc"));
  fs::create_directories(folder_.path("root/usr"));
  fs::copy(folder_.path("usr/lib"), folder_.path("root/usr/lib"), fs::copy_options::recursive);
  const std::string root = folder_.path("root");
  const ProgramRun run =
      run_shell("systemd-sysusers --root=" + root +
                " warta.conf && systemd-tmpfiles --create --root=" + root +
                " warta.conf && stat -c '%u %a' " + root + "/var/lib/warta " + root +
                "/var/lib/warta/incoming && grep ^warta: " + root + "/etc/passwd");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  std::istringstream lines(run.out);
  std::string folder;
  std::string incoming;
  std::string passwd;
  std::getline(lines, folder);
  std::getline(lines, incoming);
  std::getline(lines, passwd);
  EXPECT_EQ(folder, incoming);
  EXPECT_THAT(folder, ::testing::EndsWith(" 755"));
  EXPECT_THAT(passwd, HasSubstr(":" + folder.substr(0, folder.find(' ')) + ":"));
}

TEST_F(UnitsTest, TheServiceRunsNightAfterNight) {
  if (!nobody_sees_programs()) GTEST_SKIP();
  const Unit unit = read_unit(unit_file("warta-index.service"));
  // The first night there is no index to rebuild, which is no error.
  EXPECT_THAT(unit.find("ExecStartPre")->second, StartsWith("-"));
  const ProgramRun before = start(unit, "ExecStartPre");
  EXPECT_EQ(before.exit_code, 0);
  EXPECT_EQ(before.err, "");
  folder_.write("var/warta/incoming/a.txt", kArticle);
  const ProgramRun first = start(unit, "ExecStart");
  EXPECT_EQ(first.exit_code, 0) << first.err;
  EXPECT_EQ(Json::parse(content(folder_.path("var/warta/report.json")))["added"], 1);
  EXPECT_THAT(content(folder_.path("var/warta/report.html")), HasSubstr("1 added"));
  const ProgramRun up_to_date = start(unit, "ExecStartPre");
  EXPECT_EQ(up_to_date.exit_code, 0) << up_to_date.err;
  folder_.write("var/warta/incoming/b.txt", "");
  const ProgramRun second = start(unit, "ExecStart");
  EXPECT_EQ(second.exit_code, 1) << second.err;
  EXPECT_EQ(unit.find("SuccessExitStatus")->second, "1");         // pages nobody
  EXPECT_EQ(unit.find("RestartPreventExitStatus")->second, "2");  // but 3 is tried again
  EXPECT_EQ(unit.find("OnFailure")->second, "warta-index-alert.service");
  EXPECT_TRUE(fs::exists(unit_file("warta-index-alert.service")));
}

// By systemd's own word: what it does not understand it says there, and ignores in a run.
TEST_F(UnitsTest, AreSoundAndHardened) {
  if (run_shell("command -v systemd-analyze").exit_code != 0) GTEST_SKIP();
  const std::string units = fs::path(unit_file("*")).string();
  const ProgramRun verified = run_shell("systemd-analyze verify --man=no " + units);
  EXPECT_EQ(verified.exit_code, 0);
  EXPECT_EQ(verified.out + verified.err, "");
  // In tenths of systemd's points of exposure, of which 100 is the worst.
  for (const auto& [unit, most] :
       {std::pair("warta-index.service", "3"), std::pair("warta-index-alert.service", "70")}) {
    const ProgramRun rated = run_shell(
        "systemd-analyze security --offline=true --no-pager --threshold=" + std::string(most) +
        " " + unit_file(unit));
    EXPECT_EQ(rated.exit_code, 0) << rated.out << rated.err;
  }
}

TEST_F(UnitsTest, TheAlertIsACommandAsAShellReadsIt) {
  const std::string command =
      read_unit(unit_file("warta-index-alert.service")).find("ExecStart")->second;
  const std::string out = folder_.path("alert");
  const ProgramRun run = run_shell(
      "systemctl() { echo gagal; }; WARTA_ALERT='printf \"%s:\" \"a b\" >" + out + "; cat >>" +
      out + "'; " +
      command.substr(command.find('\'') + 1, command.rfind('\'') - command.find('\'') - 1));
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_EQ(content(out), "a b:gagal\n");
}

// Expects each option of a help text to stand in a manual page; returns how many there are.
std::size_t expect_options(const std::string& help_text, const std::string& page) {
  std::size_t found = 0;
  std::istringstream help(help_text);
  for (std::string word; help >> word;) {
    for (std::size_t at = word.find("--"); at != std::string::npos;) {
      const std::size_t end = word.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", at);
      EXPECT_THAT(page, HasSubstr(word.substr(at, end - at)));
      ++found;
      at = end == std::string::npos ? end : word.find("--", end);
    }
  }
  return found;
}

// The manual pages know every verb and option that --help has.
TEST_F(UnitsTest, TheManualPagesSayWhatHelpSays) {
  const auto read_page = [&](const std::string& program) {
    std::string page = content(folder_.path("usr/share/man/man1/" + program + ".1"));
    std::erase(page, '\\');
    return page;
  };
  const std::string page = read_page("warta-index");
  std::size_t found = 0;
  for (const char* verb :
       {"add", "inspect", "remove", "removals", "status", "check", "compact", "rebuild"}) {
    EXPECT_THAT(page, HasSubstr(std::string(".B ") + verb + "\n"));
    found += expect_options(run_program("warta-index", {verb, "--help"}).out, page);
  }
  EXPECT_GT(found, 20U);
  const std::string help = run_program("warta-search", {"--help"}).out;
  EXPECT_GT(expect_options(help, read_page("warta-search")), 40U);
}

}  // namespace
}  // namespace warta
