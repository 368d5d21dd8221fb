#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/volume/byte_source.h"
#include "core/volume/stack.h"

namespace cristae {

/// What the first bytes of a PNG, JPEG or BMP say.
struct ImageHeader {
  std::string_view format;  ///< "PNG", "JPEG", "BMP"
  std::int64_t height = 0;
  std::int64_t width = 0;
  int channels = 1;  ///< stored; a palette counts as three
  int bits = 8;      ///< a channel
  PixelType type() const { return bits > 8 ? PixelType::uint16 : PixelType::uint8; }
};

/// Absent if the file is of another format. @throws Error{bad_input} if it is one, but broken
std::optional<ImageHeader> read_image_header(const ByteSource& file);

/// Decodes the image (see Stack::section). Equal red, green and blue become grey.
/// @throws Error{bad_input} if it is cut short, damaged, coloured, or not as its header says
cv::Mat read_image(const ByteSource& file);

}  // namespace cristae
