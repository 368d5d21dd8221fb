// What a person does with a SectionView: gestures become intents.
#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/painting/plane_geometry.h"
#include "ui/views/section_view.h"

namespace cristae::ui {
namespace {

constexpr double kGrab =
    10;                      ///< logical pixels around a point or the wipe's divider: a target of 20 and more
constexpr int kNotch = 120;  ///< of a mouse wheel, in eighths of a degree
constexpr double kZoomPerNotch = 1.25;

double valueAt(const cv::Mat& image, int row, int column) {
  switch (image.depth()) {
    case CV_8U: return image.at<std::uint8_t>(row, column);
    case CV_16U: return image.at<std::uint16_t>(row, column);
    case CV_16S: return image.at<std::int16_t>(row, column);
    default: return static_cast<double>(image.at<float>(row, column));
  }
}

bool isInside(const cv::Mat& image, const QPointF& position) {
  return position.x() >= -0.5 && position.y() >= -0.5 && position.x() < image.cols - 0.5 &&
         position.y() < image.rows - 0.5;
}

int nearest(double position) { return static_cast<int>(std::floor(position + 0.5)); }

}  // namespace

bool SectionView::isOnPlane(const QPointF& position) const {
  if (!loader_) return false;
  const QSize size = planeSize(plane_, loader_->shape());
  return QRectF(-0.5, -0.5, size.width(), size.height()).contains(position);
}

const PointMark* SectionView::markAt(const QPointF& widget) const {
  const PointMark* best = nullptr;
  double least = kGrab;
  for (const PointMark& mark : marks_) {
    if (mark.planesAway != 0 || mark.isProvisional || mark.isSought) continue;
    const QPointF centre = transform_.toDevice(mark.position) / devicePixelRatioF();
    const double distance = std::hypot(centre.x() - widget.x(), centre.y() - widget.y());
    if (distance > least) continue;
    least = distance;
    best = &mark;
  }
  return best;
}

std::optional<double> SectionView::greyAt(const QPointF& position) const {
  if (sectionIndex_ != frame_.index || !isInside(section_.full, position)) return std::nullopt;
  return valueAt(section_.full, nearest(position.y()), nearest(position.x()));
}

bool SectionView::isNearWipe(const QPointF& widget) const {
  return overlay_.wipe && overlay_.isVisible && std::abs(widget.x() - *overlay_.wipe * width()) < kGrab / 2;
}

void SectionView::updateMarks() {
  marks_.clear();
  const std::int64_t index = seenIndex();
  for (const ProjectPoint& point : points_) {
    const std::int64_t away = planesAway(plane_, point.point, index);
    // What was clicked before would sway who counts, and catch the clicks.
    if (std::abs(away) > kPointReach || testField_) continue;
    marks_.push_back(
        {point.id, planePosition(plane_, point.point), point.point.kind, away, point.id == selectedPoint_});
  }
  for (const Point& seed : seeds_) {
    const std::int64_t away = planesAway(plane_, seed, index);
    if (std::abs(away) <= kPointReach)
      marks_.push_back({0, planePosition(plane_, seed), PointKind::mito, away, false, true});
  }
  if (sought_) {
    PointMark mark;
    mark.position = planePosition(plane_, *sought_);
    mark.planesAway = planesAway(plane_, *sought_, index);
    mark.isSought = true;
    marks_.push_back(mark);
  }
  update();
}

void SectionView::updateCursor() {
  if (drag_ == Drag::countingFrame) return setCursor(cursorOf(frameGrip_));
  if (drag_ == Drag::pan) return setCursor(Qt::ClosedHandCursor);
  if (isSpaceDown_ || tool_ == Tool::pan) return setCursor(Qt::OpenHandCursor);
  setCursor(Qt::CrossCursor);
}

SectionView::Drag SectionView::dragFor(const QMouseEvent& event) {
  if (event.button() == Qt::MiddleButton) return Drag::pan;
  if (event.button() == Qt::RightButton) return Drag::contrast;
  if (event.button() != Qt::LeftButton) return Drag::none;
  if (isSpaceDown_) return Drag::pan;
  if (isNearWipe(event.position())) return Drag::wipe;
  if (const auto grip = frameGripAt(event.position()); grip && event.modifiers() == Qt::NoModifier) {
    frameGrip_ = *grip;
    return Drag::countingFrame;
  }
  if (isBrushing() && !(event.modifiers() & Qt::ControlModifier)) return Drag::stroke;
  if (const PointMark* mark = markAt(event.position())) {
    draggedPoint_ = mark->id;
    Q_EMIT pointSelected(mark->id);
    return Drag::point;
  }
  return Drag::click;
}

void SectionView::mousePressEvent(QMouseEvent* event) {
  placeNow();
  if (!loader_) return;
  dragStart_ = event->position();
  dragLast_ = dragStart_;
  hasMoved_ = false;
  contrastAtStart_ = contrast_;
  drag_ = dragFor(*event);
  if (drag_ == Drag::stroke) beginStroke(planeOf(dragStart_), event->modifiers() & Qt::ShiftModifier);
  updateCursor();
}

void SectionView::mouseMoveEvent(QMouseEvent* event) {
  const QPointF here = event->position();
  moveBrush(here);
  if (drag_ == Drag::stroke) return goOnWithStroke(planeOf(here));
  if (drag_ == Drag::none) {
    const auto grip = isSpaceDown_ ? std::nullopt : frameGripAt(here);
    if (isNearWipe(here)) {
      setCursor(Qt::SplitHCursor);
    } else if (grip) {
      setCursor(cursorOf(*grip));
    } else {
      updateCursor();
    }
    return tellHover(here);
  }
  if (!hasMoved_ && (here - dragStart_).manhattanLength() < QApplication::startDragDistance()) return;
  hasMoved_ = true;
  if (drag_ == Drag::click) drag_ = Drag::pan;  // a hand that moves does not mean the pixel it came down on
  switch (drag_) {
    case Drag::pan:
      isFitted_ = false;
      applyTransform(transform_.movedBy(deviceOf(here) - deviceOf(dragLast_)));
      updateCursor();
      break;
    case Drag::point:
      draggedTo_ = planeOf(here);
      update();
      break;
    case Drag::contrast: dragContrast(here); break;
    case Drag::countingFrame: dragCountingFrame(here); break;
    case Drag::wipe: Q_EMIT wipeDragged(std::clamp(here.x() / width(), 0.0, 1.0)); break;
    default: break;
  }
  dragLast_ = here;
}

/// To the right widens the window, upwards darkens; a view's width doubles it three times.
void SectionView::dragContrast(const QPointF& widget) {
  const QPointF moved = widget - dragStart_;
  const double window = contrastAtStart_.high - contrastAtStart_.low;
  const double level = (contrastAtStart_.high + contrastAtStart_.low) / 2;
  const double newWindow = window * std::exp2(3 * moved.x() / std::max(1, width()));
  const double newLevel = level - window * moved.y() / std::max(1, height());
  DisplayContrast contrast = contrastAtStart_;
  contrast.low = newLevel - newWindow / 2;
  contrast.high = newLevel + newWindow / 2;
  Q_EMIT contrastDragged(contrast);
}

void SectionView::mouseReleaseEvent(QMouseEvent* event) {
  const Drag ended = std::exchange(drag_, Drag::none);
  updateCursor();
  if (ended == Drag::stroke) return endStroke();
  if (ended == Drag::point) return finishPointDrag();
  if (ended == Drag::countingFrame) return finishFrameDrag();
  if (hasMoved_) return;
  if (ended == Drag::click) return click(*event);
  if (ended == Drag::contrast && event->button() == Qt::RightButton) {
    const QPointF position = planeOf(event->position());
    const PointMark* mark = markAt(event->position());
    Q_EMIT menuRequested(event->globalPosition().toPoint(),
                         pointAt(plane_, seenIndex(), position, PointKind::mito),
                         mark != nullptr ? mark->id : 0, instanceAt(position));
  }
}

void SectionView::finishPointDrag() {
  if (!draggedTo_) return;
  const QPointF to = *std::exchange(draggedTo_, std::nullopt);
  update();
  if (!isOnPlane(to)) return;
  const auto point = std::find_if(points_.begin(), points_.end(), [&](const ProjectPoint& candidate) {
    return candidate.id == draggedPoint_;
  });
  if (point == points_.end()) return;
  Point moved = pointAt(plane_, seenIndex(), to, point->point.kind);
  // Across the plane it stays where it was, fractions included.
  if (plane_ == Plane::xy) moved.z = point->point.z;
  if (plane_ == Plane::xz) moved.y = point->point.y;
  if (plane_ == Plane::yz) moved.x = point->point.x;
  Q_EMIT pointMoved(draggedPoint_, moved);
}

void SectionView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (dragFor(*event) == Drag::stroke) return mousePressEvent(event);  // two dabs in quick succession
  provisionalTimer_.stop();
  provisional_.reset();
  awaited_.clear();
  drag_ = Drag::none;
  update();
  const QPointF position = planeOf(event->position());
  if (event->button() != Qt::LeftButton || !isOnPlane(position)) return;
  Q_EMIT crossMoved(keptInside(crossAt(plane_, seenIndex(), position), loader_->shape()));
}

