#pragma once

#include <QImage>
#include <optional>
#include <vector>

#include "ui/painting/overlay.h"
#include "ui/painting/plane_image.h"
#include "ui/painting/point_marks.h"

namespace cristae::ui {

/// All that an exported picture shows.
struct FigureContent {
  PlaneImage section;
  OverlayContent overlay;
  std::vector<PointMark> points;
};

struct FigureStyle {
  DisplayContrast contrast;
  OverlaySettings overlay;
  QSizeF aspect{1, 1};  ///< pixelAspect of the plane
  /// Picture pixels of a side of 1: 1 keeps the section's own pixels, 2 doubles them.
  double scale = 1;
  /// Of the plane, to be shown; empty: all.
  QRectF region;
  std::optional<double> nanometresPerPixel;  ///< of the x side; none: no bar
  bool hasScaleBar = true;
  bool hasLegend = true;
  bool hasPoints = false;
};

/// A section with its overlay, points, scale bar and legend burnt in, opaque. Lines and text grow with the
/// picture so that they keep their share of a printed column.
QImage renderFigure(const FigureContent& content, const FigureStyle& style, const InstanceColours& colours);

}  // namespace cristae::ui
