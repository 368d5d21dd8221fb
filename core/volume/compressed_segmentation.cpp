#include "core/volume/compressed_segmentation.h"

#include <algorithm>
#include <cstring>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/binary_file.h"

namespace cristae {
namespace {

std::int64_t blocks_along(std::int64_t side) { return (side + kBlockSide - 1) / kBlockSide; }

std::uint32_t bits_for(std::size_t ids) {
  std::uint32_t bits = 0;
  while ((std::size_t{1} << bits) < ids) bits = bits == 0 ? 1 : 2 * bits;
  return bits;
}

/// One block: its ids in order of the file, and where each lies in a block that is not cut at the edge.
class Block {
 public:
  Block(const std::vector<std::uint32_t>& ids, const Shape& extent, const Shape& begin) {
    const Shape size = {std::min(kBlockSide, extent.z - begin.z), std::min(kBlockSide, extent.y - begin.y),
                        std::min(kBlockSide, extent.x - begin.x)};
    for (std::int64_t z = 0; z < size.z; ++z) {
      for (std::int64_t y = 0; y < size.y; ++y) {
        for (std::int64_t x = 0; x < size.x; ++x) {
          const std::int64_t from = ((begin.z + z) * extent.y + begin.y + y) * extent.x + begin.x + x;
          ids_.push_back(ids[static_cast<std::size_t>(from)]);
          places_.push_back(static_cast<std::uint32_t>((z * kBlockSide + y) * kBlockSide + x));
        }
      }
    }
    table_ = ids_;
    std::sort(table_.begin(), table_.end());
    table_.erase(std::unique(table_.begin(), table_.end()), table_.end());
  }

  const std::vector<std::uint32_t>& table() const { return table_; }
  std::uint32_t bits() const { return bits_for(table_.size()); }

  std::vector<std::uint32_t> values() const {
    const std::uint32_t width = bits();
    std::vector<std::uint32_t> words(
        static_cast<std::size_t>(kBlockSide * kBlockSide * kBlockSide) * width / 32, 0);
    for (std::size_t i = 0; width > 0 && i < ids_.size(); ++i) {
      const auto index = static_cast<std::uint32_t>(std::lower_bound(table_.begin(), table_.end(), ids_[i]) -
                                                    table_.begin());
      const std::uint32_t bit = places_[i] * width;
      words[bit / 32] |= index << (bit % 32);
    }
    return words;
  }

 private:
  std::vector<std::uint32_t> ids_;
  std::vector<std::uint32_t> places_;
  std::vector<std::uint32_t> table_;
};

std::int64_t blocks_along(std::int64_t side, std::int64_t block) { return (side - 1) / block + 1; }

Shape grid_of(const SegmentationBlocks& blocks) {
  return {blocks_along(blocks.extent.z, blocks.block.z), blocks_along(blocks.extent.y, blocks.block.y),
          blocks_along(blocks.extent.x, blocks.block.x)};
}

/// The words of a file, none of them trusted to be there.
class SegmentationWords {
 public:
  SegmentationWords(std::span<const std::uint8_t> bytes, const std::string& name)
      : bytes_(bytes), name_(name) {
    if (bytes.size() % 4 != 0 || bytes.size() < 4 || at(0) != 1) {
      refuse("it does not begin like one channel of compressed segmentation");
    }
  }

  std::uint32_t at(std::uint64_t word) const {
    return load<std::uint32_t>(place(word, 1), !kLittleEndianMachine);
  }
  /// So many words from this one on.
  const std::uint8_t* place(std::uint64_t word, std::uint64_t count) const {
    const std::uint64_t there = bytes_.size() / 4;
    if (word > there || count > there - word) {
      refuse(fmt::format("it has {} bytes and names what lies behind them", bytes_.size()));
    }
    return bytes_.data() + 4 * word;
  }
  /// A block of one id takes eight bytes: whole chunks of large ones are refused before memory is taken.
  void require_plausible(std::uint64_t unpacked) const {
    constexpr std::uint64_t kAlwaysAllowed = std::uint64_t{64} << 20;
    constexpr std::uint64_t kBestRatio = std::uint64_t{1} << 15;
    if (unpacked <= kAlwaysAllowed || unpacked / kBestRatio <= bytes_.size()) return;
    refuse(fmt::format("it has {} bytes, too few for a chunk of {}", bytes_.size(), unpacked));
  }
  [[noreturn]] void refuse(const std::string& fact) const {
    throw Error(ErrorKind::bad_input, fmt::format("{} is damaged: {}", name_, fact),
                "copy the folder again from where it came");
  }

 private:
  std::span<const std::uint8_t> bytes_;
  const std::string& name_;
};

/// Unpacks block after block into the ids of a chunk.
class SegmentationReader {
 public:
  SegmentationReader(const SegmentationWords& words, const SegmentationBlocks& blocks,
                     std::vector<std::uint8_t>& ids)
      : words_(words), blocks_(blocks), ids_(ids) {}

