#include "ui/window/availability.h"

#include <QtTest>

#include "tests/ui/window/suites.h"

using namespace cristae::ui;

namespace {

WindowFacts everything() {
  WindowFacts facts;
  facts.isOpen = true;
  facts.canUndo = facts.canRedo = facts.hasSelectedPoint = facts.hasPoints = true;
  facts.hasChosenInstance = true;
  facts.hasJudgedInstance = true;
  facts.hasResult = facts.hasProbability = facts.hasDensity = facts.hasPseudoLabels = true;
  facts.hasTruth = facts.hasEarlierResult = facts.canAdapt = facts.canSegment = true;
  facts.step = JourneyStep::review;
  return facts;
}

}  // namespace

class AvailabilityTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsDisabledSaysWhy() {
    const WindowFacts nothing;
    WindowFacts empty;
    empty.isOpen = true;
    empty.adaptReason = "A run is going on.";
    for (const ActionEntry& entry : actionEntries()) {
      for (const WindowFacts& facts : {nothing, empty, everything()}) {
        const Availability found = AvailabilityRules::of(entry.id, facts);
        QCOMPARE(found.reason.isEmpty(), found.isEnabled);
        QVERIFY2(found.isEnabled || found.reason.endsWith('.'), entry.name);
      }
    }
  }

  void withoutAStackOnlyTheWaysInAndHelpWork() {
    const WindowFacts nothing;
    for (const ActionId id : {ActionId::openStack, ActionId::openFolder, ActionId::tryDemo, ActionId::quit,
                              ActionId::commandPalette}) {
      QVERIFY(AvailabilityRules::of(id, nothing).isEnabled);
    }
    for (const ActionId id :
         {ActionId::undo, ActionId::adapt, ActionId::nextSection, ActionId::exportResults}) {
      QVERIFY(!AvailabilityRules::of(id, nothing).isEnabled);
    }
  }

  void aProjectThatCanOnlyBeReadTakesNoEdits() {
    WindowFacts facts = everything();
    facts.isReadOnly = true;
    for (const ActionId id : {ActionId::importPoints, ActionId::voxelSize, ActionId::deleteSelected,
                              ActionId::accept, ActionId::reject, ActionId::placePoint}) {
      QVERIFY(!AvailabilityRules::of(id, facts).isEnabled);
    }
    QVERIFY(AvailabilityRules::of(ActionId::exportResults, facts).isEnabled);
  }

  void verdictsAreGivenInReviewOnly() {
    WindowFacts facts = everything();
    QVERIFY(AvailabilityRules::of(ActionId::accept, facts).isEnabled);
    facts.step = JourneyStep::mark;
    QVERIFY(!AvailabilityRules::of(ActionId::accept, facts).isEnabled);
  }

  void instancesAreCorrectedInReviewWhenOneIsChosen() {
    for (const ActionId id : {ActionId::split, ActionId::merge}) {
      WindowFacts facts = everything();
      QVERIFY(AvailabilityRules::of(id, facts).isEnabled);
      facts.hasChosenInstance = false;
      QVERIFY(!AvailabilityRules::of(id, facts).isEnabled);
      facts = everything();
      facts.step = JourneyStep::measure;
      QVERIFY(!AvailabilityRules::of(id, facts).isEnabled);
      facts = everything();
      facts.isReadOnly = true;
      QVERIFY(!AvailabilityRules::of(id, facts).isEnabled);
    }
  }

  void whileAnInstanceIsCorrectedEnterPlacesNoPoint() {
    WindowFacts facts = everything();
    QVERIFY(AvailabilityRules::of(ActionId::placePoint, facts).isEnabled);
    facts.isCorrecting = true;
    QVERIFY(!AvailabilityRules::of(ActionId::placePoint, facts).isEnabled);
    QVERIFY(!AvailabilityRules::of(ActionId::placeNegativePoint, facts).isEnabled);
  }

  void aPausedRunCanGoOnAndNotPauseAgain() {
    WindowFacts facts = everything();
    facts.isRunning = facts.isPaused = true;
    QVERIFY(AvailabilityRules::of(ActionId::continueRun, facts).isEnabled);
    QVERIFY(!AvailabilityRules::of(ActionId::pauseRun, facts).isEnabled);
    facts.isPaused = false;
    QVERIFY(AvailabilityRules::of(ActionId::pauseRun, facts).isEnabled);
    QVERIFY(!AvailabilityRules::of(ActionId::continueRun, facts).isEnabled);
  }

  void aRunThatEndedEarlyCanGoOn() {
    WindowFacts facts = everything();
    facts.isRunning = false;
    facts.canContinueRun = true;
    QVERIFY(AvailabilityRules::of(ActionId::continueRun, facts).isEnabled);
    QVERIFY(!AvailabilityRules::of(ActionId::pauseRun, facts).isEnabled);
  }
};

int runAvailabilityTest(int argc, char** argv) {
  AvailabilityTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "availability_test.moc"
