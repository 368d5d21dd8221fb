#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>
#include <array>

#include <opencv2/core.hpp>

#include "core/instances/block_file.h"
#include "core/morphology/body_mask.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/label_colour.h"
#include "core/volume/label_writer.h"
#include "tests/cli/cli_process.h"
#include "tests/cli/suites.h"

using namespace cristae::cli_test;
using namespace cristae;

namespace {

constexpr VoxelSize kVoxel{30, 8, 4.5};

LabelVolume some_labels() {
  LabelVolume labels({3, 20, 24});
  std::fill(labels.begin(), labels.end(), 0U);
  const auto fill = [&labels](std::uint32_t id, Box box) {
    for (auto z = box.begin[0]; z < box.end[0]; ++z)
      for (auto y = box.begin[1]; y < box.end[1]; ++y)
        for (auto x = box.begin[2]; x < box.end[2]; ++x) labels.section(z)[y * 24 + x] = id;
  };
  fill(1, {{0, 2, 3}, {3, 9, 10}});
  fill(7, {{1, 11, 5}, {2, 15, 20}});
  fill(70001, {{0, 3, 15}, {2, 8, 19}});  // beyond 16 bits
  return labels;
}

/// A folder with the labels above as `labels.h5`.
const QString& folder_of_labels() {
  static const QTemporaryDir folder;
  static const QString path = [] {
    write_labels_hdf5((folder.path() + "/labels.h5").toStdString(), some_labels(), kVoxel);
    return folder.path();
  }();
  return path;
}

QString label_file(const QString& name) { return folder_of_labels() + '/' + name; }

/// Two blocks of one section each: two profiles and one.
QStringList write_blocks() {
  const std::vector<std::vector<cv::Rect>> sections = {{{0, 0, 4, 4}, {8, 6, 5, 4}}, {{4, 4, 4, 4}}};
  QStringList names;
  for (std::int64_t z = 0; z < 2; ++z) {
    BlockInfo info;
    info.block = {z + 1, 2, z, z + 1};
    info.shape = {2, 12, 16};
    info.voxel_size_nm = kVoxel;
    info.dimension = InstanceDimension::sections_2d;
    names << QString("block%1.h5").arg(z + 1);
    BlockWriter file(label_file(names.back()).toStdString(), info);
    SectionProfiles profiles{cv::Mat::zeros(12, 16, CV_32S), {}};
    for (const cv::Rect& place : sections[static_cast<std::size_t>(z)]) {
      profiles.facts.emplace_back();
      profiles.ids(place).setTo(static_cast<double>(profiles.facts.size()));
    }
    file.add(profiles);
    file.finish();
  }
  return names;
}

bool holds_the_labels(const QString& path) {
  const LabelVolume found = read_label_volume(open_labels(path.toStdString()));
  const LabelVolume expected = some_labels();
  return found.shape() == expected.shape() && std::equal(found.begin(), found.end(), expected.begin());
}

}  // namespace

/// `export`: the same labels in other formats and as outlines; `stitch`: instances in each format.
class ExportVerbTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void labelsAreEqualThereAndBack_data();
  void labelsAreEqualThereAndBack();
  void precomputedNeedsTheVoxelSize();
  void anImageGetsItsFirstLabels();
  void whatIsThereStaysWithoutForce_data();
  void whatIsThereStaysWithoutForce();
  void anUnknownEndingIsAnsweredWithTheList();
  void outlinesAreCountedBySection();
  void theOutlinesOfAMaskAreItsPieces();
  void idsBeyond31BitsAreExported_data();
  void idsBeyond31BitsAreExported();
  void idsThatNoFormatHoldsAreRefusedWithTheLimit();
  void twoValuesAreIdsWhereToldSo();
  void everyFileSaysWhatItWasMadeOf_data();
  void everyFileSaysWhatItWasMadeOf();
  void whatSegmentToldGoesOn();
  void aRangeOfSectionsKeepsItsPlace_data();
  void aRangeOfSectionsKeepsItsPlace();
  void zarrLabelsHaveColours();
  void nothingAskedForIsSaid();
  void stitchWritesEveryFormat_data();
  void stitchWritesEveryFormat();
};

