// SPDX-License-Identifier: GPL-3.0-or-later
// Why an article names some persons as holders of an office.
#pragma once

#include "indexer/explain/explain_page.h"
#include "indexer/inspect.h"

namespace warta {

void explain_officials(const Inspection& read, ExplanationPage& page);

}  // namespace warta
