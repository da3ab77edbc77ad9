// SPDX-License-Identifier: GPL-3.0-or-later
// Tells HTML from plain text in which a scraper left a tag or two.
#pragma once

#include <string_view>

namespace warta {

// Whether a text, or the head of one, opens as HTML does: "<!doctype html>", "<p>", a comment.
bool looks_like_html(std::string_view text);

}  // namespace warta
