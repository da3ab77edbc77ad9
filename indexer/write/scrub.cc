// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/scrub.h"

#include <algorithm>
#include <utility>

#include "indexer/parallel.h"
#include "indexer/schema/checked_file.h"

namespace warta {

namespace fs = std::filesystem;

// "000031/flat 00002". Segments are numbered as they come: their order is that of their names.
std::string Scrub::key_of(Piece piece) const {
  constexpr std::size_t kDigits = 5;
  const fs::path& path = files_[piece.file].path;
  std::string number = std::to_string(piece.number);
  number.insert(0, kDigits - std::min(kDigits, number.size()), '0');
  return (path.parent_path().filename() / path.filename()).string() + ' ' + number;
}

Scrub::Scrub(std::span<const fs::path> folders, const std::string& from, std::uint64_t bytes) {
  std::vector<Piece> pieces;
  for (const fs::path& folder : folders) {
    for (SealedFile& file : sealed_files(folder)) {
      if (!has_size(file)) throw damage(file.path.string());
      for (std::size_t i = 0; i < file.checksums.size(); ++i) pieces.push_back({files_.size(), i});
      files_.push_back(std::move(file));
    }
  }
  const auto key = [this](Piece piece) { return key_of(piece); };
  std::ranges::sort(pieces, {}, key);
  auto piece = std::ranges::lower_bound(pieces, from, {}, key);
  if (piece == pieces.end()) piece = pieces.begin();
  for (; piece != pieces.end() && bytes_ < bytes; ++piece) {
    bytes_ += piece_size(files_[piece->file], piece->number);
    chosen_.push_back(*piece);
  }
  if (piece != pieces.end()) next_ = key_of(*piece);
}

void Scrub::read(std::span<const fs::path> held, std::size_t threads) const {
  for_each_in_parallel(chosen_.size(), threads, [&](std::size_t i) {
    const SealedFile& file = files_[chosen_[i].file];
    if (std::ranges::find(held, file.path.parent_path()) == held.end()) return;
    if (!is_whole(file, chosen_[i].number)) throw damage(file.path.string());
  });
}

}  // namespace warta
