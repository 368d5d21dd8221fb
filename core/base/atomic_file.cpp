#include "core/base/atomic_file.h"

#include <fcntl.h>
#include <fstream>
#include <string>
#include <system_error>
#include <unistd.h>

#include "core/base/error.h"

namespace cristae {
namespace {

void flush_to_disk(const std::filesystem::path& path) {
  const int handle = ::open(path.c_str(), O_RDONLY);
  if (handle < 0) return;
  ::fsync(handle);
  ::close(handle);
}

}  // namespace

void write_atomically(const std::filesystem::path& path,
                      const std::function<void(const std::filesystem::path&)>& write) {
  namespace fs = std::filesystem;
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (!fs::is_directory(folder)) {
    throw Error(
        ErrorKind::not_found,
        folder.string() + ": no such folder, so " + path.filename().string() + " cannot be written there",
        "make the folder or choose another place");
  }
  fs::path temporary = path;
  // The ending stays: writers choose the format by it.
  temporary.replace_filename("." + path.stem().string() + "." + std::to_string(::getpid()) + ".part" +
                             path.extension().string());
  std::error_code ignored;
  try {
    write(temporary);
    if (!fs::exists(temporary)) {
      throw Error(ErrorKind::resources, path.string() + ": could not be written",
                  "check that the folder is writable and the disk has room");
    }
    flush_to_disk(temporary);
    fs::rename(temporary, path);
    flush_to_disk(folder);
  } catch (const fs::filesystem_error& fault) {
    fs::remove(temporary, ignored);
    throw Error(ErrorKind::resources, path.string() + ": " + fault.code().message(),
                "check that the folder is writable and the disk has room");
  } catch (...) {
    fs::remove(temporary, ignored);
    throw;
  }
}

void write_text_atomically(const std::filesystem::path& path, std::string_view text) {
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    std::ofstream file(temporary, std::ios::binary);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    file.close();
    if (!file) {
      throw Error(ErrorKind::resources, path.string() + ": could not be written",
                  "check that the folder is writable and the disk has room");
    }
  });
}

}  // namespace cristae
