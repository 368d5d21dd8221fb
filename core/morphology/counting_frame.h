#pragma once

#include <optional>

#include "core/morphology/body_mask.h"

namespace cristae {

/// The field without a guard of `share` of its extent on each side; a section keeps all of z.
/// The frame is at least one voxel wide.
Box inset_frame(const Shape& field, double share, bool is_profile);

/// Whether an unbiased frame (2-D) or brick (3-D) counts this instance. Think of space as filled with
/// frames side by side: one that lies in several is counted in the first of them, in the order of z, then
/// y, then x. So it is counted if it reaches into the frame and not into what comes before: everything
/// above in z, in the frame's sections everything above in y, in its rows everything left. These are the
/// forbidden faces and their extensions of Gundersen 1977 and Howard et al. 1985; each instance is counted in
/// exactly one frame, whatever its size and form.
/// A profile (`is_profile`) lies in one section: it is counted in the sections of the frame, and no section
/// is before it.
bool is_counted(const BodyMask& body, const Box& frame, bool is_profile);

/// 1/p for an instance that no face cuts, p = product over axes of (W - w - 1) / W: the share of places in a
/// field of extent W where one of extent w (in voxels) would be complete, a voxel at a face being cut.
/// Weighted so, complete instances alone give unbiased numbers and sizes (Miles 1974). Absent when it could
/// not be complete anywhere.
std::optional<double> completeness_weight(const Box& box, const Shape& field, bool is_profile);

}  // namespace cristae