void ExportVerbTest::labelsAreEqualThereAndBack_data() {
  QTest::addColumn<QString>("ending");
  QTest::addColumn<bool>("keepsVoxelSize");
  for (const char* ending : {"tif", "ome.tif", "h5", "nii", "nii.gz", "nrrd", "mha", "zarr"})
    QTest::newRow(ending) << ending << true;
  QTest::newRow("npy") << "npy" << false;
}

void ExportVerbTest::labelsAreEqualThereAndBack() {
  QFETCH(QString, ending);
  QFETCH(bool, keepsVoxelSize);
  const QString there = "there." + ending;
  const QString back = "back_" + ending + ".h5";
  const Outcome first = run(folder_of_labels(), {"export", "labels.h5", "-o", there, "--json"});
  QVERIFY2(first.exit_code == 0, qPrintable(first.err));
  QCOMPARE(events_of(first.out).back()["outputs"].toArray(), QJsonArray{there});
  QVERIFY(holds_the_labels(label_file(there)));
  const Outcome second = run(folder_of_labels(), {"export", there, "-o", back});
  QVERIFY2(second.exit_code == 0, qPrintable(second.err));
  QVERIFY(holds_the_labels(label_file(back)));
  const auto voxel = open_stack(label_file(back).toStdString())->info().voxel_size_nm;
  QCOMPARE(voxel.has_value(), keepsVoxelSize);
  if (!voxel) return;
  QVERIFY(std::abs(voxel->z - kVoxel.z) < 1e-3 && std::abs(voxel->y - kVoxel.y) < 1e-3 &&
          std::abs(voxel->x - kVoxel.x) < 1e-3);
}

void ExportVerbTest::precomputedNeedsTheVoxelSize() {
  QCOMPARE(run(folder_of_labels(), {"export", "labels.h5", "-o", "bare.npy"}).exit_code, 0);
  const Outcome refused = run(folder_of_labels(), {"export", "bare.npy", "-o", "bare.precomputed"});
  QCOMPARE(refused.exit_code, 3);
  QVERIFY(refused.err.contains("--voxel-size"));
  QVERIFY(!QFile::exists(label_file("bare.precomputed")));
  const QStringList with_size = {"export", "bare.npy", "-o", "bare.precomputed", "--voxel-size", "30,8,4.5"};
  QCOMPARE(run(folder_of_labels(), with_size).exit_code, 0);
  QFile info(label_file("bare.precomputed/info"));
  QVERIFY(info.open(QIODevice::ReadOnly));
  const QByteArray text = info.readAll();
  QVERIFY(text.contains("\"segmentation\"") && text.contains("4.5"));
}

void ExportVerbTest::anImageGetsItsFirstLabels() {
  QVERIFY(QDir().mkpath(label_file("image.zarr")));
  QFile attributes(label_file("image.zarr/.zattrs"));
  QVERIFY(attributes.open(QIODevice::WriteOnly));
  attributes.write("{}");
  attributes.close();
  const Outcome outcome = run(folder_of_labels(), {"export", "labels.h5", "-o", "image.zarr/labels/mito/"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  QVERIFY(holds_the_labels(label_file("image.zarr/labels/mito")));
}

void ExportVerbTest::whatIsThereStaysWithoutForce_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"mine.nrrd", "mine.zarr", "mine.zip"}) QTest::newRow(name) << name;
}

void ExportVerbTest::whatIsThereStaysWithoutForce() {
  QFETCH(QString, name);
  const QStringList command = {"export", "labels.h5", "-o", name};
  QCOMPARE(run(folder_of_labels(), command).exit_code, 0);
  const Outcome again = run(folder_of_labels(), command);
  QCOMPARE(again.exit_code, 3);
  QVERIFY(again.err.contains("--force"));
  QCOMPARE(run(folder_of_labels(), command + QStringList{"--force"}).exit_code, 0);
}

void ExportVerbTest::anUnknownEndingIsAnsweredWithTheList() {
  for (const QStringList& command : {QStringList{"export", "labels.h5", "-o", "a.jpg"},
                                     QStringList{"stitch", "labels.h5", "-o", "a.jpg"}}) {
    const Outcome outcome = run(folder_of_labels(), command);
    QCOMPARE(outcome.exit_code, 3);
    QVERIFY2(outcome.err.contains(QString::fromStdString(label_file_endings())), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(label_file("a.jpg")));
  }
}

