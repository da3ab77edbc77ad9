// SPDX-License-Identifier: GPL-3.0-or-later
// One article a file: raw text as a scraper left it.
#pragma once

#include <string>
#include <string_view>

#include "indexer/reader.h"

namespace warta {

void read_text(const std::string& file, std::string_view bytes, const ReadSink& sink);

}  // namespace warta
