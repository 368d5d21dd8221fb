#include "ui/window/main_window.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardPaths>
#include <QStatusBar>
#include <QSysInfo>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>
#include <utility>

#include "ui/dialogs/start_drop_overlay.h"
#include "ui/dialogs/start_page.h"
#include "ui/document/trouble.h"
#include "ui/jobs/run_plan.h"
#include "ui/models/drop_kind.h"
#include "ui/models/history_model.h"
#include "ui/models/odd_section_words.h"
#include "ui/models/runs_model.h"
#include "ui/panels/adapt_panel.h"
#include "ui/panels/adapt_presenter.h"
#include "ui/panels/brush_desk.h"
#include "ui/panels/correction_desk.h"
#include "ui/panels/counting_desk.h"
#include "ui/panels/display_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/instances_panel.h"
#include "ui/panels/instances_presenter.h"
#include "ui/panels/job_panel.h"
#include "ui/panels/job_presenter.h"
#include "ui/panels/mark_panel.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/review_counts_bar.h"
#include "ui/panels/review_desk.h"
#include "ui/panels/review_panel.h"
#include "ui/panels/runs_comparison.h"
#include "ui/panels/runs_panel.h"
#include "ui/theme/describe.h"
#include "ui/views/chart_view.h"
#include "ui/views/volume_view.h"
#include "ui/widgets/side_split.h"
#include "ui/window/availability.h"
#include "ui/window/display_desk.h"
#include "ui/window/journey.h"
#include "ui/window/mark_desk.h"
#include "ui/window/measure_desk.h"
#include "ui/window/menus.h"
#include "ui/window/run_end.h"
#include "ui/window/stack_views.h"
#include "ui/window/status_line.h"

namespace cristae::ui {
namespace {

constexpr int kViewSaveDelay = 1500;  // ms: the view is written when it has come to rest
constexpr int kElsewhereInterval = 2000;
constexpr auto kGeometryKey = "window/geometry";
constexpr auto kOverlayFoldKey = "window/overlayExpanded";
constexpr auto kContrastFoldKey = "window/contrastExpanded";
constexpr auto kDisplayHeightKey = "window/displayHeight";
constexpr auto kStepKey = "step";
constexpr QSize kFrame(16, 40);  // what a window's frame takes at most
constexpr int kLowScreen = 800;  // too low for the step and for how it is drawn, both unfolded

QString cacheFolder() { return QStandardPaths::writableLocation(QStandardPaths::CacheLocation); }

/// A panel may be taller than the window.
QScrollArea* scrolled(QWidget* content) {
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setWidget(content);
  return area;
}

}  // namespace

MainWindow::MainWindow(QSettings& settings, ThemeController& theme, LanguageController& language,
                       QWidget* parent)
    : QMainWindow(parent),
      settings_(settings),
      theme_(theme),
      language_(language),
      controller_(document_, runner_),
      layers_(document_, runner_),
      stackCheck_(document_, runner_),
      reviewDesk_(std::make_unique<ReviewDesk>(document_, view_, runner_)),
      corrections_(std::make_unique<CorrectionDesk>(document_, view_, *reviewDesk_, answers_)),
      brush_(std::make_unique<BrushDesk>(document_, view_, *reviewDesk_, answers_)),
      counting_(std::make_unique<CountingDesk>(document_, view_, runner_)),
      markDesk_(std::make_unique<MarkDesk>(document_, view_, controller_, *reviewDesk_)),
      displayDesk_(std::make_unique<DisplayDesk>(document_, view_, layers_, runner_)),
      measureDesk_(std::make_unique<MeasureDesk>(document_, runner_)),
      opening_(document_, runner_, *this),
      recent_(settings, cacheFolder()) {
  setAcceptDrops(true);
  setDockNestingEnabled(true);
  preferences_ = Preferences::load(settings_);
  actions_.setKeyMap(KeyMap::load(settings_));
  layOut();
  connectDocument();
  connectPanels();
  connectActions();
  connectViewActions();
  connectReviewActions();
  connectCorrections();
  connectBrush();
  connectRun();
  connectStatusLine();
  connectChart();
  viewTimer_.setSingleShot(true);
  viewTimer_.setInterval(kViewSaveDelay);
  connect(&viewTimer_, &QTimer::timeout, this, &MainWindow::rememberView);
  elsewhereTimer_.setInterval(kElsewhereInterval);
  connect(&elsewhereTimer_, &QTimer::timeout, &document_, &Document::refreshIfChangedElsewhere);
  elsewhereTimer_.start();
  resize(1400, 900);
  restoreGeometry(settings_.value(kGeometryKey).toByteArray());
  // With larger type, or on another screen, neither may fit; the frame is not known yet.
  resize(size().boundedTo(screen()->availableSize() - kFrame));
  restoreSide();
  retranslate();
  showDocument();
  applyPreferences();
}

MainWindow::~MainWindow() {
  // A click that waits for a second one is an edit; later there is no document to take it.
  views_->settleClicks();
  // Panels and views may still be told of the end of jobs: nothing reaches them from here on.
  runner_.stopAll();
}

// --- layout ----------------------------------------------------------------------------------------------

void MainWindow::layOut() {
  tools_ = new QToolBar(this);
  tools_->setObjectName(QStringLiteral("tools"));
  tools_->setMovable(false);
  tools_->setOrientation(Qt::Vertical);
  addToolBar(Qt::LeftToolBarArea, tools_);
  menus_ = new Menus(*menuBar(), *tools_, actions_, this);

  pages_ = new QStackedWidget(this);
  start_ = new StartPage(pages_);
  pages_->addWidget(start_);
  workspace_ = makeWorkspace();
  pages_->addWidget(workspace_);
  setCentralWidget(pages_);

  history_ = new HistoryPanel;
  historyDock_ = new QDockWidget(this);
  historyDock_->setObjectName(QStringLiteral("history"));
  historyDock_->setWidget(history_);
  addDockWidget(Qt::LeftDockWidgetArea, historyDock_);
  historyDock_->hide();

  auto* messages = new QListView;
  messages->setModel(&messages_);
  messages->setWordWrap(true);
  messagesDock_ = new QDockWidget(this);
  messagesDock_->setObjectName(QStringLiteral("messages"));
  messagesDock_->setWidget(messages);
  addDockWidget(Qt::LeftDockWidgetArea, messagesDock_);
  messagesDock_->hide();

  status_ = new StatusLine(*statusBar());
  toasts_ = new ToastStack(*pages_, messages_);
  palette_ = new CommandPalette(actions_, settings_, this);
  dropOverlay_ = new DropOverlay(this);
}

QWidget* MainWindow::makeWorkspace() {
  auto* splitter = new QSplitter(Qt::Horizontal, pages_);
  splitter->setObjectName(QStringLiteral("workspace"));
  splitter->setChildrenCollapsible(false);

  auto* centre = new QWidget(splitter);
  auto* grid = new QGridLayout(centre);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(0);
  grid->setRowStretch(1, 1);
  counts_ = new CountsBar(centre);
  views_ = new StackViews(document_, view_, layers_, centre);
  volume_ = new VolumeView(views_);
  views_->setVolumeView(volume_);
  banner_ = new Banner(centre);
  grid->addWidget(counts_, 0, 0);
  grid->addWidget(views_, 1, 0);
  // Over the views: the picture stays where it is when there is something to say.
  grid->addWidget(banner_, 1, 0, Qt::AlignTop);

  side_ = makeSide();
  splitter->addWidget(centre);
  splitter->addWidget(side_);
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 0);
  return splitter;
}

