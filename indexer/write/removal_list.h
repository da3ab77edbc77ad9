// SPDX-License-Identifier: GPL-3.0-or-later
// What was taken out of an index and is kept out: for people who ask what it was, when and why.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warta {

// What is kept out of the index: the marks of one article, or one mark of what was never in it.
struct KeptOut {
  std::vector<std::string> marks;
  std::string day;
  std::string reason;  // may be empty
};

// All of it, the latest first. No writer is held up. Throws Error as read_manifest() does.
std::vector<KeptOut> list_removals(const std::string& index);

// The marks that this id or address has where it is removed; an address in all of its forms, and as
// the id of an article that was given none.
std::string printed_mark_of_id(std::string_view id);
std::vector<std::string> printed_marks_of_url(std::string_view url);

}  // namespace warta
