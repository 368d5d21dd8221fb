#include "ui/jobs/run_plan.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "core/base/error.h"
#include "core/volume/hdf5_file.h"
#include "tests/ui/jobs/suites.h"
#include "ui/jobs/pack_info.h"
#include "ui/jobs/round_preview.h"

using namespace cristae::ui;
using cristae::InstanceDimension;
using cristae::VoxelSize;

namespace {

RunPlan somePlan() {
  RunPlan plan;
  plan.stack = QString::fromUtf8("/daten/größe 1.h5:/raw[0:40]");
  plan.voxelSize = VoxelSize{30, 8.5, 8};
  plan.isInverted = true;
  plan.hasPoints = true;
  plan.hasDrawing = true;
  plan.startModel = "/p/run-001/adapt.run/model.cmodel";
  plan.choice.preset = "standard";
  plan.choice.changedOptions = {{"rounds", "7"}, {"det_ratios", "0.1,0.2"}};
  plan.choice.pack = "/packs/my pack.cpack";
  plan.choice.parentRun = 4;
  plan.choice.seed = 18446744073709551615ULL;
  plan.choice.threads = 3;
  plan.choice.instances = InstanceDimension::volume_3d;
  return plan;
}

/// The value after an option; empty when it is not there.
QString after(const QStringList& arguments, const QString& option) {
  const qsizetype index = arguments.indexOf(option);
  return index < 0 ? QString() : arguments.value(index + 1);
}

}  // namespace

class RunPlanTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void adaptArgumentsSayItAll();
  void adaptArgumentsOfTheSimplestRun();
  void resumedRunHasTheSameArguments();
  void segmentArgumentsOfAnAdaptation();
  void segmentArgumentsOfAPack();
  void instancesArgumentsTakeThePrediction();
  void planSurvivesTheDisk();
  void choiceSurvivesTheDisk();
  void brokenPlanIsNone_data();
  void brokenPlanIsNone();
  void recipeOfAChoice();
  void names_data();
  void names();
  void previewFindsTheNearestSection();
  void previewWithoutListIsRefused();
  void packTellsOfItself();
  void otherFileIsNoPack();
};

void RunPlanTest::adaptArgumentsSayItAll() {
  const RunPlaces places("/p/data", "run-002");
  const QStringList arguments = adaptArguments(somePlan(), places, false);
  QCOMPARE(arguments.mid(0, 2), (QStringList{"adapt", QString::fromUtf8("/daten/größe 1.h5:/raw[0:40]")}));
  QCOMPARE(after(arguments, "-o"), QString("/p/data/run-002/adapt.run"));
  QCOMPARE(after(arguments, "--preset"), QString("standard"));
  QCOMPARE(after(arguments, "--pack"), QString("/packs/my pack.cpack"));
  QCOMPARE(after(arguments, "--start"), QString("/p/run-001/adapt.run/model.cmodel"));
  QCOMPARE(after(arguments, "--points"), QString("/p/data/run-002/points.csv"));
  QCOMPARE(after(arguments, "--drawn"), QString("/p/data/run-002/drawn.h5"));
  QCOMPARE(after(arguments, "--voxel-size"), QString("30,8.5,8"));
  QCOMPARE(after(arguments, "--seed"), QString("18446744073709551615"));
  QCOMPARE(after(arguments, "--threads"), QString("3"));
  QVERIFY(arguments.contains("--json") && arguments.contains("--previews"));
  for (const char* setting : {"invert=on", "rounds=7", "det_ratios=0.1,0.2"})
    QVERIFY(arguments.contains(setting));
  QVERIFY(!arguments.contains("--resume"));
}

void RunPlanTest::adaptArgumentsOfTheSimplestRun() {
  RunPlan plan;
  plan.stack = "/s.tif";
  const QStringList arguments = adaptArguments(plan, RunPlaces("/d", "run-001"), false);
  for (const char* absent : {"--pack", "--start", "--points", "--drawn", "--set", "--voxel-size"}) {
    QVERIFY2(!arguments.contains(absent), absent);
  }
}

void RunPlanTest::resumedRunHasTheSameArguments() {
  const RunPlaces places("/p", "run-001");
  QCOMPARE(adaptArguments(somePlan(), places, true), adaptArguments(somePlan(), places, false) << "--resume");
}

