// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read_text.h"

#include <algorithm>

namespace warta {

void read_text(const std::string& file, std::string_view bytes, const ReadSink& sink) {
  if (bytes.find_first_not_of(" \t\r\n\xC2\xA0") == std::string_view::npos) {
    sink.refused({file, 0, "is empty"});
    return;
  }
  if (bytes.find('\0') != std::string_view::npos) {
    sink.refused({file, 0, "is binary, not text"});
    return;
  }
  Article article;
  article.file = file;
  article.text = bytes;
  sink.article(std::move(article));
}

}  // namespace warta
