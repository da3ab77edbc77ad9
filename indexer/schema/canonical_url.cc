// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/canonical_url.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

bool take_tail(std::string& text, std::string_view tail) {
  if (!text.ends_with(tail)) return false;
  text.resize(text.size() - tail.size());
  return true;
}

// Parameters that say where a reader came from or how the page is to look. "page=2" is other text,
// "page=all" is all of it; "m=1" is Blogger's page for telephones.
bool says_nothing(std::string_view parameter) {
  static constexpr std::array<std::string_view, 21> kNames = {
      "amp",    "dclid",    "fbclid", "from",   "gbraid",   "gclid",   "igsh",
      "igshid", "jxrecoid", "mc_cid", "mc_eid", "mibextid", "msclkid", "ref",
      "sfnsn",  "single",   "source", "ttclid", "twclid",   "wbraid",  "yclid"};
  static constexpr std::array<std::string_view, 5> kParameters = {"m=0", "m=1", "outputtype=amp",
                                                                  "page=1", "page=all"};
  const std::string lower = lower_case(parameter);
  const std::string_view name = std::string_view(lower).substr(0, lower.find('='));
  if (name.starts_with("utm_") || name.starts_with("_ga") || name == "_gl") return true;
  return std::ranges::find(kNames, name) != kNames.end() ||
         std::ranges::find(kParameters, lower) != kParameters.end();
}

std::string canonical_query(std::string_view query) {
  constexpr std::string_view kEscapedAnd = "amp;";  // "&amp;", as markup has it
  std::vector<std::string_view> kept;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view parameter = query.substr(0, end);
    if (!parameter.empty() && !says_nothing(parameter)) kept.push_back(parameter);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (query.starts_with(kEscapedAnd)) query.remove_prefix(kEscapedAnd.size());
  }
  std::ranges::sort(kept);
  std::string joined;
  for (std::string_view parameter : kept) {
    joined.append(joined.empty() ? "?" : "&").append(parameter);
  }
  return joined;
}

int hex_digit(char c) {
  const char lower = ascii_lower(c);
  if (is_ascii_digit(c)) return c - '0';
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// One form for what may be escaped: letters, digits and "-._~" never are, what is not ASCII always
// is, with capitals (RFC 3986, 6.2.2).
std::string canonical_escapes(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  constexpr std::string_view kPlainMarks = "-._~";
  std::string out;
  const auto escape = [&](unsigned char byte) {
    out += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const int high = c == '%' && i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
    const int low = high >= 0 ? hex_digit(text[i + 2]) : -1;
    if (low >= 0) {
      const char meant = static_cast<char>(high * 16 + low);
      const bool is_plain = is_ascii_letter(meant) || is_ascii_digit(meant) ||
                            kPlainMarks.find(meant) != std::string_view::npos;
      is_plain ? out.push_back(meant) : escape(static_cast<unsigned char>(meant));
      i += 2;
    } else if (static_cast<unsigned char>(c) <= ' ' || static_cast<unsigned char>(c) >= 0x7F) {
      escape(static_cast<unsigned char>(c));
    } else {
      out.push_back(c);
    }
  }
  return out;
}

// Without "/./" and "/x/../" (RFC 3986, 5.2.4), doubled slashes, what marks pages for telephones
// ("/amp/a", "/a/amp", "/a.amp.html"), "index.html" and the slash at the end.
std::string canonical_path(std::string_view path) {
  constexpr std::string_view kAmp = "/amp";
  std::string out;
  if (path.starts_with(kAmp) && path.find_first_not_of('/', kAmp.size()) > kAmp.size()) {
    path.remove_prefix(kAmp.size());
  }
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/', 1), path.size());
    const std::string_view part = path.substr(0, end);
    if (part == "/..") {
      out.resize(std::min(out.rfind('/'), out.size()));
    } else if (part != "/." && (part != "/" || end == path.size())) {
      out += part;
    }
    path.remove_prefix(end);
  }
  const auto take_slashes = [&] {
    while (take_tail(out, "/") || take_tail(out, "%20")) {
    }
  };
  take_slashes();
  if (take_tail(out, "/amp") || take_tail(out, "/index.html")) take_slashes();
  if (take_tail(out, ".amp.html")) out += ".html";
  return out;
}

// Whether a text that opens without a scheme opens with a host: "kabar.id", "kabar.id:8080"; no
// file, "berita.php".
bool is_bare_host(std::string_view text) {
  static constexpr std::array<std::string_view, 6> kFiles = {"asp",  "aspx", "htm",
                                                             "html", "jsp",  "php"};
  const std::size_t colon = text.find(':');
  if (colon != std::string_view::npos) {
    const std::string_view port = text.substr(colon + 1);
    if (port.empty() || !std::ranges::all_of(port, is_ascii_digit)) return false;
    text = text.substr(0, colon);
  }
  const std::size_t dot = text.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == text.size()) return false;
  const auto may_be_in_host = [](char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '.' || (c & 0x80) != 0;
  };
  return std::ranges::all_of(text, may_be_in_host) &&
         std::ranges::find(kFiles, lower_case(text.substr(dot + 1))) == kFiles.end();
}

