// The counting frame in a SectionView.
#include <utility>

#include "ui/painting/plane_geometry.h"
#include "ui/views/section_view.h"

namespace cristae::ui {

void SectionView::setCountingFrame(const std::optional<CountingFrame>& frame, bool isMovable) {
  if (frame == countingFrame_ && isMovable == isFrameMovable_) return;
  // What is under the hand stays there until it is let go.
  if (drag_ == Drag::countingFrame && frame && frameBefore_) return;
  countingFrame_ = frame;
  isFrameMovable_ = isMovable;
  frameBefore_.reset();
  update();
}

std::optional<FrameInPlane> SectionView::shownFrame() const {
  if (!loader_ || !countingFrame_ || frame_.isEmpty()) return std::nullopt;
  return frameInPlane(*countingFrame_, plane_, seenIndex(), loader_->shape());
}

std::optional<QRectF> SectionView::frameOnWidget() const {
  const auto frame = shownFrame();
  if (!frame || !frame->inside) return std::nullopt;
  const double ratio = devicePixelRatioF();
  return QRectF(transform_.toDevice(frame->inside->topLeft()) / ratio,
                transform_.toDevice(frame->inside->bottomRight()) / ratio);
}

std::optional<FrameGrip> SectionView::frameGripAt(const QPointF& widget) const {
  const auto inside = isFrameMovable_ ? frameOnWidget() : std::nullopt;
  return inside ? ui::frameGripAt(*inside, QRectF(rect()), widget) : std::nullopt;
}

void SectionView::paintCounting(QPainter& painter) const {
  const auto frame = shownFrame();
  if (!frame) return;
  paintCountingFrame(painter, *frame, transform_, overlay_.palette);
  const auto inside = isFrameMovable_ ? frameOnWidget() : std::nullopt;
  const auto grip = inside ? wholeGripPlace(*inside, QRectF(rect())) : std::nullopt;
  if (grip) paintWholeGrip(painter, *grip, overlay_.palette);
}

void SectionView::dragCountingFrame(const QPointF& widget) {
  if (!countingFrame_) return;
  if (!frameBefore_) frameBefore_ = countingFrame_->box;
  const QPointF moved = planeOf(widget) - planeOf(dragStart_);
  const Box box = draggedBox(*frameBefore_, frameGrip_, plane_, moved, loader_->shape());
  if (box == countingFrame_->box) return;
  countingFrame_->box = box;
  update();
  Q_EMIT countingFrameDragging(box);
}

void SectionView::finishFrameDrag() {
  const auto before = std::exchange(frameBefore_, std::nullopt);
  update();
  if (!countingFrame_ || !before || *before == countingFrame_->box) return;
  const Box box = countingFrame_->box;  // what follows may give another one
  Q_EMIT countingFrameDragged(box);
}

/// Escape: everything is where it was.
void SectionView::leaveFrameDrag() {
  const auto before = std::exchange(frameBefore_, std::nullopt);
  if (drag_ != Drag::countingFrame || !before || !countingFrame_) return;
  countingFrame_->box = *before;
  Q_EMIT countingFrameDragging(*before);
}

/// While it is dragged, where it is; beside it, what that means.
QString SectionView::countingFrameText() const {
  const auto frame = shownFrame();
  if (!frame) return {};
  if (frameBefore_) {
    const Box& box = countingFrame_->box;
    return tr("Counting frame: x %1–%2, y %3–%4, sections %5–%6")
        .arg(box.begin[2])
        .arg(box.end[2] - 1)
        .arg(box.begin[1])
        .arg(box.end[1] - 1)
        .arg(box.begin[0])
        .arg(box.end[0] - 1);
  }
  if (frame->inside) return {};
  if (countingFrame_->isProfile && plane_ == Plane::xy)
    return tr("This section is not among those of the counting frame.");
  return frame->isBefore ? tr("Before the counting frame: what reaches into the tinted area is not counted.")
                         : tr("Behind the counting frame: what reaches here may be counted.");
}

}  // namespace cristae::ui