void SectionView::zoomBy(const QPointF& widget, double factor) {
  if (!loader_) return;
  isFitted_ = false;
  applyTransform(transform_.zoomedAt(deviceOf(widget), factor));
}

/// Two fingers on a touchpad move the view. @return whether it was that
bool SectionView::scroll(const QWheelEvent& event) {
  const auto* device = event.pointingDevice();
  const bool isTouchpad = device != nullptr && device->type() == QInputDevice::DeviceType::TouchPad;
  if (!isTouchpad || event.pixelDelta().isNull() || event.modifiers() != Qt::NoModifier) return false;
  isFitted_ = false;
  applyTransform(transform_.movedBy(QPointF(event.pixelDelta()) * devicePixelRatioF()));
  return true;
}

void SectionView::wheelEvent(QWheelEvent* event) {
  placeNow();
  event->accept();
  if (!loader_ || drag_ == Drag::stroke || scroll(*event)) return;
  const QPoint angle = event->angleDelta();
  // Some systems turn Shift+wheel into sideways scrolling.
  const int turned = angle.y() != 0 ? angle.y() : angle.x();
  const bool hasControl = event->modifiers() & Qt::ControlModifier;
  if (hasControl != wheelZooms_) {
    zoomBy(event->position(), std::pow(kZoomPerNotch, turned / double(kNotch)));
    return;
  }
  wheelRest_ += turned;
  const int notches = wheelRest_ / kNotch;
  wheelRest_ -= notches * kNotch;
  const int sections = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
  if (notches != 0) Q_EMIT sectionStepRequested(-notches * sections);
}