// What stands behind the scheme of an address of the web, which may be left out where a host and
// more follow; nothing where it is none.
std::optional<std::string_view> behind_scheme(std::string_view address) {
  const std::size_t colon = address.find("://");
  const std::string scheme = lower_case(address.substr(0, std::min(colon, address.size())));
  if (scheme == "http" || scheme == "https") return address.substr(colon + 3);
  if (address.starts_with("//")) address.remove_prefix(2);
  const std::size_t host_end = address.find_first_of("/?");
  if (host_end == std::string_view::npos || !is_bare_host(address.substr(0, host_end))) {
    return std::nullopt;
  }
  return address;
}

}  // namespace

std::string_view without_frame(std::string_view name) {
  // Behind ASCII: no-break space, soft hyphen, byte order mark, what has no width (U+200B to
  // U+200F, U+2060), quotation marks.
  static constexpr std::array<std::string_view, 29> kFrame = {
      " ",      "\t",     "\r",     "\n",     "\v",     "\f",     "<",      ">",
      "\"",     "'",      "`",      "\u00A0", "\u00AD", "\uFEFF", "\u200B", "\u200C",
      "\u200D", "\u200E", "\u200F", "\u2060", "\u2018", "\u2019", "\u201C", "\u201D",
      "\u201E", "\u00AB", "\u00BB", "\u2039", "\u203A"};
  const auto take = [&] {
    return std::ranges::any_of(kFrame, [&](std::string_view piece) {
      if (name.starts_with(piece)) {
        name.remove_prefix(piece.size());
      } else if (name.ends_with(piece)) {
        name.remove_suffix(piece.size());
      } else {
        return false;
      }
      return true;
    });
  };
  const auto may_frame = [](char c) { return !is_ascii_letter(c) && !is_ascii_digit(c); };
  while (!name.empty() && (may_frame(name.front()) || may_frame(name.back())) && take()) {
  }
  return name;
}

std::string canonical_id(std::string_view given) {
  constexpr std::string_view kFraction = ".0";
  std::string_view id = without_frame(given);
  const std::string_view whole = id.substr(0, id.size() - std::min(id.size(), kFraction.size()));
  const bool is_whole =
      id.ends_with(kFraction) && !whole.empty() && std::ranges::all_of(whole, is_ascii_digit);
  return std::string(is_whole ? whole : id);
}

std::string canonical_host(std::string_view given) {
  std::string host = lower_case(given);
  host.erase(0, host.rfind('@') + 1);  // a user's name; nothing when there is none
  if (!take_tail(host, ":80")) take_tail(host, ":443");
  take_tail(host, ".");
  static constexpr std::array<std::string_view, 4> kHeads = {"www.", "m.", "amp.", "mobile."};
  // "m.id" is a site of its own.
  const auto is_head = [&](std::string_view head) {
    return host.starts_with(head) && host.find('.', head.size()) != std::string::npos;
  };
  const auto* head = std::ranges::find_if(kHeads, is_head);
  while (head != kHeads.end()) {
    host.erase(0, head->size());
    head = std::ranges::find_if(kHeads, is_head);
  }
  return host;
}

std::string canonical_url(std::string_view given) {
  const std::string_view address = without_frame(given);
  const std::optional<std::string_view> behind = behind_scheme(address);
  if (!behind) return std::string(address);
  const std::string_view url = behind->substr(0, behind->find('#'));
  const std::size_t host_end = std::min(url.find_first_of("/?"), url.size());
  const std::string host = canonical_host(url.substr(0, host_end));
  if (host.empty()) return std::string(address);
  const std::string rest = canonical_escapes(url.substr(host_end));
  const std::size_t mark = std::min(rest.find('?'), rest.size());
  return "https://" + host + canonical_path(std::string_view(rest).substr(0, mark)) +
         canonical_query(std::string_view(rest).substr(std::min(mark + 1, rest.size())));
}

bool is_placeholder(std::string_view value) {
  static constexpr std::array<std::string_view, 10> kNames = {
      "", "#", "-", "--", "<na>", "n/a", "nan", "none", "null", "undefined"};
  return std::ranges::find(kNames, lower_case(trimmed(value))) != kNames.end();
}

bool names_article(std::string_view url) {
  constexpr std::string_view kFtp = "ftp://";
  constexpr std::string_view kWeb = "https://";
  const std::string canonical = canonical_url(url);
  const bool is_ftp = canonical.starts_with(kFtp);
  if (!is_ftp && !canonical.starts_with(kWeb)) return false;
  const std::size_t host = is_ftp ? kFtp.size() : kWeb.size();
  const std::string_view rest = std::string_view(canonical).substr(host);
  const std::size_t host_end = std::min(rest.find_first_of("/?#"), rest.size());
  return host_end > 0 && rest.substr(0, host_end).find_first_of(" \t@") == std::string::npos &&
         rest.find_first_not_of("/?#", host_end) != std::string::npos;
}

}  // namespace warta
