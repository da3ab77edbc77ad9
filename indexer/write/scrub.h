// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for damage as nights go by: each run reads a part of the index again and compares it with
// its seals, the next run goes on behind it. So damage is told within some nights though nobody
// asks for a check, and what a night costs does not grow with the index.
//
//   Scrub scrub(folders, from, bytes);   sizes of all
//   scrub.read(held, threads);           contents of some
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "indexer/schema/seal.h"

namespace warta {

class Scrub {
 public:
  // Compares the size of every file of the segments in `folders` with its seal; throws Error
  // (damaged) for one that is missing, too short or too long. Chooses from `from` on, which is the
  // next() of the run before, pieces of `bytes` or a little more.
  Scrub(std::span<const std::filesystem::path> folders, const std::string& from,
        std::uint64_t bytes);

  // Where the next run is to go on; empty: at the beginning.
  const std::string& next() const { return next_; }

  std::uint64_t bytes() const { return bytes_; }  // that read() reads

  // Reads the chosen pieces, without those of segments that are gone: `held` are the folders of
  // what is in the index by now. Throws Error (damaged) with a file that is not as it was sealed.
  void read(std::span<const std::filesystem::path> held, std::size_t threads) const;

 private:
  struct Piece {
    std::size_t file;
    std::size_t number;
  };
  std::string key_of(Piece piece) const;

  std::vector<SealedFile> files_;
  std::vector<Piece> chosen_;
  std::uint64_t bytes_ = 0;
  std::string next_;
};

}  // namespace warta
