#pragma once

#include <QPainter>

#include "core/annotation/brush_stroke.h"
#include "ui/painting/view_transform.h"

namespace cristae::ui {

/// What a stroke will cover, before labels have it, with what a filled one goes round: light blue where it
/// paints, dark where it erases. The painter's pixels are logical, the transform's are device pixels.
void paintStroke(QPainter& painter, const BrushStroke& stroke, bool erases, const ViewTransform& transform);

/// The edge of the brush, with a dark casing so that it is seen on any tissue; dashed for the eraser.
/// @param radius  in pixels of the plane
void paintBrushRing(QPainter& painter, const QPointF& centre, double radius, bool erases,
                    const ViewTransform& transform);

}  // namespace cristae::ui
