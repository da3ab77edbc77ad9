// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a page that lost its line breaks: "Home Daerah Polres Gelar Olahraga Pagi Sabtu, 19
// Juli 2025 - 10:11 WITA Share KOLAKA, KABAR.COM - Polres Kolaka menggelar ..."
#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>

namespace warta {

struct GluedHead {
  std::size_t size = 0;  // bytes up to the text, which begins at its dateline; 0: there is no head
  std::chrono::sys_days published;  // its publication stamp; a head has one
};

GluedHead read_glued_head(std::string_view line);

}  // namespace warta
