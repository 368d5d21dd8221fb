#pragma once

#include <QPainter>

#include "core/annotation/counting_field.h"
#include "ui/painting/view_transform.h"

namespace cristae::ui {

/// What a field covers of its section, as plane positions.
QRectF fieldRect(const CountingField& field);

/// The test points of a field as crosses with an open middle, so that what they point at stays visible; those
/// in a mitochondrion are yellow in a ring. A thin frame holds the
/// field, as far as it lies on the plane. Crosses have the same size at any
/// zoom. The painter's pixels are logical, the transform's are device pixels.
void paintTestPoints(QPainter& painter, const CountedField& counted, const QSize& plane,
                     const ViewTransform& transform);

}  // namespace cristae::ui
