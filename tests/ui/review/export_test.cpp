#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>
#include <algorithm>
#include <set>

#include "core/base/error.h"
#include "core/morphology/instance_table.h"
#include "tests/ui/review/suites.h"
#include "tests/ui/review/workbench.h"
#include "ui/dialogs/export_sheet.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

Verdict verdict(std::int64_t instance, VerdictKind kind) { return {instance, 1, instance, {}, kind}; }

ExportSource someSource() {
  ExportSource source;
  source.labels = cristae::ui::test::labelStack(cristae::ui::test::fiveProfiles());
  source.voxelSize = VoxelSize{30, 10, 10};
  source.verdicts = {verdict(5, VerdictKind::rejected), verdict(1, VerdictKind::accepted),
                     verdict(2, VerdictKind::accepted), verdict(3, VerdictKind::flagged)};
  source.points = {{0, 12, 14, PointKind::mito}, {2, 51, 81, PointKind::not_mito}};
  source.figure = [](std::int64_t section) {
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(QColor(static_cast<int>(section) * 10, 0, 0));
    return picture;
  };
  return source;
}

ExportFacts someFacts() {
  ExportFacts facts;
  facts.hasResult = true;
  facts.shape = {3, 64, 96};
  facts.voxelSize = VoxelSize{30, 10, 10};
  facts.instances = 5;
  facts.largestId = 5;
  facts.accepted = 2;
  facts.rejected = 1;
  facts.points = 2;
  facts.figure = {40, 30};
  return facts;
}

ExportChoices everything(const QString& folder) {
  ExportChoices choices;
  choices.hasSemanticMask = choices.hasPoints = choices.hasFigures = true;
  choices.lastSection = 1;
  choices.folder = folder;
  choices.baseName = "cortex";
  return choices;
}

/// Nothing chosen.
ExportChoices only(const QString& folder) {
  ExportChoices choices;
  choices.hasMasks = choices.hasTable = false;
  choices.folder = folder;
  choices.baseName = "cortex";
  return choices;
}

ExportReport exported(const ExportChoices& choices, const ExportSource& source = someSource()) {
  ExportReport report;
  Job job;
  exportFiles(source, choices, exportPlan(choices, someFacts(), {}).files, report, job);
  return report;
}

QStringList names(const ExportPlan& plan) {
  QStringList result;
  for (const PlannedFile& file : plan.files) result << file.name;
  return result;
}

std::set<std::int32_t> idsOf(const QString& file, const char* part = "") {
  const LabelStack labels{open_stack(file.toStdString() + part), LabelMeaning::instances, 0.5};
  std::set<std::int32_t> ids;
  for (std::int64_t z = 0; z < labels.shape().z; ++z) {
    const cv::Mat section = labels.ids(z);
    ids.insert(section.begin<std::int32_t>(), section.end<std::int32_t>());
  }
  ids.erase(0);
  return ids;
}

std::set<std::int32_t> labelColumn(const QString& file) {
  QFile table(file);
  if (!table.open(QIODevice::ReadOnly)) return {};
  std::set<std::int32_t> ids;
  const QStringList rows = QString::fromUtf8(table.readAll()).split('\n', Qt::SkipEmptyParts);
  for (const QString& row : rows.mid(1)) ids.insert(row.section(',', 0, 0).toInt());
  return ids;
}

}  // namespace

class ExportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void thePlanNamesEveryFile();
  void sizesAreForetold_data();
  void sizesAreForetold();
  void nothingChosenIsSaid();
  void problemsAreNamed_data();
  void problemsAreNamed();
  void existingFilesAreMarked();
  void openInFollowsTheType_data();
  void openInFollowsTheType();
  void choicesSurviveAsText();
  void picturesFollowTheSectionThatIsLookedAt();
  void picturesOfTheWholeStackAreKept();
  void brokenTextGivesTheDefaults();
  void masksHoldWhatWasChosen_data();
  void masksHoldWhatWasChosen();
  void masksAreStoredAsWanted_data();
  void masksAreStoredAsWanted();
  void everyFormatKeepsIdsAndShape_data();
  void everyFormatKeepsIdsAndShape();
  void neuroglancerAndSurfacesNeedTheVoxelSize();
  void aFolderIsReplacedAndCounted();
  void theTableHasAllMeasures();
  void aSpreadsheetIsOneFile();
  void outlinesHoldWhatWasChosen();
  void surfacesAreOneScene();
  void theSheetOffersTheFormats();
  void theTableHasTheIdsOfTheMask();
  void theSemanticMaskIs255();
  void pointsAndFiguresAreWritten();
  void aStopLeavesWholeFilesOnly();
  void aMissingFolderIsReported();
  void theSheetWritesAndReports();
  void theSheetNamesTheFileItWrites();
  void theSheetAsksBeforeReplacing();
  void theSheetWithoutAResultOffersPoints();
};

void ExportTest::thePlanNamesEveryFile() {
  const ExportPlan plan = exportPlan(everything("/tmp"), someFacts(), {});
  QCOMPARE(names(plan), (QStringList{"cortex_instances.tif", "cortex_mask.tif", "cortex_instances.csv",
                                     "cortex_instances.columns.csv", "cortex_points.csv",
                                     "cortex_section_000.png", "cortex_section_001.png"}));
  QVERIFY(plan.canExport());
  std::int64_t sum = 0;
  for (const PlannedFile& file : plan.files) {
    QVERIFY(file.aboutBytes > 0);
    QVERIFY(!file.opensIn.isEmpty());
    sum += file.aboutBytes;
  }
  QCOMPARE(plan.aboutBytes, sum);
  QVERIFY(aboutText(sum).contains("about"));
}

void ExportTest::sizesAreForetold_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<bool>("isVolume");
  QTest::addColumn<Shape>("shape");
  QTest::addColumn<double>("written");
  const Shape hippocampus{8, 768, 1024};  // 149 profiles
  const Shape phantom{32, 384, 384};      // 6 bodies
  QTest::newRow("labels of profiles") << "cortex_instances.tif" << false << hippocampus << 63994.0;
  QTest::newRow("labels of bodies") << "cortex_instances.tif" << true << phantom << 58704.0;
  QTest::newRow("mask") << "cortex_mask.tif" << false << hippocampus << 68332.0;
  QTest::newRow("outlines") << "cortex_outlines.zip" << false << hippocampus << 60666.0;
  QTest::newRow("surfaces of profiles") << "cortex_surfaces.ply" << false << hippocampus << 62680310.0;
  QTest::newRow("surfaces of bodies") << "cortex_surfaces.ply" << true << phantom << 5247382.0;
}

void ExportTest::sizesAreForetold() {
  QFETCH(QString, file);
  QFETCH(bool, isVolume);
  QFETCH(Shape, shape);
  QFETCH(double, written);
  ExportChoices choices = everything("/tmp");
  choices.hasOutlines = choices.hasSurfaces = true;
  ExportFacts facts = someFacts();
  facts.shape = shape;
  facts.isVolume = isVolume;
  const ExportPlan plan = exportPlan(choices, facts, {});
  const auto found = std::find_if(plan.files.begin(), plan.files.end(),
                                  [&](const PlannedFile& each) { return each.name == file; });
  QVERIFY(found != plan.files.end());
  const double ratio = static_cast<double>(found->aboutBytes) / written;
  QVERIFY2(ratio > 0.5 && ratio < 2, qPrintable(QString::number(found->aboutBytes)));
}

void ExportTest::nothingChosenIsSaid() {
  ExportChoices choices = everything("/tmp");
  choices.hasMasks = choices.hasTable = choices.hasSemanticMask = choices.hasPoints = choices.hasFigures =
      false;
  const ExportPlan plan = exportPlan(choices, someFacts(), {});
  QVERIFY(!plan.canExport() && plan.problem.contains("at least one"));
}