QWidget* MainWindow::makeSide() {
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  journey_ = new JourneyBar(side);
  steps_ = new QStackedWidget(side);

  mark_ = new MarkPanel;
  adapt_ = new AdaptPanel;
  instances_ = new InstancesPanel;
  job_ = new JobPanel;
  chart_ = new ChartView;
  job_->setChart(chart_);
  runsModel_ = new RunsModel(document_, this);
  runs_ = new RunsPanel(*runsModel_);
  review_ = new ReviewPanel(reviewDesk_->errors());
  measurePanel_ = new MeasurePanel;

  auto* adaptation = new QWidget;
  auto* adaptColumn = new QVBoxLayout(adaptation);
  adaptColumn->setContentsMargins(0, 0, 0, 0);
  // What goes on stands above what could be started next.
  adaptColumn->addWidget(job_);
  adaptColumn->addWidget(adapt_);
  adaptColumn->addWidget(instances_);
  adaptColumn->addWidget(runs_, 1);

  // In the order of JourneyStep.
  steps_->addWidget(scrolled(mark_));
  adaptArea_ = scrolled(adaptation);
  steps_->addWidget(adaptArea_);
  steps_->addWidget(scrolled(review_));
  steps_->addWidget(scrolled(measurePanel_));

  display_ = new DisplayPanel;
  sideSplit_ = new SideSplit(steps_, scrolled(display_), side);
  sideSplit_->setObjectName(QStringLiteral("side"));
  column->addWidget(journey_);
  column->addWidget(sideSplit_, 1);
  const int width = fontMetrics().averageCharWidth() * 62;
  side->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
  side->resize(width, side->height());
  return side;
}

/// As it was left. On a low screen the step comes first: its buttons are not to be scrolled for.
void MainWindow::restoreSide() {
  const bool hasRoom = screen()->availableSize().height() >= kLowScreen;
  display_->setOverlayExpanded(settings_.value(kOverlayFoldKey, hasRoom).toBool());
  display_->setContrastExpanded(settings_.value(kContrastFoldKey, hasRoom).toBool());
  sideSplit_->setChosenHeight(settings_.value(kDisplayHeightKey).toInt());
}

// --- wiring ----------------------------------------------------------------------------------------------

void MainWindow::connectDocument() {
  connect(&document_, &Document::opened, this, &MainWindow::showDocument);
  connect(&document_, &Document::closed, this, &MainWindow::showDocument);
  connect(&document_, &Document::troubled, this, &MainWindow::showTrouble);
  connect(&document_, &Document::historyChanged, this, &MainWindow::refreshHistory);
  for (const auto signal : {&Document::historyChanged, &Document::currentResultChanged,
                            &Document::truthChanged, &Document::runsChanged}) {
    connect(&document_, signal, this, &MainWindow::refreshActions);
  }
  for (const auto signal : {&Document::opened, &Document::currentResultChanged, &Document::stackChanged}) {
    connect(&document_, signal, this, &MainWindow::refreshVolume);
  }
  connect(&document_, &Document::historyChanged, this, &MainWindow::refreshMeasure);
  connect(&document_, &Document::currentResultChanged, this, &MainWindow::refreshClicks);
  for (const auto signal : {&ViewState::layoutChanged}) {
    connect(&view_, signal, &viewTimer_, qOverload<>(&QTimer::start));
  }
  connect(&view_, &ViewState::crossChanged, this, [this](const Cross& cross) {
    viewTimer_.start();
    volume_->setCross(cross);
  });
  connect(&view_, &ViewState::contrastChanged, &viewTimer_, qOverload<>(&QTimer::start));
  connect(&view_, &ViewState::overlayChanged, &viewTimer_, qOverload<>(&QTimer::start));
  connect(&view_, &ViewState::overlayChanged, this, &MainWindow::chooseEarlierResult);
  connect(&view_, &ViewState::overlayChanged, this, &MainWindow::refreshActions);
  connect(&view_, &ViewState::layoutChanged, this, &MainWindow::refreshActions);
  connect(&view_, &ViewState::toolChanged, this, &MainWindow::refreshActions);
  connect(&view_, &ViewState::selectionChanged, this, [this] {
    volume_->setSelectedInstance(view_.selectedInstance());
    refreshMeasure();
    refreshActions();
  });
  connect(&layers_, &ViewLayers::overlaysChanged, this, &MainWindow::refreshActions);
  connect(&layers_, &ViewLayers::overlaysChanged, this, [this] {
    // The first run shows what it learns from; later ones leave what the user looks at.
    if (layers_.hasPreview() && !document_.currentResult() &&
        view_.overlay().kind == OverlayKind::instances) {
      setOverlayKind(OverlayKind::pseudoLabels);
    }
  });
  connect(&layers_, &ViewLayers::coloursChanged, this,
          [this] { volume_->setInstanceColours(layers_.colours()); });
  connect(&stackCheck_, &StackCheck::changed, this, [this] {
    views_->setOddSections(stackCheck_.found());
    const QString text = oddSectionsText(stackCheck_.found());
    if (!text.isEmpty()) tell(MessageLevel::warning, text);
  });
  connect(&opening_, &Opening::troubled, this, &MainWindow::showTrouble);
  connect(&opening_, &Opening::informed, this,
          [this](const QString& text) { tell(MessageLevel::success, text); });
  connect(&opening_, &Opening::busyChanged, this, [this](const QString& text, qint64 done, qint64 total) {
    busyText_ = text;
    busyDone_ = done;
    busyTotal_ = total;
    refreshStart();
  });
  connect(&opening_, &Opening::truthOpened, this, [this] {
    if (!document_.currentResult()) return;
    setOverlayKind(OverlayKind::agreement);
    if (step_ == JourneyStep::review) reviewDesk_->chooseFace(ReviewFace::truth);
  });
  connect(&opening_, &Opening::recipeDropped, this, &MainWindow::takeRecipe);
  connect(&opening_, &Opening::packDropped, this, [this](const QString& file) {
    showStep(JourneyStep::adapt);
    Q_EMIT adapt_->packFileChosen(file);
  });
}

