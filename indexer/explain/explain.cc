// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain.h"

#include "indexer/explain/explain_cleaning.h"
#include "indexer/explain/explain_event_date.h"
#include "indexer/explain/explain_officials.h"
#include "indexer/explain/explain_page.h"
#include "indexer/explain/explain_regions.h"

namespace warta {

void print_explanation(const Inspection& read, std::ostream& out) {
  ExplanationPage page(out);
  page.print_file(read.article);
  if (!read.refusal.empty()) {
    page.print_none("refused", read.refusal);
    return;
  }
  explain_head(read, page);
  if (read.analysis.foreign) {
    page.print_none("language", "another than Indonesian, which has no tags");
  } else {
    explain_event_date(read, page);
    explain_subject(read, page);
    explain_mentioned(read, page);
    explain_officials(read, page);
  }
  explain_furniture(read, page);
}

}  // namespace warta
