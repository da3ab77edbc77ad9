// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/official_tagger.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "stemmer/officials/name_checks.h"
#include "stemmer/officials/word_uses.h"

namespace warta {
namespace {

// One person in one office, as far as the mentions read so far tell.
struct Holder {
  std::string name;
  std::vector<std::string> name_words;  // normal forms
  std::size_t times = 1;                // the name was printed so
  std::string position;
  OfficeLevel level = OfficeLevel::local;
  bool acting = false;
  bool of_province = false;
  std::optional<RegionCode> region;
  std::string place;
  OfficialProvenance from;
};

std::vector<std::string> name_words(std::span<const TaggerWord> words, NameRun run) {
  std::vector<std::string> names;
  for (std::size_t i = run.first; i < run.last; ++i) names.emplace_back(words[i].normal);
  return names;
}

std::size_t letters(const std::vector<std::string>& words) {
  std::size_t count = 0;
  for (const std::string& word : words) count += word.size();
  return count;
}

// "Sutra Ode" (a region misspelt) and "La Ode Budi Rahman" in one office.
bool shares_name(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (std::min(a.size(), b.size()) > 2) return false;
  return std::ranges::any_of(a, [&](const std::string& word) {
    return word.size() >= 5 && std::ranges::find(b, word) != b.end();
  });
}

bool is_head_of_region(OfficeLevel level) {
  return level == OfficeLevel::kabupaten || level == OfficeLevel::kota ||
         level == OfficeLevel::province;
}

class OfficialTagger {
 public:
  OfficialTagger(const TokenizedText& title, const TokenizedText& body, const RegionTags& regions)
      : title_(title),
        body_(body),
        regions_(regions),
        title_words_(tagger_words(title)),
        body_words_(tagger_words(body)),
        checks_(title_words_, body_words_, regions_) {}

  std::vector<Official> tag(std::vector<OfficialProvenance>* provenances) {
    if (provenances != nullptr) provenances->clear();
    const PositionGrammar in_title(title_words_, regions_.in_title, regions_.about);
    const PositionGrammar in_body(body_words_, regions_.in_body, regions_.about);
    for (OfficialMention& mention : find_official_mentions(title_words_, in_title)) {
      if (is_former(mention, title_words_)) continue;
      if (mention.name &&
          (NameChecks::names_region(*mention.name, title_words_, regions_.in_title) ||
           checks_.is_place(*mention.name, title_words_))) {
        mention.name.reset();
      }
      if (mention.name && !checks_.confirm_in_body(*mention.name)) mention.name.reset();
      take(mention, true);
    }
    for (OfficialMention& mention : find_official_mentions(body_words_, in_body)) {
      if (is_former(mention, body_words_)) continue;
      if (mention.name) checks_.cut_regions(*mention.name, mention.office.region.has_value());
      if (mention.name && mention.name->first < mention.name->last)
        checks_.cut_common_words(*mention.name);
      if (mention.name &&
          (mention.name->first == mention.name->last || checks_.is_organisation(*mention.name) ||
           checks_.is_place(*mention.name, body_words_))) {
        mention.name.reset();
      }
      if (mention.name) behind_offices_.push_back(*mention.name);
      take(mention, false);
    }
    std::vector<Official> officials;
    for (Holder& holder : holders_) {
      if (was_former(holder) || is_nickname(holder)) continue;
      if (holder.name_words.size() == 1) find_full_name(holder);
      // Mayors and governors of an article that names no region of Indonesia are foreign.
      if (regions_.mentioned.empty() && is_head_of_region(holder.level)) continue;
      if (holder.level == OfficeLevel::national && is_unheard(holder) && is_news_of_abroad())
        continue;
      Official official{holder.name, holder.position, holder.acting, jurisdiction(holder)};
      if (std::ranges::find(officials, official) != officials.end()) continue;
      officials.push_back(std::move(official));
      if (provenances == nullptr) continue;
      const Jurisdiction of = region_of(holder);
      holder.from.jurisdiction_rule = of.rule;
      holder.from.jurisdiction = of.piece;
      provenances->push_back(holder.from);
    }
    return officials;
  }

 private:
  // Who is once called "mantan Ketua DPRD" is it nowhere in the article.
  bool is_former(const OfficialMention& mention, std::span<const TaggerWord> words) {
    if (mention.office.held) return false;
    if (mention.name) {
      formers_.push_back({mention.office.position, name_words(words, *mention.name)});
    }
    return true;
  }
  bool was_former(const Holder& holder) const {
    return std::ranges::any_of(formers_, [&](const Former& former) {
      return former.position == holder.position &&
             same_person(former.name_words, holder.name_words);
    });
  }

