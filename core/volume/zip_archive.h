#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/volume/byte_source.h"

namespace cristae {

struct ZipEntry {
  std::string name;
  std::uint64_t bytes = 0;  ///< unpacked, as the directory says; never more than its packing could hold
};

/// A zip archive open for reading. Movable; one thread at a time, streams are independent.
class ZipArchive {
 public:
  /// @throws Error{not_found, bad_input}
  explicit ZipArchive(const std::filesystem::path& path);
  ZipArchive(ZipArchive&&) noexcept;
  ~ZipArchive();

  const std::vector<ZipEntry>& entries() const;
  /// A small entry at once. @throws Error{bad_input} if it is damaged or larger than `most`
  std::string read(std::size_t entry, std::uint64_t most) const;
  /// A large entry, unpacked as it is read; going back begins from its start again.
  std::shared_ptr<const ByteSource> stream(std::size_t entry) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Writes a zip archive whose entries are packed by Deflate. The entries are held until close().
class ZipWriter {
 public:
  explicit ZipWriter(const std::filesystem::path& path);
  ~ZipWriter();
  void add(const std::string& name, std::string bytes);
  void close();  ///< @throws Error{resources} if the disk is full

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace cristae