void MainWindow::connectPanels() {
  connect(start_, &StartPage::demoWanted, &opening_, &Opening::openDemo);
  connect(start_, &StartPage::stopWanted, &opening_, &Opening::stopDemo);
  connect(start_, &StartPage::openFileWanted, this, &MainWindow::chooseStack);
  connect(start_, &StartPage::openFolderWanted, this, &MainWindow::chooseFolder);
  connect(start_, &StartPage::openProjectWanted, this, &MainWindow::chooseProject);
  connect(start_, &StartPage::projectWanted, &opening_, &Opening::openProject);
  connect(start_, &StartPage::findWanted, this, &MainWindow::findProject);
  connect(start_, &StartPage::forgetWanted, this, [this](const QString& file) {
    recent_.remove(file);
    refreshRecent();
  });

  connect(journey_, &JourneyBar::stepChosen, this, &MainWindow::showStep);
  markDesk_->attach(*mark_);
  connect(mark_, &MarkPanel::importWanted, this, &MainWindow::choosePoints);
  connect(mark_, &MarkPanel::exportWanted, this, &MainWindow::exportPoints);

  connect(history_, &HistoryPanel::undoWanted, &document_, &Document::undo);
  connect(history_, &HistoryPanel::redoWanted, &document_, &Document::redo);
  connect(history_, &HistoryPanel::jumpWanted, &document_, &Document::goToHistory);
  connect(historyDock_, &QDockWidget::visibilityChanged, &actions_[ActionId::history], &QAction::setChecked);
  connect(messagesDock_, &QDockWidget::visibilityChanged, &actions_[ActionId::messages],
          &QAction::setChecked);

  reviewDesk_->attach(*review_);
  counting_->attach(*review_);
  connect(counting_.get(), &CountingDesk::stateChanged, this, &MainWindow::refreshCounting);
  connect(counting_.get(), &CountingDesk::troubled, this, &MainWindow::showTrouble);
  connect(views_, &StackViews::placePicked, counting_.get(), &CountingDesk::pick);
  connect(reviewDesk_.get(), &ReviewDesk::stateChanged, this, &MainWindow::followReviewFace);
  connect(reviewDesk_.get(), &ReviewDesk::troubled, this, &MainWindow::showTrouble);
  connect(reviewDesk_.get(), &ReviewDesk::countsChanged, this, [this] {
    counts_->setState(reviewDesk_->counts());
    counts_->setAgreementPalette(view_.overlay().palette);
    views_->setAgreement(reviewDesk_->comparison().agreement());
    showErrorMarks();
  });
  connect(reviewDesk_.get(), &ReviewDesk::stateChanged, this, &MainWindow::refreshSought);
  connect(markDesk_.get(), &MarkDesk::soughtPlaceChanged, this, &MainWindow::refreshSought);
  connect(reviewDesk_.get(), &ReviewDesk::stateChanged, this, [this] {
    const WorkState ranking = reviewDesk_->state().ranking;
    if (std::exchange(shownRanking_, ranking) == ranking) return;
    if (ranking == WorkState::running) waitsAt_ = view_.cross();
    if (ranking == WorkState::done && waitsAt_ == view_.cross()) showReviewPlace();
  });
  connect(review_, &ReviewPanel::truthBrowseRequested, this, &MainWindow::chooseTruth);
  connect(review_, &ReviewPanel::truthRequested, &opening_, &Opening::openTruth);
  connect(review_, &ReviewPanel::adaptRequested, this, [this] { showStep(JourneyStep::adapt); });
  connect(counts_, &CountsBar::adaptAgainRequested, this, [this] { showStep(JourneyStep::adapt); });

  displayDesk_->attach(*display_);
  connect(measureDesk_.get(), &MeasureDesk::changed, this, &MainWindow::refreshMeasure);
  connect(measureDesk_.get(), &MeasureDesk::changed, this, &MainWindow::refreshClicks);
  connect(measureDesk_.get(), &MeasureDesk::troubled, this, &MainWindow::showTrouble);
  connect(measurePanel_, &MeasurePanel::instanceChosen, &view_, &ViewState::selectInstance);
  connect(measurePanel_, &MeasurePanel::instanceActivated, this, &MainWindow::goToInstance);
  connect(measurePanel_, &MeasurePanel::exportRequested, this, &MainWindow::exportResults);
  connect(measurePanel_, &MeasurePanel::figureRequested, this, &MainWindow::exportFigure);
  connect(measurePanel_, &MeasurePanel::methodsRequested, this, &MainWindow::copyMethods);
  connect(measurePanel_, &MeasurePanel::reportRequested, this, &MainWindow::exportReport);
  connect(measureDesk_.get(), &MeasureDesk::reported, this, [this](const QString& file) {
    tell(MessageLevel::success, tr("The report was written to %1.").arg(QFileInfo(file).fileName()));
  });
  connect(measurePanel_, &MeasurePanel::voxelSizeRequested, this, &MainWindow::setVoxelSize);
  connect(measurePanel_, &MeasurePanel::choicesMade, measureDesk_.get(), &MeasureDesk::setChoices);
  connect(measurePanel_, &MeasurePanel::frameShownChosen, measureDesk_.get(), &MeasureDesk::setFrameShown);
  connect(views_, &StackViews::countingFrameDragged, measureDesk_.get(), &MeasureDesk::setFrame);
  connect(measurePanel_, &MeasurePanel::referenceRequested, this, &MainWindow::chooseReference);
  connect(measurePanel_, &MeasurePanel::adaptRequested, this, [this] { showStep(JourneyStep::adapt); });

  connect(views_, &StackViews::troubled, this, &MainWindow::showTrouble);
  connect(views_, &StackViews::menuRequested, this, &MainWindow::showPlaceMenu);
  connect(volume_, &VolumeView::troubled, this, &MainWindow::showTrouble);
  connect(volume_, &VolumeView::instanceClicked, this, [this](qint64 instance, const Point& at) {
    view_.setCross({at.z, static_cast<std::int64_t>(at.y), static_cast<std::int64_t>(at.x)});
    if (corrections_->mode() == CorrectionMode::merging) return corrections_->pickInstance(instance);
    view_.selectInstance(instance);
  });
}

