// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/status.h"

#include <filesystem>

#include "indexer/schema/error.h"
#include "indexer/schema/fields.h"
#include "stemmer/analyzer.h"

namespace warta {
namespace {

std::string iso_of_packed(const std::string& packed) {
  return packed.size() == 8
             ? packed.substr(0, 4) + "-" + packed.substr(4, 2) + "-" + packed.substr(6, 2)
             : std::string();
}

}  // namespace

IndexStatus index_status(const std::string& path) try {
  const Xapian::Database index = open_index(path);
  const Slot date = field(FieldId::date).slot;
  IndexStatus status;
  status.articles = index.get_doccount();
  status.dated = index.get_value_freq(date);
  status.first_day = iso_of_packed(index.get_value_lower_bound(date));
  status.last_day = iso_of_packed(index.get_value_upper_bound(date));
  for (const auto& entry : std::filesystem::directory_iterator(path)) {
    if (entry.is_regular_file()) status.size_bytes += entry.file_size();
  }
  status.stamp = read_stamp(index);
  status.usable = status.stamp == Stamp::current();
  return status;
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::damaged, path + ": " + failure.get_description());
}

}  // namespace warta
