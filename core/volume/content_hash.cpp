#include "core/volume/content_hash.h"

#include <fmt/format.h>

namespace cristae {

std::string content_hash(const Stack& stack) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  const std::int64_t depth = stack.info().shape.z;
  for (const std::int64_t z : {std::int64_t{0}, depth / 2, depth - 1}) {
    const cv::Mat section = stack.section(z);
    for (int row = 0; row < section.rows; ++row) {
      const auto* bytes = section.ptr<std::uint8_t>(row);
      const std::size_t length = static_cast<std::size_t>(section.cols) * section.elemSize();
      for (std::size_t i = 0; i < length; ++i) hash = (hash ^ bytes[i]) * 0x100000001B3ULL;
    }
  }
  return fmt::format("{:016x}", hash);
}

}  // namespace cristae
