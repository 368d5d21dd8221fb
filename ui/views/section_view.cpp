#include "ui/views/section_view.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QGestureEvent>
#include <QResizeEvent>
#include <cmath>
#include <utility>

#include "ui/painting/plane_geometry.h"
#include "ui/painting/section_painter.h"
#include "ui/theme/describe.h"

namespace cristae::ui {
namespace {

/// An overlay of another section is taken away after this time, so that it is not read as one of this.
constexpr int kStaleOverlay = 300;      // ms
constexpr std::int64_t kReplaced = -2;  // index of an overlay that is no section's any more

}  // namespace

SectionView::SectionView(Plane plane, QWidget* parent)
    : QWidget(parent), plane_(plane), colours_(std::make_shared<InstanceColours>()), overlayPlanes_(plane) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  grabGesture(Qt::PinchGesture);
  provisionalTimer_.setSingleShot(true);
  connect(&provisionalTimer_, &QTimer::timeout, this, &SectionView::placeNow);
  connect(&overlayPlanes_, &OverlayPlanes::changed, this, &SectionView::paintOverlayLater);
  connect(&overlayPlanes_, &OverlayPlanes::changed, this, &SectionView::actOnAwaited);
  connect(&overlayPlanes_, &OverlayPlanes::troubled, this, &SectionView::takeTrouble);
  retranslate();
  updateCursor();
}

SectionView::~SectionView() = default;

bool SectionView::isSettled() {
  if (!loader_) return true;
  if (!sectionJob_.isIdle() || !overlayJob_.isIdle()) return false;
  return trouble_ || (frame_.index == wantedIndex() && overlayPlanes_.isComplete());
}

QSize SectionView::deviceSize() const {
  const double ratio = devicePixelRatioF();
  return {static_cast<int>(std::ceil(width() * ratio)), static_cast<int>(std::ceil(height() * ratio))};
}

std::int64_t SectionView::wantedIndex() const { return planeIndex(plane_, cross_); }

void SectionView::setStack(std::shared_ptr<PlaneLoader> loader, const std::optional<VoxelSize>& voxel) {
  if (loader_) loader_->disconnect(this);
  sectionJob_.cancel();
  overlayJob_.cancel();
  loader_ = std::move(loader);
  voxel_ = voxel;
  section_ = {};
  sectionIndex_ = -1;
  frame_ = {};
  overlayFrame_ = {};
  trouble_.reset();
  awaited_.clear();
  overlayPlanes_.setSources({});
  if (loader_) {
    connect(loader_.get(), &PlaneLoader::ready, this,
            [this](Plane plane, qint64 index, const PlaneImage& image, bool) {
              if (plane == plane_) takeSection(index, image);
            });
    connect(loader_.get(), &PlaneLoader::troubled, this,
            [this](Plane plane, qint64 index, const Trouble& trouble) {
              if (plane == plane_) takeTrouble(index, trouble);
            });
    cross_ = keptInside(cross_, loader_->shape());
    fit();
    requestPlane();
  }
  updateMarks();
  describeState();
  update();
}

void SectionView::setVoxelSize(const std::optional<VoxelSize>& voxel) {
  if (voxel_ == voxel) return;
  voxel_ = voxel;
  if (isFitted_) return fit();
  const QPointF centre = transform_.toPlane(QPointF(deviceSize().width() / 2.0, deviceSize().height() / 2.0));
  const ViewTransform changed(pixelAspect(plane_, voxel_), transform_.zoom(), transform_.offset(),
                              transform_.devicePixelRatio());
  applyTransform(changed.centredOn(centre, deviceSize()));
}

void SectionView::setOverlaySources(const OverlaySources& sources) {
  overlayJob_.cancel();
  overlayPlanes_.setSources(sources);
  if (!overlayPlanes_.hasLabels()) awaited_.clear();
  drawnInSources_ = drawn_.size();
  keepOverlayForNow();
  requestOverlays();
  paintOverlayLater();
  update();
}

