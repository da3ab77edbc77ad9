// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/stem_adapter.h"

#include <string>

#include "stemmer/roots/stemmer.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

class IndonesianStem : public Xapian::StemImplementation {
 public:
  std::string operator()(const std::string& word) override {
    std::string normal;
    append_word_form(word, normal);
    return std::string(stemmer_.stem(normal));
  }
  std::string get_description() const override { return "warta"; }

 private:
  Stemmer stemmer_;
};

}  // namespace

Xapian::Stem indonesian_stem() {
  return Xapian::Stem(new IndonesianStem);  // Xapian counts references and deletes it
}

}  // namespace warta