void ExportVerbTest::outlinesAreCountedBySection() {
  const Outcome outcome = run(folder_of_labels(), {"export", "labels.h5", "-o", "counted.zip", "--json"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  QCOMPARE(events_of(outcome.out).back()["outlines"].toInt(), 3 + 1 + 2);
}

void ExportVerbTest::theOutlinesOfAMaskAreItsPieces() {
  LabelVolume mask = some_labels();
  for (std::uint32_t& id : mask) id = id == 0 ? 0 : 255;
  write_labels_hdf5(label_file("mask.h5").toStdString(), mask, kVoxel);
  const Outcome outcome = run(folder_of_labels(), {"export", "mask.h5", "-o", "pieces.zip", "--json"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  QCOMPARE(events_of(outcome.out).back()["outlines"].toInt(), 3 + 1 + 2);  // no two touch
}

void ExportVerbTest::idsBeyond31BitsAreExported_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"large.tif", "large.ome.tif", "large.h5", "large.nii", "large.nrrd", "large.mha",
                           "large.npy", "large.zarr", "large.precomputed"})
    QTest::newRow(name) << name;
}

void ExportVerbTest::idsBeyond31BitsAreExported() {
  QFETCH(QString, name);
  constexpr std::uint32_t kLarge = 4'000'000'000;
  LabelVolume labels = some_labels();
  for (std::uint32_t& id : labels) id = id == 7 ? kLarge : id;
  write_labels_hdf5(label_file("large_ids.h5").toStdString(), labels, kVoxel);
  const Outcome outcome = run(folder_of_labels(), {"export", "large_ids.h5", "-o", name});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const LabelVolume found = read_label_volume(open_labels(label_file(name).toStdString()));
  QVERIFY(std::equal(found.begin(), found.end(), labels.begin()));
  const Outcome outlines =
      run(folder_of_labels(), {"export", "large_ids.h5", "-o", "large.geojson", "--force"});
  QVERIFY2(outlines.exit_code == 0, qPrintable(outlines.err));
  QFile file(label_file("large.geojson"));
  QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("\"4000000000_1\""));
}

void ExportVerbTest::idsThatNoFormatHoldsAreRefusedWithTheLimit() {
  const std::vector<std::int64_t> ids = {0, 1, 2, std::int64_t{1} << 32};
  const std::array<std::int64_t, 3> extent = {1, 2, 2};
  Hdf5File file = Hdf5File::create(label_file("beyond.h5").toStdString());
  file.create_dataset("/labels", PixelType::int64, extent, {});
  file.write_block("/labels", std::array<std::int64_t, 3>{0, 0, 0}, extent, ids.data());
  file.close();
  const Outcome outcome = run(folder_of_labels(), {"export", "beyond.h5", "-o", "beyond.tif"});
  QCOMPARE(outcome.exit_code, 3);
  QVERIFY2(outcome.err.contains("4294967296") && outcome.err.contains("4294967295"), qPrintable(outcome.err));
  QVERIFY(!QFile::exists(label_file("beyond.tif")));
}

void ExportVerbTest::twoValuesAreIdsWhereToldSo() {
  LabelVolume lone({2, 6, 6});
  for (std::int64_t y = 1; y < 3; ++y) lone.at(0, y, 2) = lone.at(0, y, 4) = 7;  // two pieces
  write_labels_hdf5(label_file("lone.h5").toStdString(), lone, kVoxel);
  const auto exported = [](const char* labels, const QStringList& more) {
    const Outcome outcome =
        run(folder_of_labels(), QStringList{"export", labels, "-o", "two.npy", "--force", "--quiet"} + more);
    if (outcome.exit_code != 0) qWarning() << outcome.err;
    const LabelStack found = open_labels(label_file("two.npy").toStdString(), {}, LabelReading::ids);
    return std::pair(found.ids(0).at<std::int32_t>(1, 2), found.ids(0).at<std::int32_t>(0, 0));
  };
  QCOMPARE(exported("lone.h5", {}), std::pair(1, 0));
  QCOMPARE(exported("lone.h5", {"--objects", "ids"}), std::pair(7, 0));
  for (std::uint32_t& id : lone) id = id == 0 ? 3 : 5;
  write_labels_hdf5(label_file("full.h5").toStdString(), lone, kVoxel);
  QCOMPARE(exported("full.h5", {}), std::pair(1, 0));
  QCOMPARE(exported("full.h5", {"--objects", "ids"}), std::pair(5, 3));

  const auto count = [](const char* labels, const QStringList& more) {
    const Outcome outcome =
        run(folder_of_labels(), QStringList{"measure", labels, "-o", "two.csv", "--force", "--json"} + more);
    return events_of(outcome.out).back()["count"].toInt();
  };
  QCOMPARE(count("lone.h5", {}), 2);
  QCOMPARE(count("lone.h5", {"--objects", "ids"}), 1);
  QCOMPARE(count("full.h5", {"--objects", "ids", "--instances", "3d"}), 2);
  QCOMPARE(count("labels.h5", {}), 3);
  QCOMPARE(count("labels.h5", {"--objects", "components"}), 3);
}

