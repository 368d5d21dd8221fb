#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

/// What the fuzz targets share: readers take paths, so each input becomes a file in memory.
namespace cristae::fuzz {

/// A folder of this process in /dev/shm; removed at the end.
class Scratch {
 public:
  Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch();

  /// Writes the bytes; the path.
  std::string put(const std::string& name, const std::uint8_t* bytes, std::size_t count) const;
  std::string folder() const { return folder_.string(); }

 private:
  std::filesystem::path folder_;
};

/// Opens the stack and reads a few sections. Errors of ours are answers; anything else ends the run.
void read_stack(const std::string& reference);

/// The same as labels, with ids.
void read_labels(const std::string& reference);

}  // namespace cristae::fuzz
