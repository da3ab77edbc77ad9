// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/official_mentions.h"

#include <algorithm>
#include <array>

#include "stemmer/officials/office_time.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// Verbs and words before the name of who speaks: "menurut Mahrus, anggota DPRD Lombok Timur".
constexpr std::array kSpeech = {"menurut"sv, "kata"sv,  "ujar"sv,  "ungkap"sv, "jelas"sv,
                                "tutur"sv,   "sebut"sv, "imbuh"sv, "oleh"sv};

// A name and what joins it to its office.
struct FoundName {
  NameRun run;
  NameRule rule = NameRule::behind;
  NameRun link;
};

class MentionFinder {
 public:
  MentionFinder(std::span<const TaggerWord> words, const PositionGrammar& grammar)
      : words_(words), grammar_(grammar), latest_year_(find_latest_year()) {}

  std::vector<OfficialMention> find() {
    for (std::size_t i = 0; i < words_.size();) {
      note_commission(i);
      auto phrase = words_[i].normal == "wakilnya" ? deputy_of_last(i) : grammar_.read(i);
      if (!phrase) phrase = head_of_commission(i);
      if (!phrase) {
        ++i;
        continue;
      }
      i = std::max(read_mention(*phrase), i + 1);
    }
    return std::move(found_);
  }

 private:
  bool is_word(std::size_t i, std::string_view normal) const {
    return i < words_.size() && words_[i].normal == normal;
  }
  bool is_and(std::size_t i) const {
    return (is_word(i, "dan") || is_word(i, "serta")) && words_[i].gap == kGapNone;
  }

  // "Bupati Bogor, Rudy Susmanto dan Wakilnya, Ade Ruhandi"
  std::optional<PositionPhrase> deputy_of_last(std::size_t i) const {
    static constexpr std::array kHeads = {"Bupati"sv, "Wali Kota"sv, "Gubernur"sv};
    if (found_.empty()) return std::nullopt;
    const std::string& head = found_.back().office.position;
    // "Ketua KPK Agus Rahardjo beserta dua wakilnya, A dan B"
    if (!is_one_of(head, kHeads) && !head.starts_with("Ketua ")) return std::nullopt;
    PositionPhrase deputy = found_.back().office;
    deputy.position = "Wakil " + deputy.position;
    deputy.first = i;
    deputy.last = i + 1;
    return deputy;
  }

  // "Komisi II, Ketua Endang Ahmad, Sekretaris Jajang": of the commission that was named last.
  void note_commission(std::size_t i) {
    if (words_[i].normal != "komisi" || !words_[i].is_capital || i + 1 >= words_.size()) return;
    const TaggerWord& number = words_[i + 1];
    if (number.gap != kGapNone || letter_count(number.surface) > 4) return;
    if (!number.is_all_caps && number.kind != TokenKind::number) return;
    commission_ = "Komisi " + std::string(number.surface);
    commission_at_ = i + 2;
  }
  bool is_of_commission(std::size_t i) const {
    constexpr std::size_t kReach = 40;  // words
    return !commission_.empty() && i >= commission_at_ && i < commission_at_ + kReach;
  }
  std::optional<PositionPhrase> head_of_commission(std::size_t i) const {
    const TaggerWord& head = words_[i];
    if (!head.is_capital || (head.normal != "ketua" && head.normal != "sekretaris")) return {};
    if (!is_of_commission(i) || i + 1 >= words_.size() || words_[i + 1].gap != kGapNone ||
        !name_at(words_, i + 1)) {
      return std::nullopt;
    }
    PositionPhrase phrase;
    phrase.first = i;
    phrase.last = i + 1;
    phrase.position = std::string(head.surface) + " " + commission_;
    return phrase;
  }

  // Past "yakni", "di antaranya", "antara lain": they open one name or a list of them.
  std::size_t skip_list_opener(std::size_t i) const {
    if (is_word(i, "yakni") || is_word(i, "yaitu") || is_word(i, "diantaranya")) return i + 1;
    const bool two_words = (is_word(i, "di") && is_word(i + 1, "antaranya")) ||
                           (is_word(i, "antara") && is_word(i + 1, "lain"));
    return two_words ? i + 2 : i;
  }

