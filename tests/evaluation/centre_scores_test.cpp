#include "core/evaluation/centre_scores.h"

#include <QtTest>

#include "tests/evaluation/maps.h"
#include "tests/evaluation/suites.h"

using namespace cristae;
using test::agrees;
using test::map_of;

namespace {

std::vector<DetectedCentre> centres_of(const nlohmann::json& points) {
  std::vector<DetectedCentre> centres;
  for (const auto& point : points)
    centres.push_back({point[0], point[1], point.size() > 2 ? point[2].get<double>() : 0.0});
  return centres;
}

bool agree(const CentreCounts& counts, const nlohmann::json& expected) {
  const CentreScores scores = score_centres(counts);
  return counts.tp == expected["tp"] && counts.fp == expected["fp"] && counts.fn == expected["fn"] &&
         agrees(scores.precision, expected["precision"]) && agrees(scores.recall, expected["recall"]) &&
         agrees(scores.f1, expected["f1"]);
}

}  // namespace

class CentreScoresTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theInsideRuleAgreesWithTheReference();
  void theRadiusRuleAgreesWithTheReference();
  void twoEmptyListsAgree();
  void aCentreOutsideTheImageIsFalse();
  void theBetterScoreClaimsTheInstance();
  void countErrorsAgreeWithTheReference();
  void halvesAreRoundedAwayFromZero();
  void noSectionGivesNoCountError();
};

void CentreScoresTest::theInsideRuleAgreesWithTheReference() {
  const auto& entry = test::reference()["centre_detection"];
  QVERIFY(agree(centres_inside(map_of(entry["gt_labels"]), centres_of(entry["pred_points_row_col_score"])),
                entry["inside_instance"]));
}

void CentreScoresTest::theRadiusRuleAgreesWithTheReference() {
  const auto& entry = test::reference()["centre_detection"];
  const auto truth = centres_of(entry["gt_points"]);
  const auto found = centres_of(entry["pred_points_row_col_score"]);
  QVERIFY(agree(centres_within(truth, found, 1), entry["radius_1"]));
  QVERIFY(agree(centres_within(truth, found, 2), entry["radius_2"]));
}

void CentreScoresTest::twoEmptyListsAgree() {
  const auto& expected = test::reference()["centre_detection"]["empty_both"];
  QVERIFY(agree(centres_inside(cv::Mat::zeros(4, 4, CV_32S), {}), expected));
  QVERIFY(agree(centres_within({}, {}), expected));
}

void CentreScoresTest::aCentreOutsideTheImageIsFalse() {
  const cv::Mat truth = map_of(std::vector<std::string>{"11", "11"});
  const CentreCounts counts =
      centres_inside(truth, std::vector<DetectedCentre>{{-0.6, 0}, {0, 1.5}, {1.4, 1.4}});
  QCOMPARE(counts.fp, 2);
  QCOMPARE(counts.tp, 1);
}

void CentreScoresTest::theBetterScoreClaimsTheInstance() {
  // Both lie in the instance; only one counts, whatever the order they come in.
  const cv::Mat truth = map_of(std::vector<std::string>{"11.2"});
  const CentreCounts counts =
      centres_inside(truth, std::vector<DetectedCentre>{{0, 0, 0.1}, {0, 1, 0.9}, {0, 3, 0.5}});
  QCOMPARE(counts.tp, 2);
  QCOMPARE(counts.fp, 1);
  QCOMPARE(counts.fn, 0);
}

void CentreScoresTest::countErrorsAgreeWithTheReference() {
  const auto& entry = test::reference()["count"];
  const auto errors = count_errors(entry["density_sums"].get<std::vector<double>>(),
                                   entry["n_gt"].get<std::vector<std::int64_t>>());
  QVERIFY(agrees(errors->mae, entry["mae"]));
  QVERIFY(agrees(errors->mae_unrounded, entry["mae_unrounded"]));
  QVERIFY(agrees(errors->rmse, entry["rmse"]));
}

void CentreScoresTest::halvesAreRoundedAwayFromZero() {
  QCOMPARE(count_errors(std::vector{2.5, 0.5}, std::vector<std::int64_t>{2, 0})->mae, 1.0);
}

void CentreScoresTest::noSectionGivesNoCountError() { QVERIFY(!count_errors({}, {})); }

int run_centre_scores_test(int argc, char** argv) {
  CentreScoresTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "centre_scores_test.moc"
