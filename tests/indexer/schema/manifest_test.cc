// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/manifest.h"

#include <gmock/gmock.h>

#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Manifest some_manifest() {
  Manifest manifest;
  manifest.stamp = {kSchemaVersion, "4-ab-cd"};
  manifest.identity = "00112233445566778899aabbccddeeff";
  manifest.generation = 12;
  manifest.next_name = 34;
  manifest.notes = "notes-000033";
  manifest.dictionary = "dictionary-000002";
  manifest.segments = {{"000031", 47'771, "", 0}, {"000032", 478, "000033.dead", 8}};
  return manifest;
}

TEST(Manifest, ComesBackAsItWent) {
  const Manifest manifest = some_manifest();
  const Manifest back = decode_manifest(encode_manifest(manifest), "idx");
  EXPECT_EQ(encode_manifest(back), encode_manifest(manifest));
  EXPECT_EQ(back.live_articles(), 47'771U + 470U);
  EXPECT_EQ(back.revision(), "00112233445566778899aabbccddeeff-12");
  EXPECT_EQ(back.segments[1].dead, "000033.dead");
}

// Wherever a byte is wrong or missing.
TEST(Manifest, DamageIsAnError) {
  const std::string text = encode_manifest(some_manifest());
  for (std::size_t i = 0; i < text.size(); ++i) {
    EXPECT_THROW(decode_manifest(text.substr(0, i), "idx"), Error) << i;
    std::string broken = text;
    broken[i] = static_cast<char>(broken[i] ^ 1);
    EXPECT_THROW(decode_manifest(broken, "idx"), Error) << i;
  }
}

TEST(Manifest, AnotherSchemaIsToldBeforeAnythingElseIsRead) {
  try {
    decode_manifest("warta-index 99\nnothing that this program knows\n", "idx");
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::mismatched);
    EXPECT_THAT(error.what(), HasSubstr("idx: written under schema 99"));
    EXPECT_THAT(error.what(), HasSubstr("a newer version of the program"));
    EXPECT_THAT(error.what(), Not(HasSubstr("anew")));
  }
}

TEST(Manifest, MissingIsToldFromDamaged) {
  const testing::TempFolder folder;
  const auto code_of = [&](const std::string& path) {
    try {
      read_manifest(path);
    } catch (const Error& error) {
      return error.code();
    }
    return ErrorCode::bad_request;
  };
  EXPECT_EQ(code_of(folder.path("tidak-ada")), ErrorCode::no_index);
  EXPECT_EQ(code_of(folder.path()), ErrorCode::no_index);
  folder.write("manifest", "");
  EXPECT_EQ(code_of(folder.path()), ErrorCode::damaged);
  folder.write("lama/iamglass", "");
  EXPECT_EQ(code_of(folder.path("lama")), ErrorCode::mismatched);
}

// Nothing but a manifest can have named these; what a first run leaves that was killed before its
// manifest was there is a folder like any empty one.
TEST(Manifest, LostIsDamage) {
  for (const char* file :
       {"segments/000001/flat", "segments/000001.seal", "notes-000002", "dictionary-000001"}) {
    const testing::TempFolder folder;
    folder.write("lock", "");
    folder.write("manifest.next", "");
    std::filesystem::create_directory(folder.path("segments"));
    EXPECT_NO_THROW(check_manifest_is_there(folder.path()));
    folder.write(file, "x");
    try {
      read_manifest(folder.path());
      FAIL() << "no Error was thrown";
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::damaged) << file;
      EXPECT_THAT(error.what(), HasSubstr("has segments and no manifest"));
    }
    folder.write("manifest", "");
    EXPECT_NO_THROW(check_manifest_is_there(folder.path()));
  }
}

TEST(Manifest, VersionChangesWithTheFile) {
  const testing::TempFolder folder;
  EXPECT_EQ(manifest_version(folder.path()), ManifestVersion());
  folder.write("manifest", "a");
  const ManifestVersion before = manifest_version(folder.path());
  EXPECT_NE(before, ManifestVersion());
  EXPECT_EQ(manifest_version(folder.path()), before);
  folder.write("next", "b");
  std::filesystem::rename(folder.path("next"), folder.path("manifest"));
  EXPECT_NE(manifest_version(folder.path()), before);
}

}  // namespace
}  // namespace warta