  // Past "adalah", "dijabat", "kini dijabat oleh"; `i` itself where it is not said.
  std::size_t skip_held_by(std::size_t i) const {
    static constexpr std::array kOpeners = {"yang"sv, "kini"sv,  "saat"sv,
                                            "ini"sv,  "tetap"sv, "sekarang"sv};
    std::size_t k = i;
    while (k < words_.size() && words_[k].gap == kGapNone && is_one_of(words_[k].normal, kOpeners))
      ++k;
    if (k >= words_.size() || (words_[k].gap & ~unsigned{kGapComma}) != 0) return i;
    if (is_word(k, "adalah")) return k + 1;
    if (!is_word(k, "dijabat") && !is_word(k, "diemban") && !is_word(k, "dipegang")) return i;
    return is_word(k + 1, "oleh") ? k + 2 : k + 1;
  }

  // A name that begins at words[i], behind an office: "Bupati X", "Bupati, X".
  std::optional<FoundName> name_behind(const PositionPhrase& office, std::size_t i) const {
    if (i >= words_.size()) return std::nullopt;
    if (is_word(i, "saja") && words_[i].gap == kGapNone) ++i;  // "hanya Wakil Bupati saja, yakni X"
    i = skip_list_opener(i);
    if (is_word(i, "bernama")) ++i;
    // "Ketua Fraksi Golkar DPR kini dijabat oleh X", "Kapolda Jambi adalah X"
    const std::size_t held_by = skip_held_by(i);
    if (held_by != i) {
      const auto holder = held_by < words_.size() && words_[held_by].gap == kGapNone
                              ? name_at(words_, held_by)
                              : std::nullopt;
      if (!holder || !is_likely_name(*holder)) return std::nullopt;
      return FoundName{*holder, NameRule::behind, {}};
    }
    if (i >= words_.size()) return std::nullopt;
    if (words_[i].gap == kGapOpen) {
      const auto inside = name_in_brackets(words_, i);
      if (!inside) return std::nullopt;
      return FoundName{*inside, NameRule::in_brackets, {}};
    }
    if ((words_[i].gap & ~unsigned{kGapComma | kGapClose | kGapPoint}) != 0) return std::nullopt;
    const bool comma = (words_[i].gap & kGapComma) != 0;
    // A full stop ends the sentence, but not behind "Kab." or before "Drs.".
    if ((words_[i].gap & kGapPoint) != 0) return std::nullopt;
    if (comma && office.of_relative) return std::nullopt;
    if (is_word(i, "ny") || is_word(i, "nyonya")) return std::nullopt;
    const auto run = name_at(words_, i);
    if (run && is_region(*run)) return std::nullopt;
    // "Kades Suka Mulya, Kades Margo": villages, and nobody's name.
    const bool local =
        office.level == OfficeLevel::village || office.level == OfficeLevel::kelurahan;
    if (run && local && office.place.empty() && run->last - run->first == 1 &&
        run->last < words_.size() && (words_[run->last].gap & kGapComma) != 0 &&
        office_at(words_, run->last) != nullptr) {
      return std::nullopt;
    }
    if (!run) return std::nullopt;
    // "Wakil Presiden Nielsen Music": whom no article quotes holds no such office here.
    if (office.position.ends_with("Presiden") && office.level == OfficeLevel::national &&
        !office.position.starts_with("Kepala") && !office.position.starts_with("Staf") &&
        !is_likely_name(*run)) {
      return std::nullopt;
    }
    return FoundName{*run, comma ? NameRule::behind_comma : NameRule::behind, {}};
  }

  // A name that is a province or regency and nothing else: "Camat Wanareja, Kabupaten Cilacap".
  bool is_region(NameRun run) const {
    if (run.last - run.first != 1) return false;
    const std::array<std::string_view, 1> word = {words_[run.first].normal};
    const auto match = Gazetteer::instance().longest_match(word);
    return match.words == 1 && !match.capitals &&
           level_of(match.codes.front()) != RegionLevel::district;
  }

