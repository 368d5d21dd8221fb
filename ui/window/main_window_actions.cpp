// What the commands of the window do.

#include <QDesktopServices>
#include <QDockWidget>
#include <QInputDialog>
#include <QMenu>
#include <QUrl>
#include <algorithm>

#include "ui/jobs/run_plan.h"
#include "ui/painting/plane_geometry.h"
#include "ui/panels/adapt_presenter.h"
#include "ui/panels/brush_desk.h"
#include "ui/panels/correction_desk.h"
#include "ui/panels/instances_panel.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/review_desk.h"
#include "ui/panels/review_panel.h"
#include "ui/window/availability.h"
#include "ui/window/display_desk.h"
#include "ui/window/main_window.h"
#include "ui/window/mark_desk.h"
#include "ui/window/measure_desk.h"
#include "ui/window/place_text.h"
#include "ui/window/stack_views.h"

namespace cristae::ui {
namespace {

constexpr std::int64_t kFarStep = 10;  ///< pixels of the cross with Shift
constexpr double kBrushStep = 1.25;    ///< from one size of the brush to the next

}  // namespace

void MainWindow::connectActions() {
  addActions(actions_.inScope(ActionScope::window));
  for (SectionView* each : views_->sectionViews()) each->addActions(actions_.inScope(ActionScope::view));
  // What was clicked before is done before: else "undo" would take back the edit before the click.
  const auto on = [this](ActionId id, auto&& act) {
    connect(&actions_[id], &QAction::triggered, this, [this, act] {
      views_->settleClicks();
      act();
    });
  };
  using Id = ActionId;
  on(Id::openStack, [this] { chooseStack(); });
  on(Id::openFolder, [this] { chooseFolder(); });
  on(Id::openProject, [this] { chooseProject(); });
  on(Id::tryDemo, [this] { opening_.openDemo(); });
  on(Id::closeProject, [this] {
    if (!mayClose()) return;
    rememberView();
    document_.close();
  });
  on(Id::save, [this] { nameState(); });
  on(Id::importPoints, [this] { choosePoints(); });
  on(Id::exportPoints, [this] { exportPoints(); });
  on(Id::importTruth, [this] { chooseTruth(); });
  on(Id::exportResults, [this] { exportResults(); });
  on(Id::preferences, [this] { showPreferences(); });
  on(Id::quit, [this] { close(); });

  on(Id::undo, [this] {
    if (!brush_->takeBack()) document_.undo();
  });
  on(Id::redo, [this] { document_.redo(); });
  on(Id::deleteSelected, [this] { views_->removeSelected(); });
  on(Id::history, [this] { historyDock_->setVisible(actions_[Id::history].isChecked()); });
  on(Id::voxelSize, [this] { setVoxelSize(); });

  on(Id::stepMark, [this] { showStep(JourneyStep::mark); });
  on(Id::stepAdapt, [this] { showStep(JourneyStep::adapt); });
  on(Id::stepReview, [this] { showStep(JourneyStep::review); });
  on(Id::stepMeasure, [this] { showStep(JourneyStep::measure); });
  on(Id::adapt, [this] {
    showStep(JourneyStep::adapt);
    adaptPresenter_->adapt();
  });
  on(Id::segment, [this] {
    showStep(JourneyStep::adapt);
    adaptPresenter_->segment();
  });
  on(Id::pauseRun, [this] { controller_.pause(); });
  on(Id::continueRun, [this] { controller_.goOn(); });
  on(Id::stopRun, [this] { controller_.stopAndKeep(); });
  on(Id::remakeInstances, [this] {
    showStep(JourneyStep::adapt);
    instances_->unfold();
    adaptArea_->ensureWidgetVisible(instances_);
  });
  on(Id::compareRuns, [this] {
    showStep(JourneyStep::adapt);
    adaptArea_->ensureWidgetVisible(runs_);
  });

  on(Id::showKeys, [this] { showKeys(); });
  on(Id::commandPalette, [this] { palette_->open(); });
  on(Id::documentation, [this] { showDocumentation(); });
  on(Id::about, [this] { showAbout(); });
}

void MainWindow::connectViewActions() {
  const auto on = [this](ActionId id, auto&& act) {
    connect(&actions_[id], &QAction::triggered, this, [act] { act(); });
  };
  using Id = ActionId;
  on(Id::layoutXy, [this] { view_.setLayout(ViewLayout::xy); });
  on(Id::layoutXz, [this] { view_.setLayout(ViewLayout::xz); });
  on(Id::layoutYz, [this] { view_.setLayout(ViewLayout::yz); });
  on(Id::layoutFour, [this] { view_.setLayout(ViewLayout::four); });
  on(Id::maximiseView, [this] { views_->toggleMaximised(); });
  on(Id::resetLayout, [this] { resetLayout(); });
  on(Id::zoomIn, [this] { views_->activeView().zoomIn(); });
  on(Id::zoomOut, [this] { views_->activeView().zoomOut(); });
  on(Id::zoomFit, [this] { views_->activeView().fit(); });
  on(Id::zoomActual, [this] { views_->activeView().actualSize(); });
  on(Id::autoContrast, [this] { displayDesk_->autoContrast(); });
  on(Id::resetContrast, [this] { displayDesk_->resetContrast(); });
  on(Id::invert,
     [this] { changeContrast([](DisplayContrast& contrast) { contrast.invert = !contrast.invert; }); });
  on(Id::smooth,
     [this] { changeContrast([](DisplayContrast& contrast) { contrast.smooth = !contrast.smooth; }); });
  on(Id::fullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
  on(Id::sidePanel, [this] {
    side_->setVisible(!side_->isVisible());
    refreshActions();
  });
  on(Id::messages, [this] { messagesDock_->setVisible(actions_[Id::messages].isChecked()); });

  on(Id::previousSection, [this] { stepSection(-1); });
  on(Id::nextSection, [this] { stepSection(1); });
  on(Id::backTenSections, [this] { stepSection(-10); });
  on(Id::forwardTenSections, [this] { stepSection(10); });
  on(Id::firstSection, [this] { view_.setSection(0); });
  on(Id::lastSection, [this] { view_.setSection(document_.stackDescription().shape.z - 1); });
  on(Id::goTo, [this] { goToPlace(); });

  const auto moveBy = [this](std::int64_t y, std::int64_t x) {
    moveCross(view_.cross().y + y, view_.cross().x + x);
  };
  on(Id::crossLeft, [=] { moveBy(0, -1); });
  on(Id::crossRight, [=] { moveBy(0, 1); });
  on(Id::crossUp, [=] { moveBy(-1, 0); });
  on(Id::crossDown, [=] { moveBy(1, 0); });
  on(Id::crossFarLeft, [=] { moveBy(0, -kFarStep); });
  on(Id::crossFarRight, [=] { moveBy(0, kFarStep); });
  on(Id::crossFarUp, [=] { moveBy(-kFarStep, 0); });
  on(Id::crossFarDown, [=] { moveBy(kFarStep, 0); });
  on(Id::placePoint, [this] { placeAtCross(PointKind::mito); });
  on(Id::placeNegativePoint, [this] { placeAtCross(PointKind::not_mito); });

  const auto toggleOverlay = [this] {
    changeOverlay([](OverlaySettings& o) { o.isVisible = !o.isVisible; });
  };
  on(Id::overlayVisible, toggleOverlay);
  connect(&peek_, &HeldKey::released, this, toggleOverlay);
  on(Id::overlayOutline, [this] { changeOverlay([](OverlaySettings& o) { o.isOutline = !o.isOutline; }); });
  on(Id::shuffleColours, [this] { changeOverlay([](OverlaySettings& o) { ++o.colourShuffle; }); });
  on(Id::overlayProbability, [this] { setOverlayKind(OverlayKind::probability); });
  on(Id::overlayDensity, [this] { setOverlayKind(OverlayKind::density); });
  on(Id::overlayInstances, [this] { setOverlayKind(OverlayKind::instances); });
  on(Id::overlayPseudoLabels, [this] { setOverlayKind(OverlayKind::pseudoLabels); });
  on(Id::overlayAgreement, [this] { setOverlayKind(OverlayKind::agreement); });
  on(Id::wipe, [this] {
    changeOverlay([](OverlaySettings& o) { o.wipe = o.wipe ? std::nullopt : std::optional(0.5); });
  });
  on(Id::pointTool, [this] { view_.setTool(Tool::point); });
  on(Id::panTool, [this] { view_.setTool(Tool::pan); });
  on(Id::brushTool, [this] { chooseBrush(Tool::brush); });
  on(Id::eraserTool, [this] { chooseBrush(Tool::eraser); });
  on(Id::brushSmaller, [this] { view_.setBrushRadius(view_.brushRadius() / kBrushStep); });
  on(Id::brushLarger, [this] { view_.setBrushRadius(view_.brushRadius() * kBrushStep); });
  on(Id::nextPlace, [this] { markDesk_->nextPlace(); });
  on(Id::previousPlace, [this] { markDesk_->previousPlace(); });
}

void MainWindow::connectReviewActions() {
  const auto on = [this](ActionId id, auto&& act) {
    connect(&actions_[id], &QAction::triggered, this, [this, act] {
      views_->settleClicks();
      act();
    });
  };
  using Id = ActionId;
  on(Id::accept, [this] { reviewDesk_->judge(VerdictKind::accepted); });
  on(Id::reject, [this] { reviewDesk_->judge(VerdictKind::rejected); });
  on(Id::split, [this] { corrections_->beginSplit(); });
  on(Id::merge, [this] { corrections_->beginMerge(); });
  on(Id::flag, [this] { reviewDesk_->judge(VerdictKind::flagged); });
  on(Id::later, [this] { reviewDesk_->judge(VerdictKind::later); });
  on(Id::nextReview, [this] { review_->next(); });
  on(Id::previousReview, [this] { review_->previous(); });
}

void MainWindow::changeOverlay(const std::function<void(OverlaySettings&)>& change) {
  OverlaySettings overlay = view_.overlay();
  change(overlay);
  view_.setOverlay(overlay);
}

void MainWindow::changeContrast(const std::function<void(DisplayContrast&)>& change) {
  DisplayContrast contrast = view_.contrast();
  change(contrast);
  view_.setContrast(contrast);
}

void MainWindow::setOverlayKind(OverlayKind kind) {
  changeOverlay([kind](OverlaySettings& overlay) {
    overlay.kind = kind;
    overlay.isVisible = true;
  });
}

void MainWindow::compareWith(std::optional<std::int64_t> result) {
  document_.setComparedResult(result);
  changeOverlay([&](OverlaySettings& overlay) { overlay.wipe = result ? std::optional(0.5) : std::nullopt; });
}

/// However the wipe was asked for, it has something to show.
void MainWindow::chooseEarlierResult() {
  if (!view_.overlay().wipe || document_.comparedResult()) return;
  if (const auto earlier = document_.earlierResult()) document_.setComparedResult(earlier);
}

// --- places ------------------------------------------------------------------------------------------------

void MainWindow::moveCross(std::int64_t y, std::int64_t x) { view_.setCross({view_.cross().z, y, x}); }

void MainWindow::placeAtCross(PointKind kind) {
  const Cross& cross = view_.cross();
  document_.addPoint({cross.z, static_cast<double>(cross.y), static_cast<double>(cross.x), kind});
}

/// Along the axis of the view that has the keyboard, as its wheel does.
void MainWindow::stepSection(std::int64_t by) {
  const Plane plane = views_->activeView().plane();
  view_.setCross(stepped(plane, view_.cross(), by, document_.stackDescription().shape));
}

void MainWindow::goToPlace() {
  const Cross& here = view_.cross();
  auto* sheet = new QInputDialog(this);
  sheet->setObjectName(QStringLiteral("goTo"));
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  sheet->setWindowTitle(tr("Go to"));
  sheet->setLabelText(tr("A section, or x, y, section in pixels. All count from 0; now %1, %2, %3:")
                          .arg(here.x)
                          .arg(here.y)
                          .arg(here.z));
  sheet->setTextValue(QString::number(here.z));
  sheet->setOkButtonText(tr("Go"));
  sheet->setCancelButtonText(tr("Cancel"));
  connect(sheet, &QInputDialog::textValueSelected, this, [this](const QString& text) {
    const Shape& shape = document_.stackDescription().shape;
    if (const auto place = placeOfText(text, view_.cross(), shape)) return view_.setCross(*place);
    tell(MessageLevel::warning,
         tr("“%1” is no place of this stack: x is 0 to %2, y 0 to %3, section 0 to %4.")
             .arg(text)
             .arg(shape.x - 1)
             .arg(shape.y - 1)
             .arg(shape.z - 1));
  });
  sheet->open();
}

void MainWindow::nameState() {
  rememberView();
  const auto names = document_.stateNames();
  const auto known = names.find(document_.currentState());
  auto* sheet = new QInputDialog(this);
  sheet->setObjectName(QStringLiteral("nameState"));
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  sheet->setWindowTitle(tr("Name this state"));
  sheet->setLabelText(
      tr("Everything is saved already. Under a name the history lists this state to go back to:"));
  sheet->setTextValue(known != names.end() ? known->second : QString());
  sheet->setOkButtonText(tr("Name it"));
  sheet->setCancelButtonText(tr("Cancel"));
  connect(sheet, &QInputDialog::textValueSelected, this, [this](const QString& name) {
    document_.nameState(name);
    if (!name.trimmed().isEmpty())
      tell(MessageLevel::success, tr("The history lists “%1”.").arg(name.trimmed()));
  });
  sheet->open();
}

void MainWindow::goToInstance(std::int64_t instance) {
  const auto table = measureDesk_->table();
  if (!table) return;
  const auto found = std::find_if(table->instances.begin(), table->instances.end(),
                                  [&](const InstanceMeasures& each) { return each.label == instance; });
  if (found == table->instances.end()) return;
  view_.setCross({static_cast<std::int64_t>(found->centroid[0]),
                  static_cast<std::int64_t>(found->centroid[1]),
                  static_cast<std::int64_t>(found->centroid[2])});
  view_.selectInstance(instance);
}

void MainWindow::showPlaceMenu(const QPoint& global, const Point& place, qint64 point, qint64 instance) {
  QMenu menu(this);
  const bool canEdit = document_.readOnlyReason().isEmpty();
  const auto add = [&](const QString& text, bool isEnabled, auto&& act) {
    QAction* action = menu.addAction(text);
    action->setEnabled(isEnabled);
    connect(action, &QAction::triggered, this, [act] { act(); });
  };
  Point negative = place;
  negative.kind = PointKind::not_mito;
  add(tr("Mitochondrion here"), canEdit, [this, place] { document_.addPoint(place); });
  add(tr("Not a mitochondrion here"), canEdit, [this, negative] { document_.addPoint(negative); });
  if (document_.currentResult() && instance == 0) {
    add(tr("One was missed here"), canEdit, [this, place] { document_.addMissed(place); });
  }
  if (point != 0) {
    add(tr("Remove this point"), canEdit, [this, point] { document_.removePoints({point}); });
  }
  if (instance != 0) {
    menu.addSeparator();
    const auto judge = [this, instance, place](VerdictKind kind) {
      step_ == JourneyStep::review ? reviewDesk_->giveVerdict(instance, place, kind)
                                   : reviewDesk_->noteVerdict(instance, place, kind);
    };
    add(tr("This instance is right"), canEdit, [judge] { judge(VerdictKind::accepted); });
    add(tr("This instance is false"), canEdit, [judge] { judge(VerdictKind::rejected); });
    if (step_ == JourneyStep::review) {
      add(tr("Split this instance"), canEdit,
          [this, instance] { correct(instance, &CorrectionDesk::beginSplit); });
      add(tr("Merge this instance with the next clicked"), canEdit,
          [this, instance] { correct(instance, &CorrectionDesk::beginMerge); });
    }
  }
  menu.addSeparator();
  for (const ActionId id : {ActionId::zoomFit, ActionId::autoContrast, ActionId::overlayVisible}) {
    menu.addAction(&actions_[id]);
  }
  menu.exec(global);
}

}  // namespace cristae::ui
