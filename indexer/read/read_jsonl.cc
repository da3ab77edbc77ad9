// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read_jsonl.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "indexer/read/article_text.h"
#include "indexer/read/line_reader.h"
#include "indexer/read/record_columns.h"

namespace warta {
namespace {

static_assert(LineReader::kPadding >= simdjson::SIMDJSON_PADDING);

// A value as text: strings as they are, whole numbers as printed (ids often are), also where a
// program has given them a fraction ("77.0"), what MongoDB wraps in an object ({"$oid": "6563a1"})
// as itself, the rest not at all.
std::optional<std::string> as_text(simdjson::dom::element value) {
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return std::string(text);
  if (value.is_int64() || value.is_uint64()) return simdjson::minify(value);
  constexpr double kLargestWhole = 1LL << 53;
  double number = 0;
  if (value.is_double() && value.get(number) == simdjson::SUCCESS) {
    const bool is_whole = std::trunc(number) == number && std::abs(number) <= kLargestWhole;
    return is_whole ? std::optional(std::to_string(static_cast<std::int64_t>(number)))
                    : std::nullopt;
  }
  simdjson::dom::object wrapped;
  if (value.get(wrapped) != simdjson::SUCCESS || wrapped.size() != 1) return std::nullopt;
  const simdjson::dom::key_value_pair only = *wrapped.begin();
  return only.key.starts_with('$') ? as_text(only.value) : std::nullopt;
}

// Paragraphs in a list, as some scrapers give a text; nothing where one is no text.
std::optional<std::string> joined_text(simdjson::dom::element value) {
  simdjson::dom::array list;
  if (value.get(list) != simdjson::SUCCESS) return std::nullopt;
  std::string text;
  for (const simdjson::dom::element item : list) {
    std::string_view paragraph;
    if (item.get(paragraph) != simdjson::SUCCESS) return std::nullopt;
    if (!text.empty()) text += '\n';
    text += paragraph;
  }
  return text;
}

// Whether a text that could be an article's is somewhere in the value. The parser bounds its depth.
bool could_hold_article(simdjson::dom::element value) {
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return could_be_article_text(text);
  simdjson::dom::array list;
  if (value.get(list) == simdjson::SUCCESS) {
    return std::any_of(list.begin(), list.end(), could_hold_article);
  }
  simdjson::dom::object record;
  if (value.get(record) != simdjson::SUCCESS) return false;
  return std::any_of(record.begin(), record.end(),
                     [](const auto& field) { return could_hold_article(field.value); });
}

// Python writes a missing value as NaN, which is no JSON. Makes null of it and of what is infinite,
// and returns how many there were.
std::size_t replace_non_numbers(std::string& line) {
  constexpr std::array<std::string_view, 3> kNonNumbers = {"NaN", "-Infinity", "Infinity"};
  std::size_t replaced = 0;
  bool is_quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') is_quoted = !is_quoted;
    if (is_quoted) {
      if (line[i] == '\\') ++i;
      continue;
    }
    for (const std::string_view non_number : kNonNumbers) {
      if (line.compare(i, non_number.size(), non_number) != 0) continue;
      line.replace(i, non_number.size(), "null");
      ++replaced;
      break;
    }
  }
  return replaced;
}

// The unit of UTF-16 that "\uD83D" at `i` says; none: nothing of the kind stands there.
std::optional<unsigned> escaped_unit(std::string_view text, std::size_t i) {
  constexpr std::size_t kSize = 6;
  if (i + kSize > text.size() || text.substr(i, 2) != "\\u") return std::nullopt;
  unsigned unit = 0;
  const char* const end = text.data() + i + kSize;
  const auto [stopped, error] = std::from_chars(text.data() + i + 2, end, unit, 16);
  if (error != std::errc() || stopped != end) return std::nullopt;
  return unit;
}

// Characters past U+FFFF are two escapes; a text that was cut between them has one of the two.
// Replaces those by U+FFFD, and returns how many there were.
std::size_t replace_lone_surrogates(std::string& line) {
  constexpr std::string_view kReplacement = "\\uFFFD";
  const auto is_high = [](unsigned unit) { return unit >= 0xD800 && unit < 0xDC00; };
  const auto is_low = [](unsigned unit) { return unit >= 0xDC00 && unit < 0xE000; };
  std::size_t replaced = 0;
  for (std::size_t i = line.find('\\'); i != std::string::npos; i = line.find('\\', i)) {
    const std::optional<unsigned> unit = escaped_unit(line, i);
    if (!unit) {
      i += 2;  // "\\\\u" is a backslash and a letter
      continue;
    }
    const std::size_t size = kReplacement.size();
    const bool is_pair = is_high(*unit) && is_low(escaped_unit(line, i + size).value_or(0));
    if (!is_pair && (is_high(*unit) || is_low(*unit))) {
      line.replace(i, size, kReplacement);
      ++replaced;
    }
    i += is_pair ? 2 * size : size;
  }
  return replaced;
}

std::string field_names(simdjson::dom::object record) {
  std::string names;
  for (auto [name, value] : record) {
    if (names.size() > 120) return names + ", ...";
    if (!names.empty()) names += ", ";
    names += name;
  }
  return names;
}

class JsonlReader {
 public:
  JsonlReader(InputFile& file, const ReadOptions& options, const ReadSink& sink)
      : file_(file),
        sink_(sink),
        mapped_(options.columns),
        columns_(options.columns),
        lines_(file.bytes, kLargestRecord) {}

