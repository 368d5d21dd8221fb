#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include <opencv2/core/mat.hpp>

#include "core/base/job.h"
#include "core/base/units.h"
#include "core/volume/stack.h"

namespace cristae {

/// Writes a stack section after section, in its own pixel type, as TIFF that ImageJ/Fiji, napari and
/// tifffile open with voxel size; Deflate; BigTIFF when the voxels take more than 4 GB. Atomic.
/// @throws Error{unsupported} for uint32 and 64-bit stacks, Error{resources} if the disk is full
void write_stack_tiff(const std::filesystem::path& path, const Stack& stack);

/// The same as an HDF5 dataset with `axistags` and `element_size_um`, one chunk a tile of a section, gzip 1.
void write_stack_hdf5(const std::filesystem::path& path, const Stack& stack,
                      const std::string& dataset = "/raw");
/// Reports the sections and can be stopped; nothing is left behind then.
void write_stack_hdf5(const std::filesystem::path& path, const Stack& stack, const std::string& dataset,
                      Job& job);

/// One picture, 8 or 16 bit grey or 8-bit BGR, with its pixel size (the y and x of a voxel). Atomic.
void write_png(const std::filesystem::path& path, const cv::Mat& picture,
               std::optional<VoxelSize> voxel_size_nm = std::nullopt);

}  // namespace cristae
