// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/name_behind.h"

#include <algorithm>
#include <array>
#include <string>

#include "stemmer/dates/date_names.h"
#include "stemmer/officials/linking_words.h"
#include "stemmer/officials/misprints.h"
#include "stemmer/officials/non_names.h"
#include "stemmer/officials/office_owner.h"
#include "stemmer/officials/office_regions.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/roster_names.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/roots/lexicon.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// Past "adalah", "dijabat", "kini dijabat oleh"; `i` itself where it is not said.
std::size_t skip_held_by(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kOpeners = {"yang"sv, "kini"sv,  "saat"sv,
                                          "ini"sv,  "tetap"sv, "sekarang"sv};
  std::size_t k = i;
  while (k < words.size() && words[k].gap == kGapNone && is_one_of(words[k].normal, kOpeners)) ++k;
  if (k >= words.size() || (words[k].gap & ~unsigned{kGapComma}) != 0) return i;
  if (is_word(words, k, "adalah")) return k + 1;
  if (!is_word(words, k, "dijabat") && !is_word(words, k, "diemban") &&
      !is_word(words, k, "dipegang") && !is_word(words, k, "ditempati") &&
      !is_word(words, k, "diisi"))
    return i;
  k += is_word(words, k + 1, "oleh") ? 2 : 1;
  // "diisi adiknya, X"
  static constexpr std::array kKin = {"abangnya"sv, "adiknya"sv,  "anaknya"sv, "ayahnya"sv,
                                      "istrinya"sv, "iparnya"sv,  "ibunya"sv,  "kakaknya"sv,
                                      "putranya"sv, "putrinya"sv, "suaminya"sv};
  return k < words.size() && is_one_of(words[k].normal, kKin) ? k + 1 : k;
}

// "Bupati Sukoharjo Etik Suryani": a word of the dictionary right before one that is surely of a
// name is its first.
std::optional<NameRun> name_behind_word(std::span<const TaggerWord> words, std::size_t i) {
  constexpr int kSurely = 2;
  static constexpr std::array kDirections = {"barat"sv,    "selatan"sv, "tengah"sv,
                                             "tenggara"sv, "timur"sv,   "utara"sv};
  if (i + 1 >= words.size() || words[i + 1].gap != kGapNone) return std::nullopt;
  const TaggerWord& word = words[i];
  LexiconEntry entry;
  if (!word.is_capital || word.is_all_caps || word.kind != TokenKind::word ||
      is_one_of(word.normal, kDirections) || non_name(word) != NonName::no ||
      !Lexicon::find(word.normal, entry) || !entry.is_root ||
      name_odds(words[i + 1].normal) < kSurely) {
    return std::nullopt;
  }
  const auto rest = name_at(words, i + 1);
  if (!rest || rest->first != i + 1) return std::nullopt;
  return NameRun{i, rest->last};
}

// An office that nothing is missing from, so that capitals behind it begin a name.
bool is_complete(const PositionPhrase& office) {
  return !office.has_unit && (office.region || office.position.ends_with("DPRD"));
}

// "mengatakan", ", menjelaskan": a verb at words[i], in small letters. Headlines have capitals to
// their end.
bool is_verb_behind(std::span<const TaggerWord> words, std::size_t i) {
  constexpr std::size_t kShortestVerb = 6;  // letters
  return i < words.size() && (words[i].gap & ~unsigned{kGapComma}) == 0 && !words[i].is_capital &&
         words[i].normal.starts_with("me") && words[i].normal.size() >= kShortestVerb;
}

// "Wakil Bupati Bombana Bangun Sitorus mengatakan": between a whole office and a verb capitals are
// a name, whatever its first words are elsewhere.
std::optional<NameRun> name_by_position(std::span<const TaggerWord> words,
                                        const PositionPhrase& office, std::size_t i) {
  constexpr std::size_t kLongestName = 4;
  if (!is_complete(office)) return std::nullopt;
  std::size_t last = i;
  while (last < words.size() && last - i < kLongestName && words[last].is_capital &&
         !words[last].is_all_caps && words[last].kind == TokenKind::word &&
         (last == i || words[last].gap == kGapNone)) {
    const NonName kind = non_name(words[last]);
    if (kind != NonName::no && kind != NonName::verb) return std::nullopt;
    ++last;
  }
  if (last - i < 2 || last == words.size() || likely_odds(words[last - 1].normal) <= 0) {
    return std::nullopt;
  }
  const bool spoke =
      words[last].gap == kGapComma && office.first > 0 && is_speech(words[office.first - 1].normal);
  if (!spoke && !is_verb_behind(words, last)) return std::nullopt;
  return NameRun{i, last};
}

