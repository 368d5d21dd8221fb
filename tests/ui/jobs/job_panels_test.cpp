#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QProgressBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "core/volume/stack.h"
#include "tests/ui/jobs/fake_worker.h"
#include "tests/ui/jobs/panel_samples.h"
#include "tests/ui/jobs/suites.h"
#include "ui/jobs/notifier.h"
#include "ui/models/runs_model.h"
#include "ui/panels/adapt_options_editor.h"
#include "ui/panels/adapt_panel.h"
#include "ui/panels/adapt_presenter.h"
#include "ui/panels/job_panel.h"
#include "ui/panels/job_presenter.h"
#include "ui/panels/runs_panel.h"
#include "ui/theme/theme_controller.h"
#include "ui/widgets/collapsible_section.h"

using namespace cristae::ui;
using namespace cristae::test;

namespace {

/// A button by its text.
QAbstractButton* button(const QWidget& panel, const QString& text) {
  for (auto* candidate : panel.findChildren<QAbstractButton*>()) {
    if (candidate->text() == text) return candidate;
  }
  return nullptr;
}

bool isShown(const QWidget& panel, const QString& text) {
  const QAbstractButton* found = button(panel, text);
  return found != nullptr && found->isVisibleTo(&panel);
}

AdaptFacts adaptFacts() {
  AdaptFacts facts;
  facts.isOpen = true;
  facts.points = 12;
  facts.sections = 165;
  facts.hasVoxelSize = true;
  facts.device = "cpu";
  facts.threads = 2;
  facts.estimate = RunEstimate{280, 60, {310, 410}, 1200, 240};
  return facts;
}

std::vector<PackEntry> somePacks() {
  PackInfo info;
  info.name = "phantoms";
  info.network = "compact-s";
  info.sources = "phantom_a.h5, phantom_b.h5";
  info.sourceSections = 60;
  return {{"/packs/phantoms.cpack", info, {}, true},
          {"/packs/liver.cpack", std::nullopt, "liver.cpack holds no source sections", false}};
}

}  // namespace

class JobPanelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyControlHasANameAndATooltip();
  void adaptPanelTellsItsChoice();
  void adaptPanelShowsAChoice();
  void optionsAreMadeWhenOpened();
  void everyOptionCanBeChangedAndReset();
  void refusedOptionIsExplained();
  void searchOpensWhatItFinds();
  void onlyOptionsThatTheMethodReadsAreListed();
  void jobPanelButtons();
  void barNeverRunsBackwards();
  void warningsAreListed();
  void chartHasItsPlace();
  void runsPanelIntents();
  void presentersCarryAWholeRun();
  void notifierIsSilentWithoutABus();
  void pictures();

 private:
  void picture(QWidget& panel, const QString& name, int width) const;
};

void JobPanelsTest::everyControlHasANameAndATooltip() {
  Document document;
  RunsModel model(document);
  AdaptPanel adapt;
  adapt.setState(adaptPanelState(adaptFacts()));
  adapt.findChild<CollapsibleSection*>()->setExpanded(true);
  for (auto* group : adapt.findChildren<CollapsibleSection*>()) group->setExpanded(true);
  JobPanel job;
  RunsPanel runs(model);
  int controls = 0;
  for (const QWidget* panel :
       {static_cast<QWidget*>(&adapt), static_cast<QWidget*>(&job), static_cast<QWidget*>(&runs)}) {
    for (const QWidget* control : panel->findChildren<QWidget*>()) {
      if ((control->focusPolicy() & Qt::TabFocus) == 0 || control->objectName().startsWith("qt_")) continue;
      if (qobject_cast<const QWidget*>(control->parent()) != nullptr &&
          control->parent()->inherits("QAbstractSpinBox"))
        continue;
      if (control->inherits("QComboBoxPrivateContainer") || control->inherits("QComboBoxListView") ||
          control->inherits("QScrollBar"))
        continue;
      const QString what =
          QString("%1 %2").arg(control->metaObject()->className(), control->accessibleName());
      QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(what));
      QVERIFY2(!control->toolTip().isEmpty(), qPrintable(what));
      ++controls;
    }
  }
  QVERIFY(controls > 100);
}

