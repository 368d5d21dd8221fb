#pragma once

#include <cstdint>

#include "core/base/job.h"
#include "core/evaluation/contingency.h"
#include "core/instances/segment_instances.h"
#include "core/volume/labels.h"

namespace cristae {

/// How the instances of one result differ from those of another. An instance is unchanged if it has a partner
/// in the other result: one-to-one pairs with an IoU of one half or more, of the largest summed IoU.
struct ResultChanges {
  InstanceDimension dimension = InstanceDimension::sections_2d;
  std::int64_t unchanged = 0;    ///< pairs
  std::int64_t only_before = 0;  ///< without a partner: gone, or another shape now
  std::int64_t only_after = 0;   ///< without a partner: new, or another shape before
  std::int64_t changed() const { return only_before + only_after; }
  bool operator==(const ResultChanges&) const = default;
};

/// Of one table, `before` in the place of the truth.
ResultChanges count_changes(const Contingency& table);

/// Bodies are compared where both results hold bodies (an id occurs in sections that follow each other), else
/// the profiles of each section. Reads one section of each at a time; keeps, of bodies, which overlap and how
/// much.
/// @throws Error{bad_input} naming both if the shapes differ
ResultChanges count_changes(const LabelStack& before, const LabelStack& after, Job& job);

}  // namespace cristae
