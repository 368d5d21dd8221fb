#pragma once

#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <set>

#include "core/report/methods_text.h"
#include "ui/dialogs/preferences.h"
#include "ui/document/document.h"
#include "ui/document/view_state.h"
#include "ui/input/actions.h"
#include "ui/input/command_palette.h"
#include "ui/input/held_key.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/machine_measure.h"
#include "ui/jobs/notifier.h"
#include "ui/jobs/run_controller.h"
#include "ui/models/recent_projects.h"
#include "ui/models/review_state.h"
#include "ui/theme/language.h"
#include "ui/theme/theme_controller.h"
#include "ui/views/section_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/journey_bar.h"
#include "ui/widgets/message.h"
#include "ui/widgets/toast.h"
#include "ui/window/opening.h"
#include "ui/window/stack_check.h"
#include "ui/window/view_layers.h"

namespace cristae::ui {

class AdaptPanel;
class AdaptPresenter;
class ChartView;
class BrushDesk;
class CorrectionDesk;
class CountingDesk;
class CountsBar;
class DisplayDesk;
class DisplayPanel;
class DropOverlay;
class HistoryPanel;
class InstancesPanel;
class InstancesPresenter;
class JobPanel;
class JobPresenter;
class MarkDesk;
class MarkPanel;
class MeasureDesk;
class MeasurePanel;
class Menus;
class ReviewDesk;
class ReviewPanel;
class RunsModel;
class RunsComparison;
class RunsPanel;
class SideSplit;
class StackViews;
class StartPage;
class StatusLine;
class VolumeView;
struct WindowFacts;

/// Lays the window out and wires its parts; decides nothing. What can be done now is said by
/// AvailabilityRules, what is shown by the states of the panels.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  /// All outlive the window.
  MainWindow(QSettings& settings, ThemeController& theme, LanguageController& language,
             QWidget* parent = nullptr);
  ~MainWindow() override;

  /// A stack, a folder of sections, a project, points or truth: as what it is.
  void openPath(const QString& path);

  Document& document() { return document_; }
  ViewState& view() { return view_; }
  RunController& controller() { return controller_; }
  StackViews& views() { return *views_; }
  CorrectionDesk& corrections() { return *corrections_; }
  ReviewDesk& reviewDesk() { return *reviewDesk_; }
  CountingDesk& counting() { return *counting_; }
  ActionRegistry& actions() { return actions_; }
  void showStep(JourneyStep step);
  JourneyStep step() const { return step_; }

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  // Made once.
  void layOut();
  QWidget* makeWorkspace();
  QWidget* makeSide();
  void restoreSide();
  void connectStatusLine();
  void connectDocument();
  void connectPanels();
  void connectActions();
  void connectViewActions();
  void connectReviewActions();
  void connectCorrections();
  void connectRun();
  void connectChart();
  void drawCurve();

  // Shown.
  void retranslate();
  void showDocument();
  void refreshDocument();
  void refreshActions();
  void refreshJourney();
  void refreshBanner();
  void correct(std::int64_t instance, void (CorrectionDesk::*begin)());
  void refreshCorrection();
  void connectBrush();
  void chooseBrush(Tool tool);
  void keepToolUsable();
  void refreshCounting();
  void followReviewFace();
  void refreshPicking();
  void refreshClicks();
  void refreshSought();
  void refreshMeasure();
  void refreshCountingFrame();
  void refreshVolume();
  void refreshHistory();
  void refreshRecent();
  void refreshStart();
  void refreshStatus();
  void showErrorMarks();
  void showReviewPlace();
  void showEnd(qint64 run, RunState state);
  void showTrouble(const Trouble& trouble);
  void tell(MessageLevel level, const QString& text);
  WindowFacts facts() const;
  /// What was said of the current result by eye.
  ReviewedFacts reviewed() const;

