#include "app/cli/engine.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <unistd.h>

#include "core/base/error.h"

namespace cristae::cli {

std::filesystem::path program_folder() {
  std::error_code fault;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", fault);
  return fault ? std::filesystem::path(".") : program.parent_path();
}

void become_engine(char** arguments) {
  const auto engine = program_folder() / "cristae-engine";
  if (!std::filesystem::exists(engine)) {
    throw Error(ErrorKind::not_found, engine.string() + " is missing, the program that learns and predicts",
                "build with CRISTAE_LEARNING=ON and keep both programs in one folder");
  }
  ::execv(engine.c_str(), arguments);
  throw Error(ErrorKind::resources, engine.string() + " cannot be started: " + std::strerror(errno),
              "check that the file is whole and executable");
}

}  // namespace cristae::cli
