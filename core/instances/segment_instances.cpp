#include "core/instances/segment_instances.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/instances/relabel.h"
#include "core/instances/separation.h"

namespace cristae {
namespace {

cv::Mat foreground(const cv::Mat& probability, double threshold) {
  if (probability.empty()) return cv::Mat(probability.size(), CV_8U);
  if (probability.type() == CV_32F) return probability >= threshold;
  if (probability.type() == CV_8U) return probability >= std::ceil(threshold * 255.0 - 1e-9);
  throw Error(
      ErrorKind::bad_input,
      fmt::format("a probability of OpenCV type {}, expected 32-bit float or 8-bit", probability.type()),
      "give the probability as 0..1 or 0..255");
}

bool needs_density(const InstanceOptions& options) {
  return options.filter.rule != FilterRule::none || options.separation == Separation::detection_watershed;
}

void check_density(const cv::Mat& probability, const cv::Mat& density, const InstanceOptions& options) {
  if (!needs_density(options)) return;
  if (density.type() == CV_32F && density.size() == probability.size()) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("the density is {} x {} of OpenCV type {}, the probability is {} x {}",
                          density.rows, density.cols, density.type(), probability.rows, probability.cols),
              "give a float density of the same section, or use no filter and no separation by centres");
}

/// Components, divided by the density's peaks if wanted.
Components objects_of(const cv::Mat& probability, const cv::Mat& density, const InstanceOptions& options) {
  check_density(probability, density, options);
  Components components = find_components(foreground(probability, options.threshold), options.connectivity);
  if (options.separation == Separation::components) return components;
  const PeakOptions peaks{options.filter.peak_window,
                          options.filter.peak_threshold * options.filter.density_peak};
  const std::int32_t count = separate_by_peaks(components.ids, find_peaks(density, peaks));
  components.pixels.assign(static_cast<std::size_t>(count) + 1, 0);
  for (int row = 0; row < components.ids.rows; ++row) {
    const auto* line = components.ids.ptr<std::int32_t>(row);
    for (int x = 0; x < components.ids.cols; ++x) ++components.pixels[static_cast<std::size_t>(line[x])];
  }
  return components;
}

}  // namespace

SectionInstances segment_section(const cv::Mat& probability, const cv::Mat& density,
                                 const InstanceOptions& options,
                                 const std::optional<VoxelSize>& voxel_size_nm) {
  Components components = objects_of(probability, density, options);
  const auto supported = supported_instances(components.ids, components.count(), density, options.filter);
  const double smallest = options.smallest.pixels(voxel_size_nm);
  SectionInstances result;
  std::vector<std::uint8_t> keep(components.pixels.size(), 1);
  for (std::size_t id = 1; id < keep.size(); ++id) {
    const bool small = static_cast<double>(components.pixels[id]) < smallest;
    if (small) ++result.removed_small;
    if (!small && supported[id] == 0) ++result.removed_unsupported;
    keep[id] = !small && supported[id] != 0 ? 1 : 0;
  }
  result.count = keep_instances(components.ids, keep);
  result.ids = components.ids;
  return result;
}

InstanceSegmenter::InstanceSegmenter(Shape shape, InstanceOptions options,
                                     std::optional<VoxelSize> voxel_size_nm)
    : options_(std::move(options)), voxel_size_nm_(voxel_size_nm) {
  result_.labels = LabelVolume(shape);
}

void InstanceSegmenter::store(std::int64_t z, const cv::Mat& ids) {
  const std::uint32_t offset = next_id_ - 1;
  for (int row = 0; row < ids.rows; ++row) {
    const auto* source = ids.ptr<std::int32_t>(row);
    std::uint32_t* target = result_.labels.section(z) + static_cast<std::ptrdiff_t>(row) * ids.cols;
    for (int x = 0; x < ids.cols; ++x) {
      target[x] = source[x] == 0 ? 0 : static_cast<std::uint32_t>(source[x]) + offset;
    }
  }
}

