// SPDX-License-Identifier: GPL-3.0-or-later
// How many articles came in from each source.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace warta {

class SourceCounts {
 public:
  struct Row {
    std::string source;  // empty: not known
    std::size_t added = 0;
    std::size_t updated = 0;
  };

  // Beyond the first 10,000 sources, articles of others are counted by `others()` alone.
  void add(const std::string& source, bool is_added);

  // Those with the most articles first, `most` of them.
  std::vector<Row> top(std::size_t most) const;
  std::size_t sources() const { return counts_.size(); }
  std::size_t others() const { return others_; }

 private:
  struct Count {
    std::size_t added = 0;
    std::size_t updated = 0;
  };
  std::unordered_map<std::string, Count> counts_;
  std::size_t others_ = 0;
};

}  // namespace warta
