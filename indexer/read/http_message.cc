// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/http_message.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <system_error>
#include <utility>

#include "indexer/read/unpack.h"
#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

// The next line of `text`, without its end, taken off it.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::optional<std::uint64_t> parse_chunk_size(std::string_view line) {
  line = trimmed(line.substr(0, line.find(';')));
  std::uint64_t size = 0;
  const auto [end, failure] = std::from_chars(line.data(), line.data() + line.size(), size, 16);
  if (line.empty() || failure != std::errc() || end != line.data() + line.size()) {
    return std::nullopt;
  }
  return size;
}

// Joins the chunks. What does not open with the size of one has been joined before.
std::optional<std::string> joined_chunks(std::string_view body, std::string& reason) {
  std::string joined;
  for (std::string_view rest = body;;) {
    const bool is_first = rest.size() == body.size();
    const auto size = parse_chunk_size(take_line(rest));
    if (!size && is_first) return std::string(body);
    if (!size || *size > rest.size()) {
      reason = "has a body of broken chunks";
      return std::nullopt;
    }
    if (*size == 0) return joined;
    joined += rest.substr(0, *size);
    rest.remove_prefix(*size);
    if (!take_line(rest).empty() || rest.empty()) {
      reason = "has a body of broken chunks";
      return std::nullopt;
    }
  }
}

// A stream of zlib opens with 0x78 and a sum that 31 divides (RFC 1950).
bool is_zlib(std::string_view body) {
  return body.size() > 2 && body[0] == 0x78 &&
         (static_cast<unsigned char>(body[0]) * 256 + static_cast<unsigned char>(body[1])) % 31 ==
             0;
}

Packing packing_of_body(std::string_view coding, std::string_view body) {
  if (coding == "deflate") return is_zlib(body) ? Packing::zlib : Packing::deflate;
  return packing_of(body);
}

}  // namespace

std::optional<HttpResponse> parse_http_response(std::string_view bytes) {
  HttpResponse response;
  const std::string_view status = take_line(bytes);
  const std::size_t space = status.find(' ');
  if (!status.starts_with("HTTP/") || space == std::string_view::npos) return std::nullopt;
  const std::string_view code = trimmed(status.substr(space)).substr(0, 3);
  std::from_chars(code.data(), code.data() + code.size(), response.status);
  while (!bytes.empty()) {
    const std::string_view line = take_line(bytes);
    if (line.empty()) break;
    response.head.add(line);  // a line that is none is a server's slip
  }
  response.body = bytes;
  return response;
}

std::optional<std::string> decoded_body(const HttpResponse& response, std::size_t largest,
                                        std::string& reason) {
  std::optional<std::string> body;
  if (lower_case(response.head.get("transfer-encoding")).find("chunked") != std::string::npos) {
    body = joined_chunks(response.body, reason);
    if (!body) return std::nullopt;
  } else {
    body = response.body;
  }
  const std::string coding = lower_case(response.head.get("content-encoding"));
  if (coding.empty() || coding == "identity" || coding == "none") return body;
  if (coding != "gzip" && coding != "x-gzip" && coding != "deflate" && coding != "zstd") {
    reason = "is packed as " + coding + ", which is not read";
    return std::nullopt;
  }
  const Packing packing = packing_of_body(coding, *body);
  if (packing == Packing::none) return body;
  MemorySource packed(*body);
  const auto content = unpacked(packed, packing);
  std::string bytes = read_all(*content, largest);
  if (bytes.size() > largest) {
    reason = "has more than " + std::to_string(largest >> 20) + " MiB when unpacked";
    return std::nullopt;
  }
  if (const std::string failure = content->failure(); !failure.empty()) {
    // Without the head of zlib nothing says beforehand that it is packed.
    if (packing == Packing::deflate) return body;
    reason = "cannot be unpacked: " + failure;
    return std::nullopt;
  }
  return bytes;
}

}  // namespace warta
