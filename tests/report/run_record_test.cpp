#include "core/report/run_record.h"

#include <QTemporaryDir>
#include <QtTest>

#include "core/base/error.h"
#include "tests/report/suites.h"

using namespace cristae;

class RunRecordTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aRecordIsReadWithWhatWasChanged();
  void whatHeldComesBeforeWhatWasAskedFor();
  void aRecordOfAnotherVersionSaysWhatItCan();
  void whatIsNoRecordIsRefused();
  void theFolderIsNamedWithoutItsPath();
};

void RunRecordTest::aRecordIsReadWithWhatWasChanged() {
  const auto run = parse_run_record("run.json", R"({"version":"0.1.0","seed":7,"verb":"adapt",
    "target":{"name":"raw","shape":[4,128,256],"voxel_size_nm":[20.0,5.0,5.0],"content_hash":"90ce"},
    "pack":"source.cpack","points":12,"negative_points":3,"points_hash":"cbf2",
    "drawn":{"mitochondria":4,"not_mitochondria":1,"hash":"d1"},
    "recipe":{"preset":"quick","method":"ipl","rounds":99},
    "computed_on":[{"device":"cpu","threads":2,"precision":"fp32"},{"device":"cuda:0","precision":"bf16"}]})");
  QCOMPARE(run.seed, std::uint64_t{7});
  QCOMPARE(run.negative_points, std::optional<std::int64_t>(3));
  QCOMPARE(run.drawn_mitochondria, std::int64_t{4});
  QCOMPARE(run.drawn_hash, std::string("d1"));
  QVERIFY(!run.left_model_aside);
  QCOMPARE(run.target->shape, (Shape{4, 128, 256}));
  QCOMPARE(*run.target->voxel_size_nm, (VoxelSize{20, 5, 5}));
  QCOMPARE(run.option("rounds"), std::string("99"));
  // No preset has 99 rounds; the other two are those of `quick`.
  QCOMPARE(run.changed.size(), std::size_t{1});
  QCOMPARE(run.changed[0].first, std::string("rounds"));
  QCOMPARE(run.computed_on, (std::vector<std::string>{"cpu, fp32, 2 threads", "cuda:0, bf16"}));
}

void RunRecordTest::whatHeldComesBeforeWhatWasAskedFor() {
  const auto run = parse_run_record("run.json", R"({"recipe":{"preset":"quick","network":"wdanet"},
    "used":{"recipe":{"preset":"quick","network":"compact-s"},"sections":[0,2]}})");
  QCOMPARE(run.option("network"), std::string("compact-s"));
  QVERIFY(run.changed.empty());
}

void RunRecordTest::aRecordOfAnotherVersionSaysWhatItCan() {
  const auto run =
      parse_run_record("run.json", R"({"verb":3,"seed":"x","target":{"shape":[1]},"recipe":[]})");
  QCOMPARE(run.seed, std::uint64_t{0});
  QVERIFY(run.verb.empty());
  QVERIFY(!run.negative_points);
  QVERIFY(run.target->name.empty());
  QVERIFY(run.recipe.empty());
}

void RunRecordTest::whatIsNoRecordIsRefused() {
  QVERIFY_THROWS_EXCEPTION(Error, parse_run_record("run.json", "[]"));
  QVERIFY_THROWS_EXCEPTION(Error, parse_run_record("run.json", "{"));
  QVERIFY_THROWS_EXCEPTION(Error, read_run_record("/nowhere"));
}

void RunRecordTest::theFolderIsNamedWithoutItsPath() {
  const QTemporaryDir folder;
  QVERIFY(QDir(folder.path()).mkdir("a.run"));
  QFile file(folder.filePath("a.run/run.json"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("{}");
  file.close();
  QCOMPARE(read_run_record(folder.filePath("a.run").toStdString()).folder, std::string("a.run"));
  QCOMPARE(read_run_record(folder.filePath("a.run/").toStdString()).folder, std::string("a.run"));
}

int run_run_record_tests(int argument_count, char** arguments) {
  RunRecordTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "run_record_test.moc"
