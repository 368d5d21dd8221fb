#include "ui/painting/view_transform.h"

#include <algorithm>
#include <cmath>

namespace cristae::ui {

ViewTransform::ViewTransform(const QSizeF& aspect, double zoom, const QPointF& offset,
                             double devicePixelRatio)
    : aspect_(aspect), zoom_(zoom), offset_(offset), devicePixelRatio_(devicePixelRatio) {}

ViewTransform ViewTransform::fit(const QSize& plane, const QSizeF& aspect, const QSize& device,
                                 double devicePixelRatio) {
  const double width = std::max(1, plane.width()) * aspect.width();
  const double height = std::max(1, plane.height()) * aspect.height();
  const double zoom =
      std::min({std::max(1, device.width()) / width, std::max(1, device.height()) / height, kLargestZoom});
  // Whole device pixels: the edges of the plane stay sharp.
  const QPointF offset(std::round((device.width() - width * zoom) / 2),
                       std::round((device.height() - height * zoom) / 2));
  return {aspect, zoom, offset, devicePixelRatio};
}

QPointF ViewTransform::toDevice(const QPointF& position) const {
  const QSizeF side = scale();
  return {offset_.x() + (position.x() + 0.5) * side.width(),
          offset_.y() + (position.y() + 0.5) * side.height()};
}

QPointF ViewTransform::toPlane(const QPointF& device) const {
  const QSizeF side = scale();
  return {(device.x() - offset_.x()) / side.width() - 0.5, (device.y() - offset_.y()) / side.height() - 0.5};
}

QRectF ViewTransform::placeOf(const QSize& plane) const {
  const QSizeF side = scale();
  return {offset_, QSizeF(plane.width() * side.width(), plane.height() * side.height())};
}

QRectF ViewTransform::visible(const QSize& device) const {
  return {toPlane({0, 0}), toPlane(QPointF(device.width(), device.height()))};
}

ViewTransform ViewTransform::zoomedAt(const QPointF& device, double factor) const {
  // A plane so large that it only fits below the least zoom may stay there, but not shrink further.
  const double least = std::min(kLeastZoom, zoom_);
  const double zoom = std::clamp(zoom_ * factor, least, kLargestZoom);
  return {aspect_, zoom, device + (offset_ - device) * (zoom / zoom_), devicePixelRatio_};
}

ViewTransform ViewTransform::movedBy(const QPointF& device) const {
  return {aspect_, zoom_, offset_ + device, devicePixelRatio_};
}

ViewTransform ViewTransform::centredOn(const QPointF& position, const QSize& device) const {
  const QPointF centre(device.width() / 2.0, device.height() / 2.0);
  const QPointF move = centre - toDevice(position);
  return movedBy({std::round(move.x()), std::round(move.y())});
}

QRectF movedPicture(const ViewTransform& from, const ViewTransform& to, const QSize& picture) {
  const QPointF corner = to.toDevice(from.toPlane({0, 0}));
  const QPointF end = to.toDevice(from.toPlane(QPointF(picture.width(), picture.height())));
  return {corner, end};
}

}  // namespace cristae::ui
