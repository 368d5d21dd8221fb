#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

#include <opencv2/core/mat.hpp>

#include "core/base/job.h"
#include "core/base/provenance.h"
#include "core/volume/labels.h"

namespace cristae {

/// Whose description a TIFF stack bears.
enum class TiffMetadata { imagej, ome };

/// Labels that come section by section, so that a stack of any size is written with one section in memory.
struct LabelSections {
  Shape shape;
  std::optional<VoxelSize> voxel_size_nm = std::nullopt;
  /// Ids up to 2^32 - 1, each section its own: CV_32S, for want of an unsigned type, with the same bits.
  std::function<cv::Mat(std::int64_t z)> ids;
  Provenance provenance = {};  ///< every format holds it but NPY, NIfTI in one line
  /// Where these are a part of a stack: how far its first section lies before the first one here, in
  /// distances of sections here. HDF5, Zarr, NRRD and MetaImage keep it.
  double offset_sections = 0;
};

/// Reads all sections; 0 when there is no instance.
std::uint32_t largest_id(const LabelSections& labels, Job& job);

/// As write_labels_tiff, with progress; atomic, also when it is stopped.
/// @param largest  largest_id(labels): decides the type and what viewers show white
/// @throws Error{bad_input} if it does not fit into `type`
void write_labels_tiff(const std::filesystem::path& path, const LabelSections& labels, std::uint32_t largest,
                       TiffLabelType type, Job& job, TiffMetadata metadata = TiffMetadata::imagej);

/// HDF5 `/labels` uint32 with `axistags` and `element_size_um`, one chunk a tile of a section. Atomic.
void write_labels_hdf5(const std::filesystem::path& path, const LabelSections& labels, Job& job);

}  // namespace cristae