void JobPanelsTest::adaptPanelTellsItsChoice() {
  AdaptPanel panel;
  panel.setPacks(somePacks());
  panel.setState(adaptPanelState(adaptFacts()));
  const QSignalSpy changes(&panel, &AdaptPanel::choiceChanged);
  const QSignalSpy requests(&panel, &AdaptPanel::adaptRequested);
  auto* preset = panel.findChildren<QComboBox*>()[0];
  preset->setCurrentIndex(preset->findData("standard"));
  Q_EMIT preset->activated(preset->currentIndex());
  QCOMPARE(panel.choice().preset, QString("standard"));
  QCOMPARE(panel.choice().pack, QString("/packs/phantoms.cpack"));
  QCOMPARE(changes.count(), 1);
  QTest::mouseClick(button(panel, "Adapt"), Qt::LeftButton);
  QCOMPARE(requests.count(), 1);
  AdaptFacts busy = adaptFacts();
  busy.isRunning = true;
  panel.setState(adaptPanelState(busy));
  QTest::mouseClick(button(panel, "Adapt"), Qt::LeftButton);
  QCOMPARE(requests.count(), 1);
}

void JobPanelsTest::adaptPanelShowsAChoice() {
  AdaptPanel panel;
  panel.setPacks(somePacks());
  RunChoice choice;
  choice.preset = "paper";
  choice.changedOptions = {{"rounds", "3"}, {"tta", "2"}};
  choice.pack = "/packs/liver.cpack";
  choice.instances = cristae::InstanceDimension::volume_3d;
  choice.seed = 42;
  panel.setChoice(choice);
  panel.setPacks({somePacks()[1], somePacks()[0]});
  const RunChoice told = panel.choice();
  QCOMPARE(told.preset, QString("paper"));
  QCOMPARE(told.changedOptions, choice.changedOptions);
  QCOMPARE(told.pack, choice.pack);
  QCOMPARE(told.instances, choice.instances);
  QCOMPARE(told.seed, quint64(42));
  panel.setChoice({});  // of a project that chose none, with the same packs at hand
  QCOMPARE(panel.choice().pack, somePacks()[1].file);
}

void JobPanelsTest::optionsAreMadeWhenOpened() {
  AdaptPanel panel;
  QVERIFY(panel.findChild<AdaptOptionsEditor*>() == nullptr);
  auto* fold = panel.findChild<CollapsibleSection*>();
  fold->setExpanded(true);
  auto* editor = panel.findChild<AdaptOptionsEditor*>();
  QVERIFY(editor != nullptr);
  QVERIFY(editor->findChildren<AdaptOptionRow*>().isEmpty());
  editor->findChildren<CollapsibleSection*>()[0]->setExpanded(true);
  QVERIFY(!editor->findChildren<AdaptOptionRow*>().isEmpty());
}

void JobPanelsTest::everyOptionCanBeChangedAndReset() {
  AdaptOptionsEditor editor;
  const QSignalSpy changes(&editor, &AdaptOptionsEditor::optionsChanged);
  for (auto* group : editor.findChildren<CollapsibleSection*>()) group->setExpanded(true);
  const auto rows = editor.findChildren<AdaptOptionRow*>();
  QCOMPARE(rows.size(), qsizetype(adaptOptionDescriptions().size()));
  QVERIFY(changes.isEmpty());  // showing is not changing
  for (AdaptOptionRow* row : rows) {
    const std::string name = row->option().name;
    if (auto* box = qobject_cast<QCheckBox*>(row->control())) {
      box->click();
    } else if (auto* combo = qobject_cast<QComboBox*>(row->control())) {
      if (combo->count() < 2) continue;
      const int other = combo->currentIndex() == 0 ? 1 : 0;
      combo->setCurrentIndex(other);
      Q_EMIT combo->activated(combo->currentIndex());
    } else {
      continue;
    }
    QVERIFY2(editor.options().isChanged(name), name.c_str());
    Q_EMIT row->resetChosen();
    QVERIFY2(!editor.options().isChanged(name), name.c_str());
  }
}

