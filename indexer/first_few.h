// SPDX-License-Identifier: GPL-3.0-or-later
// A list of what a run met, all of it counted and only the first of it kept: a bad input of any
// size cannot make it grow.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace warta {

template <typename Item>
class FirstFew {
 public:
  static constexpr std::size_t kKept = 1000;

  void add(Item item) {
    ++count_;
    if (kept_.size() < kKept) kept_.push_back(std::move(item));
  }

  std::size_t count() const { return count_; }                // of all
  std::size_t more() const { return count_ - kept_.size(); }  // that are not kept
  bool empty() const { return count_ == 0; }
  const std::vector<Item>& kept() const { return kept_; }

 private:
  std::size_t count_ = 0;
  std::vector<Item> kept_;
};

}  // namespace warta
