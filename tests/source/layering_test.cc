// SPDX-License-Identifier: GPL-3.0-or-later
// Includes point one way: stemmer <- indexer/schema <- indexer, searcher <- tests.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

// The part of the house that a path lies in.
std::string part_of(const std::string& path) {
  if (path.starts_with("indexer/schema/")) return "schema";
  return path.substr(0, path.find('/'));
}

const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"stemmer", {"stemmer"}},
    {"schema", {"schema", "stemmer"}},
    {"indexer", {"indexer", "schema", "stemmer"}},
    {"searcher", {"searcher", "schema", "stemmer"}},
};

// Libraries that only some parts may name.
const std::map<std::string, std::set<std::string>> kMayUse = {
    {"<xapian", {"schema", "indexer", "searcher"}},
    {"<unicode/", {"stemmer"}},
    {"<simdjson", {"indexer"}},
    {"<zstd", {"schema", "indexer"}},
    {"<zdict", {"indexer"}},
    {"<tsl/", {"indexer"}},
    {"<zlib", {"indexer"}},
    {"<csv", {"indexer"}},
    {"<gumbo", {"indexer"}},
    {"<nlohmann/", {"schema"}},
    {"<CLI/", {"stemmer", "indexer", "searcher"}},
};

struct Include {
  std::string file;    // from the root: "indexer/clean/clean.cc"
  std::string target;  // with its marks: "\"stemmer/dates.h\"", "<xapian.h>"
};

std::vector<Include> all_includes() {
  std::vector<Include> found;
  const fs::path root = WARTA_SOURCE_DIR;
  for (const auto& [part, ignored] : kMayInclude) {
    if (part == "schema") continue;  // walked with indexer
    for (const auto& entry : fs::recursive_directory_iterator(root / part)) {
      const std::string ending = entry.path().extension().string();
      if (ending != ".cc" && ending != ".h") continue;
      std::ifstream in(entry.path());
      const std::string file = fs::relative(entry.path(), root).generic_string();
      for (std::string line; std::getline(in, line);) {
        if (line.starts_with("#include ")) found.push_back({file, line.substr(9)});
      }
    }
  }
  return found;
}

TEST(Layering, IncludesPointOneWay) {
  const std::vector<Include> includes = all_includes();
  ASSERT_GT(includes.size(), 100U);
  for (const Include& include : includes) {
    if (include.target.front() != '"') continue;
    // Where warta-index is put together, for 'remove --query'.
    if (include.file == "indexer/main.cc" && include.target == "\"searcher/searcher.h\"") continue;
    const std::string target = include.target.substr(1);
    EXPECT_TRUE(kMayInclude.at(part_of(include.file)).contains(part_of(target)))
        << include.file << " includes " << include.target;
  }
}

TEST(Layering, LibrariesStayWhereTheyBelong) {
  for (const Include& include : all_includes()) {
    for (const auto& [library, parts] : kMayUse) {
      if (!include.target.starts_with(library)) continue;
      EXPECT_TRUE(parts.contains(part_of(include.file)))
          << include.file << " includes " << include.target;
    }
  }
}

TEST(Layering, ThePublicHeaderShowsTheStandardLibraryAlone) {
  for (const Include& include : all_includes()) {
    if (include.file != "searcher/searcher.h") continue;
    const bool standard =
        include.target.front() == '<' && include.target.find('.') == std::string::npos;
    EXPECT_TRUE(standard || include.target == "\"indexer/schema/error.h\"") << include.target;
  }
}

TEST(Sources, EachNamesItsLicence) {
  const fs::path root = WARTA_SOURCE_DIR;
  for (const std::string part : {"stemmer", "indexer", "searcher", "tests"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / part)) {
      const std::string ending = entry.path().extension().string();
      if (ending != ".cc" && ending != ".h") continue;
      std::ifstream in(entry.path());
      std::string first;
      std::getline(in, first);
      const bool is_of_c = first.starts_with("/*");  // a header that C includes, too
      EXPECT_EQ(first, is_of_c ? "/* SPDX-License-Identifier: GPL-3.0-or-later */"
                               : "// SPDX-License-Identifier: GPL-3.0-or-later")
          << entry.path();
    }
  }
}

}  // namespace