  void add(PositionPhrase office, const FoundName& name) {
    const std::size_t end = name.run.last;
    name_end_ = std::max(name_end_, end);
    const bool over = is_past_period(words_, end) || is_past_year(end) || is_past_time(end) ||
                      is_past_sentence(end) || is_proposed(name.run);
    office.held = office.held && !over;
    found_.push_back({std::move(office), name.run, name.rule, name.link});
  }
  void add(PositionPhrase office, const std::optional<FoundName>& name) {
    if (name) {
      add(std::move(office), *name);
    } else {
      add_unnamed(std::move(office));
    }
  }
  void add_unnamed(PositionPhrase office) {
    found_.push_back({std::move(office), std::nullopt, NameRule::behind, {}});
  }

  // "Bupati Abdul Fatah 1975": the year right behind a name is when he was it.
  bool is_past_year(std::size_t i) const {
    if (i >= words_.size() || words_[i].kind != TokenKind::number) return false;
    const std::string_view year = words_[i].normal;
    return words_[i].gap == kGapNone && year.size() == 4 &&
           (year.starts_with("19") || year < "2015");
  }

  // "Gubernur DKI Jakarta Basuki Tjahaja Purnama saat itu mengajukan kasasi"
  bool is_past_time(std::size_t i) const {
    static constexpr std::array kTimes = {"saat"sv, "kala"sv, "waktu"sv, "ketika"sv};
    return i + 1 < words_.size() && is_one_of(words_[i].normal, kTimes) &&
           words_[i].gap == kGapNone && is_word(i + 1, "itu");
  }

  // "ditandatangani Ibrahim Hasan (Gubernur Aceh) pada tahun 1992": a sentence about years ago.
  bool is_past_sentence(std::size_t i) const {
    constexpr std::size_t kReach = 20;  // words
    constexpr int kYearsAgo = 10;       // two terms of an office
    for (std::size_t k = i; k + 1 < words_.size() && k < i + kReach; ++k) {
      if ((words_[k].gap & (kGapPoint | kGapNewline)) != 0) return false;
      const bool of_law = k > 1 && words_[k - 1].kind == TokenKind::number;  // "Nomor 1 Tahun 1974"
      if (is_word(k, "lahir") || is_word(k, "kelahiran") || is_word(k, "sejak")) return false;
      if (is_word(k, "tahun") && !of_law && year_at(k + 1) > 0) {
        return year_at(k + 1) + kYearsAgo < latest_year_;
      }
    }
    return false;
  }
  int year_at(std::size_t i) const {
    const std::string_view digits = words_[i].normal;
    if (words_[i].kind != TokenKind::number || digits.size() != 4) return 0;
    if (!digits.starts_with("19") && !digits.starts_with("20")) return 0;
    return (digits[0] - '0') * 1000 + (digits[1] - '0') * 100 + (digits[2] - '0') * 10 +
           (digits[3] - '0');
  }
  int find_latest_year() const {
    int latest = 0;
    for (std::size_t i = 0; i < words_.size(); ++i) latest = std::max(latest, year_at(i));
    return latest;
  }

  // "penunjukan Eko Adis Prayoga sebagai Ketua DPRD": he is not yet it.
  bool is_proposed(NameRun name) const {
    static constexpr std::array kProposals = {"penunjukan"sv,  "pengusulan"sv, "usulan"sv,
                                              "mengusulkan"sv, "diusulkan"sv,  "pencalonan"sv,
                                              "mencalonkan"sv, "dicalonkan"sv, "mengusung"sv,
                                              "diusung"sv,     "menjagokan"sv, "gagal"sv};
    const bool linked = name.last < words_.size() && words_[name.last].normal == "sebagai";
    return linked && name.first > 0 && words_[name.first].gap == kGapNone &&
           is_one_of(words_[name.first - 1].normal, kProposals);
  }