void JobPanelsTest::refusedOptionIsExplained() {
  AdaptOptionsEditor editor;
  for (auto* group : editor.findChildren<CollapsibleSection*>()) group->setExpanded(true);
  for (AdaptOptionRow* row : editor.findChildren<AdaptOptionRow*>()) {
    if (row->option().name != "nms_window") continue;
    auto* box = qobject_cast<QSpinBox*>(row->control());
    QVERIFY(box != nullptr);
    const int before = box->value();
    box->setValue(12);
    QCOMPARE(box->value(), before);  // even numbers are refused
    QVERIFY(!editor.options().isChanged("nms_window"));
    bool isExplained = false;
    for (const auto* label : editor.findChildren<QLabel*>())
      isExplained |= label->text().contains("odd number");
    QVERIFY(isExplained);
    return;
  }
  QFAIL("there is no such option");
}

void JobPanelsTest::searchOpensWhatItFinds() {
  AdaptOptionsEditor editor;
  editor.show();
  auto* search = editor.findChild<QLineEdit*>();
  const auto listed = [&editor] {
    QList<const CollapsibleSection*> groups;
    for (const auto* group : editor.findChildren<CollapsibleSection*>()) {
      if (group->isVisibleTo(&editor)) groups << group;
    }
    return groups;
  };
  const auto before = listed();
  search->setText("round iterations");
  QStringList shown;
  for (const auto* row : editor.findChildren<AdaptOptionRow*>()) {
    if (row->isVisibleTo(&editor)) shown << QString::fromStdString(row->option().name);
  }
  QCOMPARE(shown, QStringList("round_iterations"));
  search->setText("banana");
  QVERIFY(listed().isEmpty());
  search->clear();
  QVERIFY(before.size() > 5);
  QCOMPARE(listed(), before);
}

void JobPanelsTest::onlyOptionsThatTheMethodReadsAreListed() {
  AdaptOptionsEditor editor;
  editor.show();
  const auto listed = [&editor](const char* option) {
    auto* search = editor.findChild<QLineEdit*>();
    search->clear();
    search->setText(option);
    for (const auto* row : editor.findChildren<AdaptOptionRow*>()) {
      if (row->option().name == option) return row->isVisibleTo(&editor);
    }
    return false;
  };
  QVERIFY(!listed("adv_weight"));
  AdaptOptions options("quick");
  options.set("method", "adaptsegnet");
  editor.setOptions(options);
  QVERIFY(listed("adv_weight"));
  // What was changed is shown, whoever reads it.
  options.set("adv_weight", "0.25");
  options.set("method", "ipl");
  editor.setOptions(options);
  QVERIFY(listed("adv_weight"));
}

void JobPanelsTest::jobPanelButtons() {
  JobPanel panel;
  QVERIFY(!isShown(panel, "Pause"));
  panel.setState(jobPanelState(runningStatus()));
  const QSignalSpy pauses(&panel, &JobPanel::pauseRequested);
  const QSignalSpy resumes(&panel, &JobPanel::resumeRequested);
  const QSignalSpy stops(&panel, &JobPanel::stopRequested);
  const QSignalSpy priorities(&panel, &JobPanel::lowPriorityChosen);
  button(panel, "Pause")->click();
  button(panel, "Stop and keep")->click();
  button(panel, "Low priority")->click();
  QCOMPARE(pauses.count(), 1);
  QCOMPARE(stops.count(), 1);
  QCOMPARE(priorities[0][0].toBool(), false);
  RunStatus paused = runningStatus();
  paused.isPaused = true;
  panel.setState(jobPanelState(paused));
  button(panel, "Continue")->click();
  QCOMPARE(resumes.count(), 1);
  panel.setState(jobPanelState(endedStatus(RunState::finished)));
  QVERIFY(isShown(panel, "Adapt again") && isShown(panel, "Review") && !isShown(panel, "Stop and keep"));
}

