#include "ui/jobs/worker_job.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include "tests/ui/jobs/fake_worker.h"
#include "tests/ui/jobs/suites.h"

using namespace cristae::ui;
using cristae::test::FakeWorker;

namespace {

constexpr int kLong = 20000;  // a busy machine

/// Hears a worker out.
class Ear : public QObject {
 public:
  explicit Ear(WorkerJob& job) {
    connect(&job, &WorkerJob::eventArrived, this,
            [this](const WorkerEvent& event) { events.push_back(event); });
    connect(&job, &WorkerJob::ended, this, [this](const WorkerEnd& heard) { end = heard; });
  }

  template <typename T>
  int count() const {
    return static_cast<int>(std::count_if(events.begin(), events.end(), [](const WorkerEvent& event) {
      return std::holds_alternative<T>(event.body);
    }));
  }

  std::vector<WorkerEvent> events;
  std::optional<WorkerEnd> end;
};

}  // namespace

class WorkerJobTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void runsToItsEnd();
  void failureCarriesTheWords();
  void suddenDeathIsAnEvent();
  void garbageIsPassedOver();
  void eventsInPieces();
  void programThatIsNotThere();
  void stopKeepsWhatIsDone();
  void stopThatComesLate();
  void pauseHoldsTheProcess();
  void pausedProcessCanBeStopped();
  void lowPriorityIsSet();
  void runOutlivesItsWatcher();
  void endIsFoundAfterwards();
  void deathIsFoundAfterwards();
  void numberOfAnotherProcessDoesNotFool();
  void lostProcessFileIsMadeUpForByTheEvents();
  void attachWithoutARun();
  void secondAttemptForgetsTheEndOfTheFirst();
  void silenceIsMeasured();
  void identityOfAProcess();

 private:
  WorkerFiles files(const QString& name) const {
    QDir().mkpath(fake_->folder() + "/" + name);
    return workerFilesIn(fake_->folder() + "/" + name, "adapt");
  }
  WorkerCommand command(const WorkerFiles& where) const {
    return {fake_->program(),
            {"adapt", "stack", "-o", QFileInfo(where.events).absolutePath() + "/adapt.run", "--json"}};
  }

  std::unique_ptr<FakeWorker> fake_;
};

void WorkerJobTest::init() { fake_ = std::make_unique<FakeWorker>(); }

void WorkerJobTest::runsToItsEnd() {
  fake_->behave("");
  WorkerJob job(files("run one"));
  Ear ear(job);
  job.start(command(job.files()));
  QCOMPARE(job.state(), WorkerState::running);
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::finished);
  QCOMPARE(ear.end->fields["seconds"].toDouble(), 30.0);
  QCOMPARE(ear.count<RoundEvent>(), 2);
  QCOMPARE(job.state(), WorkerState::ended);
  QCOMPARE(job.malformedLines(), 0);
}

void WorkerJobTest::failureCarriesTheWords() {
  fake_->behave("fail");
  WorkerJob job(files("run"));
  Ear ear(job);
  job.start(command(job.files()));
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::failed);
  QCOMPARE(ear.end->trouble.what, QString("the disk is full"));
  QCOMPARE(ear.end->trouble.remedy, QString("make room"));
  QVERIFY(ear.end->logTail.contains("the log says"));
}

void WorkerJobTest::suddenDeathIsAnEvent() {
  fake_->behave("die");
  WorkerJob job(files("run"));
  Ear ear(job);
  job.start(command(job.files()));
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::died);
  QVERIFY(!ear.end->trouble.remedy.isEmpty());
  QCOMPARE(ear.end->logTail, QString("the log says: adapt"));
  QCOMPARE(ear.count<HeartbeatEvent>(), 1);  // what it said before is not lost
}

void WorkerJobTest::garbageIsPassedOver() {
  fake_->behave("garbage");
  WorkerJob job(files("run"));
  Ear ear(job);
  job.start(command(job.files()));
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::finished);
  QCOMPARE(job.malformedLines(), 4);
}

