// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/seal.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <istream>
#include <memory>
#include <optional>
#include <sstream>
#include <system_error>

#include "indexer/schema/checked_file.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

struct FreeState {
  void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
};

struct PieceSum {
  std::uint64_t size_bytes = 0;  // less than asked for at the end of the file
  std::uint64_t checksum = 0;
};

// Of the next `bytes` of a file.
PieceSum sum_of_next(std::istream& in, std::uint64_t bytes) {
  const std::unique_ptr<XXH3_state_t, FreeState> state(XXH3_createState());
  XXH3_64bits_reset(state.get());
  std::array<char, 1U << 16> buffer;
  PieceSum sum;
  while (sum.size_bytes < bytes) {
    const std::uint64_t wanted = std::min<std::uint64_t>(buffer.size(), bytes - sum.size_bytes);
    in.read(buffer.data(), static_cast<std::streamsize>(wanted));
    const auto got = static_cast<std::size_t>(in.gcount());
    if (got == 0) break;
    XXH3_64bits_update(state.get(), buffer.data(), got);
    sum.size_bytes += got;
  }
  sum.checksum = XXH3_64bits_digest(state.get());
  return sum;
}

// "524288 0f3c…": size and checksums. Nothing when the file cannot be read.
std::optional<std::string> summary_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return std::nullopt;
  std::ostringstream checksums;
  std::uint64_t size = 0;
  for (bool is_first = true;; is_first = false) {
    const PieceSum piece = sum_of_next(in, kPieceBytes);
    if (piece.size_bytes > 0 || is_first) checksums << ' ' << std::hex << piece.checksum;
    size += piece.size_bytes;
    if (piece.size_bytes < kPieceBytes) break;
  }
  if (in.bad()) return std::nullopt;
  return std::to_string(size) + checksums.str();
}

}  // namespace

fs::path seal_file(const fs::path& folder) {
  fs::path file = folder;
  file += kSealEnding;
  return file;
}

std::string make_seal(const fs::path& folder) {
  std::string lines;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    if (!entry.is_regular_file()) continue;
    const std::optional<std::string> summary = summary_of(entry.path());
    if (!summary) {
      throw Error(ErrorCode::failed_write, entry.path().string() + ": cannot be read again");
    }
    lines.append(name).append(" ").append(*summary) += '\n';
  }
  return with_checksum(std::move(lines));
}

std::vector<SealedFile> sealed_files(const fs::path& folder) {
  const std::string seal = seal_file(folder).string();
  std::istringstream lines(read_checked(seal));
  std::vector<SealedFile> files;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream fields(line);
    std::string name;
    SealedFile file;
    fields >> name >> file.size_bytes >> std::hex;
    for (std::uint64_t checksum = 0; fields >> checksum;) file.checksums.push_back(checksum);
    const std::uint64_t pieces = (file.size_bytes + kPieceBytes - 1) / kPieceBytes;
    if (file.checksums.size() != std::max<std::uint64_t>(pieces, 1)) throw damage(seal);
    file.path = folder / name;
    files.push_back(std::move(file));
  }
  return files;
}

bool has_size(const SealedFile& file) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(file.path, error);
  if (error) require_readable(file.path.string());
  return !error && size == file.size_bytes;
}

std::uint64_t piece_size(const SealedFile& file, std::size_t piece) {
  return std::min(kPieceBytes, file.size_bytes - piece * kPieceBytes);
}

bool is_whole(const SealedFile& file, std::size_t piece) {
  std::ifstream in(file.path, std::ios::binary);
  if (!in.seekg(static_cast<std::streamoff>(piece * kPieceBytes))) {
    require_readable(file.path.string());
    return false;
  }
  const PieceSum sum = sum_of_next(in, piece_size(file, piece));
  return sum.size_bytes == piece_size(file, piece) && sum.checksum == file.checksums[piece];
}

std::vector<fs::path> broken_files(const fs::path& folder) try {
  std::vector<fs::path> broken;
  for (const SealedFile& file : sealed_files(folder)) {
    bool is_broken = !has_size(file);
    for (std::size_t piece = 0; piece < file.checksums.size() && !is_broken; ++piece) {
      is_broken = !is_whole(file, piece);
    }
    if (is_broken) broken.push_back(file.path);
  }
  return broken;
} catch (const Error& error) {
  if (error.code() != ErrorCode::damaged) throw;
  return {seal_file(folder)};
}

void require_whole(const fs::path& folder) {
  if (!fs::exists(seal_file(folder))) return;
  const std::vector<fs::path> broken = broken_files(folder);
  if (!broken.empty()) throw damage(broken.front().string());
}

}  // namespace warta
