#include "core/learning/fill_holes.h"

#include <cstdint>
#include <vector>

#include "core/instances/components.h"

namespace cristae {

void fill_holes(cv::Mat& mask, int largest_px) {
  const Components holes = find_components(mask == 0, Connectivity2d::four);
  const auto boxes = bounding_boxes(holes.ids);
  std::vector<std::uint8_t> filled(holes.pixels.size(), 0);
  for (std::size_t id = 1; id < filled.size(); ++id) {
    const cv::Rect& box = boxes[id];
    const bool touches = box.x == 0 || box.y == 0 || box.br().x == mask.cols || box.br().y == mask.rows;
    filled[id] = !touches && holes.pixels[id] < largest_px;
  }
  for (int row = 0; row < mask.rows; ++row) {
    const auto* ids = holes.ids.ptr<std::int32_t>(row);
    auto* values = mask.ptr<std::uint8_t>(row);
    for (int column = 0; column < mask.cols; ++column) {
      if (filled[static_cast<std::size_t>(ids[column])] != 0) values[column] = 255;
    }
  }
}

}  // namespace cristae