void WorkerJobTest::eventsInPieces() {
  fake_->behave("halves");
  WorkerJob job(files("run"));
  Ear ear(job);
  job.start(command(job.files()));
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.count<StartedEvent>(), 1);
  QCOMPARE(ear.count<HeartbeatEvent>(), 2);
  QCOMPARE(job.malformedLines(), 0);
}

void WorkerJobTest::programThatIsNotThere() {
  WorkerJob job(files("run"));
  Ear ear(job);
  WorkerCommand missing = command(job.files());
  missing.program = fake_->folder() + "/nothing";
  job.start(missing);
  QVERIFY(!ear.end);  // not from within
  QTRY_VERIFY(ear.end);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::failed);
  QVERIFY(ear.end->trouble.what.contains("nothing"));
}

void WorkerJobTest::stopKeepsWhatIsDone() {
  fake_->behave("wait");
  WorkerJob job(files("run"));
  Ear ear(job);
  job.start(command(job.files()));
  QTRY_COMPARE_WITH_TIMEOUT(ear.count<ProgressEvent>(), 2, kLong);
  job.stop();
  QCOMPARE(job.state(), WorkerState::stopping);
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::stopped);
  QVERIFY(QFile::exists(fake_->folder() + "/run/adapt.run/model.cmodel"));
}

void WorkerJobTest::stopThatComesLate() {
  fake_->behave("wait deaf");
  WorkerJob job(files("run"));
  Ear ear(job);
  job.start(command(job.files()));
  QTRY_COMPARE_WITH_TIMEOUT(ear.count<ProgressEvent>(), 2, kLong);
  job.stop();
  QTest::qWait(400);
  QCOMPARE(job.state(), WorkerState::stopping);
  QVERIFY(!ear.end);
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::stopped);
}

void WorkerJobTest::pauseHoldsTheProcess() {
  fake_->behave("wait");
  WorkerJob job(files("run"));
  Ear ear(job);
  job.start(command(job.files()));
  QTRY_COMPARE_WITH_TIMEOUT(ear.count<ProgressEvent>(), 2, kLong);
  job.pause();
  QCOMPARE(job.state(), WorkerState::paused);
  fake_->letGo();
  QTest::qWait(400);
  QVERIFY(!ear.end);
  QCOMPARE(job.state(), WorkerState::paused);
  job.resume();
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::finished);
}

void WorkerJobTest::pausedProcessCanBeStopped() {
  fake_->behave("wait");
  WorkerJob job(files("run"));
  Ear ear(job);
  job.start(command(job.files()));
  QTRY_COMPARE_WITH_TIMEOUT(ear.count<ProgressEvent>(), 2, kLong);
  job.pause();
  job.stop();
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::stopped);
}

void WorkerJobTest::lowPriorityIsSet() {
  fake_->behave("wait");
  WorkerJob job(files("run"));
  Ear ear(job);
  job.start(command(job.files()));
  QCOMPARE(::getpriority(PRIO_PROCESS, static_cast<id_t>(job.pid())),
           std::max(10, ::getpriority(PRIO_PROCESS, 0)));
  fake_->letGo();
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
}

void WorkerJobTest::runOutlivesItsWatcher() {
  fake_->behave("wait");
  const WorkerFiles where = files("run");
  {
    WorkerJob job(where);
    Ear ear(job);
    job.start(command(where));
    QTRY_COMPARE_WITH_TIMEOUT(ear.count<ProgressEvent>(), 2, kLong);
  }
  WorkerJob again(where);
  Ear ear(again);
  QVERIFY(again.attach());
  QTRY_COMPARE_WITH_TIMEOUT(ear.count<ProgressEvent>(), 2, kLong);  // told again from the first on
  QVERIFY(!ear.end);
  fake_->letGo();
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::finished);
}

void WorkerJobTest::endIsFoundAfterwards() {
  fake_->behave("");
  const WorkerFiles where = files("run");
  {
    WorkerJob job(where);
    job.start(command(where));
  }
  QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fake_->folder() + "/run/adapt.run/model.cmodel"), kLong);
  WorkerJob again(where);
  Ear ear(again);
  QVERIFY(again.attach());
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::finished);
}

