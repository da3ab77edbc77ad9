// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewed TSV table from stemmer/data, as embed_tables compiles it into the program.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace warta {

struct Table {
  std::span<const std::string_view> cells;  // row by row, static storage
  std::size_t columns;
  std::uint64_t digest;  // FNV-1a of the rows, part of Analyzer::fingerprint()

  std::size_t size() const { return cells.size() / columns; }
  std::span<const std::string_view> row(std::size_t index) const {
    return cells.subspan(index * columns, columns);
  }
};

// table("stop_words") is stemmer/data/stop_words.tsv.
//
// REQUIRES: there is such a file
const Table& table(std::string_view name);

// All tables that articles are read by, as one number, for Analyzer::fingerprint().
std::uint64_t tables_digest();

}  // namespace warta
