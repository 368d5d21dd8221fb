#include "ui/panels/job_state.h"

#include <QLocale>
#include <QTest>

#include "tests/ui/jobs/panel_samples.h"
#include "tests/ui/jobs/suites.h"

using namespace cristae::ui;
using namespace cristae::test;

class JobStateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }
  void nothingWithoutARun();
  void roundIsNamed();
  void unknownPhaseIsShownAsItIs();
  void pausedAndStopping();
  void silenceIsTold();
  void worseRoundIsTold();
  void countsByRound();
  void endInWords_data();
  void endInWords();
  void buttonsFitTheState_data();
  void buttonsFitTheState();
  void whatEndedEarlyCanGoOn();
  void refusedPriorityIsTold();
  void lineForTheStatusBar();
};

void JobStateTest::nothingWithoutARun() {
  const auto state = jobPanelState(RunStatus{});
  QVERIFY(!state.isVisible && !state.isRunning && !state.canPause && !state.canAdaptAgain);
  QVERIFY(jobLine(state).isEmpty());
}

void JobStateTest::roundIsNamed() {
  const auto state = jobPanelState(runningStatus());
  QVERIFY2(state.phase.startsWith("Round 3 of 10: "), qPrintable(state.phase));
  QVERIFY(state.remaining.contains("min left"));
  QVERIFY(state.machine.contains("2 thread") && state.machine.contains("1.2 GB"));
  QVERIFY(state.isFractionKnown && state.fraction > 0.2 && state.fraction < 0.4);
}

void JobStateTest::unknownPhaseIsShownAsItIs() {
  RunStatus status = runningStatus();
  status.story.apply({PhaseEvent{"polishing the cristae", 0, 1}, {}});
  QCOMPARE(jobPanelState(status).phase, QString("polishing the cristae"));
}

void JobStateTest::pausedAndStopping() {
  RunStatus status = runningStatus();
  status.isPaused = true;
  QVERIFY(jobPanelState(status).note.startsWith("Paused"));
  QVERIFY(jobPanelState(status).remaining.isEmpty());
  status.isPaused = false;
  status.isStopping = true;
  const auto state = jobPanelState(status);
  QVERIFY(state.note.contains("saved"));
  QVERIFY(!state.canStop && !state.canPause);
}

void JobStateTest::silenceIsTold() {
  RunStatus status = runningStatus();
  status.silentMilliseconds = 5000;
  QVERIFY(jobPanelState(status).note.isEmpty());
  status.silentMilliseconds = 40000;
  QVERIFY(jobPanelState(status).note.contains("40 s"));
}

void JobStateTest::worseRoundIsTold() {
  QCOMPARE(jobPanelState(runningStatus()).scoreTone, Tone::secondary);
  RunStatus status = runningStatus();
  RoundEvent worse;
  worse.kind = "segmentation";
  worse.index = 3;
  worse.heldOutScore = 0.5;
  status.story.apply({worse, {}});
  const auto state = jobPanelState(status);
  QCOMPARE(state.scoreTone, Tone::warning);
  QVERIFY2(state.score.contains("50 %") && state.score.contains("78 %"), qPrintable(state.score));
}

void JobStateTest::countsByRound() {
  QVERIFY(jobPanelState(runningStatus()).counts.endsWith("310 → 352 → 371"));
}

void JobStateTest::endInWords_data() {
  QTest::addColumn<RunState>("state");
  QTest::addColumn<QString>("part");
  QTest::newRow("finished") << RunState::finished << "Finished in 6 min 20 s: 412 instance(s) found.";
  QTest::newRow("stopped") << RunState::stopped << "412 instance(s)";
  QTest::newRow("failed") << RunState::failed << "The disk is full.";
  QTest::newRow("interrupted") << RunState::interrupted << "checkpoint";
}

void JobStateTest::endInWords() {
  QFETCH(RunState, state);
  QFETCH(QString, part);
  const auto panel = jobPanelState(endedStatus(state));
  QVERIFY2(panel.summary.contains(part), qPrintable(panel.summary));
  QVERIFY(!panel.isRunning);
  QVERIFY(panel.remaining.isEmpty());
}

void JobStateTest::buttonsFitTheState_data() {
  QTest::addColumn<RunState>("state");
  QTest::addColumn<QString>("buttons");
  QTest::newRow("adapting") << RunState::adapting << "pause stop";
  QTest::newRow("segmenting") << RunState::segmenting << "pause stop";
  QTest::newRow("registering") << RunState::registering << "";
  QTest::newRow("interrupted") << RunState::interrupted << "go leave";
  QTest::newRow("elsewhere") << RunState::elsewhere << "";
  QTest::newRow("finished") << RunState::finished << "again review";
  QTest::newRow("stopped") << RunState::stopped << "again review";
  QTest::newRow("failed") << RunState::failed << "again";
}

void JobStateTest::buttonsFitTheState() {
  QFETCH(RunState, state);
  QFETCH(QString, buttons);
  const auto panel = jobPanelState(endedStatus(state));
  QStringList shown;
  if (panel.canPause) shown << "pause";
  if (panel.canStop) shown << "stop";
  if (panel.canGoOn) shown << "go";
  if (panel.canLeave) shown << "leave";
  if (panel.canAdaptAgain) shown << "again";
  if (panel.canShowResult) shown << "review";
  QCOMPARE(shown.join(' '), buttons);
}

void JobStateTest::whatEndedEarlyCanGoOn() {
  for (const RunState state : {RunState::stopped, RunState::failed}) {
    RunStatus status = endedStatus(state);
    status.canBeContinued = true;
    QVERIFY(jobPanelState(status).canGoOn);
    QVERIFY(jobPanelState(status).canAdaptAgain);
  }
}

void JobStateTest::refusedPriorityIsTold() {
  RunStatus status = runningStatus();
  QVERIFY(jobPanelState(status).priorityNote.isEmpty());
  status.isPriorityRefused = true;
  QVERIFY(!jobPanelState(status).priorityNote.isEmpty());
}

void JobStateTest::lineForTheStatusBar() {
  const QString line = jobLine(jobPanelState(runningStatus()));
  QVERIFY2(line.startsWith("Round 3 of 10") && line.contains("min left"), qPrintable(line));
}

int run_job_state_test(int argc, char** argv) {
  JobStateTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "job_state_test.moc"
