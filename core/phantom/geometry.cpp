#include "core/phantom/geometry.h"

namespace cristae::phantom {
namespace {

std::int64_t bins_for(float extent, float bin) {
  return std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(extent / bin)));
}

}  // namespace

SegmentGrid::SegmentGrid(const Box& box, float bin_nm, float reach_nm)
    : box_(box),
      bin_nm_(bin_nm),
      reach_(reach_nm),
      nz_(bins_for(box.high.z - box.low.z, bin_nm)),
      ny_(bins_for(box.high.y - box.low.y, bin_nm)),
      nx_(bins_for(box.high.x - box.low.x, bin_nm)),
      bins_(static_cast<std::size_t>(nz_ * ny_ * nx_)) {}

std::int64_t SegmentGrid::bin(float value, float low, std::int64_t count) const {
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor((value - low) / bin_nm_)), 0,
                                  count - 1);
}

void SegmentGrid::insert(const Segment& segment) {
  const auto index = static_cast<std::int32_t>(segments_.size());
  segments_.push_back(segment);
  const Box box = bounds(segment).grown(reach_);
  for (auto z = bin(box.low.z, box_.low.z, nz_); z <= bin(box.high.z, box_.low.z, nz_); ++z) {
    for (auto y = bin(box.low.y, box_.low.y, ny_); y <= bin(box.high.y, box_.low.y, ny_); ++y) {
      for (auto x = bin(box.low.x, box_.low.x, nx_); x <= bin(box.high.x, box_.low.x, nx_); ++x) {
        bins_[static_cast<std::size_t>((z * ny_ + y) * nx_ + x)].push_back(index);
      }
    }
  }
}

const std::vector<std::int32_t>& SegmentGrid::near(Vec p) const {
  const auto z = bin(p.z, box_.low.z, nz_);
  const auto y = bin(p.y, box_.low.y, ny_);
  const auto x = bin(p.x, box_.low.x, nx_);
  return bins_[static_cast<std::size_t>((z * ny_ + y) * nx_ + x)];
}

}  // namespace cristae::phantom
