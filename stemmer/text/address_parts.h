// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of addresses, accounts and hashtags by which people look for them: the site of an URL,
// the words of "#IndonesiaMaju".
#pragma once

#include <string_view>
#include <vector>

#include "stemmer/text/text_range.h"

namespace warta {

// Endings by which "KOMPAS.com" is a site and "Pilkada.Rapat" two glued sentences.
bool is_site_ending(std::string_view label);

// Of the host in text[host]: itself without "www.", its registered part and the name in it, as far
// as they differ from the whole: "okes.co.id" and "okes" of "www.okes.co.id".
std::vector<TextRange> host_parts(std::string_view text, TextRange host);

// "#IndonesiaMaju", "@okesnews_id": the words in it, where a capital, a digit or a mark parts them;
// none when it is one word.
std::vector<TextRange> words_within(std::string_view text, TextRange whole);

}  // namespace warta
