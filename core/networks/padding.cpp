#include "core/networks/padding.h"

#include <algorithm>

#include <ATen/Functions.h>

namespace cristae {

namespace {

std::int64_t next_multiple(std::int64_t size, std::int64_t multiple) {
  return (size + multiple - 1) / multiple * multiple;
}

}  // namespace

at::Tensor pad_reflect101(const at::Tensor& image, std::int64_t multiple) {
  const std::int64_t height = next_multiple(image.size(2), multiple);
  const std::int64_t width = next_multiple(image.size(3), multiple);
  at::Tensor padded = image;
  while (padded.size(2) < height || padded.size(3) < width) {
    const std::int64_t h = padded.size(2);
    const std::int64_t w = padded.size(3);
    if (h == 1 || w == 1) {
      // Nothing to reflect: a line one pixel thick is repeated once, then reflects like any other.
      padded =
          at::replication_pad2d(padded, {0, w == 1 && width > 1 ? 1 : 0, 0, h == 1 && height > 1 ? 1 : 0});
      continue;
    }
    padded = at::reflection_pad2d(padded, {0, std::min(width - w, w - 1), 0, std::min(height - h, h - 1)});
  }
  return padded;
}

at::Tensor crop(const at::Tensor& output, std::int64_t height, std::int64_t width) {
  return output.narrow(-2, 0, height).narrow(-1, 0, width);
}

}  // namespace cristae
