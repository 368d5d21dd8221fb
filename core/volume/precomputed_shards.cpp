#include "core/volume/precomputed_shards.h"

#include <algorithm>
#include <bit>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/binary_file.h"
#include "core/volume/chunk_codec.h"
#include "core/volume/json_fields.h"

namespace cristae {
namespace {

using nlohmann::json;

[[noreturn]] void refuse_shard(const std::string& name, const std::string& fact) {
  throw Error(ErrorKind::bad_input, fmt::format("{} is damaged: {}", name, fact),
              "copy the folder again from where it came");
}

[[noreturn]] void refuse_sharding(const std::string& name, const char* field, const json& value) {
  throw Error(ErrorKind::unsupported, fmt::format("{} has shards with {} {}", name, field, value.dump()),
              "save it with shards of neuroglancer_uint64_sharded_v1, or without");
}

int bits_field(const json& sharding, const char* field, int most, const std::string& name) {
  const json& value = member(sharding, field);
  if (!value.is_number_integer() || value < 0 || value > most) refuse_sharding(name, field, value);
  return value.get<int>();
}

bool is_gzip_field(const json& sharding, const char* field, const std::string& name) {
  const json& value = member(sharding, field);
  if (value != "gzip" && value != "raw" && !value.is_null()) refuse_sharding(name, field, value);
  return value == "gzip";
}

std::uint64_t low_bits(int count) {
  return count >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
}

std::uint32_t murmur_mix(std::uint32_t h) {
  h = (h ^ h >> 16) * 0x85ebca6bU;
  h = (h ^ h >> 13) * 0xc2b2ae35U;
  return h ^ h >> 16;
}

std::uint64_t little_at(const std::uint8_t* bytes) {
  return load<std::uint64_t>(bytes, !kLittleEndianMachine);
}

/// Bytes of a file that a number in it names. @param base  they are counted from
std::vector<std::uint8_t> read_named(const BinaryFile& file, std::uint64_t base, std::uint64_t begin,
                                     std::uint64_t length) {
  const std::uint64_t there = file.size() - std::min(base, file.size());
  if (begin > there || length > there - begin) {
    refuse_shard(file.name(), fmt::format("it has {} bytes, its index names {} bytes at byte {}", file.size(),
                                          length, base + begin));
  }
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(length));
  file.read(base + begin, bytes.data(), bytes.size());
  return bytes;
}

/// Where a chunk lies behind the index of its shard; absent: it is not there.
struct ChunkPlace {
  std::uint64_t begin = 0;
  std::uint64_t length = 0;
};

/// The index of a part has three rows: numbers of chunks, distances from the end of the one before, lengths;
/// the first two as differences. Sums that wrap around are found when the place is read.
std::optional<ChunkPlace> find_chunk(const std::vector<std::uint8_t>& index, std::uint64_t chunk) {
  const std::size_t count = index.size() / 24;
  std::uint64_t number = 0;
  std::uint64_t begin = 0;
  for (std::size_t i = 0; i < count; ++i) {
    number += little_at(&index[8 * i]);
    begin += little_at(&index[8 * (count + i)]);
    const std::uint64_t length = little_at(&index[8 * (2 * count + i)]);
    if (number == chunk) return ChunkPlace{begin, length};
    begin += length;
  }
  return std::nullopt;
}

}  // namespace

PrecomputedSharding read_precomputed_sharding(const json& sharding, const std::string& name) {
  const json& type = member(sharding, "@type");
  if (type != "neuroglancer_uint64_sharded_v1") refuse_sharding(name, "@type", type);
  PrecomputedSharding found;
  found.preshift_bits = bits_field(sharding, "preshift_bits", 64, name);
  found.minishard_bits = bits_field(sharding, "minishard_bits", 32, name);
  found.shard_bits = bits_field(sharding, "shard_bits", 64 - found.minishard_bits, name);
  const json& hash = member(sharding, "hash");
  found.is_hashed = hash == "murmurhash3_x86_128";
  if (!found.is_hashed && hash != "identity") refuse_sharding(name, "hash", hash);
  found.is_index_packed = is_gzip_field(sharding, "minishard_index_encoding", name);
  found.is_data_packed = is_gzip_field(sharding, "data_encoding", name);
  return found;
}

std::uint64_t compressed_morton_code(const Shape& index, const Shape& grid) {
  const std::int64_t sides[] = {grid.x, grid.y, grid.z};
  const std::int64_t places[] = {index.x, index.y, index.z};
  std::uint64_t code = 0;
  int out = 0;
  for (int bit = 0; bit < 62; ++bit) {
    for (int axis = 0; axis < 3; ++axis) {
      if ((std::int64_t{1} << bit) >= sides[axis]) continue;
      code |= static_cast<std::uint64_t>(places[axis] >> bit & 1) << out;
      ++out;
    }
  }
  return code;
}

