#include "core/instances/neck_separation.h"

#include "core/instances/components.h"
#include "core/instances/relabel.h"

namespace cristae {
namespace {

constexpr double kAssumedPixelNm = 10;
constexpr double kSmallestPartNm2 = 8000;
/// Larger instances stay whole: dividing takes 24 bytes a pixel of the box.
constexpr std::int64_t kLargestBox = 40'000'000;

Volume<std::uint8_t> body_of(const cv::Mat& ids, std::int32_t id, const cv::Rect& box) {
  Volume<std::uint8_t> body({1, box.height, box.width});
  for (int row = 0; row < box.height; ++row) {
    const auto* line = ids.ptr<std::int32_t>(box.y + row) + box.x;
    for (int column = 0; column < box.width; ++column) body.at(0, row, column) = line[column] == id ? 1 : 0;
  }
  return body;
}

/// The first part keeps the id, the others get `next` and on.
void take_parts(cv::Mat& ids, const cv::Rect& box, const Division& division, std::int32_t next) {
  for (int row = 0; row < box.height; ++row) {
    auto* line = ids.ptr<std::int32_t>(box.y + row) + box.x;
    const auto* parts = division.part.data() + static_cast<std::ptrdiff_t>(row) * box.width;
    for (int column = 0; column < box.width; ++column) {
      if (parts[column] > 1) line[column] = next + parts[column] - 2;
    }
  }
}

/// One pixel deep, so that volumes are areas times its depth.
VoxelSize pixel_of(const std::optional<VoxelSize>& voxel_size_nm) {
  const VoxelSize size = voxel_size_nm.value_or(VoxelSize{kAssumedPixelNm, kAssumedPixelNm, kAssumedPixelNm});
  return {size.x, size.y, size.x};
}

}  // namespace

std::int32_t separate_at_necks(cv::Mat& ids, const std::optional<VoxelSize>& voxel_size_nm,
                               const DivisionOptions& options) {
  const VoxelSize pixel = pixel_of(voxel_size_nm);
  DivisionOptions section = options;
  section.smallest_part_um3 = kSmallestPartNm2 * pixel.z * 1e-9;
  const auto boxes = bounding_boxes(ids);
  auto next = static_cast<std::int32_t>(boxes.size());
  for (std::size_t i = 1; i < boxes.size(); ++i) {
    const auto id = static_cast<std::int32_t>(i);
    if (boxes[i].empty() || std::int64_t{boxes[i].width} * boxes[i].height > kLargestBox) continue;
    const Division division = divide_body(body_of(ids, id, boxes[i]), pixel, section);
    take_parts(ids, boxes[i], division, next);
    next += division.count - 1;
  }
  return number_by_first_pixel(ids);
}

}  // namespace cristae
