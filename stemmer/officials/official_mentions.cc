// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/official_mentions.h"

#include <algorithm>
#include <array>

#include "stemmer/officials/office_context.h"
#include "stemmer/officials/office_handover.h"
#include "stemmer/officials/office_holder.h"
#include "stemmer/officials/past_terms.h"
#include "stemmer/officials/word_uses.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

class MentionFinder {
 public:
  MentionFinder(std::span<const TaggerWord> words, const PositionGrammar& grammar)
      : words_(words), grammar_(grammar), names_(words), past_(words), context_(words, grammar) {}

  std::vector<OfficialMention> find() {
    for (std::size_t i = 0; i < words_.size();) {
      context_.note_commission(i);
      if (!may_begin_office(words_[i])) {  // "wakilnya" may
        ++i;
        continue;
      }
      auto phrase = words_[i].normal == "wakilnya" ? deputy_of_last(i) : grammar_.read(i);
      if (!phrase) phrase = context_.head_of_commission(i);
      if (!phrase) {
        ++i;
        continue;
      }
      i = std::max(read_mention(*phrase), i + 1);
    }
    find_spoken_of();
    return std::move(found_);
  }

 private:
  // "AKBP Budi mempersilakan warga melapor. ... kata Kapolres Wolio tersebut", "... diterima Budi.
  // Bupati Wolio itu": where the office has no other name, and the person no other office.
  void find_spoken_of() {
    for (std::size_t i = 0; i < found_.size(); ++i) {
      OfficialMention& mention = found_[i];
      if (mention.name || !mention.office.held) continue;
      OfficialMention* other =
          i > 0 && opens_pair(found_[i - 1], mention) ? &found_[i - 1] : nullptr;
      const std::size_t first = other ? other->office.first : mention.office.first;
      for (const FoundName& name : names_.names_referred_to(mention.office, first)) {
        if (has_office(name.run) || is_named(mention.office)) continue;
        give(mention, name);
        if (other) give_first_of_pair(*other, name);
        break;
      }
    }
  }
  static void give(OfficialMention& mention, const FoundName& name) {
    mention.name = name.run;
    mention.rule = name.rule;
    mention.link = name.link;
  }

  // "Wakil Bupati dan Ketua DPRD Wolio itu"
  bool opens_pair(const OfficialMention& first, const OfficialMention& second) const {
    return !first.name && first.office.held && is_and(first.office.last) &&
           first.office.last + 1 == second.office.first;
  }
  // "A dan B. Wakil Bupati dan Ketua DPRD Wolio itu": B has been given his.
  void give_first_of_pair(OfficialMention& first, const FoundName& name) {
    if (name.run.first == 0 || !is_and(name.run.first - 1)) return;
    const auto other = name_before(words_, name.run.first - 1);
    if (!other || has_office(*other)) return;
    give(first, {*other, name.rule, name.link});
  }

  bool is_named(const PositionPhrase& office) const {
    return std::ranges::any_of(found_, [&](const OfficialMention& other) {
      const bool elsewhere =
          other.office.region && office.region && *other.office.region != *office.region;
      return other.name && other.office.held && !elsewhere &&
             other.office.position == office.position;
    });
  }
  bool has_office(NameRun name) const {
    const std::vector<std::string> names = name_words(words_, name);
    return std::ranges::any_of(found_, [&](const OfficialMention& other) {
      return other.name && same_person(name_words(words_, *other.name), names);
    });
  }

  bool is_and(std::size_t i) const { return is_and_at(words_, i); }

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