bool SectionView::moveCrossBy(int key, int step) {
  QPointF position = planePosition(plane_, cross_);
  if (key == Qt::Key_Left) position.rx() -= step;
  if (key == Qt::Key_Right) position.rx() += step;
  if (key == Qt::Key_Up) position.ry() -= step;
  if (key == Qt::Key_Down) position.ry() += step;
  const Cross moved = keptInside(crossAt(plane_, wantedIndex(), position), loader_->shape());
  if (!(moved == cross_)) Q_EMIT crossMoved(moved);
  return true;
}

void SectionView::keyPressEvent(QKeyEvent* event) {
  placeNow();
  if (!loader_ || isCommand(*event)) return QWidget::keyPressEvent(event);
  const bool hasShift = event->modifiers() & Qt::ShiftModifier;
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: moveCrossBy(event->key(), hasShift ? 10 : 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: return actAtCross(hasShift ? PointKind::not_mito : PointKind::mito);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      if (selectedPoint_ != 0) Q_EMIT pointsRemoved({selectedPoint_});
      return;
    case Qt::Key_Escape:
      draggedTo_.reset();
      leaveFrameDrag();
      gesture_.reset();
      awaited_.clear();
      drag_ = Drag::none;
      Q_EMIT pointSelected(0);
      update();
      return;
    case Qt::Key_Space:
      isSpaceDown_ = true;
      updateCursor();
      return;
    default: QWidget::keyPressEvent(event);
  }
}

void SectionView::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Space || event->isAutoRepeat()) return QWidget::keyReleaseEvent(event);
  isSpaceDown_ = false;
  updateCursor();
}

void SectionView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void SectionView::focusOutEvent(QFocusEvent* event) {
  placeNow();
  isSpaceDown_ = false;
  QWidget::focusOutEvent(event);
  updateCursor();
  update();
}

void SectionView::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  brushAt_.reset();
  update();
  Q_EMIT hoverLeft();
}

/// The menu key; the right button is seen when it is released, because it may become a drag.
void SectionView::contextMenuEvent(QContextMenuEvent* event) {
  if (!loader_ || event->reason() != QContextMenuEvent::Keyboard) return;
  const QPointF position = planePosition(plane_, cross_);
  const QPointF place = transform_.toDevice(position) / devicePixelRatioF();
  Q_EMIT menuRequested(mapToGlobal(place.toPoint()),
                       pointAt(plane_, wantedIndex(), position, PointKind::mito), selectedPoint_,
                       instanceAt(position));
}

void SectionView::tellHover(const QPointF& widget) {
  const QPointF position = planeOf(widget);
  if (!isOnPlane(position)) {
    Q_EMIT hoverLeft();
    return;
  }
  Q_EMIT hovered({crossAt(plane_, seenIndex(), position), position, greyAt(position), instanceAt(position)});
}

}  // namespace cristae::ui
