#include "ui/window/menus.h"

#include <QEvent>
#include <QMenu>
#include <initializer_list>

#include "ui/theme/describe.h"

namespace cristae::ui {
namespace {

void addActions(QMenu& menu, const ActionRegistry& actions, std::initializer_list<ActionId> ids) {
  for (const ActionId id : ids) menu.addAction(&actions[id]);
}

}  // namespace

Menus::Menus(QMenuBar& bar, QToolBar& tools, const ActionRegistry& actions, QObject* parent)
    : QObject(parent), bar_(bar), tools_(tools) {
  using Id = ActionId;
  const auto menu = [this] { return bar_.addMenu(QString()); };
  file_ = menu();
  addActions(*file_, actions, {Id::openStack, Id::openFolder, Id::openProject, Id::tryDemo});
  recent_ = addMenu(*file_);
  file_->addSeparator();
  addActions(*file_, actions, {Id::importPoints, Id::importTruth});
  file_->addSeparator();
  addActions(*file_, actions, {Id::exportPoints, Id::exportResults});
  file_->addSeparator();
  addActions(*file_, actions, {Id::save, Id::closeProject, Id::preferences, Id::quit});

  edit_ = menu();
  addActions(*edit_, actions, {Id::undo, Id::redo, Id::history});
  edit_->addSeparator();
  addActions(*edit_, actions, {Id::deleteSelected, Id::voxelSize});

  view_ = menu();
  layout_ = addMenu(*view_);
  addActions(*layout_, actions,
             {Id::layoutXy, Id::layoutXz, Id::layoutYz, Id::layoutFour, Id::maximiseView, Id::resetLayout});
  sections_ = addMenu(*view_);
  addActions(*sections_, actions,
             {Id::previousSection, Id::nextSection, Id::backTenSections, Id::forwardTenSections,
              Id::firstSection, Id::lastSection, Id::goTo});
  overlay_ = addMenu(*view_);
  addActions(*overlay_, actions, {Id::overlayVisible, Id::overlayOutline, Id::shuffleColours});
  overlay_->addSeparator();
  addActions(*overlay_, actions,
             {Id::overlayInstances, Id::overlayProbability, Id::overlayDensity, Id::overlayPseudoLabels,
              Id::overlayAgreement});
  overlay_->addSeparator();
  addActions(*overlay_, actions, {Id::wipe});
  contrast_ = addMenu(*view_);
  addActions(*contrast_, actions, {Id::autoContrast, Id::resetContrast, Id::invert, Id::smooth});
  view_->addSeparator();
  addActions(*view_, actions, {Id::zoomIn, Id::zoomOut, Id::zoomFit, Id::zoomActual});
  view_->addSeparator();
  addActions(*view_, actions, {Id::sidePanel, Id::messages, Id::fullScreen});

  toolsMenu_ = menu();
  addActions(*toolsMenu_, actions,
             {Id::pointTool, Id::panTool, Id::brushTool, Id::eraserTool, Id::brushSmaller, Id::brushLarger});
  toolsMenu_->addSeparator();
  addActions(*toolsMenu_, actions, {Id::nextPlace, Id::previousPlace});
  toolsMenu_->addSeparator();
  addActions(*toolsMenu_, actions,
             {Id::accept, Id::reject, Id::split, Id::merge, Id::flag, Id::later, Id::nextReview,
              Id::previousReview});

  run_ = menu();
  addActions(*run_, actions, {Id::stepMark, Id::stepAdapt, Id::stepReview, Id::stepMeasure});
  run_->addSeparator();
  addActions(*run_, actions,
             {Id::adapt, Id::segment, Id::pauseRun, Id::continueRun, Id::stopRun, Id::remakeInstances,
              Id::compareRuns});

  help_ = menu();
  addActions(*help_, actions, {Id::showKeys, Id::commandPalette, Id::documentation, Id::about});

  for (const Id id : {Id::pointTool, Id::panTool, Id::brushTool, Id::eraserTool})
    tools_.addAction(&actions[id]);
  tools_.addSeparator();
  for (const Id id : {Id::layoutXy, Id::layoutXz, Id::layoutYz, Id::layoutFour}) {
    tools_.addAction(&actions[id]);
  }
  tools_.addSeparator();
  for (const Id id : {Id::zoomFit, Id::autoContrast, Id::overlayVisible, Id::overlayOutline}) {
    tools_.addAction(&actions[id]);
  }
  tools_.addSeparator();
  for (const Id id : {Id::undo, Id::redo}) tools_.addAction(&actions[id]);
  bar_.installEventFilter(this);
  retranslate();
}

QMenu* Menus::addMenu(QMenu& to) { return to.addMenu(QString()); }

bool Menus::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &bar_ && event->type() == QEvent::LanguageChange) retranslate();
  return QObject::eventFilter(watched, event);
}

void Menus::retranslate() {
  file_->setTitle(tr("&File"));
  edit_->setTitle(tr("&Edit"));
  view_->setTitle(tr("&View"));
  toolsMenu_->setTitle(tr("&Tools"));
  run_->setTitle(tr("&Run"));
  help_->setTitle(tr("&Help"));
  recent_->setTitle(tr("&Continue with"));
  layout_->setTitle(tr("&Layout"));
  sections_->setTitle(tr("&Sections"));
  overlay_->setTitle(tr("&Overlay"));
  contrast_->setTitle(tr("&Contrast"));
  tools_.setWindowTitle(tr("Tools"));
  describeControl(tools_, tr("Tools"), tr("Tools, views and overlay"));
  describeControl(bar_, tr("Menus"), tr("All commands by subject"));
}

}  // namespace cristae::ui
