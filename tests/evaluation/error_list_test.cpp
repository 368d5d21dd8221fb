#include "core/evaluation/error_list.h"

#include <QtTest>

#include "core/base/error.h"
#include "core/evaluation/instance_scores.h"
#include "tests/evaluation/maps.h"
#include "tests/evaluation/suites.h"

using namespace cristae;
using test::map_of;

namespace {

using Sections = std::vector<std::vector<std::string>>;

LabelStack stack_of(const Sections& sections, LabelMeaning meaning = LabelMeaning::instances) {
  std::vector<cv::Mat> maps;
  for (const auto& rows : sections) {
    maps.emplace_back();
    map_of(rows).convertTo(maps.back(), CV_16U);
  }
  return {make_memory_stack(maps), meaning, 0.5};
}

// Label 1 is half of truth 1 (IoU 0.5), label 2 fits truth 2, label 3 is alone; truth 4 is missed.
const Sections kTruth = {{"1111..2222", "1111..2222", "..........", "44........"}};
const Sections kLabels = {{"11....2222", "11....2222", "..........", ".....3...."}};

std::vector<SectionAgreement> compared(const Sections& labels, const Sections& truth,
                                       InstanceDimension dimension = InstanceDimension::sections_2d,
                                       LabelMeaning truth_meaning = LabelMeaning::instances) {
  Job job;
  EvaluationOptions options;
  options.dimension = dimension;
  return compare_stack(stack_of(labels), stack_of(truth, truth_meaning), options, job);
}

}  // namespace

class ErrorListTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void errorsAreListedBySize();
  void aLowerThresholdTurnsErrorsIntoPoorMatches();
  void poorMatchesCanBeLeftOut();
  void placesLieInsideTheObject();
  void countsAreThoseOfTheMatching_data();
  void countsAreThoseOfTheMatching();
  void semanticTruthIsTakenApartBySection();
  void aBodyIsOneErrorShownWhereItIsLargest();
  void sectionsHaveTheirOwnErrorsInTwoDimensions();
  void equalMapsHaveNoErrors();
  void shapesMustAgree();
  void theDimensionFollowsTheIds();
};

void ErrorListTest::errorsAreListedBySize() {
  const auto errors = list_errors(compared(kLabels, kTruth));
  QCOMPARE(errors.size(), std::size_t{4});
  QVERIFY(errors[0].kind == InstanceErrorKind::false_negative && errors[0].id == 1);
  QCOMPARE(errors[0].pixels, std::int64_t{8});
  QCOMPARE(errors[0].best_iou, 0.5);
  QVERIFY(errors[1].kind == InstanceErrorKind::false_positive && errors[1].id == 1);
  QCOMPARE(errors[1].pixels, std::int64_t{4});
  QVERIFY(errors[2].kind == InstanceErrorKind::false_negative && errors[2].id == 4);
  QCOMPARE(errors[2].best_iou, 0.0);
  QVERIFY(errors[3].kind == InstanceErrorKind::false_positive && errors[3].id == 3);
}

void ErrorListTest::aLowerThresholdTurnsErrorsIntoPoorMatches() {
  const auto errors = list_errors(compared(kLabels, kTruth), {.iou_threshold = 0.4});
  QCOMPARE(errors.size(), std::size_t{3});
  QVERIFY(errors[0].kind == InstanceErrorKind::poor_match);
  QCOMPARE(errors[0].id, 1U);
  QCOMPARE(errors[0].best_iou, 0.5);
}

void ErrorListTest::poorMatchesCanBeLeftOut() {
  const auto errors = list_errors(compared(kLabels, kTruth), {.iou_threshold = 0.4, .poor_below = 0});
  QCOMPARE(errors.size(), std::size_t{2});
}

void ErrorListTest::placesLieInsideTheObject() {
  for (const InstanceError& error : list_errors(compared(kLabels, kTruth))) {
    const auto& rows = error.kind == InstanceErrorKind::false_negative ? kTruth : kLabels;
    const char letter =
        rows[0][static_cast<std::size_t>(error.place[1])][static_cast<std::size_t>(error.place[2])];
    QCOMPARE(static_cast<unsigned>(letter - '0'), error.id);
  }
}

