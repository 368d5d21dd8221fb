#pragma once

#include <cstdint>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/volume/volume.h"

namespace cristae {

/// Neighbours of a pixel: those with a common edge, or also those with a common corner.
enum class Connectivity2d { four = 4, eight = 8 };
/// Neighbours of a voxel: those with a common face, or all around.
enum class Connectivity3d { six = 6, twenty_six = 26 };

/// Components of one section. Ids are 1..n in row-major order of the first pixel.
struct Components {
  cv::Mat ids;                       ///< CV_32S [y, x], 0 = background
  std::vector<std::int64_t> pixels;  ///< by id; pixels[0] is the background
  std::int32_t count() const { return static_cast<std::int32_t>(pixels.size()) - 1; }
};

/// Components of a volume. Ids are 1..n in order of the first voxel (z, y, x).
struct VolumeComponents {
  LabelVolume ids;
  std::vector<std::int64_t> voxels;  ///< by id; voxels[0] is the background
  std::int64_t count() const { return static_cast<std::int64_t>(voxels.size()) - 1; }
};

/// @param mask  CV_8U, any value but 0 is foreground
/// @throws Error{bad_input} for another type
Components find_components(const cv::Mat& mask, Connectivity2d connectivity = Connectivity2d::eight);

/// The smallest rectangle around each id, up to the largest; [0], the background's, is empty.
/// @param ids  CV_32S
std::vector<cv::Rect> bounding_boxes(const cv::Mat& ids);

/// One scan over the runs of the rows with union-find, one scan to write: time is linear in voxels.
VolumeComponents find_components(const Volume<std::uint8_t>& mask,
                                 Connectivity3d connectivity = Connectivity3d::six);

}  // namespace cristae
