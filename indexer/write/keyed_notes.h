// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer keeps from one run to the next: bytes under keys, such as what was learned of a
// source's lines. One file, read when it is first asked for and written whole when it has changed.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

class KeyedNotes {
 public:
  KeyedNotes() = default;

  // The notes in `file`. Throws Error (damaged).
  static KeyedNotes read(const std::string& file);

  std::string encode() const;

  // Empty where nothing is kept.
  std::string get(const std::string& key) const;
  void set(const std::string& key, std::string bytes);  // empty: nothing is kept any more

  // In order, without the prefix.
  std::vector<std::string> keys(std::string_view prefix) const;

  bool changed() const { return changed_; }
  void mark_saved() { changed_ = false; }

 private:
  std::map<std::string, std::string> notes_;
  bool changed_ = false;
};

}  // namespace warta
