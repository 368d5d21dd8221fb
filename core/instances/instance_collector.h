#pragma once

#include <cstdint>
#include <optional>

#include <opencv2/core/mat.hpp>

#include "core/base/job.h"
#include "core/instances/body_joiner.h"
#include "core/instances/section_runs.h"
#include "core/instances/segment_instances.h"

namespace cristae {

/// Takes the profiles of a stack section by section and gives the finished instances back the same way, so
/// that no volume is held. 2-D: ids become unique over the stack. 3-D: see BodyJoiner.
class InstanceCollector {
 public:
  InstanceCollector(Shape shape, InstanceDimension dimension, const InstanceJoining& joining,
                    std::optional<VoxelSize> voxel_size_nm);

  /// The next section; 2-D: as segment_section leaves it.
  void add(const SectionProfiles& profiles);
  void finish(Job& job);

  // After finish():
  cv::Mat section(std::int64_t z) const;  ///< CV_32S
  std::int64_t count() const { return count_; }
  std::int64_t foreground_voxels() const { return foreground_voxels_; }
  const JoinedBodies& bodies() const { return bodies_; }  ///< empty in 2-D

 private:
  Shape shape_;
  std::optional<BodyJoiner> joiner_;  ///< 3-D
  RunStore profiles_;                 ///< 2-D
  std::int64_t count_ = 0;
  std::int64_t foreground_voxels_ = 0;
  JoinedBodies bodies_;
};

}  // namespace cristae
