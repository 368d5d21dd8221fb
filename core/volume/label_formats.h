#pragma once

#include <filesystem>
#include <string>

#include "core/base/job.h"
#include "core/volume/label_sections.h"

/// The writers behind write_labels(), one a format. `largest` is the largest id; all are atomic and write
/// little-endian numbers: uint16 while the ids fit, else uint32 where not said otherwise.
namespace cristae {

/// NIfTI-1 (NIfTI-2 where a side is longer than 32,767), sizes in micrometres; `gzip` for .nii.gz.
void write_labels_nifti(const std::filesystem::path& path, const LabelSections& labels, std::uint32_t largest,
                        bool gzip, Job& job);
/// NRRD packed by gzip, sizes in micrometres.
void write_labels_nrrd(const std::filesystem::path& path, const LabelSections& labels, std::uint32_t largest,
                       Job& job);
/// MetaImage (.mha) packed by zlib, sizes in micrometres as `DistanceUnits` says.
void write_labels_meta_image(const std::filesystem::path& path, const LabelSections& labels,
                             std::uint32_t largest, Job& job);
/// NPY in C order; it has no place for a voxel size.
void write_labels_npy(const std::filesystem::path& path, const LabelSections& labels, std::uint32_t largest,
                      Job& job);
/// A folder: OME-Zarr 0.4, uint32, Blosc; levels by nearest neighbour; `image-label` with a
/// colour for each of up to 10,000 instances. A path
/// `IMAGE.zarr/labels/NAME` adds the labels to that image, which is not of version 3.
void write_labels_zarr(const std::filesystem::path& path, const LabelSections& labels, Job& job);
/// A folder: Neuroglancer precomputed segmentation, uint32, compressed_segmentation, levels as above.
/// The voxel size must be known, see require_label_file().
void write_labels_precomputed(const std::filesystem::path& path, const LabelSections& labels, Job& job);

}  // namespace cristae