void JobPanelsTest::barNeverRunsBackwards() {
  JobPanel panel;
  RunStatus status = runningStatus();
  panel.setState(jobPanelState(status));
  auto* bar = panel.findChild<QProgressBar*>();
  int last = bar->value();
  QVERIFY(last > 0);
  for (const int done : {400, 100, 500, 0}) {
    status.story.apply({ProgressEvent{done, 1000, 100}, {}});
    panel.setState(jobPanelState(status));
    QVERIFY(bar->value() >= last);
    last = bar->value();
  }
}

void JobPanelsTest::warningsAreListed() {
  JobPanel panel;
  RunStatus status = runningStatus();
  status.story.apply({WarningEvent{"dark and light look swapped", "set the polarity"}, {}});
  panel.setState(jobPanelState(status));
  panel.setState(jobPanelState(status));
  int found = 0;
  for (const auto* label : panel.findChildren<QLabel*>()) {
    if (label->text().contains("look swapped") && label->text().contains("Set the polarity.")) ++found;
  }
  QCOMPARE(found, 1);
}

void JobPanelsTest::chartHasItsPlace() {
  JobPanel panel;
  auto* chart = new QWidget;
  panel.setChart(chart);
  QVERIFY(!chart->isVisibleTo(&panel));
  panel.setState(jobPanelState(runningStatus()));
  QVERIFY(chart->isVisibleTo(&panel));
  QVERIFY(chart->minimumHeight() > 0);
}

void JobPanelsTest::runsPanelIntents() {
  QTemporaryDir folder;
  Document document;
  RunsModel model(document);
  RunsPanel panel(model);
  QVERIFY(!isShown(panel, "Show"));
  cristae::ProjectStack description;
  description.path = "/s.h5";
  description.shape = {4, 32, 40};
  document.create(folder.path().toStdString() + "/p.cristae", description,
                  cristae::make_memory_stack(cristae::Volume<std::uint8_t>(description.shape)));
  std::filesystem::create_directories(document.dataFolder());
  writeLabels(QString::fromStdString((document.dataFolder() / "l.h5").string()));
  cristae::ProjectRun run;
  run.name = run.folder = "run-001";
  run.verb = "adapt";
  run.state = "finished";
  run.time = "2026-01-01T12:00:00Z";
  cristae::ProjectResult result;
  result.run = document.addRun(run);
  result.kind = "labels";
  result.file = "l.h5";
  const auto id = document.addResult(result);
  const QSignalSpy shows(&panel, &RunsPanel::showRequested);
  const QSignalSpy compares(&panel, &RunsPanel::compareRequested);
  const QSignalSpy folders(&panel, &RunsPanel::folderRequested);
  button(panel, "Show")->click();
  button(panel, "Compare")->click();
  button(panel, "Show folder")->click();
  QCOMPARE(shows[0][0].toLongLong(), id);
  QCOMPARE(compares[0][0].toLongLong(), id);
  QVERIFY(folders[0][0].toString().endsWith("run-001"));
  document.setCurrentResult(id);
  QVERIFY(!button(panel, "Show")->isEnabled());
}

