#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include <opencv2/core/mat.hpp>

#include "core/volume/stack.h"

namespace cristae {

/// What the values of a label stack mean.
enum class LabelMeaning { semantic, instances };

/// How the values of a label stack are taken: as LabelStack tells, or as what the caller knows them to be.
enum class LabelReading { automatic, mask, ids };

/// A label stack read as people mean it: two values (0/1, 0/255, 1-bit, whatever they are) are a
/// semantic mask; a mask with antialiased edges is cut at half its maximum; more values are ids.
struct LabelStack {
  std::shared_ptr<const Stack> stack;
  LabelMeaning meaning = LabelMeaning::semantic;
  double threshold = 0.5;  ///< semantic: a value above it is foreground

  const Shape& shape() const { return stack->info().shape; }
  /// Foreground of one section: CV_8U, 0 or 1.
  cv::Mat mask(std::int64_t z) const;
  /// Ids of one section, CV_32S; semantic stacks give 0 and 1.
  /// @throws Error{bad_input} for ids above 2^31 - 1
  cv::Mat ids(std::int64_t z) const;
  /// The same with ids up to 2^32 - 1: CV_32S with the bits of the unsigned ids.
  cv::Mat id_bits(std::int64_t z) const;
};

/// Opens a STACK argument as labels; an HDF5 file without a dataset name means `/labels` if present.
/// @throws Error{bad_input} for signed negative, fractional (more than antialiasing) or colour data
LabelStack open_labels(const std::string& reference, const OpenStackOptions& options = {},
                       LabelReading reading = LabelReading::automatic);

/// @throws Error{bad_input} that names both files and both shapes when they differ
void require_same_shape(const StackInfo& stack, const StackInfo& labels);

/// The whole volume as instance ids (semantic: 0 and 1).
LabelVolume read_label_volume(const LabelStack& labels);

enum class TiffLabelType { automatic, uint8, uint16, uint32, float32 };

/// Labels as a TIFF stack that ImageJ/Fiji, napari and tifffile open with voxel size: uint16 up to
/// 65,535 ids, uint32 beyond (float32 by choice). Atomic.
void write_labels_tiff(const std::filesystem::path& path, const LabelVolume& labels,
                       std::optional<VoxelSize> voxel_size_nm, TiffLabelType type = TiffLabelType::automatic);

/// HDF5 `/labels` uint32 with `axistags` and `element_size_um`, chunks, gzip 1. Atomic.
void write_labels_hdf5(const std::filesystem::path& path, const LabelVolume& labels,
                       std::optional<VoxelSize> voxel_size_nm);

}  // namespace cristae
