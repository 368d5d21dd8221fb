#pragma once

#include <QLineF>
#include <QPainter>
#include <QRectF>
#include <optional>
#include <vector>

#include "core/base/box.h"
#include "ui/document/view_state.h"
#include "ui/painting/view_transform.h"

namespace cristae::ui {

/// An unbiased counting frame of sections, or a brick of the volume.
struct CountingFrame {
  Box box;
  bool isProfile = false;  ///< it counts profiles: sections stand for themselves
  bool operator==(const CountingFrame&) const = default;
};

/// What instances that reach over a line mean for the count.
enum class FrameLine {
  inclusion,  ///< counted
  forbidden   ///< not counted; the extensions are such lines too
};

struct FrameSegment {
  QLineF line;  ///< plane positions; from the left to the right, or downwards
  FrameLine kind = FrameLine::inclusion;
  bool operator==(const FrameSegment&) const = default;
};

/// What of a frame lies in one plane.
struct FrameInPlane {
  std::vector<FrameSegment> segments;
  std::vector<QRectF> forbidden;  ///< areas: what reaches into them is not counted
  std::optional<QRectF> inside;   ///< the frame itself; absent: the plane passes beside it
  /// The plane lies before the brick: all of it, or all but what is behind, is forbidden.
  bool isBefore = false;
};

/// As is_counted() of the core tells: what comes before the frame, in the order of z, y, x, is forbidden,
/// each axis within the extent of the frame along those before it. A plane is cut along the faces of the
/// frame into nine areas; a line between two of them is forbidden where one is, and includes where one is the
/// frame.
FrameInPlane frameInPlane(const CountingFrame& frame, Plane plane, std::int64_t index, const Shape& field);

/// Inclusion lines solid, forbidden ones dashed, in the colours of right and false; forbidden areas under a
/// faint tint. The same width at any zoom. The painter's pixels are logical, the transform's are device
/// pixels.
void paintCountingFrame(QPainter& painter, const FrameInPlane& frame, const ViewTransform& transform,
                        AgreementPalette palette);

}  // namespace cristae::ui