void SectionView::setAgreement(std::shared_ptr<const InstanceAgreement> agreement) {
  overlayPlanes_.setAgreement(std::move(agreement));
  paintOverlayLater();
}

void SectionView::setInstanceColours(std::shared_ptr<const InstanceColours> colours) {
  colours_ = colours ? std::move(colours) : std::make_shared<InstanceColours>();
  paintOverlayLater();
}

void SectionView::setCross(const Cross& cross) {
  if (cross_ == cross) return;
  placeNow();
  const std::int64_t before = wantedIndex();
  cross_ = loader_ ? keptInside(cross, loader_->shape()) : cross;
  if (wantedIndex() != before) requestPlane();
  keepCrossInSight();
  updateMarks();
  describeState();
  update();
}

void SectionView::setContrast(const DisplayContrast& contrast) {
  if (contrast_ == contrast) return;
  contrast_ = contrast;
  paintSectionLater();
}

void SectionView::setOverlay(const OverlaySettings& overlay) {
  if (overlay_ == overlay) return;
  overlay_ = overlay;
  requestOverlays();
  paintOverlayLater();
  update();
}

void SectionView::setTool(Tool tool) {
  tool_ = tool;
  gesture_.reset();
  updateCursor();
  update();
}

void SectionView::setPoints(const std::vector<ProjectPoint>& points) {
  points_ = points;
  updateMarks();
}

void SectionView::setSeeds(const Points& seeds) {
  if (seeds_ == seeds) return;
  seeds_ = seeds;
  updateMarks();
}

void SectionView::setSought(const std::optional<Point>& place) {
  if (sought_ == place) return;
  sought_ = place;
  updateMarks();
}

void SectionView::setTestField(const std::optional<CountedField>& field) {
  if (testField_ == field) return;
  testField_ = field;
  updateMarks();
}

void SectionView::setSelection(std::int64_t instance, std::int64_t point) {
  const bool isOther = instance != selectedInstance_;
  selectedInstance_ = instance;
  selectedPoint_ = point;
  updateMarks();
  if (isOther) paintOverlayLater();
}

void SectionView::setEmptyText(const QString& title, const QString& text) {
  emptyTitle_ = title;
  emptyText_ = text;
  describeState();
  update();
}

void SectionView::setCrossLinesVisible(bool isVisible) {
  hasCrossLines_ = isVisible;
  update();
}

void SectionView::setScaleBarVisible(bool isVisible) {
  hasScaleBar_ = isVisible;
  update();
}

void SectionView::setLegendVisible(bool isVisible) {
  hasLegend_ = isVisible;
  update();
}

void SectionView::requestPlane() {
  if (!loader_ || !isVisible()) return;
  loader_->request(plane_, wantedIndex());
  requestOverlays();
}

/// A hidden view asks for nothing: an XZ or YZ plane is read from all sections of the stack.
void SectionView::requestOverlays() {
  if (loader_ && isVisible()) overlayPlanes_.request(wantedIndex(), overlay_);
}

/// An overlay that is to be replaced is shown a moment longer, so that nothing flickers.
void SectionView::keepOverlayForNow() {
  overlayFrame_.index = kReplaced;
  overlayAge_.start();
  QTimer::singleShot(kStaleOverlay + 10, this, qOverload<>(&QWidget::update));
}

void SectionView::takeSection(std::int64_t index, const PlaneImage& image) {
  if (index == wantedIndex()) trouble_.reset();
  section_ = image;
  sectionIndex_ = index;
  paintSectionLater();
}

void SectionView::takeTrouble(std::int64_t index, const Trouble& trouble) {
  if (index != wantedIndex()) return;
  trouble_ = trouble;
  update();
  Q_EMIT troubled(trouble);
}