// "Ketua DPRD Firdaus Cik Olah mengatakan": and so the last word of one.
void extend_by_position(std::span<const TaggerWord> words, const PositionPhrase& office,
                        NameRun& run) {
  const std::size_t i = run.last;
  if (!is_complete(office) || !is_verb_behind(words, i + 1)) return;
  const TaggerWord& word = words[i];
  const bool may_end_name = word.is_capital && !word.is_all_caps && word.gap == kGapNone &&
                            word.kind == TokenKind::word && !is_title_behind(word.normal) &&
                            !is_title_before(word) && !is_institution_word(word.normal) &&
                            !weekday_named(word.surface) && office_at(words, i) == nullptr;
  if (may_end_name) run.last = i + 1;
}

// Past "yang baru", "yang baru saja dilantik", behind which stands who holds the office; `i` itself
// where it is not said.
std::size_t skip_new_in_office(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kSince = {"bertugas"sv, "dilantik"sv, "ini"sv,
                                        "menjabat"sv, "resmi"sv,    "saja"sv,
                                        "sah"sv,      "kini"sv,     "dikukuhkan"sv};
  if (!is_word(words, i, "yang") || (words[i].gap & ~unsigned{kGapClose}) != 0 ||
      !is_word(words, i + 1, "baru")) {
    return i;
  }
  std::size_t k = i + 2;
  while (k < words.size() && words[k].gap == kGapNone && is_one_of(words[k].normal, kSince)) ++k;
  return k;
}

// "Jakarta Selata", "Jawa Tenga": the name of a region but for its last letter.
bool is_cut_region(std::span<const TaggerWord> words, NameRun run) {
  constexpr std::size_t kLongest = 3;  // words
  if (run.last - run.first > kLongest) return false;
  std::string name;
  for (std::size_t i = run.first; i < run.last; ++i) {
    if (i > run.first) name.push_back(' ');
    name.append(words[i].normal);
  }
  name.push_back('a');
  for (; name.back() <= 'z'; ++name.back()) {
    if (Gazetteer::instance().is_region_name(name)) return true;
  }
  return false;
}

// Past the regions that an office's region lies in, each between commas: "Kapolsek Rumbia,
// Kabupaten Bombana, Sulawesi Tenggara, Kompol Budi"; `i` itself where there are none.
std::size_t skip_regions_between(std::span<const TaggerWord> words, std::size_t i) {
  std::size_t behind = i;
  while (behind < words.size() && words[behind].gap == kGapComma) {
    std::size_t k = behind;
    while (k + 1 < words.size() && is_region_qualifier(words[k].normal)) ++k;
    std::size_t end = k;
    std::string region;
    for (; end < words.size() && words[end].is_capital && (end == k || words[end].gap == kGapNone);
         ++end) {
      region.append(region.empty() ? "" : " ").append(words[end].normal);
    }
    if (end >= words.size() || words[end].gap != kGapComma) break;
    if (!Gazetteer::instance().is_region_name(region)) break;
    behind = end;
  }
  return behind;
}

// Who heads a part of a region, behind the regions that it lies in.
std::optional<FoundName> name_behind_regions(std::span<const TaggerWord> words,
                                             const PositionPhrase& office, std::size_t i) {
  if (!office.region && office.place.empty()) return std::nullopt;
  const std::size_t behind = skip_regions_between(words, i);
  const auto run = behind > i ? name_at(words, behind) : std::nullopt;
  if (!run || is_region(words, *run) || !is_likely_name(words, *run)) return std::nullopt;
  const bool ranked = run->first > behind;
  const bool whole = run->last - run->first > 1;
  const bool speaks = run->last < words.size() && is_speech(words[run->last].normal);
  if (!ranked && !whole && !speaks) return std::nullopt;
  return FoundName{*run, NameRule::behind_comma, {}};
}

}  // namespace

