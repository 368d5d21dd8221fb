#include "ui/painting/frame_grip.h"

#include <QPen>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/painting/agreement_palette.h"

namespace cristae::ui {
namespace {

constexpr double kEdgeReach = 7;  // logical pixels to each side: a target of 14 along the whole edge
constexpr double kDisc = 12;      // radius of the grip of the whole frame: a target of 24
constexpr double kArrow = 8;
constexpr double kArrowHead = 3;

/// Columns and rows of a plane are these axes of the stack.
std::array<std::size_t, 2> gripAxes(Plane plane) {
  if (plane == Plane::xy) return {2, 1};
  return plane == Plane::xz ? std::array<std::size_t, 2>{2, 0} : std::array<std::size_t, 2>{0, 1};
}

void drag(Box& box, std::size_t axis, bool low, bool high, std::int64_t by, std::int64_t extent) {
  std::int64_t& begin = box.begin[axis];
  std::int64_t& end = box.end[axis];
  if (low && high) {
    by = std::clamp(by, -begin, extent - end);
    begin += by;
    end += by;
  } else if (low) {
    begin = std::clamp<std::int64_t>(begin + by, 0, end - 1);
  } else if (high) {
    end = std::clamp<std::int64_t>(end + by, begin + 1, extent);
  }
}

}  // namespace

std::optional<QPointF> wholeGripPlace(const QRectF& inside, const QRectF& view) {
  const QRectF seen = inside & view;
  if (seen.isEmpty()) return std::nullopt;
  return seen.center();
}

std::optional<FrameGrip> frameGripAt(const QRectF& inside, const QRectF& view, const QPointF& mouse) {
  const QRectF reach = inside.adjusted(-kEdgeReach, -kEdgeReach, kEdgeReach, kEdgeReach);
  if (!reach.contains(mouse)) return std::nullopt;
  const auto place = wholeGripPlace(inside, view);
  if (place && std::hypot(place->x() - mouse.x(), place->y() - mouse.y()) <= kDisc) return kWholeFrame;
  const auto isNear = [](double a, double b) { return std::abs(a - b) <= kEdgeReach; };
  FrameGrip grip;
  // Of two edges closer to each other than a hand is sure, the nearer one.
  const bool isLeft = std::abs(mouse.x() - inside.left()) <= std::abs(mouse.x() - inside.right());
  const bool isTop = std::abs(mouse.y() - inside.top()) <= std::abs(mouse.y() - inside.bottom());
  grip.left = isLeft && isNear(mouse.x(), inside.left());
  grip.right = !isLeft && isNear(mouse.x(), inside.right());
  grip.top = isTop && isNear(mouse.y(), inside.top());
  grip.bottom = !isTop && isNear(mouse.y(), inside.bottom());
  if (grip == FrameGrip{}) return std::nullopt;
  return grip;
}

Qt::CursorShape cursorOf(const FrameGrip& grip) {
  if (grip.isWhole()) return Qt::SizeAllCursor;
  const bool isAcross = grip.left || grip.right;
  const bool isUpright = grip.top || grip.bottom;
  if (isAcross && isUpright) return grip.left == grip.top ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
  return isAcross ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

Box draggedBox(const Box& start, const FrameGrip& grip, Plane plane, const QPointF& moved,
               const Shape& field) {
  const auto [column, row] = gripAxes(plane);
  const std::array<std::int64_t, 3> extent{field.z, field.y, field.x};
  Box box = start;
  drag(box, column, grip.left, grip.right, std::llround(moved.x()), extent[column]);
  drag(box, row, grip.top, grip.bottom, std::llround(moved.y()), extent[row]);
  return box;
}

void paintWholeGrip(QPainter& painter, const QPointF& place, AgreementPalette palette) {
  const OutlineStyle style = agreementOutline(AgreementClass::tp, palette);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(QColor(style.colour), 1.5));
  painter.setBrush(QColor(0, 0, 0, 165));
  painter.drawEllipse(place, kDisc, kDisc);
  painter.setPen(QPen(Qt::white, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  for (const QPointF& along : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
    const QPointF across(along.y(), along.x());
    const QPointF tip = place + along * kArrow;
    painter.drawLine(place, tip);
    painter.drawLine(tip, tip - (along + across) * kArrowHead);
    painter.drawLine(tip, tip - (along - across) * kArrowHead);
  }
  painter.restore();
}

}  // namespace cristae::ui
