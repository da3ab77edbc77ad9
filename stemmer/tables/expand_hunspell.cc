// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: makes the compiled lexicon out of hunspell-id and our own tables.
//
//   expand_hunspell OUT.cc id_ID.dic id_ID.aff roots.tsv stem_exceptions.tsv [regions.tsv]
//
// Where they disagree: exceptions, then our roots, then the dictionary, then names of regions.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "stemmer/tables/hunspell_dictionary.h"
#include "stemmer/tables/lexicon_builder.h"
#include "stemmer/tables/lexicon_writer.h"

namespace warta {
namespace {

using Row = LexiconBuilder::Row;

std::vector<Row> read_rows(const std::filesystem::path& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path.string() + ": cannot be read");
  std::vector<Row> rows;
  std::string line;
  while (std::getline(in, line)) {
    if (line.empty() || line.starts_with("#")) continue;
    std::istringstream cells(line);
    Row row;
    for (std::string cell; std::getline(cells, cell, '\t');) row.push_back(cell);
    rows.push_back(std::move(row));
  }
  return rows;
}

void run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 5) {
    throw std::runtime_error(
        "usage: expand_hunspell OUT.cc id_ID.dic id_ID.aff roots.tsv stem_exceptions.tsv "
        "[regions.tsv]");
  }
  LexiconBuilder builder;
  builder.add_exceptions(read_rows(arguments[4]));
  builder.add_supplement(read_rows(arguments[3]));
  builder.add_dictionary(HunspellDictionary(arguments[1], arguments[2]));
  if (arguments.size() > 5) builder.add_names(read_rows(arguments[5]));
  std::ofstream out(arguments[0]);
  write_lexicon(builder.finish(), out);
  out.close();
  if (!out) throw std::runtime_error(arguments[0] + ": cannot be written");
}

}  // namespace
}  // namespace warta

int main(int argc, char** argv) {
  try {
    warta::run(std::vector<std::string>(argv + 1, argv + argc));
  } catch (const std::exception& error) {
    std::cerr << "expand_hunspell: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
