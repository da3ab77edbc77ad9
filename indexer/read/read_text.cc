// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read_text.h"

#include <algorithm>
#include <string>
#include <utility>

namespace warta {

bool is_binary(std::string_view bytes) {
  bytes = bytes.substr(0, bytes.find_last_not_of('\0') + 1);  // a field may be filled up with them
  const auto is_control = [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && (c < '\t' || c > '\r') && c != 0x1B;
  };
  // One in ten bytes of packed data is a control character, in text hardly any.
  constexpr std::size_t kBytesAControl = 50;
  const auto controls = static_cast<std::size_t>(std::ranges::count_if(bytes, is_control));
  return controls * kBytesAControl > bytes.size();
}

void read_text(InputFile& file, const ReadOptions& /*options*/, const ReadSink& sink) {
  std::string text = read_all(file.bytes, kLargestRecord);
  if (!file.bytes.failure().empty()) return;  // half an article is none
  const auto refuse = [&](std::string reason) { sink.refused({file.name, 0, std::move(reason)}); };
  if (text.size() > kLargestRecord) {
    return refuse("has more than " + std::to_string(kLargestRecord >> 20) +
                  " MiB; if it holds many articles, give them as JSON Lines");
  }
  if (text.find_first_not_of(" \t\r\n\xC2\xA0") == std::string::npos) return refuse("is empty");
  if (is_binary(text)) return refuse("is binary, not text");
  make_utf8(text, file.repairs);
  text.shrink_to_fit();  // thousands wait for their batch, with the room that they were read into
  Article article;
  article.file = file.name;
  article.text = std::move(text);
  sink.article(std::move(article));
}

}  // namespace warta
