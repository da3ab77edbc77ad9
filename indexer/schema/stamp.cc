// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/stamp.h"

#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "indexer/schema/error.h"
#include "stemmer/analyzer.h"

namespace warta {
namespace {

constexpr const char* kSchemaKey = "warta.schema";
constexpr const char* kAnalysisKey = "warta.analysis";

// The value of an environment variable; empty counts as unset, as XDG has it.
std::string environment(const char* name) {
  const char* value =
      std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing here sets variables
  return value == nullptr ? "" : value;
}

}  // namespace

Stamp Stamp::current() {
  return {kSchemaVersion, Analyzer::fingerprint()};
}

Stamp read_stamp(const Xapian::Database& index) {
  Stamp stamp;
  const std::string schema = index.get_metadata(kSchemaKey);
  std::from_chars(schema.data(), schema.data() + schema.size(), stamp.schema);
  stamp.analysis = index.get_metadata(kAnalysisKey);
  return stamp;
}

void write_stamp(Xapian::WritableDatabase& index) {
  const Stamp stamp = Stamp::current();
  index.set_metadata(kSchemaKey, std::to_string(stamp.schema));
  index.set_metadata(kAnalysisKey, stamp.analysis);
}

void check_stamp(const Xapian::Database& index, const std::string& path) {
  const Stamp found = read_stamp(index);
  const Stamp wanted = Stamp::current();
  const std::string rebuild = std::string("; ") + kRebuild;
  if (found.schema == 0 || found.analysis.empty()) {
    throw Error(ErrorCode::mismatched,
                path + ": no index of Warta (it has no stamp); choose another folder");
  }
  if (found.schema != wanted.schema) {
    throw Error(ErrorCode::mismatched,
                path + ": written under schema " + std::to_string(found.schema) +
                    ", this program has schema " + std::to_string(wanted.schema) + rebuild);
  }
  if (found.analysis != wanted.analysis) {
    throw Error(ErrorCode::mismatched, path + ": its terms come from analysis " + found.analysis +
                                           ", this program has analysis " + wanted.analysis +
                                           rebuild);
  }
}

bool is_index(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(std::filesystem::path(path) / "iamglass", error);
}

Xapian::Database open_index(const std::string& path) {
  std::error_code error;
  const auto found = std::filesystem::status(std::filesystem::path(path) / "iamglass", error);
  if (found.type() == std::filesystem::file_type::none) {
    throw Error(ErrorCode::unreadable, path + ": cannot be read: " + error.message());
  }
  if (!is_index(path)) {
    throw Error(ErrorCode::no_index,
                path + ": there is no index; make one with 'warta-index add --index " + path +
                    " FOLDER', or name another with --index");
  }
  try {
    return Xapian::Database(path);
  } catch (const Xapian::Error& failure) {
    throw Error(ErrorCode::damaged,
                path + ": the index cannot be opened: " + failure.get_description());
  }
}

std::string default_index_path() {
  std::string path = environment("WARTA_INDEX");
  if (!path.empty()) return path;
  path = environment("XDG_DATA_HOME");
  if (path.empty()) path = environment("HOME") + "/.local/share";
  return path + "/warta/index";
}

}  // namespace warta