void MainWindow::connectCorrections() {
  for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
    splitKeys_.push_back(new QShortcut(QKeySequence(key), this));
    connect(splitKeys_.back(), &QShortcut::activated, this, [this] {
      views_->settleClicks();
      corrections_->finish();
    });
  }
  auto* leaveKey = new QShortcut(QKeySequence(Qt::Key_Escape), this);
  connect(leaveKey, &QShortcut::activated, this, &MainWindow::leave);
  connect(review_, &ReviewPanel::splitRequested, this,
          [this](qint64 instance) { correct(instance, &CorrectionDesk::beginSplit); });
  connect(review_, &ReviewPanel::mergeRequested, this,
          [this](qint64 instance) { correct(instance, &CorrectionDesk::beginMerge); });
  connect(views_, &StackViews::placePicked, corrections_.get(), &CorrectionDesk::pick);
  connect(banner_, &Banner::actionTriggered, corrections_.get(), &CorrectionDesk::finish);
  connect(banner_, &Banner::closed, corrections_.get(), &CorrectionDesk::leave);
  connect(corrections_.get(), &CorrectionDesk::changed, this, &MainWindow::refreshCorrection);
  connect(corrections_.get(), &CorrectionDesk::troubled, this, &MainWindow::showTrouble);
}

/// Out of a correction; otherwise from a panel back to the picture, where most keys act.
void MainWindow::leave() {
  if (corrections_->mode() == CorrectionMode::none) return views_->activeView().setFocus();
  views_->settleClicks();  // they belong to what is left
  corrections_->leave();
}

void MainWindow::correct(std::int64_t instance, void (CorrectionDesk::*begin)()) {
  view_.selectInstance(instance);
  (corrections_.get()->*begin)();
  views_->activeView().setFocus();  // the clicks and keys that follow are meant for it
}

/// What the views, the keys and the hint are for while an instance is corrected.
void MainWindow::refreshCorrection() {
  const CorrectionMode mode = corrections_->mode();
  refreshPicking();
  views_->setSeeds(corrections_->centres());
  views_->setEnterForWindow(mode == CorrectionMode::splitting);
  for (QShortcut* key : splitKeys_) key->setEnabled(mode == CorrectionMode::splitting);
  refreshClicks();
  refreshBanner();
  refreshActions();
}

void MainWindow::connectBrush() {
  connect(views_, &StackViews::strokeDrawn, brush_.get(), &BrushDesk::draw);
  connect(brush_.get(), &BrushDesk::troubled, this, &MainWindow::showTrouble);
  connect(brush_.get(), &BrushDesk::refused, this, [this](const QString& text) {
    views_->forgetStrokes();
    if (!text.isEmpty()) tell(MessageLevel::warning, text);
  });
  connect(&view_, &ViewState::toolChanged, this, &MainWindow::refreshClicks);
  connect(&view_, &ViewState::brushRadiusChanged, this, &MainWindow::refreshClicks);
}

/// Whoever changes instances wants to see them.
void MainWindow::chooseBrush(Tool tool) {
  corrections_->leave();
  const OverlayKind kind = view_.overlay().kind;
  if (kind != OverlayKind::instances && kind != OverlayKind::agreement)
    setOverlayKind(OverlayKind::instances);
  changeOverlay([](OverlaySettings& overlay) { overlay.isVisible = true; });
  view_.setTool(tool);
  views_->activeView().setFocus();
}

/// Brush and eraser are for the review: elsewhere clicks mean something else.
void MainWindow::keepToolUsable() {
  const bool isBrush = view_.tool() == Tool::brush || view_.tool() == Tool::eraser;
  if (!isBrush || !document_.isOpen()) return;
  const WindowFacts now = facts();
  if (now.isCorrecting || !AvailabilityRules::of(ActionId::brushTool, now).isEnabled)
    view_.setTool(Tool::point);
}

/// Counting goes on while its face is looked at.
void MainWindow::followReviewFace() {
  counting_->setWanted(step_ == JourneyStep::review && reviewDesk_->state().face == ReviewFace::counting);
}

