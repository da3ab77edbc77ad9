// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/section_file.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <vector>

#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

std::string write_some(const testing::TempFolder& folder) {
  SectionWriter out(folder.path("flat"));
  out.begin("text");
  out.append("satu ");
  out.append("dua");
  out.begin("numbers");
  const std::vector<std::uint64_t> numbers = {1, 1ULL << 40};
  out.append_array(std::span(numbers));
  out.begin("empty");
  out.finish();
  return folder.path("flat");
}

TEST(SectionFile, ComesBackAsItWent) {
  const testing::TempFolder folder;
  const SectionFile file(write_some(folder));
  EXPECT_EQ(file.section("text"), "satu dua");
  ASSERT_EQ(file.array<std::uint64_t>("numbers").size(), 2U);
  EXPECT_EQ(file.array<std::uint64_t>("numbers")[1], 1ULL << 40);
  EXPECT_EQ(file.section("empty"), "");
  EXPECT_THROW(file.section("lain"), Error);
  EXPECT_THROW(file.array<std::uint64_t>("text2"), Error);
  file.verify();
}

// What is cut off is told when the file is opened, a wrong byte at the latest by verify().
TEST(SectionFile, DamageIsAnError) {
  const testing::TempFolder folder;
  std::ifstream in(write_some(folder), std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_THROW(SectionFile(folder.write("cut", bytes.substr(0, size))), Error) << size;
  }
  std::size_t unseen = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    std::string broken = bytes;
    broken[i] = static_cast<char>(broken[i] ^ 1);
    try {
      SectionFile(folder.write("broken", broken)).verify();
      ++unseen;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::damaged);
    }
  }
  EXPECT_LT(unseen, 8U);  // padding between sections says nothing
}

}  // namespace
}  // namespace warta
