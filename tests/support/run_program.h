// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one of our programs as a user's shell would.
#pragma once

#include <string>
#include <vector>

namespace warta::testing {

struct ProgramRun {
  int exit_code = -1;  // -1 when a signal ended it
  std::string out;
  std::string err;
};

// Runs bin/`program` with these arguments in the environment of the test, $WARTA_INDEX unset.
// `input` is its stdin; what it prints goes to the file `output` where one is named.
ProgramRun run_program(const std::string& program, const std::vector<std::string>& arguments,
                       const std::string& input = {}, const std::string& output = {});

// Runs a script with sh in the environment of the test.
ProgramRun run_shell(const std::string& script);

}  // namespace warta::testing
