// SPDX-License-Identifier: GPL-3.0-or-later
// The address of an article as a query.
#pragma once

#include <string>
#include <string_view>

namespace warta {

// Whether a query is nothing but an address of the web: an article's, where it names_article(),
// else a site's.
bool is_pasted_address(std::string_view query);

// The words of its path, "banjir rendam bombana" of
// "https://a.id/2024/11/banjir-rendam-bombana-77.html": of the part that has most, numbers and
// codes left out; the address itself where it has none.
std::string words_of_address(std::string_view address);

}  // namespace warta
