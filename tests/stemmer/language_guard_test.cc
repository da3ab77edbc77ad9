// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/language_guard.h"

#include <gtest/gtest.h>

#include <string_view>

#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

bool foreign(std::string_view text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  return is_foreign(tokens);
}

TEST(LanguageGuard, EnglishIsForeignHoweverShort) {
  EXPECT_TRUE(foreign("The Mayor of Bandung opened a new school on Monday and was welcomed."));
  EXPECT_FALSE(foreign("Lomba bertajuk The Best of Bandung digelar di balai kota itu."));
}

TEST(LanguageGuard, MalayIsForeign) {
  EXPECT_TRUE(
      foreign("KOTA BHARU: Menteri Besar Kelantan Datuk Budi berkata kerajaan negeri akan memberi "
              "bantuan kepada penduduk terjejas kerana banjir."));
  EXPECT_TRUE(
      foreign("Beliau memaklumkan bahawa siasatan yang dijalankan oleh pihak berkuasa akan "
              "diteruskan dan semua yang terlibat dalam kes itu di Johor akan dipanggil untuk "
              "memberi keterangan kepada mahkamah pada hari itu juga."));
  // News of Malaysia in Indonesian.
  EXPECT_FALSE(
      foreign("Pemerintah Johor menyatakan bahwa warga Selangor dipulangkan karena banjir."));
  EXPECT_FALSE(foreign("Ular itu menelan mangsa. Mangsa yang besar dicerna dalam seminggu."));
}

TEST(LanguageGuard, ProgramsAndTablesAreNoProse) {
  EXPECT_TRUE(foreign("int main(){ printf(\"Bupati Lahat\"); return 0; }"));
  EXPECT_TRUE(foreign("No;Nama;Kabupaten\n1;Andi;Lahat\n2;Budi;Bantul\n3;Cici;Sleman"));
  EXPECT_FALSE(foreign("Harga beras naik 1,5 persen, gula 2,5 persen, telur 3,5 persen."));
}

TEST(LanguageGuard, ListsOfNamesAreIndonesian) {
  EXPECT_FALSE(
      foreign("Kontingen Kabupaten Kediri meraih medali emas cabang olahraga pencak silat, "
              "angkat besi, panahan, renang, voli. Perolehan medali: Surabaya 100, Kediri "
              "50, Malang 40, Blitar 30, Madiun 20, Ngawi 10, Magetan 5, Pacitan 3."));
}

}  // namespace
}  // namespace warta
