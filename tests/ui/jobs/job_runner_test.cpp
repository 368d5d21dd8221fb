#include "ui/jobs/job_runner.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <memory>
#include <thread>

#include "core/base/error.h"
#include "tests/ui/jobs/suites.h"

using cristae::Job;
using cristae::ui::JobRunner;
using cristae::ui::Trouble;

namespace {

/// Works until it is told to stop.
void untilStopped(Job& job) {
  while (true) {
    job.check();
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

}  // namespace

class JobRunnerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void resultComesInThisThread();
  void resultMayBeMovedOnly();
  void workWithoutResult();
  void nothingIsDeliveredFromWithinRun();
  void errorBecomesTrouble();
  void strangeExceptionBecomesTrouble();
  void reportsArrive();
  void progressIsThinnedButTheLastArrives();
  void stopEndsWithoutResult();
  void stopOfAnUnknownJobIsPassedOver();
  void resultAfterStopIsDropped();
  void deathOfTheContextStops();
  void deathOfTheRunnerStopsAndWaits();
  void waitingJobsAreDroppedWithTheRunner();
  void callbackMayDestroyTheRunner();
  void jobsRunSideBySide();
};

void JobRunnerTest::resultComesInThisThread() {
  JobRunner runner;
  QThread* workedIn = nullptr;
  QThread* deliveredIn = nullptr;
  int result = 0;
  runner.run<int>(
      this,
      [&](Job&) {
        workedIn = QThread::currentThread();
        return 42;
      },
      [&](int value) {
        deliveredIn = QThread::currentThread();
        result = value;
      });
  QTRY_COMPARE(result, 42);
  QCOMPARE(deliveredIn, QThread::currentThread());
  QVERIFY(workedIn != deliveredIn);
  QCOMPARE(runner.runningCount(), 0);
}

void JobRunnerTest::resultMayBeMovedOnly() {
  JobRunner runner;
  std::unique_ptr<int> result;
  runner.run<std::unique_ptr<int>>(
      this, [](Job&) { return std::make_unique<int>(7); },
      [&](std::unique_ptr<int> value) { result = std::move(value); });
  QTRY_VERIFY(result != nullptr);
  QCOMPARE(*result, 7);
}

void JobRunnerTest::workWithoutResult() {
  JobRunner runner;
  bool isDone = false;
  runner.run<void>(
      this, [](Job&) {}, [&] { isDone = true; });
  QTRY_VERIFY(isDone);
}

void JobRunnerTest::nothingIsDeliveredFromWithinRun() {
  JobRunner runner;
  bool isDone = false;
  const auto job = runner.run<void>(
      this, [](Job&) {}, [&] { isDone = true; });
  QTest::qSleep(30);
  QVERIFY(!isDone);
  QVERIFY(runner.isRunning(job));
  QTRY_VERIFY(isDone);
}

void JobRunnerTest::errorBecomesTrouble() {
  JobRunner runner;
  Trouble trouble;
  bool isDone = false;
  runner.run<int>(
      this,
      [](Job&) -> int {
        throw cristae::Error(cristae::ErrorKind::bad_input, "section 3 is torn", "choose another file");
      },
      [&](int) { isDone = true; }, [&](const Trouble& fault) { trouble = fault; });
  QTRY_COMPARE(trouble.what, QString("section 3 is torn"));
  QCOMPARE(trouble.remedy, QString("choose another file"));
  QVERIFY(!isDone);
}

void JobRunnerTest::strangeExceptionBecomesTrouble() {
  JobRunner runner;
  Trouble trouble;
  runner.run<void>(
      this, [](Job&) { throw 5; }, [] {}, [&](const Trouble& fault) { trouble = fault; });
  QTRY_VERIFY(!trouble.what.isEmpty());
  QVERIFY(!trouble.remedy.isEmpty());
}

void JobRunnerTest::reportsArrive() {
  JobRunner runner;
  const QSignalSpy phases(&runner, &JobRunner::phaseChanged);
  const QSignalSpy warnings(&runner, &JobRunner::warned);
  const QSignalSpy ends(&runner, &JobRunner::ended);
  const auto job = runner.run<void>(
      this,
      [](Job& own) {
        own.phase("größe", 1, 3);
        own.warning("gap at 7", "look at it");
      },
      [] {});
  QTRY_COMPARE(ends.count(), 1);
  QCOMPARE(phases.count(), 1);
  QCOMPARE(phases[0], (QVariantList{qint64(job), QString::fromUtf8("größe"), qint64(1), qint64(3)}));
  QCOMPARE(warnings[0], (QVariantList{qint64(job), QString("gap at 7"), QString("look at it")}));
}

void JobRunnerTest::progressIsThinnedButTheLastArrives() {
  JobRunner runner;
  const QSignalSpy progress(&runner, &JobRunner::progressChanged);
  const QSignalSpy ends(&runner, &JobRunner::ended);
  constexpr int kSteps = 100000;
  runner.run<void>(
      this,
      [](Job& job) {
        for (int i = 1; i <= kSteps; ++i) job.advance(i, kSteps);
      },
      [] {});
  QTRY_COMPARE(ends.count(), 1);
  QVERIFY2(progress.count() < 1000, qPrintable(QString::number(progress.count())));
  QCOMPARE(progress.last()[1].toLongLong(), qint64(kSteps));
}

void JobRunnerTest::stopEndsWithoutResult() {
  JobRunner runner;
  const QSignalSpy ends(&runner, &JobRunner::ended);
  bool isCalled = false;
  const auto job = runner.run<void>(
      this, untilStopped, [&] { isCalled = true; }, [&](const Trouble&) { isCalled = true; });
  runner.stop(job);
  QTRY_COMPARE(ends.count(), 1);
  QVERIFY(!isCalled);
  QVERIFY(!runner.isRunning(job));
}

void JobRunnerTest::stopOfAnUnknownJobIsPassedOver() {
  JobRunner runner;
  runner.stop(99);
  QCOMPARE(runner.runningCount(), 0);
}

void JobRunnerTest::resultAfterStopIsDropped() {
  JobRunner runner;
  const QSignalSpy ends(&runner, &JobRunner::ended);
  bool isCalled = false;
  std::atomic<bool> hasBegun = false;
  const auto job = runner.run<int>(
      this,
      [&](Job&) {
        hasBegun = true;
        QTest::qSleep(50);  // never asks
        return 1;
      },
      [&](int) { isCalled = true; });
  QTRY_VERIFY(hasBegun.load());
  runner.stop(job);
  QTRY_COMPARE(ends.count(), 1);
  QVERIFY(!isCalled);
}

void JobRunnerTest::deathOfTheContextStops() {
  JobRunner runner;
  const QSignalSpy ends(&runner, &JobRunner::ended);
  bool isCalled = false;
  auto context = std::make_unique<QObject>();
  runner.run<void>(
      context.get(), untilStopped, [&] { isCalled = true; }, [&](const Trouble&) { isCalled = true; });
  context.reset();
  QTRY_COMPARE(ends.count(), 1);
  QVERIFY(!isCalled);
}

void JobRunnerTest::deathOfTheRunnerStopsAndWaits() {
  std::atomic<bool> hasLeft = false;
  std::atomic<bool> hasBegun = false;
  bool isCalled = false;
  {
    JobRunner runner;
    runner.run<void>(
        this,
        [&](Job& job) {
          hasBegun = true;
          while (!job.stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
          QTest::qSleep(30);
          hasLeft = true;
        },
        [&] { isCalled = true; });
    QTRY_VERIFY(hasBegun.load());
  }
  QVERIFY(hasLeft.load());
  QTest::qWait(20);
  QVERIFY(!isCalled);
}

void JobRunnerTest::waitingJobsAreDroppedWithTheRunner() {
  std::atomic<int> begun = 0;
  {
    JobRunner runner(nullptr, 1);
    const auto work = [&](Job& job) {
      ++begun;
      untilStopped(job);
    };
    for (int i = 0; i < 5; ++i) {
      runner.run<void>(this, work, [] {});
    }
    QTRY_COMPARE(begun.load(), 1);
  }
  QCOMPARE(begun.load(), 1);
}

void JobRunnerTest::callbackMayDestroyTheRunner() {
  auto runner = std::make_unique<JobRunner>();
  bool isCalled = false;
  runner->run<void>(
      this, [](Job&) {},
      [&] {
        isCalled = true;
        runner.reset();
      });
  QTRY_VERIFY(isCalled);
  QVERIFY(runner == nullptr);
}

void JobRunnerTest::jobsRunSideBySide() {
  JobRunner runner(nullptr, 2);
  std::atomic<int> inside = 0;
  int done = 0;
  const auto meet = [&](Job& job) {
    ++inside;
    while (inside < 2) {
      job.check();
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
  };
  runner.run<void>(this, meet, [&] { ++done; });
  runner.run<void>(this, meet, [&] { ++done; });
  QTRY_COMPARE(done, 2);
}

int run_job_runner_test(int argc, char** argv) {
  JobRunnerTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "job_runner_test.moc"
