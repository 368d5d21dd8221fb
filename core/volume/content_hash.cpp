#include "core/volume/content_hash.h"

#include "core/base/content_digest.h"

namespace cristae {

std::string content_hash(const Stack& stack) {
  ContentDigest digest;
  const std::int64_t depth = stack.info().shape.z;
  for (const std::int64_t z : {std::int64_t{0}, depth / 2, depth - 1}) {
    const cv::Mat section = stack.section(z);
    for (int row = 0; row < section.rows; ++row) {
      const std::size_t length = static_cast<std::size_t>(section.cols) * section.elemSize();
      digest.add({section.ptr<char>(row), length});
    }
  }
  return digest.hex();
}

}  // namespace cristae
