#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/base/job.h"
#include "core/base/units.h"
#include "core/instances/segment_instances.h"

namespace cristae {

/// Block `number` of `count` (from 1) of a stack of `sections`: sections begin..end-1. Networks look at one
/// section at a time, so that a block needs no sections around it. Blocks differ by one section at most.
struct Block {
  std::int64_t number = 1;
  std::int64_t count = 1;
  std::int64_t begin = 0;
  std::int64_t end = 0;
  bool operator==(const Block&) const = default;
};

/// "2/8". @throws Error{bad_input} for anything but whole numbers 1 <= i <= n
Block parse_block(const std::string& text);

/// The sections of a block. @throws Error{bad_input} if there are fewer sections than blocks
Block block_of(const Block& block, std::int64_t sections);

/// What a block file says of itself.
struct BlockInfo {
  Block block;
  Shape shape;  ///< of the whole stack
  std::optional<VoxelSize> voxel_size_nm;
  InstanceDimension dimension = InstanceDimension::volume_3d;
  InstanceJoining joining;  ///< 3-D
  std::string source;       ///< stack and model, as given; blocks of different sources do not fit together
  std::int64_t removed_small = 0;        ///< 2-D
  std::int64_t removed_unsupported = 0;  ///< 2-D
};

/// Writes the profiles of a block, section after section; HDF5 with `/labels` (ids unique in the block) that
/// other programs open too. The file gets its name in finish(); without it nothing is left.
class BlockWriter {
 public:
  BlockWriter(const std::filesystem::path& path, const BlockInfo& info);
  BlockWriter(const BlockWriter&) = delete;
  BlockWriter& operator=(const BlockWriter&) = delete;
  ~BlockWriter();

  /// The next section of the block.
  void add(const SectionProfiles& profiles);
  void count_removed(std::int64_t small, std::int64_t unsupported);
  std::int64_t profiles() const;
  void finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A block read section by section.
class BlockReader {
 public:
  /// @throws Error{bad_input} if it is no block file or does not hold what it says
  explicit BlockReader(const std::filesystem::path& path);
  BlockReader(BlockReader&&) noexcept;
  BlockReader& operator=(BlockReader&&) noexcept;
  ~BlockReader();

  const BlockInfo& info() const;
  const std::filesystem::path& path() const;
  /// @param z  section of the whole stack, in the block; ids are 1..n again
  SectionProfiles section(std::int64_t z) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// All blocks of one stack in order, whatever the order they were named in.
/// @throws Error{bad_input} naming the files if one is missing, there twice, or of another stack, model or
///         choice of options
std::vector<BlockReader> open_blocks(const std::vector<std::filesystem::path>& paths);

}  // namespace cristae
