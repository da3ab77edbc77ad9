// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/line_shape.h"

#include <gtest/gtest.h>

#include <utility>

#include "indexer/clean/sentences.h"

namespace warta {
namespace {

TEST(LineShape, Ends) {
  for (const auto& [line, end] : {std::pair{"Bagikan", "open"},
                                  {"Rapat dibuka.", "stop"},
                                  {"Sudah baca?", "question"},
                                  {"Unduh!", "call"},
                                  {"Mohon tunggu...", "ellipsis"},
                                  {"Panen (ilustrasi)", "bracket"},
                                  {"ujarnya \"siap\"", "quote"},
                                  {"Tag:", "mark"}}) {
    EXPECT_EQ(kLineEnds[end_of_line(line)], end) << line;
  }
}

TEST(LineShape, Capitals) {
  for (const auto& [line, capitals] : {std::pair{"Rapat itu dibuka di aula", "few"},
                                       {"Bupati Wolio membuka rapat", "some"},
                                       {"Bupati Wolio Buka Rapat", "most"},
                                       {"membuka Rapat", "small-first"},
                                       {"KABAR ULU", "loud"}}) {
    EXPECT_EQ(kLineCapitals[capitals_of_line(line, count_words(line))], capitals) << line;
  }
}

}  // namespace
}  // namespace warta
