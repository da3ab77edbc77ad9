// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/checked_file.h"

#include <xxhash.h>

#include <fstream>
#include <iterator>
#include <string_view>

#include "indexer/schema/bytes.h"
#include "indexer/schema/stamp.h"

namespace warta {

std::string with_checksum(std::string content) {
  append_number(XXH3_64bits(content.data(), content.size()), content);
  return content;
}

std::string read_checked(const std::string& file) {
  constexpr std::size_t kChecksum = sizeof(XXH64_hash_t);
  std::ifstream in(file, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (bytes.size() < kChecksum) throw damage(file);
  const std::size_t size = bytes.size() - kChecksum;
  std::string_view checksum = std::string_view(bytes).substr(size);
  if (take_number<XXH64_hash_t>(checksum) != XXH3_64bits(bytes.data(), size)) throw damage(file);
  bytes.resize(size);
  return bytes;
}

Error damage(const std::string& path, const std::string& what) {
  return {ErrorCode::damaged,
          path + ": " + what + "; take the index from a backup, or " + kRebuild};
}

}  // namespace warta
