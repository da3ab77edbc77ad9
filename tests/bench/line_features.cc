// SPDX-License-Identifier: GPL-3.0-or-later
// What learn_line_evidence.py learns from: the lines of pages, with what can be seen of each.
//
//   line_features < PAGES.jsonl > FEATURES.tsv
//
// A page has "text" and, where it was labelled by hand, "furniture" (the lines that are) and
// "titles" (spellings of its headline); without them it counts as told right by the rules. A line
// is printed as it is seen when the rules have done their work, and where it was labelled once more
// as if all other furniture had been found. Columns: labelled (0, 1), told (text, furniture,
// headline), label (the same), shapes, words; those of one page stand behind a line "#".
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <unordered_set>
#include <vector>

#include "indexer/clean/clean.h"
#include "indexer/clean/line_evidence.h"
#include "indexer/clean/line_features.h"
#include "indexer/clean/plain_lines.h"
#include "indexer/clean/rejoined_lines.h"

namespace {

using namespace warta;

enum class View { as_told, all_found, head };

// One page and what was said of it.
class Page {
 public:
  explicit Page(const nlohmann::json& page)
      : text_(page.at("text")),
        plain_(text_),
        rejoined_(plain_.lines()),
        is_labelled_(page.contains("furniture")) {
    for (const auto& line : page.value("furniture", nlohmann::json::array())) {
      furniture_.insert(line.get<std::string>());
    }
    for (const auto& line : page.value("titles", nlohmann::json::array())) {
      titles_.insert(line.get<std::string>());
    }
    tell();
  }

  void print() const {
    std::cout << "#\n";
    print_view(View::as_told);
    if (is_labelled_) print_view(View::all_found);
    print_view(View::head);
  }

 private:
  // The roles that the rules give; what was told by evidence is left open.
  void tell() {
    const CleanArticle article = clean_article(text_);
    title_ = article.title;
    std::unordered_set<std::size_t> told;
    for (const FurnitureProvenance& from : article.provenance.furniture) {
      const bool whole = from.rule != FurnitureRule::glued;
      if (whole && from.rule != FurnitureRule::evidence) told.insert(from.raw_line);
    }
    for (const Line& line : rejoined_.lines()) {
      const bool titled = line.raw_line == article.provenance.title_raw_line;
      told_.push_back({line.text, titled                         ? LineRole::headline
                                  : told.contains(line.raw_line) ? LineRole::furniture
                                                                 : LineRole::text});
    }
  }

  LineRole label_of(std::size_t i) const {
    if (!is_labelled_) return told_[i].role;
    const std::string line(told_[i].text);
    if (furniture_.contains(line)) return LineRole::furniture;
    return titles_.contains(line) ? LineRole::headline : LineRole::text;
  }

  void print_view(View view) const {
    std::vector<PageLine> lines = told_;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      LineRole& role = lines[i].role;
      if (view == View::all_found && label_of(i) == LineRole::furniture) role = LineRole::furniture;
      if (view == View::head && role == LineRole::headline) role = LineRole::text;
    }
    const std::size_t head = read_page_text(lines, false).first_sentence + 1;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (!may_be_page_line(lines[i].text)) continue;
      const bool titled = told_[i].role == LineRole::headline || label_of(i) == LineRole::headline;
      // Headlines are looked at as lines of the head alone, and those alone that are.
      if (view == View::head) {
        if (i > head || (!titled && label_of(i) == LineRole::text)) continue;
      } else if (titled) {
        continue;
      }
      print_line(lines, i, view);
    }
  }

  void print_line(std::vector<PageLine> lines, std::size_t i, View view) const {
    static constexpr const char* kRoles[] = {"text", "furniture", "headline"};
    lines[i].role = LineRole::text;
    const std::string title = view == View::head ? "" : title_;
    LineFeatures features;
    features.read(read_page_text(lines, rejoined_.was_broken()), i);
    const auto shared = words_around(lines, title, i).overlap(lines[i].text);
    std::cout << is_labelled_ << '\t' << kRoles[static_cast<int>(told_[i].role)] << '\t'
              << kRoles[static_cast<int>(label_of(i))] << '\t';
    for (const std::uint16_t shape : features.shapes()) std::cout << shape_name(shape) << '|';
    std::cout << shape_name(features.shared_shape(shared)) << '\t';
    for (const std::string_view word : features.words()) std::cout << word << ' ';
    std::cout << '\n';
  }

  std::string text_;
  PlainLines plain_;
  RejoinedLines rejoined_;
  bool is_labelled_;
  std::unordered_set<std::string> furniture_;
  std::unordered_set<std::string> titles_;
  std::string title_;
  std::vector<PageLine> told_;
};

}  // namespace

int main() {
  std::string line;
  while (std::getline(std::cin, line)) Page(nlohmann::json::parse(line)).print();
}
