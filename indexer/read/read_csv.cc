// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read_csv.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "indexer/read/article_text.h"
#include "indexer/read/csv_rows.h"
#include "indexer/read/record_columns.h"
#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

std::string_view unquoted(std::string_view name) {
  name = trimmed(name);
  if (name.starts_with('"')) name.remove_prefix(1);
  if (name.ends_with('"')) name.remove_suffix(1);
  return trimmed(name);
}

// What each column of the file is to us.
struct Header {
  std::vector<std::string> fields;
  std::vector<std::optional<RecordColumns::Match>> columns;
  std::string names;  // as the file has them, for messages
  bool has_text = false;
};

Header read_header(std::vector<std::string>& fields, const RecordColumns& columns,
                   EncodingRepairs& repairs) {
  Header header;
  header.fields = fields;
  for (std::string& field : fields) {
    make_utf8(field, repairs);
    header.columns.push_back(columns.find(trimmed(field)));
    const auto& match = header.columns.back();
    header.has_text = header.has_text || (match && RecordColumns::holds_text(match->column));
    if (header.names.size() > 120) continue;
    if (!header.names.empty()) header.names += ", ";
    header.names += trimmed(field);
  }
  if (header.names.size() > 120) header.names += ", ...";
  return header;
}

// Whether one of the first rows has a field that could be a text, or cannot be read: then this is
// no list that merely lies beside articles.
bool could_hold_articles(CsvRows& rows, const std::vector<std::string>& header) {
  constexpr std::size_t kMostRows = 1000;
  if (std::ranges::any_of(header, could_be_article_text)) return true;
  for (std::size_t i = 0; i < kMostRows && rows.next(); ++i) {
    // Of another delimiter only the commas are seen.
    if (!rows.error().empty() || std::ranges::any_of(rows.fields(), could_be_article_text))
      return true;
  }
  return false;
}

}  // namespace

void read_csv(InputFile& file, const ReadOptions& options, const ReadSink& sink) {
  CsvRows rows(file.bytes, kLargestRecord);
  const auto refuse = [&](std::string reason) {
    sink.refused({file.name, rows.line(), std::move(reason)});
  };
  if (!rows.next()) return;
  if (!rows.error().empty()) return refuse("is no header of CSV: it " + rows.error());
  const Header header = read_header(rows.fields(), RecordColumns(options.columns), file.repairs);
  if (!header.has_text) {
    Refusal refusal{file.name, rows.line(), missing_text(options.columns, header.names)};
    const bool is_list = file.may_skip && !could_hold_articles(rows, std::vector(rows.fields()));
    return is_list ? sink.skipped(std::move(refusal)) : sink.refused(std::move(refusal));
  }
  RecordBuilder builder;
  bool has_rows = false;
  bool has_header_again = false;
  for (; rows.next(); has_rows = true) {
    if (!rows.error().empty()) {
      refuse(rows.error());
      continue;
    }
    if (rows.fields() == header.fields) {
      if (!std::exchange(has_header_again, true) && sink.noted) {
        sink.noted({file.name, "line " + std::to_string(rows.line()) + " is the header again"});
      }
      continue;
    }
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
      if (header.columns[i]) builder.set(*header.columns[i], std::move(rows.fields()[i]));
    }
    std::string reason;
    std::optional<Article> article = builder.take(file.repairs, reason);
    if (!article) {
      refuse(std::move(reason));
      continue;
    }
    article->file = file.name;
    article->line = rows.line();
    sink.article(std::move(*article));
  }
  if (!has_rows && file.bytes.failure().empty()) {
    (file.may_skip ? sink.skipped
                   : sink.refused)({file.name, rows.line(), "has no rows under its header"});
  }
}

bool looks_like_csv(std::string_view head, const ReadOptions& options) {
  const RecordColumns columns(options.columns);
  std::string_view line = head.substr(0, head.find('\n'));
  char delimiter = named_delimiter(line);
  if (delimiter != 0) {
    head.remove_prefix(std::min(line.size() + 1, head.size()));
    line = head.substr(0, head.find('\n'));
  } else {
    delimiter = csv_delimiter(line);
  }
  std::size_t known = 0;
  bool has_text = false;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(delimiter), line.size());
    const auto match = columns.find(unquoted(line.substr(0, end)));
    if (match) {
      ++known;
      has_text = has_text || RecordColumns::holds_text(match->column);
    }
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  // "Isi" is a word, too: of two it is sure that they are columns, or of one that was named.
  return has_text && (known >= 2 || options.columns.contains("text"));
}

}  // namespace warta
