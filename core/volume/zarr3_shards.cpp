#include "core/volume/zarr3_shards.h"

#include <limits>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/array_axes.h"
#include "core/volume/binary_file.h"
#include "core/volume/json_fields.h"
#include "core/volume/zarr_chunks.h"

namespace cristae {
namespace {

constexpr std::size_t kEntryBytes = 16;  // where a chunk begins and how long it is, eight bytes each

[[noreturn]] void refuse_damaged(const std::string& name, const std::string& fact) {
  throw Error(ErrorKind::bad_input, fmt::format("{} {}", name, fact),
              "copy the folder again from where it came");
}

bool has_whole_chunks(const Zarr3Sharding& sharding) {
  if (sharding.chunk.size() != sharding.shard.size()) return false;
  for (std::size_t i = 0; i < sharding.chunk.size(); ++i) {
    const std::int64_t side = sharding.chunk[i];
    if (side < 1 || sharding.shard[i] < side || sharding.shard[i] % side != 0) return false;
  }
  return true;
}

/// How many chunks are in a shard; absent: too many to read an index of them.
std::optional<std::size_t> count_chunks(const Zarr3Sharding& sharding) {
  constexpr std::int64_t kMost = std::int64_t{1} << 24;  // an index of 256 MB
  std::int64_t count = 1;
  for (std::size_t i = 0; i < sharding.chunk.size(); ++i) {
    const std::int64_t along = sharding.shard[i] / sharding.chunk[i];
    if (along > kMost / count) return std::nullopt;
    count *= along;
  }
  return static_cast<std::size_t>(count);
}

std::size_t require_chunks(const Zarr3Sharding& sharding, const std::string& name) {
  const bool whole = has_whole_chunks(sharding);
  const auto count = whole ? count_chunks(sharding) : std::nullopt;
  if (count) return *count;
  throw Error(whole ? ErrorKind::unsupported : ErrorKind::bad_input,
              fmt::format("{} cuts shards of {} into chunks of {}", name, array_shape_text(sharding.shard),
                          array_shape_text(sharding.chunk)),
              "save it with shards of some thousand whole chunks");
}

Zarr3Codecs read_index_codecs(const nlohmann::json& codecs, std::size_t rank, const std::string& name) {
  // An index is an array too, of a pair of numbers for each chunk.
  const Zarr3Codecs found = read_zarr3_codecs(codecs, rank + 1, sizeof(std::uint64_t), name);
  if (found.packing == ChunkPacking::none && !found.first_fastest) return found;
  throw Error(ErrorKind::unsupported, fmt::format("{} packs or transposes the index of its shards", name),
              "save it with the codecs bytes and crc32c for the index");
}

}  // namespace

Zarr3Sharding read_zarr3_sharding(const nlohmann::json& configuration, std::vector<std::int64_t> shard,
                                  std::size_t width, const std::string& name) {
  Zarr3Sharding sharding;
  sharding.shard = std::move(shard);
  sharding.chunk = whole_numbers_of(member(configuration, "chunk_shape"));
  sharding.chunks = require_chunks(sharding, name);
  const std::size_t rank = sharding.chunk.size();
  if (has_zarr3_codec(member(configuration, "codecs"), "sharding_indexed")) {
    throw Error(ErrorKind::unsupported, fmt::format("{} has shards within shards", name),
                "save it with chunks or one kind of shards");
  }
  sharding.codecs = read_zarr3_codecs(member(configuration, "codecs"), rank, width, name);
  sharding.index_codecs = read_index_codecs(member(configuration, "index_codecs"), rank, name);
  const nlohmann::json& location = member(configuration, "index_location");
  sharding.index_first = location == "start";
  if (sharding.index_first || location.is_null() || location == "end") return sharding;
  throw Error(ErrorKind::unsupported,
              fmt::format("{} has the index of its shards at {}", name, location.dump()),
              "save it with the index at the start or the end");
}

Zarr3Shards::Zarr3Shards(Zarr3Sharding sharding, const std::vector<std::int64_t>& shape, std::size_t bytes,
                         std::function<std::filesystem::path(const Index&)> path_of)
    : sharding_(std::move(sharding)), bytes_(bytes), path_of_(std::move(path_of)) {
  for (std::size_t i = 0; i < shape.size(); ++i) grid_.push_back((shape[i] - 1) / sharding_.shard[i] + 1);
}

Zarr3Shards::Place Zarr3Shards::place_of(const Index& index) const {
  Place place;
  for (std::size_t i = 0; i < index.size(); ++i) {
    const std::int64_t chunks = sharding_.shard[i] / sharding_.chunk[i];
    place.shard.push_back(index[i] / chunks);
    place.shard_number = place.shard_number * grid_[i] + place.shard[i];
    place.chunk_number =
        place.chunk_number * static_cast<std::size_t>(chunks) + static_cast<std::size_t>(index[i] % chunks);
  }
  return place;
}

/// Null: there is no such shard.
ChunkCache::Bytes Zarr3Shards::index_of(const Place& place, const std::filesystem::path& path) const {
  if (const auto held = indices_.find(place.shard_number)) return *held;
  ChunkCache::Bytes index;
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored)) {
    const BinaryFile file(path);
    const std::size_t bytes = sharding_.chunks * kEntryBytes;
    const std::size_t stored = zarr3_checked_bytes(sharding_.index_codecs, bytes);
    if (file.size() < stored) {
      refuse_damaged(file.name(), fmt::format("has {} bytes, too few for the index of {} chunks", file.size(),
                                              sharding_.chunks));
    }
    std::vector<std::uint8_t> packed(stored);
    file.read(sharding_.index_first ? 0 : file.size() - stored, packed.data(), stored);
    index = std::make_shared<const std::vector<std::uint8_t>>(
        unpack_zarr3_chunk(sharding_.index_codecs, packed, bytes, file.name()));
  }
  indices_.keep(place.shard_number, index);
  return index;
}

std::optional<std::vector<std::uint8_t>> Zarr3Shards::load(const Index& index) const {
  const Place place = place_of(index);
  const std::filesystem::path path = path_of_(place.shard);
  const ChunkCache::Bytes entries = index_of(place, path);
  if (!entries) return std::nullopt;
  const std::uint8_t* entry = entries->data() + place.chunk_number * kEntryBytes;
  const bool swapped = sharding_.index_codecs.swapped;
  const auto begin = cristae::load<std::uint64_t>(entry, swapped);
  const auto length = cristae::load<std::uint64_t>(entry + kEntryBytes / 2, swapped);
  constexpr auto kNotStored = std::numeric_limits<std::uint64_t>::max();
  if (begin == kNotStored && length == kNotStored) return std::nullopt;
  const BinaryFile file(path);
  if (begin > file.size() || length > file.size() - begin) {
    refuse_damaged(file.name(),
                   fmt::format("is damaged: it has {} bytes, its index names {} bytes at byte {}",
                               file.size(), length, begin));
  }
  require_plausible_chunk(length, bytes_, file.name());
  std::vector<std::uint8_t> stored(static_cast<std::size_t>(length));
  file.read(begin, stored.data(), stored.size());
  return unpack_zarr3_chunk(sharding_.codecs, stored, bytes_, file.name());
}

}  // namespace cristae
