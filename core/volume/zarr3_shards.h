#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/volume/chunk_cache.h"
#include "core/volume/zarr3_codecs.h"

namespace cristae {

/// How shards hold chunks: the configuration of the codec sharding_indexed.
struct Zarr3Sharding {
  std::vector<std::int64_t> shard;  ///< voxels along each dimension
  std::vector<std::int64_t> chunk;  ///< of which each shard is a multiple
  std::size_t chunks = 0;           ///< in a shard
  Zarr3Codecs codecs;               ///< of a chunk
  Zarr3Codecs index_codecs;
  bool index_first = false;  ///< the index is at the start of the file, else at its end
};

/// @param width  bytes of a voxel
/// @throws Error{bad_input} if shards are not made of whole chunks, Error{unsupported} for codecs and places
///         of the index that are not read here
Zarr3Sharding read_zarr3_sharding(const nlohmann::json& configuration, std::vector<std::int64_t> shard,
                                  std::size_t width, const std::string& name);

/// The chunks in the shards of one array. Of a shard its index is read, and kept for a while, and then the
/// chunk that is asked for. Safe to use from several threads.
class Zarr3Shards {
 public:
  using Index = std::vector<std::int64_t>;  ///< a place in a grid

  /// @param shape    of the array
  /// @param bytes    of an unpacked chunk
  /// @param path_of  the file of a shard
  Zarr3Shards(Zarr3Sharding sharding, const std::vector<std::int64_t>& shape, std::size_t bytes,
              std::function<std::filesystem::path(const Index&)> path_of);

  /// A chunk, by its place in the grid of all chunks; absent: not stored.
  /// @throws Error{bad_input} if the shard is damaged
  std::optional<std::vector<std::uint8_t>> load(const Index& index) const;

 private:
  struct Place {
    Index shard;
    std::int64_t shard_number = 0;
    std::size_t chunk_number = 0;  // inside it
  };
  Place place_of(const Index& index) const;
  ChunkCache::Bytes index_of(const Place& place, const std::filesystem::path& path) const;

  static constexpr std::size_t kIndexBytes = std::size_t{64} << 20;

  Zarr3Sharding sharding_;
  Index grid_;  // shards along each dimension
  std::size_t bytes_;
  std::function<std::filesystem::path(const Index&)> path_of_;
  mutable ChunkCache indices_{kIndexBytes};
};

}  // namespace cristae
