#pragma once

#include <cstdint>

#include <opencv2/core/mat.hpp>

#include "core/annotation/sample_points.h"
#include "core/instances/components.h"
#include "core/volume/labels.h"

namespace cristae {

/// What counts as one object of a section.
enum class ObjectRule {
  components,  ///< connected pixels of the foreground; ids are not looked at
  ids          ///< pixels of one id, also when they are in several pieces
};

struct ObjectOptions {
  ObjectRule rule = ObjectRule::components;
  Connectivity2d connectivity = Connectivity2d::eight;  ///< of `components`
  /// Specks of the foreground below this many pixels, by 4-connectivity, are left out first.
  std::int64_t smallest_piece_px = 4;
};

/// The objects of one section with the pixel of each that is farthest from everything else (first in
/// row-major order on ties), so that the centre of a concave object lies inside it. The border of the
/// image does not count as "else": an object that is cut there has its centre near the cut, where its
/// middle would be.
/// @param truth  CV_32S ids or CV_8U mask
/// @return centres by ascending id; ids are 1..n (`components`) or those given (`ids`)
SectionObjects find_objects(const cv::Mat& truth, const ObjectOptions& options = {});

/// Sparse centres from a truth stack: ids of an instance truth, 8-connected components of a semantic one,
/// section by section.
SampledPoints sample_points(const LabelStack& truth, const SampleOptions& options = {});

}  // namespace cristae
