// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/parse_size.h"

#include <charconv>
#include <cmath>
#include <string>
#include <system_error>

#include "stemmer/text/ascii_text.h"

namespace warta {

std::optional<std::uint64_t> parse_size(std::string_view text) {
  constexpr std::string_view kUnits = "kmgt";
  constexpr double kTooLarge = 9.2e18;
  const std::string lower = lower_case(trimmed(text));
  double number = 0;
  const char* const end = lower.data() + lower.size();
  const auto [stopped, error] =
      std::from_chars(lower.data(), end, number, std::chars_format::fixed);
  if (error != std::errc() || number < 0) return std::nullopt;
  std::string_view unit = trimmed({stopped, static_cast<std::size_t>(end - stopped)});
  const std::size_t power = unit.empty() ? std::string_view::npos : kUnits.find(unit.front());
  double bytes = 1;
  if (power != std::string_view::npos) {
    unit.remove_prefix(1);
    const bool is_binary = unit.starts_with('i');
    if (is_binary) unit.remove_prefix(1);
    bytes = std::pow(is_binary ? 1024.0 : 1000.0, static_cast<double>(power + 1));
  }
  if (unit.starts_with('b')) unit.remove_prefix(1);
  const double size = number * bytes;
  // Also what is no number is not below it.
  if (!unit.empty() || !(size < kTooLarge)) return std::nullopt;
  return static_cast<std::uint64_t>(size);
}

}  // namespace warta