  // Done.
  void chooseStack();
  void chooseFolder();
  void chooseProject();
  void chooseTruth();
  void chooseReference();
  void choosePoints();
  void exportPoints();
  void exportResults();
  void exportFigure();
  void exportReport();
  void copyMethods();
  void nameState();
  void setVoxelSize();
  void takeRecipe(const QString& file);
  void goToPlace();
  void setOverlayKind(OverlayKind kind);
  void compareWith(std::optional<std::int64_t> result);
  void chooseEarlierResult();
  void goToInstance(std::int64_t instance);
  void showPlaceMenu(const QPoint& global, const Point& place, qint64 point, qint64 instance);
  void findProject(const QString& file);
  void openFolder(const QString& folder);
  void showPreferences();
  void applyPreferences();
  void applyKeys(const KeyMap& keys);
  void showKeys();
  void showAbout();
  void showDocumentation();
  void resetLayout();
  QString lastFolder() const;
  /// Where the next file dialog begins. @returns `chosen`
  QString remembered(const QString& chosen);
  void changeOverlay(const std::function<void(OverlaySettings&)>& change);
  void changeContrast(const std::function<void(DisplayContrast&)>& change);
  void moveCross(std::int64_t y, std::int64_t x);
  void stepSection(std::int64_t by);
  void placeAtCross(PointKind kind);
  void rememberView();
  void restoreView();
  void beginView(const Cross& centre);
  void rememberRecent();
  bool mayClose();
  /// What a click without Ctrl is for in this step.
  Clicks clicks() const;
  JourneyStep rememberedStep() const;
  void leave();

  QSettings& settings_;
  ThemeController& theme_;
  LanguageController& language_;
  JobRunner runner_;
  JobRunner answers_{nullptr, 1};  ///< short work that a hand waits for: it never stands behind long work
  Document document_;
  ViewState view_;
  ActionRegistry actions_;
  HeldKey peek_{actions_[ActionId::overlayVisible]};
  Preferences preferences_;
  MessageList messages_;
  RunController controller_;
  MachineMeasure measure_;
  ViewLayers layers_;
  StackCheck stackCheck_;
  std::unique_ptr<ReviewDesk> reviewDesk_;
  std::unique_ptr<CorrectionDesk> corrections_;
  std::unique_ptr<BrushDesk> brush_;
  std::unique_ptr<CountingDesk> counting_;
  std::unique_ptr<MarkDesk> markDesk_;
  std::unique_ptr<DisplayDesk> displayDesk_;
  std::unique_ptr<AdaptPresenter> adaptPresenter_;
  std::unique_ptr<InstancesPresenter> instancesPresenter_;
  std::unique_ptr<JobPresenter> jobPresenter_;
  std::unique_ptr<RunsComparison> runsComparison_;
  std::unique_ptr<MeasureDesk> measureDesk_;
  Opening opening_;
  RecentProjects recent_;
  Notifier notifier_;
  JourneyStep step_ = JourneyStep::mark;
  WorkState shownRanking_ = WorkState::none;
  /// Where the view was when the ranking was awaited: who has moved on by then is not pulled to the card.
  std::optional<Cross> waitsAt_;
  std::set<QString> missingRecent_;
  QString busyText_;
  qint64 busyDone_ = 0;
  qint64 busyTotal_ = 0;

  QStackedWidget* pages_ = nullptr;
  StartPage* start_ = nullptr;
  QWidget* workspace_ = nullptr;
  StackViews* views_ = nullptr;
  CountsBar* counts_ = nullptr;
  Banner* banner_ = nullptr;
  JourneyBar* journey_ = nullptr;
  QStackedWidget* steps_ = nullptr;
  QWidget* side_ = nullptr;
  MarkPanel* mark_ = nullptr;
  AdaptPanel* adapt_ = nullptr;
  InstancesPanel* instances_ = nullptr;
  JobPanel* job_ = nullptr;
  RunsModel* runsModel_ = nullptr;
  RunsPanel* runs_ = nullptr;
  ReviewPanel* review_ = nullptr;
  MeasurePanel* measurePanel_ = nullptr;
  DisplayPanel* display_ = nullptr;
  SideSplit* sideSplit_ = nullptr;
  VolumeView* volume_ = nullptr;
  ChartView* chart_ = nullptr;
  DropOverlay* dropOverlay_ = nullptr;
  QScrollArea* adaptArea_ = nullptr;
  HistoryPanel* history_ = nullptr;
  QDockWidget* historyDock_ = nullptr;
  QDockWidget* messagesDock_ = nullptr;
  Menus* menus_ = nullptr;
  QToolBar* tools_ = nullptr;
  ToastStack* toasts_ = nullptr;
  CommandPalette* palette_ = nullptr;
  StatusLine* status_ = nullptr;
  std::vector<QShortcut*> splitKeys_;  ///< while an instance is split; children
  QTimer viewTimer_;
  QTimer elsewhereTimer_;
};

}  // namespace cristae::ui
