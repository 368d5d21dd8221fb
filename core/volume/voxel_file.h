#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

namespace cristae {

/// A file that takes plain text and then, if wanted, voxels packed by gzip or zlib.
class VoxelFile {
 public:
  enum class Packing { none, gzip, zlib };

  explicit VoxelFile(const std::filesystem::path& path);
  VoxelFile(const VoxelFile&) = delete;
  VoxelFile& operator=(const VoxelFile&) = delete;
  ~VoxelFile();

  void write_text(std::string_view text) { write(text.data(), text.size()); }
  void start_packing(Packing packing);
  void write(const void* bytes, std::size_t count);
  std::uint64_t packed_bytes() const;  ///< behind what was written plainly; final after finish_packing()
  void finish_packing();
  /// Writes over text that was written before, as long as it.
  void replace(std::uint64_t offset, std::string_view text);
  void close();  ///< @throws Error{resources} if the disk is full

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace cristae
