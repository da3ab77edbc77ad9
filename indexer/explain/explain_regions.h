// SPDX-License-Identifier: GPL-3.0-or-later
// Why an article is about some regions, and mentions others.
#pragma once

#include "indexer/explain/explain_page.h"
#include "indexer/inspect.h"

namespace warta {

// The provinces and regencies that it is about, and what was weighed.
void explain_subject(const Inspection& read, ExplanationPage& page);

void explain_mentioned(const Inspection& read, ExplanationPage& page);

}  // namespace warta
