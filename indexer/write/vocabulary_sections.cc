// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/vocabulary_sections.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>
#include <string>

namespace warta {
namespace {

constexpr std::size_t kBuffered = 1U << 16;  // bytes

void write_array(SectionWriter& out, const std::string& name,
                 const std::vector<std::uint32_t>& numbers) {
  out.begin(name);
  out.append_array(std::span(numbers));
}

// Writes `size` texts one behind the other, and where each ends.
template <typename TextOf>
void write_texts(SectionWriter& out, const std::string& name, const std::string& ends_name,
                 std::size_t size, TextOf text_of) {
  std::string buffer;
  std::vector<std::uint32_t> ends;
  ends.reserve(size);
  std::uint32_t end = 0;
  out.begin(name);
  for (std::uint32_t i = 0; i < size; ++i) {
    const std::string_view text = text_of(i);
    buffer += text;
    ends.push_back(end += static_cast<std::uint32_t>(text.size()));
    if (buffer.size() < kBuffered) continue;
    out.append(buffer);
    buffer.clear();
  }
  out.append(buffer);
  write_array(out, ends_name, ends);
}

// 0, 1, 2 ... in the order of `keys`, which are below `end`; equal ones in the order of the
// numbers.
std::vector<std::uint32_t> in_order_of(const std::vector<std::uint32_t>& keys, std::size_t end) {
  std::vector<std::uint32_t> next(end + 1);  // by key: its place in the order
  for (const std::uint32_t key : keys) ++next[key + 1];
  std::partial_sum(next.begin(), next.end(), next.begin());
  std::vector<std::uint32_t> order(keys.size());
  for (std::uint32_t i = 0; i < keys.size(); ++i) order[next[keys[i]]++] = i;
  return order;
}

// The most frequent first; words of one frequency in alphabetical order, so that the file does not
// depend on the order in which they came.
std::vector<std::uint32_t> by_frequency(const std::vector<std::uint32_t>& counts) {
  std::vector<std::uint32_t> order(counts.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, std::greater(), [&](std::uint32_t word) { return counts[word]; });
  return order;
}

}  // namespace

std::vector<WordId> write_vocabulary(const OrderedVocabulary& words, SectionWriter& out) {
  const std::size_t size = words.counts.size();
  const std::vector<std::uint32_t> order = by_frequency(words.counts);
  const auto in_order = [&](const std::vector<std::uint32_t>& numbers) {
    std::vector<std::uint32_t> moved;
    moved.reserve(size);
    for (const std::uint32_t word : order) moved.push_back(numbers[word]);
    return moved;
  };
  write_texts(out, "words.normals", "words.normal_ends", size,
              [&](std::uint32_t i) { return words.normal(order[i]); });
  write_array(out, "words.counts", in_order(words.counts));
  const std::vector<std::uint32_t> root_of = in_order(words.root_of);
  write_array(out, "words.roots", root_of);
  write_texts(out, "roots", "root_ends", words.roots, words.root_text);
  write_array(out, "words.by_root", in_order_of(root_of, words.roots));

  std::vector<WordId> ids(size);
  for (std::uint32_t i = 0; i < size; ++i) ids[order[i]] = i;
  write_array(out, "words.by_normal", ids);
  for (WordId& id : ids) id += kFirstWord;
  return ids;
}

}  // namespace warta