void InstanceSegmenter::add(std::int64_t z, const cv::Mat& probability, const cv::Mat& density) {
  const Shape& shape = result_.labels.shape();
  if (z != next_section_ || z >= shape.z || probability.rows != shape.y || probability.cols != shape.x) {
    throw Error(ErrorKind::bad_input,
                fmt::format("section {} of {} x {}, expected section {} of {} x {} of {} sections", z,
                            probability.rows, probability.cols, next_section_, shape.y, shape.x, shape.z),
                "give every section of the stack once, in order");
  }
  ++next_section_;
  if (options_.dimension == InstanceDimension::sections_2d) {
    const SectionInstances section = segment_section(probability, density, options_, voxel_size_nm_);
    store(z, section.ids);
    next_id_ += static_cast<std::uint32_t>(section.count);
    result_.removed_small += section.removed_small;
    result_.removed_unsupported += section.removed_unsupported;
    return;
  }
  const Components profiles = objects_of(probability, density, options_);
  const auto supported = supported_instances(profiles.ids, profiles.count(), density, options_.filter);
  store(z, profiles.ids);
  next_id_ += static_cast<std::uint32_t>(profiles.count());
  for (std::size_t id = 1; id < profiles.pixels.size(); ++id) {
    profiles_.push_back({profiles.pixels[id], supported[id] != 0});
  }
}

SegmentedInstances InstanceSegmenter::finish() {
  if (next_section_ != result_.labels.shape().z) {
    throw Error(ErrorKind::internal,
                fmt::format("{} of {} sections were given", next_section_, result_.labels.shape().z),
                "give every section before finishing");
  }
  if (options_.dimension == InstanceDimension::volume_3d) return finish_volume();
  result_.count = next_id_ - 1;
  return std::move(result_);
}

LabelVolume InstanceSegmenter::join() const {
  if (options_.joining == Joining::linking || options_.separation == Separation::detection_watershed) {
    return link_sections(result_.labels, options_.link);
  }
  Volume<std::uint8_t> mask(result_.labels.shape());
  std::transform(result_.labels.begin(), result_.labels.end(), mask.begin(),
                 [](std::uint32_t id) { return static_cast<std::uint8_t>(id != 0); });
  return find_components(mask, options_.connectivity_3d).ids;
}

SegmentedInstances InstanceSegmenter::finish_volume() {
  LabelVolume joined = join();
  const double smallest = options_.smallest.pixels(voxel_size_nm_);
  std::uint32_t count = 0;
  for (const std::uint32_t id : joined) count = std::max(count, id);
  std::vector<std::uint8_t> large(std::size_t{count} + 1, 0);
  std::vector<std::uint8_t> supported(std::size_t{count} + 1, 0);
  for (std::size_t i = 0; i < joined.size(); ++i) {
    const std::uint32_t instance = joined.data()[i];
    if (instance == 0) continue;
    const Profile& profile = profiles_[result_.labels.data()[i] - 1];
    if (static_cast<double>(profile.pixels) >= smallest) large[instance] = 1;
    if (profile.is_supported) supported[instance] = 1;
  }
  for (std::uint32_t id = 1; id <= count; ++id) {
    if (large[id] == 0) ++result_.removed_small;
    if (large[id] != 0 && supported[id] == 0) ++result_.removed_unsupported;
    supported[id] = supported[id] != 0 && large[id] != 0 ? 1 : 0;
  }
  result_.count = keep_instances(joined, supported);
  result_.labels = std::move(joined);
  return std::move(result_);
}

SegmentedInstances segment_instances(const Stack& probability, const Stack* density,
                                     const InstanceOptions& options, Job& job) {
  const StackInfo& info = probability.info();
  InstanceSegmenter segmenter(info.shape, options, info.voxel_size_nm);
  job.phase("instances");
  for (std::int64_t z = 0; z < info.shape.z; ++z) {
    job.check();
    cv::Mat density_section;
    if (density) density->section(z).convertTo(density_section, CV_32F);
    segmenter.add(z, probability.section(z), density_section);
    job.advance(z + 1, info.shape.z);
  }
  return segmenter.finish();
}

}  // namespace cristae