  void add(PositionPhrase office, const FoundName& name) {
    const std::size_t end = name.run.last;
    name_end_ = std::max(name_end_, end);
    const bool over = past_.is_over(office.first, end) || past_.is_proposed(name.run);
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

  // "Ketua Tim, Bahtra, beserta rombongan dari Komisi II DPR RI": whose team it is stands behind
  // the name. False when nothing does.
  bool resolve_team(PositionPhrase& office) const {
    constexpr std::size_t kReach = 8;  // words
    if (office.position != "Ketua Tim" && office.position != "Ketua Rombongan") return true;
    const auto name = names_.name_behind(office, office.last);
    if (!name) return false;
    const std::size_t end = name->run.last;
    for (std::size_t k = end; k + 3 < words_.size() && k < end + kReach; ++k) {
      if ((words_[k].gap & (kGapPoint | kGapNewline)) != 0) return false;
      if (!is_word(words_, k, "dari") || !is_word(words_, k + 1, "komisi")) continue;
      const auto commission = grammar_.read_commission(k + 1);
      if (commission.empty()) return false;
      office.position += " " + commission;
      office.level = OfficeLevel::national;
      return true;
    }
    return false;
  }

  // Takes in the office and its name; returns where to go on.
  std::size_t read_mention(PositionPhrase office) {
    if (!context_.resolve_institution(office) || !resolve_team(office)) return office.last;
    context_.carry_acting(office);
    if (const auto end = read_village_head(office)) return *end;
    if (const auto end = read_joined(office)) return *end;
    // "Ruben Tarigan (Wakil Ketua DPRD Sumut), Baskami Ginting": who stands before the brackets.
    if (words_[office.first].gap == kGapOpen && office.last < words_.size() &&
        (words_[office.last].gap & kGapClose) != 0) {
      add(office, names_.name_ahead(office, name_end_));
      return office.last;
    }
    if (const auto handover = read_handover(words_, office.last)) {
      return add_handover(office, *handover);
    }
    if (is_shared(office)) office.last = skip_to_list(office.last);
    if (const auto name = names_.name_behind(office, office.last)) {
      if (const auto handover = read_successor(words_, name->run)) {
        return add_handover(office, *handover);
      }
      if (const auto end = read_ticket(office, *name)) return *end;
      add(office, name);
      return read_list(office, name->run);
    }
    if (is_and(office.last)) {
      if (const auto end = read_pair(office)) return *end;
    }
    if (const auto end = read_nested(office)) return *end;
    const auto ahead = names_.name_ahead(office, name_end_);
    if (!ahead) {
      if (const auto end = read_double(office)) return *end;
    }
    if (ahead && is_shared(office)) {
      for (const NameRun& name : names_.names_listed_before(ahead->run, name_end_)) {
        add(office, FoundName{name, NameRule::listed_ahead, ahead->link});
      }
    }
    add(office, ahead);
    return office.last;
  }

  // "Menteri PPN/Kepala Bappenas Bambang Brodjonegoro": both offices are his.
  std::optional<std::size_t> read_joined(const PositionPhrase& first) {
    // "Menteri Perencanaan Pembangunan Nasional (PPN)/Kepala Bappenas"
    if (first.last >= words_.size() ||
        (words_[first.last].gap & ~unsigned{kGapClose}) != kGapSlash) {
      return std::nullopt;
    }
    const auto second = grammar_.read(first.last);
    if (!second || !second->held) return std::nullopt;
    const auto name = names_.name_behind(*second, second->last);
    if (!name) return std::nullopt;
    add(first, *name);
    add(*second, *name);
    return name->run.last;
  }

  // "Suwandi yang menjabat sebagai Kades Lampah": the word behind is his village, for his name
  // stands ahead. Returns where to go on.
  std::optional<std::size_t> read_village_head(PositionPhrase office) {
    const bool of_village =
        office.level == OfficeLevel::village || office.level == OfficeLevel::kelurahan;
    if (!of_village || !office.place.empty()) return std::nullopt;
    const auto behind = names_.name_behind(office, office.last);
    if (!behind) return std::nullopt;
    const NameRun village = behind->run;
    if (village.first != office.last || village.last - village.first > 2 ||
        words_[village.first].gap != kGapNone) {
      return std::nullopt;
    }
    office.last = village.last;
    auto ahead = names_.name_ahead(office, name_end_);
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
      std::size_t behind = names_.skip_list_opener(k);
      if (behind == k && k > i && is_word(words_, k, "adalah")) behind = k + 1;
      if (behind == k && is_word(words_, k, "seperti")) behind = k + 1;
      if (behind > k && behind < words_.size()) return behind;
      const bool of_commission = k == i && is_word(words_, k, "komisi");
      if (of_commission && k + 1 < words_.size()) {  // "anggota DPR Komisi XIII, antara lain"
        ++k;
        continue;
      }
      if (words_[k].is_capital || words_[k].gap != kGapNone) return i;
    }
    return i;
  }

