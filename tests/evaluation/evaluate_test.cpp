#include "core/evaluation/evaluate.h"

#include <QtTest>
#include <array>

#include "core/base/error.h"
#include "tests/evaluation/maps.h"
#include "tests/evaluation/suites.h"

using namespace cristae;
using test::agrees;
using test::map_of;

namespace {

const ScoreField& field(std::string_view name) {
  for (const ScoreField& entry : score_fields()) {
    if (entry.name == name) return entry;
  }
  throw std::runtime_error("no such score");
}

LabelStack stack_of(const std::vector<std::vector<std::string>>& sections, LabelMeaning meaning) {
  std::vector<cv::Mat> maps;
  for (const auto& rows : sections) {
    maps.emplace_back();
    map_of(rows).convertTo(maps.back(), CV_16U);
  }
  return {make_memory_stack(maps), meaning, 0.5};
}

}  // namespace

class EvaluateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesAreTheKeysOfTheReport();
  void meansAndPooledValuesAgreeWithTheReference();
  void theDeviationIsThatOfASample();
  void undefinedScoresAreLeftOutAndCounted();
  void inThreeDimensionsAnIdIsOneInstance();
  void inTwoDimensionsSectionsHaveTheirOwnInstances();
  void aProbabilityScoresInstancesAndPixels();
  void theProtocolOfPublishedTablesAgreesWithTheReference();
  void probabilityOfAStackIsReadSectionBySection();
  void centresOfTheLabelsStandInForMissingPoints();
  void givenCentresAreUsed();
  void countErrorsRunOverSections();
  void noSectionGivesNoMean();
  void instancesAgainstSemanticTruthTakeItsComponents();
  void idsOfAnInstanceTruthAreKeptUnlessComponentsAreAskedFor();
  void semanticTruthInThreeDimensionsIsMadeOfBodies();
  void pointsOfTheirSectionsScoreTheCentres();
  void stacksOfDifferentShapeAreRefused();
};

void EvaluateTest::namesAreTheKeysOfTheReport() {
  std::string names;
  for (const ScoreField& entry : score_fields()) names += std::string(entry.name) + " ";
  QCOMPARE(QString::fromStdString(names),
           QString("dice iou precision recall f1 mcc ap aji aji_plus pq sq rq ap50 ap75 tp fp fn count_truth "
                   "count_labels centre_f1 pixel_ap "));
}

void EvaluateTest::meansAndPooledValuesAgreeWithTheReference() {
  const auto& expected = test::reference()["aggregation"];
  Evaluator evaluator;
  std::int64_t z = 0;
  for (const auto& name : expected["cases"]) {
    const auto& entry = test::reference_case(name);
    evaluator.add(z++, {map_of(entry["gt"]), map_of(entry["pred"]), {}, std::nullopt});
  }
  const Evaluation evaluation = evaluator.finish();
  for (const char* name : {"dice", "aji", "pq"}) {
    QVERIFY(agrees(evaluation.summary(field(name)).mean, expected["mean_per_image"][name]));
  }
  for (const char* name : {"dice", "iou", "pq"}) {
    QVERIFY(agrees(evaluation.summary(field(name)).pooled, expected["pooled"][name]));
  }
}

void EvaluateTest::theDeviationIsThatOfASample() {
  // Dice 1 and 2/3: mean 5/6, deviations 1/6; variance 2 / 36 / (2 - 1), sd 0.235702
  Evaluator evaluator;
  evaluator.add(
      0, {map_of(std::vector<std::string>{"11"}), map_of(std::vector<std::string>{"11"}), {}, std::nullopt});
  evaluator.add(
      1, {map_of(std::vector<std::string>{"11"}), map_of(std::vector<std::string>{"1."}), {}, std::nullopt});
  const ScoreSummary dice = evaluator.finish().summary(field("dice"));
  QVERIFY(std::abs(*dice.mean - 5.0 / 6.0) < 1e-12);
  QVERIFY(std::abs(*dice.sd - 0.2357022604) < 1e-9);
}

