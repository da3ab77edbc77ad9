// SPDX-License-Identifier: GPL-3.0-or-later
// The door to the language: a text goes in, its terms and tags come out.
//
// Articles and queries pass through the same functions, so what was indexed is what can be found.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/dates/dates.h"
#include "stemmer/officials/official_tagger.h"
#include "stemmer/regions/region_tagger.h"
#include "stemmer/text/token.h"

namespace warta {

// What an article's words say. Tokens view the title and the body that were analysed.
struct Analysis {
  TokenizedText title;
  TokenizedText body;
  RegionTags regions;
  std::vector<Official> officials;
  std::vector<OfficialProvenance> official_provenances;  // one for each of `officials`
  EventDate event_date;
  bool foreign = false;  // in another language: no tags
};

class Analyzer {
 public:
  // Analyses an article. `out` keeps views of `title` and `body`, and its buffers are used again. A
  // text in another language has tokens but no tags.
  static void analyze(std::string_view title, std::string_view body,
                      std::optional<std::chrono::sys_days> published, Analysis& out);

  // The root under which a token is indexed beside its normal form: a view of the lexicon or of
  // `normal`.
  static std::string_view root(std::string_view normal, TokenKind kind);

  // Whether `normal` is a function word, which a query may leave out.
  static bool is_stop_word(std::string_view normal);

  // A short text that differs whenever rules or tables that make terms differ.
  static std::string fingerprint();
};

}  // namespace warta
