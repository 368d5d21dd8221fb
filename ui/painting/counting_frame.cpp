#include "ui/painting/counting_frame.h"

#include <QPen>
#include <array>

#include "ui/painting/agreement_palette.h"
#include "ui/painting/plane_geometry.h"

namespace cristae::ui {
namespace {

/// Where a place lies along one axis.
enum class Side { before, within, behind };

enum class FrameArea { inside, forbidden, free };

constexpr int kTint = 34;  // of 255: grey values stay readable
constexpr std::array<Side, 3> kSides = {Side::before, Side::within, Side::behind};

/// Axes of the stack along a plane's columns, its rows, and across it.
struct PlaneAxes {
  std::size_t column;
  std::size_t row;
  std::size_t across;
};

PlaneAxes axesOf(Plane plane) {
  if (plane == Plane::xy) return {2, 1, 0};
  return plane == Plane::xz ? PlaneAxes{2, 0, 1} : PlaneAxes{0, 1, 2};
}

Side sideOf(std::int64_t index, std::int64_t begin, std::int64_t end) {
  if (index < begin) return Side::before;
  return index < end ? Side::within : Side::behind;
}

/// The first axis along which a place is not within the frame decides. Profiles have none before them in z.
FrameArea areaAt(const std::array<Side, 3>& sides, bool isProfile) {
  for (std::size_t axis = 0; axis < 3; ++axis) {
    if (sides[axis] == Side::within) continue;
    const bool isAllowed = sides[axis] == Side::behind || (isProfile && axis == 0);
    return isAllowed ? FrameArea::free : FrameArea::forbidden;
  }
  return FrameArea::inside;
}

/// The nine areas of a plane and the positions of the lines between them.
struct Areas {
  std::array<std::array<FrameArea, 3>, 3> at{};  ///< by row, then column
  std::array<double, 4> x{};
  std::array<double, 4> y{};
  bool isRowOfSections = false;  ///< of profiles, so that no line lies between them
  bool isColumnOfSections = false;

  QRectF rect(std::size_t row, std::size_t column) const {
    return {QPointF(x[column], y[row]), QPointF(x[column + 1], y[row + 1])};
  }
};

std::array<double, 4> edgesOf(const Box& box, std::size_t axis, int extent) {
  return {-0.5, static_cast<double>(box.begin[axis]) - 0.5, static_cast<double>(box.end[axis]) - 0.5,
          extent - 0.5};
}

Areas areasOf(const CountingFrame& frame, Plane plane, std::int64_t index, const Shape& field) {
  const PlaneAxes axes = axesOf(plane);
  const QSize size = planeSize(plane, field);
  Areas areas;
  areas.x = edgesOf(frame.box, axes.column, size.width());
  areas.y = edgesOf(frame.box, axes.row, size.height());
  areas.isRowOfSections = frame.isProfile && axes.row == 0;
  areas.isColumnOfSections = frame.isProfile && axes.column == 0;
  std::array<Side, 3> sides{};
  sides[axes.across] = sideOf(index, frame.box.begin[axes.across], frame.box.end[axes.across]);
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) {
      sides[axes.row] = kSides[row];
      sides[axes.column] = kSides[column];
      areas.at[row][column] = areaAt(sides, frame.isProfile);
    }
  }
  return areas;
}

std::optional<FrameLine> lineBetween(FrameArea a, FrameArea b, bool isBetweenProfiles) {
  if (a == b) return std::nullopt;
  if (!isBetweenProfiles && (a == FrameArea::forbidden || b == FrameArea::forbidden))
    return FrameLine::forbidden;
  if (a == FrameArea::inside || b == FrameArea::inside) return FrameLine::inclusion;
  return std::nullopt;
}

/// One that goes on where the last of its kind ended makes it longer, so that dashes run through.
void append(std::vector<FrameSegment>& segments, const FrameSegment& added) {
  if (added.line.p1() == added.line.p2()) return;
  if (!segments.empty() && segments.back().kind == added.kind &&
      segments.back().line.p2() == added.line.p1()) {
    segments.back().line.setP2(added.line.p2());
    return;
  }
  segments.push_back(added);
}

void addLines(const Areas& areas, std::size_t edge, bool isUpright, std::vector<FrameSegment>& segments) {
  std::vector<FrameSegment> along;
  for (std::size_t i = 0; i < 3; ++i) {
    const FrameArea first = isUpright ? areas.at[i][edge - 1] : areas.at[edge - 1][i];
    const FrameArea second = isUpright ? areas.at[i][edge] : areas.at[edge][i];
    const auto kind =
        lineBetween(first, second, isUpright ? areas.isColumnOfSections : areas.isRowOfSections);
    if (!kind) continue;
    const QLineF line = isUpright ? QLineF(areas.x[edge], areas.y[i], areas.x[edge], areas.y[i + 1])
                                  : QLineF(areas.x[i], areas.y[edge], areas.x[i + 1], areas.y[edge]);
    append(along, {line, *kind});
  }
  segments.insert(segments.end(), along.begin(), along.end());
}

/// Dashes count in widths of the pen.
QPen penOf(const OutlineStyle& style, bool isCasing, FrameLine kind) {
  const double width = isCasing ? style.width + 2 * style.edge : style.width;
  QPen pen(QColor(isCasing ? style.casing : style.colour), width, Qt::SolidLine, Qt::FlatCap);
  if (kind == FrameLine::forbidden) pen.setDashPattern({12 / width, 7 / width});
  return pen;
}

}  // namespace

FrameInPlane frameInPlane(const CountingFrame& frame, Plane plane, std::int64_t index, const Shape& field) {
  const Areas areas = areasOf(frame, plane, index, field);
  FrameInPlane found;
  for (std::size_t edge = 1; edge <= 2; ++edge) {
    addLines(areas, edge, false, found.segments);
    addLines(areas, edge, true, found.segments);
  }
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) {
      const QRectF rect = areas.rect(row, column);
      if (areas.at[row][column] == FrameArea::forbidden && !rect.isEmpty()) found.forbidden.push_back(rect);
      if (areas.at[row][column] == FrameArea::inside) found.inside = rect;
    }
  }
  found.isBefore = areas.at[1][1] == FrameArea::forbidden;
  return found;
}

void paintCountingFrame(QPainter& painter, const FrameInPlane& frame, const ViewTransform& transform,
                        AgreementPalette palette) {
  const double ratio = transform.devicePixelRatio();
  const auto place = [&](const QPointF& position) { return transform.toDevice(position) / ratio; };
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  QColor tint(agreementFill(AgreementClass::fp, palette));
  tint.setAlpha(kTint);
  for (const QRectF& area : frame.forbidden)
    painter.fillRect(QRectF(place(area.topLeft()), place(area.bottomRight())), tint);
  painter.setRenderHint(QPainter::Antialiasing);
  for (const bool isCasing : {true, false}) {
    for (const FrameSegment& segment : frame.segments) {
      const bool isForbidden = segment.kind == FrameLine::forbidden;
      painter.setPen(penOf(agreementOutline(isForbidden ? AgreementClass::fp : AgreementClass::tp, palette),
                           isCasing, segment.kind));
      painter.drawLine(place(segment.line.p1()), place(segment.line.p2()));
    }
  }
  painter.restore();
}

}  // namespace cristae::ui
