#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>
#include <algorithm>

#include <opencv2/imgproc.hpp>

#include "core/volume/labels.h"
#include "core/volume/prediction_writer.h"
#include "tests/cli/cli_process.h"
#include "tests/cli/suites.h"

using namespace cristae::cli_test;

namespace {

const QStringList kTiny = {"--preset", "tiny", "--threads", "1", "--precision", "fp32"};

QStringList adapt_arguments(const QString& run_folder) {
  return QStringList{"adapt",    "target.h5:/images", "--pack", "source.cpack",
                     "--points", "clicks.csv",        "-o",     run_folder} +
         kTiny;
}

QByteArray bytes_of(const QString& name) {
  QFile file(phantom_file(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The ids of two files; their bytes also tell when and of what they were made.
bool hold_equal_labels(const QString& one, const QString& other) {
  const auto ids = [](const QString& name) {
    return cristae::read_label_volume(cristae::open_labels(phantom_file(name).toStdString()));
  };
  const cristae::LabelVolume first = ids(one);
  const cristae::LabelVolume second = ids(other);
  return first.shape() == second.shape() && std::equal(first.begin(), first.end(), second.begin());
}

}  // namespace

/// The verbs that train and predict, as processes, with the preset that takes seconds.
class LearningVerbsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void pretrainWritesAPackAndReportsItsSteps();
  void adaptWritesARunFolderWithModelAndLog();
  void whatThePackOverrulesIsWarnedOf();
  void theVerdictsOfAReviewAreLearnedFrom();
  void whatWasDrawnIsLearnedFrom();
  void segmentWritesLabelsProbabilityAndDensity();
  void segmentWritesTiffAndThreeDimensionalInstances();
  void blocksGiveTheLabelsOfTheWhole();
  void blocksThatDoNotFitAreRefused();
  void sourcePackAndRunBothSegment();
  void anInterruptedRunKeepsItsModelAndGoesOn();
  void aLineOnStdinStopsAWorker();
  void theHeartbeatComesEveryTwoSeconds();
  void withoutAPackTheOneThatComesAlongIsTaken();
  void aRunFolderIsNotOverwritten();
  void forceLeavesAFolderAloneThatIsNoRun();
  void badInputExitsWithThree_data();
  void badInputExitsWithThree();
  void doctorSaysWhatItFound();
};

void LearningVerbsTest::initTestCase() {
  if (!CRISTAE_HAS_ENGINE) QSKIP("built without LibTorch");
  QCOMPARE(
      run(phantom_folder(), {"sample-points", "target.h5", "--ratio", "0.3", "-o", "clicks.csv"}).exit_code,
      0);
  const Outcome pretrained =
      run(phantom_folder(),
          QStringList{"pretrain", "source.h5:/images", "source.h5:/labels", "-o", "source.cpack"} + kTiny);
  QVERIFY2(pretrained.exit_code == 0, qPrintable(pretrained.err));
  const Outcome adapted = run(phantom_folder(), adapt_arguments("first.run"));
  QVERIFY2(adapted.exit_code == 0, qPrintable(adapted.err));
}

void LearningVerbsTest::pretrainWritesAPackAndReportsItsSteps() {
  const Outcome outcome =
      run(phantom_folder(),
          QStringList{"pretrain", "source.h5:/images", "source.h5:/labels", "-o", "again.cpack", "--json"} +
              kTiny);
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const auto events = events_of(outcome.out);
  QCOMPARE(count_events(events, "BROKEN"), std::size_t{0});
  QCOMPARE(events.front()["event"].toString(), QString("started"));
  QVERIFY(count_events(events, "progress") >= 1);
  const auto finished = events.back();
  QCOMPARE(finished["event"].toString(), QString("finished"));
  QCOMPARE(finished["outputs"].toArray(), (QJsonArray{"again.cpack"}));
  QCOMPARE(finished["steps"].toInt(), 12);  // of preset tiny
  QVERIFY(bytes_of("again.cpack").startsWith("\x89HDF"));
}

void LearningVerbsTest::adaptWritesARunFolderWithModelAndLog() {
  const Outcome outcome = run(
      phantom_folder(), adapt_arguments("logged.run") + QStringList{"--json", "--truth", "target.h5:/labels",
                                                                    "--pictures", "--previews"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const auto events = events_of(outcome.out);
  QCOMPARE(count_events(events, "BROKEN"), std::size_t{0});
  QCOMPARE(events.front()["run"].toString(), QString("logged.run"));
  QVERIFY(count_events(events, "round") >= 2);  // tiny has two rounds
  const auto round = first_event(events, "round");
  QVERIFY(round["labelled_share"].toDouble(-1) >= 0);
  QCOMPARE(events.back()["event"].toString(), QString("finished"));
  for (const char* file : {"run.json", "model.cmodel", "events.jsonl"})
    QVERIFY2(QFile::exists(phantom_file(QString("logged.run/") + file)), file);
  const auto log = events_of(QString::fromUtf8(bytes_of("logged.run/events.jsonl")));
  QCOMPARE(log.front()["event"].toString(), QString("started"));
  QCOMPARE(log.back()["event"].toString(), QString("finished"));
  QVERIFY(!QDir(phantom_file("logged.run/rounds")).isEmpty());
  const auto volumes = std::count_if(events.begin(), events.end(), [](const QJsonObject& event) {
    return event["event"] == "preview" && event["kind"] == "round";
  });
  QCOMPARE(volumes, std::ptrdiff_t{2});
  const auto info = events_of(
      run(phantom_folder(), {"info", "logged.run/rounds/01/preview.h5:/pseudo_labels", "--json"}).out);
  QCOMPARE(info.back()["shape"].toArray(), (QJsonArray{4, 128, 128}));
}

void LearningVerbsTest::whatThePackOverrulesIsWarnedOf() {
  const Outcome outcome =
      run(phantom_folder(), adapt_arguments("overruled.run") +
                                QStringList{"--set", "working_pixel_nm=7", "--set", "network=compact-xs"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  QVERIFY2(outcome.err.contains("working_pixel_nm=7 is left aside: the pack was made with 10"),
           qPrintable(outcome.err));
  QVERIFY(!outcome.err.contains("network="));  // the pack has the same
}

void LearningVerbsTest::theVerdictsOfAReviewAreLearnedFrom() {
  QFile csv(phantom_file("review.csv"));
  QVERIFY(csv.open(QIODevice::WriteOnly | QIODevice::Truncate));
  csv.write("result,instance,z,y,x,verdict\n1,3,0,0,0,rejected\n1,0,3,127,127,missed\n1,4,1,2,2,flagged\n");
  csv.close();
  const auto points_of = [](const QString& run_folder) {
    return QJsonDocument::fromJson(bytes_of(run_folder + "/run.json")).object()["points"].toInt();
  };
  const Outcome outcome =
      run(phantom_folder(), adapt_arguments("reviewed.run") + QStringList{"--review", "review.csv"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  QCOMPARE(points_of("reviewed.run"), points_of("first.run") + 2);
  const Outcome refused =
      run(phantom_folder(), adapt_arguments("refused.run") + QStringList{"--review", "clicks.csv"});
  QCOMPARE(refused.exit_code, 3);
  QVERIFY2(refused.err.contains("line 1"), qPrintable(refused.err));
}

void LearningVerbsTest::whatWasDrawnIsLearnedFrom() {
  const auto record_of = [](const QString& run_folder) {
    return QJsonDocument::fromJson(bytes_of(run_folder + "/run.json")).object();
  };
  // The truth of one section, as somebody might have drawn it.
  cv::Mat labels = cv::Mat::zeros(128, 128, CV_32S);
  cv::circle(labels, {40, 50}, 12, cv::Scalar(1), cv::FILLED);
  cv::circle(labels, {90, 80}, 9, cv::Scalar(2), cv::FILLED);
  cristae::PredictionWriter writer(phantom_file("drawn.h5").toStdString(), {4, 128, 128}, {});
  for (int z = 0; z < 4; ++z) writer.write_labels(z, z == 1 ? labels : cv::Mat::zeros(128, 128, CV_32S));
  writer.finish();
  const Outcome outcome =
      run(phantom_folder(), adapt_arguments("drawn.run") + QStringList{"--drawn", "drawn.h5"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const QJsonObject record = record_of("drawn.run");
  QCOMPARE(record["drawn"].toObject()["mitochondria"].toInt(), 2);
  QVERIFY(record["points"].toInt() > record_of("first.run")["points"].toInt());
  QVERIFY(!record_of("first.run").contains("drawn"));
  QVERIFY(bytes_of("drawn.run/model.cmodel") != bytes_of("first.run/model.cmodel"));
  const Outcome refused =
      run(phantom_folder(), adapt_arguments("refused.run") + QStringList{"--drawn", "drawn.h5:/labels[0:2]"});
  QCOMPARE(refused.exit_code, 3);
  QVERIFY2(refused.err.contains("drawn.h5"), qPrintable(refused.err));
  QVERIFY(!QFile::exists(phantom_file("refused.run")));
}

void LearningVerbsTest::segmentWritesLabelsProbabilityAndDensity() {
  const Outcome outcome =
      run(phantom_folder(), {"segment", "target.h5:/images", "--model", "first.run", "-o", "all.h5",
                             "--probability", "--density", "--threads", "1", "--json"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const auto finished = events_of(outcome.out).back();
  QVERIFY(finished.contains("instances"));
  for (const char* dataset : {"labels", "probability", "density"}) {
    const auto info =
        events_of(run(phantom_folder(), {"info", QString("all.h5:/") + dataset, "--json"}).out).back();
    QCOMPARE(info["shape"].toArray(), (QJsonArray{4, 128, 128}));
    QCOMPARE(info["voxel_size_nm"].toArray().size(), 3);
  }
  QCOMPARE(
      events_of(run(phantom_folder(), {"info", "all.h5:/labels", "--json"}).out).back()["type"].toString(),
      QString("uint32"));
  QCOMPARE(events_of(run(phantom_folder(), {"info", "all.h5:/probability", "--json"}).out)
               .back()["type"]
               .toString(),
           QString("uint8"));
  const auto scores =
      events_of(run(phantom_folder(), {"evaluate", "all.h5", "target.h5", "--json"}).out).back();
  QCOMPARE(scores["count_labels"].toObject()["pooled"].toInt(), finished["instances"].toInt());
}

void LearningVerbsTest::segmentWritesTiffAndThreeDimensionalInstances() {
  const QStringList common = {"--model", "first.run", "--instances", "3d", "--threads", "1", "--json"};
  const auto tiff =
      run(phantom_folder(), QStringList{"segment", "target.h5:/images", "-o", "bodies.tif"} + common);
  const auto hdf5 =
      run(phantom_folder(), QStringList{"segment", "target.h5:/images", "-o", "bodies.h5"} + common);
  QVERIFY2(tiff.exit_code == 0 && hdf5.exit_code == 0, qPrintable(tiff.err + hdf5.err));
  QCOMPARE(events_of(tiff.out).back()["instances"].toInt(), events_of(hdf5.out).back()["instances"].toInt());
  const auto info = events_of(run(phantom_folder(), {"info", "bodies.tif", "--json"}).out).back();
  QCOMPARE(info["shape"].toArray(), (QJsonArray{4, 128, 128}));
  const auto zarr =
      run(phantom_folder(), QStringList{"segment", "target.h5:/images", "-o", "bodies.zarr"} + common);
  QVERIFY2(zarr.exit_code == 0, qPrintable(zarr.err));
  QCOMPARE(run(phantom_folder(), {"export", "bodies.zarr", "-o", "bodies_of_zarr.tif"}).exit_code, 0);
  QVERIFY(hold_equal_labels("bodies_of_zarr.tif", "bodies.tif"));
}

void LearningVerbsTest::blocksGiveTheLabelsOfTheWhole() {
  const auto segment = [](const QString& output, const QStringList& more) {
    const Outcome outcome =
        run(phantom_folder(), QStringList{"segment", "target.h5:/images", "--model", "source.cpack",
                                          "--instances", "3d", "--threads", "1", "--force", "-o", output} +
                                  more);
    QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  };
  segment("whole.tif", {});
  for (const int count : {2, 3}) {
    QStringList blocks;
    for (int number = count; number >= 1; --number) {
      blocks << QString("block%1.h5").arg(number);
      segment(blocks.back(), {"--block", QString("%1/%2").arg(number).arg(count)});
    }
    const Outcome stitched =
        run(phantom_folder(),
            QStringList{"stitch"} + blocks + QStringList{"-o", "stitched.tif", "--force", "--json"});
    QVERIFY2(stitched.exit_code == 0, qPrintable(stitched.err));
    QVERIFY(events_of(stitched.out).back().contains("instances"));
    QVERIFY(hold_equal_labels("stitched.tif", "whole.tif"));
  }
}

void LearningVerbsTest::blocksThatDoNotFitAreRefused() {
  const QStringList common = {"segment", "target.h5:/images", "--model", "source.cpack", "--threads", "1",
                              "--force"};
  for (const char* wrong : {"3/2", "two", "1/5"}) {  // the stack has four sections
    QCOMPARE(run(phantom_folder(), common + QStringList{"--block", wrong, "-o", "wrong.h5"}).exit_code, 3);
    QVERIFY(!QFile::exists(phantom_file("wrong.h5")));
  }
  QCOMPARE(run(phantom_folder(), common + QStringList{"--block", "1/2", "-o", "wrong.tif"}).exit_code, 3);
  QCOMPARE(run(phantom_folder(), common + QStringList{"--block", "1/2", "-o", "half.h5"}).exit_code, 0);
  const Outcome alone = run(phantom_folder(), {"stitch", "half.h5", "-o", "wrong.h5"});
  QCOMPARE(alone.exit_code, 3);
  QVERIFY(!QFile::exists(phantom_file("wrong.h5")));
  QCOMPARE(run(phantom_folder(), {"stitch", "target.h5", "-o", "wrong.h5"}).exit_code, 3);
}

void LearningVerbsTest::sourcePackAndRunBothSegment() {
  for (const char* model : {"source.cpack", "first.run/model.cmodel"}) {
    const Outcome outcome = run(phantom_folder(), {"segment", "target.h5:/images[0:2]", "--model", model,
                                                   "-o", "two.h5", "--force", "--threads", "1"});
    QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  }
}

void LearningVerbsTest::anInterruptedRunKeepsItsModelAndGoesOn() {
  const QStringList longer = {"--set", "rounds=300", "--json"};
  Worker worker(phantom_folder(), adapt_arguments("stopped.run") + longer);
  QVERIFY(worker.wait_for("round"));
  QVERIFY(worker.wait_for("progress"));
  worker.interrupt();
  worker.interrupt();  // a second Ctrl-C does not cut the saving short
  const Outcome outcome = worker.finish();
  QVERIFY2(outcome.exit_code == 5, qPrintable(outcome.err));
  const auto stopped = events_of(outcome.out).back();
  QCOMPARE(stopped["event"].toString(), QString("stopped"));
  QCOMPARE(stopped["saved"].toString(), QString("stopped.run"));
  QVERIFY(QFile::exists(phantom_file("stopped.run/checkpoint.h5")));
  QVERIFY2(run(phantom_folder(), {"segment", "target.h5:/images[0:1]", "--model", "stopped.run", "-o",
                                  "stopped.h5", "--threads", "1"})
                   .exit_code == 0,
           "the model of a stopped run cannot be used");

  Worker resumed(phantom_folder(), adapt_arguments("stopped.run") + longer + QStringList{"--resume"});
  QVERIFY(resumed.wait_for("progress"));
  resumed.interrupt();
  QCOMPARE(resumed.finish().exit_code, 5);
}

void LearningVerbsTest::aLineOnStdinStopsAWorker() {
  Worker worker(phantom_folder(),
                adapt_arguments("worker.run") + QStringList{"--set", "rounds=300", "--json"});
  QVERIFY(worker.wait_for("progress"));
  worker.send_line("go on");
  worker.send_line("stop");
  const Outcome outcome = worker.finish();
  QCOMPARE(outcome.exit_code, 5);
  QCOMPARE(events_of(outcome.out).back()["event"].toString(), QString("stopped"));
}

void LearningVerbsTest::theHeartbeatComesEveryTwoSeconds() {
  Worker worker(phantom_folder(),
                adapt_arguments("beating.run") + QStringList{"--set", "rounds=300", "--json"});
  QVERIFY(worker.wait_for("heartbeat"));
  worker.send_line("stop");
  const auto events = events_of(worker.finish().out);
  QVERIFY(first_event(events, "heartbeat")["rss_mb"].toDouble() > 10);
  QCOMPARE(events.back()["event"].toString(), QString("stopped"));
}

void LearningVerbsTest::withoutAPackTheOneThatComesAlongIsTaken() {
  const Outcome outcome =
      run(phantom_folder(),
          QStringList{"adapt", "target.h5:/images", "--points", "clicks.csv", "-o", "bundled.run"} + kTiny);
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const auto record = QJsonDocument::fromJson(bytes_of("bundled.run/run.json")).object();
  QCOMPARE(record["pack"].toString(), QString("phantoms.cpack"));
}

void LearningVerbsTest::aRunFolderIsNotOverwritten() {
  const QByteArray before = bytes_of("first.run/model.cmodel");
  const Outcome outcome = run(phantom_folder(), adapt_arguments("first.run"));
  QCOMPARE(outcome.exit_code, 3);
  QVERIFY(outcome.err.contains("--resume") && outcome.err.contains("--force"));
  QVERIFY(bytes_of("first.run/model.cmodel") == before);
}

void LearningVerbsTest::forceLeavesAFolderAloneThatIsNoRun() {
  QVERIFY(QDir().mkpath(phantom_file("holiday")));
  QFile picture(phantom_file("holiday/beach.txt"));
  QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write("sand") == 4);
  picture.close();
  QCOMPARE(run(phantom_folder(), adapt_arguments("holiday") + QStringList{"--force"}).exit_code, 3);
  QVERIFY(QFile::exists(phantom_file("holiday/beach.txt")));
}

void LearningVerbsTest::badInputExitsWithThree_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("named");
  QTest::newRow("a stack without labels")
      << QStringList{"pretrain", "source.h5:/images", "-o", "x.cpack"} << "source.h5";
  QTest::newRow("labels of another shape")
      << QStringList{"pretrain", "source.h5:/images", "source.h5:/labels[0:2]", "-o", "x.cpack"}
      << "2 x 128 x 128";
  QTest::newRow("an unknown network")
      << QStringList{"pretrain", "source.h5:/images", "source.h5:/labels", "-o", "x.cpack", "--network",
                     "vast"}
      << "vast";
  QTest::newRow("a pack that is missing")
      << QStringList{"adapt", "target.h5:/images", "--pack", "none.cpack", "-o", "x.run"} << "none.cpack";
  QTest::newRow("a pack that is a stack")
      << QStringList{"adapt", "target.h5:/images", "--pack", "source.h5", "-o", "x.run"} << "source.h5";
  QTest::newRow("points that are missing")
      << QStringList{"adapt",    "target.h5:/images", "--pack", "source.cpack",
                     "--points", "none.csv",          "-o",     "x.run"}
      << "none.csv";
  QTest::newRow("nothing to resume") << QStringList{"adapt",   "target.h5:/images",
                                                    "--pack",  "source.cpack",
                                                    "-o",      "x.run",
                                                    "--resume"}
                                     << "x.run";
  QTest::newRow("an unknown method") << QStringList{"adapt",    "target.h5:/images",
                                                    "--pack",   "source.cpack",
                                                    "-o",       "x.run",
                                                    "--method", "magic"}
                                     << "magic";
  QTest::newRow("a model that is missing")
      << QStringList{"segment", "target.h5:/images", "--model", "none.run", "-o", "x.h5"} << "none.run";
  QTest::newRow("a model that is a stack")
      << QStringList{"segment", "target.h5:/images", "--model", "source.h5", "-o", "x.h5"} << "source.h5";
  QTest::newRow("an unknown output format")
      << QStringList{"segment", "target.h5:/images", "--model", "first.run", "-o", "x.jpg"} << "x.jpg";
  QTest::newRow("probability in a TIFF")
      << QStringList{"segment", "target.h5:/images", "--model", "first.run", "-o", "x.tif", "--probability"}
      << ".h5";
  QTest::newRow("an output that exists")
      << QStringList{"segment", "target.h5:/images", "--model", "first.run", "-o", "source.h5"} << "--force";
}

void LearningVerbsTest::badInputExitsWithThree() {
  QFETCH(QStringList, arguments);
  QFETCH(QString, named);
  const Outcome outcome = run(phantom_folder(), arguments);
  QVERIFY2(outcome.exit_code == 3, qPrintable(QString::number(outcome.exit_code) + ": " + outcome.err));
  const QString line = outcome.err.trimmed().split('\n').back();
  QVERIFY2(line.startsWith("error: ") && line.contains(named), qPrintable(line));
  QVERIFY(!QFile::exists(phantom_file("x.run/model.cmodel")));
}

void LearningVerbsTest::doctorSaysWhatItFound() {
  const Outcome outcome = run(phantom_folder(), {"doctor", "--json"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const auto finished = events_of(outcome.out).back();
  const auto engine = finished["engine"].toObject();
  for (const char* key :
       {"torch_version", "blas", "device", "threads", "precision", "fp32_step_ms", "section_ms"})
    QVERIFY2(engine.contains(key), key);
  QVERIFY(engine["threads"].toInt() >= 1);
  QVERIFY(finished["memory_available_gib"].toDouble() > 0);
  QVERIFY(finished["disk_free_gib"].toDouble() > 0);
}

int run_learning_verbs_tests(int argument_count, char** arguments) {
  LearningVerbsTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "learning_verbs_test.moc"
