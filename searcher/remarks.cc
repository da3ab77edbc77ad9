// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/remarks.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <utility>

namespace warta {
namespace {

using enum RemarkKind;

// "{0}", "{1}" and so on in a text stand for the values.
struct RemarkRow {
  RemarkKind kind;
  std::string_view name;
  std::string_view english;
  std::string_view indonesian;
};

// In the order of the kinds.
constexpr RemarkRow kRemarks[] = {
    {bracket_closes_nothing, "bracket_closes_nothing",
     "this bracket closes nothing and is left out",
     "kurung ini tidak menutup apa-apa dan diabaikan"},
    {bracket_is_open, "bracket_is_open",
     "this bracket is not closed; it is taken to close at the end",
     "kurung ini tidak ditutup; dianggap tertutup di akhir"},
    {quotation_is_open, "quotation_is_open",
     "this quotation is not closed; it is taken to close at the end",
     "tanda kutip ini tidak ditutup; dianggap tertutup di akhir"},
    {or_without_side, "or_without_side", "OR has nothing on one side and is left out",
     "tidak ada apa-apa di salah satu sisi ATAU; diabaikan"},
    {and_without_side, "and_without_side", "AND has nothing on one side and is left out",
     "tidak ada apa-apa di salah satu sisi AND; diabaikan"},
    {bar_is_no_or, "bar_is_no_or", "a bar says nothing; where either will do, write OR",
     "garis tegak tidak berarti apa-apa; tulis ATAU bila salah satu cukup"},
    {not_without_word, "not_without_word", "NOT has nothing behind it and is left out",
     "tidak ada apa-apa di belakang BUKAN; diabaikan"},
    {exclusion_without_word, "exclusion_without_word",
     "there is no word in what is to be excluded; it is left out",
     "tidak ada kata di dalam yang hendak dikecualikan; diabaikan"},
    {near_without_words, "near_without_words", "NEAR joins two words; it is left out",
     "NEAR menghubungkan dua kata; di sini diabaikan"},
    {near_of_nothing, "near_of_nothing", "words stand one word apart at the least; taken as NEAR/1",
     "jarak antarkata sedikitnya satu; dibaca sebagai NEAR/1"},
    {near_without_distance, "near_without_distance",
     "NEAR takes a number of words, as in NEAR/5; taken as NEAR/{0}",
     "NEAR disertai jumlah kata, misalnya NEAR/5; dibaca sebagai NEAR/{0}"},
    {near_of_field, "near_of_field", "NEAR is not of a field; any place in it will do",
     "NEAR tidak berlaku di dalam bidang; letak katanya bebas"},
    {star_is_no_prefix, "star_is_no_prefix",
     "'*' stands for letters at the end of a word alone, and not in quotes; left out here",
     "'*' hanya berlaku di akhir kata, dan tidak di dalam tanda kutip; di sini diabaikan"},
    {prefix_is_short, "prefix_is_short", "write at least two letters before '*'; taken as a word",
     "tulis sedikitnya dua huruf sebelum '*'; dibaca sebagai kata"},
    {prefix_is_cut, "prefix_is_cut",
     "very many words begin so; the {0} most frequent are looked for",
     "terlalu banyak kata berawal begini; dicari {0} yang tersering"},
    {prefixes_left_out, "prefixes_left_out",
     "of words with '*' a query has {0} at most; this one and those behind it are left out",
     "satu kueri paling banyak berisi {0} kata dengan '*'; yang ini dan yang di belakangnya "
     "diabaikan"},
    {no_field, "no_field", "there is no field '{0}'", "tidak ada bidang '{0}'"},
    {field_without_value, "field_without_value", "the field '{0}' has no value and is left out",
     "bidang '{0}' tidak berisi dan diabaikan"},
    {query_is_long, "query_is_long", "the query is too long; what stands here is left out",
     "kueri terlalu panjang; bagian ini diabaikan"},
    {query_without_words, "query_without_words", "there is no word in it; everything is shown",
     "tidak ada kata di dalamnya; semua ditampilkan"},
    {query_only_excludes, "query_only_excludes",
     "it says only what is not to be there; all else is shown",
     "hanya menyebut yang dikecualikan; semua yang lain ditampilkan"},
    {no_phrase, "no_phrase", "no article has this phrase", "tidak ada artikel dengan frasa ini"},
    {few_as_typed, "few_as_typed",
     "articles that have it as typed: {0}; they are found where the word stands in quotes",
     "artikel yang memuatnya seperti diketik: {0}; tulis kata ini di dalam tanda kutip untuk "
     "mencarinya"},

    {no_date, "no_date",
     "'{0}' is no date; write 2024-11-06, 6/11/2024, 'November 2024', 2024, 'pekan lalu'",
     "'{0}' bukan tanggal; tulis 2024-11-06, 6/11/2024, 'November 2024', 2024, 'pekan lalu'"},
    {no_such_day, "no_such_day", "that month has no such day; taken as {0} to {1}",
     "bulan itu tidak punya tanggal ini; dibaca sebagai {0} sampai {1}"},
    {other_weekday, "other_weekday", "{0} is a {1}; the date counts",
     "{0} hari {1}; yang dipakai tanggalnya"},
    {month_of_every_year, "month_of_every_year",
     "{0} of every year; for one, write {1} or tahun:{2}",
     "{0} setiap tahun; untuk satu tahun, tulis {1} atau tahun:{2}"},
    {weekday_of_every_week, "weekday_of_every_week",
     "{0} of every week; for one, write 'hari {0} lalu' or its date",
     "{0} setiap pekan; untuk satu hari, tulis 'hari {0} lalu' atau tanggalnya"},
    {days_as_words, "days_as_words",
     "no article of these days has any of the words; taken as words",
     "tidak ada artikel dari hari-hari ini yang memuat kata yang dicari; dibaca sebagai kata"},
    {days_left_out, "days_left_out",
     "no article of these days has the word that tells most; those of all days",
     "tidak ada artikel dari hari-hari ini yang memuat kata terpenting; ini dari semua hari"},
    {nothing_of_days, "nothing_of_days", "nothing that is asked for is of these days",
     "tidak ada yang dicari dari hari-hari ini"},
    {days_end_early, "days_end_early", "these days end before they begin: no article is of them",
     "hari-hari ini berakhir sebelum dimulai: tidak ada artikelnya"},
    {some_words_of_days, "some_words_of_days",
     "no article of these days has all the words; those that have some",
     "tidak ada artikel dari hari-hari ini yang memuat semua kata; ini yang memuat sebagian"},

    {no_province, "no_province", "no province is called '{0}'", "tidak ada provinsi bernama '{0}'"},
    {no_regency, "no_regency", "no regency is called '{0}'",
     "tidak ada kabupaten atau kota bernama '{0}'"},
    {no_region, "no_region", "no region is called '{0}'", "tidak ada daerah bernama '{0}'"},
    {regions_share_name, "regions_share_name", "'{0}' is {1}; all of them count",
     "'{0}' bisa {1}; semuanya dihitung"},
    {all_of_province, "all_of_province", "every kabupaten and kota of {0} counts",
     "semua kabupaten dan kota di {0} dihitung"},
    {area_of_regions, "area_of_regions", "'{0}' is no region of its own; {1} count",
     "'{0}' bukan daerah tersendiri; yang dihitung {1}"},
    {region_lies_in, "region_lies_in", "taken as {1}, with {0} in it",
     "dibaca sebagai {1}, tempat {0} berada"},
    {region_was_part, "region_was_part",
     "articles about {0} from before {1}, then a part of {2}, count, too",
     "artikel tentang {0} sebelum {1}, saat masih bagian dari {2}, ikut dihitung"},

    {no_official, "no_official", "no official is called '{0}'", "tidak ada pejabat bernama '{0}'"},
    {hardly_any_official, "hardly_any_official", "hardly any official is called '{0}'",
     "hampir tidak ada pejabat bernama '{0}'"},
    {listed_official, "listed_official",
     "only the one listed as '{0}'; in the query, pejabat:\"{0}\" takes all who may be called so",
     "hanya yang terdaftar sebagai '{0}'; pejabat:\"{0}\" di dalam kueri mencakup semua yang "
     "mungkin bernama begitu"},
    {no_holder, "no_holder",
     "nobody called '{0}' is named as '{1}'; articles that have both the name and the office",
     "tidak ada yang bernama '{0}' tercatat sebagai '{1}'; ini artikel yang memuat nama dan "
     "jabatan "
     "itu"},
    {no_office, "no_office", "no article has the office '{0}'",
     "tidak ada artikel dengan jabatan '{0}'"},
    {office_not_held, "office_not_held",
     "'{0}' is no office that is held: who stands for one or has left it is not listed as official",
     "'{0}' bukan jabatan yang sedang dipegang: calon dan mantan tidak dicatat sebagai pejabat"},
    {office_of_agency, "office_of_agency",
     "the index does not tell whose office '{0}' is; taken as '{1}' in articles that say it so",
     "indeks tidak mencatat jabatan '{0}' di lembaga mana; dibaca sebagai '{1}' dalam artikel "
     "yang menyebutnya begitu"},
    {office_elsewhere, "office_elsewhere",
     "no article about '{0}' names the office; articles about others that name its holder there",
     "tidak ada artikel tentang '{0}' yang menyebut jabatan itu; ini artikel tentang daerah lain "
     "yang menyebut pejabatnya"},
    {listed_office, "listed_office",
     "only what is listed as '{0}'; in the query, jabatan:\"{0}\" takes '{1}'",
     "hanya yang terdaftar sebagai '{0}'; jabatan:\"{0}\" di dalam kueri berarti '{1}'"},

    {no_address, "no_address", "no article has this address",
     "tidak ada artikel dengan alamat ini"},
    {no_source, "no_source", "no source is called '{0}'", "tidak ada sumber bernama '{0}'"},
    {source_itself, "source_itself",
     "only '{0}' itself; in the query, sumber:\"{0}\" takes those below it, too",
     "hanya '{0}' sendiri; sumber:\"{0}\" di dalam kueri mencakup juga yang di bawahnya"},
    {neither_yes_nor_no, "neither_yes_nor_no", "'{0}' is neither 'ya' nor 'tidak'",
     "'{0}' bukan 'ya' dan bukan 'tidak'"},

    {RemarkKind::taken_as, "taken_as", "taken as '{0}'", "dibaca sebagai '{0}'"},
    {taken_as_words, "taken_as_words", "taken as words", "dibaca sebagai kata"},
    {taken_as_those_that_begin_so, "taken_as_those_that_begin_so", "taken as those that begin so",
     "dibaca sebagai semua yang berawal begitu"},
};

constexpr bool is_in_order() {
  std::size_t next = 0;
  for (const RemarkRow& row : kRemarks) {
    if (static_cast<std::size_t>(row.kind) != next++) return false;
  }
  return next == static_cast<std::size_t>(taken_as_those_that_begin_so) + 1;
}
static_assert(is_in_order());

void append_filled(std::string_view text, const std::vector<std::string>& values,
                   std::string& out) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '{') {
      out.push_back(text[i]);
      continue;
    }
    const auto value = static_cast<std::size_t>(text[i + 1] - '0');
    if (value < values.size()) out.append(values[value]);
    i += 2;
  }
}

}  // namespace

Remark make_remark(RemarkKind kind, std::vector<std::string> values) {
  return {std::string(kRemarks[static_cast<std::size_t>(kind)].name), std::move(values)};
}

std::string text_of(const std::vector<Remark>& remarks, Language language) {
  std::string text;
  for (const Remark& remark : remarks) {
    const auto* const row = std::ranges::find(kRemarks, remark.kind, &RemarkRow::name);
    assert(row != std::end(kRemarks));
    if (!text.empty()) text.append("; ");
    append_filled(language == Language::english ? row->english : row->indonesian, remark.values,
                  text);
  }
  return text;
}

std::string Note::message(Language language) const {
  return text_of(remarks, language);
}

}  // namespace warta