void JobPanelsTest::presentersCarryAWholeRun() {
  FakeWorker fake;
  fake.behave("");
  qputenv("CRISTAE_CLI", fake.program().toUtf8());
  QSettings().clear();
  {
    Document document;
    JobRunner runner;
    RunController controller(document, runner);
    MachineMeasure machine;
    Notifier notifier;
    AdaptPanel adaptPanel;
    JobPanel jobPanel;
    AdaptPresenter adapt(adaptPanel, document, controller, machine, runner);
    JobPresenter job(jobPanel, controller, notifier);
    QVERIFY(!adapt.state().isEnabled);
    adapt.setResources({"cpu", 3, false});
    cristae::ProjectStack description;
    description.path = "/s.h5";
    description.shape = {4, 32, 40};
    document.create((fake.folder() + "/p.cristae").toStdString(), description,
                    cristae::make_memory_stack(cristae::Volume<std::uint8_t>(description.shape)));
    QTRY_VERIFY(adapt.state().what.contains("4 section"));
    QVERIFY(!adapt.state().isEnabled);  // the fake brings no pack
    QFile pack(fake.folder() + "/p.cpack");
    QVERIFY(pack.open(QIODevice::WriteOnly));
    pack.close();
    RunChoice choice;
    choice.pack = pack.fileName();
    adaptPanel.setChoice(choice);
    Q_EMIT adaptPanel.packFileChosen(choice.pack);
    Q_EMIT adaptPanel.choiceChanged();
    QTRY_VERIFY(adapt.state().isEnabled);
    QCOMPARE(adapt.state().buttonText, QString("Adapt without points"));
    document.addPoint({1, 5, 5});
    QTRY_COMPARE(adapt.state().buttonText, QString("Adapt"));
    const QSignalSpy starts(&adapt, &AdaptPresenter::started);
    const QSignalSpy curves(&job, &JobPresenter::curveReplaced);
    adapt.adapt();
    QCOMPARE(starts.count(), 1);
    QVERIFY(job.state().isRunning);
    QCOMPARE(controller.status().choice.threads, 3);  // of the machine, not of the project
    QVERIFY(!controller.status().choice.isLowPriority);
    QTRY_VERIFY_WITH_TIMEOUT(job.state().summary.contains("2 instance"), 30000);
    // Two rounds with held-out points: the curve is theirs, whatever the loss was.
    QVERIFY(!curves.isEmpty());
    const JobCurve expected{JobCurveKind::heldOut, {{0, 50}, {1, 50}}};
    QVERIFY(job.curve() == expected);
    QTRY_COMPARE(adapt.state().buttonText, QString("Adapt again"));
    document.setVerdict(1, {1, 20, 20}, cristae::VerdictKind::rejected);
    QTRY_COMPARE(adapt.state().buttonText, QString("Adapt again (1 new correction(s))"));
    QVERIFY(document.viewValue("adaptChoice").contains("p.cpack"));
  }
  qunsetenv("CRISTAE_CLI");
}

void JobPanelsTest::notifierIsSilentWithoutABus() {
  const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
  qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
  Notifier notifier;
  notifier.notify("title", "text");  // returns at once
  QTest::qWait(10);
  bus.isEmpty() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS") : qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
}

void JobPanelsTest::picture(QWidget& panel, const QString& name, int width) const {
  const QString folder = qEnvironmentVariable("CRISTAE_PICTURES");
  panel.resize(width, 10);
  panel.show();
  QTest::qWait(260);  // sections unfold
  panel.resize(width,
               panel.heightForWidth(width) > 0 ? panel.heightForWidth(width) : panel.sizeHint().height());
  QTest::qWait(20);
  const QPixmap grabbed = panel.grab();
  QVERIFY(!grabbed.isNull());
  if (!folder.isEmpty()) QVERIFY(grabbed.save(QDir(folder).filePath(name + ".png")));
}

