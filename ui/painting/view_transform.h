#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

namespace cristae::ui {

/// Where a plane lies in a view: a value that maps plane positions (origin in the centre of the first pixel)
/// to device pixels (origin in the view's upper left corner) and back.
class ViewTransform {
 public:
  static constexpr double kLeastZoom = 0.02;
  static constexpr double kLargestZoom = 64;

  ViewTransform() = default;
  /// @param aspect  sides of a pixel, as pixelAspect() gives them
  /// @param zoom    device pixels for a side of 1; 1 is "100 %"
  /// @param offset  device position of the plane's upper left corner
  ViewTransform(const QSizeF& aspect, double zoom, const QPointF& offset, double devicePixelRatio = 1);

  /// The whole plane, centred.
  static ViewTransform fit(const QSize& plane, const QSizeF& aspect, const QSize& device,
                           double devicePixelRatio = 1);

  double zoom() const { return zoom_; }
  QSizeF aspect() const { return aspect_; }
  QPointF offset() const { return offset_; }
  double devicePixelRatio() const { return devicePixelRatio_; }
  /// Device pixels of one plane pixel along each axis.
  QSizeF scale() const { return aspect_ * zoom_; }

  QPointF toDevice(const QPointF& position) const;
  QPointF toPlane(const QPointF& device) const;
  /// The device rectangle of all pixels of a plane.
  QRectF placeOf(const QSize& plane) const;
  /// What a view of this size shows, as plane positions (pixel k covers k - 0.5 to k + 0.5).
  QRectF visible(const QSize& device) const;

  /// Zoomed by `factor`, within the limits; what is under `device` stays there.
  ViewTransform zoomedAt(const QPointF& device, double factor) const;
  ViewTransform movedBy(const QPointF& device) const;
  ViewTransform centredOn(const QPointF& position, const QSize& device) const;

  bool operator==(const ViewTransform&) const = default;

 private:
  QSizeF aspect_{1, 1};
  double zoom_ = 1;
  QPointF offset_;
  double devicePixelRatio_ = 1;
};

/// Where pixels that were drawn with `from` belong when the view has moved on to `to`.
QRectF movedPicture(const ViewTransform& from, const ViewTransform& to, const QSize& picture);

}  // namespace cristae::ui
