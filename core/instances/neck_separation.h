#pragma once

#include <cstdint>
#include <optional>

#include <opencv2/core/mat.hpp>

#include "core/base/units.h"
#include "core/instances/division.h"

namespace cristae {

/// Cuts every instance of a section at its necks (divide_body, with one section as the body), so that
/// mitochondria that touch part by their outline alone. No pixel is lost; instances without a neck stay
/// whole, as do those whose box holds more than forty million pixels. Parts of less than 8000 nm2 (a disk of
/// 100 nm) go back to a neighbour.
/// @param ids            CV_32S; on return ids are 1..n in row-major order of the first pixel
/// @param voxel_size_nm  unknown: pixels are taken as 10 nm
/// @param options        neck and tolerance are taken, the limits are those above
/// @return n
std::int32_t separate_at_necks(cv::Mat& ids, const std::optional<VoxelSize>& voxel_size_nm,
                               const DivisionOptions& options = {});

}  // namespace cristae