void ExportVerbTest::everyFileSaysWhatItWasMadeOf_data() {
  QTest::addColumn<QStringList>("command");
  QTest::addColumn<QString>("file");
  QTest::addColumn<QStringList>("says");
  const QString date = "2001-09-09T01:46:40Z";
  const QStringList whole = {"Cristae ", date, "labels.h5:/labels", "voxel_size_source", "source_hash"};
  const auto labels = [&](const char* name, const char* file, const QStringList& says) {
    QTest::newRow(name) << QStringList{"export", "labels.h5", "-o", name} << QString(file) << says;
  };
  labels("made.tif", "made.tif", whole + QStringList{"2001:09:09 01:46:40"});
  labels("made.ome.tif", "made.ome.tif", whole + QStringList{"MapAnnotation"});
  labels("made.h5", "made.h5", whole);
  labels("made.nii", "made.nii", {"Cristae ", date, "from labels.h5:/labels"});
  labels("made.nrrd", "made.nrrd", whole + QStringList{"source:=labels.h5"});
  labels("made.mha", "made.mha", whole + QStringList{"Comment = program"});
  labels("made.zarr", "made.zarr/.zattrs", whole);
  labels("made.precomputed", "made.precomputed/provenance", whole);
  const auto mesh = [&](const char* name, const QStringList& says) {
    QTest::newRow(name) << QStringList{"export", "labels.h5", "--mesh", name} << QString(name) << says;
  };
  mesh("made.ply", whole + QStringList{"comment date"});
  mesh("made.obj", whole + QStringList{"# date"});
  mesh("made.glb", whole);
  mesh("made.stl", {"Cristae ", date});
  QTest::newRow("table") << QStringList{"measure", "labels.h5", "-o", "made.csv"}
                         << QString("made.columns.csv")
                         << whole + QStringList{"(voxel_size),nm,\"30 x 8 x 4.5 (z, y, x)\""};
}

void ExportVerbTest::everyFileSaysWhatItWasMadeOf() {
  QFETCH(QStringList, command);
  QFETCH(QString, file);
  QFETCH(QStringList, says);
  qputenv("SOURCE_DATE_EPOCH", "1000000000");
  const auto written = [&] {
    const Outcome outcome = run(folder_of_labels(), command + QStringList{"--force"});
    QFile made(label_file(file));
    return outcome.exit_code == 0 && made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
  };
  const QByteArray bytes = written();
  const QByteArray again = written();
  qunsetenv("SOURCE_DATE_EPOCH");
  for (const QString& part : says) QVERIFY2(bytes.contains(part.toUtf8()), qPrintable(part));
  QVERIFY(!bytes.contains(folder_of_labels().toUtf8()));  // no folder of the machine
  if (!file.endsWith(".h5")) QCOMPARE(again, bytes);      // HDF5 holds the time itself
}

void ExportVerbTest::whatSegmentToldGoesOn() {
  const LabelVolume labels = some_labels();
  LabelSections sections = sections_of(labels, kVoxel);
  sections.provenance.program = "Cristae 0.0.1";
  sections.provenance.run = "mouse.run";
  sections.provenance.instance_rule = "pixels of a probability of 0.5 or more are foreground";
  Job job;
  write_labels(label_file("segmented.h5").toStdString(), sections, job);
  const auto written = [](const QStringList& command, const char* name) {
    const Outcome outcome = run(folder_of_labels(), command);
    QFile file(label_file(name));
    return outcome.exit_code == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  };
  const QByteArray exported = written({"export", "segmented.h5", "-o", "segmented.nrrd"}, "segmented.nrrd");
  QVERIFY(exported.contains("run:=mouse.run") && exported.contains("instance_rule:=pixels of a probability"));
  QVERIFY(!exported.contains("0.0.1"));  // the program is the one that wrote this file
  if (!CRISTAE_HAS_PLOTS) return;
  QVERIFY(written({"report", "segmented.h5", "-o", "segmented.html"}, "segmented.html")
              .contains("Instances were made so: pixels of a probability of 0.5"));
}

