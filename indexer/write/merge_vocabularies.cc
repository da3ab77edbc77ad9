// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/merge_vocabularies.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <queue>
#include <string_view>
#include <tuple>

#include "indexer/write/text_order.h"
#include "indexer/write/vocabulary_sections.h"

namespace warta {
namespace {

using Sources = std::span<const TokenStore* const>;

// A word or a root of one segment.
struct Item {
  std::uint64_t begin = 0;  // first_bytes() of the text
  std::string_view text;
  std::uint32_t root = 0;  // orders words of one form
  std::uint32_t source = 0;
  std::uint32_t number = 0;  // in the segment

  bool same(const Item& other) const {
    return begin == other.begin && root == other.root && text == other.text;
  }
  bool operator>(const Item& other) const {
    if (begin != other.begin) return begin > other.begin;
    if (const int order = text.compare(other.text); order != 0) return order > 0;
    return std::tie(root, source) > std::tie(other.root, other.source);
  }
};

// Calls take(item, is_new) for the items of all sources in order; `is_new` is false for one that
// is the same as that before. item_at(source, place) gives those of a source in order.
template <typename SizeOf, typename ItemAt, typename Take>
void for_each_in_order(Sources sources, SizeOf size_of, ItemAt item_at, Take take) {
  std::priority_queue<Item, std::vector<Item>, std::greater<>> queue;
  std::vector<std::size_t> places(sources.size());
  const auto advance = [&](std::uint32_t source) {
    if (places[source] == size_of(*sources[source])) return;
    Item item = item_at(*sources[source], source, places[source]++);
    item.source = source;
    item.begin = first_bytes(item.text);
    queue.push(item);
  };
  for (std::uint32_t source = 0; source < sources.size(); ++source) advance(source);
  for (std::optional<Item> last; !queue.empty();) {
    const Item item = queue.top();
    queue.pop();
    take(item, !last || !item.same(*last));
    last = item;
    advance(item.source);
  }
}

// Where a text of the new vocabulary is read.
struct Origin {
  std::uint32_t source = 0;
  std::uint32_t number = 0;
};

}  // namespace

std::vector<NewNumbers> merge_vocabularies(Sources segments, SectionWriter& out) {
  std::vector<Origin> roots;
  std::vector<std::vector<std::uint32_t>> new_roots;  // by source and root
  for (const TokenStore* source : segments) new_roots.emplace_back(source->roots());
  for_each_in_order(
      segments, [](const TokenStore& source) { return source.roots(); },
      [](const TokenStore& source, std::uint32_t, std::size_t place) {
        const auto root = static_cast<std::uint32_t>(place);
        return Item{.text = source.root_text(root), .number = root};
      },
      [&](const Item& item, bool is_new) {
        if (is_new) roots.push_back({item.source, item.number});
        new_roots[item.source][item.number] = static_cast<std::uint32_t>(roots.size() - 1);
      });

  OrderedVocabulary words;
  std::vector<Origin> origins;      // of words
  std::vector<NewNumbers> numbers;  // to begin with, places in the order of words
  for (const TokenStore* source : segments) numbers.emplace_back(source->words_end() - kFirstWord);
  for_each_in_order(
      segments, [](const TokenStore& source) { return source.words_end() - kFirstWord; },
      [&](const TokenStore& source, std::uint32_t i, std::size_t place) {
        const WordId word = source.word_in_order(place);
        return Item{.text = source.normal(word),
                    .root = new_roots[i][source.root_number(word)],
                    .number = word};
      },
      [&](const Item& item, bool is_new) {
        if (is_new) {
          origins.push_back({item.source, item.number});
          words.counts.push_back(0);
          words.root_of.push_back(item.root);
        }
        words.counts.back() += segments[item.source]->count(item.number);
        numbers[item.source][item.number - kFirstWord] =
            static_cast<std::uint32_t>(origins.size() - 1);
      });
  new_roots.clear();

  words.roots = roots.size();
  words.root_text = [&](std::uint32_t root) {
    return segments[roots[root].source]->root_text(roots[root].number);
  };
  words.normal = [&](std::uint32_t word) {
    return segments[origins[word].source]->normal(origins[word].number);
  };
  const std::vector<WordId> ids = write_vocabulary(words, out);
  for (NewNumbers& source : numbers) {
    for (WordId& number : source) number = ids[number];
  }
  return numbers;
}

}  // namespace warta
