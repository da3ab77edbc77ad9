// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/checked_file.h"

#include <fcntl.h>
#include <unistd.h>
#include <xxhash.h>

#include <cerrno>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>

#include "indexer/schema/bytes.h"
#include "indexer/schema/stamp.h"

namespace warta {

std::string with_checksum(std::string content) {
  append_number(XXH3_64bits(content.data(), content.size()), content);
  return content;
}

std::optional<std::string_view> without_checksum(std::string_view bytes) {
  constexpr std::size_t kChecksum = sizeof(XXH64_hash_t);
  if (bytes.size() < kChecksum) return std::nullopt;
  const std::size_t size = bytes.size() - kChecksum;
  std::string_view checksum = bytes.substr(size);
  if (take_number<XXH64_hash_t>(checksum) != XXH3_64bits(bytes.data(), size)) return std::nullopt;
  return bytes.substr(0, size);
}

std::string read_checked(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const auto content = without_checksum(bytes);
  if (!content) {
    require_readable(file);
    throw damage(file);
  }
  bytes.resize(content->size());
  return bytes;
}

void require_readable(const std::string& file) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  const int error = errno;
  if (descriptor >= 0) ::close(descriptor);
  if (descriptor >= 0 || error == ENOENT) return;
  throw Error(ErrorCode::unreadable,
              file + ": cannot be read: " + std::generic_category().message(error) +
                  (error == EACCES ? "; run as a user who may read the index" : ""));
}

Error damage(const std::string& path, const std::string& what) {
  return {ErrorCode::damaged,
          path + ": " + what + "; take the index from a backup, or " + kRebuild};
}

}  // namespace warta
