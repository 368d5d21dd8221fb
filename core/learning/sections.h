#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <opencv2/core.hpp>

#include "core/annotation/point.h"
#include "core/base/job.h"
#include "core/base/random.h"
#include "core/base/units.h"
#include "core/recipe/recipe.h"
#include "core/volume/intensity.h"
#include "core/volume/labels.h"
#include "core/volume/stack.h"

namespace cristae {

/// Working pixels per pixel of the stack, in y and x. 1 when the recipe has no working pixel.
struct WorkingScale {
  double y = 1;
  double x = 1;

  cv::Size working_size(cv::Size stack_size) const;
  /// Pixel coordinates with the origin at the centre of the first pixel, both ways: (x, y) order as in
  /// OpenCV.
  cv::Point2d working_from_stack(double y_stack, double x_stack) const;
};

/// Scale that brings `voxel_size_nm` to the recipe's working pixel. Where it is unknown, the recipe's assumed
/// pixel stands for it, or 1 without one, and a warning says so.
WorkingScale working_scale(const std::optional<VoxelSize>& voxel_size_nm, const Recipe& recipe, Job& job);

/// Averages areas when shrinking, interpolates linearly when growing. Any depth, one channel.
cv::Mat resize_section(const cv::Mat& section, cv::Size size);

/// One section, or a window of a large one, at the working resolution, as training sees it.
struct TrainingSection {
  std::int64_t z = 0;                  ///< section of the stack
  cv::Mat image;                       ///< CV_32F, normalised as the recipe says
  cv::Mat label;                       ///< CV_8U 0/1; empty on the target
  std::vector<cv::Point2d> clicks;     ///< mitochondria, working pixels
  std::vector<cv::Point2d> held_out;   ///< mitochondria that no label is made from: a label-free check
  std::vector<cv::Point2d> negatives;  ///< "not a mitochondrion", working pixels
  double weight = 1;                   ///< how often crops are drawn from it, relative to others
  cv::Rect window;                     ///< part of the section that `image` is, working pixels; empty: all
  cv::Mat drawn;                       ///< CV_8U as drawn_labels.h says, 0: nobody drew; empty: nothing drawn
};

std::vector<cv::Mat> images_of(const std::vector<TrainingSection>& sections);

/// A part of the target that training looks at.
struct TargetPiece {
  std::int64_t z = 0;
  cv::Rect window;  ///< working pixels
  bool operator==(const TargetPiece&) const = default;
};

/// Which parts of a stack are trained on: at most `target_slices` sections and `target_megapixels` in all
/// (0: no limit), those with clicks first, the rest by seed. Sections too large for the limit are cut into
/// windows of up to 1024 pixels. Ascending by z.
std::vector<TargetPiece> choose_target_pieces(std::int64_t sections, cv::Size working_size,
                                              const Points& points, const WorkingScale& scale,
                                              const Recipe& recipe, Random random);

/// Grey values in [0, 1] to what the network is fed with.
///   minmax:   (x - min) / (max - min + 1e-6)        (METHODS: per image, and again per crop)
///   standard: (x - mean) / sd of the whole section
cv::Mat normalise_section(const cv::Mat& unit_range, const std::string& normalisation);

/// The same by what the picture of the section holds; fill becomes the mean of the picture.
/// @param picture  as picture_area gives it
cv::Mat normalise_section(const cv::Mat& unit_range, const cv::Mat& picture,
                          const std::string& normalisation);

/// picture_area of a section at the working resolution; a pixel that is partly fill is fill.
cv::Mat working_picture(const cv::Mat& section, cv::Size working_size);

/// A section as a network sees it.
struct WorkingSection {
  cv::Mat image;    ///< CV_32F
  cv::Mat picture;  ///< as picture_area gives it; empty: all of it

  cv::Rect picture_box() const;  ///< the smallest that holds the picture
};

/// Section z of a stack: intensity map, working resolution, normalisation.
WorkingSection load_working_section(const Stack& stack, std::int64_t z, const IntensityMap& map,
                                    const WorkingScale& scale, const Recipe& recipe);

/// Labels of section z at the working resolution: area average of the mask, >= 0.5. CV_8U 0/1.
cv::Mat load_working_label(const LabelStack& labels, std::int64_t z, const WorkingScale& scale);

/// The chosen pieces of the target, normalised by their whole section and cut to the box of its picture.
/// Points are moved to working pixels of the piece.
/// @throws Error{bad_input} if a point lies outside the stack, or nothing in the stack is picture
std::vector<TrainingSection> load_target_sections(const Stack& stack, const Points& points,
                                                  const Recipe& recipe, const WorkingScale& scale,
                                                  Random random, Job& job);

}  // namespace cristae