void RunPlanTest::segmentArgumentsOfAnAdaptation() {
  const RunPlaces places("/p", "run-001");
  const QStringList arguments = segmentArguments(somePlan(), places, "/m.cmodel");
  QCOMPARE(after(arguments, "--model"), QString("/m.cmodel"));
  QCOMPARE(after(arguments, "-o"), QString("/p/run-001.labels.h5"));
  QCOMPARE(after(arguments, "--instances"), QString("3d"));
  QVERIFY(arguments.contains("--probability") && arguments.contains("--density") &&
          arguments.contains("--invert"));
  QVERIFY(!arguments.contains("--set"));  // the model's own recipe has them
}

void RunPlanTest::segmentArgumentsOfAPack() {
  RunPlan plan = somePlan();
  plan.choice.adapts = false;
  plan.choice.instances = InstanceDimension::sections_2d;
  const QStringList arguments = segmentArguments(plan, RunPlaces("/p", "run-001"), "/a.cpack");
  QCOMPARE(after(arguments, "--instances"), QString("2d"));
  QVERIFY(arguments.contains("rounds=7"));
}

void RunPlanTest::instancesArgumentsTakeThePrediction() {
  RunPlan plan = somePlan();
  plan.choice.adapts = false;
  plan.choice.remadeResult = 7;
  plan.prediction = "/p/run-001.labels.h5";
  plan = planFromText(planToText(plan).toUtf8()).value();
  QCOMPARE(plan.choice.remadeResult.value(), std::int64_t(7));
  const QStringList arguments = segmentArguments(plan, RunPlaces("/p", "run-002"), "/m.cmodel");
  QCOMPARE(arguments.first(), QString("instances"));
  QCOMPARE(arguments[1], QString("/p/run-001.labels.h5"));
  QCOMPARE(after(arguments, "-o"), QString("/p/run-002.labels.h5"));
  QVERIFY(!arguments.contains("--probability") && !arguments.contains("--invert"));
  QVERIFY(arguments.contains("rounds=7"));
}

void RunPlanTest::planSurvivesTheDisk() {
  const RunPlan plan = somePlan();
  const auto back = planFromText(planToText(plan).toUtf8());
  QVERIFY(back);
  const RunPlaces places("/p", "run-001");
  QStringList before = adaptArguments(plan, places, false);
  QStringList restored = adaptArguments(*back, places, false);
  before.sort();  // options need not keep their order
  restored.sort();
  QCOMPARE(restored, before);
  QCOMPARE(back->choice.parentRun.value(), 4);
  QCOMPARE(back->choice.isLowPriority, plan.choice.isLowPriority);
}

void RunPlanTest::choiceSurvivesTheDisk() {
  RunChoice choice = somePlan().choice;
  choice.isLowPriority = false;
  choice.adapts = false;
  const RunChoice back = choiceFromText(choiceToText(choice).toUtf8());
  QCOMPARE(back.preset, choice.preset);
  QCOMPARE(back.seed, choice.seed);
  QCOMPARE(back.pack, choice.pack);
  QVERIFY(!back.isLowPriority && !back.adapts);
  QCOMPARE(choiceFromText("rubbish").preset, QString("quick"));
}

void RunPlanTest::brokenPlanIsNone_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("cut") << planToText(somePlan()).toUtf8().left(40);
  QTest::newRow("other JSON") << QByteArray("{\"a\":1}");
  QTest::newRow("list") << QByteArray("[]");
}

void RunPlanTest::brokenPlanIsNone() {
  QFETCH(QByteArray, text);
  QVERIFY(!planFromText(text));
}

void RunPlanTest::recipeOfAChoice() {
  const auto recipe = recipeOf(somePlan().choice, true);
  QCOMPARE(recipe.rounds, 7);
  QVERIFY(recipe.invert);
  QCOMPARE(QString::fromStdString(recipe.preset), QString("standard"));
  RunChoice wrong;
  wrong.changedOptions = {{"rounds", "-1"}};
  QVERIFY_THROWS_EXCEPTION(cristae::Error, recipeOf(wrong, false));
}

void RunPlanTest::names_data() {
  QTest::addColumn<QStringList>("used");
  QTest::addColumn<QString>("next");
  QTest::newRow("first") << QStringList() << "run-001";
  QTest::newRow("second") << QStringList{"run-001"} << "run-002";
  QTest::newRow("gap") << QStringList{"run-001", "run-007"} << "run-008";
  QTest::newRow("file of a run that is not registered")
      << QStringList{"run-003.labels.h5", "run-002"} << "run-004";
  QTest::newRow("others") << QStringList{"notes.txt", "run-x", "Run-9"} << "run-001";
  QTest::newRow("many") << QStringList{"run-999", "run-1000"} << "run-1001";
}

