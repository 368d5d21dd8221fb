// What a click in a SectionView means: a point, or the instance under it.
#include <QApplication>
#include <QMouseEvent>
#include <cmath>
#include <utility>

#include "ui/painting/plane_geometry.h"
#include "ui/views/section_view.h"

namespace cristae::ui {

void SectionView::setClicks(Clicks clicks) {
  if (std::exchange(clicks_, clicks) != clicks) awaited_.clear();
}

std::int64_t SectionView::instanceAt(const QPointF& position) const {
  if (testField_) return 0;  // who counts is not told what the result says
  const cv::Mat& labels = overlayPlanes_.content().labels;
  if (overlayPlanes_.index() != frame_.index) return 0;
  const cv::Point at(static_cast<int>(std::floor(position.x() + 0.5)),
                     static_cast<int>(std::floor(position.y() + 0.5)));
  return cv::Rect({0, 0}, labels.size()).contains(at) ? labels.at<std::int32_t>(at) : 0;
}

/// Whether instanceAt() can tell: the labels of what is seen have been read, or there are none.
bool SectionView::knowsInstances() const {
  if (testField_ || !overlayPlanes_.hasLabels()) return true;
  return overlayPlanes_.index() == frame_.index && !overlayPlanes_.content().labels.empty();
}

void SectionView::click(const QMouseEvent& event) {
  const QPointF position = planeOf(event.position());
  if (!isOnPlane(position)) return;
  const PointKind kind = event.modifiers() & Qt::ShiftModifier ? PointKind::not_mito : PointKind::mito;
  const bool isPick = tool_ != Tool::point || (event.modifiers() & Qt::ControlModifier);
  act({position, seenIndex(), kind, isPick, true});
}

/// Enter means at the cross what a click means under the pointer.
void SectionView::actAtCross(PointKind kind) {
  const QPointF position = planePosition(plane_, cross_);
  if (isBrushing()) {
    beginStroke(position, kind == PointKind::not_mito);
    return endStroke();
  }
  act({position, wantedIndex(), kind, false, false});
}

/// Right after a change of section or of the result, the labels under a click are still being read: without
/// them a click on an instance would say that one was missed there. So it waits for them.
void SectionView::act(const Click& click) {
  const bool asksForInstance = click.isPick || picks(click.kind);
  const bool canTell = click.index == frame_.index && knowsInstances() && awaited_.empty();
  if (asksForInstance && !canTell) return awaited_.push_back(click);
  const bool isPicking =
      click.isPick || clicks_ == Clicks::choose || (picks(click.kind) && instanceAt(click.position) != 0);
  if (isPicking) return pick(click.position);
  const Point point = pointAt(plane_, click.index, click.position, click.kind);
  if (click.mayBecomeDouble) return placeLater(point);
  Q_EMIT pointPlaced(point);
}

/// A click into a section that has been left means nothing any more.
void SectionView::actOnAwaited() {
  std::erase_if(awaited_, [this](const Click& click) { return click.index != wantedIndex(); });
  if (frame_.index != wantedIndex() || !knowsInstances()) return;
  for (const Click& click : std::exchange(awaited_, {})) act(click);
}

/// Whether a click chooses an instance where there is one, by the step that is worked in.
bool SectionView::picks(PointKind kind) const {
  return clicks_ == Clicks::choose || (clicks_ == Clicks::review && kind == PointKind::mito);
}

void SectionView::pick(const QPointF& position) {
  if (selectedPoint_ != 0) Q_EMIT pointSelected(0);
  Q_EMIT instanceClicked(instanceAt(position), pointAt(plane_, seenIndex(), position, PointKind::mito));
}

/// The point is drawn at once, but told only when the click cannot become a double click any more.
void SectionView::placeLater(const Point& point) {
  placeNow();  // two that waited together
  provisional_ = point;
  provisionalTimer_.start(QApplication::doubleClickInterval());
  update();
}

void SectionView::placeNow() {
  provisionalTimer_.stop();
  if (!provisional_) return;
  const Point point = *std::exchange(provisional_, std::nullopt);
  update();
  Q_EMIT pointPlaced(point);
}

}  // namespace cristae::ui
