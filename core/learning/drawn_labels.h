#pragma once

#include <vector>

#include "core/annotation/drawn_shape.h"
#include "core/base/units.h"
#include "core/learning/sections.h"
#include "core/learning/target_labels.h"

namespace cristae {

/// Values of TrainingSection::drawn.
constexpr std::uint8_t kDrawnMito = 1;
constexpr std::uint8_t kDrawnBackground = 2;

/// Puts what was drawn on the target into its sections: mitochondria, what was said to be none, and as
/// background what lies around each mitochondrion (30 nm, more around very large ones) and the outermost
/// pixels of two that touch: a person who draws one says where it ends. Nothing is changed where nothing was
/// drawn.
/// @param stack     extent of the stack that the shapes were drawn on
/// @param pixel_nm  working pixel; 0: unknown, taken as 10
void add_drawn(std::vector<TrainingSection>& sections, const DrawnShapes& shapes, const Shape& stack,
               const WorkingScale& scale, double pixel_nm);

/// Whether a click lies in a mitochondrion that was drawn.
bool is_drawn(const TrainingSection& section, const cv::Point2d& click);

/// Drawn mitochondria without the outermost `share` of their radius (that of a disc of the same area), which
/// is background: where mitochondria are packed, membranes are all that parts them.
cv::Mat with_inner_rims(const cv::Mat& drawn, double share);

/// Pixels where somebody drew become what was drawn, whatever a round has made of them.
void apply_drawn(const cv::Mat& drawn, TargetLabels& labels);

}  // namespace cristae
