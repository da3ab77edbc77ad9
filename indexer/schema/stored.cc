// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/stored.h"

#include "indexer/schema/bytes.h"
#include "indexer/schema/error.h"

namespace warta {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr char kFormat = 2;

class Encoder {
 public:
  void number(std::uint64_t value) { append_varint(value, bytes_); }
  void hash(std::uint64_t value) { append_number(value, bytes_); }
  void text(std::string_view value) { append_text(value, bytes_); }
  void day(const std::optional<sys_days>& value) {
    // Shifted so that days before 1970 stay positive.
    number(value ? static_cast<std::uint64_t>(value->time_since_epoch().count() + kDayShift) : 0);
  }
  void codes(const std::vector<RegionCode>& values) {
    number(values.size());
    for (RegionCode code : values) number(code);
  }

  static constexpr std::int64_t kDayShift = 1'000'000;  // 2,700 years
  std::string bytes_{kFormat};
};

class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : bytes_(bytes) {
    if (bytes_.empty() || bytes_.front() != kFormat) fail();
    bytes_.remove_prefix(1);
  }

  std::uint64_t number() {
    const auto value = take_varint(bytes_);
    if (!value) fail();
    return *value;
  }
  std::uint64_t hash() {
    const auto value = take_number<std::uint64_t>(bytes_);
    if (!value) fail();
    return *value;
  }
  // The length of a list or a text: never more than the bytes left.
  std::size_t length() {
    const std::uint64_t value = number();
    if (value > bytes_.size()) fail();
    return static_cast<std::size_t>(value);
  }
  std::string text() {
    const std::size_t size = length();
    std::string value(bytes_.substr(0, size));
    bytes_.remove_prefix(size);
    return value;
  }
  std::optional<sys_days> day() {
    const std::uint64_t value = number();
    if (value == 0) return std::nullopt;
    if (value > 2 * Encoder::kDayShift) fail();
    return sys_days(days(static_cast<std::int64_t>(value) - Encoder::kDayShift));
  }
  std::vector<RegionCode> codes() {
    std::vector<RegionCode> values(length());
    for (RegionCode& code : values) code = static_cast<RegionCode>(number());
    return values;
  }
  void finish() {
    if (!bytes_.empty()) fail();
  }

 private:
  [[noreturn]] static void fail() {
    throw Error(ErrorCode::damaged,
                "an article's record in the index is damaged; rebuild the index");
  }
  std::string_view bytes_;
};

}  // namespace

std::string encode_head(const TaggedArticle& article) {
  Encoder out;
  out.hash(article.input_hash);
  for (const std::string* text :
       {&article.id, &article.url, &article.title, &article.source, &article.dateline}) {
    out.text(*text);
  }
  out.day(article.published);
  out.day(article.event_date);
  out.codes(article.provinces);
  out.codes(article.regencies);
  out.codes(article.mentioned);
  out.number(article.officials.size());
  for (const Official& official : article.officials) {
    out.text(official.name);
    out.text(official.position);
    out.number(official.acting ? 1 : 0);
    out.text(official.jurisdiction);
  }
  out.number(article.advertorial ? 1 : 0);
  return std::move(out.bytes_);
}

std::string encode_body(const TaggedArticle& article) {
  Encoder out;
  out.text(article.text);
  out.number(article.boilerplate.size());
  for (const std::string& line : article.boilerplate) out.text(line);
  return std::move(out.bytes_);
}

void decode_head(std::string_view bytes, TaggedArticle& article) {
  Decoder in(bytes);
  article.input_hash = in.hash();
  for (std::string* text :
       {&article.id, &article.url, &article.title, &article.source, &article.dateline}) {
    *text = in.text();
  }
  article.published = in.day();
  article.event_date = in.day();
  article.provinces = in.codes();
  article.regencies = in.codes();
  article.mentioned = in.codes();
  article.officials.resize(in.length());
  for (Official& official : article.officials) {
    official.name = in.text();
    official.position = in.text();
    official.acting = in.number() != 0;
    official.jurisdiction = in.text();
  }
  article.advertorial = in.number() != 0;
  in.finish();
}

void decode_body(std::string_view bytes, TaggedArticle& article) {
  Decoder in(bytes);
  article.text = in.text();
  article.boilerplate.resize(in.length());
  for (std::string& line : article.boilerplate) line = in.text();
  in.finish();
}

}  // namespace warta
