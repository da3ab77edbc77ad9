// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <iomanip>
#include <ostream>
#include <span>
#include <sstream>

#include "searcher/render.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/utf8.h"

namespace warta {
namespace {

constexpr const char* kBold = "\033[1m";
constexpr const char* kMark = "\033[1;33m";
constexpr const char* kFaint = "\033[2m";
constexpr const char* kPlain = "\033[0m";
constexpr std::string_view kIndent = "    ";
constexpr std::size_t kOfficialsShown = 3;
constexpr std::size_t kVariantsShown = 3;

std::size_t width_of(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size(); ++width) {
    UChar32 c = 0;
    i = decode_utf8(text, i, c);
  }
  return width;
}

// Control characters of a text must not reach a terminal.
std::string printable(std::string_view text) {
  std::string out(text);
  std::ranges::replace_if(
      out, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; }, ' ');
  return out;
}

// Writes words into lines of at most `columns`, indented. Text between `marks` is set off.
class Wrapper {
 public:
  Wrapper(std::ostream& out, std::size_t columns, bool colour)
      : out_(out), columns_(columns), colour_(colour) {}

  void write(const std::string& text,
             const std::vector<std::pair<std::size_t, std::size_t>>& marks) {
    std::size_t mark = 0;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find(' ', begin), text.size());
      if (end > begin) {
        start_word(width_of(std::string_view(text).substr(begin, end - begin)));
        for (std::size_t i = begin; i < end;) {
          while (mark < marks.size() && marks[mark].second <= i) ++mark;
          const bool inside = mark < marks.size() && marks[mark].first <= i;
          std::size_t stop = end;
          if (mark < marks.size())
            stop = std::min(end, inside ? marks[mark].second : std::max(i, marks[mark].first));
          if (inside) out_ << (colour_ ? kMark : "*");
          out_ << printable(std::string_view(text).substr(i, stop - i));
          if (inside) out_ << (colour_ ? kPlain : "*");
          i = stop;
        }
      }
      begin = end + 1;
    }
    if (used_ > 0) out_ << '\n';
  }

 private:
  void start_word(std::size_t width) {
    if (used_ > 0 && used_ + 1 + width > columns_) {
      out_ << '\n';
      used_ = 0;
    }
    out_ << (used_ == 0 ? kIndent : " ");
    used_ += (used_ == 0 ? kIndent.size() : 1) + width;
  }

  std::ostream& out_;
  std::size_t columns_;
  bool colour_;
  std::size_t used_ = 0;
};

// "Bupati" and "Kabupaten Bombana" are read as "Bupati Bombana": an office that says the level of
// its region.
std::string office_of(const OfficialTag& official) {
  static constexpr std::pair<std::string_view, std::string_view> kLevels[] = {
      {"Bupati", "Kabupaten "}, {"Wali Kota", "Kota "},   {"Camat", "Kecamatan "},
      {"Lurah", "Kelurahan "},  {"Kepala Desa", "Desa "},
  };
  std::string_view region = official.jurisdiction;
  for (const auto& [office, level] : kLevels) {
    if (official.position.ends_with(office) && region.starts_with(level)) {
      region.remove_prefix(level.size());
    }
  }
  std::string whole = official.acting ? "Pj./Plt. " + official.position : official.position;
  if (!region.empty()) whole.append(" ").append(region);
  return whole;
}

std::string line_of(const OfficialTag& official) {
  return official.name + " (" + office_of(official) + ")";
}

// The line under a headline: day, place, source; what is not known is left out.
std::string facts_of(const Hit& hit) {
  std::vector<std::string> facts = {hit.date.empty() ? "tanpa tanggal" : hit.date};
  std::vector<std::string> places = hit.regencies;
  places.insert(places.end(), hit.provinces.begin(), hit.provinces.end());
  if (!places.empty()) facts.push_back(joined(places, ", "));
  if (!hit.source.empty()) facts.push_back(hit.source);
  return joined(facts, " \xC2\xB7 ");
}

std::string marked_title(const Hit& hit, bool colour) {
  std::string title;
  std::size_t copied = 0;
  const auto copy_to = [&](std::size_t end) {
    title.append(printable(std::string_view(hit.title).substr(copied, end - copied)));
    copied = end;
  };
  for (const auto& [begin, end] : hit.title_marks) {
    copy_to(begin);
    title.append(colour ? kMark : "*");
    copy_to(end);
    title.append(colour ? std::string(kPlain) + kBold : "*");
  }
  copy_to(hit.title.size());
  return title;
}

