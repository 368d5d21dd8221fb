#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/units.h"
#include "core/volume/chunk_cache.h"

namespace cristae {

/// How the shards of a precomputed volume hold chunks: `neuroglancer_uint64_sharded_v1`.
struct PrecomputedSharding {
  int preshift_bits = 0;   ///< of a chunk's number, left out of the hash
  int minishard_bits = 0;  ///< of the hash: the part of a shard
  int shard_bits = 0;      ///< of the hash above these: the shard
  bool is_hashed = false;  ///< by murmur_hash(), else the number itself
  bool is_index_packed = false;
  bool is_data_packed = false;  ///< by gzip
};

/// @param sharding  the object of that name in the `info`
/// @param name      stands in messages
/// @throws Error{bad_input, unsupported}
PrecomputedSharding read_precomputed_sharding(const nlohmann::json& sharding, const std::string& name);

/// The number of a chunk in shards: the bits of its place in the grid taken in turn from x, y and z, without
/// those that are 0 for every chunk.
std::uint64_t compressed_morton_code(const Shape& index, const Shape& grid);

/// MurmurHash3_x86_128 of eight bytes with seed 0, the low 64 bits (A. Appleby, public domain).
std::uint64_t murmur_hash(std::uint64_t number);

/// Bytes of a chunk, and the file that they are of.
struct StoredChunk {
  std::vector<std::uint8_t> bytes;
  std::string name;
};

/// The shards of one scale. Of a shard the index of a part is read, and kept for a while, and then the chunk
/// that is asked for. Safe to use from several threads.
class PrecomputedShards {
 public:
  /// @param chunks  of the whole scale: no index can have more
  PrecomputedShards(const PrecomputedSharding& sharding, std::filesystem::path folder, std::int64_t chunks);

  /// A chunk, by its compressed Morton code; absent: not stored.
  /// @param most  bytes that a chunk can have, packed or not
  /// @throws Error{bad_input} if the shard is damaged
  std::optional<StoredChunk> load(std::uint64_t chunk, std::uint64_t most) const;

 private:
  std::filesystem::path path_of(std::uint64_t shard) const;
  ChunkCache::Bytes index_of(std::uint64_t part, const std::filesystem::path& path) const;
  std::vector<std::uint8_t> read_index(std::uint64_t minishard, const std::filesystem::path& path) const;

  static constexpr std::size_t kIndexBytes = std::size_t{64} << 20;

  PrecomputedSharding sharding_;
  std::filesystem::path folder_;
  std::uint64_t chunks_;
  mutable ChunkCache indices_{kIndexBytes};
};

}  // namespace cristae
