// SPDX-License-Identifier: GPL-3.0-or-later
// How deep the elements of a page stand in one another, told before it is parsed: the time that a
// parser takes grows with the square of it.
#pragma once

#include <cstddef>
#include <string_view>

namespace warta {

// Whether more than `limit` elements of the page stand in one another, or so: some thirty that a
// parser leaves out or closes may be among them, such as a cell without a table. Where tags are
// left out or crossed it counts as few as they allow, and may say no for a page that is deeper.
// Linear in the size of the page.
bool is_deeper_than(std::string_view html, std::size_t limit);

}  // namespace warta
