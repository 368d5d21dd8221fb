#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <hdf5.h>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "core/volume/hdf5_file.h"

/// What the files that call HDF5 share; no other file includes this one.
namespace cristae::hdf5 {

/// Owns one HDF5 identifier.
class Hid {
 public:
  using Closer = herr_t (*)(hid_t);
  Hid() = default;
  Hid(hid_t id, Closer closer) : id_(id), closer_(closer) {}
  Hid(Hid&& other) noexcept : id_(std::exchange(other.id_, -1)), closer_(other.closer_) {}
  Hid& operator=(Hid&& other) noexcept {
    std::swap(id_, other.id_);
    std::swap(closer_, other.closer_);
    return *this;
  }
  ~Hid() { close(); }

  bool valid() const { return id_ >= 0; }
  hid_t get() const { return id_; }
  herr_t close() {
    if (id_ < 0) return 0;
    return closer_(std::exchange(id_, -1));
  }

 private:
  hid_t id_ = -1;
  Closer closer_ = nullptr;
};

/// Held during every call of the library, whose builds are not all thread-safe; also keeps the
/// library from printing its own error stack (a setting of each thread).
class LibraryLock {
 public:
  LibraryLock();

 private:
  std::unique_lock<std::recursive_mutex> lock_;
};

/// The pixel type stored as `type`; absent for strings, compounds and odd floats. The base type of an
/// enumeration counts (Python programs store bool so).
std::optional<PixelType> pixel_type_of(hid_t type);
Hid stored_type(PixelType type);  ///< as we write it: little endian
Hid memory_type(PixelType type);  ///< in this machine's order

/// Half floats, bit patterns in 16 bits. HDF5 converts them in software, slowly; OpenCV in hardware.
void floats_from_halves(const std::uint16_t* halves, float* floats, std::size_t count);
void halves_from_floats(const float* floats, std::uint16_t* halves, std::size_t count);

}  // namespace cristae::hdf5

namespace cristae {

struct Hdf5File::Handle {
  std::filesystem::path path;
  hdf5::Hid file;
  std::uint64_t bytes = 0;  // size of a file opened for reading
  bool writable = false;
  // The dataset last used stays open: its chunk cache serves the next section.
  mutable std::string open_name;
  mutable hdf5::Hid open_dataset;

  std::string at(const std::string& name) const { return path.string() + ":" + name; }
};

}  // namespace cristae
