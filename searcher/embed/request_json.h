// SPDX-License-Identifier: GPL-3.0-or-later
// Requests as JSON objects, as warta.h describes them.
#pragma once

#include <string_view>

#include "searcher/searcher.h"

namespace warta {

// Throw Error (bad_request) that names the key or says where it is no JSON.
Request parse_request(std::string_view json);
OfficialsRequest parse_officials_request(std::string_view json);

}  // namespace warta
