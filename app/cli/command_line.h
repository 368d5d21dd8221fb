#pragma once

namespace cristae::cli {

/// The program: parses, runs one verb, turns whatever ends it into events, one line on stderr and an
/// exit code (0 done, 2 usage, 3 bad input, 4 not enough memory or disk, 5 stopped, 70 our bug).
int run_command_line(int argument_count, char** arguments);

}  // namespace cristae::cli
