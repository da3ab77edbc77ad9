// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/seal.h"

#include <xxhash.h>

#include <array>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>

#include "indexer/schema/checked_file.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

struct FreeState {
  void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
};

// "524288 0f3c…"
std::string text_of(std::uint64_t size, std::uint64_t checksum) {
  std::ostringstream text;
  text << size << ' ' << std::hex << checksum;
  return text.str();
}

// Size and checksum. Nothing when the file cannot be read.
std::optional<std::string> summary_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return std::nullopt;
  const std::unique_ptr<XXH3_state_t, FreeState> state(XXH3_createState());
  XXH3_64bits_reset(state.get());
  std::array<char, 1U << 16> piece;
  std::uint64_t size = 0;
  while (in.read(piece.data(), piece.size()), in.gcount() > 0) {
    XXH3_64bits_update(state.get(), piece.data(), static_cast<std::size_t>(in.gcount()));
    size += static_cast<std::uint64_t>(in.gcount());
  }
  if (in.bad()) return std::nullopt;
  return text_of(size, XXH3_64bits_digest(state.get()));
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
    if (!(fields >> name >> file.size_bytes >> std::hex >> file.checksum)) throw damage(seal);
    file.path = folder / name;
    files.push_back(std::move(file));
  }
  return files;
}

bool is_whole(const SealedFile& file) {
  return summary_of(file.path) == text_of(file.size_bytes, file.checksum);
}

std::vector<fs::path> broken_files(const fs::path& folder) try {
  std::vector<fs::path> broken;
  for (const SealedFile& file : sealed_files(folder)) {
    if (!is_whole(file)) broken.push_back(file.path);
  }
  return broken;
} catch (const Error&) {
  return {seal_file(folder)};
}

void require_whole(const fs::path& folder) {
  if (!fs::exists(seal_file(folder))) return;
  const std::vector<fs::path> broken = broken_files(folder);
  if (!broken.empty()) throw damage(broken.front().string());
}

}  // namespace warta
