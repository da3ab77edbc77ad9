// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_subject.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace warta {
namespace {

constexpr RegionCode kJakarta = 310000;
constexpr RegionCode kPapua = 910000;  // the provinces of 2022 follow it

// What a mention says for its region being the subject. Set where a thousand labelled articles have
// the fewest errors, which hardly change when one of these is a fifth more or less.
constexpr double kTitle = 5.0;
constexpr double kLead = 2.0;  // the first kLeadTokens
constexpr double kElsewhere = 1.0;
constexpr double kOfficeFactor = 1.7;          // "Bupati X": someone acts for it
constexpr double kProvinceOfficeFactor = 1.2;  // governors act in all their regencies
constexpr double kFormerOffice = 0.3;          // "mantan Bupati X": a person's past
constexpr double kDateline = 1.0;
constexpr double kApposition = 0.4;  // the province behind its regency: "Kaur, Bengkulu"
constexpr double kAside = 0.3;       // "Pengadilan Tipikor Surabaya", "kelahiran Bandung"
constexpr double kOrigin = 0.3;      // "warga X", where the text says where it was
constexpr double kHails = 0.9;       // "pria asal X": once in all the text is not enough
constexpr double kWithheld = 0.5;    // of what that takes off, for the share of all
constexpr double kVenue = 0.5;       // "..., Surabaya, Senin (4/11)": where it was said
constexpr double kSeat = 0.3;        // Jakarta without one of its parts, for the central government
constexpr double kElsewhereMost = 6.0;
constexpr double kLeast = 1.9;        // a mention in the lead, or two further down
constexpr double kLeastBehind = 3.5;  // where only what is behind the lead names it
constexpr double kAlone = 0.9;        // of all: no other province to be about
constexpr double kShareOfAll = 0.3;   // less, and not in the title: it is about the country
constexpr double kEqual = 0.8;        // of the foremost: both are the subject
constexpr double kOfOwn = 0.35;  // of what speaks for the province as a whole: less, and it is that
constexpr double kOfOwnInTitle = 0.2;  // for a regency that the title names
constexpr double kOfOwnBehind = 0.5;   // for one that only what is behind the lead names
constexpr double kHeir = 0.5;          // of what speaks for the old Papua
constexpr std::ptrdiff_t kShortestList = 3;
constexpr std::size_t kLeadTokens = 60;
constexpr std::size_t kMostRegencies = 3;  // more that are equal, and the subject is their province

struct Score {
  double strong = 0;     // title, lead, dateline
  double elsewhere = 0;  // the rest, with a ceiling: length is no evidence
  bool in_title = false;
  double total() const { return strong + std::min(elsewhere, kElsewhereMost); }
};

// A region in a list, or alone.
struct Listed {
  RegionCode code = 0;
  double weight = 0;
  bool opens = false;  // no list goes on with it
};

class Subject {
 public:
  // Takes in where the text says that something was; before add().
  void note_places(std::span<const SettledRegion> mentions, bool title) {
    for (const SettledRegion& one : mentions) {
      if (one.listed_district) continue;
      const RegionCandidate& candidate = one.candidate;
      const RegionLead& lead = candidate.lead;
      const bool passing = lead.origin || lead.aside || lead.former || candidate.dateline ||
                           candidate.venue || one.code == kJakarta;
      const bool told = lead.office || lead.named_level || lead.placed || title;
      if (passing || !told || (!title && candidate.first_token >= kLeadTokens)) continue;
      places_.insert(level_of(one.code) == RegionLevel::district ? *regency_of(one.code)
                                                                 : one.code);
    }
  }

  void add(std::span<const SettledRegion> mentions, bool title) {
    for (const SettledRegion& one : mentions) {
      if (!one.listed_district) add_one(one, title);
    }
  }

  void choose(RegionTags& tags) const {
    std::map<RegionCode, double> provinces;
    for (const auto& [code, score] : scores_) provinces[province_of(code)] += score.total();
    if (provinces.empty()) return;
    double all = kWithheld * withheld_;  // an article about many places stays one
    for (const auto& [code, total] : provinces) all += total;
    level_lists(provinces);
    fold_papua(provinces);
    std::vector<RegionCode> ranked;
    ranked.reserve(provinces.size());
    for (const auto& [code, total] : provinces) ranked.push_back(code);
    std::ranges::sort(ranked, [&](RegionCode a, RegionCode b) {
      return provinces[a] != provinces[b] ? provinces[a] > provinces[b] : a < b;
    });
    note_scores(provinces, all, tags.scores);
    const double top = provinces[ranked.front()];
    const double least = datelines_.contains(ranked.front())                    ? kDateline
                         : top < kAlone * all && is_only_behind(ranked.front()) ? kLeastBehind
                                                                                : kLeast;
    tags.outcome = SubjectOutcome::named_in_passing;
    if (top < least) return;
    tags.outcome = SubjectOutcome::whole_country;
    if (top < kShareOfAll * all && !in_title(ranked.front())) return;
    tags.outcome = SubjectOutcome::chosen;
    for (RegionCode province : ranked) {
      const bool as_prominent = in_title(province) || !in_title(ranked.front());
      if (provinces[province] >= kEqual * top && as_prominent) choose_in(province, tags.about);
    }
  }