  // "Ketua Tim, Bahtra, beserta rombongan dari Komisi II DPR RI": whose team it is stands behind
  // the name. False when nothing does.
  bool resolve_team(PositionPhrase& office) const {
    constexpr std::size_t kReach = 8;  // words
    if (office.position != "Ketua Tim" && office.position != "Ketua Rombongan") return true;
    const auto name = name_behind(office, office.last);
    if (!name) return false;
    const std::size_t end = name->run.last;
    for (std::size_t k = end; k + 3 < words_.size() && k < end + kReach; ++k) {
      if ((words_[k].gap & (kGapPoint | kGapNewline)) != 0) return false;
      if (!is_word(k, "dari") || !is_word(k + 1, "komisi")) continue;
      const auto commission = grammar_.read_commission(k + 1);
      if (commission.empty()) return false;
      office.position += " " + commission;
      office.level = OfficeLevel::national;
      return true;
    }
    return false;
  }

  // "Ketua DPRD A, Wakil Ketua I B": the second is of the council too.
  bool resolve_institution(PositionPhrase& office) {
    if (!office.needs_institution) {
      for (std::string_view body : {"DPRD"sv, "KPU"sv, "Bawaslu"sv}) {
        if (!office.position.ends_with(body)) continue;
        institution_ = body;
        institution_at_ = office.last;
      }
      return true;
    }
    constexpr std::size_t kReach = 40;  // words
    if (is_of_commission(office.first) && commission_at_ > institution_at_) {
      office.position += " " + commission_;
      return true;
    }
    if (institution_.empty() || office.first > institution_at_ + kReach) return false;
    office.position += " ";
    office.position += institution_;
    return true;
  }

  // "X, Bupati Buton," "X selaku Bupati Buton", "X yang juga Bupati".
  std::optional<FoundName> name_ahead(const PositionPhrase& office) const {
    static constexpr std::array kConnectors = {
        "selaku"sv, "sebagai"sv,  "juga"sv,          "menjabat"sv,  "yang"sv,
        "saat"sv,   "ini"sv,      "kini"sv,          "merupakan"sv, "sekaligus"sv,
        "adalah"sv, "dilantik"sv, "masing-masing"sv, "resmi"sv};
    std::size_t i = office.first;
    bool connected = false;
    while (i > 0 && words_[i].gap == kGapNone &&
           (std::ranges::find(kConnectors, words_[i - 1].normal) != kConnectors.end() ||
            (office.acting && i + 2 >= office.first && is_acting_word(i - 1)))) {
      connected = connected || !is_acting_word(i - 1);
      --i;
    }
    if (i == 0 || i <= name_end_) return std::nullopt;
    const std::uint16_t gap = words_[i].gap;
    if (gap == kGapNone && !connected) return ranked_name_ahead(i);
    const NameRun link{i, office.first};
    const bool bracket = gap == kGapOpen;
    if (gap != kGapComma && !bracket && !(connected && gap == kGapNone)) return std::nullopt;
    std::size_t end = i;
    while (end > 1 && is_degree(words_[end - 1]) &&
           (words_[end - 1].gap & ~unsigned{kGapComma}) == 0)
      --end;
    const auto run = name_before(words_, end);
    if (!run || run->first < name_end_) return std::nullopt;
    if (connected && gap == kGapNone) return FoundName{*run, NameRule::ahead_linked, link};
    // A comma may be that of a list: the office has to close the apposition, and the name to be
    // whole.
    const bool opens_sentence = (words_[run->first].gap & (kGapPoint | kGapNewline)) != 0;
    if (connected && opens_sentence) {  // "Kristo, resmi menjabat sebagai anggota DPRD"
      return FoundName{*run, NameRule::ahead_linked, link};
    }
    const bool in_list =
        (words_[run->first].gap & (kGapQuote | kGapOther)) != 0;  // "; Muhamad, Sekda Tangsel;"
    const bool spoken = run->first > 0 && is_one_of(words_[run->first - 1].normal, kSpeech);
    if (run->last - run->first < 2 && !in_list && !spoken && !bracket) return std::nullopt;
    // "Ketua Umum Gelora, X, yang juga Bupati": linked in words, whatever stands before the name.
    if (connected) return FoundName{*run, NameRule::ahead_linked, link};
    if (run->first > 0 && (words_[run->first].gap & kGapComma) != 0) return std::nullopt;
    if (!bracket && !is_likely_name(*run)) return std::nullopt;
    const FoundName apposed{*run, bracket ? NameRule::before_brackets : NameRule::ahead_comma, {}};
    if (office.last >= words_.size()) return apposed;
    const std::uint16_t behind = words_[office.last].gap;
    if (behind == kGapNone || behind == kGapHyphen) return std::nullopt;
    return apposed;
  }
  // A comma alone is little: the words have to be such as names have. "Soal Injil, Kepala Dinas
  // Kominfo angkat bicara" names nobody.
  bool is_likely_name(NameRun run) const {
    double odds = 0;
    for (std::size_t i = run.first; i < run.last; ++i) odds += likely_odds(words_[i].normal);
    return odds > 0;
  }

