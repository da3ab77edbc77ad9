// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP answer as a crawler has kept it: its head, and its payload unpacked.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/read/header_fields.h"

namespace warta {

struct HttpResponse {
  int status = 0;
  HeaderFields head;
  std::string_view body;  // as sent: chunked, packed
};

// Reads the head of an answer; `bytes` must outlive it. Nothing when it is none.
std::optional<HttpResponse> parse_http_response(std::string_view bytes);

// The body without transfer coding and packing. Crawlers often store it so already and keep the
// head: what does not look packed is taken as it is. Nothing, and a `reason`, when it is broken,
// packed as we cannot unpack, or larger than `largest` bytes.
std::optional<std::string> decoded_body(const HttpResponse& response, std::size_t largest,
                                        std::string& reason);

}  // namespace warta
