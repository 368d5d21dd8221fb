#include "core/learning/drawn_labels.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <opencv2/imgproc.hpp>

#include "core/instances/components.h"
#include "core/learning/terms/pixel.h"

namespace cristae {
namespace {

constexpr double kRimNm = 30;
constexpr double kRimShare = 0.1;  ///< of the radius of a disc of the same area, where that is more
constexpr double kAssumedPixelNm = 10;

/// A shape at the working resolution: 255 where it covers half of a pixel or more.
SectionArea working_area(const SectionArea& area, const cv::Size& section, const WorkingScale& scale) {
  cv::Mat mask = cv::Mat::zeros(section, CV_8U);
  mask(area.box).setTo(255, area.mask);
  const cv::Mat working = resize_section(mask, scale.working_size(section)) >= 128;
  const cv::Rect box = cv::boundingRect(working);
  return {box, working(box).clone()};
}

int rim_width(const SectionArea& area, double pixel_nm) {
  const double radius = std::sqrt(cv::countNonZero(area.mask) / CV_PI);
  return std::max(1, static_cast<int>(std::lround(std::max(kRimNm / pixel_nm, kRimShare * radius))));
}

/// A shape and the pixels around it that `element` reaches, within the picture.
SectionArea grown_by(const SectionArea& area, const cv::Mat& element, const cv::Size& picture) {
  const int width = element.cols / 2;
  const cv::Rect room(area.box.x - width, area.box.y - width, area.box.width + 2 * width,
                      area.box.height + 2 * width);
  cv::Mat grown;
  cv::copyMakeBorder(area.mask, grown, width, width, width, width, cv::BORDER_CONSTANT, cv::Scalar(0));
  cv::dilate(grown, grown, element);
  const cv::Rect inside = room & cv::Rect({0, 0}, picture);
  return {inside, grown(inside - room.tl())};
}

/// What lies around a shape is background.
void draw_rim(const SectionArea& area, double pixel_nm, cv::Mat& drawn) {
  const int across = 2 * rim_width(area, pixel_nm) + 1;
  const auto element = cv::getStructuringElement(cv::MORPH_ELLIPSE, {across, across});
  const SectionArea grown = grown_by(area, element, drawn.size());
  drawn(grown.box).setTo(kDrawnBackground, grown.mask);
}

/// Where one shape touches another, the outermost pixels of both are background: two that touch are two.
void part_touching(const std::vector<SectionArea>& shapes, cv::Mat& drawn) {
  cv::Mat times = cv::Mat::zeros(drawn.size(), CV_8U);  // how many shapes a pixel is in or next to
  for (const SectionArea& area : shapes) {
    const SectionArea grown = grown_by(area, cv::Mat::ones(3, 3, CV_8U), drawn.size());
    times(grown.box) += grown.mask & 1;
  }
  drawn.setTo(kDrawnBackground, times > 1);
}

cv::Mat draw(const std::vector<const DrawnShape*>& shapes, const cv::Size& section, const WorkingScale& scale,
             double pixel_nm) {
  cv::Mat drawn = cv::Mat::zeros(scale.working_size(section), CV_8U);
  std::vector<SectionArea> mitochondria;
  for (const DrawnShape* shape : shapes) {
    const SectionArea area = working_area(shape->area, section, scale);
    if (area.box.empty()) continue;
    if (shape->kind == PointKind::mito) {
      mitochondria.push_back(area);
    } else {
      drawn(area.box).setTo(kDrawnBackground, area.mask);
    }
  }
  for (const SectionArea& area : mitochondria) draw_rim(area, pixel_nm, drawn);
  for (const SectionArea& area : mitochondria) drawn(area.box).setTo(kDrawnMito, area.mask);
  part_touching(mitochondria, drawn);
  return drawn;
}

}  // namespace

void add_drawn(std::vector<TrainingSection>& sections, const DrawnShapes& shapes, const Shape& stack,
               const WorkingScale& scale, double pixel_nm) {
  std::map<std::int64_t, std::vector<const DrawnShape*>> by_section;
  for (const DrawnShape& shape : shapes) by_section[shape.z].push_back(&shape);
  const cv::Size size(static_cast<int>(stack.x), static_cast<int>(stack.y));
  std::int64_t z = -1;
  cv::Mat drawn;
  for (TrainingSection& section : sections) {  // windows of one section follow each other
    const auto found = by_section.find(section.z);
    if (found == by_section.end()) continue;
    if (section.z != z) drawn = draw(found->second, size, scale, pixel_nm > 0 ? pixel_nm : kAssumedPixelNm);
    z = section.z;
    section.drawn = section.window.empty() ? drawn : drawn(section.window).clone();
  }
}

bool is_drawn(const TrainingSection& section, const cv::Point2d& click) {
  const cv::Point at = nearest_pixel(click);
  return is_inside(at, section.drawn.size()) && section.drawn.at<std::uint8_t>(at) == kDrawnMito;
}

cv::Mat with_inner_rims(const cv::Mat& drawn, double share) {
  if (drawn.empty()) return {};
  const Components shapes = find_components(drawn == kDrawnMito);
  cv::Mat depth;
  cv::distanceTransform(drawn == kDrawnMito, depth, cv::DIST_L2, cv::DIST_MASK_PRECISE);
  cv::Mat narrowed = drawn.clone();
  narrowed.forEach<std::uint8_t>([&](std::uint8_t& value, const int* at) {
    if (value != kDrawnMito) return;
    const auto id = static_cast<std::size_t>(shapes.ids.at<std::int32_t>(at[0], at[1]));
    const double radius = std::sqrt(static_cast<double>(shapes.pixels[id]) / CV_PI);
    if (depth.at<float>(at[0], at[1]) <= share * radius) value = kDrawnBackground;
  });
  return narrowed;
}

void apply_drawn(const cv::Mat& drawn, TargetLabels& labels) {
  if (drawn.empty()) return;
  const cv::Mat mito = drawn == kDrawnMito;
  const cv::Mat none = drawn == kDrawnBackground;
  labels.label.setTo(1, mito);
  labels.label.setTo(0, none);
  labels.click_pixels.setTo(1, mito);
  labels.click_pixels.setTo(0, none);
}

}  // namespace cristae
