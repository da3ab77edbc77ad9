// SPDX-License-Identifier: GPL-3.0-or-later
// Which elements of a page are no part of an article, by their kind and what they are called.
#pragma once

#include "indexer/read/html_document.h"

namespace warta {

// Scripts, menus, forms, comments, captions, and what is hidden.
// By `names`, also what class or id calls a sidebar or a list of comments.
bool is_page_furniture(const GumboNode& node, bool names);

// Whether anything of an element is seen on a page as text: no script, and nothing that is hidden.
bool is_shown(const GumboNode& node);

// Whether an element begins a line of its own.
bool is_block(GumboTag tag);

}  // namespace warta