  // "Kompol Suwardi Kapolsek Cikole", ". Nanang Permana Ketua DPRD Ciamis mengatakan": a rank or
  // the sentence's head says where the name begins.
  std::optional<FoundName> ranked_name_ahead(std::size_t i) const {
    const auto run = name_before(words_, i);
    if (!run || run->first == 0 || run->first < name_end_ || !words_[i].is_capital) return {};
    const TaggerWord& rank = words_[run->first - 1];
    const bool is_rank =
        rank.is_capital && is_title_before(rank.normal) && letter_count(rank.surface) >= 4;
    const bool opens_sentence =
        (words_[run->first].gap & (kGapPoint | kGapNewline)) != 0 && run->last - run->first >= 2;
    if (opens_sentence) return FoundName{*run, NameRule::ahead_in_sentence, {}};
    const bool is_behind_office = run->first >= 2 && words_[run->first - 1].gap == kGapNone &&
                                  words_[run->first - 2].is_capital;
    if (!is_rank || is_behind_office) return std::nullopt;
    return FoundName{*run, NameRule::ahead_ranked, {}};
  }
  bool is_acting_word(std::size_t i) const {
    static constexpr std::array kActing = {"pj"sv, "pjs"sv, "plh"sv, "plt"sv};
    return std::ranges::find(kActing, words_[i].normal) != kActing.end();
  }

  // Takes in the office and its name; returns where to go on.
  std::size_t read_mention(PositionPhrase office) {
    if (!resolve_institution(office) || !resolve_team(office)) return office.last;
    if (const auto end = read_village_head(office)) return *end;
    // "Ruben Tarigan (Wakil Ketua DPRD Sumut), Baskami Ginting": who stands before the brackets.
    if (words_[office.first].gap == kGapOpen && office.last < words_.size() &&
        (words_[office.last].gap & kGapClose) != 0) {
      add(office, name_ahead(office));
      return office.last;
    }
    if (is_shared(office)) office.last = skip_to_list(office.last);
    if (const auto name = name_behind(office, office.last)) {
      add(office, name);
      return read_list(office, name->run);
    }
    if (is_and(office.last)) {
      if (const auto end = read_pair(office)) return *end;
    }
    if (const auto end = read_nested(office)) return *end;
    if (const auto end = read_handover(office)) return *end;
    const auto ahead = name_ahead(office);
    if (!ahead) {
      if (const auto end = read_double(office)) return *end;
    }
    if (ahead && is_shared(office)) {
      for (const NameRun& name : names_listed_before(ahead->run)) {
        add(office, FoundName{name, NameRule::listed_ahead, ahead->link});
      }
    }
    add(office, ahead);
    return office.last;
  }

  // "Suwandi yang menjabat sebagai Kades Lampah": the word behind is his village, for his name
  // stands ahead. Returns where to go on.
  std::optional<std::size_t> read_village_head(PositionPhrase office) {
    const bool of_village =
        office.level == OfficeLevel::village || office.level == OfficeLevel::kelurahan;
    if (!of_village || !office.place.empty()) return std::nullopt;
    const auto behind = name_behind(office, office.last);
    if (!behind) return std::nullopt;
    const NameRun village = behind->run;
    if (village.first != office.last || village.last - village.first > 2 ||
        words_[village.first].gap != kGapNone) {
      return std::nullopt;
    }
    office.last = village.last;
    auto ahead = name_ahead(office);
    if (!ahead) return std::nullopt;
    ahead->rule = NameRule::ahead_village_head;
    office.region_words = village;
    office.place = office.level == OfficeLevel::village ? "Desa" : "Kelurahan";
    for (std::size_t k = village.first; k < village.last; ++k) {
      office.place += " " + std::string(words_[k].surface);
    }
    const std::size_t end = office.last;
    add(std::move(office), ahead);
    return end;
  }

