#include "app/cli/output_file.h"

#include "core/base/error.h"

namespace cristae::cli {

void require_writable(const std::filesystem::path& path, bool force) {
  namespace fs = std::filesystem;
  if (path.filename().empty()) {
    throw Error(ErrorKind::bad_input, "'" + path.string() + "' names no file", "give a file name");
  }
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (!fs::is_directory(folder)) {
    throw Error(ErrorKind::not_found, folder.string() + ": no such folder",
                "make it or choose another place");
  }
  if (fs::exists(path) && !force) {
    throw Error(ErrorKind::bad_input, path.string() + " exists already",
                "choose another name, or --force to overwrite it");
  }
}

void require_writable_labels(const std::filesystem::path& path, bool force) {
  namespace fs = std::filesystem;
  const fs::path named = path.has_filename() ? path : path.parent_path();
  const fs::path list = named.parent_path();
  const bool begins_list = list.filename() == "labels" && !fs::exists(list) &&
                           list.parent_path().extension() == ".zarr" && fs::is_directory(list.parent_path());
  if (!begins_list) require_writable(named, force);
}

void make_output_folder(const std::filesystem::path& folder) {
  namespace fs = std::filesystem;
  if (fs::is_directory(folder)) return;
  require_writable(folder, false);  // its own folder is there, and no file has its name
  fs::create_directory(folder);
}

}  // namespace cristae::cli
