// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/name_checks.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/text/ascii_text.h"

namespace warta {

bool NameChecks::names_region(const NameRun& run, std::span<const TaggerWord> words,
                              std::span<const RegionMention> mentions) {
  return std::ranges::any_of(mentions, [&](const RegionMention& mention) {
    return mention.first_token == words[run.first].token &&
           mention.first_token + mention.token_count > words[run.last - 1].token;
  });
}

// A headline capitalises verbs: of its names, what the body prints in the same order, and behind
// that what is used as names are: "Gubernur Ganjar Pranowo Temui Massa", whom the body calls
// Ganjar.
bool NameChecks::confirm_in_body(NameRun& run) const {
  std::size_t longest = 0;
  for (std::size_t i = 0; i < body_words_.size(); ++i) {
    std::size_t size = 0;
    while (run.first + size < run.last && i + size < body_words_.size() &&
           body_words_[i + size].is_capital &&
           same_word(body_words_[i + size], title_words_[run.first + size])) {
      ++size;
    }
    longest = std::max(longest, size);
  }
  const std::size_t end = run.last;
  run.last = run.first + longest;
  if (longest == 0 || letter_count(title_words_[run.first].surface) < 3) return false;
  const auto is_name = [&](const TaggerWord& word) {
    return likely_odds(word.normal) > 0 && !Gazetteer::instance().is_region_name(word.normal);
  };
  while (run.last < end && is_name(title_words_[run.last])) ++run.last;
  return true;
}

// A region that the grammar has left to the name: "Kantor Wali Kota Jakarta". But "Wali Kota
// Bogor Bima Arya", whose region is named.
void NameChecks::cut_regions(NameRun& run, bool has_region) const {
  for (const RegionMention& mention : regions_.in_body) {
    // "[Daerah] Istimewa Yogyakarta": also one that begins before the name.
    const std::size_t token = body_words_[run.first].token;
    if (token < mention.first_token || token >= mention.first_token + mention.token_count) {
      continue;
    }
    const bool is_whole =
        mention.first_token + mention.token_count > body_words_[run.last - 1].token;
    if (has_region && !is_whole) return;
    while (run.first < run.last &&
           body_words_[run.first].token < mention.first_token + mention.token_count) {
      ++run.first;
    }
  }
  const bool is_region = run.last - run.first == 1 &&
                         Gazetteer::instance().is_large_region(body_words_[run.first].normal);
  if (is_region) run.first = run.last;
}

// "Sekwan DPRD Lumajang Mahfud" is no Lumajang Mahfud.
bool NameChecks::holds_region(const NameRun& run) const {
  return std::ranges::any_of(regions_.in_body, [&](const RegionMention& mention) {
    return mention.first_token >= body_words_[run.first].token &&
           mention.first_token <= body_words_[run.last - 1].token;
  });
}

// "Kapolres Rote Ndao, Big Boss", where the text speaks of "Komunitas Big Boss" elsewhere.
bool NameChecks::is_organisation(const NameRun& run, std::size_t office_end) const {
  static constexpr std::array<std::string_view, 12> kKinds = {
      "cv",        "grup",      "hotel", "klub",    "komunitas", "koperasi",
      "manajemen", "paguyuban", "pt",    "yayasan", "tim",       "toko"};
  for (std::size_t i = 1; i + (run.last - run.first) <= body_words_.size(); ++i) {
    if (!same_word(body_words_[i], body_words_[run.first]) || body_words_[i].gap != kGapNone ||
        !is_one_of(body_words_[i - 1].normal, kKinds)) {
      continue;
    }
    // "Kepala Dinas Koperasi Budi": the word before the name is the office's.
    if (i == run.first && i == office_end) continue;
    const bool same = std::equal(body_words_.begin() + static_cast<std::ptrdiff_t>(run.first),
                                 body_words_.begin() + static_cast<std::ptrdiff_t>(run.last),
                                 body_words_.begin() + static_cast<std::ptrdiff_t>(i), same_word);
    if (same) return true;
  }
  return false;
}

// "Wali Kota Busan", "Kades Paluhombo": a single word that the body has behind "di" or "Desa" is
// where the office is.
bool NameChecks::is_place(const NameRun& run, std::span<const TaggerWord> words) const {
  static constexpr std::array<std::string_view, 8> kBefore = {
      "di", "ke", "desa", "dari", "kota", "kelurahan", "pasar", "puskesmas"};
  if (run.last - run.first != 1) return false;
  // "Kapolres Palemban.": a region of the text whose last letter was lost with the mark behind it.
  const auto is_cut_region = [&](std::string_view name) {
    constexpr std::size_t kFewestLetters = 4;
    return name.size() >= kFewestLetters &&
           std::ranges::any_of(body_words_, [&](const TaggerWord& word) {
             return word.normal.size() == name.size() + 1 && word.normal.starts_with(name) &&
                    Gazetteer::instance().is_large_region(word.normal);
           });
  };
  // "Wali Kota Hermanto", "Kepala Desa Sutrisno": as persons are called, behind a whole office.
  const bool is_known = name_odds(words[run.first].normal) > 0;
  const auto names_holder = [&](std::size_t i) {
    return is_known && i > 1 &&
           ((body_words_[i - 1].normal == "kota" && body_words_[i - 2].normal == "wali") ||
            (body_words_[i - 1].normal == "desa" && body_words_[i - 2].normal == "kepala"));
  };
  if (!is_known && is_cut_region(words[run.first].normal)) return true;
  for (std::size_t i = 1; i < body_words_.size(); ++i) {
    if (same_word(body_words_[i], words[run.first]) && body_words_[i].gap == kGapNone &&
        is_one_of(body_words_[i - 1].normal, kBefore) && !names_holder(i)) {
      return true;
    }
  }
  return false;
}

// "Ngobrol Bareng Bupati Serap Aspirasi": a word that the text prints small elsewhere, and with a
// capital only here, is no name.
void NameChecks::cut_common_words(NameRun& run) const {
  for (std::size_t i = run.first; i < run.last; ++i) {
    constexpr int kSurely = 2;  // "Arifin", though the text has "arifin", too
    if (is_short_first_name(body_words_[i].normal) || name_odds(body_words_[i].normal) >= kSurely) {
      continue;
    }
    std::size_t small = 0;
    std::size_t capital = 0;
    for (const TaggerWord& word : body_words_) {
      if (!same_word(word, body_words_[i])) continue;
      ++(word.is_capital ? capital : small);
    }
    // "Hamenang Wajar Ismoyo": what goes on as names do is one.
    const bool goes_on =
        i > run.first && i + 1 < run.last && likely_odds(body_words_[i + 1].normal) > 0;
    if (small > 0 && capital <= small && !goes_on) {
      run.last = i;
      return;
    }
  }
}

// "Wali Kota SurabayaEri Cahyadisebut Indeks": a scraper lost the space behind a link. Where the
// name stands by itself elsewhere, what is behind it is of the sentence.
void NameChecks::cut_glued_end(std::string& name, std::vector<std::string>& words) const {
  constexpr std::size_t kFewestLetters = 3;
  const auto own_letters = [&](std::span<const TaggerWord> text, std::size_t at) -> std::size_t {
    for (std::size_t i = 1; i < text.size(); ++i) {
      const std::string_view own = text[i].normal;
      if (text[i - 1].normal != words[at - 1] || own.size() < kFewestLetters ||
          !text[i].is_capital || own.size() >= words[at].size() || !words[at].starts_with(own)) {
        continue;
      }
      const std::string_view rest = std::string_view(words[at]).substr(own.size());
      if (rest == "di" || rest == "ke" ||
          (rest.size() >= kFewestLetters && Lexicon::contains(rest))) {
        return own.size();
      }
    }
    return 0;
  };
  for (std::size_t at = 1; at < words.size(); ++at) {
    // What is glued is a word that nobody knows.
    if (words[at].size() < 2 * kFewestLetters || name_odds(words[at]) > 0 ||
        Lexicon::contains(words[at])) {
      continue;
    }
    const std::size_t own = std::max(own_letters(title_words_, at), own_letters(body_words_, at));
    const std::size_t printed = own == 0 ? std::string::npos : lower_case(name).find(words[at]);
    if (printed == std::string::npos) continue;
    name.resize(printed + own);
    words.resize(at + 1);
    words.back().resize(own);
    return;
  }
}

}  // namespace warta
