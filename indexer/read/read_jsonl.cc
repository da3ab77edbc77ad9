// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read_jsonl.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "indexer/read/line_reader.h"
#include "indexer/read/record_columns.h"

namespace warta {
namespace {

static_assert(LineReader::kPadding >= simdjson::SIMDJSON_PADDING);

// A value as text: strings as they are, numbers as printed (ids often are), the rest not at all.
std::optional<std::string> as_text(simdjson::dom::element value) {
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return std::string(text);
  if (value.is_int64() || value.is_uint64()) return simdjson::minify(value);
  return std::nullopt;
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
    for (auto [name, value] : record) {
      const auto match = columns_.find(name);
      if (!match) continue;
      if (std::optional<std::string> text = as_text(value)) builder_.set(*match, std::move(*text));
    }
    const bool has_text = builder_.has_text();
    std::string reason;
    std::optional<Article> article = builder_.take(file_.repairs, reason);
    if (!has_text) {
      refuse(missing_text(mapped_, field_names(record)));
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
    if (parsed.error() != simdjson::UTF8_ERROR) return parsed;
    std::string mended(line);
    make_utf8(mended, file_.repairs);
    return parser_.parse(mended);
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

  // A line has a text, or is broken: this is no list that merely lies beside articles.
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
  std::vector<Refusal> refusals_;  // held back until it is sure that the file is meant for us
  bool is_ours_ = false;
};

}  // namespace

void read_jsonl(InputFile& file, const ReadOptions& options, const ReadSink& sink) {
  JsonlReader(file, options, sink).read();
}

}  // namespace warta
