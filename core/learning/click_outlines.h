#pragma once

#include <array>
#include <optional>
#include <vector>

#include <opencv2/core.hpp>

#include "core/learning/sections.h"

namespace cristae {

constexpr int kOutlineRays = 64;

/// A closed line around a click: how far it is along rays at equal angles, the first to the right.
struct ClickOutline {
  cv::Point2d click;                        ///< (x, y), working pixels
  std::array<float, kOutlineRays> radii{};  ///< working pixels
  double evidence = 0;                      ///< mean over the rays, 0 to 0.5
  bool is_clear = false;  ///< stronger than three of four around places where nobody clicked
};

/// The strongest closed line from dark to light around `click`, at 0.4 to 2.2 times `radius`: the path over
/// the rays that maximises
///   sum over rays of clamp(dI/du, 0, 1/2) - 0.15 |u - u of the ray before|
/// where u counts steps of log radius and I is the grey value in standard deviations of what all rays see.
/// Membranes are dark, so that the line runs where one ends. `is_clear` is left to grow_outlines.
/// @param smooth  CV_32F, without noise finer than the membrane
ClickOutline outline_around(const cv::Mat& smooth, const cv::Point2d& click, double radius);

/// Outlines of what was clicked, by section and click, from the pictures alone: a network that misses a click
/// says nothing of how far the mitochondrion reaches. Their size is that of seven (80 to 640 nm) at which the
/// evidence at clicks differs most from that on a grid of other places. Empty where it differs nowhere by
/// half a standard deviation, and for fewer than three clicks.
/// @param pixel_nm  working pixel
std::vector<std::vector<ClickOutline>> grow_outlines(const std::vector<TrainingSection>& sections,
                                                     double pixel_nm);

/// The part of a picture that an outline encloses.
struct EnclosedPart {
  cv::Rect box;  ///< within the picture; may be empty
  cv::Mat mask;  ///< CV_8U 0/1 of the box
};

/// Pixels within `share` of the way to the outline.
EnclosedPart enclosed(const ClickOutline& outline, double share, cv::Size picture);

}  // namespace cristae
