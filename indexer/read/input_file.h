// SPDX-License-Identifier: GPL-3.0-or-later
// A file as the readers of formats see it: unpacked, and UTF-8 as far as it says so itself.
#pragma once

#include <string>

#include "indexer/read/byte_source.h"
#include "stemmer/text/encoding.h"

namespace warta {

struct InputFile {
  std::string name;  // "-" is stdin
  ByteSource& bytes;
  // It was found in a folder, where it may lie without being meant for us: a list of labels.
  bool may_skip = false;
  // Its name says nothing: where its content says no more it is skipped.
  bool must_tell = false;
  EncodingRepairs repairs = {};  // readers add what they had to do
};

}  // namespace warta
