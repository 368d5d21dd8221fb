#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/volume/binary_file.h"

namespace cristae {

/// Bytes to be read at any offset: those of a file as they lie, or what is packed in it. Safe to use from
/// several threads.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  virtual std::string name() const = 0;
  /// Largest number of bytes there can be; exact when nothing is packed.
  virtual std::uint64_t most_bytes() const = 0;
  virtual bool is_packed() const = 0;
  /// @throws Error{bad_input} if the data end before `offset + bytes` or are damaged
  virtual void read(std::uint64_t offset, void* to, std::size_t bytes) const = 0;
  /// Up to `bytes` bytes; how many there were.
  virtual std::size_t read_some(std::uint64_t offset, void* to, std::size_t bytes) const = 0;
};

/// The file as it lies.
std::shared_ptr<const ByteSource> plain_bytes(BinaryFile file);

/// Bytes at hand, as of a part of a file. @param name  stands in messages
std::shared_ptr<const ByteSource> bytes_at_hand(std::vector<std::uint8_t> bytes, std::string name);

}  // namespace cristae
