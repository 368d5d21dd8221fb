#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/job.h"
#include "core/volume/label_sections.h"
#include "core/volume/labels.h"

namespace cristae {

/// Formats of label files, told by the ending of their name.
enum class LabelFormat { tiff, ome_tiff, hdf5, nifti, nifti_gzip, nrrd, meta_image, npy, zarr, precomputed };

/// Absent: no format has this ending. A path inside a .zarr folder is Zarr.
std::optional<LabelFormat> label_format(const std::filesystem::path& path);

/// For help and remedies: ".tif, .ome.tif, .h5, ..."
std::string label_file_endings();

/// What write_labels() refuses because of the name, told before the labels are made.
/// @throws Error{unsupported} for an ending that names no format and for a place inside an image of Zarr
///         version 3, Error{bad_input} without a voxel size where the format needs one
void require_label_file(const std::filesystem::path& path, const std::optional<VoxelSize>& voxel_size_nm);

struct LabelFileOptions {
  TiffLabelType tiff_type = TiffLabelType::automatic;
};

/// Writes labels in the format that the file's ending names, section by section (Zarr and precomputed: some
/// sections at a time), whole or not at all. The stack's full shape, its voxel size, ids as they are.
/// @throws Error{unsupported} for an ending that names no format, Error{bad_input} for ids that the format
///         or type cannot hold, for no voxels at all, and without a voxel size where the format needs one
void write_labels(const std::filesystem::path& path, const LabelSections& labels, Job& job,
                  const LabelFileOptions& options = {});

/// Labels at hand, as sections; the volume must outlive them.
LabelSections sections_of(const LabelVolume& labels, std::optional<VoxelSize> voxel_size_nm);

/// Labels of a stack, read as they are written.
LabelSections sections_of(const LabelStack& labels);

}  // namespace cristae