  /// @param number  of the block, x fastest
  /// @param begin   its first voxel in the chunk
  void read(std::uint64_t number, const Shape& begin) {
    // Word 0 says where the channel begins; offsets count words from there.
    const std::uint32_t header = words_.at(1 + 2 * number);
    table_ = 1 + std::uint64_t{header & 0xffffffU};
    bits_ = header >> 24U;
    values_ = 1 + std::uint64_t{words_.at(2 + 2 * number)};
    if (bits_ > 32 || (bits_ & (bits_ - 1)) != 0)
      words_.refuse(fmt::format("a block has {} bits a voxel", bits_));
    const Shape& extent = blocks_.extent;
    const Shape size = {std::min(blocks_.block.z, extent.z - begin.z),
                        std::min(blocks_.block.y, extent.y - begin.y),
                        std::min(blocks_.block.x, extent.x - begin.x)};
    for (std::int64_t z = 0; z < size.z; ++z) {
      for (std::int64_t y = 0; y < size.y; ++y) {
        const std::int64_t to = ((begin.z + z) * extent.y + begin.y + y) * extent.x + begin.x;
        read_row((z * blocks_.block.y + y) * blocks_.block.x, size.x, static_cast<std::size_t>(to));
      }
    }
  }

 private:
  /// @param from  first voxel in the block
  /// @param to    first voxel in the chunk
  void read_row(std::int64_t from, std::int64_t count, std::size_t to) {
    const std::uint64_t words_an_id = blocks_.width / 4;
    std::uint8_t* id = ids_.data() + to * blocks_.width;
    for (std::int64_t x = 0; x < count; ++x, id += blocks_.width) {
      const std::uint64_t index = bits_ == 0 ? 0 : index_at(static_cast<std::uint64_t>(from + x) * bits_);
      std::memcpy(id, words_.place(table_ + index * words_an_id, words_an_id), blocks_.width);
    }
  }

  std::uint64_t index_at(std::uint64_t bit) const {
    const std::uint32_t word = words_.at(values_ + bit / 32);
    const std::uint32_t mask = bits_ == 32 ? 0xffffffffU : (1U << bits_) - 1U;
    return word >> (bit % 32) & mask;
  }

  const SegmentationWords& words_;
  const SegmentationBlocks& blocks_;
  std::vector<std::uint8_t>& ids_;
  std::uint64_t table_ = 0;
  std::uint64_t values_ = 0;
  std::uint32_t bits_ = 0;
};

}  // namespace

std::uint64_t SegmentationBlocks::most_bytes() const {
  const auto voxels = static_cast<std::uint64_t>(block.voxels());
  return 4 + static_cast<std::uint64_t>(grid_of(*this).voxels()) * (8 + voxels * (4 + width));
}

std::vector<std::uint8_t> expand_segmentation(std::span<const std::uint8_t> packed,
                                              const SegmentationBlocks& blocks, const std::string& name) {
  const SegmentationWords words(packed, name);
  const Shape grid = grid_of(blocks);
  // All headers are there before memory is taken for what they announce.
  words.place(1, 2 * static_cast<std::uint64_t>(grid.voxels()));
  words.require_plausible(static_cast<std::uint64_t>(blocks.extent.voxels()) * blocks.width);
  std::vector<std::uint8_t> ids(static_cast<std::size_t>(blocks.extent.voxels()) * blocks.width);
  SegmentationReader reader(words, blocks, ids);
  std::uint64_t number = 0;
  for (std::int64_t z = 0; z < grid.z; ++z) {
    for (std::int64_t y = 0; y < grid.y; ++y) {
      for (std::int64_t x = 0; x < grid.x; ++x, ++number)
        reader.read(number, {z * blocks.block.z, y * blocks.block.y, x * blocks.block.x});
    }
  }
  return ids;
}

std::vector<std::uint32_t> compress_segmentation(const std::vector<std::uint32_t>& ids, const Shape& extent) {
  const Shape grid = {blocks_along(extent.z), blocks_along(extent.y), blocks_along(extent.x)};
  // The first word says where the only channel begins; offsets count words from there.
  std::vector<std::uint32_t> words(1 + 2 * static_cast<std::size_t>(grid.voxels()), 0);
  words[0] = 1;
  std::vector<std::uint32_t> last_table;
  std::uint32_t last_table_offset = 0;
  std::size_t header = 1;
  for (std::int64_t z = 0; z < grid.z; ++z) {
    for (std::int64_t y = 0; y < grid.y; ++y) {
      for (std::int64_t x = 0; x < grid.x; ++x, header += 2) {
        const Block block(ids, extent, {z * kBlockSide, y * kBlockSide, x * kBlockSide});
        const auto values_offset = static_cast<std::uint32_t>(words.size() - 1);
        const std::vector<std::uint32_t> values = block.values();
        words.insert(words.end(), values.begin(), values.end());
        // Neighbours often have the same ids and share one table.
        if (block.table() != last_table) {
          last_table = block.table();
          last_table_offset = static_cast<std::uint32_t>(words.size() - 1);
          words.insert(words.end(), last_table.begin(), last_table.end());
        }
        words[header] = last_table_offset | (block.bits() << 24);
        words[header + 1] = values_offset;
      }
    }
  }
  return words;
}

}  // namespace cristae
