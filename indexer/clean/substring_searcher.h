// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <string_view>

namespace warta {

// Looks for a few words in every line of a text; std::string_view::find() would stop at each of
// their first letters.
class SubstringSearcher {
 public:
  explicit SubstringSearcher(std::string_view wanted) : searcher_(wanted.begin(), wanted.end()) {}
  bool is_in(std::string_view text) const {
    return std::search(text.begin(), text.end(), searcher_) != text.end();
  }

 private:
  std::boyer_moore_horspool_searcher<std::string_view::const_iterator> searcher_;
};

}  // namespace warta