// The values as they are shown: those of a row of buckets that have none in one line,
// "2024-11-03..2024-11-20".
std::vector<std::pair<std::string, std::size_t>> shown_values(const Facet& facet) {
  std::vector<std::pair<std::string, std::size_t>> rows;
  const auto& values = facet.values;
  for (std::size_t i = 0; i < values.size();) {
    std::size_t end = i + 1;
    while (values[i].count == 0 && end < values.size() && values[end].count == 0) ++end;
    std::string name = printable(values[i].value);
    if (end - i > 1) name.append("..").append(printable(values[end - 1].value));
    rows.emplace_back(std::move(name), values[i].count);
    i = end;
  }
  return rows;
}

void write_facets(const std::vector<Facet>& facets, Counted counted, std::ostream& out) {
  for (const Facet& facet : facets) {
    out << facet.label << (counted == Counted::stories ? " (berita)" : "") << '\n';
    std::vector<std::pair<std::string, std::size_t>> rows = shown_values(facet);
    if (facet.other > 0) rows.emplace_back("lainnya", facet.other);
    if (facet.unknown > 0) rows.emplace_back("tidak diketahui", facet.unknown);
    std::size_t widest = 0;
    for (const auto& [name, count] : rows) widest = std::max(widest, width_of(name));
    for (const auto& [name, count] : rows) {
      out << "  " << name << std::string(widest - width_of(name), ' ') << std::setw(8) << count
          << '\n';
    }
    out << '\n';
  }
}

std::string printed(const char* format, double number) {
  char text[32];
  std::snprintf(text, sizeof text, format, number);
  return text;
}

// "  2024-11     120   3.4%  ############": as wide as the terminal.
void write_timeline(const Timeline& timeline, Counted counted, std::size_t columns,
                    std::ostream& out) {
  constexpr std::size_t kBesideBar = 32;
  const std::size_t widest = columns > kBesideBar + 8 ? columns - kBesideBar : 8;
  std::size_t most = 1;
  for (const TimelineBucket& bucket : timeline.buckets) most = std::max(most, bucket.count);
  out << "Linimasa, " << (counted == Counted::stories ? "berita" : "artikel")
      << " dan bagiannya dari semua\n";
  const auto write_count = [&](std::string_view name, std::size_t count) {
    out << "  " << name << std::string(name.size() < 10 ? 10 - name.size() : 0, ' ') << std::setw(8)
        << count;
  };
  if (timeline.before > 0) {
    write_count("sebelumnya", timeline.before);
    out << '\n';
  }
  for (const TimelineBucket& bucket : timeline.buckets) {
    write_count(bucket.value, bucket.count);
    out << std::setw(8) << printed("%.1f%%", 100 * bucket.share());
    const std::size_t bar = (bucket.count * widest + most - 1) / most;
    if (bar > 0) out << "  " << std::string(bar, '#');
    out << '\n';
  }
  if (timeline.after > 0) {
    write_count("sesudahnya", timeline.after);
    out << '\n';
  }
  if (timeline.unknown > 0) {
    write_count("tanpa hari", timeline.unknown);
    out << '\n';
  }
  out << '\n';
}

// "  +0.412 = 1 x 0.412  roots: BM25 of the roots"
void write_explanation(const Hit& hit, std::ostream& out) {
  char line[160];
  for (const ScorePart& part : hit.explanation) {
    std::snprintf(line, sizeof line, "%+.3f = %.2f x %.3f  ", part.value * part.weight, part.weight,
                  part.value);
    out << kIndent << line << part.name << ": " << part.what << '\n';
  }
}

}  // namespace

void TextRenderer::hit(const Hit& hit, std::size_t rank, std::ostream& out) const {
  const char* bold = colour_ ? kBold : "";
  const char* faint = colour_ ? kFaint : "";
  const char* plain = colour_ ? kPlain : "";
  out << std::setw(2) << rank << ". " << bold
      << (hit.title.empty() ? "(tanpa judul)" : marked_title(hit, colour_)) << plain << '\n'
      << kIndent << printable(facts_of(hit)) << '\n';
  Wrapper(out, columns_, colour_).write(hit.snippet, hit.marks);
  if (!hit.missing.empty()) {
    Wrapper(out, columns_, colour_).write("tanpa: " + joined(hit.missing, ", "), {});
  }
  write_explanation(hit, out);
  std::vector<std::string> officials;
  for (const OfficialTag& official : hit.officials) {
    if (officials.size() == kOfficialsShown) break;
    officials.push_back(line_of(official));
  }
  if (!officials.empty()) Wrapper(out, columns_, colour_).write(joined(officials, "; "), {});
  if (hit.duplicates > 0) {
    out << kIndent << "dan " << hit.duplicates << " salinan berita ini (--no-collapse)\n";
  }
  out << kIndent << faint << "--show " << printable(hit.id) << plain << "\n\n";
}

