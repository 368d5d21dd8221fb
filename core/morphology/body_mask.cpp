#include "core/morphology/body_mask.h"

namespace cristae {

BodyMask cut_out(const LabelVolume& labels, std::uint32_t label, const Box& box, bool is_profile) {
  const std::int64_t margin_z = is_profile ? 0 : 1;
  BodyMask body{Mask({box.extent(0) + 2 * margin_z, box.extent(1) + 2, box.extent(2) + 2}),
                {box.begin[0] - margin_z, box.begin[1] - 1, box.begin[2] - 1}};
  for (std::int64_t z = box.begin[0]; z < box.end[0]; ++z) {
    for (std::int64_t y = box.begin[1]; y < box.end[1]; ++y) {
      const std::uint32_t* source = labels.section(z) + y * labels.shape().x + box.begin[2];
      std::uint8_t* target = &body.voxels.at(z - body.origin[0], y - body.origin[1], 1);
      for (std::int64_t x = 0; x < box.extent(2); ++x) target[x] = source[x] == label ? 1 : 0;
    }
  }
  return body;
}

}  // namespace cristae
