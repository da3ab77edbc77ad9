// SPDX-License-Identifier: GPL-3.0-or-later
// Scores cleaning and tagging over labelled articles: one line a measure, with its floor.
//
//   tagging_score CORPUS_FOLDER [--errors]
//
// Reads CORPUS_FOLDER/*.labels.jsonl (keys: corpus/README.md) and the articles that they name.
// Exits 1 when a measure is under its floor. Floors are what has been reached: raise them with the
// tagger.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "indexer/schema/article_json.h"
#include "indexer/tag.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

namespace fs = std::filesystem;
using Label = nlohmann::json;

struct Measure {
  const char* name;
  double floor;
  double right = 0;
  double all = 0;

  double value() const { return all > 0 ? right / all : 0; }
};

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Text for comparison: spaces of every kind and number are one, invisible characters none.
std::string squeezed(const std::string& text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  std::string out;
  for (const Token& token : tokens.tokens) {
    if (!token.alternative) out.append(tokens.surface(token)).append(" ");
  }
  return out;
}

// A label's value and its alternatives, each as a set: "province" and "province_alt".
std::set<std::string> values_of(const Label& label, const std::string& key) {
  std::set<std::string> values;
  if (!label.contains(key) || label[key].is_null()) return values;
  if (label[key].is_array()) {
    for (const Label& value : label[key])
      values.insert(value.is_null() ? "" : value.get<std::string>());
  } else {
    values.insert(label[key].get<std::string>());
  }
  return values;
}

// Whether `found` is what the label wants: the set itself, or alternatives in its place.
bool is_set(const Label& label, const std::string& key, const std::set<std::string>& found) {
  const std::set<std::string> wanted = values_of(label, key);
  if (found == wanted) return true;
  const std::set<std::string> also = values_of(label, key + "_alt");
  if (found.empty()) return also.contains("");
  const bool known = std::ranges::all_of(found, [&](const std::string& value) {
    return wanted.contains(value) || also.contains(value);
  });
  const bool uses_alternative =
      std::ranges::any_of(found, [&](const std::string& value) { return also.contains(value); });
  return known && (uses_alternative || std::ranges::includes(found, wanted));
}

// Whether `found` is the label's value or an alternative; both may be empty.
bool is_value(const Label& label, const std::string& key, const std::string& found) {
  const std::set<std::string> wanted = values_of(label, key);
  if (wanted.empty() ? found.empty() : wanted.contains(found)) return true;
  const std::set<std::string> also = values_of(label, key + "_alt");
  return also.contains(found);
}

std::set<std::string> words_of(const std::string& name) {
  TokenizedText tokens;
  tokenize(name, tokens);
  std::set<std::string> words;
  for (const Token& token : tokens.tokens) words.emplace(tokens.normal(token));
  return words;
}

// One name holds the other: "Sadim" and "Sadim Raya" are one person within an article.
bool is_same_name(const std::string& one, const std::string& other) {
  const std::set<std::string> a = words_of(one);
  const std::set<std::string> b = words_of(other);
  return !a.empty() && !b.empty() && (std::ranges::includes(a, b) || std::ranges::includes(b, a));
}

bool is_official(const Label& wanted, const Official& found, bool whole) {
  std::set<std::string> names = values_of(wanted, "name");
  names.merge(values_of(wanted, "name_alt"));
  const bool named = std::ranges::any_of(
      names, [&](const std::string& name) { return is_same_name(name, found.name); });
  if (!named || !is_value(wanted, "position", found.position)) return false;
  return !whole ||
         (wanted["acting"] == found.acting && is_value(wanted, "jurisdiction", found.jurisdiction));
}

class Scorer {
 public:
  Scorer(fs::path corpus, bool print_errors)
      : corpus_(std::move(corpus)), print_errors_(print_errors) {}

