#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <opencv2/core/mat.hpp>

#include "core/volume/stack.h"

namespace cristae {

std::size_t pixel_bytes(PixelType type);

/// OpenCV depth in which sections of this type arrive (CV_8U, ...; see Stack::section).
int section_depth(PixelType type);

/// The pixel type that a section of this OpenCV depth holds.
PixelType pixel_type_of(int depth);

/// An empty section whose rows lie without gaps, each pixel as wide as `type`: readers fill `data`
/// with the stored bytes (in this machine's order), then call finish_section().
/// @throws Error{resources} naming `name` if there is not enough memory
cv::Mat make_raw_section(PixelType type, std::int64_t rows, std::int64_t columns, const std::string& name);

/// The stored bytes as the type in which sections arrive; in place where the width allows.
cv::Mat finish_section(PixelType type, cv::Mat raw);

/// @throws Error{bad_input} unless 1 <= y, x < 2^31 and the voxels can be counted
void require_sane_shape(const std::string& name, const Shape& shape);

/// Refuses a section that its header declares far larger than its file could hold, so that a forged or
/// damaged header cannot claim the memory of the machine. `packed_bytes`: the section before compression.
/// @throws Error{bad_input}
void require_plausible_section(const std::string& name, const Shape& shape, std::uint64_t packed_bytes,
                               std::uint64_t file_bytes);

}  // namespace cristae
