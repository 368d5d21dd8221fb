#pragma once

#include <string>
#include <string_view>

#include "core/volume/stack.h"

namespace cristae {

/// A type as NumPy and Zarr spell it: "<u2", "|b1", ">f4".
struct NumpyType {
  PixelType type = PixelType::uint8;  ///< booleans are uint8
  bool swapped = false;               ///< not this machine's byte order
};

/// @param name  stands in the message
/// @throws Error{unsupported} for what is not a grey value: complex numbers, texts, records, Python objects
NumpyType parse_numpy_type(std::string_view text, const std::string& name);

}  // namespace cristae