std::size_t skip_list_opener(std::span<const TaggerWord> words, std::size_t i) {
  if (is_word(words, i, "yakni") || is_word(words, i, "yaitu") || is_word(words, i, "diantaranya"))
    return i + 1;
  const bool two_words = (is_word(words, i, "di") && is_word(words, i + 1, "antaranya")) ||
                         (is_word(words, i, "antara") && is_word(words, i + 1, "lain"));
  return two_words ? i + 2 : i;
}

std::optional<FoundName> name_behind(std::span<const TaggerWord> words,
                                     const PositionPhrase& office, std::size_t i) {
  if (i >= words.size()) return std::nullopt;
  if (is_word(words, i, "saja") && words[i].gap == kGapNone)
    ++i;  // "hanya Wakil Bupati saja, yakni X"
  i = skip_list_opener(words, i);
  if (is_word(words, i, "bernama")) ++i;
  if (const std::size_t k = skip_new_in_office(words, i); k != i) {
    const bool linked = k < words.size() && (words[k].gap & ~unsigned{kGapComma}) == 0;
    const auto holder = linked ? name_at(words, k) : std::nullopt;
    if (!holder || is_region(words, *holder) || !is_likely_name(words, *holder)) {
      return std::nullopt;
    }
    return FoundName{
        *holder, words[k].gap == kGapNone ? NameRule::behind : NameRule::behind_comma, {}};
  }
  // "Ketua Fraksi Golkar DPR kini dijabat oleh X", "Kapolda Jambi adalah X"
  const std::size_t held_by = skip_held_by(words, i);
  if (held_by != i) {
    const bool linked =
        held_by < words.size() &&
        (words[held_by].gap == kGapNone ||
         (words[held_by].gap == kGapComma && words[held_by - 1].normal.ends_with("nya")));
    const auto holder = linked ? name_at(words, held_by) : std::nullopt;
    if (!holder || !is_likely_name(words, *holder)) return std::nullopt;
    return FoundName{*holder, NameRule::behind, {}};
  }
  if (i >= words.size()) return std::nullopt;
  if (words[i].gap == kGapOpen) {
    const auto inside = name_in_brackets(words, i);
    if (!inside) return std::nullopt;
    return FoundName{*inside, NameRule::in_brackets, {}};
  }
  if ((words[i].gap & kGapOther) != 0) return name_in_roster(words, office, i);
  if ((words[i].gap & ~unsigned{kGapComma | kGapClose | kGapPoint}) != 0) return std::nullopt;
  const bool comma = (words[i].gap & kGapComma) != 0;
  // A full stop ends the sentence, but not behind "Kab." or before "Drs.".
  if ((words[i].gap & kGapPoint) != 0) return std::nullopt;
  if (comma && office.of_relative) return std::nullopt;
  if (const auto name = name_behind_regions(words, office, i)) return name;
  if (is_word(words, i, "ny") || is_word(words, i, "nyonya")) return std::nullopt;
  // "para menteri kabinet Jokowi": the president's
  if (office.position == "Menteri" && i > 0 && words[i - 1].normal == "kabinet") {
    return std::nullopt;
  }
  // "Gubernur Jabar KDM alias Dedi Mulyadi"
  if (is_acronym(words[i]) && is_word(words, i + 1, "alias") && words[i].gap == kGapNone) i += 2;
  if (i >= words.size()) return std::nullopt;
  auto run = name_at(words, i);
  if (!run) run = name_behind_word(words, i);
  if (!run) run = name_by_position(words, office, i);
  if (run) extend_by_position(words, office, *run);
  if (run && is_region(words, *run)) return std::nullopt;
  // "Andi sebagai Camat Dolo, Budi sebagai Kepala Dinas": the next of a list.
  if (run && comma && is_word(words, run->last, "sebagai")) return std::nullopt;
  // "Komandan Satuan Tugas (Dansatgas Dalkarhutla)": the office's own letters
  if (run && office.first > 0 && words[office.first].gap == kGapOpen && run->last < words.size() &&
      (words[run->last].gap & kGapClose) != 0 && !is_likely_name(words, *run)) {
    return std::nullopt;
  }
  // "Kades Suka Mulya, Kades Margo": villages, and nobody's name.
  const bool local = office.level == OfficeLevel::village || office.level == OfficeLevel::kelurahan;
  if (run && local && office.place.empty() && run->last - run->first == 1 &&
      run->last < words.size() && (words[run->last].gap & kGapComma) != 0 &&
      office_at(words, run->last) != nullptr) {
    return std::nullopt;
  }
  if (!run) return std::nullopt;
  // "Kepala Desa Tembokrejo, Muncar, belum menjawab": where it lies.
  if (comma && !office.place.empty() && run->last - run->first == 1 && run->first == i &&
      run->last < words.size() && words[run->last].gap == kGapComma &&
      name_odds(words[i].normal) <= 0 && Gazetteer::instance().is_region_name(words[i].normal)) {
    return std::nullopt;
  }
  // "Kepala Pusat Data, Infromasi, dan Humas", "Menteri Ketenegakerjaan"
  const bool of_agency = office.has_unit || office.position.ends_with("Menteri");
  if (of_agency && run->last - run->first == 1 && is_misprinted_agency(words[run->first])) {
    return std::nullopt;
  }
  // "Direktur Pembinaan Ditjen Badimiltun": what such a word heads is an agency's name.
  static constexpr std::array kHeads = {"badan"sv, "balai"sv, "direktorat"sv, "ditjen"sv};
  if (!comma && i > 0 && run->last - run->first == 1 && run->first == i &&
      is_one_of(words[i - 1].normal, kHeads) && likely_odds(words[i].normal) <= 0) {
    return std::nullopt;
  }
  // "Kasubbaganalis Bagjianbang Sespim Lemdiklat Polri": units all the way.
  if (run->last < words.size() && words[run->last].gap == kGapNone && words[run->last].is_capital &&
      is_institution_word(words[run->last].normal)) {
    return std::nullopt;
  }
  if (run->last - run->first == 1 && run->last < words.size() && words[run->last].gap == kGapNone) {
    // "Kapolres, Pamen yang jadi pimpinan", "..., Perdana Menteri": a word that goes on so, of
    // which no name is known to be.
    const TaggerWord& next = words[run->last];
    const bool goes_on = is_one_of(next.normal, std::array{"yang"sv, "atau"sv}) ||
                         (next.is_capital && office_at(words, run->last) != nullptr);
    const double odds =
        comma ? name_odds(words[run->first].normal) : likely_odds(words[run->first].normal);
    if (goes_on && odds <= 0) return std::nullopt;
  }
  // "Kapolresta Barelang, Kombes Pol Zaenal Arifin": what stands before a rank is the place; also
  // one whose last letter was lost with what followed: "Kapolres Semaran. AKBP Achmad".
  const bool is_cut = run->last < words.size() && words[run->last].gap == kGapPoint &&
                      name_odds(words[run->last - 1].normal) <= 0 &&
                      (run->last - run->first == 1 || is_cut_region(words, *run));
  if (run->last < words.size() && (words[run->last].gap == kGapComma || is_cut) &&
      is_rank(words[run->last]) && !is_rank(words[i])) {
    const auto ranked = name_at(words, run->last);
    if (ranked) return FoundName{*ranked, NameRule::behind_comma, {}};
  }
  if (is_cut && run->last - run->first > 1) return std::nullopt;
  // "Temui Bupati Bombana, Andi Saputra Minta Jalan": a headline's next clause.
  if (comma && !office.acting && office.first > 0 && words[office.first].gap == kGapNone &&
      words[office.first - 1].is_capital && run->last < words.size() &&
      words[run->last].gap == kGapNone && words[run->last].is_capital &&
      !is_degree(words[run->last])) {
    return std::nullopt;
  }
  // "Presiden Borneo FC Nabil": of the country, a name begins as names do.
  if (office.position == "Presiden" && name_odds(words[run->first].normal) <= 0 &&
      letter_count(words[run->first].surface) > 2) {
    return std::nullopt;
  }
  // "Wakil Presiden Nielsen Music": whom no article quotes holds no such office here.
  // Nor does the manager of a "KSP", which is a credit union, too.
  const bool of_country =
      office.position.ends_with("Presiden") && office.level == OfficeLevel::national &&
      !office.position.starts_with("Kepala") && !office.position.starts_with("Staf");
  const bool by_letters = office.last == office.first + 1 && words[office.first].normal == "ksp";
  if ((of_country || by_letters) && !is_well_known(words, *run)) {
    return std::nullopt;
  }
  // "Presiden BJ Habibie": history.
  if (office.position.ends_with("Presiden") && non_name(words[run->last - 1]) == NonName::former) {
    return std::nullopt;
  }
  return FoundName{*run, comma ? NameRule::behind_comma : NameRule::behind, {}};
}

}  // namespace warta
