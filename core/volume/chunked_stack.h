#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/volume/array_axes.h"
#include "core/volume/stack.h"

namespace cristae {

/// An array cut into chunks of one shape, each stored by itself.
struct ChunkedArray {
  std::vector<std::int64_t> shape;
  std::vector<std::int64_t> chunk;  ///< one entry a dimension
  ArrayAxes axes;
  PixelType type = PixelType::uint8;
  bool swapped = false;            ///< not this machine's byte order
  bool first_fastest = false;      ///< inside a chunk the first dimension runs fastest
  bool cut_at_edge = false;        ///< chunks are loaded without what hangs over the edge
  std::vector<std::uint8_t> fill;  ///< one voxel of a chunk that is not stored, in the stored byte order
  /// All bytes of the chunk at these places of the grid, also of one that hangs over the edge if these are
  /// not cut; absent: not stored. Called from several threads.
  std::function<std::optional<std::vector<std::uint8_t>>(const std::vector<std::int64_t>& index)> load;
};

/// Such an array as a stack that keeps a bounded number of unpacked chunks, so that the sections of a
/// chunk are unpacked once.
/// @throws Error{bad_input, unsupported} if the shape is none or a chunk absurdly large
std::unique_ptr<Stack> make_chunked_stack(ChunkedArray array, StackInfo info);

}  // namespace cristae
