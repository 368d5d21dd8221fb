#include "core/instances/objects.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"

namespace cristae {
namespace {

cv::Mat as_ids(const cv::Mat& truth) {
  if (truth.type() == CV_32S) return truth;
  if (truth.type() == CV_8U) {
    cv::Mat ids;
    truth.convertTo(ids, CV_32S);
    return ids;
  }
  throw Error(ErrorKind::bad_input,
              fmt::format("labels of OpenCV type {}, expected ids or a mask", truth.type()),
              "give labels as 32-bit ids or as an 8-bit mask");
}

/// Foreground without the pieces of less than `smallest` pixels; CV_8U.
cv::Mat without_specks(const cv::Mat& mask, std::int64_t smallest) {
  if (smallest <= 1) return mask;
  const Components pieces = find_components(mask, Connectivity2d::four);
  const auto is_speck = [&](std::int64_t pixels) { return pixels < smallest; };
  if (std::none_of(pieces.pixels.begin() + 1, pieces.pixels.end(), is_speck)) return mask;
  cv::Mat kept = cv::Mat::zeros(mask.size(), CV_8U);
  for (int row = 0; row < mask.rows; ++row) {
    const auto* id = pieces.ids.ptr<std::int32_t>(row);
    auto* out = kept.ptr<std::uint8_t>(row);
    for (int x = 0; x < mask.cols; ++x) {
      out[x] = id[x] != 0 && pieces.pixels[static_cast<std::size_t>(id[x])] >= smallest ? 1 : 0;
    }
  }
  return kept;
}

/// Bounding boxes of the ids of a section, by id.
std::map<std::int32_t, cv::Rect> boxes_by_id(const cv::Mat& ids) {
  std::map<std::int32_t, cv::Rect> boxes;
  for (int row = 0; row < ids.rows; ++row) {
    const auto* line = ids.ptr<std::int32_t>(row);
    for (int x = 0; x < ids.cols;) {
      const int begin = x;
      const std::int32_t id = line[x];
      while (x < ids.cols && line[x] == id) ++x;
      if (id == 0) continue;
      const cv::Rect run(begin, row, x - begin, 1);
      const auto [box, is_new] = boxes.try_emplace(id, run);
      if (!is_new) box->second |= run;
    }
  }
  return boxes;
}

/// Exact distance to the nearest pixel outside; what lies beyond the edge of `mask` does not count unless
/// there is nothing else.
cv::Mat distance_inside(const cv::Mat& mask) {
  cv::Mat distance;
  if (cv::countNonZero(mask) < static_cast<int>(mask.total())) {
    cv::distanceTransform(mask, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    return distance;
  }
  cv::Mat framed;
  cv::copyMakeBorder(mask, framed, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
  cv::distanceTransform(framed, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
  return distance(cv::Rect(1, 1, mask.cols, mask.rows));
}

ObjectCentre centre_of(const cv::Mat& mask, cv::Point corner, std::int32_t id) {
  const cv::Mat distance = distance_inside(mask);
  ObjectCentre centre{corner.y, corner.x, id, 0};
  float largest = 0;
  for (int row = 0; row < mask.rows; ++row) {
    const auto* inside = mask.ptr<std::uint8_t>(row);
    const auto* value = distance.ptr<float>(row);
    for (int x = 0; x < mask.cols; ++x) {
      if (inside[x] == 0) continue;
      ++centre.area;
      if (value[x] <= largest) continue;
      largest = value[x];
      centre.y = corner.y + row;
      centre.x = corner.x + x;
    }
  }
  return centre;
}

}  // namespace

SectionObjects find_objects(const cv::Mat& truth, const ObjectOptions& options) {
  SectionObjects objects;
  if (truth.empty()) return objects;
  const bool by_component = options.rule == ObjectRule::components;
  if (by_component) {
    const cv::Mat mask = as_ids(truth) != 0;
    objects.ids = find_components(without_specks(mask, options.smallest_piece_px), options.connectivity).ids;
  } else {
    objects.ids = as_ids(truth).clone();
  }
  const cv::Rect image({0, 0}, objects.ids.size());
  for (const auto& [id, box] : boxes_by_id(objects.ids)) {
    // One pixel around the object, as far as the image goes, so that the distance sees the outside.
    const cv::Rect crop = cv::Rect(box.x - 1, box.y - 1, box.width + 2, box.height + 2) & image;
    const cv::Mat whole = objects.ids(crop) == id;
    const cv::Mat mask = by_component ? whole : without_specks(whole, options.smallest_piece_px);
    const ObjectCentre centre = centre_of(mask, crop.tl(), id);
    if (centre.area > 0) objects.centres.push_back(centre);
    const bool lost_specks = mask.data != whole.data;
    if (lost_specks) objects.ids(crop).setTo(0, (whole != 0) & (mask == 0));
  }
  return objects;
}

SampledPoints sample_points(const LabelStack& truth, const SampleOptions& options) {
  const bool instances = truth.meaning == LabelMeaning::instances;
  ObjectOptions objects;
  objects.rule = instances ? ObjectRule::ids : ObjectRule::components;
  return sample_points(
      truth.shape().z,
      [&](std::int64_t z) { return find_objects(instances ? truth.ids(z) : truth.mask(z), objects); },
      options);
}

}  // namespace cristae
