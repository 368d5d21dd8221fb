#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include <opencv2/core/mat.hpp>

#include "core/base/units.h"
#include "core/volume/label_sections.h"
#include "core/volume/tiff_handle.h"

namespace cristae {

/// How a TIFF stack is written.
struct TiffStackLayout {
  Shape shape;
  std::uint16_t bits = 8;
  std::uint16_t format = 1;  ///< 1 unsigned, 2 signed, 3 float
  std::optional<VoxelSize> voxel_size_nm = std::nullopt;
  double display_low = 0;  ///< grey values that viewers show black and white
  double display_high = 255;
  TiffMetadata metadata = TiffMetadata::imagej;
  Provenance provenance = {};
};

/// Appends sections to a TIFF in ImageJ's manner: one Deflate directory each, the first with the
/// description that holds count, unit (micron), spacing and display range; or with OME-XML that holds shape,
/// type and voxel size (nm). The provenance stands in the description, and in the tags for software and date.
class TiffStackWriter {
 public:
  TiffStackWriter(const std::filesystem::path& path, const TiffStackLayout& layout);
  /// @param rows  y * x pixels without gaps, as wide as the layout says
  void append(const void* rows);
  void close();  ///< @throws Error{resources} if something is missing or could not be written

 private:
  void set_description();

  std::filesystem::path path_;
  TiffStackLayout layout_;
  TiffHandle handle_;
  std::int64_t written_ = 0;
};

}  // namespace cristae