 private:
  // A regency of the old Papua may have its score counted for a younger province.
  void note_scores(const std::map<RegionCode, double>& provinces, double all,
                   std::vector<RegionScore>& scores) const {
    const auto note = [&](RegionCode code, double score, bool title) {
      if (score > 0) scores.push_back({code, score, score / all, title});
    };
    scores.reserve(provinces.size() + scores_.size());
    for (const auto& [code, total] : provinces) note(code, total, in_title(code));
    for (const auto& [code, score] : scores_) {
      if (level_of(code) == RegionLevel::regency) note(code, score.total(), score.in_title);
    }
    std::ranges::stable_sort(scores, std::ranges::greater(), &RegionScore::score);
  }

  // "Jakarta, Bogor, Depok, Tangerang, dan Bekasi": of a list over several provinces each counts
  // once, however many of its regencies are in it, so that the list is the subject as a whole or
  // not at all.
  void level_lists(std::map<RegionCode, double>& provinces) const {
    for (auto first = listed_.begin(); first != listed_.end();) {
      const auto last =
          std::find_if(first + 1, listed_.end(), [](const Listed& one) { return one.opens; });
      if (last - first >= kShortestList) level_list({first, last}, provinces);
      first = last;
    }
  }
  static void level_list(std::span<const Listed> list, std::map<RegionCode, double>& provinces) {
    std::map<RegionCode, std::pair<double, double>> parts;  // all of a province, and the most
    for (const Listed& one : list) {
      auto& [all, most] = parts[province_of(one.code)];
      all += one.weight;
      most = std::max(most, one.weight);
    }
    if (parts.size() < 2) return;
    for (const auto& [province, part] : parts) provinces[province] -= part.first - part.second;
  }

  // Until 2022 all of Papua was Papua or Papua Barat, and many still write so: beside a regency of
  // a younger province the old name is no other subject.
  void fold_papua(std::map<RegionCode, double>& provinces) const {
    const auto papua = provinces.find(kPapua);
    if (papua == provinces.end() || regencies_of(kPapua) > kDateline) return;
    const auto first = std::next(papua);
    const auto heir = std::max_element(first, provinces.end(), [&](const auto& a, const auto& b) {
      return regencies_of(a.first) < regencies_of(b.first);
    });
    if (heir == provinces.end() || regencies_of(heir->first) < kHeir * papua->second) return;
    heir->second += papua->second;
    provinces.erase(papua);
  }

  bool in_title(RegionCode province) const {
    return std::ranges::any_of(scores_, [&](const auto& score) {
      return score.second.in_title && province_of(score.first) == province;
    });
  }

  // Behind title and lead: "yang juga dialami Wali Kota X".
  bool is_only_behind(RegionCode province) const {
    return std::ranges::none_of(scores_, [&](const auto& score) {
      return score.second.strong > 0 && province_of(score.first) == province;
    });
  }

  double regencies_of(RegionCode province) const {
    double total = 0;
    for (const auto& [code, score] : scores_) {
      if (code != province && province_of(code) == province) total += score.total();
    }
    return total;
  }