  // Scores every label file; the count of measures under their floors.
  int run() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(corpus_)) {
      if (entry.path().string().ends_with(".labels.jsonl")) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    for (const fs::path& file : files) {
      std::ifstream in(file);
      for (std::string line; std::getline(in, line);) score(Label::parse(line));
    }
    return print();
  }

 private:
  void mark(Measure& measure, bool right, const std::string& what) {
    measure.all += 1;
    measure.right += right ? 1 : 0;
    if (!right && print_errors_) std::cout << file_ << ": " << measure.name << ": " << what << '\n';
  }

  void score(const Label& label) {
    file_ = label["file"];
    Article raw;
    raw.file = file_;
    raw.text = read_file(corpus_ / file_);
    Analysis analysis;
    std::string reason;
    TaggedArticle found = tag_article(raw, analysis, reason).value_or(TaggedArticle());
    const auto printed = [](const auto& day) { return day ? iso_date(*day) : std::string(); };
    mark(title_, is_value(label, "title", found.title), found.title);
    const bool day_is_right = is_value(label, "event_date", printed(found.event_date)) ||
                              (label.contains("year_inferred") && !found.event_date);
    mark(event_date_, day_is_right, printed(found.event_date));
    mark(published_, is_value(label, "published", printed(found.published)),
         printed(found.published));
    mark(advertorial_, label["advertorial"] == found.advertorial, found.advertorial ? "yes" : "no");
    mark(province_, is_set(label, "province", names(found.provinces)),
         json_regions(found.provinces).dump());
    mark(regency_, is_set(label, "regency", names(found.regencies)),
         json_regions(found.regencies).dump());
    score_text(label, found);
    score_officials(label, found.officials, false, official_precision_, official_recall_);
    score_officials(label, found.officials, true, whole_precision_, whole_recall_);
  }

  static std::set<std::string> names(const std::vector<RegionCode>& codes) {
    std::set<std::string> names;
    for (const Json& name : json_regions(codes)) names.insert(name.get<std::string>());
    return names;
  }

  void score_text(const Label& label, const TaggedArticle& found) {
    constexpr std::size_t kTooShort = 12;  // "X", "Bagikan": in running text by chance
    const std::string text = squeezed(found.text);
    for (const char* key : {"boilerplate_spans", "boilerplate_inline"}) {
      for (const std::string line : label[key]) {
        const std::string furniture = squeezed(line);
        if (furniture.size() < kTooShort) continue;
        mark(furniture_, text.find(furniture) == std::string::npos, "kept: " + line);
      }
    }
    for (const std::string sentence : label["body_probe"]) {
      mark(body_, text.find(squeezed(sentence)) != std::string::npos, "lost: " + sentence);
    }
  }

  // Labels marked optional count neither when found nor when missed.
  void score_officials(const Label& label, std::vector<Official> found, bool whole,
                       Measure& precision, Measure& recall) {
    const auto take = [&](const Label& wanted, bool all) {
      const auto match = std::ranges::find_if(
          found, [&](const Official& official) { return is_official(wanted, official, all); });
      if (match == found.end()) return false;
      found.erase(match);
      return true;
    };
    double right = 0;
    for (const Label& wanted : label["officials"]) {
      if (wanted.value("optional", false)) continue;
      const bool hit = take(wanted, whole);
      right += hit ? 1 : 0;
      mark(recall, hit, "missed: " + wanted.dump());
    }
    for (const Label& wanted : label["officials"]) {
      if (wanted.value("optional", false)) take(wanted, false);
    }
    for (const Official& extra : found) {
      mark(precision, false,
           "extra: " + extra.position + " " + extra.name + ", " + extra.jurisdiction);
    }
    precision.right += right;
    precision.all += right;
  }

  int print() const {
    int under = 0;
    const auto print_row = [&](const char* name, double value, double count, double floor) {
      const bool low = value < floor;
      under += low ? 1 : 0;
      std::cout << std::left << std::setw(22) << name << std::right << std::fixed
                << std::setprecision(4) << value << "  n " << std::setw(4)
                << static_cast<int>(count) << "  floor " << floor
                << (low ? "  UNDER ITS FLOOR" : "") << '\n';
    };
    for (const Measure* measure : {&title_, &event_date_, &published_, &advertorial_, &province_,
                                   &regency_, &furniture_, &body_}) {
      print_row(measure->name, measure->value(), measure->all, measure->floor);
    }
    const auto print_f1 = [&](const char* name, const Measure& precision, const Measure& recall,
                              double floor) {
      const double sum = precision.value() + recall.value();
      print_row(name, sum > 0 ? 2 * precision.value() * recall.value() / sum : 0, recall.all,
                floor);
    };
    print_f1("officials F1", official_precision_, official_recall_, 0.982);
    print_f1("officials whole F1", whole_precision_, whole_recall_, 0.974);
    return under;
  }

  fs::path corpus_;
  bool print_errors_;
  std::string file_;
  Measure title_{"title", 0.97};
  Measure event_date_{"event date", 0.98};
  Measure published_{"published", 0.97};
  Measure advertorial_{"advertorial", 0.97};
  Measure province_{"provinces", 0.97};
  Measure regency_{"regencies", 0.95};
  Measure furniture_{"furniture removed", 0.95};
  Measure body_{"body kept", 0.99};
  Measure official_precision_{"officials precision", 0};
  Measure official_recall_{"officials recall", 0};
  Measure whole_precision_{"officials whole precision", 0};
  Measure whole_recall_{"officials whole recall", 0};
};

}  // namespace
}  // namespace warta

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: tagging_score CORPUS_FOLDER [--errors]\n";
    return 2;
  }
  return warta::Scorer(argv[1], argc > 2).run() == 0 ? 0 : 1;
}
