// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/keyed_notes.h"

#include <gtest/gtest.h>

#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

TEST(KeyedNotes, ComeBackAsTheyWent) {
  const testing::TempFolder folder;
  KeyedNotes notes;
  EXPECT_FALSE(notes.changed());
  notes.set("a", std::string("\0\xFF", 2));
  notes.set("b", std::string(1000, 'x'));
  notes.set("c", "gone");
  notes.set("c", "");
  EXPECT_TRUE(notes.changed());
  const KeyedNotes back = KeyedNotes::read(folder.write("notes", notes.encode()));
  EXPECT_FALSE(back.changed());
  EXPECT_EQ(back.get("a"), std::string("\0\xFF", 2));
  EXPECT_EQ(back.get("b"), std::string(1000, 'x'));
  EXPECT_EQ(back.get("c"), "");
  EXPECT_EQ(back.encode(), notes.encode());
}

TEST(KeyedNotes, DamageIsAnError) {
  const testing::TempFolder folder;
  KeyedNotes notes;
  notes.set("kunci", "nilai");
  const std::string bytes = notes.encode();
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    EXPECT_THROW(KeyedNotes::read(folder.write("n", bytes.substr(0, i))), Error) << i;
    std::string broken = bytes;
    broken[i] = static_cast<char>(broken[i] ^ 1);
    EXPECT_THROW(KeyedNotes::read(folder.write("n", broken)), Error) << i;
  }
}

}  // namespace
}  // namespace warta
