#pragma once

#include <cstdint>

#include "core/volume/volume.h"

namespace cristae {

/// How alike the profiles of two neighbouring sections are.
enum class LinkMeasure {
  iou,     ///< common pixels / pixels of either
  overlap  ///< common pixels / pixels of the smaller: forgives a sudden change of size
};

struct LinkOptions {
  LinkMeasure measure = LinkMeasure::iou;
  double minimum = 0.25;  ///< profiles below it are never one instance, (0, 1]
  /// Sections an instance may be missing in (a lost or bad section) and still be one instance.
  std::int64_t gap = 0;
};

/// Joins the profiles of neighbouring sections to 3-D instances, for stacks whose sections are so thick
/// that touching says little. One profile goes on in one profile: pairs are taken by the measure,
/// highest first (then lowest ids), and where an instance splits or two merge the rest begins or ends
/// there, so that one false bridge does not join the whole stack.
/// @param sections  ids of each section; the same id in two sections means nothing
/// @return instances 1..n in order of their first voxel
/// @throws Error{bad_input} if the minimum is outside (0, 1] or the gap negative
LabelVolume link_sections(const LabelVolume& sections, const LinkOptions& options = {});

}  // namespace cristae