void EvaluateTest::undefinedScoresAreLeftOutAndCounted() {
  Evaluator evaluator;
  const cv::Mat nothing = cv::Mat::zeros(1, 2, CV_32S);
  const cv::Mat one = map_of(std::vector<std::string>{"11"});
  evaluator.add(0, {nothing, nothing, {}, std::nullopt});  // AP undefined
  evaluator.add(1, {one, one, {}, std::nullopt});
  const Evaluation evaluation = evaluator.finish();
  const ScoreSummary ap = evaluation.summary(field("ap50"));
  QCOMPARE(*ap.mean, 1.0);
  QCOMPARE(ap.left_out, 1);
  QVERIFY(!ap.sd);
  QCOMPARE(evaluation.summary(field("dice")).left_out, 0);
}

void EvaluateTest::inThreeDimensionsAnIdIsOneInstance() {
  // Truth 1 goes through both sections (4 px); the labels call it 1 and then 2 (2 px each): IoU 1/2 each.
  EvaluationOptions options;
  options.dimension = InstanceDimension::volume_3d;
  Evaluator evaluator(options);
  evaluator.add(
      0,
      {map_of(std::vector<std::string>{"11."}), map_of(std::vector<std::string>{"11."}), {}, std::nullopt});
  evaluator.add(
      1,
      {map_of(std::vector<std::string>{"11."}), map_of(std::vector<std::string>{"22."}), {}, std::nullopt});
  const Evaluation evaluation = evaluator.finish();
  QCOMPARE(*evaluation.pooled.count_truth, 1.0);
  QCOMPARE(*evaluation.pooled.count_labels, 2.0);
  QCOMPARE(*evaluation.pooled.pq, 0.0);
  QVERIFY(std::abs(*evaluation.pooled.aji - 2.0 / 6.0) < 1e-12);
  QCOMPARE(*evaluation.sections[1].scores.pq, 1.0);
}

void EvaluateTest::inTwoDimensionsSectionsHaveTheirOwnInstances() {
  Evaluator evaluator;
  evaluator.add(
      0,
      {map_of(std::vector<std::string>{"11."}), map_of(std::vector<std::string>{"11."}), {}, std::nullopt});
  evaluator.add(
      1,
      {map_of(std::vector<std::string>{"11."}), map_of(std::vector<std::string>{"22."}), {}, std::nullopt});
  const Evaluation evaluation = evaluator.finish();
  QCOMPARE(*evaluation.pooled.count_truth, 2.0);
  QCOMPARE(*evaluation.pooled.pq, 1.0);
}

void EvaluateTest::aProbabilityScoresInstancesAndPixels() {
  // m15 by probability: label 4, a false positive, has the highest mean and caps the precision.
  const auto& entry = test::reference_case("m15_scores");
  const cv::Mat labels = map_of(entry["pred"]);
  cv::Mat probability = cv::Mat::zeros(labels.size(), CV_32F);
  for (int id = 1; id <= 4; ++id)
    probability.setTo(entry["pred_scores"][std::to_string(id)].get<double>(), labels == id);
  Evaluator evaluator;
  evaluator.add(0, {map_of(entry["gt"]), labels, probability, std::nullopt});
  const Evaluation evaluation = evaluator.finish();
  QVERIFY(agrees(evaluation.pooled.ap50, entry["expected"]["inst_ap50"]));
  QVERIFY(agrees(evaluation.sections[0].scores.ap75, entry["expected"]["inst_ap75"]));
  // 0.95: 4 false; 0.9: 4 true, P 4/8; 0.8: 4 true and 2 false, P 8/14; 0.7: 2 true and 2 false, P 10/18;
  // 0: 2 true, P 12/64. Each times its share of 12.
  const double expected = 4.0 / 12 * 4 / 8 + 4.0 / 12 * 8 / 14 + 2.0 / 12 * 10 / 18 + 2.0 / 12 * 12 / 64;
  QVERIFY(std::abs(*evaluation.pooled.pixel_ap - expected) < 1e-12);
}