void MainWindow::refreshCounting() {
  const bool begins = counting_->isCounting() && !views_->testField();
  if (begins) corrections_->leave();
  views_->setTestField(counting_->shownField());
  if (begins) views_->activeView().setFocus();  // the clicks and keys that follow are meant for it
  refreshPicking();
  refreshClicks();
  refreshActions();
}

void MainWindow::refreshPicking() {
  views_->setPicking(corrections_->mode() != CorrectionMode::none || counting_->isCounting());
}

/// What a click does now.
void MainWindow::refreshClicks() {
  views_->setClicks(clicks());
  if (corrections_->mode() != CorrectionMode::none) return status_->setHint(corrections_->gestures());
  if (view_.tool() == Tool::brush || view_.tool() == Tool::eraser) {
    const QString size = QLocale().toString(2 * view_.brushRadius(), 'f', 0);
    return status_->setHint(
        view_.tool() == Tool::brush
            ? tr("[ ]: %1 px · Drag: add, or draw a new one; all round: fill · Shift: to the selected")
                  .arg(size)
            : tr("[ ]: %1 px · Drag: erase from the first instance · Shift: from the selected").arg(size));
  }
  if (counting_->isCounting())
    return status_->setHint(tr("Click: this cross lies in a mitochondrion, or not any more"));
  switch (clicks()) {
    case Clicks::mark: return status_->setHint(tr("Click: a mitochondrion · Shift+click: not one"));
    case Clicks::review:
      return status_->setHint(tr("Click: choose · beside all: one was missed · Shift+click: not one"));
    case Clicks::choose:
      return status_->setHint(measureDesk_->frame().isShown
                                  ? tr("Click: choose · Drag: the frame by edge or middle")
                                  : tr("Click: choose an instance"));
  }
}

Clicks MainWindow::clicks() const {
  if (counting_->isCounting()) return Clicks::choose;
  if (!document_.currentResult()) return Clicks::mark;
  if (step_ == JourneyStep::review) return Clicks::review;
  return step_ == JourneyStep::measure ? Clicks::choose : Clicks::mark;
}

void MainWindow::refreshBanner() {
  BannerState banner;
  if (corrections_->mode() != CorrectionMode::none) {
    banner.isVisible = true;
    banner.level = corrections_->isRefused() ? MessageLevel::warning : MessageLevel::info;
    banner.text = corrections_->text();
    if (corrections_->canFinish()) banner.actionText = tr("Split");
  } else {
    banner.isVisible = document_.isOpen() && !document_.readOnlyReason().isEmpty();
    banner.level = MessageLevel::warning;
    banner.text = document_.readOnlyReason();
  }
  banner_->setState(banner);
}

void MainWindow::connectRun() {
  adaptPresenter_ = std::make_unique<AdaptPresenter>(*adapt_, document_, controller_, measure_, runner_);
  instancesPresenter_ = std::make_unique<InstancesPresenter>(*instances_, document_, controller_);
  jobPresenter_ = std::make_unique<JobPresenter>(*job_, controller_, notifier_);
  connect(adaptPresenter_.get(), &AdaptPresenter::stateChanged, this, &MainWindow::refreshActions);
  connect(jobPresenter_.get(), &JobPresenter::logRequested, this, &MainWindow::openFolder);
  connect(job_, &JobPanel::adaptAgainRequested, adaptPresenter_.get(), &AdaptPresenter::adapt);
  connect(job_, &JobPanel::reviewRequested, this, [this] { showStep(JourneyStep::review); });
  connect(&controller_, &RunController::troubled, this, &MainWindow::showTrouble);
  connect(&controller_, &RunController::previewChanged, &layers_, &ViewLayers::showPreview);
  connect(&controller_, &RunController::ended, this, &MainWindow::showEnd);
  opening_.setMayLeave([this] { return mayClose(); });
  connect(&measure_, &MachineMeasure::changed, this, &MainWindow::refreshStart);
  connect(runs_, &RunsPanel::showRequested, &document_, &Document::setCurrentResult);
  connect(runs_, &RunsPanel::compareRequested, this, [this](qint64 result) { compareWith(result); });
  connect(runs_, &RunsPanel::compareEnded, this, [this] { compareWith(std::nullopt); });
  runsComparison_ = std::make_unique<RunsComparison>(document_, runner_);
  connect(runsComparison_.get(), &RunsComparison::changed, this,
          [this] { runs_->setDifference(runsComparison_->difference()); });
  connect(runsComparison_.get(), &RunsComparison::troubled, this, &MainWindow::showTrouble);
  connect(runs_, &RunsPanel::folderRequested, this, &MainWindow::openFolder);
  connect(runs_, &RunsPanel::adaptRequested, adaptPresenter_.get(), &AdaptPresenter::adapt);
  connect(&notifier_, &Notifier::activated, this, [this] {
    raise();
    activateWindow();
  });
}

void MainWindow::connectStatusLine() {
  connect(status_, &StatusLine::voxelSizeWanted, this, &MainWindow::setVoxelSize);
  connect(status_, &StatusLine::runWanted, this, [this] { showStep(JourneyStep::adapt); });
  connect(status_, &StatusLine::deviceWanted, this, &MainWindow::showPreferences);
  connect(&document_, &Document::stackChanged, this, &MainWindow::refreshStatus);
  connect(jobPresenter_.get(), &JobPresenter::stateChanged, this, &MainWindow::refreshStatus);
  connect(views_, &StackViews::hovered, this, [this](const HoverInfo& info) {
    status_->setHover(info, document_.stackDescription().voxel_size_nm, reviewDesk_->sizeOf(info.instance));
  });
  connect(views_, &StackViews::hoverLeft, status_, &StatusLine::clearHover);
}

