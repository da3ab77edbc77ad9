// SPDX-License-Identifier: GPL-3.0-or-later
// "Name: value" lines, as WARC records and HTTP messages open with.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace warta {

class HeaderFields {
 public:
  // Adds a line without its end. One that opens with a space goes on with the field before. False
  // when it is no field.
  bool add(std::string_view line);

  // The value of a field, its first where it is repeated; empty where it is not there.
  // REQUIRES: `name` is in lower case
  const std::string& get(std::string_view name) const;

  void clear();

 private:
  std::map<std::string, std::string, std::less<>> fields_;
  std::string* last_ = nullptr;  // where a line that goes on belongs
};

// Of "text/html; charset=utf-8" the type and the charset, in lower case.
struct MediaType {
  std::string name;
  std::string charset;
};
MediaType parse_media_type(std::string_view value);

}  // namespace warta
