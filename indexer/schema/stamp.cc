// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/stamp.h"

#include <cstdlib>

#include "indexer/schema/error.h"
#include "stemmer/analyzer.h"

namespace warta {
namespace {

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

void check_stamp(const Stamp& found, const std::string& path) {
  const Stamp wanted = Stamp::current();
  if (found.schema != wanted.schema) {
    throw Error(ErrorCode::mismatched, path + ": written under schema " +
                                           std::to_string(found.schema) +
                                           ", this program has schema " +
                                           std::to_string(wanted.schema) + "; " + way_out(found));
  }
  if (found.analysis != wanted.analysis) {
    throw Error(ErrorCode::mismatched, path + ": its terms come from analysis " + found.analysis +
                                           ", this program has analysis " + wanted.analysis + "; " +
                                           way_out(found));
  }
}

std::string way_out(const Stamp& found) {
  if (found.schema > kSchemaVersion) {
    return "a newer version of the program wrote it, and can read it; install that one";
  }
  return found.schema == kSchemaVersion ? kAnalyseAgain : kRebuild;
}

std::string default_index_path() {
  std::string path = environment("WARTA_INDEX");
  if (!path.empty()) return path;
  path = environment("XDG_DATA_HOME");
  if (path.empty()) path = environment("HOME") + "/.local/share";
  return path + "/warta/index";
}

}  // namespace warta
