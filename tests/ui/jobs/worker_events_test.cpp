#include "ui/jobs/worker_events.h"

#include <QTest>

#include "tests/ui/jobs/suites.h"

using namespace cristae::ui;

namespace {

/// The only event of a line.
template <typename T>
T only(const QByteArray& line) {
  WorkerEventReader reader;
  const auto events = reader.feed(line + "\n");
  if (events.size() != 1 || !std::holds_alternative<T>(events[0].body))
    qFatal("not this event: %s", line.data());
  return std::get<T>(events[0].body);
}

}  // namespace

class WorkerEventsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyEventIsRead();
  void nullsAreAbsent();
  void unknownFieldsAreKept();
  void unknownEventsArePassedOver();
  void malformedLinesAreCounted_data();
  void malformedLinesAreCounted();
  void piecesOfAnySizeGiveTheSame_data();
  void piecesOfAnySizeGiveTheSame();
  void lineThatIsTooLongIsSkipped();
  void halfALineBeforeAnAttemptDoesNotHideIt();
};

void WorkerEventsTest::everyEventIsRead() {
  const auto started = only<StartedEvent>(
      R"({"event":"started","verb":"adapt","run":"/a b/ü","device":"cuda:0","threads":4,"pid":12,"time":"t"})");
  QCOMPARE(started.verb, QString("adapt"));
  QCOMPARE(started.run, QString::fromUtf8("/a b/ü"));
  QCOMPARE(started.device, QString("cuda:0"));
  QCOMPARE(started.threads, 4);
  QCOMPARE(started.pid, 12);
  const auto phase = only<PhaseEvent>(R"({"event":"phase","name":"segmenting","index":2,"count":4})");
  QCOMPARE(phase.name, QString("segmenting"));
  QCOMPARE(phase.index, 2);
  QCOMPARE(phase.count, 4);
  const auto progress = only<ProgressEvent>(R"({"event":"progress","done":3,"total":9,"eta_s":1.5})");
  QCOMPARE(progress.done, 3);
  QCOMPARE(progress.total, 9);
  QCOMPARE(progress.secondsLeft.value(), 1.5);
  const auto metric = only<MetricEvent>(R"({"event":"metric","name":"loss","step":7,"value":0.25})");
  QCOMPARE(metric.step, 7);
  QCOMPARE(metric.value.value(), 0.25);
  const auto preview = only<PreviewEvent>(R"({"event":"preview","path":"p.h5","section":-1,"kind":"round"})");
  QCOMPARE(preview.path, QString("p.h5"));
  QCOMPARE(preview.kind, QString("round"));
  const auto round = only<RoundEvent>(
      R"({"event":"round","kind":"segmentation","index":1,"pseudo_points":40,"estimated_count":51.5,"held_out_score":0.8})");
  QCOMPARE(round.pseudoPoints, 40);
  QCOMPARE(round.estimatedCount.value(), 51.5);
  QCOMPARE(round.heldOutScore.value(), 0.8);
  QVERIFY(!round.labelRecall);
  QCOMPARE(only<WarningEvent>(R"({"event":"warning","text":"a","remedy":"b"})").remedy, QString("b"));
  QCOMPARE(only<CheckpointEvent>(R"({"event":"checkpoint","path":"c","step":5})").step, 5);
  QCOMPARE(only<HeartbeatEvent>(R"({"event":"heartbeat","rss_mb":321})").memoryMegabytes, 321.0);
  const auto finished = only<FinishedEvent>(R"({"event":"finished","outputs":["a","b"],"seconds":2.5})");
  QCOMPARE(finished.outputs, QStringList({"a", "b"}));
  QCOMPARE(finished.seconds, 2.5);
  const auto failed = only<FailedEvent>(R"({"event":"failed","kind":"resources","what":"w","remedy":"r"})");
  QCOMPARE(failed.kind, QString("resources"));
  QCOMPARE(failed.what, QString("w"));
  QCOMPARE(only<StoppedEvent>(R"({"event":"stopped","saved":"/run"})").saved, QString("/run"));
}

