// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/page_head.h"

#include <algorithm>
#include <vector>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/caption.h"
#include "indexer/clean/dateline.h"
#include "indexer/clean/furniture.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/menus.h"
#include "indexer/clean/newsroom_marks.h"
#include "indexer/clean/page_words.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/word_overlap.h"
#include "stemmer/dates/dates.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kMostHeadLines = 24;
constexpr std::size_t kFewestSentenceWords = 8;
constexpr std::size_t kLongLine = 300;  // bytes; it has words enough
constexpr std::size_t kLeadWords = 80;
constexpr std::size_t kFewestShared = 3;
// Measured on 250 labelled articles: of headlines seldom less than half, of navigation nothing.
constexpr double kOfHeadline = 0.4;
constexpr double kOfNavigation = 0.2;
constexpr std::size_t kMostTopicWords = 3;    // "Sampah di Bali", above its headline
constexpr std::size_t kSharedByChance = 1;    // a region's name stands in menus too
constexpr std::size_t kFewestWholeWords = 5;  // of a headline that is told by where it stands

bool has_small_letters(std::string_view line) {
  return std::ranges::any_of(line, is_ascii_lower);
}

// Whether a sentence goes on from a line of a few words to the next one, as in a narrow column.
bool is_torn(std::span<const Line> lines, std::size_t i) {
  constexpr std::size_t kFewestWords = 3;
  const std::string_view line = lines[i].text;
  return i + 1 < lines.size() && count_words(line) >= kFewestWords && !is_title_case(line) &&
         has_small_letters(line) && !is_sentence(line) && goes_on_in(lines[i + 1].text) &&
         lines[i + 1].raw_line == lines[i].raw_line + 1 &&
         classify_line(line).kind == LineKind::text;
}

std::size_t first_torn_line(std::span<const Line> lines) {
  std::size_t i = 0;
  while (i < lines.size() && !is_torn(lines, i)) ++i;
  return i;
}

// Five words or more, each with a capital or in capitals.
bool is_whole_headline(std::string_view line) {
  if (std::ranges::count(line, '"') % 2 != 0) return false;  // a torn sentence
  const auto digits = static_cast<std::size_t>(std::ranges::count_if(line, is_ascii_digit));
  if (3 * digits > line.size()) return false;  // of a ticker
  const bool loud = std::ranges::any_of(line, is_ascii_upper) && !has_small_letters(line);
  return loud ? count_words(line) >= kFewestWholeWords : is_title_case(line, kFewestWholeWords);
}

// The telling words of the text from line `begin` on.
WordSet lead_from(std::span<const Line> lines, std::size_t begin) {
  WordSet lead;
  std::size_t words = 0;
  for (std::size_t i = begin; i < lines.size() && words < kLeadWords; ++i) {
    words += lead.add(without_dateline(lines[i].text), kLeadWords - words);
  }
  return lead;
}

// "LAPAR? Pakai kode ULU25, potongan ongkir", "Cuaca Wolio hari ini cerah.": a call or a service of
// the site over the headline, of which the text below tells and of this it does not.
bool stands_over_headline(std::span<const Line> lines, std::size_t i) {
  constexpr std::size_t kMostWords = 16;
  constexpr std::size_t kReach = 4;  // lines below
  const std::string_view line = lines[i].text;
  if (count_words(line) > kMostWords || opens_text(line)) return false;
  for (std::size_t k = i + 1; k + 1 < lines.size() && k <= i + kReach; ++k) {
    const std::string_view below = lines[k].text;
    if (below.size() > kLongLine || count_words(below) < kFewestWholeWords || !is_headline(below))
      continue;
    const WordSet lead = lead_from(lines, k + 1);
    const WordSet::Overlap shared = lead.overlap(below);
    const double most = is_whole_headline(below) ? kOfHeadline : 2 * kOfHeadline;
    if (shared.known >= kFewestShared && shared.share() >= most &&
        lead.overlap(line).share() < kOfNavigation) {
      return true;
    }
  }
  return false;
}

