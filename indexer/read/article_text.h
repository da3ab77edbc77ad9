// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a value could be the text of an article: what tells a delivery whose text stands in a
// column of an unknown name from a list that merely lies beside articles.
#pragma once

#include <string_view>

namespace warta {

// As long as a paragraph, and of words. Headlines, names and addresses are not.
bool could_be_article_text(std::string_view value);

}  // namespace warta
