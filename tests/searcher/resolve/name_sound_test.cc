// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/name_sound.h"

#include <gtest/gtest.h>

#include <utility>

namespace warta {
namespace {

TEST(NameSound, IsOneForSpellingsOfAName) {
  for (const auto& [a, b] : {std::pair{"edy", "edi"},
                             {"soemarno", "sumarno"},
                             {"soekarno", "sukarno"},
                             {"rachmat", "rahmat"},
                             {"akhmad", "achmad"},
                             {"yudhi", "yudi"},
                             {"pandjaitan", "panjaitan"},
                             {"arief", "arif"},
                             {"luthfi", "lutfi"},
                             {"tjahjo", "cahjo"},
                             {"sulaeman", "sulaiman"},
                             {"ma'ruf", "maruf"},
                             {"muhammad", "mohamad"},
                             {"moh", "muhamad"},
                             {"yasonna", "yasona"},
                             {"novian", "nofian"},
                             {"aziz", "azis"},
                             {"hafidz", "hafiz"},
                             {"abd", "abdul"}}) {
    EXPECT_EQ(name_sound(a), name_sound(b)) << a << ' ' << b;
  }
}

TEST(NameSound, IsNotOneForDifferentNames) {
  for (const auto& [a, b] : {std::pair{"hartini", "hartono"},
                             {"sri", "siti"},
                             {"m", "muhammad"},
                             {"ahmad", "muhammad"},
                             {"budi", "budiman"},
                             {"joko", "koko"},
                             {"riza", "risa"},
                             {"", "a"}}) {
    EXPECT_NE(name_sound(a), name_sound(b)) << a << ' ' << b;
  }
}

}  // namespace
}  // namespace warta
