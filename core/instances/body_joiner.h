#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/base/job.h"
#include "core/base/units.h"
#include "core/instances/components.h"
#include "core/instances/division.h"
#include "core/instances/linking.h"
#include "core/instances/section_runs.h"
#include "core/volume/volume.h"

namespace cristae {

/// How profiles become 3-D instances.
enum class Joining {
  automatic,   ///< by voxel shape, see choose_joining
  components,  ///< 3-D connected components
  watershed,   ///< components, divided at their necks (see divide_body)
  linking      ///< one profile to one profile by overlap
};

/// Sizes a 3-D instance may have; 0: no limit.
struct BodyLimits {
  double smallest_um3 = 0;
  double largest_um3 = 0;
};

/// How bodies are made of the profiles of a stack.
struct InstanceJoining {
  Joining joining = Joining::automatic;
  Connectivity3d connectivity = Connectivity3d::six;  ///< of components and watershed
  DivisionOptions division{};                         ///< of watershed
  LinkOptions link{};                                 ///< of linking
  double smallest_section_px = 0;                     ///< bodies go whose largest section has fewer pixels
  BodyLimits limits{};
};

/// Sections thicker than this many pixels are linked, thinner ones joined in space and divided.
constexpr double kThickSection = 20;

/// What `automatic` stands for: components while the voxel size is unknown, watershed up to kThickSection,
/// linking above.
Joining choose_joining(Joining wanted, const std::optional<VoxelSize>& voxel_size_nm);

/// What is known of one profile before it is joined.
struct ProfileFacts {
  bool is_supported = true;  ///< the false-positive filter speaks for it
};

/// One 3-D instance.
struct Body {
  std::int64_t voxels = 0;
  std::array<std::int64_t, 3> begin{};  ///< box, z, y, x, first voxel
  std::array<std::int64_t, 3> end{};    ///< box, one past the last voxel
  std::array<double, 3> centroid{};     ///< z, y, x, voxels
  std::int64_t largest_section = 0;     ///< pixels
  bool operator==(const Body&) const = default;
};

/// A split or merge that linking met.
struct SplitRecord {
  LinkKind kind = LinkKind::split;
  std::int64_t z = 0;  ///< section in which the branch is seen first (split) or the trunk takes it (merge)
  std::uint32_t trunk = 0;   ///< instance
  std::uint32_t branch = 0;  ///< instance; equal to `trunk` when the two were made one
  double overlap = 0;        ///< share of the branch's profile that lies on the trunk's, [0, 1]
};

struct JoinedBodies {
  std::vector<Body> bodies;  ///< by id - 1
  std::vector<SplitRecord> splits;
  std::int64_t removed_small = 0;
  std::int64_t removed_large = 0;
  std::int64_t removed_unsupported = 0;
  std::int64_t cuts = 0;        ///< made by the watershed
  std::int64_t left_whole = 0;  ///< bodies whose box was too large to be divided in memory
};

/// Runs of one body with their sections.
using BodyRuns = std::vector<std::pair<std::int64_t, LabelRun>>;

/// Makes 3-D instances of a stack that is larger than memory: sections come once, in order, and are given
/// back with the ids of bodies. Holds a few numbers a profile, the runs of the sections up to a limit (a
/// temporary file beyond), and of the watershed the bodies that a section cuts. The result depends on the
/// sections only, not on how they were computed or grouped. One thread at a time.
class BodyJoiner {
 public:
  /// @throws Error{bad_input} for limits in um^3 without a voxel size, and as SectionLinker
  BodyJoiner(Shape shape, const InstanceJoining& options,
             std::optional<VoxelSize> voxel_size_nm = std::nullopt);

  /// The profiles of the next section.
  /// @param ids    CV_32S; components and watershed: pieces connected as `profile_connectivity` says
  /// @param facts  of id k at k - 1; empty: nothing is known
  void add(const cv::Mat& ids, std::span<const ProfileFacts> facts = {});

  /// After the last section.
  const JoinedBodies& finish(Job& job);

  /// Section z with the ids of bodies, CV_32S; after finish().
  cv::Mat section(std::int64_t z) const;
  /// All sections.
  LabelVolume volume() const;

 private:
  std::uint32_t root(std::uint32_t profile);
  void join(std::uint32_t a, std::uint32_t b);
  std::uint32_t number_of(const ProfilePlace& place) const;
  void join_touching(const SectionRuns& section);
  void join_linked(const SectionRuns& section);
  void follow_splits();
  void number_bodies();
  std::vector<std::vector<std::uint32_t>> ending_bodies() const;
  void divide(Job& job);
  void divide_gathered(std::vector<std::pair<std::uint32_t, BodyRuns>>& ready);
  SectionRuns body_runs(std::int64_t z) const;
  std::vector<Body> measure(std::vector<std::uint32_t>& order, Job& job) const;
  void keep_wanted(const std::vector<Body>& bodies, const std::vector<std::uint32_t>& order);
  void report_splits();

  Shape shape_;
  InstanceJoining options_;
  std::optional<VoxelSize> voxel_size_nm_;
  RunStore store_;  ///< ids: numbers of profiles
  SectionRuns last_section_;
  std::optional<SectionLinker> linker_;
  std::vector<std::uint32_t> parent_;            ///< by profile; parent_[0] is the background
  std::vector<std::uint8_t> is_supported_;       ///< by profile
  std::vector<std::int64_t> pixels_;             ///< by profile
  std::vector<std::uint32_t> first_of_section_;  ///< profiles before section z
  std::vector<ProfileLink> split_links_;
  std::vector<std::uint32_t> body_;  ///< by profile: body before division
  std::uint32_t body_count_ = 0;
  std::vector<std::uint8_t> is_divided_;                     ///< by body
  std::unordered_map<std::int64_t, SectionRuns> part_runs_;  ///< by section: divided bodies; ids of parts
  std::vector<std::uint8_t> body_is_supported_;              ///< by body, then by part
  std::vector<std::uint32_t> final_id_;                      ///< by body or part; 0: removed
  JoinedBodies result_;
};

/// The connectivity that profiles of a section need so that bodies come out with `connectivity`.
Connectivity2d profile_connectivity(Connectivity3d connectivity);

}  // namespace cristae