void SectionView::paintSectionLater() {
  if (section_.empty() || deviceSize().isEmpty()) return;
  sectionJob_.start([this, image = section_, index = sectionIndex_, transform = transform_,
                     size = deviceSize(), contrast = contrast_]() -> LatestJob::Outcome {
    SectionFrame frame{renderSection(image, transform, size, contrast), transform, index};
    return [this, frame = std::move(frame)] {
      const bool isOther = frame.index != frame_.index;
      if (isOther && overlayFrame_.index == frame_.index) keepOverlayForNow();
      frame_ = frame;
      if (isOther) updateMarks();
      if (isOther) describeState();
      update();
      Q_EMIT sectionShown(frame_.index);
      actOnAwaited();
      tellPicture();
      if (isOther && underMouse()) tellHover(mapFromGlobal(QCursor::pos()));
    };
  });
}

void SectionView::paintOverlayLater() {
  if (!loader_ || !overlayPlanes_.isComplete() || deviceSize().isEmpty()) return;
  overlayJob_.start([this, content = overlayPlanes_.content(), earlier = overlayPlanes_.earlier(),
                     index = overlayPlanes_.index(), transform = transform_, size = deviceSize(),
                     settings = overlay_, colours = colours_,
                     selected = selectedInstance_]() mutable -> LatestJob::Outcome {
    const OverlayPen style{transform.devicePixelRatio(), selected};
    const auto painted = [&](OverlayContent& layers) {
      const bool isMatched = settings.kind == OverlayKind::agreement && settings.byInstance &&
                             !layers.agreement && !layers.table && !layers.labels.empty() &&
                             layers.labels.size() == layers.truth.size();
      if (isMatched)
        layers.table = std::make_shared<Contingency>(make_contingency(layers.truth, layers.labels, 1));
      return renderOverlay(layers, transform, size, settings, *colours, style);
    };
    SectionFrame frame{painted(content), transform, index};
    if (settings.wipe)
      frame.picture = wiped(painted(earlier), frame.picture, *settings.wipe, style.lineScale);
    return [this, frame = std::move(frame), content, earlier] {
      const OverlayContent& now = overlayPlanes_.content();
      if (now.labels.data == content.labels.data && now.truth.data == content.truth.data) {
        overlayPlanes_.setTables(content.table, earlier.table);
      }
      overlayFrame_ = frame;
      drawn_.erase(drawn_.begin(), drawn_.begin() + static_cast<std::ptrdiff_t>(drawnInSources_));
      drawnInSources_ = 0;
      update();
      tellPicture();
    };
  });
}

void SectionView::tellPicture() {
  const bool hasOverlay = overlayPlanes_.isEmpty() || overlayFrame_.index == frame_.index;
  if (frame_.index >= 0 && frame_.index == wantedIndex() && hasOverlay) Q_EMIT pictureShown(frame_.index);
}

bool SectionView::mayShowOverlay() const {
  if (overlayFrame_.isEmpty() || !overlay_.isVisible || overlay_.kind == OverlayKind::none) return false;
  return overlayFrame_.index == frame_.index ||
         (overlayAge_.isValid() && overlayAge_.elapsed() < kStaleOverlay);
}

void SectionView::setTransform(const ViewTransform& transform) {
  isFitted_ = false;
  applyTransform(transform);
}

void SectionView::applyTransform(const ViewTransform& transform) {
  if (transform == transform_) return;
  transform_ = transform;
  paintSectionLater();
  paintOverlayLater();
  update();
  Q_EMIT transformChanged(transform_);
}

void SectionView::fit() {
  isFitted_ = true;
  if (!loader_) return;
  applyTransform(ViewTransform::fit(planeSize(plane_, loader_->shape()), pixelAspect(plane_, voxel_),
                                    deviceSize(), devicePixelRatioF()));
}

void SectionView::showArea(const QRectF& plane) {
  if (!loader_ || plane.isEmpty() || deviceSize().isEmpty()) return;
  isFitted_ = false;
  constexpr double kShare = 0.85;
  const QSizeF aspect = pixelAspect(plane_, voxel_);
  const double zoom = kShare * std::min(deviceSize().width() / (plane.width() * aspect.width()),
                                        deviceSize().height() / (plane.height() * aspect.height()));
  const ViewTransform zoomed(aspect, std::clamp(zoom, ViewTransform::kLeastZoom, ViewTransform::kLargestZoom),
                             {}, devicePixelRatioF());
  applyTransform(zoomed.centredOn(plane.center(), deviceSize()));
}

