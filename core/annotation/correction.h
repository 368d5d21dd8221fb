#pragma once

#include <cstdint>
#include <vector>

#include "core/base/units.h"

namespace cristae {

/// The middle of one mitochondrion in an instance that is split; a voxel of that instance.
struct SplitSeed {
  std::int64_t z = 0;
  std::int64_t y = 0;
  std::int64_t x = 0;
  double depth = 0;     ///< from there to the edge of the instance in section z, in the unit of the spacing
  std::int64_t id = 0;  ///< of the piece around it
  bool operator==(const SplitSeed&) const = default;
};

enum class CorrectionKind {
  merge,  ///< two instances are one mitochondrion
  split   ///< one instance is several
};

/// What a person changed in a labels result. The labels themselves stay as they were made: a correction says
/// how they are to be read.
struct Correction {
  CorrectionKind kind = CorrectionKind::merge;
  std::int64_t instance = 0;          ///< merge: what both are afterwards; split: what is divided
  std::int64_t other = 0;             ///< merge: the instance that goes; split: 0
  std::vector<SplitSeed> seeds = {};  ///< split: two or more; the first piece keeps the id of the instance
  VoxelSize spacing{1, 1, 1};  ///< split: of the voxels; nm, or pixels where the voxel size was unknown
  bool operator==(const Correction&) const = default;
};

/// Voxels of `other` belong to `instance`.
Correction make_merge(std::int64_t instance, std::int64_t other);

/// Largest id that corrections speak of; 0: there are none.
std::int64_t largest_id(const std::vector<Correction>& corrections);

/// @throws Error{bad_input} if `next` cannot follow `earlier`: it names no instance, one that an earlier
/// merge
///         took away, the same one twice, or gives a piece an id that is in use
void require_possible(const std::vector<Correction>& earlier, const Correction& next);

}  // namespace cristae