void ExportTest::problemsAreNamed_data() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<QString>("name");
  QTest::addColumn<int>("type");
  QTest::addColumn<int>("largest");
  QTest::addColumn<QString>("words");
  const int automatic = static_cast<int>(TiffLabelType::automatic);
  QTest::newRow("no folder") << ""
                             << "a" << automatic << 5 << "folder";
  QTest::newRow("no name") << "/tmp"
                           << " " << automatic << 5 << "name";
  QTest::newRow("a path as name") << "/tmp"
                                  << "../a" << automatic << 5 << "slashes";
  QTest::newRow("16 bit is too small") << "/tmp"
                                       << "a" << static_cast<int>(TiffLabelType::uint16) << 70000 << "16 bit";
  QTest::newRow("float is too small")
      << "/tmp"
      << "a" << static_cast<int>(TiffLabelType::float32) << 20000000 << "float";
  QTest::newRow("none") << "/tmp"
                        << "a" << automatic << 70000 << "";
}

void ExportTest::problemsAreNamed() {
  QFETCH(QString, folder);
  QFETCH(QString, name);
  QFETCH(int, type);
  QFETCH(int, largest);
  QFETCH(QString, words);
  ExportChoices choices = everything(folder);
  choices.baseName = name;
  choices.tiffType = static_cast<TiffLabelType>(type);
  ExportFacts facts = someFacts();
  facts.largestId = static_cast<std::uint32_t>(largest);
  const ExportPlan plan = exportPlan(choices, facts, {});
  QCOMPARE(plan.canExport(), words.isEmpty());
  QVERIFY2(plan.problem.contains(words), qPrintable(plan.problem));
  facts.accepted = 0;
  choices.instances = ExportInstances::onlyAccepted;
  QVERIFY(!exportPlan(choices, facts, {}).canExport());
}

void ExportTest::existingFilesAreMarked() {
  const ExportPlan plan = exportPlan(everything("/tmp"), someFacts(), {"cortex_mask.tif", "other.txt"});
  QCOMPARE(plan.existing(), QStringList{"cortex_mask.tif"});
}

void ExportTest::openInFollowsTheType_data() {
  QTest::addColumn<int>("format");
  QTest::addColumn<int>("type");
  QTest::addColumn<bool>("isForFiji");
  const int tiff = static_cast<int>(MaskFormat::tiff);
  QTest::newRow("16 bit") << tiff << static_cast<int>(TiffLabelType::uint16) << true;
  QTest::newRow("32 bit") << tiff << static_cast<int>(TiffLabelType::uint32) << false;
  QTest::newRow("float") << tiff << static_cast<int>(TiffLabelType::float32) << true;
  QTest::newRow("HDF5") << static_cast<int>(MaskFormat::hdf5) << static_cast<int>(TiffLabelType::automatic)
                        << false;
}

void ExportTest::openInFollowsTheType() {
  QFETCH(int, format);
  QFETCH(int, type);
  QFETCH(bool, isForFiji);
  ExportChoices choices = everything("/tmp");
  choices.maskFormat = static_cast<MaskFormat>(format);
  choices.tiffType = static_cast<TiffLabelType>(type);
  const ExportPlan plan = exportPlan(choices, someFacts(), {});
  QCOMPARE(plan.files[0].opensIn.contains("Fiji"), isForFiji);
  QVERIFY(plan.files[0].opensIn.contains("napari"));
}

void ExportTest::choicesSurviveAsText() {
  ExportChoices choices = everything("/data/Übung");
  choices.maskFormat = MaskFormat::zarr;
  choices.hasOutlines = choices.hasSurfaces = true;
  choices.tableFormat = canWriteSpreadsheets() ? TableFormat::xlsx : TableFormat::csv;
  choices.outlineFormat = OutlineFormat::qupath;
  choices.surfaceFormat = SurfaceFormat::obj;
  choices.tiffType = TiffLabelType::float32;
  choices.instances = ExportInstances::onlyAccepted;
  choices.pointsLayout = PointsLayout::fiji;
  QVERIFY(choicesFromText(toText(choices), everything({})) == choices);
}

