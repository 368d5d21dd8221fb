#include "core/volume/chunk_codec.h"

#include <algorithm>
#include <limits>

#include <blosc.h>
#include <fmt/format.h>
#include <zlib.h>
#include <zstd.h>

#include "core/base/error.h"

namespace cristae {
namespace {

[[noreturn]] void refuse(const std::string& name, const std::string& fact) {
  throw Error(ErrorKind::bad_input, fmt::format("{} {}", name, fact),
              "copy the folder again from where it came");
}

/// zlib unpacking gzip or zlib, from beginning to end.
struct InflateState {
  explicit InflateState(const std::string& name) {
    if (inflateInit2(&stream, 15 + 32) == Z_OK) return;
    throw Error(ErrorKind::resources, name + ": not enough memory to unpack it", "close other programs");
  }
  InflateState(const InflateState&) = delete;
  InflateState& operator=(const InflateState&) = delete;
  ~InflateState() { inflateEnd(&stream); }

  z_stream stream{};
};

std::vector<std::uint8_t> unpack_gzip(std::span<const std::uint8_t> packed, std::size_t bytes,
                                      const std::string& name) {
  InflateState state(name);
  z_stream& stream = state.stream;
  std::vector<std::uint8_t> unpacked(bytes);
  stream.next_in = const_cast<Bytef*>(packed.data());  // the library does not write to it
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = unpacked.data();
  stream.avail_out = static_cast<uInt>(bytes);
  const int status = inflate(&stream, Z_FINISH);
  const bool whole = status == Z_STREAM_END && stream.avail_out == 0;
  if (!whole) refuse(name, "is damaged: it cannot be unpacked to the size of a chunk");
  return unpacked;
}

std::vector<std::uint8_t> unpack_blosc(std::span<const std::uint8_t> packed, std::size_t bytes,
                                       const std::string& name) {
  std::size_t said = 0;
  const bool valid = packed.size() >= BLOSC_MIN_HEADER_LENGTH &&
                     blosc_cbuffer_validate(packed.data(), packed.size(), &said) == 0 && said == bytes;
  if (!valid) refuse(name, fmt::format("is damaged: its Blosc header does not announce {} bytes", bytes));
  std::vector<std::uint8_t> unpacked(bytes);
  // The _ctx functions have no global state: several threads may unpack at once.
  const int got = blosc_decompress_ctx(packed.data(), unpacked.data(), unpacked.size(), 1);
  if (got < 0 || static_cast<std::size_t>(got) != bytes) {
    refuse(name, "is damaged, or packed by a method this Blosc does not have");
  }
  return unpacked;
}

std::vector<std::uint8_t> unpack_zstd(std::span<const std::uint8_t> packed, std::size_t bytes,
                                      const std::string& name) {
  std::vector<std::uint8_t> unpacked(bytes);
  const std::size_t got = ZSTD_decompress(unpacked.data(), unpacked.size(), packed.data(), packed.size());
  if (ZSTD_isError(got) != 0 || got != bytes) {
    refuse(name, "is damaged: it cannot be unpacked to the size of a chunk");
  }
  return unpacked;
}

/// How many times smaller the packed bytes can be at best: Deflate comes to 1032, Blosc cuts its input in
/// blocks, Zstandard says "128 KB of this byte" in four.
std::size_t best_ratio(ChunkPacking packing) { return packing == ChunkPacking::zstd ? 1 << 15 : 2048; }

}  // namespace

std::vector<std::uint8_t> unpack_chunk(ChunkPacking packing, std::span<const std::uint8_t> packed,
                                       std::size_t bytes, const std::string& name) {
  constexpr std::size_t kAlwaysAllowed = std::size_t{64} << 20;
  if (packing != ChunkPacking::none && bytes > kAlwaysAllowed &&
      bytes / best_ratio(packing) > packed.size()) {
    refuse(name, fmt::format("has {} bytes, too few for a chunk of {}", packed.size(), bytes));
  }
  switch (packing) {
    case ChunkPacking::gzip: return unpack_gzip(packed, bytes, name);
    case ChunkPacking::blosc: return unpack_blosc(packed, bytes, name);
    case ChunkPacking::zstd: return unpack_zstd(packed, bytes, name);
    case ChunkPacking::none: break;
  }
  if (packed.size() != bytes) {
    refuse(name, fmt::format("has {} bytes, a chunk has {}", packed.size(), bytes));
  }
  return {packed.begin(), packed.end()};
}

std::vector<std::uint8_t> unpack_gzip_up_to(std::span<const std::uint8_t> packed, std::uint64_t most,
                                            const std::string& name) {
  if (packed.size() > std::numeric_limits<uInt>::max()) refuse(name, "is too long for a chunk");
  InflateState state(name);
  state.stream.next_in = const_cast<Bytef*>(packed.data());  // the library does not write to it
  state.stream.avail_in = static_cast<uInt>(packed.size());
  std::vector<std::uint8_t> unpacked;
  for (std::size_t room = std::max<std::size_t>(4 * packed.size(), 4096);; room = unpacked.size()) {
    const std::size_t begin = unpacked.size();
    // One byte more than there may be, to see whether it comes.
    room = static_cast<std::size_t>(std::min<std::uint64_t>({room, most + 1 - begin, 1U << 30U}));
    unpacked.resize(begin + room);
    state.stream.next_out = unpacked.data() + begin;
    state.stream.avail_out = static_cast<uInt>(room);
    const int status = inflate(&state.stream, Z_NO_FLUSH);
    unpacked.resize(begin + room - state.stream.avail_out);
    if (unpacked.size() > most)
      refuse(name, fmt::format("is damaged: it unpacks to more than {} bytes", most));
    if (status == Z_STREAM_END) return unpacked;
    if (status != Z_OK || state.stream.avail_out != 0) {
      refuse(name, fmt::format("is damaged: it cannot be unpacked behind byte {}", unpacked.size()));
    }
  }
}

std::vector<std::uint8_t> pack_blosc(std::span<const std::uint8_t> bytes, std::size_t width) {
  constexpr int kLevel = 5;
  std::vector<std::uint8_t> packed(bytes.size() + BLOSC_MAX_OVERHEAD);
  const int got = blosc_compress_ctx(kLevel, BLOSC_SHUFFLE, width, bytes.size(), bytes.data(), packed.data(),
                                     packed.size(), BLOSC_LZ4_COMPNAME, 0, 1);
  if (got <= 0) throw Error(ErrorKind::internal, "a chunk could not be packed by Blosc", "report this");
  packed.resize(static_cast<std::size_t>(got));
  return packed;
}

}  // namespace cristae
