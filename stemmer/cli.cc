// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/cli.h"

#include <CLI/CLI.hpp>
#include <istream>
#include <iterator>
#include <ostream>
#include <string>
#include <vector>

#include "stemmer/roots/stemmer.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

constexpr std::size_t kFlushBytes = 1 << 16;

// Lines in, lines out, in blocks: a stream operation a word costs more than stemming it.
void stem_lines(std::istream& in, std::ostream& out) {
  const Stemmer stemmer;
  std::string line, normal, block;
  while (std::getline(in, line)) {
    if (line.ends_with('\r')) line.pop_back();
    normal.clear();
    append_word_form(line, normal);
    block += line;
    block += '\t';
    block += stemmer.stem(normal);
    block += '\n';
    if (block.size() >= kFlushBytes) {
      out << block;
      block.clear();
    }
  }
  out << block;
}

void explain_words(const std::vector<std::string>& words, std::ostream& out) {
  const Stemmer stemmer;
  for (const std::string& word : words) {
    out << word << '\n';
    std::string normal;
    append_word_form(word, normal);
    for (const StemAnalysis& analysis : stemmer.explain(normal)) {
      out << (analysis.chosen ? "  * " : "    ") << analysis.root << "  (" << analysis.rule
          << ")\n";
    }
  }
}

void print_tokens(std::istream& in, std::ostream& out) {
  const Stemmer stemmer;
  const std::string text(std::istreambuf_iterator<char>(in), {});
  TokenizedText tokens;
  tokenize(text, tokens);
  for (const Token& token : tokens.tokens) {
    const std::string_view normal = tokens.normal(token);
    const bool is_word = token.kind == TokenKind::word || token.kind == TokenKind::abbreviation;
    out << token.begin << '\t' << token.end << '\t' << kind_name(token.kind) << '\t'
        << tokens.surface(token) << '\t' << normal << '\t'
        << (is_word ? stemmer.stem(normal) : normal) << '\n';
  }
}

}  // namespace

int run_stem_cli(int argc, const char* const* argv, std::istream& in, std::ostream& out,
                 std::ostream& err) {
  CLI::App app("Indonesian words to their roots, one a line: \"word<TAB>root\".", "warta-stem");
  app.footer(
      "Example:\n"
      "  $ printf 'pemerintahan\\nanak-anak\\n' | warta-stem\n"
      "  pemerintahan\tperintah\n"
      "  anak-anak\tanak");
  bool tokens = false;
  std::vector<std::string> words;
  auto* tokens_flag = app.add_flag(
      "--tokens", tokens,
      "Read a text; print start, end (bytes), kind, surface, normal form and root of each token");
  app.add_option("--explain", words,
                 "Print the analyses weighed for each WORD, the chosen one first")
      ->type_name("WORD")
      ->excludes(tokens_flag);
  app.set_version_flag("--version", "warta-stem " WARTA_VERSION);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error, out, err);  // --help, --version
    err << "warta-stem: " << error.what() << "; see warta-stem --help\n";
    return 2;
  }
  if (!words.empty()) {
    explain_words(words, out);
  } else if (tokens) {
    print_tokens(in, out);
  } else {
    stem_lines(in, out);
  }
  out.flush();
  if (in.bad()) {
    err << "warta-stem: standard input cannot be read; give a file or a pipe\n";
    return 2;
  }
  return 0;
}

}  // namespace warta
