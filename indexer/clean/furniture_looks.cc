// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/furniture_looks.h"

#include <algorithm>
#include <array>

#include "indexer/clean/dateline.h"
#include "indexer/clean/furniture_patterns.h"
#include "indexer/clean/markdown.h"
#include "indexer/clean/menus.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/substring_searcher.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

constexpr std::size_t kLongestMarked = 200;  // bytes, of a line with an arrow or a sign

bool is_beyond_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

// "| Motor | 2.000 |": figures in a table of the article's.
bool is_row_of_figures(std::string_view line) {
  constexpr std::size_t kFewestBars = 3;
  return line.starts_with('|') && std::ranges::count(line, '|') >= std::ptrdiff_t{kFewestBars} &&
         std::ranges::any_of(line, is_ascii_digit) && std::ranges::any_of(line, is_ascii_letter) &&
         line.find("](") == std::string_view::npos;
}

// Remains of a markdown table or picture: "![]() |", "---|", a headline in a cell of its own.
bool is_table_remain(std::string_view line) {
  return (line.ends_with('|') && !is_row_of_figures(line)) || line.starts_with("![](") ||
         line.find_first_not_of("-|=_ *") == std::string_view::npos;
}

// 'Bupati Tinjau Titik Api, 7 Agustus 2020In "Daerah"', 'in Hukum, Tulang Bawang'
bool is_related_story(std::string_view line) {
  constexpr std::size_t kMostSectionWords = 3;
  if (line.starts_with("in ") && count_words(line) <= kMostSectionWords + 1 && !is_sentence(line) &&
      line.size() > 3 && is_ascii_upper(line[3])) {
    return true;
  }
  if (line.back() != '"') return false;
  if (line.starts_with("In \"")) return count_words(line) <= kMostSectionWords + 1;
  const std::size_t mark = line.rfind("In \"");
  return mark != std::string_view::npos && mark > 0 &&
         count_words(line.substr(mark)) <= kMostSectionWords + 1;
}

// "Cuaca Jayapura 31°C Cerah Berawan", "Cuaca 31&deg;C Palu"
bool is_weather(std::string_view line) {
  constexpr std::size_t kMostWords = 12;
  if (is_sentence(line) || !has_few_words(line, kMostWords)) return false;
  return line.find(
             "\xC2\xB0"
             "C") != std::string_view::npos ||
         line.find("&deg;C") != std::string_view::npos;
}

// "3 jam yang lalu", the age of a story in a list
bool is_age(std::string_view bare) {
  return !bare.empty() && bare.front() >= '0' && bare.front() <= '9' && bare.ends_with(" lalu") &&
         count_words(bare) <= 4;
}

// "1 dari 3 halaman", "Halaman 1/2", "Page 2 of 5"
bool is_pagination(std::string_view bare) {
  constexpr std::size_t kMostWords = 5;
  static constexpr std::array<std::string_view, 4> kPages = {"hal", "halaman", "laman", "page"};
  if (!has_few_words(bare, kMostWords)) return false;
  TokenizedText words;
  tokenize(bare, words);
  bool page = false;
  bool number = false;
  for (const Token& token : words.tokens) {
    const std::string_view word = words.normal(token);
    const bool is_page = std::ranges::find(kPages, word) != kPages.end();
    page = page || is_page;
    number = number || token.kind == TokenKind::number;
    if (!is_page && token.kind != TokenKind::number && word != "dari" && word != "of") return false;
  }
  return page && number;
}

