// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/furniture.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <vector>

#include "indexer/clean/dateline.h"
#include "indexer/clean/furniture_patterns.h"
#include "indexer/clean/markdown.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/bytes.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

constexpr std::size_t kMostBreadcrumbWords = 9;
constexpr std::size_t kMostHeadingWords = 5;
constexpr std::size_t kMostCreditWords = 40;
constexpr std::size_t kMostBylineWords = 15;
constexpr std::size_t kMostLabelWords = 6;    // of a sentence
constexpr std::size_t kMostCallWords = 11;    // "Subscribe to our newsletter!"
constexpr std::size_t kLongestShareBar = 80;  // bytes
constexpr std::size_t kLongestMenu = 250;     // bytes
constexpr std::size_t kLongestMarked = 200;   // bytes, of a line with an arrow or a sign

// Patterns are looked for in this many bytes at the head of a line.
constexpr std::size_t kHeadBytes = 160;

std::string_view trimmed(std::string_view text, std::string_view what = " \t.:!|-*>=\xE2\x98\x85") {
  const std::size_t first = text.find_first_not_of(what);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(what) - first + 1);
}

// `most`, or a little less so that no character is cut.
std::size_t character_end(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text.size();
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return most;
}

// Remains of a markdown table or picture: "![]() |", "---|", a headline in a cell of its own.
bool is_table_remain(std::string_view line) {
  return line.ends_with('|') || line.starts_with("![](") ||
         line.find_first_not_of("-|=_ *") == std::string_view::npos;
}

// Looks for a few words in every line of a text; std::string_view::find() would stop at each of
// their first letters.
class Searcher {
 public:
  explicit Searcher(std::string_view wanted) : searcher_(wanted.begin(), wanted.end()) {}
  bool is_in(std::string_view text) const {
    return std::search(text.begin(), text.end(), searcher_) != text.end();
  }

 private:
  std::boyer_moore_horspool_searcher<std::string_view::const_iterator> searcher_;
};

std::size_t occurrences(std::string_view text, std::string_view wanted) {
  std::size_t count = 0;
  for (std::size_t i = text.find(wanted); i != std::string_view::npos; i = text.find(wanted, i + 1))
    ++count;
  return count;
}

// "Cuaca Palu | Jadwal Salat Palu | Harga Emas": a few words between each two bars, and two bars or
// more. A single bar or slash may stand in a headline.
bool is_barred_menu(std::string_view normal) {
  constexpr std::size_t kMostItemWords = 4;
  for (std::string_view bar : {" | ", " / ", " \xC2\xB7 ", " \xE2\x80\xA2 ", " \xE2\x96\xBE "}) {
    std::size_t items = 0;
    bool short_items = true;
    for (std::size_t i = 0; i <= normal.size() && short_items; ++items) {
      const std::size_t end = std::min(normal.find(bar, i), normal.size());
      short_items = count_words(normal.substr(i, end - i)) <= kMostItemWords;
      i = end + bar.size();
    }
    if (short_items && items > 2) return true;
  }
  return false;
}

// "Sulawesi Tenggara / Bombana", "Kendari Konawe Bombana Kolaka": regions and nothing else.
bool names_only_regions(std::string_view line, std::string_view normal) {
  constexpr std::size_t kMostWords = 12;
  constexpr std::size_t kFewestInRow = 3;
  constexpr std::size_t kFewestApart = 2;
  if (!is_ascii_upper(line.front()) || count_words(line) > kMostWords) return false;
  const Gazetteer& gazetteer = Gazetteer::instance();
  std::size_t apart = 0;
  for (std::string_view bar : {" / ", " \xC2\xBB ", " > "}) {
    for (std::size_t i = 0; i <= normal.size() && normal.find(bar) != std::string_view::npos;) {
      const std::size_t end = std::min(normal.find(bar, i), normal.size());
      if (!gazetteer.is_region_name(trimmed(normal.substr(i, end - i)))) return false;
      ++apart;
      i = end + bar.size();
    }
  }
  if (apart >= kFewestApart) return true;
  std::vector<std::string_view> words = words_at_spaces(normal);
  std::erase(words, "");
  std::size_t regions = 0;
  for (std::size_t i = 0; i < words.size(); ++regions) {
    const std::size_t size = gazetteer.longest_match(std::span(words).subspan(i)).words;
    if (size == 0) return false;
    i += size;
  }
  return regions >= kFewestInRow;
}

// "Home > Daerah > Berita", "Beranda / Politik", "Maluku » Seram Bagian Barat", "Redaksi | Karier |
// Iklan", "Beranda Daerah Kontak".
bool is_breadcrumb(std::string_view line, std::string_view normal) {
  static const Searcher home(" - home - ");
  if (line.size() > kLongestMenu) return false;
  const bool opens_at_home = normal.starts_with("home ") || normal.starts_with("beranda ");
  const bool at_home =
      normal.starts_with("home") || normal.starts_with("beranda") || home.is_in(normal);
  if (!at_home && is_sentence(line)) return false;
  if (opens_at_home && !is_sentence(line)) return true;
  const bool is_short = at_home || count_words(line) <= kMostBreadcrumbWords;
  for (std::string_view arrow : {" > ", " \xC2\xBB ", " \xE2\x80\xBA ", " \xE2\x86\x92 "}) {
    if (is_short && occurrences(normal, arrow) > 0) return true;
  }
  const std::size_t bars = occurrences(normal, " | ") + occurrences(normal, " / ");
  if (is_short && bars > (at_home || count_words(line) <= 3 ? 0U : 1U)) return true;
  if (names_only_regions(line, normal)) return true;
  return is_barred_menu(normal) || (at_home && occurrences(normal, " - ") > 1);
}