  void read() {
    while (lines_.next()) {
      if (lines_.is_too_long()) {
        // A line so long is no list of labels, whatever is in it.
        release();
        refuse("has more than " + std::to_string(kLargestRecord >> 20) + " MiB");
      } else if (lines_.text().find_first_not_of(" \t\r") != std::string_view::npos) {
        read_line();
      }
    }
    tell_odd_values();
    if (!refusals_.empty()) {
      sink_.skipped({file_.name, 0,
                     "holds no articles: line " + std::to_string(refusals_.front().line) + " " +
                         refusals_.front().reason});
    }
  }

 private:
  void read_line() {
    simdjson::dom::element element;
    simdjson::dom::object record;
    const auto error = parse(lines_.text()).get(element);
    if (error != simdjson::SUCCESS) {
      release();
      refuse(std::string("is not valid JSON: ") + simdjson::error_message(error));
      return;
    }
    if (element.get(record) != simdjson::SUCCESS) {
      refuse("is not a JSON object");
      return;
    }
    std::optional<std::string> odd_text;  // a column that should have a text, and has none
    for (auto [name, value] : record) {
      const auto match = columns_.find(name);
      if (!match) continue;
      std::optional<std::string> text = as_text(value);
      if (!text && RecordColumns::holds_text(match->column)) {
        text = joined_text(value);
        if (!text) odd_text = name;
      }
      if (text) {
        builder_.set(*match, std::move(*text));
      } else if (RecordColumns::holds_id(match->column) && !value.is_null()) {
        if (odd_ids_++ == 0) first_odd_id_ = lines_.number();
      }
    }
    const bool has_text = builder_.has_text();
    std::string reason;
    std::optional<Article> article = builder_.take(file_.repairs, reason);
    if (!has_text) {
      if (odd_text || could_hold_article(element)) release();
      refuse(odd_text ? "has no text in its column " + *odd_text
                      : missing_text(mapped_, field_names(record)));
      return;
    }
    release();
    if (!article) {
      refuse(std::move(reason));
      return;
    }
    article->file = file_.name;
    article->line = lines_.number();
    sink_.article(std::move(*article));
  }

  // JSON is UTF-8; what is not has been written by a careless program, and can be mended.
  simdjson::simdjson_result<simdjson::dom::element> parse(std::string_view line) {
    auto parsed = parser_.parse(line.data(), line.size(), false);
    std::string mended;
    if (parsed.error() == simdjson::UTF8_ERROR) {
      mended = line;
      make_utf8(mended, file_.repairs);
      parsed = parser_.parse(mended);
    }
    if (parsed.error() == simdjson::STRING_ERROR) {
      if (mended.empty()) mended = line;
      const std::size_t replaced = replace_lone_surrogates(mended);
      if (replaced == 0) return parsed;
      lone_surrogates_ += replaced;
      parsed = parser_.parse(mended);
    }
    if (parsed.error() != simdjson::SUCCESS) {
      if (mended.empty()) mended = line;
      const std::size_t replaced = replace_non_numbers(mended);
      if (replaced == 0) return parsed;
      non_numbers_ += replaced;
      parsed = parser_.parse(mended);
    }
    return parsed;
  }

  // What was read otherwise than it was written, once for the whole file.
  void tell_odd_values() const {
    if (!sink_.noted) return;
    if (odd_ids_ > 0) {
      sink_.noted({file_.name, (odd_ids_ == 1 ? "1 id is" : std::to_string(odd_ids_) + " ids are") +
                                   " neither text nor a whole number, and taken for none; line " +
                                   std::to_string(first_odd_id_) +
                                   (odd_ids_ == 1 ? " has it" : " has the first")});
    }
    if (non_numbers_ > 0) {
      sink_.noted({file_.name, std::to_string(non_numbers_) +
                                   (non_numbers_ == 1 ? " NaN is" : " NaNs are") +
                                   " no JSON, and taken for null"});
    }
    if (lone_surrogates_ > 0) {
      sink_.noted({file_.name, std::to_string(lone_surrogates_) +
                                   (lone_surrogates_ == 1 ? " half" : " halves") +
                                   " of a character (\\uD83D) replaced"});
    }
  }

  void refuse(std::string reason) {
    Refusal refusal{file_.name, lines_.number(), std::move(reason)};
    if (is_ours_ || !file_.may_skip) {
      sink_.refused(std::move(refusal));
    } else if (refusals_.size() < kMostHeldBack) {
      refusals_.push_back(std::move(refusal));
    } else {
      // A list that long would fill the memory; of its end the last line stands for all.
      refusal.reason += "; so are the lines before it, from " +
                        std::to_string(refusals_[kMostHeldBack - 2].line + 1);
      refusals_.back() = std::move(refusal);
    }
  }

  // A line has a text, could have one, or is broken: this is no list that merely lies beside
  // articles.
  void release() {
    is_ours_ = true;
    for (Refusal& refusal : refusals_) sink_.refused(std::move(refusal));
    refusals_.clear();
  }

  static constexpr std::size_t kMostHeldBack = 10'000;

  InputFile& file_;
  const ReadSink& sink_;
  const std::map<std::string, std::string>& mapped_;
  RecordColumns columns_;
  LineReader lines_;
  simdjson::dom::parser parser_;
  RecordBuilder builder_;
  std::size_t lone_surrogates_ = 0;
  std::size_t non_numbers_ = 0;
  std::size_t odd_ids_ = 0;
  std::size_t first_odd_id_ = 0;   // its line
  std::vector<Refusal> refusals_;  // held back until it is sure that the file is meant for us
  bool is_ours_ = false;
};

}  // namespace

void read_jsonl(InputFile& file, const ReadOptions& options, const ReadSink& sink) {
  JsonlReader(file, options, sink).read();
}

}  // namespace warta
