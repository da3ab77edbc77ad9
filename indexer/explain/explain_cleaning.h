// SPDX-License-Identifier: GPL-3.0-or-later
// Why the cleaner took lines for what they are: headline, outlet, dateline, furniture.
#pragma once

#include "indexer/explain/explain_page.h"
#include "indexer/inspect.h"

namespace warta {

// Headline, source, day of publication, dateline and whether it is an advertorial.
void explain_head(const Inspection& read, ExplanationPage& page);

void explain_furniture(const Inspection& read, ExplanationPage& page);

}  // namespace warta
