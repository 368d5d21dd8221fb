// What a SectionView draws over its section.
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <algorithm>
#include <cmath>

#include "ui/painting/legend.h"
#include "ui/painting/plane_geometry.h"
#include "ui/painting/scale_bar.h"
#include "ui/painting/test_points.h"
#include "ui/views/section_view.h"

namespace cristae::ui {
namespace {

constexpr double kMargin = 8;

/// Short text on a dark plate. @return the plate
QRectF paintChip(QPainter& painter, const QPointF& corner, const QString& text, double mostWidth) {
  const QFontMetricsF metrics(painter.font());
  const double padding = std::round(metrics.height() * 0.4);
  const QRectF room(corner + QPointF(padding, padding * 0.6), QSizeF(mostWidth - 2 * padding, 10000));
  const QRectF words = metrics.boundingRect(room, Qt::TextWordWrap, text);
  const QRectF plate = words.adjusted(-padding, -padding * 0.6, padding, padding * 0.6);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(0, 0, 0, 165));
  painter.drawRoundedRect(plate, padding * 0.6, padding * 0.6);
  painter.setPen(Qt::white);
  painter.drawText(words.adjusted(0, 0, 1, 1), Qt::TextWordWrap, text);
  return plate;
}

}  // namespace

void SectionView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().window());
  if (!loader_) {
    paintEmpty(painter);
  } else {
    paintFrame(painter, frame_, transform_);
    if (mayShowOverlay()) paintFrame(painter, overlayFrame_, transform_);
    paintCross(painter);
    if (testField_ && plane_ == Plane::xy && seenIndex() == testField_->field.z)
      paintTestPoints(painter, *testField_, planeSize(plane_, loader_->shape()), transform_);
    paintCounting(painter);
    paintMarks(painter);
    paintBrush(painter);
    paintDecorations(painter);
    paintChips(painter);
  }
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(palette().highlight(), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

QImage SectionView::picture() const {
  if (!loader_ || frame_.isEmpty()) return {};
  const QRectF plane = transform_.placeOf(planeSize(plane_, loader_->shape()));
  const QRect seen = plane.toRect() & QRect({0, 0}, deviceSize());
  if (seen.isEmpty()) return {};
  QImage picture(seen.size(), QImage::Format_RGB32);
  picture.fill(Qt::black);
  QPainter painter(&picture);
  painter.translate(-seen.topLeft());
  painter.scale(transform_.devicePixelRatio(), transform_.devicePixelRatio());  // frames are placed so
  paintFrame(painter, frame_, transform_);
  if (mayShowOverlay() && overlayFrame_.index == frame_.index) {
    paintFrame(painter, overlayFrame_, transform_);
  }
  return picture;
}

void SectionView::paintEmpty(QPainter& painter) const {
  const double width = std::min(this->width() - 4 * kMargin, QFontMetricsF(font()).averageCharWidth() * 60);
  QFont large = font();
  large.setPointSizeF(large.pointSizeF() * 1.35);
  const QFontMetricsF title(large);
  const QRectF room((this->width() - width) / 2, 0, width, 10000);
  const QRectF titleRect = title.boundingRect(room, Qt::TextWordWrap | Qt::AlignHCenter, emptyTitle_);
  const QRectF textRect =
      QFontMetricsF(font()).boundingRect(room, Qt::TextWordWrap | Qt::AlignHCenter, emptyText_);
  const double gap = title.height() * 0.5;
  const double top = (height() - titleRect.height() - gap - textRect.height()) / 2;
  painter.setPen(palette().color(QPalette::WindowText));
  painter.setFont(large);
  painter.drawText(QRectF(room.left(), top, width, titleRect.height() + 2),
                   Qt::TextWordWrap | Qt::AlignHCenter, emptyTitle_);
  painter.setFont(font());
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(QRectF(room.left(), top + titleRect.height() + gap, width, textRect.height() + 2),
                   Qt::TextWordWrap | Qt::AlignHCenter, emptyText_);
}

/// Lines through the whole view, open around the cross so that what it points at stays visible; without lines
/// a small cross, while the keyboard is here.
void SectionView::paintCross(QPainter& painter) const {
  if (frame_.isEmpty() || (!hasCrossLines_ && !hasFocus())) return;
  const double ratio = transform_.devicePixelRatio();
  const QPointF centre = transform_.toDevice(planePosition(plane_, cross_)) / ratio;
  constexpr double kGap = 9;
  const double reach = hasCrossLines_ ? width() + height() : kGap + 8;
  const auto lines = [&] {
    painter.drawLine(centre - QPointF(reach, 0), centre - QPointF(kGap, 0));
    painter.drawLine(centre + QPointF(kGap, 0), centre + QPointF(reach, 0));
    painter.drawLine(centre - QPointF(0, reach), centre - QPointF(0, kGap));
    painter.drawLine(centre + QPointF(0, kGap), centre + QPointF(0, reach));
  };
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(QColor(0, 0, 0, 110), 3));
  lines();
  painter.setPen(QPen(QColor(0x6E, 0xC1, 0xFF), 1));
  lines();
}

