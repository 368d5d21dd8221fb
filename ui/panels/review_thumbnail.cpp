#include "ui/panels/review_thumbnail.h"

#include <QPainter>
#include <algorithm>

#include "ui/painting/contours.h"
#include "ui/painting/outline_field.h"
#include "ui/painting/plane_image.h"
#include "ui/painting/section_painter.h"

namespace cristae::ui {
namespace {

constexpr double kSurroundings = 2.2;  // sides of the picture in sides of the instance
constexpr double kLeastSide = 72;      // pixels of the section, so that a speck is seen in its place
constexpr QRgb kOutline = 0xFFFFD54F;

/// Where the picture looks: the instance in the middle.
ViewTransform lookAt(const InstanceDoubt& instance, const QSize& device, double ratio) {
  const auto height = static_cast<double>(instance.end[1] - instance.begin[1]);
  const auto width = static_cast<double>(instance.end[2] - instance.begin[2]);
  const double side = std::max(kLeastSide, kSurroundings * std::max(height, width));
  const double zoom = std::clamp(std::min(device.width(), device.height()) / side, ViewTransform::kLeastZoom,
                                 ViewTransform::kLargestZoom);
  const QPointF middle(static_cast<double>(instance.begin[2]) + (width - 1) / 2,
                       static_cast<double>(instance.begin[1]) + (height - 1) / 2);
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
  const ViewTransform look = lookAt(instance, device, devicePixelRatio);
  QImage picture = renderSection(drawable(stack.section(z)), look, device, contrast)
                       .convertToFormat(QImage::Format_ARGB32_Premultiplied);
  outline(picture, labels.ids(z), instance, look, devicePixelRatio);
  picture.setDevicePixelRatio(devicePixelRatio);
  return picture;
}

}  // namespace cristae::ui