void MainWindow::connectChart() {
  // A run begins: what it tells stands at the top.
  connect(&controller_, &RunController::curveReset, this, [this] { adaptArea_->ensureVisible(0, 0); });
  connect(jobPresenter_.get(), &JobPresenter::curveReplaced, this, &MainWindow::drawCurve);
  connect(jobPresenter_.get(), &JobPresenter::lossAdded, this,
          [this](double step, double loss) { chart_->append(jobCurveUp(JobCurveKind::loss), step, loss); });
}

void MainWindow::drawCurve() {
  const JobCurve curve = jobPresenter_->curve();
  const QString name = jobCurveUp(curve.kind);
  chart_->setTitles(jobCurveAcross(curve.kind), name);
  chart_->setSeries(curve.points.empty() ? std::vector<ChartSeries>{}
                                         : std::vector<ChartSeries>{{name, curve.points}});
}

// --- what is shown -----------------------------------------------------------------------------------------

void MainWindow::showDocument() {
  const bool isOpen = document_.isOpen();
  pages_->setCurrentWidget(isOpen ? workspace_ : start_);
  tools_->setVisible(isOpen);
  if (!isOpen) historyDock_->hide();
  if (isOpen) {
    view_.setShape(document_.stackDescription().shape);
    restoreView();
    rememberRecent();
    adaptArea_->ensureVisible(0, 0);
    showStep(rememberedStep());
    waitsAt_.reset();  // the view stays where it was left
  } else {
    refreshRecent();
  }
  status_->setOpen(isOpen);
  counts_->setVisible(isOpen);
  setWindowFilePath(isOpen ? toQString(document_.file()) : QString());
  refreshDocument();
  if (isOpen) views_->activeView().setFocus();
}

/// What is said of the document, in the language of the window.
void MainWindow::refreshDocument() {
  const bool isOpen = document_.isOpen();
  refreshBanner();
  setWindowTitle(isOpen ? tr("%1 — Cristae").arg(QFileInfo(toQString(document_.file())).completeBaseName())
                        : tr("Cristae"));
  counts_->setState(reviewDesk_->counts());
  refreshStatus();
  markDesk_->refresh();
  refreshHistory();
  refreshMeasure();
  refreshActions();
}

JourneyStep MainWindow::rememberedStep() const {
  bool isKept = false;
  const int kept = document_.viewValue(kStepKey).toInt(&isKept);
  const bool isStep =
      kept >= static_cast<int>(JourneyStep::mark) && kept <= static_cast<int>(JourneyStep::measure);
  if (isKept && isStep) return static_cast<JourneyStep>(kept);
  return document_.currentResult() ? JourneyStep::review : JourneyStep::mark;
}

void MainWindow::showStep(JourneyStep step) {
  step_ = step;
  viewTimer_.start();
  waitsAt_ = view_.cross();
  showReviewPlace();
  if (step != JourneyStep::review) corrections_->leave();
  followReviewFace();
  steps_->setCurrentIndex(static_cast<int>(step));
  measureDesk_->setWanted(step == JourneyStep::measure);
  refreshSought();
  refreshClicks();
  refreshMeasure();
  refreshActions();
}

void MainWindow::refreshSought() {
  const bool isReviewing = step_ == JourneyStep::review;
  const bool isMarking = step_ == JourneyStep::mark;
  views_->setSought(isReviewing ? reviewDesk_->soughtPlace()
                    : isMarking ? markDesk_->soughtPlace()
                                : std::nullopt);
}

/// While reviewing, the views show what the card is about.
void MainWindow::showReviewPlace() {
  if (step_ != JourneyStep::review) return;
  const ReviewState state = reviewDesk_->state();
  if (state.face != ReviewFace::queue || !state.queue.card) return;
  reviewDesk_->jumpTo(state.queue.card->place, state.queue.card->instance);
}

void MainWindow::refreshJourney() {
  JourneyFacts facts;
  facts.isRunning = controller_.isBusy();
  facts.hasResult = document_.currentResult() != nullptr;
  facts.isResultOutOfDate = document_.isCurrentResultOutOfDate();
  facts.canAdapt = adaptPresenter_->state().isEnabled;
  facts.points = document_.points().size();
  journey_->setState({step_, proposedStep(facts)});
}

WindowFacts MainWindow::facts() const {
  const RunStatus status = controller_.status();
  const OverlaySources& sources = layers_.overlays();
  WindowFacts facts;
  facts.isOpen = document_.isOpen();
  facts.isReadOnly = !document_.readOnlyReason().isEmpty();
  facts.canUndo = document_.canUndo();
  facts.canRedo = document_.canRedo();
  facts.hasSelectedPoint = view_.selectedPoint() != 0;
  facts.hasChosenInstance = reviewDesk_->chosenInstance() != 0;
  facts.hasJudgedInstance = reviewDesk_->judgedInstance() != 0;
  facts.isCorrecting = corrections_->mode() != CorrectionMode::none;
  facts.isCounting = counting_->isCounting();
  facts.isBrushing = view_.tool() == Tool::brush || view_.tool() == Tool::eraser;
  facts.hasPoints = !document_.points().empty();
  facts.hasResult = document_.currentResult() != nullptr;
  facts.hasProbability = sources.probability != nullptr;
  facts.hasDensity = sources.density != nullptr;
  facts.hasPseudoLabels = sources.pseudoLabels != nullptr;
  facts.hasTruth = document_.truth().has_value();
  facts.hasEarlierResult = document_.earlierResult().has_value();
  facts.step = step_;
  facts.canAdapt = adaptPresenter_->state().isEnabled;
  facts.adaptReason = adaptPresenter_->state().reason;
  facts.canSegment = adaptPresenter_->state().canSegmentAlone;
  facts.isRunning = controller_.isBusy();
  facts.isPaused = status.isPaused;
  facts.canContinueRun = status.canBeContinued;
  return facts;
}

