// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain_page.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iomanip>
#include <ostream>

#include "stemmer/text/printable.h"

namespace warta {
namespace {

constexpr std::size_t kColumns = 100;
constexpr int kTagColumns = 16;
constexpr std::size_t kTextColumns = kColumns - 2 - kTagColumns - 6;  // behind tag and confidence

bool begins_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::size_t count_columns(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, begins_character));
}

// `text` on one line of `columns`, its end as "\u2026" where it is longer.
std::string shortened(std::string_view text, std::size_t columns) {
  std::string line(text);
  std::ranges::replace(line, '\n', ' ');
  line = printable(line);
  const bool whole = count_columns(line) <= columns;
  std::string out;
  std::size_t taken = 0;
  for (const char byte : line) {
    if (begins_character(byte) && ++taken > columns - (whole ? 0 : 1)) break;
    out.push_back(byte);
  }
  return whole ? out : out + "\u2026";
}

// `line 3: "the words"` in as many columns as are left.
std::string printed(const Quote& quote, std::size_t columns) {
  std::string text = quote.where + ": \"";
  const std::size_t marks = count_columns(text) + 1;
  return text + shortened(quote.words, columns - std::min(columns, marks)) + '"';
}

std::string two_digits(double confidence) {
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "%.2f", confidence);
  return text.data();
}

}  // namespace

void ExplanationPage::print_file(const Article& article) {
  out_ << printable(article.file);
  if (article.line > 0) out_ << ':' << article.line;
  out_ << '\n';
}

void ExplanationPage::print_value(std::string_view tag, double confidence, std::string_view value) {
  print_row(tag, two_digits(confidence), value);
}

void ExplanationPage::print_reason(std::string_view rule, const Quote& quote) {
  print_quoted("", "", rule, quote);
}

void ExplanationPage::print_found(std::string_view tag, std::string_view value, const Rule& rule,
                                  const Quote& quote) {
  print_value(tag, rule.confidence, value);
  print_reason(rule.phrase, quote);
}

void ExplanationPage::print_part(std::string_view part, double confidence, std::string_view rule,
                                 const Quote& quote) {
  print_quoted(part, two_digits(confidence), rule, quote);
}

void ExplanationPage::print_none(std::string_view tag, std::string_view why) {
  print_row(tag, "   -", why);
}

void ExplanationPage::print_line(std::string_view tag, std::string_view text) {
  print_row(tag, "", text);
}

void ExplanationPage::print_quoted(std::string_view tag, std::string_view confidence,
                                   std::string_view rule, const Quote& quote) {
  if (quote.words.empty()) {
    print_row(tag, confidence, rule);
    return;
  }
  const std::string words = printed(quote, kTextColumns);
  const std::string line = std::string(rule).append("; ").append(words);
  if (count_columns(line) <= kTextColumns) {
    print_row(tag, confidence, line);
  } else {
    print_row(tag, confidence, rule);
    print_row("", "", words);
  }
}

void ExplanationPage::print_row(std::string_view tag, std::string_view confidence,
                                std::string_view text) {
  out_ << "  " << std::left << std::setw(kTagColumns) << tag << std::setw(4) << confidence << "  "
       << shortened(text, kTextColumns) << '\n';
}

}  // namespace warta