std::uint64_t murmur_hash(std::uint64_t number) {
  constexpr std::uint32_t kLength = 8;
  std::uint32_t h1 = std::rotl(static_cast<std::uint32_t>(number) * 0x239b961bU, 15) * 0xab0e9789U;
  std::uint32_t h2 = std::rotl(static_cast<std::uint32_t>(number >> 32) * 0xab0e9789U, 16) * 0x38b34ae5U;
  // Eight bytes reach the first two of the four words only; the others stay alike.
  std::uint32_t h3 = kLength;
  h1 ^= kLength;
  h2 ^= kLength;
  h1 += h2 + 2 * h3;
  h2 += h1;
  h3 += h1;
  h1 = murmur_mix(h1);
  h2 = murmur_mix(h2);
  h3 = murmur_mix(h3);
  h1 += h2 + 2 * h3;
  h2 += h1;
  return std::uint64_t{h2} << 32 | h1;
}

PrecomputedShards::PrecomputedShards(const PrecomputedSharding& sharding, std::filesystem::path folder,
                                     std::int64_t chunks)
    : sharding_(sharding), folder_(std::move(folder)), chunks_(static_cast<std::uint64_t>(chunks)) {}

std::filesystem::path PrecomputedShards::path_of(std::uint64_t shard) const {
  return folder_ / fmt::format("{:0{}x}.shard", shard, (sharding_.shard_bits + 3) / 4);
}

std::vector<std::uint8_t> PrecomputedShards::read_index(std::uint64_t minishard,
                                                        const std::filesystem::path& path) const {
  constexpr std::uint64_t kMostEntries = std::uint64_t{1} << 24;
  const BinaryFile file(path);
  const std::uint64_t behind = std::uint64_t{16} << sharding_.minishard_bits;
  if (file.size() < behind) {
    refuse_shard(file.name(), fmt::format("it has {} bytes, the index of its parts {}", file.size(), behind));
  }
  std::uint8_t entry[16];
  file.read(16 * minishard, entry, sizeof(entry));
  const std::uint64_t begin = little_at(entry);
  const std::uint64_t end = little_at(entry + 8);
  const std::uint64_t most = 24 * std::min(chunks_, kMostEntries);
  std::vector<std::uint8_t> index;
  if (begin == end) return index;
  if (end < begin || end - begin > most + 1024) {
    refuse_shard(file.name(), fmt::format("the index of a part goes from byte {} to {}", begin, end));
  }
  index = read_named(file, behind, begin, end - begin);
  if (sharding_.is_index_packed) index = unpack_gzip_up_to(index, most, file.name());
  if (index.size() % 24 != 0 || index.size() > most) {
    refuse_shard(file.name(), fmt::format("the index of a part has {} bytes", index.size()));
  }
  return index;
}

/// Null: there is no such shard.
ChunkCache::Bytes PrecomputedShards::index_of(std::uint64_t part, const std::filesystem::path& path) const {
  const auto key = static_cast<std::int64_t>(part);
  if (const auto held = indices_.find(key)) return *held;
  ChunkCache::Bytes index;
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored)) {
    index = std::make_shared<const std::vector<std::uint8_t>>(
        read_index(part & low_bits(sharding_.minishard_bits), path));
  } else if (std::filesystem::exists(std::filesystem::path(path).replace_extension(".index"), ignored)) {
    throw Error(ErrorKind::unsupported,
                fmt::format("{} is missing, its index lies in a file of its own", path.string()),
                "save it with shards of one file each");
  }
  indices_.keep(key, index);
  return index;
}

std::optional<StoredChunk> PrecomputedShards::load(std::uint64_t chunk, std::uint64_t most) const {
  const std::uint64_t shifted = sharding_.preshift_bits >= 64 ? 0 : chunk >> sharding_.preshift_bits;
  const std::uint64_t hash = sharding_.is_hashed ? murmur_hash(shifted) : shifted;
  const std::uint64_t part = hash & low_bits(sharding_.minishard_bits + sharding_.shard_bits);
  const std::filesystem::path path = path_of(part >> sharding_.minishard_bits);
  const ChunkCache::Bytes index = index_of(part, path);
  if (!index) return std::nullopt;
  const auto place = find_chunk(*index, chunk);
  if (!place) return std::nullopt;
  const BinaryFile file(path);
  if (place->length > 2 * most + 1024) {
    refuse_shard(file.name(), fmt::format("a chunk has {} bytes", place->length));
  }
  StoredChunk stored{
      read_named(file, std::uint64_t{16} << sharding_.minishard_bits, place->begin, place->length),
      file.name()};
  if (sharding_.is_data_packed) stored.bytes = unpack_gzip_up_to(stored.bytes, most, stored.name);
  return stored;
}

}  // namespace cristae
