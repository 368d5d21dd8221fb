#include "ui/panels/review_thumbnail.h"

#include <QPainter>
#include <algorithm>

#include <opencv2/imgproc.hpp>

#include "ui/painting/contours.h"
#include "ui/painting/outline_field.h"
#include "ui/painting/plane_image.h"
#include "ui/painting/section_painter.h"

namespace cristae::ui {
namespace {

constexpr double kSurroundings = 1.8;  // sides of the picture in sides of the instance
constexpr double kMostZoom = 8;        // a speck is not all that is seen of its place
constexpr QRgb kOutline = 0xFFFFD54F;

/// The instance in this section: a body may reach far beyond it in others.
cv::Rect placeOf(const InstanceDoubt& instance, const cv::Mat& ids) {
  const cv::Point begin(static_cast<int>(instance.begin[2]), static_cast<int>(instance.begin[1]));
  const cv::Point end(static_cast<int>(instance.end[2]), static_cast<int>(instance.end[1]));
  const cv::Rect whole = cv::Rect(begin, end) & cv::Rect({0, 0}, ids.size());
  if (whole.empty()) return {begin, end};
  const cv::Mat own = ids(whole) == static_cast<std::int32_t>(instance.id);
  const cv::Rect seen = cv::boundingRect(own);
  return seen.empty() ? whole : seen + whole.tl();
}

/// Where the picture looks: the instance in the middle, as large as its surroundings allow.
ViewTransform lookAt(const cv::Rect& place, const QSize& device, double ratio) {
  const double filled = std::min(device.width() / (kSurroundings * std::max(1, place.width)),
                                 device.height() / (kSurroundings * std::max(1, place.height)));
  const double zoom = std::clamp(filled, ViewTransform::kLeastZoom, kMostZoom * ratio);
  const QPointF middle(place.x + (place.width - 1) / 2.0, place.y + (place.height - 1) / 2.0);
  return ViewTransform({1, 1}, zoom, {0, 0}, ratio).centredOn(middle, device);
}

void outline(QImage& picture, const cv::Mat& ids, const InstanceDoubt& instance, const ViewTransform& look,
             double ratio) {
  const auto wanted = static_cast<std::int32_t>(instance.id);
  const ViewGrid grid = makeViewGrid(QSize(ids.cols, ids.rows), look, picture.size());
  if (grid.empty()) return;
  OutlineField field(picture.size(), ratio);
  const cv::Mat_<std::int32_t> seen = grid.sampled<std::int32_t>(ids);
  for (const Contour& contour : traceContours(seen, grid, [wanted](std::int32_t id) { return id == wanted; }))
    field.add(contour.points, {.colour = kOutline, .width = 1.5});
  field.paint(picture);
}

}  // namespace

QImage renderThumbnail(const Stack& stack, const LabelStack& labels, const InstanceDoubt& instance,
                       const QSize& device, double devicePixelRatio, const DisplayContrast& contrast) {
  const std::int64_t z = instance.place[0];
  const cv::Mat ids = labels.ids(z);
  const ViewTransform look = lookAt(placeOf(instance, ids), device, devicePixelRatio);
  QImage picture = renderSection(drawable(stack.section(z)), look, device, contrast)
                       .convertToFormat(QImage::Format_ARGB32_Premultiplied);
  outline(picture, ids, instance, look, devicePixelRatio);
  picture.setDevicePixelRatio(devicePixelRatio);
  return picture;
}

}  // namespace cristae::ui
