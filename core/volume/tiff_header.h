#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/volume/binary_file.h"

namespace cristae {

/// One directory of a TIFF: the layout of one image.
struct TiffPage {
  std::uint64_t offset = 0;  ///< of the directory
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::uint16_t bits = 1;  ///< a sample
  std::uint16_t samples = 1;
  std::uint16_t format = 1;  ///< 1 unsigned, 2 signed, 3 float, 4 undefined
  std::uint16_t photometric = 1;
  std::uint16_t compression = 1;
  std::uint16_t planar = 1;
  std::uint32_t rows_per_strip = 0;  ///< 0: all
  std::uint32_t tile_width = 0;      ///< 0: strips
  std::uint32_t tile_height = 0;

  bool same_pixels(const TiffPage& other) const {
    return bits == other.bits && samples == other.samples && format == other.format &&
           photometric == other.photometric && planar == other.planar;
  }
};

/// The directories of a TIFF, read without the library so that a chain of thousands costs milliseconds
/// and a forged one cannot claim memory.
struct TiffHeader {
  bool big = false;                    ///< BigTIFF
  bool swapped = false;                ///< not this machine's byte order
  std::vector<TiffPage> pages;         ///< full resolution: thumbnails and masks are left out
  std::string description;             ///< ImageDescription of the first page
  std::uint64_t first_data = 0;        ///< offset of the first page's first strip or tile
  std::optional<double> resolution_x;  ///< of the first page, pixels per unit
  std::optional<double> resolution_y;
  std::uint16_t resolution_unit = 2;  ///< 1 none, 2 inch, 3 cm
};

/// @throws Error{bad_input} if the chain is cut, loops, or holds no image
TiffHeader read_tiff_header(const BinaryFile& file);

}  // namespace cristae