void MainWindow::refreshActions() {
  keepToolUsable();
  const WindowFacts now = facts();
  for (const ActionEntry& entry : actionEntries()) {
    const Availability availability = AvailabilityRules::of(entry.id, now);
    actions_.setEnabled(entry.id, availability.isEnabled, availability.reason);
  }
  const auto check = [this](ActionId id, bool isChecked) { actions_[id].setChecked(isChecked); };
  const OverlaySettings& overlay = view_.overlay();
  check(ActionId::layoutXy, view_.layout() == ViewLayout::xy);
  check(ActionId::layoutXz, view_.layout() == ViewLayout::xz);
  check(ActionId::layoutYz, view_.layout() == ViewLayout::yz);
  check(ActionId::layoutFour, view_.layout() == ViewLayout::four);
  check(ActionId::pointTool, view_.tool() == Tool::point);
  check(ActionId::panTool, view_.tool() == Tool::pan);
  check(ActionId::brushTool, view_.tool() == Tool::brush);
  check(ActionId::eraserTool, view_.tool() == Tool::eraser);
  check(ActionId::overlayVisible, overlay.isVisible);
  check(ActionId::overlayOutline, overlay.isOutline);
  check(ActionId::wipe, overlay.wipe.has_value());
  check(ActionId::overlayProbability, overlay.kind == OverlayKind::probability);
  check(ActionId::overlayDensity, overlay.kind == OverlayKind::density);
  check(ActionId::overlayInstances, overlay.kind == OverlayKind::instances);
  check(ActionId::overlayPseudoLabels, overlay.kind == OverlayKind::pseudoLabels);
  check(ActionId::overlayAgreement, overlay.kind == OverlayKind::agreement);
  check(ActionId::invert, view_.contrast().invert);
  check(ActionId::smooth, view_.contrast().smooth);
  check(ActionId::sidePanel, side_->isVisibleTo(workspace_));
  refreshJourney();
}

void MainWindow::refreshHistory() {
  const auto& edits = document_.history();
  const auto undone = std::ranges::find(edits, true, &HistoryEntry::is_undone);
  actions_.setSubject(ActionId::undo,
                      undone == edits.begin() ? QString() : editText(std::prev(undone)->name));
  actions_.setSubject(ActionId::redo, undone == edits.end() ? QString() : editText(undone->name));
  history_->setHistory(document_.history(), document_.stateNames());
  history_->setState(
      historyPanelState(document_.history(), document_.isOpen(), !document_.readOnlyReason().isEmpty()));
}

void MainWindow::refreshMeasure() {
  MeasureState state;
  state.hasResult = document_.currentResult() != nullptr;
  state.isMeasuring = measureDesk_->isWorking();
  state.isOutOfDate = document_.isCurrentResultOutOfDate();
  state.table = measureDesk_->table();
  state.choices = measureDesk_->choices();
  state.frame = measureDesk_->frame();
  state.rejected = measureDesk_->rejectedCount();
  state.selectedInstance = view_.selectedInstance();
  measurePanel_->setState(state);
  refreshCountingFrame();
}

/// It belongs to the step that counts by it.
void MainWindow::refreshCountingFrame() {
  const CountingFrameState frame = measureDesk_->frame();
  const bool isDrawn = step_ == JourneyStep::measure && frame.isKnown && frame.isShown;
  views_->setCountingFrame(
      isDrawn ? std::optional(CountingFrame{frame.frame, frame.isProfile}) : std::nullopt, !frame.isReadOnly);
}

void MainWindow::refreshVolume() {
  const auto result = document_.currentResult();
  volume_->setLabels(result ? std::optional(result->labels) : std::nullopt,
                     document_.stackDescription().voxel_size_nm);
}

/// Errors against truth, or the most doubtful instances, on the strip of sections.
void MainWindow::showErrorMarks() {
  std::vector<std::int64_t> sections;
  const ErrorListModel& errors = reviewDesk_->errors();
  for (int row = 0; row < errors.rowCount(); ++row) sections.push_back(errors.errorAt(row)->place[0]);
  views_->setErrorSections(std::move(sections));
}

void MainWindow::refreshStatus() {
  status_->setStack(document_.stackDescription());
  status_->setRun(controller_.status(), jobPresenter_->state());
  status_->setDevice(measure_);
}

void MainWindow::refreshStart() {
  StartPageState state;
  state.recent = recent_.list();
  state.missing = missingRecent_;
  state.device = StatusLine::deviceText(measure_);
  state.busy = busyText_;
  state.busyDone = busyDone_;
  state.busyTotal = busyTotal_;
  start_->setState(state);
  refreshStatus();
}

void MainWindow::refreshRecent() {
  QMenu& menu = menus_->recentMenu();
  menu.clear();
  const auto projects = recent_.list();
  for (const RecentProject& project : projects) {
    QAction* entry = menu.addAction(project.name);
    entry->setToolTip(project.file);
    connect(entry, &QAction::triggered, this, [this, file = project.file] { opening_.openProject(file); });
  }
  menu.setEnabled(!projects.empty());
  refreshStart();
  runner_.run<std::set<QString>>(
      this, [projects](Job&) { return missingProjects(projects); },
      [this](const std::set<QString>& missing) {
        missingRecent_ = missing;
        refreshStart();
      });
}

/// What a person sends to somebody who may help.
void MainWindow::showTrouble(const Trouble& trouble) {
  const QString text = troubleText(trouble);
  toasts_->show({MessageLevel::error, text, tr("Copy"), [text] {
                   QGuiApplication::clipboard()->setText(
                       QStringLiteral("%1\n\nCristae %2, %3")
                           .arg(text, QCoreApplication::applicationVersion(), QSysInfo::prettyProductName()));
                 }});
}

void MainWindow::tell(MessageLevel level, const QString& text) {
  Message message;
  message.level = level;
  message.text = text;
  toasts_->show(message);
}