// "Facebook Twitter WhatsApp", "Komentar", "X"
bool is_share_bar(std::string_view bare) {
  if (bare.size() > kLongestShareBar) return false;
  // A line in letters begins with a word that begins so.
  if (is_ascii_letter(bare.front()) &&
      furniture_patterns().share.beginning_with(bare.front()).empty())
    return false;
  TokenizedText words;
  tokenize(bare, words);
  std::size_t shares = 0;
  for (const Token& token : words.tokens) {
    if (furniture_patterns().share.contains(words.normal(token))) {
      ++shares;
    } else if (token.kind != TokenKind::number) {
      return false;
    }
  }
  return shares > 0;
}

// "Home Nasional Daerah Ekonomi Bisnis Olahraga": what stands between the names of sections are
// those of a table that no site shares.
bool is_section_bar(std::string_view line, std::string_view bare) {
  constexpr std::size_t kFewestSections = 4;
  if (line.size() > kLongestMenu || is_sentence(line)) return false;
  TokenizedText words;
  tokenize(bare, words);
  if (words.tokens.empty()) return false;
  const auto sections =
      static_cast<std::size_t>(std::ranges::count_if(words.tokens, [&](const Token& token) {
        return furniture_patterns().section.contains(words.normal(token));
      }));
  return (sections >= kFewestSections && 2 * sections >= words.tokens.size()) ||
         (sections + 1 >= kFewestSections && sections == words.tokens.size());
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
  if (is_sentence(line) || count_words(line) > kMostWords) return false;
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
  if (count_words(bare) > kMostWords) return false;
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
  if (!std::ranges::any_of(kOpeners, opens) && !std::ranges::any_of(kClosers, closes) &&
      line.find("\xE2\x98\x85") == std::string_view::npos) {
    return false;
  }
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
  if (line.starts_with("> ") || line.starts_with(">> ") || line.starts_with("---------- ")) {
    return true;
  }
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
bool is_video(std::string_view link) {
  return link.starts_with("tonton") || link.ends_with("video");
}

bool is_embed(std::string_view line, std::string_view normal) {
  static const Searcher allowed_tags("allowed html tags");
  if (const auto marked_up = read_markdown(line); marked_up && marked_up->only_links) return true;
  if (line.front() == '{' && line.back() == '}') return true;  // of a template
  return (line.front() == '[' && line.back() == ']') ||
         (line.front() == '<' && line.back() == '>') || allowed_tags.is_in(normal);
}

// "Ikuti berita Kabar lainnya di Google News", "- Baca Berita Terbaru di GOOGLE NEWS- Dapatkan
// ...": a call to follow the site where it has a channel.
bool is_invitation(std::string_view bare) {
  static constexpr std::array<std::string_view, 10> kCalls = {
      "akses", "baca", "cek", "dapatkan", "follow", "gabung", "ikuti", "klik", "simak", "update"};
  static constexpr std::array<std::string_view, 9> kChannels = {
      "google news",      "whatsapp channel", "channel whatsapp",
      "saluran whatsapp", "kanal whatsapp",   "kanal telegram",
      "grup telegram",    "ponselmu",         "ponsel anda"};
  const bool calls =
      std::ranges::any_of(kCalls, [&](std::string_view call) { return bare.starts_with(call); });
  return calls && std::ranges::any_of(kChannels, [&](std::string_view channel) {
           return bare.find(channel) != std::string_view::npos;
         });
}

// The `head` pattern that opens the line. With more behind it the text is glued on: "Oleh: Sari
// JAMBI - KPU Kota Jambi menggelar ...". Empty when there is none.
std::string_view find_head(std::string_view line, std::string_view normal, std::size_t words) {
  for (const std::string_view head : furniture_patterns().head.beginning_like(normal)) {
    if (!normal.starts_with(head)) continue;
    const bool byline = head.ends_with(':') && is_sentence(line);
    if (words <= (byline ? kMostBylineWords : kMostCreditWords)) return head;
  }
  return {};
}

// "Baca juga:,Selain itu ...": the headline was lost with its link, what is left is text.
bool lost_headline(std::string_view behind_link) {
  const std::size_t comma = behind_link.find_first_not_of(" :");
  return comma != std::string_view::npos && behind_link[comma] == ',';
}

// Furniture by its looks, of which no table has the words.
FurnitureRule looks_of(std::string_view line, std::string_view normal, std::string_view bare) {
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

}  // namespace

std::size_t count_words(std::string_view text) {
  constexpr unsigned kHighBit = 7;
  constexpr unsigned kLastLane = 56;
  std::size_t words = 1;
  std::size_t i = 0;
  for (; i + kLanes <= text.size(); i += kLanes) {
    const std::uint64_t spaces = lanes_between(load_bytes<kLanes>(text.data() + i), ' ', ' ');
    words += ((spaces >> kHighBit) * kEachLane) >> kLastLane;  // the sum of the lanes
  }
  return words + static_cast<std::size_t>(std::ranges::count(text.substr(i), ' '));
}

bool is_sentence(std::string_view line) {
  constexpr std::string_view kEnds = ".!?\"):;";
  if (line.empty()) return false;
  if (kEnds.find(line.back()) != std::string_view::npos) return true;
  return line.ends_with("\xE2\x80\x9D") || line.ends_with("\xE2\x80\x99");
}

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

bool announces_list(std::string_view line) {
  constexpr std::size_t kLastSentence = 200;  // bytes
  const std::string_view end = line.substr(line.size() - std::min(line.size(), kLastSentence));
  return line.ends_with(':') || end.find("erikut") != std::string_view::npos ||
         end.find("di bawah ini") != std::string_view::npos;
}

bool has_quotation(std::string_view line) {
  static constexpr std::array<std::string_view, 4> kMarks = {"\"", "''", "\xE2\x80\x9C",
                                                             "\xE2\x80\x9D"};
  return std::ranges::any_of(
      kMarks, [&](std::string_view mark) { return line.find(mark) != std::string_view::npos; });
}

bool holds_sentence_end(std::string_view line) {
  for (std::size_t stop = line.find(". "); stop != std::string_view::npos;
       stop = line.find(". ", stop + 1)) {
    const std::size_t space = line.substr(0, stop).find_last_of(" .");
    const std::size_t word = space == std::string_view::npos ? 0 : space + 1;
    if (stop - word > 4) return true;
  }
  return false;
}

LineClass classify_line(std::string_view line) {
  const std::string normal = normalized(line.substr(0, character_end(line, kHeadBytes)));
  const std::string_view bare = trimmed(normal);
  if (const FurnitureRule looks = looks_of(line, normal, bare); looks != FurnitureRule::none) {
    return {LineKind::furniture, looks};
  }
  const std::size_t words = count_words(line);
  const FurniturePatterns& all = furniture_patterns();
  if (const auto tail = all.tail.find_beginning_of(bare); !tail.empty()) {
    return {LineKind::tail, FurnitureRule::tail, tail};
  }
  // "(baca juga: ...)"
  const std::string_view opened = bare.size() > 1 && bare.front() == '(' ? bare.substr(1) : bare;
  for (const std::string_view link : all.link.beginning_like(opened)) {
    if (!opened.starts_with(link)) continue;
    const std::string_view rest = opened.substr(link.size());
    if (lost_headline(rest) || (rest.empty() && all.block.contains(bare))) break;
    if (rest.empty() || rest == " di") {
      return {LineKind::link_marker, FurnitureRule::link_marker, link};
    }
    // 'Tonton juga video "..." di sini:', "Lihat Video '...':"
    if (rest.ends_with(" di sini") || (is_video(link) && line.ends_with(':'))) {
      return {LineKind::link, FurnitureRule::link, link};
    }
    // Behind a longer one stands text that lost its line break; cut_glued_furniture() parts them.
    if (words > kLongestHeadlineWords) break;
    if (rest.front() == ':' || rest.starts_with(" :") || !is_sentence(line)) {
      return {LineKind::link, FurnitureRule::link, link};
    }
  }
  if (words <= kMostBylineWords && normal.find("all rights reserved") != std::string::npos)
    return {LineKind::furniture, FurnitureRule::whole_line, "all rights reserved"};
  if (const auto block = all.block.find_beginning_of(bare);
      !block.empty() && count_words(bare) <= kMostHeadingWords && !line.ends_with('.')) {
    return {LineKind::block, FurnitureRule::block, block};
  }
  for (const PatternSet* lines : {&all.line, &all.inside}) {
    if (const auto whole = lines->find(bare); !whole.empty()) {
      return {LineKind::furniture, FurnitureRule::whole_line, whole};
    }
  }
  for (const std::string_view from : {bare, std::string_view(normal)}) {
    if (const auto head = find_head(line, from, words); !head.empty()) {
      return {LineKind::furniture, FurnitureRule::head, head};
    }
    // "Dilihat dari data dinas, harga beras turun." is a sentence.
    const bool says = line.ends_with('.') || line.ends_with('"') || line.ends_with("\xE2\x80\x9D");
    const std::size_t most = says                  ? kMostLabelWords
                             : line.ends_with('!') ? kMostCallWords
                                                   : kMostCreditWords;
    const auto label = all.label.find_beginning_of(from);
    if (!label.empty() && words <= most) {
      return {LineKind::furniture, FurnitureRule::head, label};
    }
    if (from.size() == normal.size()) break;
  }
  return {};
}

}  // namespace warta
