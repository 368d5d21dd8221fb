#include "core/report/methods_text.h"

#include <QtTest>

#include "tests/report/suites.h"

using namespace cristae;

/// The paragraph word for word: it goes into papers.
class MethodsTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aRunIsToldWithRecipeSeedAndSource();
  void negativePointsAreToldApart_data();
  void negativePointsAreToldApart();
  void whatTheProjectKnowsOfARunIsTold();
  void whatWasDrawnIsTold();
  void aReviewIsTold();
  void bodiesAreToldWithTheirDefinitions();
  void withoutAVoxelSizeNothingPhysicalIsTold();
  void profilesAreNotCalledMitochondria();
  void formsOfProfilesAreDefined();
  void theCountingFrameIsTold();
  void howInstancesWereMadeIsTold();
  void theFileOfTheLabelsSaysHowInstancesWereMade();
  void scoresNameTheTruth();
  void theWorksThatWereUsedAreCited();
  void nothingKnownIsNothingSaid();
};

namespace {

RunRecord adapted() {
  RunRecord run;
  run.version = "0.1.0";
  run.verb = "adapt";
  run.seed = 3;
  run.pack = "source.cpack";
  run.target = RecordedStack{"raw", {64, 384, 384}, VoxelSize{5, 5, 5}, "90ce"};
  run.points = 43;
  run.computed_on = {"cpu, fp32, 2 threads"};
  run.recipe = {{"preset", "quick"}, {"method", "ipl"}, {"network", "compact-s"}, {"rounds", "8"}};
  run.changed = {{"rounds", "8"}};
  return run;
}

MeasuredFacts bodies() {
  MeasuredFacts facts;
  facts.shape = {64, 384, 384};
  facts.voxel_size_nm = VoxelSize{5, 5, 5};
  facts.count = 29;
  facts.complete = 8;
  facts.field_fraction = 0.0721;
  facts.has_surface = true;
  facts.has_centreline = true;
  return facts;
}

QString paragraph(const MethodsFacts& facts) { return QString::fromStdString(methods_paragraph(facts)); }

}  // namespace

void MethodsTextTest::aRunIsToldWithRecipeSeedAndSource() {
  QCOMPARE(
      paragraph({"0.2.0", adapted(), {}, {}}),
      QString("Mitochondria were segmented with Cristae 0.1.0 by adapting the source model 'source.cpack' "
              "to the stack 'raw' (64 × 384 × 384 voxels of 5 × 5 × 5 nm, order z, y, x) with 43 clicked "
              "points, by instance-aware pseudo-labelling after Xiong et al. (2025), recipe 'quick' with "
              "rounds = 8, network 'compact-s', 8 rounds, seed 3; computed on cpu, fp32, 2 threads."));
}

void MethodsTextTest::negativePointsAreToldApart_data() {
  QTest::addColumn<int>("points");
  QTest::addColumn<int>("negative");
  QTest::addColumn<QString>("text");
  QTest::newRow("both") << 22 << 2 << " with 20 clicked centres and 2 negative points, by ";
  QTest::newRow("one of each") << 2 << 1 << " with 1 clicked centre and 1 negative point, by ";
  QTest::newRow("centres only") << 20 << 0 << " with 20 clicked centres, by ";
  QTest::newRow("negative only") << 2 << 2 << " with 2 negative points, by ";
  QTest::newRow("none") << 0 << 0 << " without clicked points, by ";
}

void MethodsTextTest::negativePointsAreToldApart() {
  QFETCH(int, points);
  QFETCH(int, negative);
  QFETCH(QString, text);
  RunRecord run = adapted();
  run.points = points;
  run.negative_points = negative;
  const QString told = paragraph({"0.2.0", run, {}, {}});
  QVERIFY2(told.contains(text), qPrintable(told));
}

void MethodsTextTest::whatTheProjectKnowsOfARunIsTold() {
  RunRecord run = adapted();
  run.points = 19;
  run.negative_points = 2;
  run.reviewed_points = 6;
  run.parent = "run-001";
  const QString told = paragraph({"0.2.0", run, {}, {}});
  QVERIFY2(
      told.contains("adapting the source model 'source.cpack', as run-001 had left it, to the stack 'raw'"),
      qPrintable(told));
  QVERIFY2(told.contains(" with 17 clicked centres and 2 negative points (6 of them from a review), by "),
           qPrintable(told));
}

