#include "app/cli/run_folder.h"

#include "app/cli/output_file.h"
#include "core/base/error.h"

namespace cristae::cli {
namespace {

namespace fs = std::filesystem;

bool looks_like_a_run(const fs::path& folder) {
  return fs::is_directory(folder) && (fs::exists(folder / "run.json") || fs::is_empty(folder));
}

}  // namespace

void prepare_run_folder(const fs::path& folder, bool resume, bool force) {
  if (resume) {
    if (fs::exists(folder / "checkpoint.h5")) return;
    throw Error(ErrorKind::not_found, (folder / "checkpoint.h5").string() + " is not there",
                "name a run folder that was begun, or start anew without --resume");
  }
  if (!fs::exists(folder)) return require_writable(folder, force);
  if (!force) {
    throw Error(ErrorKind::bad_input, folder.string() + " exists already",
                "choose another name, --resume to go on with it, or --force to replace it");
  }
  if (!looks_like_a_run(folder)) {
    throw Error(ErrorKind::bad_input, folder.string() + " is not a run folder, so --force leaves it alone",
                "choose another name");
  }
  fs::remove_all(folder);
}

}  // namespace cristae::cli
