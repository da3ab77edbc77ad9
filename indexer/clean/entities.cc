// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/entities.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "stemmer/text/utf8.h"

namespace warta {
namespace {

constexpr std::size_t kLongest = 10;  // bytes with "&" and ";"
constexpr auto kNone = std::string_view::npos;

// The named ones of HTML 4 that stand in running text.
constexpr std::array<std::pair<std::string_view, char32_t>, 22> kNamed = {
    {{"amp", U'&'},        {"apos", U'\''},       {"bull", U'\u2022'},  {"copy", U'\u00A9'},
     {"deg", U'\u00B0'},   {"eacute", U'\u00E9'}, {"gt", U'>'},         {"hellip", U'\u2026'},
     {"laquo", U'\u00AB'}, {"ldquo", U'\u201C'},  {"lsquo", U'\u2018'}, {"lt", U'<'},
     {"mdash", U'\u2014'}, {"middot", U'\u00B7'}, {"nbsp", U' '},       {"ndash", U'\u2013'},
     {"quot", U'"'},       {"raquo", U'\u00BB'},  {"rdquo", U'\u201D'}, {"reg", U'\u00AE'},
     {"rsquo", U'\u2019'}, {"trade", U'\u2122'}}};

// The character that "#39", "#x27" or "amp" stands for; 0 when it is none.
char32_t character_of(std::string_view name) {
  constexpr std::uint32_t kLast = 0x10FFFF;
  if (!name.starts_with('#')) {
    const auto* found =
        std::ranges::find(kNamed, name, &std::pair<std::string_view, char32_t>::first);
    return found == kNamed.end() ? 0 : found->second;
  }
  name.remove_prefix(1);
  const bool hex = name.starts_with('x') || name.starts_with('X');
  if (hex) name.remove_prefix(1);
  std::uint32_t code = 0;
  const auto [end, error] =
      std::from_chars(name.data(), name.data() + name.size(), code, hex ? 16 : 10);
  const bool surrogate = code >= 0xD800 && code < 0xE000;
  if (error != std::errc() || end != name.data() + name.size() || code > kLast || surrogate)
    return 0;
  return code < ' ' || code == 0xA0 ? U' ' : static_cast<char32_t>(code);
}

}  // namespace

std::optional<std::string> without_entities(std::string_view text) {
  std::optional<std::string> out;
  std::size_t copied = 0;
  for (std::size_t i = text.find('&'); i != kNone; i = text.find('&', i + 1)) {
    const std::size_t size = text.substr(i, kLongest).find(';');
    if (size == kNone) continue;
    const char32_t c = character_of(text.substr(i + 1, size - 1));
    if (c == 0) continue;
    if (!out) out.emplace();
    out->append(text.substr(copied, i - copied));
    append_utf8(static_cast<UChar32>(c), *out);
    copied = i + size + 1;
  }
  if (out) out->append(text.substr(copied));
  return out;
}

}  // namespace warta
