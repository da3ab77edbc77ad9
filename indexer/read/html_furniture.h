// SPDX-License-Identifier: GPL-3.0-or-later
// Which elements of a page are no part of an article, by their kind and what they are called.
#pragma once

#include "indexer/read/html_document.h"

namespace warta {

// Scripts, menus, forms, comments, captions, and what is hidden.
// By `names`, also what class or id calls a sidebar or a list of comments.
bool is_page_furniture(const GumboNode& node, bool names);

// Whether an element begins a line of its own.
bool is_block(GumboTag tag);

}  // namespace warta
