// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/prefixes.h"

#include <algorithm>

namespace warta {
namespace {

constexpr std::array<std::string_view, kPrefixCount> kNames = {
    "meN-", "peN-", "di-", "ber-", "ter-", "per-", "ke-", "se-", "ketidak-"};

bool is_one_of(char c, std::string_view set) {
  return set.find(c) != std::string_view::npos;
}
bool is_vowel(char c) {
  return is_one_of(c, "aeiou");
}

// `tail` follows "me" or "pe". Which sounds meN- and peN- take before a root, after Alwi et al.,
// Tata Bahasa Baku Bahasa Indonesia: p t k s give way to the nasal, other letters stay. Loan words
// break the rule ("mempromosikan", "mengkaji"), so both are offered where both are spelled.
void add_nasal_rests(std::string_view tail, PrefixRests& rests) {
  const std::string_view behind = tail.substr(1);
  if (behind.empty()) return;
  const char next = behind[0];
  switch (tail[0]) {
    case 'm':
      if (is_one_of(next, "bfpv")) rests.add(behind);  // membaca, memfitnah, mempunyai
      if (is_vowel(next)) {
        rests.add('p', behind);  // memakai: pakai
        rests.add('f', behind);  // memoto: foto
      }
      if (is_one_of(next, "lr")) rests.add('p', behind);  // memrotes, pemrosesan
      break;
    case 'n':
      if (is_one_of(next, "cdjstz")) rests.add(behind);           // mencari, mensukseskan
      if (is_vowel(next) || next == 'r') rests.add('t', behind);  // menari: tari
      if (next == 'y' && behind.size() > 1) rests.add('s', behind.substr(1));  // menyapu: sapu
      if (next == 'g' && behind.size() > 2) {
        const std::string_view root = behind.substr(1);
        if (is_vowel(root[0])) {
          rests.add(root);                                         // mengambil: ambil
          rests.add('k', root);                                    // mengirim: kirim
          if (root[0] == 'e') rests.add_syllable(root.substr(1));  // mengecat: cat
        } else {
          rests.add(root);  // menggali, menghapus, mengkaji
        }
      }
      break;
    default:
      break;
  }
}

// ber-, ter- and per- lose their r before r and before a syllable in -er: berasa, bekerja.
void add_r_rests(char first, std::string_view word, PrefixRests& rests) {
  if (word[0] != first || word[1] != 'e') return;
  if (word[2] == 'r') rests.add(word.substr(3));
  const std::string_view tail = word.substr(2);
  if (tail[0] == 'r') {
    if (first == 't') {
      rests.add_without_r(tail);
    } else {
      rests.add(tail);
    }
  } else if (tail[1] == 'e' && tail[2] == 'r') {
    rests.add(tail);
  }
}

}  // namespace

std::string_view prefix_name(Prefix prefix) {
  return kNames[static_cast<std::size_t>(prefix)];
}

PrefixRests without_prefix(Prefix prefix, std::string_view word) {
  PrefixRests rests;
  const std::string_view tail = word.substr(2);
  switch (prefix) {
    case Prefix::me:
      if (!word.starts_with("me")) break;
      add_nasal_rests(tail, rests);
      if (is_one_of(tail[0], "lmnrwy")) rests.add(tail);  // melihat, memakan, menilai, menyanyi
      break;
    case Prefix::pe:
      if (!word.starts_with("pe")) break;
      add_nasal_rests(tail, rests);
      rests.add(tail);  // without a nasal from ber-: pedagang, petinju
      break;
    case Prefix::di:
      if (word.starts_with("di")) rests.add(tail);
      break;
    case Prefix::ke:
      if (word.starts_with("ke")) rests.add(tail);
      break;
    case Prefix::se:
      if (word.starts_with("se")) rests.add(tail);
      break;
    case Prefix::ber:
      add_r_rests('b', word, rests);
      break;
    case Prefix::ter:
      add_r_rests('t', word, rests);
      break;
    case Prefix::per:
      add_r_rests('p', word, rests);
      break;
    case Prefix::ketidak:
      if (word.starts_with("ketidak")) rests.add(word.substr(7));
      if (word.starts_with("ketak")) rests.add(word.substr(5));  // ketakberdayaan
      break;
  }
  return rests;
}

bool has_one_vowel(std::string_view word) {
  return std::ranges::count_if(word, is_vowel) == 1;
}

bool may_follow(Prefix outer, Prefix inner) {
  using enum Prefix;
  switch (outer) {
    case me:
    case di:  // memperbaiki, memberlakukan, menertibkan, mengedepankan, menyeimbangkan
      return inner == per || inner == ber || inner == ter || inner == ke || inner == se;
    case pe:  // pemberdayaan, penyeimbang, pengesampingan
      return inner == ber || inner == per || inner == ke || inner == se || inner == ter;
    case ke:  // keberhasilan, keterlibatan, kepemimpinan, keseharian
      return inner == ber || inner == ter || inner == se || inner == pe || inner == per;
    case se:  // sepengetahuan, seperjuangan, sekeluarga
      return inner == pe || inner == per || inner == ke || inner == ber || inner == ter;
    case ber:  // berkelanjutan, berpendidikan, bersepeda
      return inner == ke || inner == pe || inner == per || inner == se;
    case ter:  // terkesampingkan, terperdaya
      return inner == ke || inner == per || inner == se || inner == ber;
    case per:  // persetujuan, perkeretaapian
      return inner == se || inner == ke;
    case ketidak:  // ketidakberdayaan, ketidakterbukaan
      return inner == ber || inner == ter || inner == se || inner == pe || inner == per;
  }
  return false;
}

}  // namespace warta
