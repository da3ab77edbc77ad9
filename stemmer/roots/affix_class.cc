// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/affix_class.h"

#include <algorithm>
#include <array>

namespace warta {
namespace {

using namespace affix_class;

struct FlagMeaning {
  std::string_view flag;
  AffixClasses classes;
};

// Read off the comments of id_ID.aff. Sorted by flag.
constexpr auto kMeanings = std::to_array<FlagMeaning>({
    {"B0", kBer},        {"BE", kBer},          {"BI", kBer},
    {"Ba", kBerAn},      {"Bb", kBerAn},        {"Bf", kBerAn},
    {"Bg", kBerKan},     {"Bk", kBerKan},       {"D0", kVerb},
    {"DR", kCausative},  {"Di", kVerbI},        {"Dk", kVerbKan},
    {"Dt", kCausativeI}, {"Du", kCausativeKan}, {"K0", kKe},
    {"Ka", kKeAn},       {"Kc", kKeBerAn},      {"Ki", kVerbI},
    {"Ko", kKePeAn},     {"Kq", kKePeAn},       {"Kt", kKeSeAn},
    {"Ku", kKeTerAn},    {"M0", kVerb},         {"MG", kVerb},
    {"MM", kVerb},       {"MP", kCausative},    {"MR", kCausative},
    {"MS", kVerb},       {"Mg", kVerbI},        {"Mh", kVerbKan},
    {"Mi", kVerbI},      {"Mk", kVerbKan},      {"Mm", kVerbI},
    {"Mo", kVerbKan},    {"Mp", kCausativeI},   {"Mq", kCausativeKan},
    {"Mt", kCausativeI}, {"Mu", kCausativeKan}, {"Mw", kVerbI},
    {"Mx", kVerbKan},    {"O0", kVerb},         {"Oi", kVerbI},
    {"Ok", kVerbKan},    {"P0", kAgent},        {"PE", kAgent},
    {"PG", kAgent},      {"PK", kAgent},        {"PM", kAgent},
    {"PN", kAgent},      {"PR", kAgent},        {"PS", kAgent},
    {"Pa", kAgentAn},    {"Pf", kAgentAn},      {"Pg", kAgentAn},
    {"Pl", kAgentAn},    {"Pn", kAgentAn},      {"Po", kAgentAn},
    {"Ps", kAgentAn},    {"Pv", kAgentAn},      {"R0", kPer},
    {"Ra", kPerAn},      {"Ri", kCausativeI},   {"Rk", kCausativeKan},
    {"S0", kSe},         {"Sa", kSe},           {"Sn", kSeNya},
    {"T0", kTer},        {"TE", kTer},          {"Ta", kTer},
    {"Tg", kVerbI},      {"Th", kVerbKan},      {"Ti", kVerbI},
    {"Tk", kVerbKan},    {"a0", kAn},           {"i0", kI},
    {"k0", kKan},
});
static_assert(std::ranges::is_sorted(kMeanings, {}, &FlagMeaning::flag));

}  // namespace

AffixClasses affix_class_of_flag(std::string_view flag) {
  const auto found = std::ranges::lower_bound(kMeanings, flag, {}, &FlagMeaning::flag);
  return found != kMeanings.end() && found->flag == flag ? found->classes : 0;
}

}  // namespace warta
