#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "core/instances/section_runs.h"
#include "core/volume/volume.h"

namespace cristae {

/// How alike the profiles of two neighbouring sections are.
enum class LinkMeasure {
  iou,     ///< common pixels / pixels of either
  overlap  ///< common pixels / pixels of the smaller: forgives a sudden change of size
};

/// What becomes of a profile that lies on another but is not its one continuation: a split or a merge.
enum class LinkSplits {
  never,      ///< it begins or ends there
  rejoining,  ///< one instance if the two part and meet again: two bodies that touch do so rarely
  always      ///< one instance wherever the overlap is strong
};

struct LinkOptions {
  LinkMeasure measure = LinkMeasure::overlap;
  double minimum = 0.25;  ///< profiles below it are never one instance, (0, 1]
  /// Sections an instance may be missing in (a lost or bad section) and still be one instance.
  std::int64_t gap = 0;
  LinkSplits link_splits = LinkSplits::always;
  /// A profile is a branch of another if this share of it lies on the other, (0, 1].
  double split_overlap = 0.75;
};

/// A profile of one section.
struct ProfilePlace {
  std::int64_t z = 0;
  std::uint32_t id = 0;  ///< in its section
  bool operator==(const ProfilePlace&) const = default;
};

/// How a profile goes on in a later section.
enum class LinkKind {
  one_to_one,
  split,  ///< `here` lies on `before`, which goes on in another profile
  merge   ///< `before` lies on `here`, which comes from another profile
};

struct ProfileLink {
  LinkKind kind = LinkKind::one_to_one;
  ProfilePlace before;
  ProfilePlace here;
  double likeness = 0;  ///< one_to_one: the measure; else the share of the branch that lies on the trunk
};

/// Finds how the profiles of a stack go on, section by section; keeps the last sections only.
/// One profile goes on in one profile: pairs are taken by the measure, highest first (then lowest ids). What
/// is left over and lies on a profile of the section before or after is reported as split or merge.
class SectionLinker {
 public:
  /// @throws Error{bad_input} if the minimum or overlap is outside (0, 1] or the gap negative
  explicit SectionLinker(const LinkOptions& options = {});
  std::vector<ProfileLink> add(const SectionRuns& section);

 private:
  struct Profile {
    std::uint32_t id = 0;
    std::int64_t pixels = 0;
    bool has_before = false;
    bool has_next = false;
  };
  struct Section {
    std::int64_t z = 0;
    SectionRuns runs;
    std::vector<Profile> profiles;  ///< by id
  };

  static Profile& profile(Section& section, std::uint32_t id);
  void pair_up(Section& before, Section& here, std::vector<ProfileLink>& links) const;
  void explain_rest(Section& before, Section& here, std::vector<ProfileLink>& links) const;

  LinkOptions options_;
  std::int64_t next_z_ = 0;
  std::deque<Section> last_;  ///< the newest in front
};

/// Joins the profiles of neighbouring sections to 3-D instances, for stacks whose sections are so thick
/// that touching says little. A split or merge is followed as `link_splits` says, so that one false bridge
/// does not join the whole stack.
/// @param sections  ids of each section; the same id in two sections means nothing
/// @return instances 1..n in order of their first voxel
/// @throws Error{bad_input} as SectionLinker
LabelVolume link_sections(const LabelVolume& sections, const LinkOptions& options = {});

}  // namespace cristae
