// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/official_tagger.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "stemmer/officials/holder_region.h"
#include "stemmer/officials/lost_names.h"
#include "stemmer/officials/name_checks.h"
#include "stemmer/officials/news_of_abroad.h"
#include "stemmer/officials/office_holder.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/same_person.h"
#include "stemmer/officials/titles.h"
#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

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
        checks_(title_words_, body_words_, regions_),
        lost_(title_words_, body_words_, body_.source, checks_),
        abroad_(body_words_, regions_),
        where_(regions_) {}

  std::vector<Official> tag(std::vector<OfficialProvenance>* provenances) {
    if (provenances != nullptr) provenances->clear();
    const PositionGrammar in_title(title_words_, regions_.in_title, regions_.about);
    const PositionGrammar in_body(body_words_, regions_.in_body, regions_.about);
    for (OfficialMention& mention : find_official_mentions(title_words_, in_title)) {
      if (is_former(mention, title_words_)) continue;
      if (mention.name &&
          (checks_.is_place(*mention.name, title_words_) ||
           !checks_.confirm_in_body(*mention.name) ||
           NameChecks::names_region(*mention.name, title_words_, regions_.in_title))) {
        mention.name.reset();
      }
      // "Istri Gubernur Sultra Sari Dewi Meninggal": whose name it is, the body says.
      if (mention.office.of_relative) mention.name.reset();
      take(mention, true);
    }
    for (OfficialMention& mention : find_official_mentions(body_words_, in_body)) {
      if (is_former(mention, body_words_)) continue;
      if (!mention.name && take_lost(mention)) continue;
      if (mention.name) {
        const bool has_region = mention.office.region && !is_behind_party(*mention.name);
        checks_.cut_regions(*mention.name, has_region);
      }
      if (mention.name && mention.name->first < mention.name->last)
        checks_.cut_common_words(*mention.name);
      if (mention.name && (mention.name->first == mention.name->last ||
                           checks_.is_organisation(*mention.name, mention.office.last) ||
                           checks_.is_place(*mention.name, body_words_))) {
        mention.name.reset();
      }
      if (mention.name) behind_offices_.push_back(*mention.name);
      take(mention, false);
    }
    std::vector<Official> officials;
    for (OfficeHolder& holder : holders_) {
      if (was_former(holder) || is_nickname(holder)) continue;
      if (holder.name_words.size() == 1) find_full_name(holder);
      checks_.cut_glued_end(holder.name, holder.name_words);
      // Mayors and governors of an article that names no region of Indonesia are foreign.
      if (regions_.mentioned.empty() && is_head_of_region(holder.level)) continue;
      if (is_presidents(holder)) continue;
      if (abroad_.has_official(holder.name_words, holder.position.ends_with("Menteri"))) continue;
      Official official{holder.name, holder.position, holder.acting, where_.name_of(holder)};
      if (std::ranges::find(officials, official) != officials.end()) continue;
      officials.push_back(std::move(official));
      if (provenances == nullptr) continue;
      const Jurisdiction of = where_.of(holder);
      holder.from.jurisdiction_rule = of.rule;
      holder.from.jurisdiction = of.piece;
      provenances->push_back(holder.from);
    }
    return officials;
  }

 private:
  // "Sekretaris DPC PDIP Subang Niko Rinaldo yang juga Ketua DPRD": what stands behind such letters
  // is their region, and no first name.
  bool is_behind_party(NameRun name) const {
    const TaggerWord& first = body_words_[name.first];
    return name.first > 0 && first.gap == kGapNone && is_acronym(body_words_[name.first - 1]);
  }

  // Who is once called "mantan Ketua DPRD" is it nowhere in the article.
  bool is_former(const OfficialMention& mention, std::span<const TaggerWord> words) {
    if (mention.office.held) return false;
    if (mention.name && !mention.office.in_era) {
      formers_.push_back(
          {mention.office.position, name_words(words, *mention.name), mention.office.region});
    }
    return true;
  }
  // "mantan Bupati Sri Purnomo" and "Bupati Kustini Sri Purnomo", his wife: his whole name behind
  // hers.
  static bool is_relative(std::span<const std::string> former, std::span<const std::string> now) {
    static constexpr std::array<std::string_view, 6> kMuhammad = {"m",   "moh",      "mohammad",
                                                                  "muh", "muhammad", "mohamad"};
    return former.size() > 1 && now.size() > former.size() && former.front() != now.front() &&
           !is_one_of(now.front(), kMuhammad) &&
           std::ranges::equal(former, now.last(former.size()));
  }
  bool was_former(const OfficeHolder& holder) const {
    return std::ranges::any_of(formers_, [&](const Former& former) {
      // Of the same office elsewhere he may be the new holder.
      const bool elsewhere = former.region && holder.region && *former.region != *holder.region;
      return former.position == holder.position && !elsewhere &&
             same_person(former.name_words, holder.name_words) &&
             !is_relative(former.name_words, holder.name_words);
    });
  }

  // "Bupati Iron", of whom the text says "Bupati Lombok Timur Haerul Warisin": a region has one
  // head, so that a single word beside a full name is what he is called.
  bool is_nickname(const OfficeHolder& holder) const {
    // "ujar Kapolres, Rinto menyapa korban": a comma is less than the office itself.
    const bool has_one =
        is_head_of_region(holder.level) ||
        (holder.level == OfficeLevel::regency && holder.from.name_rule == NameRule::behind_comma);
    if (!has_one || holder.name_words.size() != 1) return false;
    return std::ranges::any_of(holders_, [&](const OfficeHolder& other) {
      // "Gubernur Zul", who is Zulkieflimansyah
      const bool begins = other.name_words.front().starts_with(holder.name_words.front()) &&
                          other.name_words.front() != holder.name_words.front();
      return other.position == holder.position && (other.name_words.size() > 1 || begins) &&
             other.acting == holder.acting && where_.name_of(other) == where_.name_of(holder);
    });
  }

  // "para Menteri Jokowi": the president's, where the article names him with his own office.
  bool is_presidents(const OfficeHolder& holder) const {
    return holder.position == "Menteri" &&
           std::ranges::any_of(holders_, [&](const OfficeHolder& other) {
             return other.position == "Presiden" &&
                    same_person(other.name_words, holder.name_words);
           });
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
    if (office.region) where_.note(office.position, *office.region, region);
    if (!mention.name) return;
    std::vector<std::string> names = name_words(words, *mention.name);
    for (OfficeHolder& holder : holders_) {
      // "Satgas Covid-19" and "COVID-19"
      if (lower_case(holder.position) != lower_case(office.position)) continue;
      if (!same_person(holder.name_words, names) && !shares_name(holder.name_words, names))
        continue;
      if (holder.region && office.region && *holder.region != *office.region) continue;
      if (!holder.place.empty() && !office.place.empty() && holder.place != office.place) continue;
      merge(holder, mention, std::move(names), in_title);
      return;
    }
    // "ujar Iqbal, Kepala Pelaksana BPBD ...": a short mention of whom the text has named in full.
    const bool known =
        names.size() == 1 && std::ranges::any_of(holders_, [&](const OfficeHolder& other) {
          return other.name_words.size() > 1 && same_person(other.name_words, names);
        });
    if (known) return;
    add_holder(mention, std::move(names), in_title);
  }

  void add_holder(const OfficialMention& mention, std::vector<std::string> names, bool in_title) {
    const PositionPhrase& office = mention.office;
    OfficeHolder holder;
    take_name(holder, mention, std::move(names), in_title);
    holder.position = office.position;
    holder.level = office.level;
    holder.acting = office.acting;
    holder.of_province = office.of_province;
    holder.region = office.region;
    holder.place = office.place;
    holder.from.acting = piece_of(office.acting_words, in_title);
    holder.from.jurisdiction = piece_of(office.region_words, in_title);
    holders_.push_back(std::move(holder));
  }

  // A name for an office whose own was lost, once an article: the headline's, or who speaks next.
  bool take_lost(const OfficialMention& mention) {
    if (!lost_.is_lost(mention.office) || mention.office.of_relative) return false;
    auto name = lost_.in_title(mention.office);
    const bool in_title = name.has_value();
    if (!in_title) name = lost_.in_body(mention.office);
    if (!name) return false;
    const std::vector<TaggerWord>& words = in_title ? title_words_ : body_words_;
    const std::vector<std::string> names = name_words(words, *name);
    const bool known = std::ranges::any_of(holders_, [&](const OfficeHolder& other) {
      return other.position == mention.office.position || same_person(other.name_words, names);
    });
    if (known) return false;
    OfficialMention found = mention;
    found.name = name;
    found.rule = in_title ? NameRule::of_headline : NameRule::next_speaker;
    add_holder(found, names, false);
    holders_.back().name = printed_name(words, *name, (in_title ? title_ : body_).source);
    holders_.back().from.name = piece_of(*name, in_title);
    return true;
  }

  void take_name(OfficeHolder& holder, const OfficialMention& mention,
                 std::vector<std::string> names, bool in_title) const {
    const std::string_view source = (in_title ? title_ : body_).source;
    holder.name = printed_name(in_title ? title_words_ : body_words_, *mention.name, source);
    holder.name_words = std::move(names);
    holder.from.name = piece_of(*mention.name, in_title);
    holder.from.office = piece_of({mention.office.first, mention.office.last}, in_title);
    holder.from.link = piece_of(mention.link, in_title);
    holder.from.name_rule = mention.rule;
  }

  void merge(OfficeHolder& holder, const OfficialMention& mention, std::vector<std::string> names,
             bool in_title) const {
    if (!holder.acting) holder.from.acting = piece_of(mention.office.acting_words, in_title);
    if (!holder.region && holder.place.empty()) {
      holder.from.jurisdiction = piece_of(mention.office.region_words, in_title);
    }
    // A minister may stand in for another.
    const bool of_cabinet = holder.position == "Menteri";
    holder.acting = of_cabinet ? holder.acting && mention.office.acting
                               : holder.acting || mention.office.acting;
    holder.of_province = holder.of_province || mention.office.of_province;
    if (!holder.region) holder.region = mention.office.region;
    if (holder.place.empty()) holder.place = mention.office.place;
    // The fullest form; of two spellings as long, the one printed first.
    if (!is_fuller_name(names, holder)) return;
    take_name(holder, mention, std::move(names), in_title);
  }

  // "Bupati Raya" of whom the text says "Sadim Raya" without his office.
  void find_full_name(OfficeHolder& holder) const {
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
  bool is_other_holder(const OfficeHolder& holder, const std::vector<std::string>& names) const {
    return std::ranges::any_of(holders_, [&](const OfficeHolder& other) {
      return &other != &holder && same_person(other.name_words, names);
    });
  }

  struct Former {
    std::string position;
    std::vector<std::string> name_words;
    std::optional<RegionCode> region;
  };
  const TokenizedText& title_;
  const TokenizedText& body_;
  const RegionTags& regions_;
  std::vector<TaggerWord> title_words_;
  std::vector<TaggerWord> body_words_;
  NameChecks checks_;
  LostNames lost_;
  NewsOfAbroad abroad_;
  std::vector<OfficeHolder> holders_;
  std::vector<Former> formers_;
  std::vector<NameRun> behind_offices_;  // names of the body
  HolderRegions where_;
};

}  // namespace

std::vector<Official> tag_officials(const TokenizedText& title, const TokenizedText& body,
                                    const RegionTags& regions,
                                    std::vector<OfficialProvenance>* provenances) {
  return OfficialTagger(title, body, regions).tag(provenances);
}

}  // namespace warta