  void add_one(const SettledRegion& one, bool title) {
    const RegionCandidate& candidate = one.candidate;
    RegionCode code = one.code;
    double weight = title ? kTitle : candidate.first_token < kLeadTokens ? kLead : kElsewhere;
    const bool province = level_of(code) == RegionLevel::province;
    if (candidate.lead.former && !title) {
      weight *= kFormerOffice;
    } else if (candidate.lead.office || candidate.shares_office) {
      weight *= province ? kProvinceOfficeFactor : kOfficeFactor;
    }
    if (candidate.dateline && !title) {
      weight = kDateline;
      if (province_of(code) != kJakarta) datelines_.insert(province_of(code));
    }
    if (candidate.lead.aside && !title) weight *= kAside;
    if (candidate.lead.origin && happened_elsewhere(code)) {
      withheld_ += weight * (1 - kOrigin);
      weight *= kOrigin;
    }
    if (candidate.lead.hails && !title) weight *= kHails;
    if (candidate.venue && !title) weight *= kVenue;
    if (province && candidate.follows_region && !candidate.lead.office) weight *= kApposition;
    if (code == kJakarta && !candidate.lead.office && !candidate.lead.named_level) weight *= kSeat;
    if (level_of(code) == RegionLevel::district) code = *regency_of(code);
    if (candidate.bracketed && code == last_) weight = 0;  // "Sumatera Selatan (Sumsel)" is one
    last_ = code;
    note_in_list(one, code, weight);
    Score& score = scores_[code];
    score.in_title = score.in_title || title;
    (title || candidate.first_token < kLeadTokens ? score.strong : score.elsewhere) += weight;
  }

  // One list holds regions of one rank, among which Jakarta is a city: "Temanggung, Jawa Tengah" is
  // none.
  void note_in_list(const SettledRegion& one, RegionCode code, double weight) {
    const bool is_of_rank = level_of(one.code) == RegionLevel::regency || code == kJakarta;
    const bool opens = !is_of_rank || listed_.empty() || !one.candidate.lead.listed;
    if (is_of_rank) {
      listed_.push_back({code, weight, opens || list_ended_});
    }
    list_ended_ = !is_of_rank;
  }

  // The province, and the regencies that stand out in it unless the province itself does.
  void choose_in(RegionCode province, std::vector<RegionCode>& about) const {
    about.push_back(province);
    double own = 0;
    Score best;
    for (const auto& [code, score] : scores_) {
      if (code == province) own = score.total();
      if (province_of(code) == province && code != province && score.total() > best.total()) {
        best = score;
      }
    }
    const double of_own = best.in_title ? kOfOwnInTitle : best.strong > 0 ? kOfOwn : kOfOwnBehind;
    if (best.total() <= 0 || best.total() < of_own * own) return;
    std::vector<std::pair<double, RegionCode>> regencies;
    for (const auto& [code, score] : scores_) {
      if (code == province || province_of(code) != province) continue;
      const bool as_prominent = score.in_title || !best.in_title;
      if (score.total() >= kEqual * best.total() && as_prominent) {
        regencies.emplace_back(-score.total(), code);
      }
    }
    if (regencies.size() > kMostRegencies) return;
    std::ranges::sort(regencies);
    for (const auto& [weight, code] : regencies) {
      if (!twin_chosen(code, about)) about.push_back(code);
    }
  }

  // Whether the text tells of another region, which neither holds nor lies in `code`, that
  // something was there. A kabupaten and the kota of its name are as one.
  bool happened_elsewhere(RegionCode code) const {
    if (level_of(code) == RegionLevel::district) code = *regency_of(code);
    const auto lies_apart = [&](RegionCode place) {
      if (province_of(place) != province_of(code)) return true;
      return level_of(place) == RegionLevel::regency && level_of(code) == RegionLevel::regency;
    };
    return std::ranges::any_of(places_, lies_apart) &&
           std::ranges::none_of(
               places_, [&](RegionCode place) { return place == code || are_twins(place, code); });
  }

  // The police of Kota Blitar works in Kabupaten Blitar too: such an article is about one of them.
  static bool twin_chosen(RegionCode code, std::span<const RegionCode> chosen) {
    return std::ranges::any_of(chosen, [&](RegionCode other) { return are_twins(code, other); });
  }
  static bool are_twins(RegionCode a, RegionCode b) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    return level_of(a) == RegionLevel::regency && level_of(b) == RegionLevel::regency &&
           is_city(a) != is_city(b) &&
           gazetteer.find(a)->short_name == gazetteer.find(b)->short_name;
  }

  std::map<RegionCode, Score> scores_;
  std::vector<Listed> listed_;      // in the order of the text
  bool list_ended_ = false;         // with a region of another rank
  std::set<RegionCode> datelines_;  // provinces
  double withheld_ = 0;             // of where somebody came from
  std::set<RegionCode> places_;     // where something was, as the text says
  RegionCode last_ = 0;             // of the mention before
};

}  // namespace

void choose_subject(std::span<const SettledRegion> title, std::span<const SettledRegion> body,
                    RegionTags& tags) {
  Subject subject;
  subject.note_places(title, true);
  subject.note_places(body, false);
  subject.add(title, true);
  subject.add(body, false);
  subject.choose(tags);
}

}  // namespace warta
