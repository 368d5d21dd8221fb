#pragma once

#include <cstdint>

#include <ATen/core/Tensor.h>

namespace cristae {

/// Pads [B, C, H, W] on the right and below to the next multiples of `multiple`, by reflection without
/// repeating the edge pixel (again and again where the image is smaller than the padding). An axis of
/// one pixel is repeated. Not copied when nothing is to do.
at::Tensor pad_reflect101(const at::Tensor& image, std::int64_t multiple);

/// The top left height x width pixels of [..., H, W]: undoes pad_reflect101 on any output. A view.
at::Tensor crop(const at::Tensor& output, std::int64_t height, std::int64_t width);

}  // namespace cristae