// Where the text was broken, the first line that no headline can be.
std::size_t first_sentence_of(std::span<const Line> lines, bool broken) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i].text;
    const bool is_long = line.size() > kLongLine;
    if (!is_long && count_words(line) < kFewestSentenceWords) continue;
    const bool sentence = broken ? has_small_letters(line) : is_sentence(line);
    if (!sentence && !opens_text(line)) continue;
    if (is_title_case(line)) continue;
    if (is_long) return i;
    if (classify_line(line).kind != LineKind::text) continue;
    if (opens_text(line)) return i;
    if (speaks_to_reader(line) || is_caption(line)) continue;
    // A headline in small letters over its stamp.
    const bool stamped =
        broken && !is_sentence(line) && i + 1 < lines.size() && publication_date(lines[i + 1].text);
    if (!stamped && !stands_over_headline(lines, i)) return i;
  }
  return lines.size();
}

// "Kabar.com Regional Jawa Tengah", "kabar.id - Kabar Ulu", "PT Kabar Ulu Media": the site speaks.
bool opens_with_site(std::string_view line) {
  constexpr std::size_t kMostWords = 6;
  const std::string_view first = line.substr(0, line.find(' '));
  const bool company = first == "PT" || first == "PT.";
  return count_words(line) <= kMostWords && (company || is_site_name(first));
}

// "PEMERINTAH PROVINSI JAWA BARAT": whose page it is, and nothing more.
bool is_government(std::string_view line) {
  constexpr std::size_t kMostWords = 6;
  if (line.size() > kLongLine || count_words(line) > kMostWords) return false;
  const std::string normal = normalized(line);
  if (!normal.starts_with("pemerintah ") && !normal.starts_with("pemkab ") &&
      !normal.starts_with("pemkot ") && !normal.starts_with("pemprov ")) {
    return false;
  }
  return Gazetteer::instance().is_region_name(
      std::string_view(normal).substr(normal.find(' ') + 1));
}

// "Home > Kabar > Kapolsek Jadi Pembina Upacara di SMAN 1...": where the headline stands that ends
// a path of links, mostly cut.
std::optional<std::size_t> whole_of(std::span<const Line> lines, std::size_t i, std::size_t end) {
  constexpr std::size_t kFewestPathWords = 3;
  std::string_view cut = lines[i].text;
  const auto cut_before = [&](std::string_view arrow) {
    const std::size_t at = cut.rfind(arrow);
    if (at != std::string_view::npos) cut.remove_prefix(at + arrow.size());
  };
  std::ranges::for_each(kPathArrows, cut_before);
  cut_before(" / ");
  const bool of_path = cut.size() < lines[i].text.size();
  if (of_path && count_words(cut) < kFewestPathWords) return std::nullopt;
  if (cut.ends_with("...")) cut.remove_suffix(3);
  if (cut.ends_with("\xE2\x80\xA6")) cut.remove_suffix(3);
  if (cut.size() == lines[i].text.size() || cut.empty()) return std::nullopt;
  for (std::size_t k = i + 1; k < end; ++k) {
    if (lines[k].text.size() > cut.size() && lines[k].text.starts_with(cut)) return k;
  }
  return std::nullopt;
}

// "Edisi pagi Selasa, 17 September 2019": few words with a whole date.
bool prints_day(std::string_view line) {
  constexpr std::size_t kMostWords = 8;
  if (count_words(line) > kMostWords || std::ranges::none_of(line, is_ascii_digit)) return false;
  return std::ranges::any_of(find_dates(line),
                             [](const DateMention& date) { return date.year && date.day; });
}

// A line of the head, and what is asked of it more than once.
struct HeadLine {
  explicit HeadLine(std::string_view line) : text(line), found(classify_line(line)) {
    if (found.kind != LineKind::text) return;
    headline = without_site(text);
    speaks = speaks_to_reader(text);
    const bool dated = lone_date(text) || (prints_day(text) && !is_whole_headline(headline));
    may_be_headline = is_headline(headline) && !speaks && !is_caption(text) && !dated;
  }

  std::string_view text;
  LineClass found;
  std::string headline;  // without the site; of lines that are text
  bool may_be_headline = false;
  bool speaks = false;  // to the reader, as a page does
};

