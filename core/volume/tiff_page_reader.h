#pragma once

#include <cstdint>
#include <string>

#include <opencv2/core/mat.hpp>

#include "core/volume/stack.h"
#include "core/volume/tiff_handle.h"
#include "core/volume/tiff_header.h"

namespace cristae {

/// The pixel type of a page. @throws Error{unsupported} naming `where` for colour models, bit depths
/// or compressions that cannot be read
PixelType tiff_pixel_type(const TiffPage& page, const std::string& where);

/// "LZW", "Deflate", ...
std::string tiff_compression_name(std::uint16_t compression);

/// Decodes one page into a section (see Stack::section). Red, green and blue must be equal; white-is-zero
/// is turned round. @throws Error{bad_input} naming `where` if the data are cut short or damaged
cv::Mat read_tiff_page(TiffHandle& handle, const TiffPage& page, std::uint64_t file_bytes,
                       const std::string& where);

/// White-is-zero integers become black-is-zero, in place.
void turn_white_is_zero(const TiffPage& page, PixelType type, cv::Mat& raw);

}  // namespace cristae
