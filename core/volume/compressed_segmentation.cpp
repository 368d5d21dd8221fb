#include "core/volume/compressed_segmentation.h"

#include <algorithm>

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

}  // namespace

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
