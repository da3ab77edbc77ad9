// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/text_order.h"

#include <gmock/gmock.h>

#include <string>

namespace warta {
namespace {

using ::testing::ElementsAre;

TEST(TextOrder, IsThatOfTheBytes) {
  const std::vector<std::string> texts = {"padi",
                                          "",
                                          std::string("padi\0", 5),
                                          "\xC3\xA9",
                                          "padang pasir putih",
                                          "padang pasir p",
                                          "padang pasi",
                                          "padi",
                                          "a"};
  const auto order =
      text_order(texts.size(), [&](std::uint32_t i) { return std::string_view(texts[i]); });
  EXPECT_THAT(order, ElementsAre(1, 8, 6, 5, 4, 0, 7, 2, 3));
}

}  // namespace
}  // namespace warta