void WorkerJobTest::deathIsFoundAfterwards() {
  fake_->behave("wait");
  const WorkerFiles where = files("run");
  {
    WorkerJob job(where);
    Ear ear(job);
    job.start(command(where));
    QTRY_COMPARE_WITH_TIMEOUT(ear.count<ProgressEvent>(), 2, kLong);
    ::kill(static_cast<pid_t>(job.pid()), SIGKILL);
  }
  WorkerJob again(where);
  Ear ear(again);
  QVERIFY(again.attach());
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::died);
}

void WorkerJobTest::numberOfAnotherProcessDoesNotFool() {
  const WorkerFiles where = files("run");
  QFile events(where.events);
  QVERIFY(events.open(QIODevice::WriteOnly));
  events.write("{\"event\":\"started\",\"verb\":\"adapt\",\"pid\":" + QByteArray::number(::getpid()) + "}\n");
  events.close();
  // A process with this number lives (it is the test), but it began at another time.
  auto own = identifyProcess(::getpid());
  QVERIFY(own);
  QFile process(where.process);
  QVERIFY(process.open(QIODevice::WriteOnly));
  process.write(QJsonDocument(QJsonObject{{"pid", own->pid}, {"start_ticks", own->startTicks - 1}}).toJson());
  process.close();
  WorkerJob job(where);
  Ear ear(job);
  QVERIFY(job.attach());
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::died);
}

void WorkerJobTest::lostProcessFileIsMadeUpForByTheEvents() {
  fake_->behave("wait");
  const WorkerFiles where = files("run");
  {
    WorkerJob job(where);
    Ear ear(job);
    job.start(command(where));
    QTRY_COMPARE_WITH_TIMEOUT(ear.count<ProgressEvent>(), 2, kLong);
  }
  QVERIFY(QFile::remove(where.process));
  WorkerJob again(where);
  Ear ear(again);
  QVERIFY(again.attach());
  QTest::qWait(300);
  QVERIFY(!ear.end);
  again.stop();
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::stopped);
}

void WorkerJobTest::attachWithoutARun() {
  WorkerJob job(files("run"));
  QVERIFY(!job.attach());
  QCOMPARE(job.state(), WorkerState::idle);
}

void WorkerJobTest::secondAttemptForgetsTheEndOfTheFirst() {
  fake_->behave("fail");
  const WorkerFiles where = files("run");
  {
    WorkerJob job(where);
    Ear ear(job);
    job.start(command(where));
    QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  }
  fake_->behave("die");
  WorkerJob again(where);
  Ear ear(again);
  again.start(command(where));
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
  QCOMPARE(ear.end->kind, WorkerEnd::Kind::died);
  QCOMPARE(ear.count<StartedEvent>(), 2);
}

void WorkerJobTest::silenceIsMeasured() {
  fake_->behave("wait");
  WorkerJob job(files("run"));
  Ear ear(job);
  job.start(command(job.files()));
  QTRY_COMPARE_WITH_TIMEOUT(ear.count<ProgressEvent>(), 2, kLong);
  QTest::qWait(300);
  QVERIFY(job.silentMilliseconds() >= 200);
  fake_->letGo();
  QTRY_VERIFY_WITH_TIMEOUT(ear.end, kLong);
}

void WorkerJobTest::identityOfAProcess() {
  const auto own = identifyProcess(::getpid());
  QVERIFY(own);
  QCOMPARE(stateOf(*own), ProcessState::running);
  ProcessIdentity other = *own;
  other.startTicks += 1;
  QCOMPARE(stateOf(other), ProcessState::gone);
  other = *own;
  other.bootId = "another boot";
  QCOMPARE(stateOf(other), ProcessState::gone);
  QVERIFY(!sendSignal(other, SIGCONT));
  QVERIFY(!identifyProcess(0));
  QCOMPARE(stateOf({}), ProcessState::gone);
  QVERIFY(!commandLineOf(::getpid()).isEmpty());
}

int run_worker_job_test(int argc, char** argv) {
  WorkerJobTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "worker_job_test.moc"
