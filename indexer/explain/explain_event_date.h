// SPDX-License-Identifier: GPL-3.0-or-later
// Why an article is of the day that it is tagged with.
#pragma once

#include "indexer/explain/explain_page.h"
#include "indexer/inspect.h"

namespace warta {

void explain_event_date(const Inspection& read, ExplanationPage& page);

}  // namespace warta
