// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/pasted_address.h"

#include <algorithm>
#include <cctype>

#include "indexer/schema/canonical_url.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

// The words of one part of a path, and how many.
struct PartWords {
  std::string text;
  std::size_t count = 0;
};

PartWords words_of_part(std::string_view part) {
  // "banjir.html" ends with no word of its own.
  part = part.substr(0, part.rfind('.'));
  PartWords words;
  while (!part.empty()) {
    const std::size_t end = std::min(part.find_first_of("-_+.,"), part.size());
    const std::string_view word = part.substr(0, end);
    part.remove_prefix(std::min(end + 1, part.size()));
    if (word.empty() || !std::ranges::all_of(word, is_ascii_letter)) continue;
    words.text.append(words.text.empty() ? "" : " ").append(word);
    ++words.count;
  }
  return words;
}

}  // namespace

bool is_pasted_address(std::string_view query) {
  const std::string_view address = without_frame(query);
  const std::string head = lower_case(address.substr(0, 8));
  const bool has_scheme = head.starts_with("https://") || head.starts_with("http://");
  const auto is_space = [](unsigned char c) { return std::isspace(c) != 0; };
  return has_scheme && std::ranges::none_of(address, is_space);
}

std::string words_of_address(std::string_view address) {
  std::string_view path = without_frame(address);
  path = path.substr(0, path.find_first_of("?#"));
  path.remove_prefix(std::min(path.find("://") + 3, path.size()));
  PartWords best;
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
       slash = path.find('/')) {
    path.remove_prefix(slash + 1);
    PartWords words = words_of_part(path.substr(0, path.find('/')));
    if (words.count >= std::max<std::size_t>(best.count, 1)) best = words;
  }
  return best.count > 0 ? best.text : std::string(address);
}

}  // namespace warta