  // "Anggota DPRD Kota Kupang yang hadir saat itu di antaranya, A, B": where the list begins; `i`
  // itself when none does.
  std::size_t skip_to_list(std::size_t i) const {
    constexpr std::size_t kReach = 9;  // words
    for (std::size_t k = i; k < words_.size() && k < i + kReach; ++k) {
      const std::size_t behind = skip_list_opener(k);
      if (behind > k && behind < words_.size()) return behind;
      if (words_[k].is_capital || words_[k].gap != kGapNone) return i;
    }
    return i;
  }

  // Offices that many hold at once.
  static bool is_shared(const PositionPhrase& office) {
    return office.position.starts_with("Anggota") || office.position.starts_with("Komisioner") ||
           office.position.starts_with("Wakil Ketua");
  }

  // The names of "A, B, dan C, masing-masing selaku anggota DPRD" before C.
  std::vector<NameRun> names_listed_before(NameRun last) const {
    std::vector<NameRun> names;
    for (NameRun run = last; run.first > 0;) {
      std::size_t end = run.first;
      if (is_word(end - 1, "dan") || is_word(end - 1, "serta")) --end;
      const bool listed = end < run.first ? (words_[end].gap & ~unsigned{kGapComma}) == 0
                                          : words_[end].gap == kGapComma;
      const auto name = listed ? name_before(words_, end) : std::nullopt;
      if (!name || name->first < name_end_ || name->last - name->first < 2) break;
      names.insert(names.begin(), *name);
      run = *name;
    }
    return names;
  }

  // "Anggota DPRD di antaranya A, B, C, dan D": all of them, in offices that many hold at once.
  // Returns where the list ends.
  std::size_t read_list(const PositionPhrase& office, NameRun name) {
    if (!is_shared(office)) return name.last;
    for (;;) {
      std::size_t next = name.last;
      if (next >= words_.size()) return name.last;
      const bool comma = words_[next].gap == kGapComma;
      if (is_word(next, "dan") || is_word(next, "serta")) {
        ++next;
      } else if (!comma) {
        return name.last;
      }
      const auto other = name_at(words_, next);
      // "A, Kepala Dinas X" goes on with an office of its own.
      if (!other || grammar_.read(next) || other->last - other->first < 2) return name.last;
      add(office, FoundName{*other, NameRule::listed, {}});
      name = *other;
    }
  }

  // "Kabag Humas Dirjen Perhubungan Udara Sindi Rahayu": the second office is whose the first is.
  std::optional<std::size_t> read_nested(const PositionPhrase& office) {
    if (!office.has_unit || office.last >= words_.size() || words_[office.last].gap != kGapNone ||
        !words_[office.last].is_capital) {
      return std::nullopt;
    }
    const auto owner = grammar_.read(office.last);
    if (!owner || !owner->held) return std::nullopt;
    const auto name = name_behind(*owner, owner->last);
    if (!name) return std::nullopt;
    PositionPhrase whole = office;
    if (owner->level == OfficeLevel::national) whole.level = OfficeLevel::national;
    if (!whole.region && owner->region) {
      whole.region = owner->region;
      whole.region_words = owner->region_words;
    }
    add(std::move(whole), *name);
    return name->run.last;
  }

