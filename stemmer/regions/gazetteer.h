// SPDX-License-Identifier: GPL-3.0-or-later
// Indonesia's regions by official code, and every name by which newspapers call them.
//
// A name may mean several regions ("Bogor" the kabupaten and the kota, "Jambi" the province and the
// kota): lookup gives all of them, and the region tagger chooses by context.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

// The official (Kemendagri) code as six digits PPRRDD: province 16 is 160000, regency 16.01 is
// 160100, kecamatan 16.01.07 is 160107.
using RegionCode = std::uint32_t;

enum class RegionLevel : std::uint8_t { province, regency, district };

// How sure a name by itself is: "Batu" and "Bima" are an ordinary word and a person's name too.
enum class NameUse : std::uint8_t {
  free,
  place,   // counts behind "di", "warga" and the like
  office,  // counts behind "Bupati", "Kabupaten" and the like alone
};

struct Region {
  RegionCode code = 0;
  std::string_view name;        // canonical: "Sumatera Selatan", "Kota Jambi", "Kecamatan Dendang"
  std::string_view short_name;  // without "Kabupaten", "Kota", "Kecamatan"
};

RegionLevel level_of(RegionCode code);
RegionCode province_of(RegionCode code);                // 160107 -> 160000
std::optional<RegionCode> regency_of(RegionCode code);  // 160107 -> 160100; none for a province
bool is_city(RegionCode code);                          // a kota, not a kabupaten
std::string printed_code(RegionCode code);              // "16.01"
RegionCode parse_code(std::string_view printed);        // 160100, of "16.01"
std::string name_of(RegionCode code);  // canonical; the printed code where there is no such region

class Gazetteer {
 public:
  // The one compiled into the program, built on first use; any thread may call.
  static const Gazetteer& instance();

  const Region* find(RegionCode code) const;                    // null when there is none
  std::span<const Region> regions() const { return regions_; }  // sorted by code

  // Regions that `name` may mean, "Kab. OKU", "Sultra", "kota bandung", "Tanjab Timur"; any case,
  // official names, aliases and former names, the usual reading first. Kecamatan only where no
  // province or regency has the name, or after "Kecamatan". Empty when it is no region's name.
  std::vector<RegionCode> lookup(std::string_view name) const;

  // Regions that the longest name starting at words[0] may mean, and how many words it takes.
  // `words` are normal forms. Zero words when none starts there. How a name is joined does not
  // matter: "Tanjung Pinang", "Tanjungpinang" and "Tanjung-Pinang" are one, "Palangka Raya" is
  // "Palangkaraya".
  struct Match {
    std::size_t words = 0;
    std::span<const RegionCode> codes;  // the usual reading first, kecamatan last
    NameUse use = NameUse::free;
    bool capitals = false;  // an abbreviation always in capitals: "OKI", but not "Oki"
  };
  Match longest_match(std::span<const std::string_view> words) const;

  // The regions that all words are together the name of, however a table joins it: "fak fak". Zero
  // words when it is none.
  Match whole_match(std::span<const std::string_view> words) const;

  // Whether `text`, a normal form, is the name of a region from its begin to its end.
  bool is_region_name(std::string_view text) const;

  // Whether `word`, a normal form, is by itself the name of a province or regency, and no
  // abbreviation.
  bool is_large_region(std::string_view word) const;

  // Whether `word`, a normal form, is a name or the first word of one.
  bool begins_name(std::string_view word) const;

 private:
  // A name, or the beginning of a longer one, by the hash of its letters and digits. Of 64 bits,
  // for some ten thousand names: that two share a hash is ruled out by a test over the tables.
  struct Entry {
    std::uint64_t key = 0;  // 0: free
    std::uint32_t first_code = 0;
    std::uint8_t code_count = 0;  // 0: only a beginning
    bool begins_longer = false;
    NameUse use = NameUse::free;
    bool capitals = false;
  };

  Gazetteer();
  void add_regions();
  void add_names();
  Entry& entry(std::uint64_t key);
  const Entry* find_entry(std::uint64_t key) const;
  Match match_of(const Entry& found, std::size_t words) const;

  std::vector<Region> regions_;
  std::vector<Entry> entries_;  // open addressing, a power of two
  // Bits of the keys: 16 kB that stay near, where `entries_` has 256.
  static constexpr std::size_t kKeyBits = 1U << 17;
  std::bitset<kKeyBits> keys_;
  std::vector<RegionCode> codes_;
};

}  // namespace warta
