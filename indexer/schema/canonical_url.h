// SPDX-License-Identifier: GPL-3.0-or-later
// One form for the addresses under which a site shows one article.
//
//   http://www.OKES.news:80/a/b/?utm_source=wa&page=all#komentar   https://okes.news/a/b
#pragma once

#include <string>
#include <string_view>

namespace warta {

// The scheme is https, also where it is left out before a host and more; the host as
// canonical_host() has it; escapes as RFC 3986 normalises them; the path without "/./", "/x/../",
// "//", "/amp", ".amp", "index.html" and the slash at its end; the query without what says where a
// reader came from, sorted; no fragment. What is no address of the web comes back as it is, without
// its frame.
std::string canonical_url(std::string_view given);

// In small letters, without a user's name, the usual port, and "www.", "m.", "amp." or "mobile.".
std::string canonical_host(std::string_view given);

// An id or address without what programs leave around it: white space, a byte order mark, quotation
// marks, the angle brackets of a mail, characters without a width.
std::string_view without_frame(std::string_view name);

// An id without its frame; "77" for "77.0", as spreadsheets write a number.
std::string canonical_id(std::string_view given);

// Whether an id or an address stands for none: "", "N/A", "-", "None", "nan", "null", "#".
bool is_placeholder(std::string_view value);

// Whether an address can tell one article from others: it has a host, and more than the host. So
// not "/a/b.html", "javascript:void(0)" or a site's front page.
bool names_article(std::string_view url);

}  // namespace warta
