// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/address_parts.h"

#include <gmock/gmock.h>

#include <string>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> slices(std::string_view text, const std::vector<TextRange>& ranges) {
  std::vector<std::string> found;
  for (const TextRange& range : ranges) {
    found.emplace_back(text.substr(range.begin, range.end - range.begin));
  }
  return found;
}

std::vector<std::string> parts_of_host(std::string_view host) {
  return slices(host, host_parts(host, {0, host.size()}));
}

std::vector<std::string> words_in(std::string_view name) {
  return slices(name, words_within(name, {0, name.size()}));
}

TEST(AddressParts, HostsAreNamedByTheirRegisteredPart) {
  EXPECT_THAT(parts_of_host("www.okes.co.id"), ElementsAre("okes.co.id", "okes"));
  EXPECT_THAT(parts_of_host("sumsel.okes.news"), ElementsAre("okes.news", "okes"));
  EXPECT_THAT(parts_of_host("KOMPAS.com"), ElementsAre("KOMPAS"));
  EXPECT_THAT(parts_of_host("localhost"), IsEmpty());
  EXPECT_THAT(parts_of_host("www."), IsEmpty());
}

TEST(AddressParts, WordsWithinAName) {
  EXPECT_THAT(words_in("IndonesiaMaju2024"), ElementsAre("Indonesia", "Maju", "2024"));
  EXPECT_THAT(words_in("okesnews_id"), ElementsAre("okesnews", "id"));
  EXPECT_THAT(words_in("DPRDKota"), IsEmpty());  // where the capitals end nobody can tell
  EXPECT_THAT(words_in("pilkada"), IsEmpty());
  EXPECT_THAT(words_in("caf\u00E9Besar"), ElementsAre("caf\u00E9", "Besar"));
}

}  // namespace
}  // namespace warta
