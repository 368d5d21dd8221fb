#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/base/job.h"
#include "core/base/units.h"
#include "core/instances/body_joiner.h"
#include "core/instances/components.h"
#include "core/instances/division.h"
#include "core/instances/filter.h"
#include "core/instances/linking.h"
#include "core/volume/stack.h"
#include "core/volume/volume.h"

namespace cristae {

enum class InstanceDimension { sections_2d, volume_3d };

/// How touching objects of a section become instances.
enum class Separation {
  components,           ///< connected foreground is one instance
  neck_watershed,       ///< divided at necks of the outline
  detection_watershed,  ///< divided by the density's peaks
};

struct InstanceOptions {
  InstanceDimension dimension = InstanceDimension::sections_2d;
  double threshold = 0.5;  ///< foreground: probability >= threshold
  /// 2-D: instances below it go. 3-D: instances go whose largest section is below it, so that the thin
  /// ends of a large instance stay.
  SmallestArea smallest{};
  Connectivity2d connectivity = Connectivity2d::eight;
  Connectivity3d connectivity_3d = Connectivity3d::six;
  /// 3-D: an instance stays if the rule speaks for one of its profiles.
  FilterOptions filter{};
  Separation separation = Separation::components;
  /// `detection_watershed` divides sections, so that its parts are always linked.
  Joining joining = Joining::automatic;
  DivisionOptions division{};  ///< 3-D, watershed; 2-D and profiles to be linked, neck_watershed
  LinkOptions link{};          ///< 3-D, linking
  BodyLimits limits{};         ///< 3-D
};

/// Whether these options ask for the density: those of a filter or a separation by centres do.
bool needs_density(const InstanceOptions& options);

/// The part of the options that joins profiles to bodies, with `automatic` decided.
InstanceJoining joining_options(const InstanceOptions& options,
                                const std::optional<VoxelSize>& voxel_size_nm);

/// The instances of one section.
struct SectionInstances {
  cv::Mat ids;  ///< CV_32S, 1..count
  std::int32_t count = 0;
  std::int64_t removed_small = 0;
  std::int64_t removed_unsupported = 0;  ///< by the false-positive filter
};

/// Threshold, components, separation, smallest area, false-positive filter.
/// @param probability  CV_32F in [0, 1] or CV_8U in 0..255
/// @param density      CV_32F, same size; may be empty when neither filter nor separation needs it
/// @throws Error{bad_input} if sizes or types differ from this
SectionInstances segment_section(const cv::Mat& probability, const cv::Mat& density,
                                 const InstanceOptions& options = {},
                                 const std::optional<VoxelSize>& voxel_size_nm = std::nullopt);

/// The profiles of one section before they are joined in 3-D: nothing is removed yet.
struct SectionProfiles {
  cv::Mat ids;                      ///< CV_32S, 1..n in order of the first pixel
  std::vector<ProfileFacts> facts;  ///< by id - 1
};

/// Threshold, components, separation, and what the false-positive filter says.
SectionProfiles find_profiles(const cv::Mat& probability, const cv::Mat& density,
                              const InstanceOptions& options, const std::optional<VoxelSize>& voxel_size_nm);

struct SegmentedInstances {
  /// 2-D: ids are unique over the stack, z ascending. 3-D: in order of the first voxel. Contiguous from 1.
  LabelVolume labels;
  std::int64_t count = 0;
  std::int64_t removed_small = 0;
  std::int64_t removed_unsupported = 0;
  JoinedBodies joined;  ///< 3-D: the table of bodies and the splits
};

/// Instances of a stack whose prediction comes section by section. One thread at a time.
class InstanceSegmenter {
 public:
  /// The result takes 4 bytes a voxel; BodyJoiner does without it.
  explicit InstanceSegmenter(Shape shape, InstanceOptions options = {},
                             std::optional<VoxelSize> voxel_size_nm = std::nullopt);

  /// The prediction of section z; every section once, ascending.
  void add(std::int64_t z, const cv::Mat& probability, const cv::Mat& density);
  SegmentedInstances finish();

 private:
  void add_section(std::int64_t z, const cv::Mat& probability, const cv::Mat& density);

  InstanceOptions options_;
  std::optional<VoxelSize> voxel_size_nm_;
  SegmentedInstances result_;
  std::uint32_t next_id_ = 1;
  std::int64_t next_section_ = 0;
  std::optional<BodyJoiner> joiner_;  ///< 3-D only
};

/// Instances of a whole prediction: `probability` as segment_section takes it; `density` may be null when
/// nothing needs it.
SegmentedInstances segment_instances(const Stack& probability, const Stack* density,
                                     const InstanceOptions& options, Job& job);

}  // namespace cristae