/// All panels in all states; kept when CRISTAE_PICTURES names a folder, looked at by people.
void JobPanelsTest::pictures() {
  constexpr int kWidth = 340;
  QSettings settings;
  ThemeController theme(settings);
  for (const auto& [choice, suffix] :
       {std::pair(ThemeChoice::dark, "dark"), std::pair(ThemeChoice::light, "light")}) {
    theme.setChoice(choice);
    const auto name = [suffix = QString(suffix)](const QString& what) { return what + "-" + suffix; };
    {
      AdaptPanel panel;
      panel.setPacks(somePacks());
      panel.setState(adaptPanelState(adaptFacts()));
      picture(panel, name("adapt"), kWidth);
      AdaptFacts again = adaptFacts();
      again.modelName = "run-002";
      again.newCorrections = 12;
      panel.setState(adaptPanelState(again));
      picture(panel, name("adapt-again"), kWidth);
      AdaptFacts busy = adaptFacts();
      busy.freeDiskMegabytes = 100;
      panel.setState(adaptPanelState(busy));
      picture(panel, name("adapt-disabled"), kWidth);
      RunChoice changed;
      changed.changedOptions = {{"rounds", "12"}, {"rate", "0.001"}};
      panel.setChoice(changed);
      panel.setState(adaptPanelState(adaptFacts()));
      panel.findChild<CollapsibleSection*>()->setExpanded(true);
      panel.findChild<AdaptOptionsEditor*>()->findChildren<CollapsibleSection*>()[1]->setExpanded(true);
      picture(panel, name("adapt-options"), kWidth);
    }
    {
      JobPanel panel;
      auto* chart = new QLabel("chart");
      chart->setFrameShape(QFrame::Box);
      panel.setChart(chart);
      RunStatus running = runningStatus();
      panel.setState(jobPanelState(running));
      picture(panel, name("job-running"), kWidth);
      running.isPaused = true;
      running.isPriorityRefused = true;
      running.isLowPriority = false;
      running.story.apply({WarningEvent{"stack.h5: dark and light look swapped against the source",
                                        "if membranes are light, invert the stack"},
                           {}});
      panel.setState(jobPanelState(running));
      picture(panel, name("job-paused"), kWidth);
      for (const auto& [state, what] :
           {std::pair(RunState::finished, "finished"), std::pair(RunState::stopped, "stopped"),
            std::pair(RunState::failed, "failed"), std::pair(RunState::interrupted, "interrupted"),
            std::pair(RunState::registering, "registering"), std::pair(RunState::elsewhere, "elsewhere")}) {
        panel.setState(jobPanelState(endedStatus(state)));
        picture(panel, name(QString("job-") + what), kWidth);
      }
    }
    {
      QTemporaryDir folder;
      Document document;
      RunsModel model(document);
      RunsPanel panel(model);
      picture(panel, name("runs-empty"), kWidth);
      cristae::ProjectStack description;
      description.path = "/s.h5";
      description.shape = {4, 32, 40};
      document.create(folder.path().toStdString() + "/p.cristae", description,
                      cristae::make_memory_stack(cristae::Volume<std::uint8_t>(description.shape)));
      std::filesystem::create_directories(document.dataFolder());
      writeLabels(QString::fromStdString((document.dataFolder() / "l.h5").string()));
      for (int i = 1; i <= 3; ++i) {
        cristae::ProjectRun run;
        run.name = run.folder = "run-00" + std::to_string(i);
        run.verb = i == 1 ? "segment" : "adapt";
        run.state = i == 3 ? "stopped" : "finished";
        run.recipe = R"({"preset":"quick"})";
        run.time = "2026-01-01T12:00:00Z";
        cristae::ProjectResult result;
        std::filesystem::create_directories(document.dataFolder() / run.folder);
        writeRunSummary(document.dataFolder() / run.folder / "summary.json", {1, 1, 1, 400 + i, {}});
        result.run = document.addRun(run);
        result.kind = "labels";
        result.file = "l.h5";
        result.inputs_hash = i == 2 ? document.inputsHash() : "old";
        const auto id = document.addResult(result);
        if (i == 2) document.setCurrentResult(id);
        if (i == 1) document.setComparedResult(id);
      }
      panel.findChild<QListView*>()->setCurrentIndex(model.index(2, 0));
      panel.setDifference({DifferenceState::known, {cristae::InstanceDimension::volume_3d, 380, 14, 20}});
      picture(panel, name("runs"), kWidth);
    }
  }
  theme.setChoice(ThemeChoice::system);
}

int run_job_panels_test(int argc, char** argv) {
  JobPanelsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "job_panels_test.moc"
