#pragma once

#include <cstdint>
#include <optional>

#include <opencv2/core.hpp>

#include "core/annotation/correction.h"
#include "core/volume/labels.h"

namespace cristae {

/// Does to the ids of the stroke's section what a correction by brush says. Paint goes on background alone,
/// so that neighbours keep their shape; the eraser takes from its instance alone.
/// @param ids  CV_32S
void apply_brush(const Correction& brush, cv::Mat& ids);

/// Pixels that a correction by brush changes. Reads one section.
std::int64_t pixels_changed(const LabelStack& labels, const Correction& brush);

/// What an eraser takes from: the first instance that its path meets, else the one of which it covers most;
/// 0: it covers none. Reads one section.
std::int64_t erased_instance(const LabelStack& labels, const BrushStroke& stroke);

/// Where a stroke says that a new instance is: of the places on its path that are in the background the one
/// nearest to their middle; of a filled one the middle of what it covers of the background. Absent: there is
/// none. Reads one section.
std::optional<StrokePoint> place_of_new(const LabelStack& labels, const BrushStroke& stroke);

}  // namespace cristae
