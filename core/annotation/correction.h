#pragma once

#include <cstdint>
#include <vector>

#include "core/annotation/brush_stroke.h"
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
  split,  ///< one instance is several
  paint,  ///< background under a brush belongs to an instance, which may be a new one
  erase   ///< what an instance has under a brush is background
};

/// What a person changed in a labels result. The labels themselves stay as they were made: a correction says
/// how they are to be read.
struct Correction {
  CorrectionKind kind = CorrectionKind::merge;
  /// Merge: what both are afterwards; split: what is divided; paint, erase: what gains or loses pixels.
  std::int64_t instance = 0;
  std::int64_t other = 0;             ///< merge: the instance that goes; otherwise 0
  std::vector<SplitSeed> seeds = {};  ///< split: two or more; the first piece keeps the id of the instance
  VoxelSize spacing{1, 1, 1};  ///< split: of the voxels; nm, or pixels where the voxel size was unknown
  BrushStroke stroke = {};     ///< paint, erase
  bool operator==(const Correction&) const = default;
};

/// Whether it is of one section and made by brush.
bool is_by_brush(CorrectionKind kind);

/// Voxels of `other` belong to `instance`.
Correction make_merge(std::int64_t instance, std::int64_t other);

/// @param kind  paint or erase
Correction make_brushed(CorrectionKind kind, std::int64_t instance, const BrushStroke& stroke);

/// Largest id that corrections speak of; 0: there are none.
std::int64_t largest_id(const std::vector<Correction>& corrections);

/// @throws Error{bad_input} if `next` cannot follow `earlier`: it names no instance, one that an earlier
///         merge took away, the same one twice, gives a piece an id that is in use, or has an unsound stroke
void require_possible(const std::vector<Correction>& earlier, const Correction& next);

}  // namespace cristae
