#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/base/job.h"
#include "core/base/units.h"
#include "core/instances/components.h"
#include "core/instances/filter.h"
#include "core/instances/linking.h"
#include "core/volume/stack.h"
#include "core/volume/volume.h"

namespace cristae {

enum class InstanceDimension { sections_2d, volume_3d };

/// How touching objects of a section become instances.
enum class Separation {
  components,          ///< connected foreground is one instance
  detection_watershed  ///< divided by the density's peaks
};

/// How profiles become 3-D instances.
enum class Joining {
  components,  ///< 3-D connected components
  linking      ///< one profile to one profile by overlap; always used after `detection_watershed`
};

struct InstanceOptions {
  InstanceDimension dimension = InstanceDimension::sections_2d;
  double threshold = 0.5;  ///< foreground: probability >= threshold
  /// 2-D: instances below it go. 3-D: instances go whose largest profile is below it, so that the thin
  /// ends of a large instance stay.
  SmallestArea smallest{};
  Connectivity2d connectivity = Connectivity2d::eight;
  Connectivity3d connectivity_3d = Connectivity3d::six;
  /// 3-D: an instance stays if the rule speaks for one of its profiles.
  FilterOptions filter{};
  Separation separation = Separation::components;
  Joining joining = Joining::components;
  LinkOptions link{};
};

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

struct SegmentedInstances {
  /// 2-D: ids are unique over the stack, z ascending. 3-D: in order of the first voxel. Contiguous from 1.
  LabelVolume labels;
  std::int64_t count = 0;
  std::int64_t removed_small = 0;
  std::int64_t removed_unsupported = 0;
};

/// Instances of a stack whose prediction comes section by section. One thread at a time.
class InstanceSegmenter {
 public:
  /// Takes 4 bytes a voxel, in 3-D up to 8 while finishing.
  explicit InstanceSegmenter(Shape shape, InstanceOptions options = {},
                             std::optional<VoxelSize> voxel_size_nm = std::nullopt);

  /// The prediction of section z; every section once, ascending.
  void add(std::int64_t z, const cv::Mat& probability, const cv::Mat& density);
  SegmentedInstances finish();

 private:
  /// What is known of one profile (2-D instance) when profiles are joined later.
  struct Profile {
    std::int64_t pixels = 0;
    bool is_supported = false;
  };

  void store(std::int64_t z, const cv::Mat& ids);
  SegmentedInstances finish_volume();
  LabelVolume join() const;

  InstanceOptions options_;
  std::optional<VoxelSize> voxel_size_nm_;
  SegmentedInstances result_;
  std::uint32_t next_id_ = 1;
  std::int64_t next_section_ = 0;
  std::vector<Profile> profiles_;  ///< 3-D only, by id - 1
};

/// Instances of a whole prediction: `probability` as segment_section takes it; `density` may be null when
/// nothing needs it.
SegmentedInstances segment_instances(const Stack& probability, const Stack* density,
                                     const InstanceOptions& options, Job& job);

}  // namespace cristae