void ExportTest::picturesFollowTheSectionThatIsLookedAt() {
  const QTemporaryDir folder;
  JobRunner runner;
  ExportChoices used = everything(folder.path());
  used.firstSection = used.lastSection = 2;
  ExportChoices defaults;
  defaults.firstSection = defaults.lastSection = 1;  // what is looked at now
  const ExportChoices kept = choicesFromText(toText(used), defaults);
  QCOMPARE(kept.firstSection, std::int64_t{1});
  QCOMPARE(kept.lastSection, std::int64_t{1});
  const ExportSheet sheet(runner, someSource(), someFacts(), kept);
  QVERIFY(!sheet.choices().hasAllSections);
}

void ExportTest::picturesOfTheWholeStackAreKept() {
  const QTemporaryDir folder;
  JobRunner runner;
  ExportChoices choices = everything(folder.path());
  choices.firstSection = choices.lastSection = 1;
  ExportSheet sheet(runner, someSource(), someFacts(), choices);
  for (QSpinBox* spin : sheet.findChildren<QSpinBox*>())
    spin->setValue(spin->accessibleName() == "First section" ? spin->minimum() : spin->maximum());
  QVERIFY(sheet.choices().hasAllSections);
  ExportFacts longer = someFacts();
  longer.shape.z = 7;
  const ExportSheet again(runner, someSource(), longer, choicesFromText(toText(sheet.choices()), choices));
  QCOMPARE(again.choices().firstSection, std::int64_t{0});
  QCOMPARE(again.choices().lastSection, std::int64_t{6});
}

void ExportTest::brokenTextGivesTheDefaults() {
  const ExportChoices defaults = everything("/data");
  QVERIFY(choicesFromText("{\"masks\":", defaults) == defaults);
  QVERIFY(choicesFromText("", defaults) == defaults);
  QVERIFY(choicesFromText("{\"tiff_type\":\"int3\",\"points\":7}", defaults) == defaults);
}

void ExportTest::masksHoldWhatWasChosen_data() {
  QTest::addColumn<int>("instances");
  QTest::addColumn<QList<int>>("ids");
  QTest::newRow("all") << static_cast<int>(ExportInstances::all) << QList<int>{1, 2, 3, 4, 5};
  QTest::newRow("all but the rejected")
      << static_cast<int>(ExportInstances::allButRejected) << QList<int>{1, 2, 3, 4};
  QTest::newRow("only the accepted") << static_cast<int>(ExportInstances::onlyAccepted) << QList<int>{1, 2};
}

void ExportTest::masksHoldWhatWasChosen() {
  QFETCH(int, instances);
  QFETCH(QList<int>, ids);
  const QTemporaryDir folder;
  ExportChoices choices = everything(folder.path());
  choices.instances = static_cast<ExportInstances>(instances);
  ExportReport report;
  Job job;
  exportFiles(someSource(), choices, exportPlan(choices, someFacts(), {}).files, report, job);
  const std::set<std::int32_t> expected(ids.begin(), ids.end());
  QVERIFY(idsOf(folder.filePath("cortex_instances.tif")) == expected);
  QVERIFY(labelColumn(folder.filePath("cortex_instances.csv")) == expected);
  QCOMPARE(*keptInstances(choices.instances, someFacts()), static_cast<std::int64_t>(expected.size()));
}

void ExportTest::masksAreStoredAsWanted_data() {
  QTest::addColumn<int>("wanted");
  QTest::addColumn<int>("stored");
  QTest::newRow("automatic") << static_cast<int>(TiffLabelType::automatic)
                             << static_cast<int>(PixelType::uint16);
  QTest::newRow("uint16") << static_cast<int>(TiffLabelType::uint16) << static_cast<int>(PixelType::uint16);
  QTest::newRow("uint32") << static_cast<int>(TiffLabelType::uint32) << static_cast<int>(PixelType::uint32);
  QTest::newRow("float32") << static_cast<int>(TiffLabelType::float32)
                           << static_cast<int>(PixelType::float32);
}