  // "serah terima jabatan Kapolres Ende dari AKBP A kepada AKBP B": it is B now.
  std::optional<std::size_t> read_handover(const PositionPhrase& office) {
    constexpr std::size_t kReach = 8;  // words
    if (!is_word(office.last, "dari") || words_[office.last].gap != kGapNone) return std::nullopt;
    const auto before = name_at(words_, office.last + 1);
    if (!before) return std::nullopt;
    for (std::size_t k = before->last; k + 1 < words_.size() && k < before->last + kReach; ++k) {
      if ((words_[k].gap & (kGapPoint | kGapNewline)) != 0) return std::nullopt;
      if (!is_word(k, "kepada") && !is_word(k, "ke")) continue;
      const auto now = name_at(words_, k + 1);
      if (!now) return std::nullopt;
      PositionPhrase former = office;
      former.held = false;
      add(former, FoundName{*before, NameRule::behind, {}});
      add(office, FoundName{*now, NameRule::behind, {}});
      return now->last;
    }
    return std::nullopt;
  }

  // "Wakil Ketua DPR RI yang juga Wakil Ketua Umum Partai Gelora X": behind the second office of
  // one person, be it a public one or not.
  std::optional<std::size_t> read_double(const PositionPhrase& first) {
    std::size_t at = first.last;
    if (at >= words_.size() || (words_[at].gap & ~unsigned{kGapComma | kGapClose}) != 0) return {};
    if (is_word(at, "yang") && is_word(at + 1, "juga")) {
      at += 2;
    } else if (is_word(at, "sekaligus") || is_word(at, "merangkap")) {
      ++at;
    } else {
      return std::nullopt;
    }
    while (is_word(at, "selaku") || is_word(at, "sebagai") || is_word(at, "menjabat")) ++at;
    if (at >= words_.size() || words_[at].gap != kGapNone) return std::nullopt;
    if (const auto second = grammar_.read(at)) {
      const auto name = name_behind(*second, second->last);
      if (!name) return std::nullopt;
      add(first, *name);
      add(*second, *name);
      return name->run.last;
    }
    if (!words_[at].is_capital) return std::nullopt;
    const Office* head = office_at(words_, at);
    const std::size_t behind = grammar_.skip_unit(head != nullptr ? at + head->printed.size() : at);
    if (behind == at) return std::nullopt;
    const auto name = name_behind(first, behind);
    if (!name) return std::nullopt;
    add(first, *name);
    return name->run.last;
  }

  // "Bupati dan Wakil Bupati Buton, La Ode X dan La Ode Y".
  std::optional<std::size_t> read_pair(PositionPhrase first) {
    std::size_t at = first.last + 1;
    while (at < words_.size() && is_acting_word(at)) ++at;
    if (at >= words_.size()) return std::nullopt;
    auto second = grammar_.read(at);
    if (!second) return std::nullopt;
    second->held = second->held && first.held;
    if (!first.region && second->region && level_fits(first.level, *second->region)) {
      first.region = second->region;
      first.region_words = second->region_words;
    }
    const auto name = name_behind(*second, second->last);
    if (!name) {
      add_unnamed(first);
      add_unnamed(*second);
      return second->last;
    }
    const NameRun run = name->run;
    // "Gubernur dan Wakil Gubernur Ali Mazi-Lukman Abunawas"
    for (std::size_t k = run.first + 1; k < run.last; ++k) {
      if (words_[k].gap != kGapHyphen) continue;
      add(first, FoundName{{run.first, k}, NameRule::paired, {}});
      add(*second, FoundName{{k, run.last}, NameRule::paired, {}});
      return run.last;
    }
    if (is_and(run.last)) {
      if (const auto other = name_at(words_, run.last + 1)) {
        add(first, FoundName{run, NameRule::paired, {}});
        add(*second, FoundName{*other, NameRule::paired, {}});
        return other->last;
      }
    }
    add_unnamed(first);
    add(*second, name);
    return run.last;
  }

  std::span<const TaggerWord> words_;
  const PositionGrammar& grammar_;
  int latest_year_;  // that the text prints
  std::vector<OfficialMention> found_;
  std::string commission_;  // "Komisi II": named last
  std::size_t commission_at_ = 0;
  std::string_view institution_;  // "DPRD": of the office named last
  std::size_t institution_at_ = 0;
  std::size_t name_end_ = 0;  // of the last name given to an office
};

}  // namespace

std::vector<OfficialMention> find_official_mentions(std::span<const TaggerWord> words,
                                                    const PositionGrammar& grammar) {
  return MentionFinder(words, grammar).find();
}

}  // namespace warta