  // "Bupati Iron", of whom the text says "Bupati Lombok Timur Haerul Warisin": a region has one
  // head, so that a single word beside a full name is what he is called.
  bool is_nickname(const Holder& holder) const {
    if (!is_head_of_region(holder.level) || holder.name_words.size() != 1) return false;
    return std::ranges::any_of(holders_, [&](const Holder& other) {
      return other.position == holder.position && other.name_words.size() > 1 &&
             other.acting == holder.acting && jurisdiction(other) == jurisdiction(holder);
    });
  }

  // No name that Indonesian articles quote: "Esmaeil Khatib".
  static bool is_unheard(const Holder& holder) {
    int odds = 0;
    for (const std::string& word : holder.name_words) odds += name_odds(word);
    return odds <= 1;
  }
  // Names other countries, and nothing of this one.
  bool is_news_of_abroad() const {
    constexpr std::size_t kOften = 2;
    static constexpr std::array<std::string_view, 5> kHere = {"indonesia", "ri", "jakarta", "dpr",
                                                              "nasional"};
    if (!regions_.mentioned.empty()) return false;
    std::size_t abroad = 0;
    for (const TaggerWord& word : body_words_) {
      if (!word.is_capital) continue;
      if (is_one_of(word.normal, kHere)) return false;
      abroad += non_name(word) == NonName::country ? 1 : 0;
    }
    return abroad >= kOften;
  }

  TextPiece piece_of(NameRun run, bool in_title) const {
    if (run.first == run.last) return {};
    const std::vector<TaggerWord>& words = in_title ? title_words_ : body_words_;
    return {words[run.first].begin, words[run.last - 1].end, in_title};
  }

  void take(const OfficialMention& mention, bool in_title) {
    const PositionPhrase& office = mention.office;
    const std::vector<TaggerWord>& words = in_title ? title_words_ : body_words_;
    const TextPiece region = piece_of(office.region_words, in_title);
    if (office.region) named_regions_.push_back({office.position, *office.region, region});
    if (!mention.name) return;
    std::vector<std::string> names = name_words(words, *mention.name);
    for (Holder& holder : holders_) {
      if (holder.position != office.position) continue;
      if (!same_person(holder.name_words, names) && !shares_name(holder.name_words, names))
        continue;
      if (holder.region && office.region && *holder.region != *office.region) continue;
      if (!holder.place.empty() && !office.place.empty() && holder.place != office.place) continue;
      merge(holder, mention, std::move(names), in_title);
      return;
    }
    // "ujar Iqbal, Kepala Pelaksana BPBD ...": a short mention of whom the text has named in full.
    const bool known = names.size() == 1 && std::ranges::any_of(holders_, [&](const Holder& other) {
                         return other.name_words.size() > 1 && same_person(other.name_words, names);
                       });
    if (known) return;
    Holder holder;
    take_name(holder, mention, std::move(names), in_title);
    holder.position = office.position;
    holder.level = office.level;
    holder.acting = office.acting;
    holder.of_province = office.of_province;
    holder.region = office.region;
    holder.place = office.place;
    holder.from.acting = piece_of(office.acting_words, in_title);
    holder.from.jurisdiction = region;
    holders_.push_back(std::move(holder));
  }

  void take_name(Holder& holder, const OfficialMention& mention, std::vector<std::string> names,
                 bool in_title) const {
    const std::string_view source = (in_title ? title_ : body_).source;
    holder.name = printed_name(in_title ? title_words_ : body_words_, *mention.name, source);
    holder.name_words = std::move(names);
    holder.from.name = piece_of(*mention.name, in_title);
    holder.from.office = piece_of({mention.office.first, mention.office.last}, in_title);
    holder.from.link = piece_of(mention.link, in_title);
    holder.from.name_rule = mention.rule;
  }

  void merge(Holder& holder, const OfficialMention& mention, std::vector<std::string> names,
             bool in_title) const {
    if (!holder.acting) holder.from.acting = piece_of(mention.office.acting_words, in_title);
    if (!holder.region && holder.place.empty()) {
      holder.from.jurisdiction = piece_of(mention.office.region_words, in_title);
    }
    holder.acting = holder.acting || mention.office.acting;
    holder.of_province = holder.of_province || mention.office.of_province;
    if (!holder.region) holder.region = mention.office.region;
    if (holder.place.empty()) holder.place = mention.office.place;
    if (names == holder.name_words) {
      ++holder.times;
      return;
    }
    // The fullest form; of two spellings as long, the one printed first.
    const bool fuller = names.size() > holder.name_words.size() ||
                        (names.size() == holder.name_words.size() &&
                         letters(names) > letters(holder.name_words) + 1);
    if (!fuller) return;
    take_name(holder, mention, std::move(names), in_title);
    holder.times = 1;
  }

