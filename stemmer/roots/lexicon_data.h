// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes that expand_hunspell compiled in, laid out as lexicon_format.h says. Only lexicon.cc
// and the generated source include this.
#pragma once

#include <cstddef>
#include <cstdint>

namespace warta::lexicon_data {

extern const char kSlotBytes[];
extern const char kPoolBytes[];
extern const std::size_t kPoolSize;
extern const char kFormBytes[];
extern const std::size_t kFormSize;
extern const std::uint64_t kDigest;

}  // namespace warta::lexicon_data
