// SPDX-License-Identifier: GPL-3.0-or-later
// The affix patterns that a dictionary licenses on a root, one bit each, without sound changes.
//
// di-, meN- and ku- on a verb are one pattern: what "membaca" licenses, "dibaca" and "kubaca" take
// too.
#pragma once

#include <cstdint>
#include <string_view>

namespace warta {

using AffixClasses = std::uint32_t;

namespace affix_class {
inline constexpr AffixClasses kVerb = 1U << 0;          // meN-, di-, ku-
inline constexpr AffixClasses kVerbI = 1U << 1;         // meN- -i, di- -i, ter- -i
inline constexpr AffixClasses kVerbKan = 1U << 2;       // meN- -kan, di- -kan, ter- -kan
inline constexpr AffixClasses kCausative = 1U << 3;     // memper-, diper-
inline constexpr AffixClasses kCausativeI = 1U << 4;    // memper- -i
inline constexpr AffixClasses kCausativeKan = 1U << 5;  // memper- -kan
inline constexpr AffixClasses kBer = 1U << 6;
inline constexpr AffixClasses kBerAn = 1U << 7;
inline constexpr AffixClasses kBerKan = 1U << 8;
inline constexpr AffixClasses kTer = 1U << 9;
inline constexpr AffixClasses kKe = 1U << 10;
inline constexpr AffixClasses kKeAn = 1U << 11;
inline constexpr AffixClasses kAgent = 1U << 12;    // peN-, pe-
inline constexpr AffixClasses kAgentAn = 1U << 13;  // peN- -an, pe- -an
inline constexpr AffixClasses kPer = 1U << 14;
inline constexpr AffixClasses kPerAn = 1U << 15;
inline constexpr AffixClasses kSe = 1U << 16;
inline constexpr AffixClasses kSeNya = 1U << 17;
inline constexpr AffixClasses kAn = 1U << 18;
inline constexpr AffixClasses kI = 1U << 19;
inline constexpr AffixClasses kKan = 1U << 20;
inline constexpr AffixClasses kKeBerAn = 1U << 21;
inline constexpr AffixClasses kKeTerAn = 1U << 22;
inline constexpr AffixClasses kKePeAn = 1U << 23;
inline constexpr AffixClasses kKeSeAn = 1U << 24;
inline constexpr AffixClasses kAnyVerb =
    kVerb | kVerbI | kVerbKan | kCausative | kCausativeI | kCausativeKan | kI | kKan;
}  // namespace affix_class

// What a two-letter flag of hunspell-id's id_ID.aff licenses; 0 for flags that are no affix
// pattern.
AffixClasses affix_class_of_flag(std::string_view flag);

}  // namespace warta