void SectionView::paintMarks(QPainter& painter) const {
  std::vector<PointMark> marks = marks_;
  for (PointMark& mark : marks) {
    if (draggedTo_ && mark.id == draggedPoint_) mark.position = *draggedTo_;
  }
  if (provisional_) {
    marks.push_back({0, planePosition(plane_, *provisional_), provisional_->kind, 0, false, true});
  }
  paintPoints(painter, marks, transform_);
}

void SectionView::paintDecorations(QPainter& painter) const {
  const QRectF area(rect());
  if (hasScaleBar_ && voxel_) {
    // Sides of 1 are those of the voxel's x; zoom counts device pixels.
    const double perPixel = voxel_->x / transform_.zoom() * transform_.devicePixelRatio();
    if (const auto bar = chooseScaleBar(perPixel, area.width() / 4)) paintScaleBar(painter, area, *bar);
  }
  if (!hasLegend_) return;
  double bottom = area.bottom() - kMargin;
  const auto paint = [&](const Legend& legend) {
    const QSizeF size = legend.size(painter.font());
    if (legend.isEmpty() || size.width() + 2 * kMargin > area.width()) return;
    legend.paint(painter, {kMargin, bottom - size.height()});
    bottom -= size.height() + kMargin / 2;
  };
  if (mayShowOverlay()) paint(Legend::of(overlay_));
  if (shownFrame()) paint(Legend::ofCountingFrame(overlay_.palette));
}

QString SectionView::title() const {
  const std::int64_t last = planeCount(plane_, loader_->shape()) - 1;
  const std::int64_t shown = frame_.index >= 0 ? frame_.index : wantedIndex();
  if (plane_ == Plane::xy) return tr("XY · section %1 / %2").arg(shown).arg(last);
  return plane_ == Plane::xz ? tr("XZ · y %1 / %2").arg(shown).arg(last)
                             : tr("YZ · x %1 / %2").arg(shown).arg(last);
}

void SectionView::paintChips(QPainter& painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  const double width = this->width() - 2 * kMargin;
  double top = kMargin;
  const auto chip = [&](const QString& text) {
    top = paintChip(painter, {kMargin, top}, text, width).bottom() + kMargin / 2;
  };
  chip(title());
  if (plane_ != Plane::xy && !voxel_) chip(tr("Drawn with cubic voxels: the voxel size is not known."));
  if (const QString text = countingFrameText(); !text.isEmpty()) chip(text);
  if (trouble_) chip(trouble_->what + QLatin1Char('\n') + trouble_->remedy);
  if (overlay_.wipe && mayShowOverlay()) paintWipeWords(painter, top);
}

/// Which result lies on which side of the divider.
void SectionView::paintWipeWords(QPainter& painter, double top) const {
  const double divider = *overlay_.wipe * width();
  const QString before = tr("Before");
  const QFontMetricsF metrics(painter.font());
  const double padded = metrics.horizontalAdvance(before) + metrics.height();
  paintChip(painter, {divider - padded - kMargin, top}, before, width());
  paintChip(painter, {divider + kMargin, top}, tr("After"), width());
}

}  // namespace cristae::ui
