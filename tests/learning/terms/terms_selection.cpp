#include <QTest>

#include "core/base/error.h"
#include "core/learning/terms/centre_selection.h"
#include "tests/learning/terms/images.h"
#include "tests/learning/terms/suites.h"

using namespace cristae;
using Centres = std::vector<cv::Point2d>;

namespace {

cv::Mat peak_map() {
  cv::Mat map;
  reference::image(reference::grids()["nms"]["map"]).convertTo(map, CV_32F);
  return map;
}

std::vector<Peak> peaks_of(const nlohmann::json& r) {
  return find_peaks(peak_map(), {r["window"].get<int>(), r["threshold"].get<double>()});
}

}  // namespace

class TermsSelection : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void peaksMatchTheReference() {
    for (const auto& entry : reference::grids()["nms"]["cases"]) {
      const auto peaks = find_peaks(
          peak_map(), {entry["window"].get<int>(), entry["threshold_strict_greater"].get<double>()});
      const auto& expected = entry["peaks_row_col_value"];
      QCOMPARE(peaks.size(), expected.size());
      for (std::size_t i = 0; i < peaks.size(); ++i) {
        const Peak peak{expected[i][0].get<int>(), expected[i][1].get<int>(), expected[i][2].get<float>()};
        QVERIFY(peaks[i] == peak);
      }
    }
  }

  void roundsMatchTheReferenceAndKeepWhatWasChosen() {
    const auto& r = reference::grids()["detection_rounds"];
    CentreCandidates candidates;
    candidates.clicked = reference::points(r["gt_points"]);
    candidates.peaks = peaks_of(r);
    CentreSelectionOptions options;
    options.merge_radius = r["merge_radius"].get<double>();
    for (const auto& round : r["rounds"]) {
      const auto quota = centre_quota(round["ratio"].get<double>(), r["estimated_count"].get<double>());
      QCOMPARE(quota, round["quota"].get<std::int64_t>());
      const auto chosen = select_centres(candidates, quota, options);
      QVERIFY(chosen == reference::points(round["points"]));
      for (const auto& former : candidates.kept)
        QVERIFY(std::count(chosen.begin(), chosen.end(), former) == 1);
      candidates.kept.assign(chosen.begin() + 1, chosen.end());
    }
  }

  void quotaIsRoundedUpAndSafeAgainstRounding() {
    QCOMPARE(centre_quota(0.2, 5.0), 1);  // 0.2 * 5 = 1.0000000000000002 must stay 1
    QCOMPARE(centre_quota(0.6, 5.0), 3);
    QCOMPARE(centre_quota(0.2, 5.01), 2);
    QCOMPARE(centre_quota(0.5, 0.0), 0);
    QCOMPARE(centre_quota(0.5, -3.0), 0);
  }

  void clickedCentresStayEvenWhenTheQuotaIsSmaller() {
    const Centres clicked = {{1, 1}, {50, 50}, {90, 90}};
    QVERIFY(select_centres({clicked, {}, {{20, 20, 9.0F}}, {}}, 2) == clicked);
  }

  void extraQuotaComesOnTopOfTheClicks() {
    const CentreCandidates candidates = {{{1, 1}}, {}, {{20, 20, 9.0F}, {40, 40, 8.0F}, {60, 60, 7.0F}}, {}};
    CentreSelectionOptions options;
    QCOMPARE(select_centres(candidates, 2, options).size(), std::size_t{2});
    options.quota = QuotaRule::extra;
    QVERIFY(select_centres(candidates, 2, options) == (Centres{{1, 1}, {20, 20}, {40, 40}}));
  }

  void aPeakNearAChosenCentreIsSkippedAndTheNextTakesItsPlace() {
    // 10.8 px from the click, less than 11; the second peak is 11 px away: not nearer than the radius.
    const CentreCandidates candidates = {{{10, 10}}, {}, {{14, 20, 9.0F}, {10, 21, 8.0F}}, {}};
    QVERIFY(select_centres(candidates, 2) == (Centres{{10, 10}, {21, 10}}));
  }

  void withRuleComponentAClickTakesItsWholeComponent() {
    cv::Mat ids = cv::Mat::zeros(10, 40, CV_32S);
    ids.colRange(0, 30).setTo(1);
    const CentreCandidates candidates = {{{2, 2}}, {}, {{5, 28, 9.0F}, {5, 35, 8.0F}, {5, 36, 7.0F}}, ids};
    CentreSelectionOptions options;
    options.merge = MergeRule::component;
    QVERIFY(select_centres(candidates, 3, options) == (Centres{{2, 2}, {35, 5}, {36, 5}}));
  }

  void centresMoveToTheCentroidsOfTheirComponents() {
    cv::Mat ids = cv::Mat::zeros(10, 20, CV_32S);
    ids(cv::Rect(2, 1, 5, 3)).setTo(1);  // columns 2..6, rows 1..3: centroid (4, 2)
    // Both points of component 1 become one; the point on the background stays.
    QVERIFY(move_to_centroids({{2, 1}, {6, 3}, {15, 8}}, ids) == (Centres{{15, 8}, {4, 2}}));
  }

  void datasetQuotasGoToTheBestPeaksOfAllSections() {
    const std::vector<CentreCandidates> sections = {
        {{{1, 1}}, {}, {{20, 20, 5.0F}, {40, 40, 1.0F}}, {}},
        {{}, {}, {{20, 20, 9.0F}, {40, 40, 4.0F}, {60, 60, 3.0F}}, {}}};
    // ceil(0.5 * (3 + 5)) = 4 in all: one is clicked; the best three peaks are 9, 5 and 4.
    const std::vector<double> counts = {3, 5};
    QVERIFY(dataset_quotas(sections, 0.5, counts) == (std::vector<std::int64_t>{2, 2}));
  }

  void rulesHaveTheWordsOfTheRecipe() {
    QVERIFY(quota_rule_from_name("total") == QuotaRule::total);
    QVERIFY(quota_rule_from_name("extra") == QuotaRule::extra);
    QVERIFY(merge_rule_from_name("distance") == MergeRule::distance);
    QVERIFY(merge_rule_from_name("component") == MergeRule::component);
    QVERIFY_THROWS_EXCEPTION(Error, quota_rule_from_name("all"));
    QVERIFY_THROWS_EXCEPTION(Error, merge_rule_from_name("all"));
  }
};

int run_terms_selection(int argc, char** argv) {
  TermsSelection test;
  return QTest::qExec(&test, argc, argv);
}

#include "terms_selection.moc"
