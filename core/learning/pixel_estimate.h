#pragma once

#include <cstdint>
#include <optional>

#include "core/annotation/point.h"
#include "core/base/job.h"
#include "core/base/random.h"
#include "core/learning/compute_place.h"
#include "core/learning/model_file.h"
#include "core/recipe/recipe.h"
#include "core/volume/stack.h"

namespace cristae {

struct PixelEstimate {
  double pixel_nm = 0;
  std::int64_t objects = 0;  ///< diameters that it was judged by, one a magnification for each mitochondrion
};

/// Size of a pixel of a stack that does not say it, judged by the mitochondria that were clicked: with it,
/// those that the source network finds there are as large as the source's own.
///
/// The network looks at a few clicked sections at several magnifications m (working pixels per pixel). It is
/// believed where p at the clicks is farthest above p elsewhere, or nearly so. With d the median equivalent
/// diameter (pixels of the stack) of the components of p > 0.5 under clicks, and D that of the source's
/// objects, the pixel is D / d. The diameters found hardly depend on m. D is the upper quartile of the
/// source's profiles: what is clicked and found is seldom a mitochondrion grazed by the section.
/// @return absent when fewer than four are found, or when the network sees pairs of sections
std::optional<PixelEstimate> estimate_pixel(const ModelFile& pack, const Stack& target, const Points& points,
                                            const Recipe& recipe, const ComputePlace& place, Random random,
                                            Job& job);

}  // namespace cristae
