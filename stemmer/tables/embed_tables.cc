// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: checks TSV tables and writes them as one C++ source.
//
//   embed_tables OUT.cc TABLE.tsv...
//
// A table opens with comment lines, one of them "# columns: a, b, c"; rows follow, tab-separated,
// every row with as many cells, sorted bytewise, none twice. What breaks that ends the build with
// file and line.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct ParsedTable {
  std::string name;
  std::size_t columns = 0;
  std::vector<std::string> rows;
  std::uint64_t digest = 14695981039346656037U;  // FNV-1a, 64 bit
};

std::size_t count(std::string_view text, char wanted) {
  std::size_t n = 0;
  for (char c : text) n += c == wanted;
  return n;
}

ParsedTable read_table(const std::filesystem::path& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path.string() + ": cannot be read");
  ParsedTable table;
  table.name = path.stem().string();
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    auto fail = [&](const std::string& what) {
      throw std::runtime_error(path.string() + ":" + std::to_string(number) + ": " + what);
    };
    constexpr std::string_view kColumns = "# columns: ";
    if (line.starts_with(kColumns)) table.columns = count(line, ',') + 1;
    if (line.empty() || line.starts_with("#")) continue;
    if (table.columns == 0) fail("a row before the comment '# columns: a, b, c'");
    if (line.back() == '\r') fail("a carriage return");
    if (count(line, '\t') + 1 != table.columns) {
      fail("has " + std::to_string(count(line, '\t') + 1) + " cells, not " +
           std::to_string(table.columns));
    }
    if (!table.rows.empty() && table.rows.back() >= line)
      fail("not sorted, or twice (LC_ALL=C sort -u)");
    for (unsigned char c : line + "\n") table.digest = (table.digest ^ c) * 1099511628211U;
    table.rows.push_back(line);
  }
  if (table.rows.empty()) throw std::runtime_error(path.string() + ": no rows");
  return table;
}

// As C++ string literals; a cell ends where the next begins, so that no escape runs on.
void write_cell(std::ostream& out, std::string_view cell) {
  out << '"';
  for (char c : cell) {
    if (c == '"' || c == '\\') out << '\\';
    out << c;
  }
  out << "\"sv,";
}

void write_table(std::ostream& out, const ParsedTable& table) {
  out << "constexpr std::string_view k_" << table.name << "[] = {\n";
  for (const std::string& row : table.rows) {
    std::istringstream cells(row + "\t");
    std::string cell;
    while (std::getline(cells, cell, '\t')) write_cell(out, cell);
    out << '\n';
  }
  out << "};\n";
}

void write_source(std::ostream& out, const std::vector<ParsedTable>& tables) {
  out << "// Made by embed_tables from stemmer/data; not to be edited.\n"
         "#include \"stemmer/tables/table_list.h\"\n\n"
         "namespace warta {\nnamespace {\nusing std::string_view_literals::operator\"\"sv;\n";
  for (const ParsedTable& table : tables) write_table(out, table);
  out << "constexpr NamedTable kTables[] = {\n";
  for (const ParsedTable& table : tables) {
    out << "    {\"" << table.name << "\"sv, {k_" << table.name << ", " << table.columns << ", "
        << table.digest << "ULL}},\n";
  }
  out << "};\n}  // namespace\n\n"
         "std::span<const NamedTable> embedded_tables() { return kTables; }\n\n}  // namespace "
         "warta\n";
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc < 3) throw std::runtime_error("usage: embed_tables OUT.cc TABLE.tsv...");
    std::vector<ParsedTable> tables;
    for (int i = 2; i < argc; ++i) tables.push_back(read_table(argv[i]));
    std::ofstream out(argv[1]);
    write_source(out, tables);
    out.close();
    if (!out) throw std::runtime_error(std::string(argv[1]) + ": cannot be written");
  } catch (const std::exception& error) {
    std::cerr << "embed_tables: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
