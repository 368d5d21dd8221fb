#include "core/evaluation/instance_maps.h"

#include <algorithm>
#include <memory>

namespace cristae {
namespace {

bool takes_components(const LabelStack& stack, InstanceSource source) {
  return source == InstanceSource::components ||
         (source == InstanceSource::automatic && stack.meaning == LabelMeaning::semantic);
}

LabelVolume volume_components(const LabelStack& stack, Connectivity3d connectivity) {
  Volume<std::uint8_t> mask(stack.shape());
  for (std::int64_t z = 0; z < stack.shape().z; ++z) {
    const cv::Mat section = stack.mask(z);
    for (int row = 0; row < section.rows; ++row) {
      std::copy_n(section.ptr<std::uint8_t>(row), section.cols,
                  mask.section(z) + static_cast<std::ptrdiff_t>(row) * section.cols);
    }
  }
  return find_components(mask, connectivity).ids;
}

}  // namespace

SectionIds instances_of(const LabelStack& stack, InstanceSource source, const EvaluationOptions& options) {
  if (!takes_components(stack, source)) return [stack](std::int64_t z) { return stack.ids(z); };
  if (options.dimension == InstanceDimension::sections_2d) {
    return [stack, connectivity = options.connectivity](std::int64_t z) {
      return find_components(stack.mask(z), connectivity).ids;
    };
  }
  auto volume = std::make_shared<LabelVolume>(volume_components(stack, options.connectivity_3d));
  return [volume](std::int64_t z) {
    const Shape& shape = volume->shape();
    // A view of the volume; CV_32S holds the same bits, ids stay below 2^31.
    return cv::Mat(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_32S, volume->section(z));
  };
}

}  // namespace cristae
