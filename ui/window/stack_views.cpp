#include "ui/window/stack_views.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/models/odd_section_words.h"
#include "ui/painting/plane_geometry.h"
#include "ui/painting/test_points.h"

namespace cristae::ui {
namespace {

constexpr std::array<Plane, 3> kPlanes = {Plane::xy, Plane::xz, Plane::yz};
/// Beside XY stands YZ, below it hangs XZ, as in a drawing of three sides.
constexpr std::array<std::pair<int, int>, 3> kPlaces = {{{0, 0}, {1, 0}, {0, 1}}};

}  // namespace

StackViews::StackViews(Document& document, ViewState& view, ViewLayers& layers, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      layers_(layers),
      grid_(new QGridLayout),
      strip_(new SectionStrip(this)) {
  grid_->setSpacing(2);
  for (std::size_t i = 0; i < kPlanes.size(); ++i) {
    views_[i] = new SectionView(kPlanes[i], this);
    grid_->addWidget(views_[i], kPlaces[i].first, kPlaces[i].second);
    connectView(*views_[i]);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addLayout(grid_, 1);
  column->addWidget(strip_);

  connect(strip_, &SectionStrip::sectionRequested, this, [this](qint64 z) { view_.setSection(z); });
  connect(&layers_, &ViewLayers::stackChanged, this, &StackViews::onStack);
  connect(&layers_, &ViewLayers::overlaysChanged, this, [this] {
    for (SectionView* each : views_) each->setOverlaySources(layers_.overlays());
  });
  connect(&layers_, &ViewLayers::coloursChanged, this, [this] {
    for (SectionView* each : views_) each->setInstanceColours(layers_.colours());
  });
  connect(&document_, &Document::stackChanged, this, [this] {
    for (SectionView* each : views_) each->setVoxelSize(document_.stackDescription().voxel_size_nm);
  });
  for (const auto signal : {&Document::opened, &Document::pointsChanged, &Document::verdictsChanged}) {
    connect(&document_, signal, this, &StackViews::showMarks);
  }
  connect(&document_, &Document::pointsChanged, this, &StackViews::forgetRemovedPoint);
  connect(&view_, &ViewState::crossChanged, this, [this](const Cross& cross) {
    for (SectionView* each : views_) each->setCross(cross);
    strip_->setSection(cross.z);
  });
  connect(&view_, &ViewState::contrastChanged, this, [this](const DisplayContrast& contrast) {
    for (SectionView* each : views_) each->setContrast(contrast);
  });
  connect(&view_, &ViewState::overlayChanged, this, &StackViews::showOverlay);
  connect(&view_, &ViewState::toolChanged, this, [this](Tool tool) {
    for (SectionView* each : views_) each->setTool(tool);
  });
  connect(&view_, &ViewState::brushRadiusChanged, this, [this](double radius) {
    for (SectionView* each : views_) each->setBrushRadius(radius);
  });
  connect(&view_, &ViewState::selectionChanged, this, [this] {
    for (SectionView* each : views_) each->setSelection(view_.selectedInstance(), view_.selectedPoint());
  });
  connect(&view_, &ViewState::layoutChanged, this, &StackViews::onLayout);
  onLayout();
  retranslate();
}

void StackViews::connectView(SectionView& view) {
  connect(&view, &SectionView::pointPlaced, this,
          [this, &view](const Point& point) { isPicking_ ? Q_EMIT placePicked(point) : place(view, point); });
  connect(&view, &SectionView::pointMoved, this,
          [this](qint64 id, const Point& to) { document_.movePoint(id, to); });
  connect(&view, &SectionView::pointSelected, &view_, &ViewState::selectPoint);
  connect(&view, &SectionView::pointsRemoved, this,
          [this](const std::vector<std::int64_t>& ids) { document_.removePoints(ids); });
  connect(&view, &SectionView::instanceClicked, this, [this](qint64 instance, const Point& at) {
    if (isPicking_) return Q_EMIT placePicked(at);
    view_.selectInstance(instance);
    Q_EMIT instanceClicked(instance, at);
  });
  connect(&view, &SectionView::strokeDrawn, this, &StackViews::strokeDrawn);
  connect(&view, &SectionView::crossMoved, &view_, &ViewState::setCross);
  connect(&view, &SectionView::sectionStepRequested, this, [this, &view](int steps) {
    view_.setCross(stepped(view.plane(), view_.cross(), steps, document_.stackDescription().shape));
  });
  connect(&view, &SectionView::contrastDragged, &view_, &ViewState::setContrast);
  connect(&view, &SectionView::wipeDragged, this, [this](double share) {
    OverlaySettings overlay = view_.overlay();
    overlay.wipe = share;
    view_.setOverlay(overlay);
  });
  connect(&view, &SectionView::countingFrameDragging, this, [this, &view](const Box& box) {
    for (SectionView* each : views_) {
      if (each == &view || !each->countingFrame()) continue;
      each->setCountingFrame(CountingFrame{box, each->countingFrame()->isProfile}, true);
    }
  });
  connect(&view, &SectionView::countingFrameDragged, this, &StackViews::countingFrameDragged);
  connect(&view, &SectionView::hovered, this, &StackViews::hovered);
  connect(&view, &SectionView::hoverLeft, this, &StackViews::hoverLeft);
  connect(&view, &SectionView::menuRequested, this, &StackViews::menuRequested);
  connect(&view, &SectionView::troubled, this, &StackViews::troubled);
}

/// In the review a view places points beside instances only. The new point is selected, so that Delete takes
/// back a slip.
void StackViews::place(const SectionView& view, const Point& point) {
  const bool isMissed =
      clicks_ == Clicks::review && point.kind == PointKind::mito && view.plane() == Plane::xy;
  isMissed ? document_.addMissed(point) : document_.addPoint(point);
  if (!document_.points().empty()) view_.selectPoint(document_.points().back().id);
}

void StackViews::setVolumeView(QWidget* volume) {
  volume_ = volume;
  grid_->addWidget(volume, 1, 1);
  onLayout();
}

void StackViews::onStack() {
  const ProjectStack& stack = document_.stackDescription();
  for (SectionView* each : views_) each->setStack(layers_.stack(), stack.voxel_size_nm);
  strip_->setSections(std::max<std::int64_t>(stack.shape.z, 1));
  strip_->setSection(view_.cross().z);
  showMarks();
}

void StackViews::showMarks() {
  SectionMarks marks;
  for (const ProjectPoint& point : document_.points()) marks.points.push_back(point.point.z);
  for (const Verdict& verdict : document_.verdicts()) marks.verdicts.push_back(verdict.place.z);
  marks.errors = errorSections_;
  for (const OddSection& odd : oddSections_) marks.badSections.push_back({odd.z, oddSectionText(odd.oddity)});
  strip_->setMarks(marks);
  for (SectionView* each : views_) each->setPoints(document_.points());
}

void StackViews::setErrorSections(std::vector<std::int64_t> sections) {
  errorSections_ = std::move(sections);
  showMarks();
}

void StackViews::setOddSections(std::vector<OddSection> odd) {
  oddSections_ = std::move(odd);
  showMarks();
}

void StackViews::setClicks(Clicks clicks) {
  clicks_ = clicks;
  for (SectionView* each : views_) each->setClicks(clicks);
}

void StackViews::setSought(const std::optional<Point>& place) {
  for (SectionView* each : views_) each->setSought(place);
}

void StackViews::setSeeds(const Points& seeds) {
  for (SectionView* each : views_) each->setSeeds(seeds);
}

void StackViews::setTestField(const std::optional<CountedField>& field) {
  if (field == testField_) return;
  const bool isOther = field && (!testField_ || testField_->field != field->field);
  testField_ = field;
  for (SectionView* each : views_) each->setTestField(field);
  if (isOther && view_.layout() != ViewLayout::four) view_.setLayout(ViewLayout::xy);
  if (isOther) views_.front()->showArea(fieldRect(field->field));
  showOverlay();
}

void StackViews::setCountingFrame(const std::optional<CountingFrame>& frame, bool isMovable) {
  for (SectionView* each : views_) each->setCountingFrame(frame, isMovable);
}

void StackViews::setEnterForWindow(bool isForWindow) {
  for (SectionView* each : views_) each->setEnterForWindow(isForWindow);
}

void StackViews::settleClicks() {
  for (SectionView* each : views_) each->settleClick();
}

void StackViews::setAgreement(const std::shared_ptr<const InstanceAgreement>& agreement) {
  if (agreement == agreement_) return;
  agreement_ = agreement;
  for (SectionView* each : views_) each->setAgreement(agreement);
  showOverlay();
}

/// Instances of single sections have no partners in a plane across the sections: there pixels are compared.
void StackViews::showOverlay() {
  const OverlaySettings& overlay = view_.overlay();
  layers_.setShuffle(overlay.colourShuffle);
  for (SectionView* each : views_) {
    OverlaySettings own = overlay;
    own.byInstance = overlay.byInstance && (each->plane() == Plane::xy || agreement_ != nullptr);
    own.isVisible = overlay.isVisible && !testField_;
    each->setOverlay(own);
  }
}

void StackViews::setWheelZooms(bool zooms) {
  for (SectionView* each : views_) each->setWheelZooms(zooms);
}

SectionView& StackViews::activeView() const {
  const auto focused =
      std::find_if(views_.begin(), views_.end(), [](const SectionView* each) { return each->hasFocus(); });
  if (focused != views_.end()) return **focused;
  const auto visible =
      std::find_if(views_.begin(), views_.end(), [](const SectionView* each) { return each->isVisible(); });
  return visible != views_.end() ? **visible : *views_.front();
}

void StackViews::onLayout() {
  const bool isFour = view_.layout() == ViewLayout::four;
  for (std::size_t i = 0; i < views_.size(); ++i) {
    views_[i]->setVisible(isFour || static_cast<std::size_t>(view_.layout()) == i);
    views_[i]->setCrossLinesVisible(isFour);
    views_[i]->setLegendVisible(!isFour || i == 0);
  }
  if (volume_ != nullptr) volume_->setVisible(isFour);
  for (int side = 0; side < 2; ++side) {
    grid_->setRowStretch(side, isFour ? 1 : 0);
    grid_->setColumnStretch(side, isFour ? 1 : 0);
  }
}

void StackViews::toggleMaximised() {
  if (view_.layout() != ViewLayout::four) return view_.setLayout(ViewLayout::four);
  const auto active = std::find(views_.begin(), views_.end(), &activeView());
  view_.setLayout(static_cast<ViewLayout>(active - views_.begin()));
}

void StackViews::removeSelected() {
  if (view_.selectedPoint() != 0) document_.removePoints({view_.selectedPoint()});
}

/// Removed, or its placing was undone: a second Delete would be an error.
void StackViews::forgetRemovedPoint() {
  const bool isThere = std::ranges::any_of(
      document_.points(), [this](const ProjectPoint& point) { return point.id == view_.selectedPoint(); });
  if (!isThere) view_.selectPoint(0);
}

void StackViews::forgetStrokes() {
  for (SectionView* each : views_) each->forgetStrokes();
}

void StackViews::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void StackViews::retranslate() {
  showMarks();
  for (SectionView* each : views_) {
    each->setEmptyText(tr("No stack is open"), tr("Drop a stack, a folder of sections or a project here."));
  }
}

}  // namespace cristae::ui