void WorkerEventsTest::nullsAreAbsent() {
  QVERIFY(!only<ProgressEvent>(R"({"event":"progress","done":0,"total":9,"eta_s":null})").secondsLeft);
  QVERIFY(!only<MetricEvent>(R"({"event":"metric","name":"loss","step":7,"value":null})").value);
  QVERIFY(only<StoppedEvent>(R"({"event":"stopped","saved":null})").saved.isEmpty());
  QVERIFY(
      !only<RoundEvent>(R"({"event":"round","kind":"x","index":0,"estimated_count":null})").estimatedCount);
}

void WorkerEventsTest::unknownFieldsAreKept() {
  WorkerEventReader reader;
  const auto events = reader.feed("{\"event\":\"finished\",\"seconds\":1,\"instances\":17}\n");
  QCOMPARE(events.size(), std::size_t(1));
  QCOMPARE(events[0].fields["instances"].toInt(), 17);
}

void WorkerEventsTest::unknownEventsArePassedOver() {
  WorkerEventReader reader;
  QVERIFY(reader.feed("{\"event\":\"music\"}\n").empty());
  QCOMPARE(reader.unknownEvents(), 1);
  QCOMPARE(reader.malformedLines(), 0);
}

void WorkerEventsTest::malformedLinesAreCounted_data() {
  QTest::addColumn<QByteArray>("line");
  QTest::newRow("words") << QByteArray("starting up");
  QTest::newRow("list") << QByteArray("[1,2]");
  QTest::newRow("without event") << QByteArray("{\"name\":1}");
  QTest::newRow("event is a number") << QByteArray("{\"event\":1}");
  QTest::newRow("cut") << QByteArray("{\"event\":\"pha");
  QTest::newRow("bytes") << QByteArray("\xff\xfe\x00{", 4);
}

void WorkerEventsTest::malformedLinesAreCounted() {
  QFETCH(QByteArray, line);
  WorkerEventReader reader;
  const auto events = reader.feed(line + "\n\n  \n{\"event\":\"heartbeat\",\"rss_mb\":1}\n");
  QCOMPARE(events.size(), std::size_t(1));
  QCOMPARE(reader.malformedLines(), 1);
}

void WorkerEventsTest::piecesOfAnySizeGiveTheSame_data() {
  QTest::addColumn<int>("size");
  for (const int size : {1, 2, 3, 7, 64}) QTest::addRow("%d bytes", size) << size;
}

void WorkerEventsTest::piecesOfAnySizeGiveTheSame() {
  QFETCH(int, size);
  QByteArray text;
  for (int i = 0; i < 20; ++i)
    text += QStringLiteral("{\"event\":\"phase\",\"name\":\"größe %1\"}\n").arg(i).toUtf8();
  WorkerEventReader reader;
  QStringList names;
  for (qsizetype begin = 0; begin < text.size(); begin += size) {
    for (const auto& event : reader.feed(text.mid(begin, size)))
      names << std::get<PhaseEvent>(event.body).name;
  }
  QCOMPARE(names.size(), 20);
  QCOMPARE(names.last(), QString::fromUtf8("größe 19"));
  QCOMPARE(reader.malformedLines(), 0);
}

void WorkerEventsTest::lineThatIsTooLongIsSkipped() {
  WorkerEventReader reader;
  const QByteArray piece(1 << 18, 'x');
  for (int i = 0; i < 40; ++i) QVERIFY(reader.feed(piece).empty());
  const auto events = reader.feed("\n{\"event\":\"heartbeat\",\"rss_mb\":1}\n");
  QCOMPARE(events.size(), std::size_t(1));
  QCOMPARE(reader.malformedLines(), 1);
}

void WorkerEventsTest::halfALineBeforeAnAttemptDoesNotHideIt() {
  WorkerEventReader reader;
  const auto events = reader.feed("{\"event\":\"heartb" + attemptLine());
  QCOMPARE(events.size(), std::size_t(1));
  QVERIFY(std::holds_alternative<AttemptEvent>(events[0].body));
}

int run_worker_events_test(int argc, char** argv) {
  WorkerEventsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "worker_events_test.moc"
