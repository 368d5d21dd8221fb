#pragma once

#include <QPainter>
#include <cstdint>
#include <vector>

#include "core/annotation/point.h"
#include "ui/painting/view_transform.h"

namespace cristae::ui {

/// A point as a view shows it.
struct PointMark {
  std::int64_t id = 0;
  QPointF position;  ///< in the plane
  PointKind kind = PointKind::mito;
  std::int64_t planesAway = 0;  ///< faded up to kPointReach planes away, not drawn beyond
  bool isSelected = false;
  bool isProvisional = false;  ///< clicked, not yet told to the document
  bool isSought = false;       ///< no point but a place that is talked about
};

constexpr std::int64_t kPointReach = 2;

/// Radius of a ring, in logical pixels.
constexpr double kPointRadius = 6;

/// A yellow ring for a mitochondrion, a red cross for what is none, both on a dark casing; the same size at
/// any zoom. The painter's pixels are logical, the transform's are device pixels.
void paintPoints(QPainter& painter, const std::vector<PointMark>& points, const ViewTransform& transform);

}  // namespace cristae::ui