void EvaluateTest::theProtocolOfPublishedTablesAgreesWithTheReference() {
  const auto entry = test::tensor_case("published_protocol_metrics");
  const cv::Mat truth = test::matrix_of(entry["inputs"]["label"]);
  const cv::Mat probability = test::matrix_of(entry["inputs"]["prob"]);
  const int rows = entry["inputs"]["label"]["shape"][1];
  Evaluator evaluator;
  for (int z = 0; z * rows < truth.rows; ++z) {
    SectionPair pair;
    truth.rowRange(z * rows, (z + 1) * rows).convertTo(pair.truth, CV_32S);
    probability.rowRange(z * rows, (z + 1) * rows).convertTo(pair.probability, CV_32F);
    const cv::Mat found = pair.probability >= entry["params"]["threshold"].get<double>();
    found.convertTo(pair.labels, CV_32S, 1.0 / 255);
    evaluator.add(z, pair);
  }
  const Evaluation evaluation = evaluator.finish();
  const auto& expected = entry["expected"];
  const std::array<std::string_view, 4> names = {"pixel_ap", "f1", "mcc", "iou"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    const ScoreSummary summary = evaluation.summary(field(names[i]));
    QVERIFY(agrees(summary.mean, expected["mean_over_sections"]["data"][i]));
    QVERIFY(agrees(summary.pooled, expected["pooled"]["data"][i]));
    for (std::size_t z = 0; z < evaluation.sections.size(); ++z) {
      QVERIFY(agrees(evaluation.sections[z].scores.*(field(names[i]).value),
                     expected["per_section"]["data"][4 * z + i]));
    }
  }
}

void EvaluateTest::probabilityOfAStackIsReadSectionBySection() {
  const auto labels = stack_of({{"11.."}, {"..11"}}, LabelMeaning::instances);
  const auto probability = make_memory_stack({(cv::Mat_<std::uint8_t>(1, 4) << 200, 150, 10, 0),
                                              (cv::Mat_<std::uint8_t>(1, 4) << 180, 0, 150, 150)});
  Job job;
  Findings findings;
  findings.probability = probability.get();
  const Evaluation evaluation = evaluate(labels, labels, {}, job, findings);
  QCOMPARE(*evaluation.sections[0].scores.pixel_ap, 1.0);
  // 180 is false, then both of the truth at once: P 2/3
  QVERIFY(std::abs(*evaluation.sections[1].scores.pixel_ap - 2.0 / 3.0) < 1e-12);
  const auto small = make_memory_stack({cv::Mat(1, 3, CV_8U, cv::Scalar(0))});
  findings.probability = small.get();
  QVERIFY_THROWS_EXCEPTION(Error, evaluate(labels, labels, {}, job, findings));
}

void EvaluateTest::centresOfTheLabelsStandInForMissingPoints() {
  Evaluator evaluator;
  const cv::Mat truth = map_of(std::vector<std::string>{"111..222", "111..222", "111..222"});
  const cv::Mat labels = map_of(std::vector<std::string>{"111.....", "111.....", "111....."});
  const Scores& scores = evaluator.add(0, {truth, labels, {}, std::nullopt});
  QVERIFY(std::abs(*scores.centre_f1 - 2.0 / 3.0) < 1e-12);  // one hit, one missed
}

void EvaluateTest::givenCentresAreUsed() {
  Evaluator evaluator;
  const cv::Mat truth = map_of(std::vector<std::string>{"111..222"});
  const std::vector<DetectedCentre> centres{{0, 1, 0}, {0, 6, 0}};
  QCOMPARE(*evaluator.add(0, {truth, cv::Mat::zeros(1, 8, CV_32S), {}, centres}).centre_f1, 1.0);
}

void EvaluateTest::countErrorsRunOverSections() {
  Evaluator evaluator;
  evaluator.add(
      0,
      {map_of(std::vector<std::string>{"1.2"}), map_of(std::vector<std::string>{"111"}), {}, std::nullopt});
  evaluator.add(
      1,
      {map_of(std::vector<std::string>{"1.."}), map_of(std::vector<std::string>{"1.2"}), {}, std::nullopt});
  const Evaluation evaluation = evaluator.finish();
  QCOMPARE(evaluation.count_errors->mae, 1.0);
  QCOMPARE(evaluation.count_errors->rmse, 1.0);
}

