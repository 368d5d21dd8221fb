#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>
#include <string>

#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/events.h"
#include "app/cli/progress_display.h"
#include "tests/cli/cli_process.h"
#include "tests/cli/suites.h"

using namespace cristae;
using namespace cristae::cli;

namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

/// A stream in memory.
class Stream {
 public:
  Stream() : file_(::open_memstream(&bytes_, &size_)) {}
  ~Stream() {
    std::fclose(file_);
    std::free(bytes_);
  }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  std::FILE* file() { return file_; }
  QString text() {
    std::fflush(file_);
    return QString::fromUtf8(bytes_, static_cast<int>(size_));
  }

 private:
  char* bytes_ = nullptr;
  std::size_t size_ = 0;
  std::FILE* file_;
};

}  // namespace

/// What a person and what a window are shown of a job, without a process.
class DisplayTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void durationsReadLikeAClock_data();
  void durationsReadLikeAClock();
  void progressGivesRateAndTimeLeft();
  void speedIsMeasuredFromWhereAProgressBegan();
  void aSlowPaceIsGivenInSecondsEach();
  void roundsLeaveOutWhatWasNotComputed();
  void aFileGetsNoBarAndNoColour();
  void aTerminalGetsABarThatIsTakenAwayAgain();
  void everyReportBecomesOneEvent();
  void numbersThatAreNoneBecomeNull();
  void progressEventsAreFewButTheLastIsKept();
  void theLogHoldsWhatCameBeforeItsFolder();
  void bytesThatAreNoUtf8DoNotBreakALine();
  void voxelSizesAreThreePositiveNumbers_data();
  void voxelSizesAreThreePositiveNumbers();
};

void DisplayTest::durationsReadLikeAClock_data() {
  QTest::addColumn<double>("seconds");
  QTest::addColumn<QString>("expected");
  QTest::newRow("nothing") << 0.0 << "0:00";
  QTest::newRow("rounded") << 59.6 << "1:00";
  QTest::newRow("minutes") << 750.0 << "12:30";
  QTest::newRow("hours") << 3723.0 << "1:02:03";
  QTest::newRow("negative") << -5.0 << "0:00";
}

void DisplayTest::durationsReadLikeAClock() {
  QFETCH(double, seconds);
  QFETCH(QString, expected);
  QCOMPARE(text(format_duration(seconds)), expected);
}

void DisplayTest::progressGivesRateAndTimeLeft() {
  QCOMPARE(text(format_progress(20, 100, 2.0)), QString("20 of 100, 2.0/s, 0:40 left"));
  QCOMPARE(text(format_progress(100, 100, 10.0)), QString("100 of 100, 10.0/s"));
  QCOMPARE(text(format_progress(0, 100, std::nullopt)), QString("0 of 100"));
  QCOMPARE(text(format_progress(7, 0, 1.0)), QString("7"));
}

void DisplayTest::speedIsMeasuredFromWhereAProgressBegan() {
  const ProgressMeter::Clock::time_point start;
  ProgressMeter meter;
  QVERIFY(!meter.rate());
  meter.update(500, 600, start);  // a run that goes on where it was stopped
  QVERIFY(!meter.rate() && !meter.seconds_left());
  meter.update(520, 600, start + std::chrono::seconds(10));
  QCOMPARE(meter.rate().value(), 2.0);
  QCOMPARE(meter.seconds_left().value(), 40.0);
  meter.update(1, 5, start + std::chrono::seconds(20));  // another count
  QVERIFY(!meter.rate());
  meter.update(3, 5, start + std::chrono::seconds(21));
  QCOMPARE(meter.rate().value(), 2.0);
  meter.update(0, 5, start + std::chrono::seconds(22));  // the same count from its beginning
  QVERIFY(!meter.rate());
}

void DisplayTest::aSlowPaceIsGivenInSecondsEach() {
  QCOMPARE(text(format_progress(1, 3, 1.0 / 60)), QString("1 of 3, 60.0 s each, 2:00 left"));
}

void DisplayTest::roundsLeaveOutWhatWasNotComputed() {
  RoundReport report;
  report.kind = "segmentation";
  report.index = 1;
  report.pseudo_points = 12;
  report.estimated_count = 40.4;
  report.labelled_share = 0.5;
  QCOMPARE(text(format_round(report)),
           QString("segmentation 2: 12 centres, about 40 profiles, 50 % of the pixels labelled"));
  report.label_precision = 0.9;
  QVERIFY(text(format_round(report)).endsWith("label precision 0.900"));
  report.kind = "result";
  QVERIFY(text(format_round(report)).startsWith("result: about 40 profiles"));
}

void DisplayTest::aFileGetsNoBarAndNoColour() {
  Stream stream;
  ProgressDisplay display(stream.file(), false);
  display.on_phase("training", 0, 0);
  display.on_progress(1, 10);
  display.on_warning("the stack looks inverted", "try --set invert=on");
  QCOMPARE(stream.text(), QString("training\nwarning: the stack looks inverted. try --set invert=on\n"));
}

void DisplayTest::aTerminalGetsABarThatIsTakenAwayAgain() {
  Stream stream;
  {
    ProgressDisplay display(stream.file(), true);
    display.on_phase("training", 1, 3);
    QTest::qWait(250);  // a bar is drawn at most five times a second
    display.on_progress(5, 10);
    QVERIFY(stream.text().contains("training (2/3)\n"));
    QVERIFY(stream.text().contains("[############............] 5 of 10"));
    display.on_progress(10, 10);
  }
  QVERIFY(stream.text().endsWith("\r\033[K"));
}

