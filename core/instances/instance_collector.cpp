#include "core/instances/instance_collector.h"

#include <algorithm>

#include <opencv2/core.hpp>

namespace cristae {

InstanceCollector::InstanceCollector(Shape shape, InstanceDimension dimension, const InstanceJoining& joining,
                                     std::optional<VoxelSize> voxel_size_nm)
    : shape_(shape) {
  if (dimension == InstanceDimension::volume_3d) joiner_.emplace(shape, joining, voxel_size_nm);
}

void InstanceCollector::add(const SectionProfiles& profiles) {
  if (joiner_) {
    joiner_->add(profiles.ids, profiles.facts);
    return;
  }
  SectionRuns runs = runs_of(profiles.ids);
  for (LabelRun& run : runs) {
    run.id += static_cast<std::uint32_t>(count_);
    foreground_voxels_ += run.end - run.begin;
  }
  count_ += static_cast<std::int64_t>(profiles.facts.size());
  profiles_.append(std::move(runs));
}

void InstanceCollector::finish(Job& job) {
  if (!joiner_) return;
  bodies_ = joiner_->finish(job);
  count_ = static_cast<std::int64_t>(bodies_.bodies.size());
  for (const Body& body : bodies_.bodies) foreground_voxels_ += body.voxels;
}

cv::Mat InstanceCollector::section(std::int64_t z) const {
  if (joiner_) return joiner_->section(z);
  cv::Mat ids = cv::Mat::zeros(static_cast<int>(shape_.y), static_cast<int>(shape_.x), CV_32S);
  for (const LabelRun& run : profiles_.read(z)) {
    auto* row = ids.ptr<std::int32_t>(run.row);
    std::fill(row + run.begin, row + run.end, static_cast<std::int32_t>(run.id));
  }
  return ids;
}

}  // namespace cristae
