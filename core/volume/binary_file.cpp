#include "core/volume/binary_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {

BinaryFile::BinaryFile(const std::filesystem::path& path) : path_(path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    throw Error(ErrorKind::not_found, fmt::format("{}: no such file", path.string()), "check the path");
  }
  // Opening a pipe would wait for a writer for ever.
  if (!S_ISREG(status.st_mode)) {
    throw Error(ErrorKind::bad_input, fmt::format("{} is not a file", path.string()), "name a file");
  }
  handle_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (handle_ < 0) {
    throw Error(ErrorKind::bad_input, fmt::format("{} cannot be opened", path.string()),
                "check that you may read it");
  }
  size_ = static_cast<std::uint64_t>(status.st_size);
}

BinaryFile::BinaryFile(BinaryFile&& other) noexcept
    : path_(std::move(other.path_)), handle_(std::exchange(other.handle_, -1)), size_(other.size_) {}

BinaryFile::~BinaryFile() {
  if (handle_ >= 0) ::close(handle_);
}

void BinaryFile::read(std::uint64_t offset, void* to, std::size_t bytes) const {
  if (read_some(offset, to, bytes) < bytes) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{} is cut short: it ends at byte {}, {} bytes are expected at byte {}", name(),
                            size_, bytes, offset),
                "copy the file again from where it came");
  }
}

std::size_t BinaryFile::read_some(std::uint64_t offset, void* to, std::size_t bytes) const {
  if (offset >= size_) return 0;
  std::size_t done = 0;
  while (done < bytes) {
    const ssize_t got =
        ::pread(handle_, static_cast<char*>(to) + done, bytes - done, static_cast<off_t>(offset + done));
    if (got <= 0) break;
    done += static_cast<std::size_t>(got);
  }
  return done;
}

void swap_byte_order(void* numbers, std::size_t count, std::size_t width) {
  auto* bytes = static_cast<std::uint8_t*>(numbers);
  for (std::size_t i = 0; i < count; ++i, bytes += width) std::reverse(bytes, bytes + width);
}

}  // namespace cristae
