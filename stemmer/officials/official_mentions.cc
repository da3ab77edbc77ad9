// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/official_mentions.h"

#include <algorithm>
#include <array>

#include "stemmer/officials/joined_offices.h"
#include "stemmer/officials/linking_words.h"
#include "stemmer/officials/name_ahead.h"
#include "stemmer/officials/name_behind.h"
#include "stemmer/officials/office_context.h"
#include "stemmer/officials/office_handover.h"
#include "stemmer/officials/office_lists.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

class MentionFinder {
 public:
  MentionFinder(std::span<const TaggerWord> words, const PositionGrammar& grammar)
      : words_(words),
        grammar_(grammar),
        context_(words, grammar),
        mentions_(words),
        joined_(words, grammar, mentions_) {}

  std::vector<OfficialMention> find() {
    for (std::size_t i = 0; i < words_.size();) {
      context_.note_commission(i);
      if (!words_[i].may_begin_office) {  // "wakilnya" may
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
    mentions_.name_spoken_of();
    return mentions_.take();
  }

 private:
  // "Bupati Bogor, Rudy Susmanto dan Wakilnya, Ade Ruhandi"
  std::optional<PositionPhrase> deputy_of_last(std::size_t i) const {
    static constexpr std::array kHeads = {"Bupati"sv, "Wali Kota"sv, "Gubernur"sv};
    const OfficialMention* const last = mentions_.last();
    if (last == nullptr) return std::nullopt;
    const std::string& head = last->office.position;
    // "Ketua KPK Agus Rahardjo beserta dua wakilnya, A dan B"
    if (!is_one_of(head, kHeads) && !head.starts_with("Ketua ")) return std::nullopt;
    PositionPhrase deputy = last->office;
    deputy.position = "Wakil " + deputy.position;
    deputy.first = i;
    deputy.last = i + 1;
    return deputy;
  }

  // "Ketua Tim, Bahtra, beserta rombongan dari Komisi II DPR RI": whose team it is stands behind
  // the name. False when nothing does.
  bool resolve_team(PositionPhrase& office) const {
    constexpr std::size_t kReach = 8;  // words
    if (office.position != "Ketua Tim" && office.position != "Ketua Rombongan") return true;
    const auto name = name_behind(words_, office, office.last);
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
    if (is_joined_to_deputy(office)) {
      if (const auto end = joined_.read_pair(office)) return *end;
    }
    if (const auto end = joined_.read_joined(office)) return *end;
    // "Ruben Tarigan (Wakil Ketua DPRD Sumut), Baskami Ginting": who stands before the brackets.
    const bool opens_brackets =
        words_[office.first].gap == kGapOpen ||
        (office.acting && words_[office.acting_words.first].gap == kGapOpen);
    if (opens_brackets && office.last < words_.size() &&
        (words_[office.last].gap & kGapClose) != 0) {
      mentions_.add(office, name_ahead(words_, office, mentions_.taken_end()));
      return office.last;
    }
    if (const auto end = read_handed_to(office)) return *end;
    if (const auto handover = read_handover(words_, office.last)) {
      return add_handover(office, *handover);
    }
    if (is_shared(office)) office.last = skip_to_list(words_, office.last);
    if (const auto name = name_behind(words_, office, office.last)) {
      if (const auto handover = read_successor(words_, name->run)) {
        return add_handover(office, *handover);
      }
      if (const auto end = read_ticket(office, *name)) return *end;
      if (const auto end = read_place_in_list(office, *name)) return *end;
      mentions_.add(office, name);
      return read_list(words_, grammar_, office, name->run, mentions_);
    }
    if (is_and_at(words_, office.last)) {
      if (const auto end = joined_.read_pair(office)) return *end;
    }
    if (const auto end = joined_.read_nested(office)) return *end;
    auto ahead = name_ahead(words_, office, mentions_.taken_end());
    if (!ahead) ahead = also_of_last(office);
    if (!ahead) {
      if (const auto end = joined_.read_double(office)) return *end;
    }
    if (ahead && is_shared(office)) {
      for (const NameRun& name : names_listed_before(words_, ahead->run, mentions_.name_end())) {
        mentions_.add(office, FoundName{name, NameRule::listed_ahead, ahead->link});
      }
    }
    mentions_.add(office, ahead);
    return office.last;
  }

  // "Bupati-Wakil Bupati Ciamis", "Gubernur/Wakil Gubernur Jambi"
  bool is_joined_to_deputy(const PositionPhrase& office) const {
    if (office.last >= words_.size()) return false;
    const std::uint16_t gap = words_[office.last].gap;
    if (gap != kGapHyphen && gap != kGapSlash && gap != kGapOther) return false;
    const Office* const deputy = office_at(words_, office.last);
    return deputy != nullptr && deputy->position == "Wakil " + office.position;
  }

  // "Suwandi yang menjabat sebagai Kades Lampah": the word behind is his village, for his name
  // stands ahead. Returns where to go on.
  std::optional<std::size_t> read_village_head(PositionPhrase office) {
    const bool of_village =
        office.level == OfficeLevel::village || office.level == OfficeLevel::kelurahan;
    if (!of_village || !office.place.empty()) return std::nullopt;
    const auto behind = name_behind(words_, office, office.last);
    if (!behind) return std::nullopt;
    const NameRun village = behind->run;
    if (village.first != office.last || village.last - village.first > 2 ||
        words_[village.first].gap != kGapNone) {
      return std::nullopt;
    }
    office.last = village.last;
    auto ahead = name_ahead(words_, office, mentions_.taken_end());
    if (!ahead) return std::nullopt;
    ahead->rule = NameRule::ahead_village_head;
    office.region_words = village;
    office.place = office.level == OfficeLevel::village ? "Desa" : "Kelurahan";
    for (std::size_t k = village.first; k < village.last; ++k) {
      office.place += " " + ordinary_print(words_[k]);
    }
    const std::size_t end = office.last;
    mentions_.add(std::move(office), ahead);
    return end;
  }

  // "AKBP A menyerahkan jabatan Kapolres Lebak kepada AKBP B": B holds it now. Returns where to go
  // on.
  std::optional<std::size_t> read_handed_to(const PositionPhrase& office) {
    const std::size_t to = office.last;
    if (office.first == 0 || words_[office.first - 1].normal != "jabatan" ||
        !(is_word(words_, to, "kepada") || is_word(words_, to, "ke"))) {
      return std::nullopt;
    }
    const auto now = name_at(words_, to + 1);
    if (!now || now->last - now->first < 2) return std::nullopt;
    mentions_.add(office, FoundName{*now, NameRule::behind, {}});
    return now->last;
  }

  // "Kapolres Lebak AKBP A digantikan AKBP B": it is B now, and A is it no more.
  std::size_t add_handover(const PositionPhrase& office, const Handover& handover) {
    PositionPhrase past = office;
    past.held = false;
    mentions_.add(std::move(past), FoundName{handover.former, NameRule::behind, {}});
    if (handover.now) mentions_.add(office, FoundName{*handover.now, NameRule::behind, {}});
    return handover.last;
  }

  // "Pasangan Gubernur Bengkulu Budi Santoso-Mian": the office is the first one's.
  std::optional<std::size_t> read_ticket(const PositionPhrase& office, const FoundName& name) {
    const bool is_ticket = office.first > 0 && (is_word(words_, office.first - 1, "pasangan") ||
                                                is_word(words_, office.first - 1, "duet"));
    if (!is_ticket) return std::nullopt;
    for (std::size_t k = name.run.first + 1; k < name.run.last; ++k) {
      if (words_[k].gap != kGapHyphen) continue;
      mentions_.add(office, FoundName{{name.run.first, k}, name.rule, {}});
      return name.run.last;
    }
    return std::nullopt;
  }

  // "Sekda Pati Jumani, yang juga Plh Bupati Pati": the second office of who has the last one.
  std::optional<FoundName> also_of_last(const PositionPhrase& office) const {
    constexpr std::size_t kReach = 6;  // words
    static constexpr std::array kAlso = {"juga"sv, "sekaligus"sv, "merangkap"sv};
    static constexpr std::array kBetween = {"yang"sv,   "saat"sv,    "ini"sv,      "kini"sv,
                                            "selaku"sv, "sebagai"sv, "menjabat"sv, "adalah"sv};
    const OfficialMention* const last = mentions_.last();
    if (last == nullptr || !last->name || !last->office.held) return std::nullopt;
    const std::size_t begin = office.acting ? office.acting_words.first : office.first;
    const std::size_t from = skip_degrees(words_, last->name->last);
    if (from >= begin || begin - from > kReach) return std::nullopt;
    bool also = false;
    for (std::size_t k = from; k < begin; ++k) {
      const unsigned allowed = k == from ? unsigned{kGapComma | kGapPoint} : 0U;
      if ((words_[k].gap & ~allowed) != 0) return std::nullopt;
      also = also || is_one_of(words_[k].normal, kAlso);
      if (!is_one_of(words_[k].normal, kAlso) && !is_one_of(words_[k].normal, kBetween)) return {};
    }
    if (!also || words_[begin].gap != kGapNone) return std::nullopt;
    return FoundName{*last->name, NameRule::ahead_linked, {from, begin}};
  }

  // "Lurah Sukamaju dan Sekretaris Camat hadir": the next office has no name, and what stands
  // behind this one is of no person as far as anybody knows. Returns where to go on.
  std::optional<std::size_t> read_place_in_list(const PositionPhrase& office,
                                                const FoundName& name) {
    const bool has_place = office.level == OfficeLevel::village ||
                           office.level == OfficeLevel::kelurahan ||
                           office.level == OfficeLevel::district;
    if (!has_place || office.region || name.run.first != office.last ||
        words_[office.last].gap != kGapNone) {
      return std::nullopt;
    }
    std::size_t end = name.run.last;
    while (end < words_.size() && words_[end].is_capital && words_[end].gap == kGapNone) ++end;
    if (end >= words_.size() || name_odds(words_[end - 1].normal) > 0) return std::nullopt;
    std::size_t at = end;
    const bool joined = is_and_at(words_, at) || is_word(words_, at, "hingga");
    if (!joined && words_[at].gap != kGapComma) return std::nullopt;
    if (joined || is_word(words_, at, "dan") || is_word(words_, at, "serta")) ++at;
    while (at < words_.size() && is_acting_word(words_[at].normal)) ++at;
    const auto next = at < words_.size() ? grammar_.read(at) : std::nullopt;
    if (!next || name_behind(words_, *next, next->last)) return std::nullopt;
    mentions_.add_unnamed(office);
    return end;
  }

  std::span<const TaggerWord> words_;
  const PositionGrammar& grammar_;
  OfficeContext context_;
  MentionList mentions_;
  JoinedOffices joined_;
};

}  // namespace

std::vector<OfficialMention> find_official_mentions(std::span<const TaggerWord> words,
                                                    const PositionGrammar& grammar) {
  return MentionFinder(words, grammar).find();
}

}  // namespace warta
