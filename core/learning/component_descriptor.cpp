#include "core/learning/component_descriptor.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "core/instances/components.h"
#include "core/learning/terms/pixel.h"

namespace cristae {
namespace {

constexpr int kMargin = 6;  ///< px around a component: room for its ring

cv::Mat grown(const cv::Mat& mask, int steps) {
  cv::Mat result;
  cv::dilate(mask, result, cv::Mat::ones(3, 3, CV_8U), {-1, -1}, steps);
  return result;
}

cv::Mat shrunk(const cv::Mat& mask, int steps) {
  cv::Mat result;
  cv::erode(mask, result, cv::Mat::ones(3, 3, CV_8U), {-1, -1}, steps, cv::BORDER_CONSTANT, cv::Scalar(0));
  return result;
}

double solidity(const cv::Mat& mask, int pixels) {
  std::vector<std::vector<cv::Point>> contours;
  cv::findContours(mask.clone(), contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
  double hull_area = 0;
  for (const auto& contour : contours) {
    std::vector<cv::Point> hull;
    cv::convexHull(contour, hull);
    hull_area = std::max(hull_area, cv::contourArea(hull));
  }
  return pixels / (hull_area + 1.0);
}

ComponentDescriptor describe(const cv::Mat& smooth, const cv::Mat& gradient, const cv::Mat& probability,
                             const cv::Mat& mask, int pixels) {
  const cv::Mat ring = grown(mask, 5) & ~grown(mask, 2);
  cv::Mat inside = shrunk(mask, 2);
  if (cv::countNonZero(inside) < 10) inside = mask;
  cv::Scalar mean;
  cv::Scalar deviation;
  cv::meanStdDev(smooth, mean, deviation, inside);
  const double around = cv::countNonZero(ring) > 0 ? cv::mean(smooth, ring)[0] : cv::mean(smooth)[0];
  return {std::log(static_cast<double>(pixels)),
          mean[0],
          deviation[0],
          around - cv::mean(smooth, mask)[0],
          cv::mean(probability, mask)[0],
          cv::mean(gradient, inside)[0],
          solidity(mask, pixels)};
}

std::int32_t id_under(const cv::Mat& ids, cv::Point2d point) {
  const cv::Point at = nearest_pixel(point);
  return is_inside(at, ids.size()) ? ids.at<std::int32_t>(at) : 0;
}

}  // namespace

DescribedSection describe_components(const cv::Mat& image, const cv::Mat& probability) {
  const Components found = find_components(probability > 0.5F);
  DescribedSection section;
  section.ids = found.ids;
  section.components.resize(found.pixels.size());
  cv::Mat smooth;
  cv::GaussianBlur(image, smooth, {}, 1.0);
  cv::Mat along_x;
  cv::Mat along_y;
  cv::Sobel(smooth, along_x, CV_32F, 1, 0);
  cv::Sobel(smooth, along_y, CV_32F, 0, 1);
  cv::Mat gradient;
  cv::magnitude(along_x, along_y, gradient);
  const cv::Rect whole({0, 0}, image.size());
  const auto boxes = bounding_boxes(found.ids);
  for (std::size_t id = 1; id < boxes.size(); ++id) {
    const cv::Rect& box = boxes[id];
    const cv::Rect view =
        cv::Rect(box.x - kMargin, box.y - kMargin, box.width + 2 * kMargin, box.height + 2 * kMargin) & whole;
    auto& component = section.components[id];
    component.pixels = static_cast<int>(found.pixels[id]);
    component.touches_border =
        box.x == 0 || box.y == 0 || box.br().x == whole.width || box.br().y == whole.height;
    component.descriptor = describe(smooth(view), gradient(view), probability(view),
                                    found.ids(view) == static_cast<int>(id), component.pixels);
  }
  return section;
}

std::vector<std::uint8_t> clicked_components(const DescribedSection& section,
                                             const std::vector<cv::Point2d>& clicks) {
  std::vector<std::uint8_t> clicked(section.components.size(), 0);
  for (const auto& click : clicks) clicked[static_cast<std::size_t>(id_under(section.ids, click))] = 1;
  return clicked;
}

}  // namespace cristae
