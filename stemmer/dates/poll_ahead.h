// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a sentence tells of a polling day as one to come.
#pragma once

#include <string_view>

#include "stemmer/dates/dates.h"

namespace warta {

// "mengajak warga datang ke TPS pada Rabu, 27 November 2024", "yang digelar pada 27 November 2024".
// What an article reports has brackets: "di TPS 7, Rabu (27/11/2024)". Of days that are no polling
// day of the whole country those that the sentence calls one to come: "pemungutan suara ulang
// akan".
bool is_poll_ahead(std::string_view text, const DateMention& date);

}  // namespace warta