void ExportTest::masksAreStoredAsWanted() {
  QFETCH(int, wanted);
  QFETCH(int, stored);
  const QTemporaryDir folder;
  ExportChoices choices = everything(folder.path());
  choices.tiffType = static_cast<TiffLabelType>(wanted);
  ExportReport report;
  Job job;
  exportFiles(someSource(), choices, exportPlan(choices, someFacts(), {}).files, report, job);
  const auto stack = open_stack(folder.filePath("cortex_instances.tif").toStdString());
  QCOMPARE(static_cast<int>(stack->info().type), stored);
  QVERIFY((stack->info().shape == Shape{3, 64, 96}));
  QVERIFY((stack->info().voxel_size_nm == VoxelSize{30, 10, 10}));
}

void ExportTest::everyFormatKeepsIdsAndShape_data() {
  QTest::addColumn<int>("format");
  QTest::addColumn<QString>("name");
  const auto row = [](MaskFormat format, const char* name) {
    QTest::newRow(name) << static_cast<int>(format) << name;
  };
  row(MaskFormat::tiff, "cortex_instances.tif");
  row(MaskFormat::hdf5, "cortex_instances.h5");
  row(MaskFormat::nifti, "cortex_instances.nii.gz");
  row(MaskFormat::nrrd, "cortex_instances.nrrd");
  row(MaskFormat::zarr, "cortex_instances.zarr");
}

void ExportTest::everyFormatKeepsIdsAndShape() {
  QFETCH(int, format);
  QFETCH(QString, name);
  const QTemporaryDir folder;
  ExportChoices choices = only(folder.path());
  choices.hasMasks = true;
  choices.maskFormat = static_cast<MaskFormat>(format);
  const ExportReport report = exported(choices);
  QCOMPARE(report.written, QStringList{name});
  const QString file = folder.filePath(name);
  QVERIFY(idsOf(file) == (std::set<std::int32_t>{1, 2, 3, 4}));
  const auto stack = open_stack(file.toStdString());
  QVERIFY((stack->info().shape == Shape{3, 64, 96}));
  QVERIFY(stack->info().voxel_size_nm && std::abs(stack->info().voxel_size_nm->z - 30) < 1e-3 &&
          std::abs(stack->info().voxel_size_nm->x - 10) < 1e-3);
}

void ExportTest::neuroglancerAndSurfacesNeedTheVoxelSize() {
  const QTemporaryDir folder;
  ExportChoices neuroglancer = only(folder.path());
  neuroglancer.hasMasks = true;
  neuroglancer.maskFormat = MaskFormat::precomputed;
  ExportChoices surfaces = only(folder.path());
  surfaces.hasSurfaces = true;
  for (const ExportChoices& choices : {neuroglancer, surfaces}) {
    ExportFacts facts = someFacts();
    facts.voxelSize.reset();
    const ExportPlan plan = exportPlan(choices, facts, {});
    QVERIFY(!plan.canExport());
    QVERIFY2(plan.problem.contains("voxel size"), qPrintable(plan.problem));
    QVERIFY(exportPlan(choices, someFacts(), {}).canExport());
  }
  exported(neuroglancer);
  QVERIFY(QFile::exists(folder.filePath("cortex_instances.precomputed/info")));
}

void ExportTest::aFolderIsReplacedAndCounted() {
  const QTemporaryDir folder;
  ExportChoices choices = only(folder.path());
  choices.hasMasks = true;
  choices.maskFormat = MaskFormat::zarr;
  const ExportReport first = exported(choices);
  QVERIFY(first.bytes > 500);  // what lies in the folder, not the folder itself
  const ExportPlan plan = exportPlan(choices, someFacts(), {"cortex_instances.zarr"});
  QCOMPARE(plan.existing(), QStringList{"cortex_instances.zarr"});
  choices.instances = ExportInstances::onlyAccepted;
  exported(choices);
  QVERIFY(idsOf(folder.filePath("cortex_instances.zarr")) == (std::set<std::int32_t>{1, 2}));
}