// The one line of a head that ends with the site's name, as the title of a page does.
std::optional<std::size_t> line_with_site(std::span<const HeadLine> lines, const WordSet& lead) {
  constexpr std::size_t kFewestWords = 4;
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string& headline = lines[i].headline;
    if (!lines[i].may_be_headline || headline.size() == lines[i].text.size()) continue;
    if (count_words(headline) < kFewestWords) continue;
    const bool menu = headline.find(" | ") != std::string::npos;
    if (menu || publication_date(lines[i].text)) continue;
    if (lead.overlap(headline).known == 0) continue;  // "Sari Dewi - Kabar Ulu"
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

// Behind the path of links from the home page, "Beranda / Berita / Pariwisata".
std::optional<std::size_t> line_below_path(std::span<const HeadLine> lines, const WordSet& lead) {
  constexpr std::size_t kFewestWords = 4;
  constexpr std::size_t kFewestOfLead = 2;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i - 1].found.rule != FurnitureRule::breadcrumb || !lines[i].may_be_headline) continue;
    const std::string path = normalized(lines[i - 1].text.substr(0, kLongLine));
    const bool from_home = path.starts_with("home") || path.starts_with("beranda");
    const auto is_in_path = [&](std::string_view arrow) {
      return path.find(arrow) != std::string::npos;
    };
    const bool parted = is_in_path(" / ") || std::ranges::any_of(kPathArrows, is_in_path);
    if (!from_home || !parted) continue;
    const bool told = lead.overlap(lines[i].text).known >= kFewestOfLead;
    if (told && count_words(lines[i].headline) >= kFewestWords) return i;
  }
  return std::nullopt;
}

// Whether each line is one of several headlines behind "Trending" and the like, where there are
// others.
std::vector<bool> lines_in_boxes(std::span<const HeadLine> lines) {
  std::vector<bool> boxed(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].found.kind != LineKind::block) continue;
    std::size_t end = i + 1;
    while (end < lines.size() && lines[end].may_be_headline && is_title_case(lines[end].text))
      ++end;
    for (std::size_t k = i + 1; k < end && end - i > 2; ++k) boxed[k] = true;
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!boxed[i] && lines[i].may_be_headline) return boxed;
  }
  boxed.assign(lines.size(), false);
  return boxed;
}

// The one whole headline of a head, right above a byline or stamp or the text, where the first line
// is of the site: it need share nothing with the lead.
std::optional<std::size_t> line_above_byline(std::span<const HeadLine> lines) {
  constexpr std::size_t kReach = 3;  // lines below
  std::optional<std::size_t> found;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (!lines[i].may_be_headline || !is_whole_headline(lines[i].headline)) continue;
    if (found) return std::nullopt;
    found = i;
  }
  if (!found) return std::nullopt;
  const auto below = lines.subspan(*found + 1);
  const auto of_newsroom = [](const HeadLine& line) {
    return line.found.kind == LineKind::furniture || publication_date(line.text) ||
           byline_date(line.text);
  };
  const bool apart = below.empty() ||
                     std::ranges::any_of(below.first(std::min(below.size(), kReach)), of_newsroom);
  return apart ? found : std::nullopt;
}

// "Buletin Ulu Vol. 3" shares a word or two with the text by chance, the headline below its date
// many.
std::optional<std::size_t> better_headline(std::span<const HeadLine> lines, std::size_t first,
                                           const WordSet& lead, const WordSet::Overlap& shared) {
  constexpr std::size_t kMostKnown = 2;
  if (shared.known > kMostKnown) return std::nullopt;
  for (std::size_t i = first + 2; i < lines.size(); ++i) {
    if (!lines[i].may_be_headline || !is_whole_headline(lines[i].headline)) continue;
    const WordSet::Overlap here = lead.overlap(lines[i].text);
    if (here.known > 2 * shared.known && here.known >= kFewestShared &&
        here.share() >= std::max(kOfHeadline, shared.share())) {
      return i;
    }
  }
  return std::nullopt;
}

}  // namespace

