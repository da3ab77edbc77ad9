// SPDX-License-Identifier: GPL-3.0-or-later
// Articles of one source as they come in night after night.
#pragma once

#include <string>

namespace warta::testing {

inline const std::string kSlogan = "Kabar Teluk menyapa warga dari pesisir sampai gunung.";

// A record of kabarteluk.id with the slogan between its paragraphs.
inline std::string record(int i, const std::string& identity, const std::string& end = "") {
  const std::string number = std::to_string(i);
  return R"({)" + identity + R"("source": "kabarteluk.id", "title": "Panen Raya Hari Ke-)" +
         number + R"(", "text": "Petani di desa )" + number +
         R"( memanen padi di sawah yang baru dibuka.\n)" + kSlogan + R"(\nHasilnya )" + number +
         R"( ton, naik dari musim tanam lalu karena hujan turun pada waktunya.)" + end + "\"}\n";
}

inline std::string address(int i) {
  return R"("url": "https://kabarteluk.id/)" + std::to_string(i) + R"(", )";
}

inline std::string night(int first, int count) {
  std::string lines;
  for (int i = first; i < first + count; ++i) lines += record(i, address(i));
  return lines;
}

}  // namespace warta::testing