void DisplayTest::everyReportBecomesOneEvent() {
  Stream stream;
  EventWriter writer(stream.file());
  EventListener listener(writer);
  RoundReport report;
  report.kind = "refresh";
  report.held_out_score = 0.5;
  listener.on_phase("training", 1, 2);
  listener.on_progress(10, 10);
  listener.on_metric("loss", 3, 0.25);
  listener.on_preview("p.png", 4, "labels");
  listener.on_round(report);
  listener.on_warning("text", "remedy");
  listener.on_checkpoint("c.h5", 6);
  const auto events = cli_test::events_of(stream.text());
  QCOMPARE(events.size(), std::size_t{7});
  QCOMPARE(events[0], (QJsonObject{{"event", "phase"}, {"name", "training"}, {"index", 1}, {"count", 2}}));
  QCOMPARE(events[1]["done"].toInt(), 10);
  QCOMPARE(events[2], (QJsonObject{{"event", "metric"}, {"name", "loss"}, {"step", 3}, {"value", 0.25}}));
  QCOMPARE(events[3],
           (QJsonObject{{"event", "preview"}, {"path", "p.png"}, {"section", 4}, {"kind", "labels"}}));
  QCOMPARE(events[4]["kind"].toString(), QString("refresh"));
  QCOMPARE(events[4]["held_out_score"].toDouble(), 0.5);
  QVERIFY(events[4]["label_precision"].isNull());
  QCOMPARE(events[5], (QJsonObject{{"event", "warning"}, {"text", "text"}, {"remedy", "remedy"}}));
  QCOMPARE(events[6], (QJsonObject{{"event", "checkpoint"}, {"path", "c.h5"}, {"step", 6}}));
}

void DisplayTest::numbersThatAreNoneBecomeNull() {
  Stream stream;
  EventWriter writer(stream.file());
  EventListener(writer).on_metric("loss", 1, std::numeric_limits<double>::quiet_NaN());
  const auto events = cli_test::events_of(stream.text());
  QCOMPARE(events.size(), std::size_t{1});
  QVERIFY(events[0].contains("value") && events[0]["value"].isNull());
}

void DisplayTest::progressEventsAreFewButTheLastIsKept() {
  Stream stream;
  EventWriter writer(stream.file());
  EventListener listener(writer);
  for (int i = 1; i <= 1000; ++i) listener.on_progress(i, 1000);
  const auto events = cli_test::events_of(stream.text());
  QVERIFY(events.size() < 20);
  QCOMPARE(events.back()["done"].toInt(), 1000);
  QCOMPARE(events.back()["eta_s"].toDouble(-1), 0.0);
}

void DisplayTest::theLogHoldsWhatCameBeforeItsFolder() {
  const QTemporaryDir folder;
  const std::string run = folder.path().toStdString() + "/a.run";
  {
    EventWriter writer(nullptr);
    writer.write("started", {});
    writer.also_append_to(run + "/events.jsonl");
    writer.write("phase", {});
    std::filesystem::create_directory(run);
    writer.write("finished", {});
  }
  QFile log(text(run + "/events.jsonl"));
  QVERIFY(log.open(QIODevice::ReadOnly));
  const auto events = cli_test::events_of(QString::fromUtf8(log.readAll()));
  QCOMPARE(events.size(), std::size_t{3});
  QCOMPARE(events[0]["event"].toString(), QString("started"));
  QCOMPARE(events[2]["event"].toString(), QString("finished"));
}

void DisplayTest::bytesThatAreNoUtf8DoNotBreakALine() {
  Stream stream;
  EventWriter writer(stream.file());
  EventListener(writer).on_preview("a\xFF.png", 0, "labels");
  const auto events = cli_test::events_of(stream.text());
  QCOMPARE(events.size(), std::size_t{1});
  QCOMPARE(events[0]["event"].toString(), QString("preview"));
}

void DisplayTest::voxelSizesAreThreePositiveNumbers_data() {
  QTest::addColumn<QString>("given");
  QTest::addColumn<bool>("accepted");
  QTest::newRow("whole") << "50,5,5" << true;
  QTest::newRow("fractions") << "50,4.6,4.6" << true;
  QTest::newRow("two") << "50,5" << false;
  QTest::newRow("four") << "50,5,5,5" << false;
  QTest::newRow("zero") << "0,5,5" << false;
  QTest::newRow("negative") << "50,-5,5" << false;
  QTest::newRow("a word") << "50,five,5" << false;
  QTest::newRow("empty") << "" << false;
  QTest::newRow("infinite") << "inf,5,5" << false;
  QTest::newRow("spaces") << "50, 5, 5" << false;
}

void DisplayTest::voxelSizesAreThreePositiveNumbers() {
  QFETCH(QString, given);
  QFETCH(bool, accepted);
  if (accepted) {
    QCOMPARE(parse_voxel_size(given.toStdString()).z, 50.0);
  } else {
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parse_voxel_size(given.toStdString()));
  }
}

int run_display_tests(int argument_count, char** arguments) {
  DisplayTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "display_test.moc"
