// Brush and eraser in a SectionView.
#include <QPainter>
#include <utility>

#include "ui/painting/brush_marks.h"
#include "ui/painting/plane_geometry.h"
#include "ui/views/section_view.h"

namespace cristae::ui {

/// Instances are drawn in sections: a plane across them would cut through many.
bool SectionView::isBrushing() const {
  return loader_ && plane_ == Plane::xy && !testField_ && (tool_ == Tool::brush || tool_ == Tool::eraser);
}

void SectionView::setBrushRadius(double pixels) {
  brushRadius_ = pixels;
  update();
}

void SectionView::forgetStrokes() {
  drawn_.clear();
  drawnInSources_ = 0;
  update();
}

void SectionView::beginStroke(const QPointF& position, bool isForChosen) {
  gesture_.reset();
  if (!isOnPlane(position)) return;
  gesture_ = BrushGesture{{seenIndex(), brushRadius_, {}}, tool_ == Tool::eraser, isForChosen};
  goOnWithStroke(position);
}

void SectionView::goOnWithStroke(const QPointF& position) {
  if (!gesture_) return;
  extend(gesture_->stroke, {position.y(), position.x()});
  update();
}

void SectionView::endStroke() {
  if (!gesture_) return;
  gesture_->stroke.is_filled = goes_round(gesture_->stroke);
  drawn_.push_back(*std::exchange(gesture_, std::nullopt));
  update();
  const BrushGesture gesture = drawn_.back();  // what follows may forget it
  Q_EMIT strokeDrawn(gesture);
}

void SectionView::moveBrush(const QPointF& widget) {
  if (!isBrushing()) return;
  brushAt_ = planeOf(widget);
  update();
}

/// Without a mouse the brush is where the cross is.
void SectionView::paintBrush(QPainter& painter) const {
  if (!isBrushing() || frame_.isEmpty()) return;
  const auto paint = [&](const BrushGesture& gesture) {
    if (gesture.stroke.z == seenIndex()) paintStroke(painter, gesture.stroke, gesture.erases, transform_);
  };
  for (const BrushGesture& gesture : drawn_) paint(gesture);
  if (gesture_) {
    BrushGesture now = *gesture_;
    now.stroke.is_filled = goes_round(now.stroke);
    paint(now);
  }
  const bool isSeen = brushAt_ || hasFocus();
  if (isSeen && drag_ != Drag::pan)
    paintBrushRing(painter, brushAt_.value_or(planePosition(plane_, cross_)), brushRadius_,
                   tool_ == Tool::eraser, transform_);
}

}  // namespace cristae::ui