  // Offices that many hold at once.
  static bool is_shared(const PositionPhrase& office) {
    return office.position.starts_with("Anggota") || office.position.starts_with("Komisioner") ||
           office.position.starts_with("Wakil Ketua") || office.position.starts_with("Hakim");
  }

  // "Anggota DPRD di antaranya A, B, C, dan D": all of them, in offices that many hold at once.
  // Returns where the list ends.
  std::size_t read_list(const PositionPhrase& office, NameRun name) {
    if (!is_shared(office)) return name.last;
    for (std::size_t listed = 1;; ++listed) {
      std::size_t next = grammar_.skip_brackets(name.last);
      if (next >= words_.size()) return name.last;
      const bool comma = words_[next].gap == kGapComma;
      if (is_word(words_, next, "dan") || is_word(words_, next, "serta")) {
        ++next;
      } else if (!comma) {
        return name.last;
      }
      const auto other = name_at(words_, next);
      // "A, Kepala Dinas X" goes on with an office of its own, and so does "A selaku Kepala Dinas".
      if (!other || grammar_.read(next)) return name.last;
      static constexpr std::array kNotYet = {"bacaleg"sv, "calon"sv, "caleg"sv};
      if (other->last < words_.size() && is_one_of(words_[other->last].normal, kNotYet))
        return name.last;
      static constexpr std::array kOwn = {"selaku"sv, "sebagai"sv};
      if (other->last < words_.size() && is_one_of(words_[other->last].normal, kOwn))
        return name.last;
      // One word may be the next clause's: a name among names it is where the odds are.
      if (other->last - other->first < 2 && (listed < 2 || likely_odds(words_[next].normal) <= 0))
        return name.last;
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
    // "para Menteri Kabinet Kerja Presiden Joko Widodo": heads are named with their own offices.
    static constexpr std::array kHeads = {"Presiden"sv, "Wakil Presiden"sv, "Gubernur"sv,
                                          "Bupati"sv,   "Wali Kota"sv,      "Kapolri"sv};
    static constexpr std::array kStaff = {"sekretariat"sv, "staf"sv,   "kantor"sv,
                                          "pers"sv,        "khusus"sv, "bicara"sv};
    if (is_one_of(owner->position, kHeads) && !is_one_of(words_[office.last - 1].normal, kStaff))
      return std::nullopt;
    const auto name = names_.name_behind(office, owner->last);
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

  // "Kapolres Lebak AKBP A digantikan AKBP B": it is B now, and A is it no more.
  std::size_t add_handover(const PositionPhrase& office, const Handover& handover) {
    PositionPhrase past = office;
    past.held = false;
    add(std::move(past), FoundName{handover.former, NameRule::behind, {}});
    if (handover.now) add(office, FoundName{*handover.now, NameRule::behind, {}});
    return handover.last;
  }

  // "Pasangan Gubernur Bengkulu Budi Santoso-Mian": the office is the first one's.
  std::optional<std::size_t> read_ticket(const PositionPhrase& office, const FoundName& name) {
    const bool is_ticket = office.first > 0 && (is_word(words_, office.first - 1, "pasangan") ||
                                                is_word(words_, office.first - 1, "duet"));
    if (!is_ticket) return std::nullopt;
    for (std::size_t k = name.run.first + 1; k < name.run.last; ++k) {
      if (words_[k].gap != kGapHyphen) continue;
      add(office, FoundName{{name.run.first, k}, name.rule, {}});
      return name.run.last;
    }
    return std::nullopt;
  }

  // "Wakil Ketua DPR RI yang juga Wakil Ketua Umum Partai Gelora X": behind the second office of
  // one person, be it a public one or not.
  std::optional<std::size_t> read_double(const PositionPhrase& first) {
    std::size_t at = first.last;
    if (at >= words_.size() || (words_[at].gap & ~unsigned{kGapComma | kGapClose}) != 0) return {};
    if (is_word(words_, at, "yang") && is_word(words_, at + 1, "juga")) {
      at += is_word(words_, at + 2, "bertindak") ? 3 : 2;
    } else if (is_word(words_, at, "selaku")) {
      // "Dirjen PHU selaku penanggung jawab PPIH, Nizar Ali"
      if (const auto end = read_behind_comma(first, at)) return end;
    } else if (is_word(words_, at, "sekaligus") || is_word(words_, at, "merangkap")) {
      ++at;
    } else {
      return std::nullopt;
    }
    while (is_word(words_, at, "selaku") || is_word(words_, at, "sebagai") ||
           is_word(words_, at, "menjabat"))
      ++at;
    if (at >= words_.size() || words_[at].gap != kGapNone) return std::nullopt;
    const auto second = grammar_.read(at);
    if (second && !second->needs_institution) {
      const auto name = names_.name_behind(*second, second->last);
      if (!name) return std::nullopt;
      PositionPhrase other = first;
      // "Ketua TAPD sekaligus Sekretaris Daerah Kota Bekasi"
      if (!first.region && first.level == OfficeLevel::local && second->region) {
        other.region = second->region;
        other.region_words = second->region_words;
      }
      add(std::move(other), *name);
      add(*second, *name);
      return name->run.last;
    }
    // "Kepala Dinas Kesehatan Jambi yang juga dokter gigi, drg. Budi"
    if (!words_[at].is_capital) return read_behind_comma(first, at);
    const Office* head = office_at(words_, at);
    std::size_t behind = grammar_.skip_unit(head != nullptr ? at + head->printed.size() : at);
    if (behind == at) return std::nullopt;
    behind = comma_behind(behind);
    const auto name = names_.name_behind(first, behind);
    if (!name) return std::nullopt;
    add(first, *name);
    return name->run.last;
  }

  // The name of who holds the office, behind what he is besides at words_[at] and a comma.
  std::optional<std::size_t> read_behind_comma(const PositionPhrase& office, std::size_t at) {
    const std::size_t comma = comma_behind(at);
    const auto name = comma > at ? names_.name_behind(office, comma) : std::nullopt;
    if (!name) return std::nullopt;
    add(office, *name);
    return name->run.last;
  }

  // "Ketua Panitia Sumsel Bhayangkara Run 2026, Kombes": past what has capitals up to the comma;
  // `i` where none stands there.
  std::size_t comma_behind(std::size_t i) const {
    constexpr std::size_t kReach = 6;  // words
    for (std::size_t k = i; k < words_.size() && k <= i + kReach; ++k) {
      if (words_[k].gap == kGapComma) return name_at(words_, k) ? k : i;
      const bool ranked = is_title_at(words_, k) && words_[k].is_capital;
      if (words_[k].gap != kGapNone || ranked) return i;
    }
    return i;
  }

  // "Bupati dan Wakil Bupati Buton, La Ode X dan La Ode Y".
  std::optional<std::size_t> read_pair(PositionPhrase first) {
    std::size_t at = first.last + 1;
    while (at < words_.size() && names_.is_acting_word(at)) ++at;
    if (at >= words_.size()) return std::nullopt;
    auto second = grammar_.read(at);
    if (!second) return std::nullopt;
    second->held = second->held && first.held;
    if (!first.region && second->region && level_fits(first.level, *second->region)) {
      first.region = second->region;
      first.region_words = second->region_words;
    }
    // "Camat Banjar dan Camat Purwaharja, masing-masing Rusyono dan Nana Suryana"
    std::size_t names_at = second->last;
    if (is_word(words_, names_at, "masing-masing")) ++names_at;
    const auto name = names_.name_behind(*second, names_at);
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
    // "Menteri Perencanaan dan Kepala Bappenas Bambang": ministers head their agencies themselves.
    if (first.position == "Menteri" && second->position.starts_with("Kepala ")) {
      add(first, *name);
    } else {
      add_unnamed(first);
    }
    add(*second, name);
    return run.last;
  }

  std::span<const TaggerWord> words_;
  const PositionGrammar& grammar_;
  NameFinder names_;
  PastTerms past_;
  OfficeContext context_;
  std::vector<OfficialMention> found_;
  std::size_t name_end_ = 0;  // of the last name given to an office
};

}  // namespace

std::vector<OfficialMention> find_official_mentions(std::span<const TaggerWord> words,
                                                    const PositionGrammar& grammar) {
  return MentionFinder(words, grammar).find();
}

}  // namespace warta
