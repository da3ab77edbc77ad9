// SPDX-License-Identifier: GPL-3.0-or-later
// warta-index: its verbs and options, apart from the process, so that tests can call it.
#pragma once

#include <iosfwd>

#include "indexer/verbs.h"

namespace warta {

// Runs the program on the streams it is handed and returns its exit code: 0 every article is in, 1
// some were refused, 2 the run failed, 3 another writer holds the index. `find` is for
// 'remove --query', `stream` says where `err` leads.
int run_index_program(int argc, const char* const* argv, const FindByQuery& find,
                      ErrorStream stream, std::ostream& out, std::ostream& err);

}  // namespace warta
