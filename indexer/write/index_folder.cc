// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/index_folder.h"

#include <algorithm>
#include <cstdio>
#include <initializer_list>
#include <random>
#include <set>
#include <string_view>
#include <system_error>

#include "indexer/schema/error.h"
#include "indexer/schema/seal.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

// Names in the folder of an index, of a whole one and of one that was never finished.
bool is_own_file(const std::string& name) {
  return name == kManifestFile || name == std::string(kManifestFile) + ".next" || name == "lock" ||
         name == kSegmentFolder || name.starts_with("notes-") || name.starts_with("dictionary-");
}

// Whether it is a number as numbered_name() gives them, before an ending: anything else in the
// folder was put there by somebody, and is not ours to delete.
bool is_own_name(std::string_view name, std::string_view before,
                 std::initializer_list<std::string_view> endings) {
  constexpr std::size_t kFewestDigits = 6;
  if (!name.starts_with(before)) return false;
  name.remove_prefix(before.size());
  const std::size_t digits = std::min(name.find_first_not_of("0123456789"), name.size());
  return digits >= kFewestDigits &&
         std::ranges::find(endings, name.substr(digits)) != endings.end();
}

}  // namespace

std::string random_identity() {
  std::random_device random;
  std::string digits;
  for (int i = 0; i < 4; ++i) {
    char eight[9];
    std::snprintf(eight, sizeof eight, "%08x", static_cast<unsigned>(random()));
    digits += eight;
  }
  return digits;
}

fs::path prepared_folder(const std::string& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) throw Error(ErrorCode::failed_write, path + ": cannot be made: " + error.message());
  if (is_index(path)) return path;
  check_manifest_is_there(path);
  for (const fs::directory_entry& entry : fs::directory_iterator(path, error)) {
    if (is_own_file(entry.path().filename().string())) continue;
    throw Error(ErrorCode::mismatched,
                path + ": holds other files and no index; name an empty or a new folder");
  }
  return path;
}

std::string numbered_name(std::uint64_t number) {
  char name[24];
  std::snprintf(name, sizeof name, "%06llu", static_cast<unsigned long long>(number));
  return name;
}

void delete_leftovers(const fs::path& folder, const Manifest& manifest) {
  std::set<std::string> named;
  for (const SegmentEntry& entry : manifest.segments) {
    named.insert(entry.name);
    named.insert(entry.name + kSealEnding);
    named.insert(entry.dead);
  }
  std::error_code ignored;
  for (const fs::directory_entry& entry :
       fs::directory_iterator(folder / kSegmentFolder, ignored)) {
    const std::string name = entry.path().filename().string();
    if (named.contains(name) || !is_own_name(name, "", {"", kSealEnding, ".dead"})) continue;
    fs::remove_all(entry.path(), ignored);
  }
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
    const std::string name = entry.path().filename().string();
    const bool is_old = (is_own_name(name, "notes-", {""}) && name != manifest.notes) ||
                        (is_own_name(name, "dictionary-", {""}) && name != manifest.dictionary);
    if (is_old) fs::remove(entry.path(), ignored);
  }
}

}  // namespace warta