// How much of the query its articles have.
void write_relaxation(const Interpretation& relaxed, std::ostream& out) {
  if (relaxed.whole > 0) {
    out << relaxed.whole << " artikel memuat semua kata; berikut juga yang memuat sedikitnya ";
  } else {
    out << "Berikut artikel yang memuat sedikitnya ";
  }
  out << relaxed.least_words << " dari " << relaxed.words << " kata.\n";
  if (!relaxed.left_out.empty()) {
    out << "Tidak dimuat satu pun di antaranya: " << printable(joined(relaxed.left_out, ", "))
        << '\n';
  }
}

void TextRenderer::answer(const Answer& answer, std::ostream& out) const {
  const Interpretation& interpretation = answer.interpretation;
  for (const Note& note : interpretation.notes) {
    out << "Catatan: ";
    // One on a filter beside the query names what it is about.
    if (note.end > note.begin) {
      const std::string_view query = answer.query;
      out << printable(query.substr(note.begin, note.end - note.begin)) << ": ";
    }
    out << printable(note.message(Language::indonesian)) << '\n';
  }
  for (const Resolution& resolution : interpretation.resolved) {
    if (resolution.values == std::vector{resolution.typed}) continue;
    out << printable(resolution.typed) << " = " << printable(joined(resolution.values, ", "))
        << '\n';
  }
  if (!interpretation.corrected.empty()) {
    out << "Mungkin maksud Anda: " << printable(interpretation.corrected) << '\n';
  }
  if (interpretation.searched_corrected) {
    out << "Berikut hasil untuk ejaan itu, bukan untuk yang diketik.\n";
  }
  if (answer.total == 0) {
    out << "Tidak ada yang ditemukan untuk: " << printable(answer.query) << '\n';
    return;
  }
  if (interpretation.relaxed) write_relaxation(interpretation, out);
  std::size_t rank = answer.offset;
  for (const Hit& found : answer.hits) hit(found, ++rank, out);
  if (answer.timeline) write_timeline(*answer.timeline, answer.counted, columns_, out);
  write_facets(answer.facets, answer.counted, out);
  std::ostringstream elapsed;
  elapsed << std::fixed << std::setprecision(1) << answer.elapsed_ms;
  out << answer.total << " artikel";
  if (!answer.hits.empty() && answer.hits.size() < answer.total) {
    out << ", ke-" << answer.offset + 1 << " sampai ke-" << rank << " di atas";
  }
  out << " (" << elapsed.str() << " ms)\n";
  if (!answer.cursor.empty()) out << "--cursor " << answer.cursor << '\n';
}

// "Edi Suharmanto, Edy S. dan 2 lagi"
std::string shown_variants(const std::vector<std::string>& variants) {
  const std::size_t shown = std::min(variants.size(), kVariantsShown);
  std::string text = joined(std::span(variants).first(shown), ", ");
  if (shown < variants.size()) text += " dan " + std::to_string(variants.size() - shown) + " lagi";
  return text;
}

// "12  Sadim Raya (Pj./Plt. Bupati Bombana), 2024-09-01 sampai 2024-11-06; juga L. Sadim Raya"
void TextRenderer::officials(const OfficialsAnswer& answer, std::ostream& out) const {
  if (answer.officials.empty()) {
    out << "Tidak ada pejabat yang ditemukan untuk: " << printable(answer.query) << '\n';
    return;
  }
  if (answer.is_alike) {
    out << "Tidak ada yang persis begitu; berikut yang mirip: " << printable(answer.query)
        << "\n\n";
  }
  for (const OfficialRecord& record : answer.officials) {
    out << std::setw(6) << record.articles << "  " << printable(line_of(record.official));
    if (!record.first.empty()) out << ", " << record.first;
    if (record.last != record.first) out << " sampai " << record.last;
    if (!record.variants.empty()) out << "; juga " << printable(shown_variants(record.variants));
    out << '\n';
  }
  out << '\n' << answer.total << " pejabat";
  if (answer.officials.size() < answer.total) {
    out << ", ke-" << answer.offset + 1 << " sampai ke-" << answer.offset + answer.officials.size()
        << " di atas";
  }
  out << '\n';
}

void TextRenderer::article(const ArticleView& article, std::ostream& out) const {
  const char* bold = colour_ ? kBold : "";
  const char* plain = colour_ ? kPlain : "";
  const Hit& hit = article.hit;
  out << bold << (hit.title.empty() ? "(tanpa judul)" : printable(hit.title)) << plain << '\n'
      << printable(facts_of(hit)) << (article.advertorial ? " \xC2\xB7 advertorial" : "") << '\n';
  for (const OfficialTag& official : hit.officials)
    out << "  " << printable(line_of(official)) << '\n';
  out << '\n';
  std::istringstream paragraphs(article.text);
  for (std::string paragraph; std::getline(paragraphs, paragraph);)
    out << printable(paragraph) << "\n\n";
}

}  // namespace warta
