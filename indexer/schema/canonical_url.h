// SPDX-License-Identifier: GPL-3.0-or-later
// One form for the addresses under which a site shows one article.
//
//   http://www.OKES.news:80/a/b/?utm_source=wa&page=all#komentar   https://okes.news/a/b
#pragma once

#include <string>
#include <string_view>

namespace warta {

// The scheme is https; the host in small letters, without "www.", "m." or "amp." and the usual
// port; the path without "/amp", "index.html" and the slash at its end; the query without what says
// where a reader came from, sorted; no fragment. What is no http address comes back as it is.
std::string canonical_url(std::string_view given);

// Whether an id or an address stands for none: "", "N/A", "-", "None", "nan", "null", "#".
bool is_placeholder(std::string_view value);

// Whether an address can tell one article from others: it has a host, and more than the host. So
// not "/a/b.html", "javascript:void(0)" or a site's front page.
bool names_article(std::string_view url);

}  // namespace warta
