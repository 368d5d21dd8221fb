#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/units.h"
#include "core/volume/tiff_header.h"

namespace cristae {

/// What ImageJ writes into ImageDescription ("ImageJ=1.53t\nimages=40\n...").
struct ImageJDescription {
  std::int64_t images = 1;
  std::int64_t channels = 1;
  std::int64_t slices = 0;  ///< 0: not said
  std::int64_t frames = 1;
  std::optional<double> spacing;  ///< between sections, in zunit
  std::string unit;               ///< of x, and of y and z where these are empty
  std::string yunit;
  std::string zunit;
};

/// Absent when the text is not ImageJ's.
std::optional<ImageJDescription> parse_imagej_description(const std::string& text);

/// What the first <Pixels> of OME-XML says.
struct OmeDescription {
  std::int64_t sections = 1;
  std::int64_t channels = 1;
  std::int64_t times = 1;
  std::int64_t images = 1;                 ///< of the file; this is the first
  std::optional<VoxelSize> voxel_size_nm;  ///< when x, y and z are there
  std::optional<double> pixel_x_nm, pixel_y_nm;
};

/// Absent when the text is not OME-XML.
std::optional<OmeDescription> parse_ome_description(const std::string& text);

/// A voxel size and where it was found, or what is known of it.
struct FoundVoxelSize {
  std::optional<VoxelSize> nm;
  std::string source;
  std::string note;  ///< what was assumed or is missing
};

/// What is assumed where a single section does not say how thick it is.
inline constexpr const char* kThicknessUnknown = "thickness of the section unknown, taken as wide as a pixel";
/// What is known of a stack whose sections lie at an unknown distance.
std::string pixel_size_note(const std::string& source, double y_nm, double x_nm);

/// From ImageJ's tags, OME-XML, else the resolution tags (which say nothing about z).
FoundVoxelSize tiff_voxel_size(const TiffHeader& header, std::int64_t sections);

}  // namespace cristae
