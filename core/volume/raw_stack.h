#pragma once

#include <cstdint>
#include <memory>

#include "core/volume/byte_source.h"
#include "core/volume/stack.h"

namespace cristae {

/// How voxels lie in a file or in what is packed in it.
struct RawLayout {
  std::uint64_t first_data = 0;
  bool swapped = false;  ///< not this machine's byte order
  /// z runs fastest instead of x. A band of sections is then gathered from the whole file and kept.
  bool z_fastest = false;
  /// The true value is slope * stored + intercept; other than 1 and 0 sections arrive as CV_32F.
  double slope = 1;
  double intercept = 0;

  bool is_scaled() const { return slope != 1 || intercept != 0; }
};

/// A stack of `info.shape` and `info.type` (the stored one) over such voxels.
/// @throws Error{bad_input} if the shape is none or the voxels cannot all be there
std::unique_ptr<Stack> make_raw_stack(std::shared_ptr<const ByteSource> bytes, const RawLayout& layout,
                                      StackInfo info);

}  // namespace cristae