// "« Bupati Buka Rapat", "Camat Dilantik →", "▼ 2021 (118)", "★★★★☆ (23)": arrows, triangles and
// stars of an archive, of the stories beside this one and of a poll.
bool has_page_marks(std::string_view line) {
  constexpr std::size_t kMostWords = 24;
  static constexpr std::array<std::string_view, 10> kOpeners = {
      "\xC2\xAB",     "\xE2\x80\xB9", "\xE2\x86\x90", "\xE2\x9F\xB5", "\xE2\x96\xBC",
      "\xE2\x96\xBA", "\xE2\x96\xB2", "\xE2\x97\x84", "\xE2\x97\x80", "\xE2\x96\xB6"};
  static constexpr std::array<std::string_view, 6> kClosers = {
      "\xC2\xBB", "\xE2\x80\xBA", "\xE2\x86\x92", "\xE2\x9F\xB6", ">>", "\xE2\x98\x86"};
  const auto opens = [&](std::string_view mark) { return line.starts_with(mark); };
  const auto closes = [&](std::string_view mark) { return line.ends_with(mark); };
  const bool marked = (is_beyond_ascii(line.front()) && std::ranges::any_of(kOpeners, opens)) ||
                      ((is_beyond_ascii(line.back()) || line.back() == '>') &&
                       std::ranges::any_of(kClosers, closes)) ||
                      line.find("\xE2\x98\x85") != std::string_view::npos;
  if (!marked) return false;
  return count_words(line) <= kMostWords && !line.ends_with('.') && !holds_sentence_end(line);
}

// "[09.15, 21/3/2024] Humas: siap", "Kanal Kabar Ulu, [2 Mei 2024 09:15]": a message of an exported
// chat, whose sender and time stand before or on a line of their own.
bool is_chat_message(std::string_view line) {
  constexpr std::size_t kMostDigits = 12;
  if (line.front() != '[' && line.back() != ']') return false;
  const std::size_t open = line.front() == '[' ? 0 : line.rfind('[');
  if (open == std::string_view::npos) return false;
  const std::string_view stamp = line.substr(open + 1, line.find(']', open) - open - 1);
  const auto digits = static_cast<std::size_t>(std::ranges::count_if(stamp, is_ascii_digit));
  const std::size_t mark = stamp.find_first_of(":.");
  const bool has_time = mark != std::string_view::npos && mark > 0 && mark + 1 < stamp.size() &&
                        is_ascii_digit(stamp[mark - 1]) && is_ascii_digit(stamp[mark + 1]);
  return has_time && digits > 4 && digits <= kMostDigits && count_words(stamp) <= 4;
}

// "Subject: Rilis", "From: Humas <humas@kabar.id>", "> Pada tanggal 2 Mei Redaksi menulis:"
bool is_mail_header(std::string_view line, std::string_view normal) {
  static constexpr std::array<std::string_view, 10> kFields = {
      "bcc:", "cc:", "dari:", "date:", "from:", "fwd:", "sent:", "subject:", "subjek:", "to:"};
  static_assert(std::ranges::is_sorted(kFields));
  // ">> Batam: hujan pada pagi hari" is a mark of a list.
  const bool listed = line.ends_with('.') || line.find(": ") != std::string_view::npos;
  const bool quoted = line.starts_with("> ") || (line.starts_with(">> ") && !listed);
  if (quoted || line.starts_with("---------- ")) return true;
  const std::string_view first = normal.substr(0, normal.find(' '));
  return first.ends_with(':') && std::ranges::binary_search(kFields, first);
}

// "HAK TERBIT \u00A9 KABAR 2026"
bool has_copyright_mark(std::string_view line) {
  constexpr std::size_t kMostWords = 14;
  return line.find("\xC2\xA9") != std::string_view::npos && count_words(line) <= kMostWords;
}

// "Anda harus masuk untuk memberi komentar.", "Komentar ditutup"
bool is_comment_form(std::string_view bare) {
  constexpr std::size_t kLongest = 100;  // bytes
  static constexpr std::array<std::string_view, 12> kControls = {
      "balas", "beri",  "dinonaktifkan", "ditutup", "jadilah", "kirim",
      "login", "masuk", "moderasi",      "muat",    "tulis",   "urutkan"};
  static_assert(std::ranges::is_sorted(kControls));
  if (bare.size() > kLongest || bare.find("komentar") == std::string_view::npos) return false;
  if (has_quotation(bare)) return false;  // '"Mantap," tulis komentar akun @sari.'
  TokenizedText words;
  tokenize(bare, words);
  return std::ranges::any_of(words.tokens, [&](const Token& token) {
    return std::ranges::binary_search(kControls, words.normal(token));
  });
}

