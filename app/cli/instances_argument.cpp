#include "app/cli/instances_argument.h"

#include <algorithm>

#include <opencv2/core.hpp>

#include "core/instances/components.h"

namespace cristae::cli {
namespace {

/// Pieces of a mask in the volume.
LabelVolume bodies_of(const LabelVolume& foreground) {
  Volume<std::uint8_t> mask(foreground.shape());
  std::transform(foreground.begin(), foreground.end(), mask.begin(),
                 [](std::uint32_t id) { return static_cast<std::uint8_t>(id != 0); });
  return find_components(mask).ids;
}

/// Pieces of a mask in each section; ids are unique over the stack.
LabelVolume profiles_of(const LabelStack& labels) {
  LabelVolume ids(labels.shape());
  std::uint32_t before = 0;
  for (std::int64_t z = 0; z < labels.shape().z; ++z) {
    const Components components = find_components(labels.mask(z));
    std::uint32_t* target = ids.section(z);
    for (const auto id : cv::Mat_<std::int32_t>(components.ids)) {
      *target++ = id == 0 ? 0 : static_cast<std::uint32_t>(id) + before;
    }
    before += static_cast<std::uint32_t>(components.count());
  }
  return ids;
}

}  // namespace

LabelVolume read_instances(const LabelStack& labels, MeasureDimension dimension, Session& session) {
  if (labels.meaning == LabelMeaning::instances) return read_label_volume(labels);
  session.remark("the labels are a mask: its connected pieces are the instances");
  return dimension == MeasureDimension::profiles_2d ? profiles_of(labels)
                                                    : bodies_of(read_label_volume(labels));
}

}  // namespace cristae::cli