void RunPlanTest::names() {
  QFETCH(QStringList, used);
  QFETCH(QString, next);
  std::vector<std::string> names;
  for (const QString& name : used) names.push_back(name.toStdString());
  QCOMPARE(QString::fromStdString(nextRunName(names)), next);
}

void RunPlanTest::previewFindsTheNearestSection() {
  QTemporaryDir folder;
  const std::filesystem::path place = folder.path().toStdString();
  {
    auto file = cristae::Hdf5File::create(place / "preview.h5");
    const std::vector<std::int64_t> shape = {3, 2, 2};
    const std::vector<std::uint8_t> probability = {10, 10, 10, 10, 20, 20, 20, 20, 30, 30, 30, 30};
    const std::vector<std::uint8_t> labels = {0, 1, 255, 0, 1, 1, 1, 1, 0, 0, 0, 0};
    file.write("/probability", std::span<const std::int64_t>(shape), probability.data());
    file.write("/pseudo_labels", std::span<const std::int64_t>(shape), labels.data());
    file.close();
    std::ofstream(place / "sections.txt") << "3\n10\n20\n";
  }
  const RoundPreview preview(place / "preview.h5");
  QCOMPARE(preview.sections(), (std::vector<std::int64_t>{3, 10, 20}));
  for (const auto& [asked, shown] :
       std::vector<std::pair<int, int>>{{0, 3}, {3, 3}, {6, 3}, {7, 10}, {15, 10}, {16, 20}, {99, 20}}) {
    QCOMPARE(preview.nearestSection(asked), shown);
  }
  const auto planes = preview.planes(11);
  QCOMPARE(planes.section, 10);
  QCOMPARE(int(planes.probability.at<std::uint8_t>(1, 1)), 20);
  QCOMPARE(int(preview.planes(0).pseudoLabels.at<std::uint8_t>(1, 0)), 255);
}

void RunPlanTest::previewWithoutListIsRefused() {
  QTemporaryDir folder;
  QVERIFY_THROWS_EXCEPTION(cristae::Error, RoundPreview(folder.path().toStdString() + "/preview.h5"));
}

void RunPlanTest::packTellsOfItself() {
  QTemporaryDir folder;
  const std::filesystem::path place = std::filesystem::path(folder.path().toStdString()) / "liver.cpack";
  {
    auto file = cristae::Hdf5File::create(place);
    const std::vector<std::int64_t> shape = {1};
    const std::uint8_t value = 1;
    file.write("/source/images", std::span<const std::int64_t>(shape), &value);
    file.write("/network/a", std::span<const std::int64_t>(shape), &value);
    file.set_attribute("/", "recipe", R"({"network":"compact-l","working_pixel_nm":8})");
    file.set_attribute(
        "/", "provenance",
        R"({"version":"0.1.0","sources":[{"name":"a.h5","shape":[20,9,9]},{"name":"b.h5","shape":[5,9,9]}]})");
    file.close();
  }
  const PackInfo info = readPackInfo(place);
  QCOMPARE(info.name, QString("liver"));
  QCOMPARE(info.network, QString("compact-l"));
  QCOMPARE(info.sources, QString("a.h5, b.h5"));
  QCOMPARE(info.sourceSections, 25);
  cristae::Recipe recipe = cristae::preset_recipe("quick");
  applyPack(recipe, info);
  QCOMPARE(QString::fromStdString(recipe.network), QString("compact-l"));
  QCOMPARE(recipe.working_pixel_nm, 8.0);
}

void RunPlanTest::otherFileIsNoPack() {
  QTemporaryDir folder;
  const std::filesystem::path place = std::filesystem::path(folder.path().toStdString()) / "x.cpack";
  QVERIFY_THROWS_EXCEPTION(cristae::Error, readPackInfo(place));
  cristae::Hdf5File::create(place).close();
  QVERIFY_THROWS_EXCEPTION(cristae::Error, readPackInfo(place));
}

int run_run_plan_test(int argc, char** argv) {
  RunPlanTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "run_plan_test.moc"