void ExportTest::theTableHasAllMeasures() {
  const QTemporaryDir folder;
  ExportChoices choices = only(folder.path());
  choices.hasTable = true;
  ExportSource source = someSource();
  std::vector<cv::Mat> sections;
  for (int z = 0; z < 3; ++z) sections.emplace_back(64, 96, CV_8U, cv::Scalar(90));
  source.stack = make_memory_stack(sections, VoxelSize{30, 10, 10});
  exported(choices, source);
  QFile table(folder.filePath("cortex_instances.csv"));
  QVERIFY(table.open(QIODevice::ReadOnly));
  const QStringList columns = QString::fromUtf8(table.readLine()).trimmed().split(',');
  const QStringList values = QString::fromUtf8(table.readLine()).trimmed().split(',');
  QVERIFY(columns.contains("perimeter_um"));
  // The first profile is 20 by 15 pixels of 10 nm, on even grey 90.
  QCOMPARE(values[columns.indexOf("area_um2")].toDouble(), 20 * 15 * 1e-4);
  QCOMPARE(values[columns.indexOf("intensity_mean")].toDouble(), 90.0);
}

void ExportTest::aSpreadsheetIsOneFile() {
  if (!canWriteSpreadsheets()) QSKIP("this build writes no spreadsheets");
  const QTemporaryDir folder;
  ExportChoices choices = only(folder.path());
  choices.hasTable = true;
  choices.tableFormat = TableFormat::xlsx;
  QCOMPARE(exported(choices).written, QStringList{"cortex_instances.xlsx"});
  QFile file(folder.filePath("cortex_instances.xlsx"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  QVERIFY(file.readAll().startsWith("PK"));
}

void ExportTest::outlinesHoldWhatWasChosen() {
  const QTemporaryDir folder;
  ExportChoices choices = only(folder.path());
  choices.hasOutlines = true;
  QCOMPARE(exported(choices).written, QStringList{"cortex_outlines.zip"});
  QFile file(folder.filePath("cortex_outlines.zip"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  QCOMPARE(bytes.count("PK\x01\x02"), 4);  // entries of the archive: five profiles without the rejected one
  choices.outlineFormat = OutlineFormat::qupath;
  QCOMPARE(exported(choices).written, QStringList{"cortex_outlines.geojson"});
  QFile geojson(folder.filePath("cortex_outlines.geojson"));
  QVERIFY(geojson.open(QIODevice::ReadOnly));
  QCOMPARE(geojson.readAll().count("\"type\":\"Feature\","), 4);
}

void ExportTest::surfacesAreOneScene() {
  const QTemporaryDir folder;
  ExportChoices choices = only(folder.path());
  choices.hasSurfaces = true;
  choices.instances = ExportInstances::onlyAccepted;
  QCOMPARE(exported(choices).written, QStringList{"cortex_surfaces.ply"});
  QFile file(folder.filePath("cortex_surfaces.ply"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QString head = QString::fromLatin1(file.read(400));
  QVERIFY(head.startsWith("ply"));
  // A flat box of h by w voxels is a net of 2 (h + 1)(w + 1) vertices with two triangles a voxel face:
  // 20 x 15 and 21 x 15.
  QVERIFY2(head.contains(QString("element vertex %1\n").arg(2 * (21 * 16 + 22 * 16))), qPrintable(head));
  const int faces = 2 * (20 * 15 + 21 * 15) + 2 * (20 + 15 + 21 + 15);
  QVERIFY2(head.contains(QString("element face %1\n").arg(2 * faces)), qPrintable(head));
  choices.surfaceFormat = SurfaceFormat::glb;
  QCOMPARE(exported(choices).written, QStringList{"cortex_surfaces.glb"});
}

void ExportTest::theSheetOffersTheFormats() {
  const QTemporaryDir folder;
  JobRunner runner;
  ExportChoices choices = only(folder.path());
  choices.hasMasks = choices.hasTable = true;
  ExportSheet sheet(runner, someSource(), someFacts(), choices);
  for (QComboBox* box : sheet.findChildren<QComboBox*>()) {
    if (box->accessibleName() == "Format of the masks") {
      QCOMPARE(box->count(), 6);
      box->setCurrentIndex(box->findText("OME-Zarr"));
    }
    if (box->accessibleName() == "Format of the table") {
      QCOMPARE(box->count(), canWriteSpreadsheets() ? 2 : 1);
      box->setCurrentIndex(box->count() - 1);
    }
  }
  for (QCheckBox* box : sheet.findChildren<QCheckBox*>())
    if (box->accessibleName().contains("Outlines") || box->accessibleName().contains("Surfaces"))
      box->setChecked(true);
  QStringList expected = {"cortex_instances.zarr"};
  expected << (canWriteSpreadsheets() ? QStringList{"cortex_instances.xlsx"}
                                      : QStringList{"cortex_instances.csv", "cortex_instances.columns.csv"});
  expected << "cortex_outlines.zip"
           << "cortex_surfaces.ply";
  QCOMPARE(names(sheet.plan()), expected);
}

void ExportTest::theTableHasTheIdsOfTheMask() {
  const QTemporaryDir folder;
  const ExportChoices choices = everything(folder.path());
  ExportReport report;
  Job job;
  exportFiles(someSource(), choices, exportPlan(choices, someFacts(), {}).files, report, job);
  QVERIFY(labelColumn(folder.filePath("cortex_instances.csv")) ==
          idsOf(folder.filePath("cortex_instances.tif")));
  QVERIFY(QFile::exists(folder.filePath("cortex_instances.columns.csv")));
  QVERIFY(report.isComplete);
  QCOMPARE(report.written.size(), 7);
  QVERIFY(report.bytes > 0);
}

void ExportTest::theSemanticMaskIs255() {
  const QTemporaryDir folder;
  const ExportChoices choices = everything(folder.path());
  ExportReport report;
  Job job;
  exportFiles(someSource(), choices, exportPlan(choices, someFacts(), {}).files, report, job);
  const auto stack = open_stack(folder.filePath("cortex_mask.tif").toStdString());
  QVERIFY(stack->info().type == PixelType::uint8);
  QVERIFY(idsOf(folder.filePath("cortex_mask.tif")) == std::set<std::int32_t>{255});
  QCOMPARE(stack->section(2).at<std::uint8_t>(51, 81), std::uint8_t{0});  // the rejected one
}

void ExportTest::pointsAndFiguresAreWritten() {
  const QTemporaryDir folder;
  ExportChoices choices = everything(folder.path());
  choices.pointsLayout = PointsLayout::napari;
  ExportReport report;
  Job job;
  const ExportSource source = someSource();
  exportFiles(source, choices, exportPlan(choices, someFacts(), {}).files, report, job);
  const PointsFile points = read_points(folder.filePath("cortex_points.csv").toStdString());
  QVERIFY(points.layout == PointsLayout::napari);
  QCOMPARE(points.points.size(), std::size_t{2});
  const QImage picture(folder.filePath("cortex_section_001.png"));
  QCOMPARE(picture.size(), QSize(40, 30));
  QCOMPARE(qRed(picture.pixel(3, 3)), 10);
  QCOMPARE(picture.dotsPerMeterX(), 11811);
}

void ExportTest::aStopLeavesWholeFilesOnly() {
  const QTemporaryDir folder;
  const ExportChoices choices = everything(folder.path());
  std::stop_source stop;
  ExportSource source = someSource();
  source.figure = [&stop](std::int64_t) {
    stop.request_stop();  // in the middle of the first picture
    return QImage(40, 30, QImage::Format_RGB32);
  };
  ExportReport report;
  Job job(stop.get_token());
  QVERIFY_THROWS_EXCEPTION(
      Cancelled, exportFiles(source, choices, exportPlan(choices, someFacts(), {}).files, report, job));
  QVERIFY(!report.isComplete);
  QStringList there = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
  QStringList written = report.written;
  there.sort();
  written.sort();
  QCOMPARE(there, written);
}

void ExportTest::aMissingFolderIsReported() {
  const ExportChoices choices = everything("/no/such/folder");
  ExportReport report;
  Job job;
  QVERIFY_THROWS_EXCEPTION(
      Error, exportFiles(someSource(), choices, exportPlan(choices, someFacts(), {}).files, report, job));
  QVERIFY(report.written.isEmpty());
}

void ExportTest::theSheetWritesAndReports() {
  const QTemporaryDir folder;
  JobRunner runner;
  ExportSheet sheet(runner, someSource(), someFacts(), everything(folder.path()));
  QSignalSpy remembered(&sheet, &ExportSheet::choicesUsed);
  QSignalSpy wanted(&sheet, &ExportSheet::folderRequested);
  for (const QTreeWidget* table : sheet.findChildren<QTreeWidget*>()) {
    if (table->accessibleName() == "Files to be written") QCOMPARE(table->topLevelItemCount(), 7);
  }
  sheet.startExport();
  QTRY_COMPARE(remembered.count(), 1);
  QTRY_VERIFY(!sheet.isWriting());
  QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 7);
  for (QPushButton* button : sheet.findChildren<QPushButton*>()) {
    if (button->accessibleName() == "Show folder") button->click();
  }
  QCOMPARE(wanted.last()[0].toString(), folder.path());
}

/// Not the parts of the work on it, which have names of the core.
void ExportTest::theSheetNamesTheFileItWrites() {
  const QTemporaryDir folder;
  JobRunner runner;
  ExportSheet sheet(runner, someSource(), someFacts(), everything(folder.path()));
  QStringList phases;
  QStringList said;
  connect(&runner, &JobRunner::phaseChanged, &sheet, [&](qint64, const QString& name) {
    phases << name;
    for (const QLabel* label : sheet.findChildren<QLabel*>())
      if (label->text().startsWith("Writing")) said << label->text();
  });
  sheet.startExport();
  QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 7);
  QTRY_VERIFY(!sheet.isWriting());
  QVERIFY(phases.contains("measure forms"));
  QVERIFY(said.contains(QString::fromUtf8("Writing cortex_instances.csv…")));
  for (const QString& text : said) QVERIFY2(text.contains("cortex_"), qPrintable(text));
}

void ExportTest::theSheetAsksBeforeReplacing() {
  const QTemporaryDir folder;
  QFile there(folder.filePath("cortex_points.csv"));
  QVERIFY(there.open(QIODevice::WriteOnly));
  there.write("mine");
  there.close();
  JobRunner runner;
  ExportSheet sheet(runner, someSource(), someFacts(), everything(folder.path()));
  sheet.startExport();
  QTRY_VERIFY(!sheet.plan().existing().isEmpty());
  QTest::qWait(50);
  QVERIFY(!sheet.isWriting());
  QVERIFY(there.open(QIODevice::ReadOnly));
  QCOMPARE(there.readAll(), QByteArray("mine"));
  const auto isNamed = [&sheet] {
    const auto labels = sheet.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [](const QLabel* label) { return label->text().contains("cortex_points.csv"); });
  };
  QTRY_VERIFY(isNamed());
  sheet.startExport();  // "Replace 1 file"
  QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 7);
  QTRY_VERIFY(!sheet.isWriting());
  QVERIFY(QFileInfo(folder.filePath("cortex_points.csv")).size() > 4);
}

void ExportTest::theSheetWithoutAResultOffersPoints() {
  const QTemporaryDir folder;
  JobRunner runner;
  ExportFacts facts = someFacts();
  facts.hasResult = false;
  facts.figure = {};
  ExportSource source = someSource();
  source.labels.reset();
  const ExportSheet sheet(runner, source, facts, everything(folder.path()));
  QCOMPARE(names(sheet.plan()), QStringList{"cortex_points.csv"});
}

int run_export_test(int argc, char** argv) {
  ExportTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "export_test.moc"
