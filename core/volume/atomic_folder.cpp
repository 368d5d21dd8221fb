#include "core/volume/atomic_folder.h"

#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

namespace fs = std::filesystem;

void flush_file_system(const fs::path& folder) {
  const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) return;
  ::syncfs(handle);
  ::close(handle);
}

void require_replaceable(const fs::path& path, const std::function<bool(const fs::path&)>& is_alike) {
  std::error_code ignored;
  if (!fs::exists(path, ignored)) return;
  if (fs::is_directory(path, ignored) && (fs::is_empty(path, ignored) || is_alike(path))) return;
  throw Error(
      ErrorKind::bad_input,
      fmt::format("{} exists and does not hold labels of this format, so it is not replaced", path.string()),
      "choose another name");
}

}  // namespace

void write_folder_atomically(const fs::path& given, const std::function<bool(const fs::path&)>& is_alike,
                             const std::function<void(const fs::path&)>& write) {
  // "labels.zarr/" names the same folder.
  const fs::path path = given.has_filename() ? given : given.parent_path();
  const fs::path parent = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (!fs::is_directory(parent)) {
    throw Error(ErrorKind::not_found, fmt::format("{}: no such folder", parent.string()),
                "make it or choose another place");
  }
  require_replaceable(path, is_alike);
  const std::string stem = fmt::format(".{}.{}", path.filename().string(), ::getpid());
  const fs::path temporary = parent / (stem + ".part");
  const fs::path old = parent / (stem + ".old");
  std::error_code ignored;
  try {
    fs::remove_all(temporary);
    fs::create_directory(temporary);
    write(temporary);
    flush_file_system(temporary);
    if (fs::exists(path)) fs::rename(path, old);
    fs::rename(temporary, path);
    fs::remove_all(old, ignored);
  } catch (const fs::filesystem_error& fault) {
    fs::remove_all(temporary, ignored);
    if (!fs::exists(path, ignored) && fs::exists(old, ignored)) fs::rename(old, path, ignored);
    throw Error(ErrorKind::resources, fmt::format("{}: {}", path.string(), fault.code().message()),
                "check that the folder is writable and the disk has room");
  } catch (...) {
    fs::remove_all(temporary, ignored);
    throw;
  }
}

}  // namespace cristae