// "[Gambas:Video 20detik]", remains of HTML, and drupal's list of allowed tags
bool is_embed(std::string_view line, std::string_view normal) {
  static const SubstringSearcher allowed_tags("allowed html tags");
  if (const auto marked_up = read_markdown(line); marked_up && marked_up->only_links) return true;
  if (line.front() == '{' && line.back() == '}') return true;  // of a template
  return (line.front() == '[' && line.back() == ']') ||
         (line.front() == '<' && line.back() == '>') || allowed_tags.is_in(normal);
}

// "Ikuti berita Kabar lainnya di Google News", "- Baca Berita Terbaru di GOOGLE NEWS- Dapatkan
// ...": a call to follow the site where it has a channel.
bool is_invitation(std::string_view bare) {
  static const PatternSet calls = {"akses",  "baca",  "cek",  "dapatkan", "follow",
                                   "gabung", "ikuti", "klik", "simak",    "update"};
  static constexpr std::array<std::string_view, 9> kChannels = {
      "google news",      "whatsapp channel", "channel whatsapp",
      "saluran whatsapp", "kanal whatsapp",   "kanal telegram",
      "grup telegram",    "ponselmu",         "ponsel anda"};
  return !calls.find_beginning_of(bare).empty() &&
         std::ranges::any_of(kChannels, [&](std::string_view channel) {
           return bare.find(channel) != std::string_view::npos;
         });
}

}  // namespace

bool is_script(std::string_view line) {
  constexpr std::string_view kEnds = ";}>";
  if (kEnds.find(line.back()) == std::string_view::npos) return false;
  const std::string_view first = line.substr(0, line.find(' '));
  static constexpr std::array<std::string_view, 5> kOpeners = {"const", "function", "if", "let",
                                                               "var"};
  const bool opens = first.find_first_of("({<=_$") != std::string_view::npos ||
                     first.starts_with("window.") ||
                     std::ranges::find(kOpeners, first) != kOpeners.end();
  // ".box{display:block}"
  const bool style = line.back() == '}' && line.find('{') != std::string_view::npos &&
                     line.find(':') != std::string_view::npos;
  if (style) return true;
  static constexpr std::array<std::string_view, 6> kCode = {".push(",  "document.", "function",
                                                            "window.", "script",    "})"};
  return opens && std::ranges::any_of(kCode, [&](std::string_view code) {
           return line.find(code) != std::string_view::npos;
         });
}

FurnitureRule furniture_by_looks(std::string_view line, std::string_view normal,
                                 std::string_view bare) {
  if (bare.empty() || is_table_remain(line)) return FurnitureRule::table_remain;
  if (is_script(line)) return FurnitureRule::script;
  if (is_embed(line, normal)) return FurnitureRule::embed;
  if (is_breadcrumb(line, normal)) return FurnitureRule::breadcrumb;
  if (is_site_name(line)) return FurnitureRule::site_name;
  if (is_share_bar(bare)) return FurnitureRule::share_bar;
  if (is_section_bar(line, bare)) return FurnitureRule::sections;
  if (is_related_story(line)) return FurnitureRule::related;
  if (is_age(bare)) return FurnitureRule::age;
  if (is_pagination(bare)) return FurnitureRule::pagination;
  if (line.size() <= kLongestMarked) {
    if (has_page_marks(line)) return FurnitureRule::pagination;
    if (has_copyright_mark(line)) return FurnitureRule::copyright;
    if (is_chat_message(line) || is_mail_header(line, normal)) return FurnitureRule::message;
  }
  if (is_comment_form(bare)) return FurnitureRule::comment_form;
  if (is_weather(line)) return FurnitureRule::weather;
  return is_invitation(bare) ? FurnitureRule::invitation : FurnitureRule::none;
}

}  // namespace warta