void MethodsTextTest::whatWasDrawnIsTold() {
  RunRecord run = adapted();
  run.points = 22;
  run.negative_points = 2;
  run.drawn_mitochondria = 5;
  run.parent = "run-001";
  run.left_model_aside = true;
  const QString told = paragraph({"0.2.0", run, {}, {}});
  QVERIFY2(told.contains(" with 20 clicked centres, 2 negative points and 5 drawn mitochondria, by "),
           qPrintable(told));
  QVERIFY2(!told.contains("run-001"), qPrintable(told));
  run.points = 1;
  run.negative_points.reset();
  run.drawn_mitochondria = 1;
  QVERIFY(paragraph({"0.2.0", run, {}, {}}).contains(" with 1 clicked point and 1 drawn mitochondrion, by "));
}

void MethodsTextTest::aReviewIsTold() {
  ReviewedFacts reviewed;
  reviewed.rejected = 1;
  QCOMPARE(paragraph({"0.2.0", {}, {}, {}, reviewed}),
           QString("1 instance rejected by eye is left out of what follows."));
  reviewed.rejected = 0;
  reviewed.precision = estimate_share(54, 59, 152);
  QCOMPARE(
      paragraph({"0.2.0", {}, {}, {}, reviewed}),
      QString(
          "Of the instances found, a random sample was judged by eye: 54 of 59 were right, a precision of "
          "91.5 % (95 % interval 81.6 to 96.3 %, Wilson)."));
  reviewed.precision.reset();
  reviewed.counted = compare_fields(std::vector<FieldCount>{{25, 4, 5, 4}, {25, 6, 3, 3}});
  QCOMPARE(
      paragraph({"0.2.0", {}, {}, {}, reviewed}),
      QString("50 test points on 2 random fields were counted by eye, without sight of the result: 20.0 % "
              "(95 % interval 0.0 to 70.8 %) of the field is mitochondria, by the result 16.0 % (95 % "
              "interval 0.0 to 66.8 %) at the same points; recall 70.0 % (95 % interval 0.0 to 100.0 %), "
              "precision 87.5 % (95 % interval 0.0 to 100.0 %). Intervals are by the spread between "
              "fields."));
  QCOMPARE(paragraph({"0.2.0", {}, {}, {}, ReviewedFacts{}}), QString());
}

void MethodsTextTest::bodiesAreToldWithTheirDefinitions() {
  QCOMPARE(
      paragraph({"0.2.0", {}, bodies(), {}}),
      QString("29 mitochondria (3-D) were measured in a field of 64 × 384 × 384 voxels of 5 × 5 × 5 nm with "
              "Cristae 0.2.0; 21 cut by its border. They occupy 7.21 % of the field, which is what was "
              "imaged and not a cell; cut instances are included in this fraction and left out of sizes "
              "and shapes. Volume is the number of voxels times the volume of one; surface was estimated "
              "by Crofton's formula with 13 directions weighted for the voxel size; sphericity is π^(1/3) "
              "(6V)^(2/3) / S and the mitochondrial complexity index S³ / (16 π² V²); length is that of "
              "the centreline."));
}

void MethodsTextTest::withoutAVoxelSizeNothingPhysicalIsTold() {
  auto facts = bodies();
  facts.voxel_size_nm.reset();
  const QString text = paragraph({"0.2.0", {}, facts, {}});
  QVERIFY(text.contains("64 × 384 × 384 voxels of unknown size"));
  QVERIFY(text.endsWith("The voxel size is unknown, so that no physical sizes are given."));
  QVERIFY(!text.contains("nm"));
}

void MethodsTextTest::profilesAreNotCalledMitochondria() {
  auto facts = bodies();
  facts.is_2d = true;
  facts.count = 1;
  facts.complete = 1;
  const QString text = paragraph({"0.2.0", {}, facts, {}});
  QVERIFY(text.startsWith("1 profile (2-D, per section) was measured in a field of"));
  QVERIFY(
      text.endsWith("Profiles are not mitochondria: one mitochondrion has several. Area is the number of "
                    "pixels times the area of one."));
}

void MethodsTextTest::formsOfProfilesAreDefined() {
  auto facts = bodies();
  facts.is_2d = true;
  facts.has_forms = true;
  for (const bool has_size : {true, false}) {
    if (!has_size) facts.voxel_size_nm.reset();
    const QString text = paragraph({"0.2.0", {}, facts, {}});
    QVERIFY2(text.contains("circularity is 4πA / P² (at most 1) and form factor its inverse P² / (4πA)"),
             qPrintable(text));
    QVERIFY(text.endsWith("Feret diameters are the largest and the smallest calliper distance."));
  }
}

