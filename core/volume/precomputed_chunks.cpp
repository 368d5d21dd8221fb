#include "core/volume/precomputed_chunks.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/volume/binary_file.h"
#include "core/volume/byte_source.h"
#include "core/volume/chunk_codec.h"
#include "core/volume/compressed_segmentation.h"
#include "core/volume/image_header.h"
#include "core/volume/pixel_type.h"
#include "core/volume/zarr_chunks.h"

namespace cristae {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse_chunk(const std::string& name, const std::string& fact) {
  throw Error(ErrorKind::bad_input, fmt::format("{} {}", name, fact),
              "copy the folder again from where it came");
}

bool is_packed_by_gzip(const std::vector<std::uint8_t>& bytes) {
  return bytes.size() >= 2 && bytes[0] == 0x1f && bytes[1] == 0x8b;
}

/// How cloud-volume names chunks on a disk that it has packed; gzip is the one that is read here.
constexpr const char* kGzipEnding = ".gz";
constexpr const char* kPackedEndings[] = {kGzipEnding, ".br", ".zstd", ".bz2", ".xz"};

/// To take a chunk that is packed by other means for a missing one would be a lie.
[[noreturn]] void refuse_packing(const std::string& name) {
  throw Error(ErrorKind::unsupported, fmt::format("{} is packed by another means than gzip", name),
              "save it packed by gzip or not at all");
}

/// Rows of a picture of any width, one after the other, are the voxels in their order.
std::vector<std::uint8_t> voxels_of_picture(StoredChunk stored, const Shape& extent, PixelType type) {
  const std::string name = stored.name;
  const auto bytes = bytes_at_hand(std::move(stored.bytes), name);
  const auto header = read_image_header(*bytes);
  if (!header) refuse_chunk(name, "is neither a JPEG nor a PNG picture");
  if (header->height < 1 || header->width < 1 || header->height > extent.voxels() / header->width ||
      header->height * header->width != extent.voxels()) {
    refuse_chunk(name, fmt::format("has {} x {} pixels, a chunk has {} voxels", header->height, header->width,
                                   extent.voxels()));
  }
  if (header->type() != type) {
    refuse_chunk(
        name, fmt::format("is {}, the volume is {}", pixel_type_name(header->type()), pixel_type_name(type)));
  }
  cv::Mat picture = read_image(*bytes);
  if (!picture.isContinuous()) picture = picture.clone();
  const std::size_t width = pixel_bytes(type);
  // Voxels are little-endian, whatever the machine.
  if (!kLittleEndianMachine) swap_byte_order(picture.data, picture.total(), width);
  return {picture.data, picture.data + picture.total() * width};
}

}  // namespace

PrecomputedChunks::PrecomputedChunks(PrecomputedScale scale) : scale_(std::move(scale)) {
  if (!scale_.sharding) return;
  shards_ = std::make_unique<PrecomputedShards>(*scale_.sharding, scale_.folder, scale_.grid().voxels());
}

PrecomputedChunks::Box PrecomputedChunks::box_of(const Shape& index) const {
  Box box;
  box.begin = {index.z * scale_.chunk.z, index.y * scale_.chunk.y, index.x * scale_.chunk.x};
  box.extent = {std::min(scale_.chunk.z, scale_.shape.z - box.begin.z),
                std::min(scale_.chunk.y, scale_.shape.y - box.begin.y),
                std::min(scale_.chunk.x, scale_.shape.x - box.begin.x)};
  return box;
}

/// What a chunk of this encoding can come to, at most 2 GB.
std::uint64_t PrecomputedChunks::most_bytes(const Shape& extent) const {
  constexpr std::uint64_t kMost = std::uint64_t{1} << 31;
  const std::uint64_t voxels = static_cast<std::uint64_t>(extent.voxels()) * pixel_bytes(scale_.type);
  switch (scale_.encoding) {
    case PrecomputedEncoding::raw: return voxels;
    case PrecomputedEncoding::compressed_segmentation:
      return std::min(kMost, SegmentationBlocks{extent, scale_.block, pixel_bytes(scale_.type)}.most_bytes());
    case PrecomputedEncoding::jpeg:
    case PrecomputedEncoding::png: break;
  }
  return std::min(kMost, 2 * voxels + (std::uint64_t{1} << 16));
}

const std::vector<std::string>& PrecomputedChunks::endings() const {
  std::call_once(looked_, [this] {
    std::set<std::string> found;
    std::error_code fault;
    for (fs::directory_iterator entry(scale_.folder, fault), end; !fault && entry != end;
         entry.increment(fault)) {
      const std::string ending = entry->path().extension().string();
      const bool is_known =
          std::find(std::begin(kPackedEndings), std::end(kPackedEndings), ending) != std::end(kPackedEndings);
      if (is_known) found.insert(ending);
    }
    endings_.assign(found.begin(), found.end());
  });
  return endings_;
}

std::optional<StoredChunk> PrecomputedChunks::read_packed_file(const std::string& plain,
                                                               std::size_t most) const {
  for (const std::string& ending : endings()) {
    const std::string name = plain + ending;
    std::error_code ignored;
    if (!fs::exists(name, ignored)) continue;
    if (ending != kGzipEnding) refuse_packing(name);
    const auto packed = read_chunk_file(name, most);
    if (packed) return StoredChunk{unpack_gzip_up_to(*packed, most, name), name};
  }
  return std::nullopt;
}

std::optional<StoredChunk> PrecomputedChunks::read_file(const Box& box) const {
  const Shape begin = {box.begin.z + scale_.offset.z, box.begin.y + scale_.offset.y,
                       box.begin.x + scale_.offset.x};
  const std::string plain =
      (scale_.folder / fmt::format("{}-{}_{}-{}_{}-{}", begin.x, begin.x + box.extent.x, begin.y,
                                   begin.y + box.extent.y, begin.z, begin.z + box.extent.z))
          .string();
  const auto most = static_cast<std::size_t>(most_bytes(box.extent));
  auto bytes = read_chunk_file(plain, most);
  if (!bytes) return read_packed_file(plain, most);
  // Voxels may begin like gzip by chance, but then they have the length of the chunk.
  const bool is_whole = scale_.encoding == PrecomputedEncoding::raw && bytes->size() == most;
  if (is_packed_by_gzip(*bytes) && !is_whole) bytes = unpack_gzip_up_to(*bytes, most, plain);
  return StoredChunk{std::move(*bytes), plain};
}

std::vector<std::uint8_t> PrecomputedChunks::decode(StoredChunk stored, const Shape& extent) const {
  const std::size_t width = pixel_bytes(scale_.type);
  switch (scale_.encoding) {
    case PrecomputedEncoding::raw:
      return unpack_chunk(ChunkPacking::none, stored.bytes, static_cast<std::size_t>(extent.voxels()) * width,
                          stored.name);
    case PrecomputedEncoding::compressed_segmentation:
      return expand_segmentation(stored.bytes, {extent, scale_.block, width}, stored.name);
    case PrecomputedEncoding::jpeg:
    case PrecomputedEncoding::png: break;
  }
  return voxels_of_picture(std::move(stored), extent, scale_.type);
}

std::optional<std::vector<std::uint8_t>> PrecomputedChunks::load(const Shape& index) const {
  const Box box = box_of(index);
  auto stored = shards_ ? shards_->load(compressed_morton_code(index, scale_.grid()), most_bytes(box.extent))
                        : read_file(box);
  if (!stored) return std::nullopt;
  return decode(std::move(*stored), box.extent);
}

}  // namespace cristae
