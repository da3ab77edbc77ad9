// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of docs/query.md are true.
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <optional>
#include <string>
#include <utility>

#include "searcher/build_query.h"
#include "searcher/parse_query.h"

namespace warta {
namespace {

constexpr std::chrono::sys_days kToday = std::chrono::year(2024) / 11 / 20;

std::string printed(const QueryNode& node, bool outer) {
  const std::string sign = node.excluded ? "-" : "";
  std::string separator = " ";
  switch (node.kind) {
    case QueryNode::Kind::words:
      return sign + node.text;
    case QueryNode::Kind::phrase:
      return sign + '"' + node.text + '"';
    case QueryNode::Kind::prefix:
      return sign + node.text + '*';
    case QueryNode::Kind::field: {
      const std::string quote = node.is_quoted ? "\"" : "";
      return sign + std::string(field(node.field).name) + ':' + quote + node.text + quote;
    }
    case QueryNode::Kind::near:
      separator = " NEAR/" + std::to_string(node.distance) + ' ';
      outer = true;
      break;
    case QueryNode::Kind::any:
      separator = " OR ";
      break;
    case QueryNode::Kind::all:
      break;
  }
  std::string inside;
  for (const QueryNode& child : node.children) {
    inside += (inside.empty() ? "" : separator) + printed(child, false);
  }
  return outer ? sign + inside : sign + "(" + inside + ")";
}

std::string reading_of(const std::string& text) {
  const OpenIndex index;
  Query query = parse_query(text, {kToday});
  std::string reading = printed(query.root, true);
  for (const Resolution& resolution : build_query(query, Match::every_word, index).resolved) {
    reading += (reading.empty() ? "" : " ") + resolution.field + "=";
    std::string values;
    for (const std::string& value : resolution.values)
      values += (values.empty() ? "" : ", ") + value;
    reading += values;
  }
  return reading;
}

// "| `typed` | `read as` |" as the two.
std::optional<std::pair<std::string, std::string>> row_of(const std::string& line) {
  const std::string open = "| `";
  const std::string between = "` | `";
  const std::string close = "` |";
  const std::size_t middle = line.find(between);
  if (!line.starts_with(open) || !line.ends_with(close) || middle == std::string::npos) {
    return std::nullopt;
  }
  const std::size_t second = middle + between.size();
  return std::pair{line.substr(open.size(), middle - open.size()),
                   line.substr(second, line.size() - close.size() - second)};
}

TEST(QueryPage, EveryExampleIsReadAsItSays) {
  std::ifstream page(WARTA_SOURCE_DIR "/docs/query.md");
  std::size_t examples = 0;
  for (std::string line; std::getline(page, line);) {
    const auto row = row_of(line);
    if (!row) continue;
    ++examples;
    EXPECT_EQ(reading_of(row->first), row->second) << row->first;
  }
  EXPECT_GT(examples, 30U);
}

}  // namespace
}  // namespace warta