PageHead read_page_head(std::span<const Line> lines, bool broken) {
  PageHead head;
  head.first_sentence = first_sentence_of(lines, broken);
  if (broken && head.first_sentence > kMostHeadLines) {
    head.first_sentence = std::min(head.first_sentence, first_torn_line(lines));
  }
  const std::size_t most = std::min(head.first_sentence, kMostHeadLines);
  if (most < 2 || head.first_sentence == lines.size()) return head;
  const WordSet lead = lead_from(lines, head.first_sentence);
  const auto found_at = [&](std::size_t i) {
    head.headline = whole_of(lines, i, most).value_or(i);
    return head;
  };
  std::vector<HeadLine> head_lines;
  head_lines.reserve(most);
  for (const Line& line : lines.first(most)) head_lines.emplace_back(line.text);
  if (const auto titled = line_with_site(head_lines, lead); titled && *titled > 0) {
    return found_at(*titled);
  }
  if (const auto below = line_below_path(head_lines, lead)) return found_at(*below);
  const std::vector<bool> boxed = lines_in_boxes(head_lines);
  // Whether the first is no headline for sure, so that less will do for another.
  bool weak = false;
  bool is_first = true;
  bool topic = false;
  std::size_t best = 0;
  std::size_t best_known = 0;
  for (std::size_t i = 0; i < most; ++i) {
    if (whole_of(lines, i, most)) return found_at(i);
    if (boxed[i] || !head_lines[i].may_be_headline) continue;
    const WordSet::Overlap shared = lead.overlap(lines[i].text);
    // "Robinsar Tekankan Efisiensi, Semua Perjalanan Dinas Dipan...": a link, where others follow.
    const bool cut = lines[i].text.ends_with("...") || lines[i].text.ends_with("\xE2\x80\xA6");
    if (is_first) {
      is_first = false;
      const bool by_chance = shared.known <= kSharedByChance && shared.share() < kOfHeadline;
      topic = count_words(head_lines[i].headline) <= kMostTopicWords;
      weak = topic || opens_with_site(lines[i].text) || is_government(lines[i].text);
      if (shared.share() >= kOfNavigation && !by_chance && !weak && !cut) {
        const auto above = std::span<const HeadLine>(head_lines).first(i);
        const bool behind_box = std::ranges::find(boxed, true) != boxed.end() && i > 0;
        const bool behind_call =
            std::ranges::any_of(above, [](const HeadLine& line) { return line.speaks; });
        // "Kabar Ulu: apa adanya" is none, and would be read as the begin of the text.
        const bool behind_text = std::ranges::any_of(above, [](const HeadLine& line) {
          return line.found.kind == LineKind::text && !line.may_be_headline;
        });
        if (!behind_call || shared.share() >= kOfHeadline || is_whole_headline(lines[i].text)) {
          if (const auto better = better_headline(head_lines, i, lead, shared)) {
            return found_at(*better);
          }
          return behind_box || behind_call || behind_text ? found_at(i) : head;
        }
      }
      continue;
    }
    if (topic && count_words(lines[i].text) < 2 * kMostTopicWords) continue;
    if (shared.known >= kFewestShared && shared.share() >= kOfHeadline && !cut) return found_at(i);
    if (!weak && !is_whole_headline(head_lines[i].headline)) continue;
    if (shared.share() >= kOfNavigation && shared.known > best_known) {
      best = i;
      best_known = shared.known;
    }
  }
  if (best_known > kSharedByChance) return found_at(best);
  // The first line, if there was one, is not the headline for sure.
  const auto whole = is_first ? std::nullopt : line_above_byline(head_lines);
  return whole ? found_at(*whole) : head;
}

bool is_site_motto(std::string_view line) {
  const std::size_t space = line.find(' ');
  if (space == std::string_view::npos || !opens_with_site(line)) return false;
  const std::string_view second = line.substr(space + 1, line.find(' ', space + 1) - space - 1);
  return second == "-" || second == "|" || second == "\xE2\x80\x93" || second == "\xE2\x80\x94";
}

}  // namespace warta
