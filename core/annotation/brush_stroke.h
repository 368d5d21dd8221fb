#pragma once

#include <cstdint>
#include <vector>

#include <opencv2/core.hpp>

namespace cristae {

/// A place on a section in pixels; whole numbers are the centres of pixels.
struct StrokePoint {
  double y = 0;
  double x = 0;
  bool operator==(const StrokePoint&) const = default;
};

/// What a round brush went over on one section. Kept as it was drawn, not as pixels: a row in a project stays
/// small however large the brush is.
struct BrushStroke {
  static constexpr double kLeastRadius = 0.75;  ///< covers a pixel wherever it is put down
  static constexpr double kLargestRadius = 500;

  std::int64_t z = 0;
  double radius = 8;              ///< pixels
  std::vector<StrokePoint> path;  ///< one point or more
  bool is_filled = false;         ///< what it goes round belongs to it
  bool operator==(const BrushStroke&) const = default;
};

/// Goes on to a place, unless that is so near to the end of the path that it would hardly be seen: closer
/// than an eighth of the radius, or a quarter of a pixel. Places are kept to a hundredth of a pixel.
void extend(BrushStroke& stroke, const StrokePoint& to);

/// @throws Error{bad_input} if the stroke has no path, a radius outside the limits, or places that are no
/// numbers
void require_sound(const BrushStroke& stroke);

/// A part of a section.
struct SectionArea {
  cv::Rect box;  ///< in the section; empty if all lies outside of it
  cv::Mat mask;  ///< CV_8U of the size of the box, 255 in the area
};

/// Whether the path has come back to where it began, and lies around something: its ends are not farther
/// apart than the brush is wide, and it is more than twice as wide or as high as that.
bool goes_round(const BrushStroke& stroke);

/// Pixels whose centre is not farther than the radius from the path; where the stroke is filled, also those
/// that these enclose.
SectionArea area_of(const BrushStroke& stroke, const cv::Size& section);

}  // namespace cristae
