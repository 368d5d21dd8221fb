#include "core/learning/separation_choice.h"

#include <map>

#include "core/instances/components.h"
#include "core/instances/neck_separation.h"
#include "core/learning/terms/pixel.h"

namespace cristae {

std::int64_t clicks_alone(const cv::Mat& ids, const std::vector<cv::Point2d>& clicks) {
  std::map<std::int32_t, std::int64_t> clicks_of;
  for (const cv::Point2d& click : clicks) {
    const cv::Point at = nearest_pixel(click);
    if (is_inside(at, ids.size()) && ids.at<std::int32_t>(at) != 0) ++clicks_of[ids.at<std::int32_t>(at)];
  }
  std::int64_t alone = 0;
  for (const auto& [id, count] : clicks_of) alone += count == 1 ? 1 : 0;
  return alone;
}

void SeparationChoice::add(const cv::Mat& foreground, const std::vector<cv::Point2d>& at,
                           const std::optional<VoxelSize>& pixel_nm, const DivisionOptions& division) {
  clicks += std::ssize(at);
  cv::Mat ids = find_components(foreground).ids;
  alone_in_components += clicks_alone(ids, at);
  separate_at_necks(ids, pixel_nm, division);
  alone_in_parts += clicks_alone(ids, at);
}

bool SeparationChoice::cuts_at_necks() const {
  const std::int64_t crowded = clicks - alone_in_components;
  return 2 * alone_in_components < clicks && 2 * (alone_in_parts - alone_in_components) >= crowded;
}

}  // namespace cristae
