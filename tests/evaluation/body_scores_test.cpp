#include "core/evaluation/body_scores.h"

#include <QtTest>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/evaluation/instance_scores.h"
#include "tests/evaluation/brute_force.h"
#include "tests/evaluation/maps.h"
#include "tests/evaluation/suites.h"

using namespace cristae;

namespace {

cv::Mat row_of(const std::string& letters) { return test::map_of(std::vector<std::string>{letters}); }

/// Rows of a map as the rows of a volume of several sections: ids mean the same in both.
LabelVolume volume_of(const cv::Mat& map, int sections) {
  LabelVolume volume(Shape{sections, map.rows / sections, map.cols});
  for (std::size_t i = 0; i < volume.size(); ++i)
    volume.data()[i] = static_cast<std::uint32_t>(map.ptr<int>()[i]);
  return volume;
}

/// Instances of `counted` of which two of `others` or more hold a fifth of the truth, pair by pair.
long brute_partners(const cv::Mat& truth, const cv::Mat& labels, bool count_labels) {
  long result = 0;
  for (const int counted : test::ids_of(count_labels ? labels : truth)) {
    int partners = 0;
    for (const int other : test::ids_of(count_labels ? truth : labels)) {
      const int t = count_labels ? other : counted;
      const int l = count_labels ? counted : other;
      if (5 * test::sizes(truth, t, labels, l).common >= test::size_of(truth, t)) ++partners;
    }
    if (partners > 1) ++result;
  }
  return result;
}

}  // namespace

class BodyScoresTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tercilesAreVolumesOfBodies();
  void classesAreScoredOnTheirOwn();
  void limitsMayBePhysical();
  void limitsThatMeanNothingAreRefused();
  void aMergeHoldsPartsOfTwoBodies();
  void volumesAgreeWithBruteForce();
};

void BodyScoresTest::tercilesAreVolumesOfBodies() {
  std::vector<InstanceSize> bodies;
  for (const std::int64_t voxels : {70, 10, 30, 20, 60, 40, 50})
    bodies.push_back({static_cast<std::uint32_t>(bodies.size() + 1), voxels});
  QVERIFY(volume_terciles(bodies) == (BodySizeLimits{30, 50}));
  QVERIFY(volume_terciles({}) == (BodySizeLimits{0, 0}));
}

void BodyScoresTest::classesAreScoredOnTheirOwn() {
  // Bodies of 2, 4 and 8 voxels: found whole, missed, half found (IoU 0.5). One voxel is found for nothing.
  const auto table = make_contingency(row_of("11.2222.33333333"), row_of("11.....95555...."));
  const BodyScores scores = score_bodies(table);
  QVERIFY(scores.limits == (BodySizeLimits{2, 4}));
  QCOMPARE(scores.small.truth, 1);
  QCOMPARE(*scores.small.recall, 1.0);
  QCOMPARE(*scores.small.ap50, 1.0);  // the speck is the smallest and comes after the hit
  QCOMPARE(*scores.small.ap75, 1.0);
  QCOMPARE(*scores.medium.recall, 0.0);
  QCOMPARE(*scores.medium.ap50, 0.0);
  QCOMPARE(*scores.large.recall, 0.0);  // a match needs more than one half
  QCOMPARE(*scores.large.ap50, 1.0);
  QCOMPARE(*scores.large.ap75, 0.0);
  QCOMPARE(scores.merges, 0);
  QCOMPARE(scores.splits, 0);
}

void BodyScoresTest::limitsMayBePhysical() {
  // Voxels of 0.001 um3: small up to 4 voxels, medium up to 7.
  const auto table = make_contingency(row_of("11.2222.33333333"), row_of("................"));
  BodyScoreOptions options;
  options.small_up_to_um3 = 0.0045;
  options.medium_up_to_um3 = 0.0075;
  const BodyScores scores = score_bodies(table, options, VoxelSize{100, 100, 100});
  QVERIFY(scores.limits == (BodySizeLimits{4, 7}));
  QCOMPARE(scores.small.truth, 2);
  QCOMPARE(scores.medium.truth, 0);
  QVERIFY(!scores.medium.ap50);
  QCOMPARE(scores.large.truth, 1);
}

void BodyScoresTest::limitsThatMeanNothingAreRefused() {
  const auto table = make_contingency(row_of("1"), row_of("1"));
  BodyScoreOptions options;
  options.small_up_to_um3 = 2;
  options.medium_up_to_um3 = 1;
  QVERIFY_THROWS_EXCEPTION(Error, score_bodies(table, options, VoxelSize{1, 1, 1}));
  options.medium_up_to_um3 = 3;
  QVERIFY_THROWS_EXCEPTION(Error, score_bodies(table, options));
}

void BodyScoresTest::aMergeHoldsPartsOfTwoBodies() {
  // Label 1 holds 1 and 2 whole; body 3 is held by two labels; label 5 takes 1 of 10 of body 4, which is
  // little.
  const auto table = make_contingency(row_of("1122.3333.4444444444.55"), row_of("1111.2233.6666666665555"));
  const BodyScores scores = score_bodies(table);
  QCOMPARE(scores.merges, 1);
  QCOMPARE(scores.splits, 1);
}

void BodyScoresTest::volumesAgreeWithBruteForce() {
  Random random(11);
  for (int round = 0; round < 12; ++round) {
    const cv::Mat truth = test::random_map(random, 24, 20, 6);
    const cv::Mat labels = test::disturbed(truth, random);
    if (test::ids_of(truth).empty() || test::ids_of(labels).empty()) continue;
    const auto table = make_contingency(volume_of(truth, 4), volume_of(labels, 4));
    QVERIFY(std::abs(*panoptic_quality(table).pq - test::brute_panoptic(truth, labels).pq) < 1e-12);
    QVERIFY(std::abs(*aggregated_jaccard(table) - test::brute_aji(truth, labels)) < 1e-12);
    const BodyScores scores = score_bodies(table);
    QCOMPARE(scores.merges, brute_partners(truth, labels, true));
    QCOMPARE(scores.splits, brute_partners(truth, labels, false));
    QCOMPARE(scores.small.tp + scores.medium.tp + scores.large.tp, test::brute_panoptic(truth, labels).tp);
  }
}

int run_body_scores_test(int argc, char** argv) {
  BodyScoresTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "body_scores_test.moc"
