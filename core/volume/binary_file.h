#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <string>

namespace cristae {

/// A regular file open for reading at any offset. Reading is safe from several threads.
class BinaryFile {
 public:
  /// @throws Error{not_found} if it is absent, Error{bad_input} if it is not a regular file
  explicit BinaryFile(const std::filesystem::path& path);
  BinaryFile(BinaryFile&& other) noexcept;
  BinaryFile& operator=(BinaryFile&&) = delete;
  ~BinaryFile();

  const std::filesystem::path& path() const { return path_; }
  std::string name() const { return path_.string(); }
  std::uint64_t size() const { return size_; }

  /// @throws Error{bad_input} "cut short" if the file ends before `offset + bytes`
  void read(std::uint64_t offset, void* to, std::size_t bytes) const;
  /// Up to `bytes` bytes; how many there were.
  std::size_t read_some(std::uint64_t offset, void* to, std::size_t bytes) const;

 private:
  std::filesystem::path path_;
  int handle_ = -1;
  std::uint64_t size_ = 0;
};

/// A number stored at `bytes`; `swap` when its byte order is not this machine's.
template <typename T>
T load(const std::uint8_t* bytes, bool swap) {
  std::uint8_t copy[sizeof(T)];
  std::memcpy(copy, bytes, sizeof(T));
  if (swap) std::reverse(copy, copy + sizeof(T));
  T value;
  std::memcpy(&value, copy, sizeof(T));
  return value;
}

/// Turns the byte order of `count` numbers of `width` bytes around, in place.
void swap_byte_order(void* numbers, std::size_t count, std::size_t width);

constexpr bool kLittleEndianMachine = std::endian::native == std::endian::little;

}  // namespace cristae
