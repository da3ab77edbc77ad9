// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "tests/support/temp_folder.h"

extern char** environ;

namespace warta::testing {
namespace {

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

ProgramRun run(const std::string& path, const std::vector<std::string>& arguments,
               const std::string& input, const std::string& output) {
  const TempFolder folder;
  const std::string in = folder.write("in", input);
  const std::string out = output.empty() ? folder.path("out") : output;
  const std::string err = folder.path("err");

  std::vector<char*> argv = {const_cast<char*>(path.c_str())};
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  std::vector<char*> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    if (std::strncmp(*variable, "WARTA_INDEX=", 12) != 0) variables.push_back(*variable);
  }
  variables.push_back(nullptr);

  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, in.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, out.c_str(), O_WRONLY | O_CREAT, 0600);
  posix_spawn_file_actions_addopen(&files, 2, err.c_str(), O_WRONLY | O_CREAT, 0600);
  pid_t child = 0;
  const int failed =
      posix_spawn(&child, path.c_str(), &files, nullptr, argv.data(), variables.data());
  posix_spawn_file_actions_destroy(&files);
  if (failed != 0) throw std::runtime_error(path + ": " + std::strerror(failed));

  int status = 0;
  waitpid(child, &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1,
          output.empty() ? read_file(out) : std::string(), read_file(err)};
}

}  // namespace

ProgramRun run_program(const std::string& program, const std::vector<std::string>& arguments,
                       const std::string& input, const std::string& output) {
  return run(std::string(WARTA_BIN_DIR) + "/" + program, arguments, input, output);
}

ProgramRun run_shell(const std::string& script) {
  return run("/bin/sh", {"-c", script}, {}, {});
}

}  // namespace warta::testing
