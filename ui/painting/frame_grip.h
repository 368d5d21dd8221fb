#pragma once

#include <QCursor>
#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <optional>

#include "core/base/box.h"
#include "ui/document/view_state.h"
#include "ui/painting/view_transform.h"

namespace cristae::ui {

/// What of a counting frame is taken hold of in a view: edges, two of them at a corner, or all of it.
struct FrameGrip {
  bool left = false;
  bool right = false;
  bool top = false;
  bool bottom = false;

  bool isWhole() const { return left && right && top && bottom; }
  bool operator==(const FrameGrip&) const = default;
};

constexpr FrameGrip kWholeFrame{true, true, true, true};

/// Where the whole frame is taken hold of: the middle of what is seen of it. Absent: nothing is.
/// @param inside  the frame in the plane, in widget pixels, as `view` is
std::optional<QPointF> wholeGripPlace(const QRectF& inside, const QRectF& view);

/// What lies under the mouse. Absent: none of it.
std::optional<FrameGrip> frameGripAt(const QRectF& inside, const QRectF& view, const QPointF& mouse);

/// Says what a drag will move.
Qt::CursorShape cursorOf(const FrameGrip& grip);

/// The box after a drag, whole voxels, inside the field and never empty; as a whole it keeps its extent.
/// @param moved  in the plane, since the drag began with `start`
Box draggedBox(const Box& start, const FrameGrip& grip, Plane plane, const QPointF& moved,
               const Shape& field);

/// The grip of the whole frame: four arrows on a disc.
void paintWholeGrip(QPainter& painter, const QPointF& place, AgreementPalette palette);

}  // namespace cristae::ui
