#include "ui/window/journey.h"

#include <QtTest>

#include "tests/ui/window/suites.h"

using namespace cristae::ui;

class JourneyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tenPointsAreEnoughToAdapt() {
    JourneyFacts facts;
    facts.canAdapt = true;
    facts.points = 9;
    QCOMPARE(proposedStep(facts), JourneyStep::mark);
    facts.points = 10;
    QCOMPARE(proposedStep(facts), JourneyStep::adapt);
    facts.canAdapt = false;
    QCOMPARE(proposedStep(facts), JourneyStep::mark);
  }

  void aResultIsReviewedUntilSomethingNewCanBeLearnt() {
    JourneyFacts facts;
    facts.hasResult = true;
    QCOMPARE(proposedStep(facts), JourneyStep::review);
    facts.isResultOutOfDate = true;
    QCOMPARE(proposedStep(facts), JourneyStep::adapt);
  }

  void aRunThatGoesOnIsWatched() {
    JourneyFacts facts;
    facts.hasResult = true;
    facts.isRunning = true;
    QCOMPARE(proposedStep(facts), JourneyStep::adapt);
  }
};

int runJourneyTest(int argc, char** argv) {
  JourneyTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "journey_test.moc"
