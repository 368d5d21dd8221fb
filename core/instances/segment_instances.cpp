#include "core/instances/segment_instances.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/instances/neck_separation.h"
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

void check_density(const cv::Mat& probability, const cv::Mat& density, const InstanceOptions& options) {
  if (!needs_density(options)) return;
  if (density.type() == CV_32F && density.size() == probability.size()) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("the density is {} x {} of OpenCV type {}, the probability is {} x {}",
                          density.rows, density.cols, density.type(), probability.rows, probability.cols),
              "give a float density of the same section, or use no filter and no separation by centres");
}

/// @return the number of parts
std::int32_t separate(cv::Mat& ids, const cv::Mat& density, const InstanceOptions& options,
                      const std::optional<VoxelSize>& voxel_size_nm) {
  if (options.separation == Separation::neck_watershed)
    return separate_at_necks(ids, voxel_size_nm, options.division);
  const PeakOptions peaks{options.filter.peak_window,
                          options.filter.peak_threshold * options.filter.density_peak};
  return separate_by_peaks(ids, find_peaks(density, peaks));
}

/// Components, divided if wanted.
Components objects_of(const cv::Mat& probability, const cv::Mat& density, const InstanceOptions& options,
                      Connectivity2d connectivity, const std::optional<VoxelSize>& voxel_size_nm) {
  check_density(probability, density, options);
  Components components = find_components(foreground(probability, options.threshold), connectivity);
  if (options.separation == Separation::components) return components;
  const std::int32_t count = separate(components.ids, density, options, voxel_size_nm);
  components.pixels.assign(static_cast<std::size_t>(count) + 1, 0);
  for (int row = 0; row < components.ids.rows; ++row) {
    const auto* line = components.ids.ptr<std::int32_t>(row);
    for (int x = 0; x < components.ids.cols; ++x) ++components.pixels[static_cast<std::size_t>(line[x])];
  }
  return components;
}

/// By id: 1 where the false-positive filter lets the object stay.
std::vector<std::uint8_t> supported_objects(const Components& objects, const cv::Mat& probability,
                                            const cv::Mat& density, const FilterOptions& filter) {
  auto supported = supported_instances(objects.ids, objects.count(), density, filter);
  const auto sure =
      sure_instances(objects.ids, objects.count(), probability, filter.smallest_mean_probability);
  for (std::size_t id = 0; id < supported.size(); ++id) supported[id] &= sure[id];
  return supported;
}

}  // namespace

bool needs_density(const InstanceOptions& options) {
  return options.filter.rule != FilterRule::none || options.separation == Separation::detection_watershed;
}

SectionInstances segment_section(const cv::Mat& probability, const cv::Mat& density,
                                 const InstanceOptions& options,
                                 const std::optional<VoxelSize>& voxel_size_nm) {
  Components components = objects_of(probability, density, options, options.connectivity, voxel_size_nm);
  const auto supported = supported_objects(components, probability, density, options.filter);
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

InstanceJoining joining_options(const InstanceOptions& options,
                                const std::optional<VoxelSize>& voxel_size_nm) {
  InstanceJoining joining;
  joining.joining = options.separation == Separation::detection_watershed
                        ? Joining::linking
                        : choose_joining(options.joining, voxel_size_nm);
  joining.connectivity = options.connectivity_3d;
  joining.division = options.division;
  joining.link = options.link;
  joining.smallest_section_px = options.smallest.pixels(voxel_size_nm);
  joining.limits = options.limits;
  return joining;
}

SectionProfiles find_profiles(const cv::Mat& probability, const cv::Mat& density,
                              const InstanceOptions& options, const std::optional<VoxelSize>& voxel_size_nm) {
  const bool is_linked = joining_options(options, voxel_size_nm).joining == Joining::linking;
  InstanceOptions of_profiles = options;
  if (!is_linked) of_profiles.separation = Separation::components;  // bodies are cut as a whole or not at all
  const Components profiles = objects_of(
      probability, density, of_profiles,
      is_linked ? options.connectivity : profile_connectivity(options.connectivity_3d), voxel_size_nm);
  const auto supported = supported_objects(profiles, probability, density, options.filter);
  SectionProfiles result{profiles.ids, std::vector<ProfileFacts>(static_cast<std::size_t>(profiles.count()))};
  for (std::size_t i = 0; i < result.facts.size(); ++i) result.facts[i].is_supported = supported[i + 1] != 0;
  return result;
}

InstanceSegmenter::InstanceSegmenter(Shape shape, InstanceOptions options,
                                     std::optional<VoxelSize> voxel_size_nm)
    : options_(std::move(options)), voxel_size_nm_(voxel_size_nm) {
  result_.labels = LabelVolume(shape);
  if (options_.dimension == InstanceDimension::volume_3d)
    joiner_.emplace(shape, joining_options(options_, voxel_size_nm_), voxel_size_nm_);
}

void InstanceSegmenter::add_section(std::int64_t z, const cv::Mat& probability, const cv::Mat& density) {
  const SectionInstances section = segment_section(probability, density, options_, voxel_size_nm_);
  const auto before = static_cast<std::uint32_t>(result_.count);
  for (int row = 0; row < section.ids.rows; ++row) {
    const auto* source = section.ids.ptr<std::int32_t>(row);
    std::uint32_t* target = result_.labels.section(z) + static_cast<std::ptrdiff_t>(row) * section.ids.cols;
    for (int x = 0; x < section.ids.cols; ++x)
      target[x] = source[x] == 0 ? 0 : static_cast<std::uint32_t>(source[x]) + before;
  }
  result_.count += section.count;
  result_.removed_small += section.removed_small;
  result_.removed_unsupported += section.removed_unsupported;
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
  if (!joiner_) {
    add_section(z, probability, density);
    return;
  }
  const SectionProfiles profiles = find_profiles(probability, density, options_, voxel_size_nm_);
  joiner_->add(profiles.ids, profiles.facts);
}

SegmentedInstances InstanceSegmenter::finish() {
  if (next_section_ != result_.labels.shape().z) {
    throw Error(ErrorKind::internal,
                fmt::format("{} of {} sections were given", next_section_, result_.labels.shape().z),
                "give every section before finishing");
  }
  if (!joiner_) return std::move(result_);
  Job job;
  result_.joined = joiner_->finish(job);
  result_.labels = joiner_->volume();
  result_.count = static_cast<std::int64_t>(result_.joined.bodies.size());
  result_.removed_small = result_.joined.removed_small;
  result_.removed_unsupported = result_.joined.removed_unsupported;
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