void ErrorListTest::countsAreThoseOfTheMatching_data() {
  QTest::addColumn<double>("threshold");
  for (int percent = 10; percent <= 90; percent += 10) {
    QTest::addRow("IoU %d %%", percent) << percent / 100.0;
  }
}

void ErrorListTest::countsAreThoseOfTheMatching() {
  QFETCH(double, threshold);
  Random random(11);
  std::vector<SectionAgreement> sections;
  for (std::int64_t z = 0; z < 6; ++z) {
    const cv::Mat truth = test::random_map(random, 30, 40, 14);
    sections.push_back(compare_section(z, truth, test::disturbed(truth, random)));
  }
  const Contingency table = pooled_table(sections, InstanceDimension::sections_2d);
  const MatchCounts counts = count_matches(table, threshold);
  QCOMPARE(counts.tp, static_cast<std::int64_t>(match_instances(table, threshold).pairs.size()));
  MatchCounts listed{counts.tp, 0, 0};
  for (const auto& error : list_errors(sections, {.iou_threshold = threshold, .poor_below = 0})) {
    ++(error.kind == InstanceErrorKind::false_positive ? listed.fp : listed.fn);
  }
  QVERIFY(listed == counts);
  if (threshold == 0.5) {
    const PanopticScores panoptic = panoptic_quality(table);
    QVERIFY((counts == MatchCounts{panoptic.tp, panoptic.fp, panoptic.fn}));
  }
}

void ErrorListTest::semanticTruthIsTakenApartBySection() {
  // Two pieces that meet at a corner are one (8-connected); the third is alone.
  const Sections truth = {{"11......", "11......", "..1...11", "......11"}};
  const Sections labels = {{"........", "........", "......55", "......55"}};
  const auto errors =
      list_errors(compared(labels, truth, InstanceDimension::sections_2d, LabelMeaning::semantic));
  QCOMPARE(errors.size(), std::size_t{1});
  QVERIFY(errors[0].kind == InstanceErrorKind::false_negative);
  QCOMPARE(errors[0].pixels, std::int64_t{5});
}

void ErrorListTest::aBodyIsOneErrorShownWhereItIsLargest() {
  const Sections truth = {{"1..."}, {"111."}, {"11.."}};
  const Sections labels = {{"...."}, {"...."}, {"...."}};
  const auto errors = list_errors(compared(labels, truth, InstanceDimension::volume_3d),
                                  {.dimension = InstanceDimension::volume_3d});
  QCOMPARE(errors.size(), std::size_t{1});
  QCOMPARE(errors[0].pixels, std::int64_t{6});
  QCOMPARE(errors[0].place[0], std::int64_t{1});
}

void ErrorListTest::sectionsHaveTheirOwnErrorsInTwoDimensions() {
  const Sections truth = {{"1..."}, {"111."}, {"11.."}};
  const Sections labels = {{"...."}, {"...."}, {"11.."}};
  const auto errors = list_errors(compared(labels, truth));
  QCOMPARE(errors.size(), std::size_t{2});
  QCOMPARE(errors[0].place[0], std::int64_t{1});
  QCOMPARE(errors[1].place[0], std::int64_t{0});
}

void ErrorListTest::equalMapsHaveNoErrors() { QVERIFY(list_errors(compared(kTruth, kTruth)).empty()); }

void ErrorListTest::shapesMustAgree() {
  const Sections two = {kTruth[0], kTruth[0]};
  QVERIFY_THROWS_EXCEPTION(Error, compared(kLabels, two));
}

void ErrorListTest::theDimensionFollowsTheIds() {
  Job job;
  const auto is_3d = [&](const LabelStack& labels) {
    return dimension_of(labels, job) == InstanceDimension::volume_3d;
  };
  QVERIFY(is_3d(stack_of({{"1..."}, {"11.2"}, {"...2"}})));
  QVERIFY(!is_3d(stack_of({{"1..."}, {"22.3"}, {"...4"}})));
  QVERIFY(!is_3d(stack_of({{"1..."}, {"1..."}}, LabelMeaning::semantic)));
}

int run_error_list_test(int argc, char** argv) {
  ErrorListTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "error_list_test.moc"