void SectionView::actualSize() {
  isFitted_ = false;
  const QPointF centre(deviceSize().width() / 2.0, deviceSize().height() / 2.0);
  const ViewTransform zoomed = transform_.zoomedAt(centre, 1 / transform_.zoom());
  // On whole pixels, so that each pixel of the stack is exactly one of the screen.
  const QPointF corner(std::round(zoomed.offset().x()), std::round(zoomed.offset().y()));
  applyTransform(zoomed.movedBy(corner - zoomed.offset()));
}

void SectionView::zoomIn() { zoomBy(rect().center(), 1.25); }

void SectionView::zoomOut() { zoomBy(rect().center(), 1 / 1.25); }

/// A cross that another view moved out of sight takes this view along.
void SectionView::keepCrossInSight() {
  if (!loader_) return;
  const QPointF position = planePosition(plane_, cross_);
  const QRectF device(QPointF(0, 0), QSizeF(deviceSize()));
  if (device.contains(transform_.toDevice(position))) return;
  isFitted_ = false;
  applyTransform(transform_.centredOn(position, deviceSize()));
}

void SectionView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  requestPlane();
}

void SectionView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (!loader_) return;
  if (isFitted_ || event->oldSize().isEmpty()) return fit();
  const QSize grown = event->size() - event->oldSize();
  const double ratio = devicePixelRatioF();
  applyTransform(
      transform_.movedBy({std::round(grown.width() * ratio / 2), std::round(grown.height() * ratio / 2)}));
  paintSectionLater();
  paintOverlayLater();
}

bool SectionView::event(QEvent* event) {
  // The tooltip is for those who ask for it; over the section it would hide what is being looked at.
  if (event->type() == QEvent::ToolTip) return true;
  if (event->type() == QEvent::NativeGesture) {
    const auto* gesture = static_cast<QNativeGestureEvent*>(event);
    if (gesture->gestureType() == Qt::ZoomNativeGesture) zoomBy(gesture->position(), 1 + gesture->value());
    return true;
  }
  if (event->type() == QEvent::Gesture) {
    auto* gesture = static_cast<QGestureEvent*>(event);
    if (const auto* pinch = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture))) {
      zoomBy(mapFromGlobal(pinch->centerPoint()), pinch->scaleFactor());
      return true;
    }
  }
  if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

/// Space pans and Enter places: not for shortcuts of the window while the view has the focus, unless Enter
/// was left to it. With Ctrl, Alt or Meta a key is always the window's.
bool SectionView::isOwnKey(const QKeyEvent& event) const {
  if (isCommand(event)) return false;
  const int key = event.key();
  if (key == Qt::Key_Escape) return drag_ == Drag::stroke;
  if (key == Qt::Key_Return || key == Qt::Key_Enter) {
    return !isEnterForWindow_ || (event.modifiers() & Qt::ShiftModifier);
  }
  return key == Qt::Key_Space || key == Qt::Key_Delete || (key >= Qt::Key_Left && key <= Qt::Key_Down);
}

bool SectionView::isCommand(const QKeyEvent& event) {
  return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

void SectionView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) update();
}

void SectionView::retranslate() {
  const auto name = [&] {
    if (plane_ == Plane::xy) return tr("XY view");
    return plane_ == Plane::xz ? tr("XZ view") : tr("YZ view");
  };
  describeControl(*this, name(), tr("Click the middle of a mitochondrion. Shift+click marks what is none."));
  describeState();
  update();
}

void SectionView::describeState() {
  if (!loader_) {
    setAccessibleDescription(emptyTitle_);
    return;
  }
  setAccessibleDescription(
      tr("%1. The cross is at x %2, y %3, z %4.").arg(title()).arg(cross_.x).arg(cross_.y).arg(cross_.z));
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

}  // namespace cristae::ui
