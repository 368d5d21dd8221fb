#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/volume/precomputed_scale.h"
#include "core/volume/precomputed_shards.h"

namespace cristae {

/// The chunks of one scale, of files or shards, unpacked and decoded. Safe to use from several threads.
class PrecomputedChunks {
 public:
  explicit PrecomputedChunks(PrecomputedScale scale);

  /// The voxels (z, y, x) of a chunk, little-endian, without what hangs over the edge of the volume; absent:
  /// not stored, which means zeros.
  /// @param index  (z, y, x) in the grid of chunks
  /// @throws Error{bad_input} if it is damaged or has another size, Error{unsupported} if it is packed by
  ///         other means than gzip
  std::optional<std::vector<std::uint8_t>> load(const Shape& index) const;

 private:
  /// Where a chunk lies in the volume.
  struct Box {
    Shape begin;
    Shape extent;
  };
  Box box_of(const Shape& index) const;
  std::uint64_t most_bytes(const Shape& extent) const;
  std::optional<StoredChunk> read_file(const Box& box) const;
  std::optional<StoredChunk> read_packed_file(const std::string& plain, std::size_t most) const;
  /// What chunks that are packed end in. Looked up once, so that the many chunks of nothing cost little.
  const std::vector<std::string>& endings() const;
  std::vector<std::uint8_t> decode(StoredChunk stored, const Shape& extent) const;

  PrecomputedScale scale_;
  std::unique_ptr<PrecomputedShards> shards_;  // null: files
  mutable std::once_flag looked_;
  mutable std::vector<std::string> endings_;
};

}  // namespace cristae