void ExportVerbTest::aRangeOfSectionsKeepsItsPlace_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("file");
  QTest::addColumn<QByteArray>("says");
  QTest::newRow("NRRD") << "part.nrrd"
                        << "part.nrrd" << QByteArray("space origin: (0,0,0.03)");
  QTest::newRow("MetaImage") << "part.mha"
                             << "part.mha" << QByteArray("Offset = 0 0 0.03");
  QTest::newRow("Zarr") << "part.zarr"
                        << "part.zarr/.zattrs" << QByteArray("\"translation\"");
  QTest::newRow("HDF5") << "part.h5"
                        << "part.h5" << QByteArray("offset_voxels");
}

void ExportVerbTest::aRangeOfSectionsKeepsItsPlace() {
  QFETCH(QString, name);
  QFETCH(QString, file);
  QFETCH(QByteArray, says);
  const auto written = [&](const QString& labels) {
    const Outcome outcome = run(folder_of_labels(), {"export", labels, "-o", name, "--force"});
    QFile made(label_file(file));
    return outcome.exit_code == 0 && made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
  };
  QVERIFY(written("labels.h5[1:3]").contains(says));  // sections are 30 nm
  const LabelStack part = open_labels(label_file(name).toStdString());
  QCOMPARE(part.shape().z, 2);
  QVERIFY((part.stack->info().voxel_size_nm == kVoxel));
  const QByteArray whole = written("labels.h5");
  QVERIFY(!whole.isEmpty() && !whole.contains(says));
}

void ExportVerbTest::zarrLabelsHaveColours() {
  const Outcome outcome = run(folder_of_labels(), {"export", "labels.h5", "-o", "coloured.zarr"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  QFile file(label_file("coloured.zarr/.zattrs"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QJsonObject label = QJsonDocument::fromJson(file.readAll()).object()["image-label"].toObject();
  QCOMPARE(label["version"].toString(), QString("0.4"));
  const QJsonArray colours = label["colors"].toArray();
  QCOMPARE(colours.size(), 3);
  QCOMPARE(colours[1].toObject()["label-value"].toInt(), 7);
  const auto expected = colour_of(7);
  QCOMPARE(colours[1].toObject()["rgba"].toArray(), (QJsonArray{expected[0], expected[1], expected[2], 255}));
}

void ExportVerbTest::nothingAskedForIsSaid() {
  const Outcome outcome = run(folder_of_labels(), {"export", "labels.h5"});
  QCOMPARE(outcome.exit_code, 3);
  QVERIFY(outcome.err.contains("-o") && outcome.err.contains("--mesh"));
}

void ExportVerbTest::stitchWritesEveryFormat_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"stitched.h5", "stitched.tif", "stitched.zarr", "stitched.nii.gz", "stitched.mha"})
    QTest::newRow(name) << name;
}

void ExportVerbTest::stitchWritesEveryFormat() {
  QFETCH(QString, name);
  const QStringList blocks = write_blocks();
  const Outcome outcome = run(folder_of_labels(), QStringList{"stitch"} + blocks + QStringList{"-o", name});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const LabelStack found = open_labels(label_file(name).toStdString());
  QVERIFY((found.shape() == Shape{2, 12, 16}));
  QVERIFY(found.stack->info().voxel_size_nm.has_value());
  // Two profiles in the first block, so that the one of the second is number 3.
  QCOMPARE(found.ids(0).at<std::int32_t>(1, 1), 1);
  QCOMPARE(found.ids(0).at<std::int32_t>(8, 10), 2);
  QCOMPARE(found.ids(1).at<std::int32_t>(5, 5), 3);
  QCOMPARE(cv::countNonZero(found.ids(1)), 4 * 4);
  QCOMPARE(run(folder_of_labels(), QStringList{"stitch"} + blocks + QStringList{"-o", name}).exit_code, 3);
}

int run_export_verb_tests(int argument_count, char** arguments) {
  ExportVerbTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "export_verb_test.moc"
