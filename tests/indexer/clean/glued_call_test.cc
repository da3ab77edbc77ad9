// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/glued_call.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

constexpr std::string_view kText = "Warga Wolio berharap harga beras turun pekan depan. ";

std::string behind(std::size_t (*find)(std::string_view), std::string_view call) {
  const std::string line = std::string(kText).append(call);
  const std::size_t begin = find(line);
  return begin == std::string::npos ? "" : line.substr(begin);
}

TEST(GluedCall, NoticesOfChannels) {
  for (const char* call :
       {"Klik di sini untuk bergabung ke channel WhatsApp kami.", "Ikuti kami di WhatsApp Channel.",
        "Dapatkan berita pilihan kami di Google News.",
        "Gabung ke grup Telegram kami untuk berita terbaru!"}) {
    EXPECT_TRUE(is_notice(call)) << call;
    EXPECT_TRUE(call_openers().contains(OpeningSet::number_of(call, 0))) << call;
  }
  for (const char* call :
       {"Simak daftar lengkap pemenang berikut.", "Ikuti arahan petugas di lapangan.",
        "Baca doa sebelum makan.", "Warga diminta mengikuti kanal resmi kami.",
        "Klik \"Daftar\", kata petugas.", ""}) {
    EXPECT_FALSE(is_notice(call)) << call;
  }
}

TEST(GluedCall, ShareLinksOfWordPress) {
  for (const char* call :
       {"Share this: Click to share on Facebook (Opens in new window) Like this: Like Loading... "
        "Related",
        "Bagikan ini: Klik untuk membagikan di Facebook (Membuka di jendela yang baru)",
        "Like this: Like Loading..."}) {
    EXPECT_EQ(behind(find_glued_share, call), call);
  }
  EXPECT_EQ(behind(find_glued_share, "Share this, katanya."), "");
  EXPECT_EQ(find_glued_share(""), std::string_view::npos);
}

}  // namespace
}  // namespace warta
