#pragma once

#include <cstdint>
#include <string_view>

#include "core/volume/stack.h"

/// What reader and writer of NIfTI share.
namespace cristae {

constexpr std::int32_t kNifti1Bytes = 348;
constexpr std::int32_t kNifti2Bytes = 540;

struct NiftiType {
  int code;
  PixelType type;
};

constexpr NiftiType kNiftiTypes[] = {
    {2, PixelType::uint8},    {4, PixelType::int16},     {8, PixelType::int32},    {16, PixelType::float32},
    {64, PixelType::float64}, {256, PixelType::int8},    {512, PixelType::uint16}, {768, PixelType::uint32},
    {1024, PixelType::int64}, {1280, PixelType::uint64},
};

/// 1 or 2 by the first bytes (540 are enough) of a file in either byte order; 0: not NIfTI.
int nifti_version(std::string_view head);

}  // namespace cristae
