#include "core/volume/grey.h"

#include <cstring>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {

cv::Mat require_grey(const std::array<cv::Mat, 3>& channels, const std::string& where) {
  const cv::Mat& grey = channels[0];
  const std::size_t row_bytes = static_cast<std::size_t>(grey.cols) * grey.elemSize();
  for (int y = 0; y < grey.rows; ++y) {
    for (const cv::Mat& other : {channels[1], channels[2]}) {
      if (std::memcmp(grey.ptr(y), other.ptr(y), row_bytes) == 0) continue;
      int x = 0;
      while (std::memcmp(grey.ptr(y) + x * grey.elemSize(), other.ptr(y) + x * grey.elemSize(),
                         grey.elemSize()) == 0)
        ++x;
      throw Error(ErrorKind::bad_input,
                  fmt::format("{} is a colour image: red, green and blue differ at y {}, x {}", where, y, x),
                  "convert it to grey (8 or 16 bit)");
    }
  }
  return grey;
}

}  // namespace cristae