  // "Bupati Raya" of whom the text says "Sadim Raya" without his office.
  void find_full_name(Holder& holder) const {
    const std::string& only = holder.name_words.front();
    if (only.size() < 3) return;
    for (std::size_t i = 0; i < body_words_.size(); ++i) {
      if (body_words_[i].normal != only || !body_words_[i].is_capital) continue;
      // Behind an office the grammar has already told the name from the place.
      if (std::ranges::any_of(behind_offices_,
                              [&](NameRun run) { return run.first <= i && i < run.last; }))
        continue;
      for (std::size_t first = i > 3 ? i - 3 : 0; first <= i; ++first) {
        const auto run = name_at(body_words_, first);
        if (!run || run->first > i || run->last <= i || run->last - run->first < 2) continue;
        NameRun cut = *run;
        checks_.cut_common_words(cut);
        if (checks_.holds_region(cut)) break;
        const bool plausible =
            cut.last > i && cut.last - cut.first >= 2 && cut.last - cut.first <= 4 &&
            (cut.first == 0 || (body_words_[cut.first].gap & (kGapNewline | kGapPoint)) == 0);
        if (!plausible || is_other_holder(holder, name_words(body_words_, cut))) break;
        holder.name = printed_name(body_words_, cut, body_.source);
        holder.name_words = name_words(body_words_, cut);
        holder.from.name = piece_of(cut, false);
        holder.from.completed = true;
        return;
      }
    }
  }
  bool is_other_holder(const Holder& holder, const std::vector<std::string>& names) const {
    return std::ranges::any_of(holders_, [&](const Holder& other) {
      return &other != &holder && same_person(other.name_words, names);
    });
  }

  // The region of an office that is named without one: that of the same office elsewhere in the
  // text when there is but one, else what the article is about.
  struct Jurisdiction {
    std::optional<RegionCode> region;  // none where it is below the kecamatan, or not known
    JurisdictionRule rule = JurisdictionRule::none;
    TextPiece piece;
  };
  Jurisdiction region_of(const Holder& holder) const {
    if (holder.region || !holder.place.empty()) {
      return {holder.region, JurisdictionRule::named_beside, holder.from.jurisdiction};
    }
    const OfficeLevel level = holder.of_province ? OfficeLevel::province : holder.level;
    if (level == OfficeLevel::national) return {};
    std::optional<RegionCode> named;
    TextPiece piece;
    bool several = false;
    for (const NamedRegion& other : named_regions_) {
      if (other.position != holder.position) continue;
      several = several || (named && *named != other.region);
      if (named) continue;
      named = other.region;
      piece = other.piece;
    }
    if (named && !several) return {named, JurisdictionRule::same_office, piece};
    if (level == OfficeLevel::command) return {};
    if (level == OfficeLevel::district) {
      if (const auto only = only_district()) return {only, JurisdictionRule::only_district, {}};
    }
    const auto main = std::ranges::find_if(regions_.about, [&](RegionCode code) {
      return level == OfficeLevel::local ? level_of(code) == RegionLevel::regency
                                         : level_fits(level, code);
    });
    if (main != regions_.about.end()) return {*main, JurisdictionRule::subject, {}};
    if (level == OfficeLevel::local || level == OfficeLevel::province) {
      if (!regions_.about.empty()) {
        return {province_of(regions_.about.front()), JurisdictionRule::province, {}};
      }
    }
    return {};
  }

  // The one kecamatan that the article names.
  std::optional<RegionCode> only_district() const {
    std::optional<RegionCode> only;
    for (RegionCode code : regions_.mentioned) {
      if (level_of(code) != RegionLevel::district) continue;
      if (only) return std::nullopt;
      only = code;
    }
    return only;
  }

  std::string jurisdiction(const Holder& holder) const {
    if (!holder.place.empty()) return holder.place;
    const auto region = region_of(holder).region;
    const Region* found = region ? Gazetteer::instance().find(*region) : nullptr;
    return found == nullptr ? std::string() : std::string(found->name);
  }

  struct Former {
    std::string position;
    std::vector<std::string> name_words;
  };
  struct NamedRegion {
    std::string position;
    RegionCode region;
    TextPiece piece;
  };

  const TokenizedText& title_;
  const TokenizedText& body_;
  const RegionTags& regions_;
  std::vector<TaggerWord> title_words_;
  std::vector<TaggerWord> body_words_;
  NameChecks checks_;
  std::vector<Holder> holders_;
  std::vector<Former> formers_;
  std::vector<NameRun> behind_offices_;     // names of the body
  std::vector<NamedRegion> named_regions_;  // of offices named with their region
};

}  // namespace

std::vector<Official> tag_officials(const TokenizedText& title, const TokenizedText& body,
                                    const RegionTags& regions,
                                    std::vector<OfficialProvenance>* provenances) {
  return OfficialTagger(title, body, regions).tag(provenances);
}

}  // namespace warta