void MethodsTextTest::theCountingFrameIsTold() {
  auto facts = bodies();
  facts.frame = Shape{52, 308, 308};
  facts.counted = 12;
  facts.number_density = 19.4605;
  QString text = paragraph({"0.2.0", {}, facts, {}});
  QVERIFY2(text.endsWith(" Numbers are by an unbiased counting brick of 52 × 308 × 308 voxels (Howard et al. "
                         "1985), which counts 12: 19.46 per µm³ of the field."),
           qPrintable(text));
  QVERIFY(methods_references({"", {}, facts, {}}).at(0).starts_with("C. V. Howard"));
  facts.is_2d = true;
  text = paragraph({"0.2.0", {}, facts, {}});
  QVERIFY2(text.endsWith("counting frame of 308 × 308 pixels in each section (Gundersen 1977), which counts "
                         "12: 19.46 per µm² of the field."),
           qPrintable(text));
  QVERIFY(methods_references({"", {}, facts, {}}).at(0).starts_with("H. J. G. Gundersen"));
}

void MethodsTextTest::howInstancesWereMadeIsTold() {
  RunRecord run = adapted();
  run.recipe.insert(run.recipe.end(), {{"infer_threshold", "0.5"},
                                       {"cc_connectivity", "8"},
                                       {"instance_separation", "components"},
                                       {"smallest_object_um2", "0"}});
  QString text = paragraph({"0.2.0", run, {}, {}});
  QVERIFY2(text.endsWith(
               " Pixels of a probability of 0.5 or more are foreground, its connected pieces (8-connected) "
               "the instances of a section."),
           qPrintable(text));
  run.recipe[run.recipe.size() - 2].second = "detection_watershed";
  run.recipe.back().second = "0.01";
  text = paragraph({"0.2.0", run, {}, {}});
  QVERIFY2(
      text.endsWith("the instances of a section, cut by a watershed between the centres found; smaller ones "
                    "than 0.01 µm² were dropped."),
      qPrintable(text));
  text = paragraph({"0.2.0", run, bodies(), {}});
  QVERIFY2(
      text.contains("the profiles of a section, cut by a watershed between the centres found; profiles were "
                    "joined to bodies over the sections; bodies whose largest profile is below 0.01 µm² were "
                    "dropped. 29 mitochondria"),
      qPrintable(text));
}

void MethodsTextTest::theFileOfTheLabelsSaysHowInstancesWereMade() {
  RunRecord run = adapted();
  run.recipe.emplace_back("infer_threshold", "0.5");
  auto facts = bodies();
  facts.instance_rule =
      "pixels of a probability of 0.4 or more are foreground; bodies below 0.01 um3 are dropped";
  const QString text = paragraph({"0.2.0", run, facts, {}});
  QVERIFY2(text.contains("2 threads. Instances were made so: pixels of a probability of 0.4 or more are "
                         "foreground; bodies below 0.01 µm³ are dropped. 29 mitochondria"),
           qPrintable(text));
  QVERIFY(!text.contains("probability of 0.5"));
}

void MethodsTextTest::scoresNameTheTruth() {
  ScoredFacts scored;
  scored.truth = "truth.h5:/labels";
  scored.dice = 0.9123;
  scored.aji = 0.71;
  scored.pq = 0.7;
  scored.sections = 64;
  QCOMPARE(
      paragraph({"0.2.0", {}, {}, scored}),
      QString("Against the manual labels 'truth.h5:/labels' (64 sections, 2-D instances matched at IoU > "
              "0.5): Dice 0.912, AJI 0.710, PQ 0.700."));
}

void MethodsTextTest::theWorksThatWereUsedAreCited() {
  auto run = adapted();
  QCOMPARE(methods_references({"", run, {}, {}}).size(), std::size_t{1});
  QVERIFY(methods_references({"", run, {}, {}})[0].find("arXiv 2510.16450") != std::string::npos);
  run.recipe[1].second = "uda";
  QVERIFY(methods_references({"", run, {}, {}}).empty());
  QVERIFY(methods_references({"", {}, bodies(), {}}).empty());
}

void MethodsTextTest::nothingKnownIsNothingSaid() { QVERIFY(paragraph({}).isEmpty()); }

int run_methods_text_tests(int argument_count, char** arguments) {
  MethodsTextTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "methods_text_test.moc"