void EvaluateTest::noSectionGivesNoMean() {
  const Evaluation evaluation = Evaluator().finish();
  QVERIFY(!evaluation.summary(field("dice")).mean);
  QVERIFY(!evaluation.count_errors);
}

void EvaluateTest::instancesAgainstSemanticTruthTakeItsComponents() {
  // The truth's two squares meet at a corner: one 8-connected component, and a second one in section 1.
  const LabelStack truth = stack_of({{"11..", "..11"}, {"1...", "1..."}}, LabelMeaning::semantic);
  const LabelStack labels = stack_of({{"33..", "..33"}, {"7...", "7..."}}, LabelMeaning::instances);
  Job job;
  const Evaluation evaluation = evaluate(labels, truth, {}, job);
  QCOMPARE(evaluation.sections.size(), std::size_t{2});
  QCOMPARE(*evaluation.pooled.count_truth, 2.0);
  QCOMPARE(*evaluation.pooled.pq, 1.0);
  QCOMPARE(*evaluation.pooled.centre_f1, 1.0);
}

void EvaluateTest::idsOfAnInstanceTruthAreKeptUnlessComponentsAreAskedFor() {
  const LabelStack truth = stack_of({{"1122"}}, LabelMeaning::instances);
  const LabelStack labels = stack_of({{"4455"}}, LabelMeaning::instances);
  Job job;
  QCOMPARE(*evaluate(labels, truth, {}, job).pooled.count_truth, 2.0);
  EvaluationOptions options;
  options.truth_source = InstanceSource::components;
  QCOMPARE(*evaluate(labels, truth, options, job).pooled.count_truth, 1.0);
}

void EvaluateTest::semanticTruthInThreeDimensionsIsMadeOfBodies() {
  const LabelStack truth = stack_of({{"1..1"}, {"1..."}, {"1..1"}}, LabelMeaning::semantic);
  const LabelStack labels = stack_of({{"5..6"}, {"5..."}, {"5..8"}}, LabelMeaning::instances);
  EvaluationOptions options;
  options.dimension = InstanceDimension::volume_3d;
  Job job;
  const Evaluation evaluation = evaluate(labels, truth, options, job);
  QCOMPARE(*evaluation.pooled.count_truth, 3.0);
  QCOMPARE(*evaluation.pooled.count_labels, 3.0);
  QCOMPARE(*evaluation.pooled.pq, 1.0);
}

void EvaluateTest::pointsOfTheirSectionsScoreTheCentres() {
  const LabelStack truth = stack_of({{"11.22"}, {"11..."}}, LabelMeaning::instances);
  // One hit in section 0, one in the background, a negative one that does not count; section 1 is missed.
  const Points points{{0, 0, 1}, {0, 0, 2}, {1, 0, 0, PointKind::not_mito}};
  Job job;
  const Evaluation evaluation = evaluate(truth, truth, {}, job, {.points = &points});
  QVERIFY(std::abs(*evaluation.sections[0].scores.centre_f1 - 0.5) < 1e-12);  // 2 / (2 + 1 + 1)
  QCOMPARE(*evaluation.sections[1].scores.centre_f1, 0.0);
  QVERIFY(std::abs(*evaluation.pooled.centre_f1 - 0.4) < 1e-12);  // 2 / (2 + 1 + 2)
}

void EvaluateTest::stacksOfDifferentShapeAreRefused() {
  Job job;
  QVERIFY_THROWS_EXCEPTION(Error, evaluate(stack_of({{"11"}}, LabelMeaning::instances),
                                           stack_of({{"11"}, {"11"}}, LabelMeaning::instances), {}, job));
}

int run_evaluate_test(int argc, char** argv) {
  EvaluateTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "evaluate_test.moc"
