// SPDX-License-Identifier: GPL-3.0-or-later
// Makes WARC records as test inputs.
#pragma once

#include <string>

namespace warta::testing {

// A record; `more` are further lines of its head, each with its end.
inline std::string warc_record(const std::string& type, const std::string& target,
                               const std::string& content_type, const std::string& block,
                               const std::string& more = "") {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + target +
         "\r\nWARC-Date: 2024-11-06T01:02:03Z\r\nContent-Type: " + content_type + "\r\n" + more +
         "Content-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

// A page as a crawler has got it; `head` are lines of HTTP's head, each with its end.
inline std::string warc_page(const std::string& target, const std::string& body,
                             const std::string& head = "Content-Type: text/html\r\n",
                             const std::string& status = "200 OK") {
  return warc_record("response", target, "application/http; msgtype=response",
                     "HTTP/1.1 " + status + "\r\n" + head + "\r\n" + body);
}

}  // namespace warta::testing