void MainWindow::showEnd(qint64 run, RunState state) {
  const JobPanelState& panel = jobPresenter_->state();
  // Registered, though it becomes the current one only after this.
  const auto& results = document_.results();
  const bool hasLabels = std::any_of(results.begin(), results.end(), [run](const ProjectResult& result) {
    return result.run == run && result.kind == "labels";
  });
  const int warnings = static_cast<int>(panel.warnings.size());
  const RunEnd end = runEnd(state, hasLabels, step_, warnings > 0);
  QString text = panel.summary;
  if (hasLabels && warnings > 0)
    text += QLatin1Char(' ') + tr("It has %n warning(s), which stand in the step Adapt.", nullptr, warnings);
  if (end.hasOffer && end.isTold) {
    const QString offer = end.offer == JourneyStep::review ? tr("Review") : tr("Go to Adapt");
    toasts_->show({end.level, text, offer, [this, step = end.offer] { showStep(step); }});
  } else if (end.isTold) {
    tell(end.level, text);
  }
  if (end.isTold && end.offer == JourneyStep::review)
    setOverlayKind(document_.truth() ? OverlayKind::agreement : OverlayKind::instances);
  layers_.showPreview({});
  markDesk_->refresh();
}

// --- remembering -------------------------------------------------------------------------------------------

void MainWindow::rememberView() {
  if (!document_.isOpen()) return;
  document_.setViewValue(QStringLiteral("view"), view_.toText());
  document_.setViewValue(kStepKey, QString::number(static_cast<int>(step_)));
}

void MainWindow::restoreView() {
  const Shape& shape = document_.stackDescription().shape;
  const QString text = document_.viewValue(QStringLiteral("view"));
  view_.selectInstance(0);
  view_.selectPoint(0);
  if (text.isEmpty()) beginView({shape.z / 2, shape.y / 2, shape.x / 2});
  view_.fromText(text);
}

/// A project that is new begins as every one, whatever was looked at before. Black and white follow its grey
/// values.
void MainWindow::beginView(const Cross& centre) {
  view_.setCross(centre);
  view_.setLayout(ViewLayout::xy);
  view_.setTool(Tool::point);
  OverlaySettings overlay;
  overlay.palette = preferences_.palette;
  view_.setOverlay(overlay);
  changeContrast([](DisplayContrast& contrast) {
    const DisplayContrast usual;
    contrast.gamma = usual.gamma;
    contrast.invert = usual.invert;
    contrast.smooth = usual.smooth;
  });
}

void MainWindow::rememberRecent() {
  RecentProject project;
  project.file = toQString(document_.file());
  project.name = QFileInfo(project.file).completeBaseName();
  project.shape = document_.stackDescription().shape;
  project.opened = QDateTime::currentDateTimeUtc();
  recent_.add(project);
  // The picture of the section that is looked at, once it is on screen.
  SectionView& view = views_->activeView();
  connect(
      &view, &SectionView::pictureShown, this,
      [this, project, &view] {
        const QImage picture = view.picture();
        const bool isOther = !document_.isOpen() || toQString(document_.file()) != project.file;
        if (isOther || picture.isNull()) return;
        runner_.run<QImage>(
            this, [picture](Job&) { return thumbnailOf(picture); },
            [this, project](const QImage& thumbnail) { recent_.add(project, thumbnail); });
      },
      Qt::SingleShotConnection);
}

bool MainWindow::mayClose() {
  if (!controller_.isBusy() || controller_.status().state == RunState::elsewhere) return true;
  QMessageBox question(this);
  question.setIcon(QMessageBox::Question);
  question.setWindowTitle(tr("A run is going on"));
  question.setText(
      tr("The adaptation is not finished. It can go on without the window; the next start finds it "
         "again. Your points are safe either way."));
  auto* goOn = question.addButton(tr("Let it go on"), QMessageBox::AcceptRole);
  auto* stop = question.addButton(tr("Stop and keep"), QMessageBox::DestructiveRole);
  auto* stay = question.addButton(tr("Stay"), QMessageBox::RejectRole);
  question.setDefaultButton(goOn);
  question.setEscapeButton(stay);
  question.exec();
  if (question.clickedButton() == stop) controller_.stopAndKeep();
  return question.clickedButton() == goOn || question.clickedButton() == stop;
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!mayClose()) return event->ignore();
  rememberView();
  settings_.setValue(kGeometryKey, saveGeometry());
  settings_.setValue(kOverlayFoldKey, display_->isOverlayExpanded());
  settings_.setValue(kContrastFoldKey, display_->isContrastExpanded());
  settings_.setValue(kDisplayHeightKey, sideSplit_->chosenHeight());
  event->accept();
}

// --- drops -------------------------------------------------------------------------------------------------

/// What is of no use is taken too, though not as a drop: only then the window hears that it has left again.
void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.isEmpty()) return;
  const DropGuess guess = guessDrop(urls, document_.isOpen());
  dropOverlay_->showGuess(guess);
  event->acceptProposedAction();
  if (!guess.isUsable()) event->setDropAction(Qt::IgnoreAction);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event) {
  dropOverlay_->hide();
  QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event) {
  dropOverlay_->hide();
  const QList<QUrl> urls = event->mimeData()->urls();
  const DropGuess guess = guessDrop(urls, document_.isOpen());
  if (!guess.isUsable()) return showTrouble({guess.text, {}});
  event->acceptProposedAction();
  openPath(urls.first().toLocalFile());
}

void MainWindow::openPath(const QString& path) { opening_.openPath(path); }

// --- language ----------------------------------------------------------------------------------------------

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    refreshDocument();
    if (!document_.isOpen()) refreshRecent();
  }
  QMainWindow::changeEvent(event);
}

void MainWindow::retranslate() {
  historyDock_->setWindowTitle(tr("History"));
  messagesDock_->setWindowTitle(tr("Messages"));
  describeControl(*messagesDock_->widget(), tr("Messages"),
                  tr("What was said in this session, newest first"));
  refreshCorrection();
  status_->retranslate();
  drawCurve();
  describeControl(*steps_, tr("Step"), tr("What belongs to the present step"));
  volume_->setEmptyText(tr("No prediction yet. Adapt makes one."));
  applyKeys(actions_.keyMap());
}

}  // namespace cristae::ui
