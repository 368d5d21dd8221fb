#include "core/evaluation/instance_scores.h"

#include <QtTest>

#include "core/instances/components.h"
#include "tests/evaluation/brute_force.h"
#include "tests/evaluation/maps.h"
#include "tests/evaluation/suites.h"

using namespace cristae;
using test::agrees;
using test::map_of;

namespace {

void add_reference_cases() {
  QTest::addColumn<QString>("name");
  for (const auto& entry : test::reference()["label_map_cases"]) {
    const std::string name = entry["name"];
    QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }
}

Contingency table_of(const nlohmann::json& entry) {
  return make_contingency(map_of(entry["gt"]), map_of(entry["pred"]));
}

cv::Mat components(const cv::Mat& map, int connectivity) {
  return find_components(map != 0, static_cast<Connectivity2d>(connectivity)).ids;
}

}  // namespace

class InstanceScoresTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithTheReference_data() { add_reference_cases(); }
  void agreesWithTheReference();
  void agreesWithTheReferenceAfterComponents_data() { add_reference_cases(); }
  void agreesWithTheReferenceAfterComponents();
  void matchesAreThoseOfTheReference_data() { add_reference_cases(); }
  void matchesAreThoseOfTheReference();
  void jaccardAndPanopticAgreeWithBruteForceOnRandomMaps();
  void jaccardPlusIsSymmetric();
  void theWholeVolumeDoesNotOverflow();
  void anEmptyPairMayBeUndefined();
  void aLowThresholdAssignsOneToOne();
  void aHighThresholdDropsWeakMatches();
};

void InstanceScoresTest::agreesWithTheReference() {
  QFETCH(QString, name);
  const auto& entry = test::reference_case(name.toStdString());
  const auto& expected = entry["expected"];
  const Contingency table = table_of(entry);
  QVERIFY(agrees(aggregated_jaccard(table), expected["aji"]));
  QVERIFY(agrees(aggregated_jaccard(table, AjiMatch::overlap), expected["aji_overlap_match"]));
  if (expected["aji_plus_unique"]) QVERIFY(agrees(aggregated_jaccard_plus(table), expected["aji_plus"]));
  const PanopticScores panoptic = panoptic_quality(table);
  QVERIFY(agrees(panoptic.pq, expected["pq"]["pq"]));
  QVERIFY(agrees(panoptic.sq, expected["pq"]["sq"]));
  QVERIFY(agrees(panoptic.rq, expected["pq"]["rq"]));
  QVERIFY(agrees(panoptic_quality(table, PqForm::eq11_literal).pq, expected["pq"]["pq_eq11_literal"]));
  QCOMPARE(panoptic.tp, expected["pq"]["tp"].get<std::int64_t>());
  QCOMPARE(panoptic.fp, expected["pq"]["fp"].get<std::int64_t>());
  QCOMPARE(panoptic.fn, expected["pq"]["fn"].get<std::int64_t>());
}

void InstanceScoresTest::agreesWithTheReferenceAfterComponents() {
  QFETCH(QString, name);
  const auto& entry = test::reference_case(name.toStdString());
  for (const int connectivity : {4, 8}) {
    const auto& expected =
        entry["expected"]["after_connected_components"]["connectivity_" + std::to_string(connectivity)];
    const Contingency table = make_contingency(components(map_of(entry["gt"]), connectivity),
                                               components(map_of(entry["pred"]), connectivity));
    QCOMPARE(table.truth.size(), expected["n_gt"].get<std::size_t>());
    QCOMPARE(table.labels.size(), expected["n_pred"].get<std::size_t>());
    QVERIFY(agrees(aggregated_jaccard(table), expected["aji"]));
    QVERIFY(agrees(aggregated_jaccard_plus(table), expected["aji_plus"]));
    const PanopticScores panoptic = panoptic_quality(table);
    QVERIFY(agrees(panoptic.pq, expected["pq"]));
    QVERIFY(agrees(panoptic.sq, expected["sq"]));
    QVERIFY(agrees(panoptic.rq, expected["rq"]));
    QCOMPARE(panoptic.tp, expected["tp"].get<std::int64_t>());
    QCOMPARE(panoptic.fp, expected["fp"].get<std::int64_t>());
    QCOMPARE(panoptic.fn, expected["fn"].get<std::int64_t>());
  }
}

void InstanceScoresTest::matchesAreThoseOfTheReference() {
  QFETCH(QString, name);
  const auto& entry = test::reference_case(name.toStdString());
  const Contingency table = table_of(entry);
  nlohmann::json found = nlohmann::json::array();
  for (const Overlap& pair : match_instances(table).pairs) {
    found.push_back({table.truth[static_cast<std::size_t>(pair.truth)].id,
                     table.labels[static_cast<std::size_t>(pair.label)].id});
  }
  QCOMPARE(QString::fromStdString(found.dump()),
           QString::fromStdString(entry["expected"]["pq"]["matches"].dump()));
}

void InstanceScoresTest::jaccardAndPanopticAgreeWithBruteForceOnRandomMaps() {
  Random random(21);
  for (int trial = 0; trial < 150; ++trial) {
    const cv::Mat truth = test::random_map(random, 14, 17, static_cast<int>(random.integer(1, 9)));
    const cv::Mat labels =
        trial % 2 == 0 ? test::disturbed(truth, random) : test::random_map(random, 14, 17, 5);
    const Contingency table = make_contingency(truth, labels);
    QVERIFY(std::abs(*aggregated_jaccard(table) - test::brute_aji(truth, labels)) < 1e-12);
    const PanopticScores panoptic = panoptic_quality(table);
    const test::BrutePanoptic expected = test::brute_panoptic(truth, labels);
    QCOMPARE(panoptic.tp, expected.tp);
    QCOMPARE(panoptic.fp, expected.fp);
    QCOMPARE(panoptic.fn, expected.fn);
    QVERIFY(std::abs(*panoptic.pq - expected.pq) < 1e-12);
  }
}

void InstanceScoresTest::jaccardPlusIsSymmetric() {
  Random random(22);
  for (int trial = 0; trial < 50; ++trial) {
    const cv::Mat truth = test::random_map(random, 20, 20, 12);
    const cv::Mat labels = test::disturbed(truth, random);
    const double forth = *aggregated_jaccard_plus(make_contingency(truth, labels));
    const double back = *aggregated_jaccard_plus(make_contingency(labels, truth));
    // Several assignments may have one summed IoU; apart from that both directions agree.
    QVERIFY(std::abs(forth - back) < 0.05);
    QVERIFY(forth >= 0 && forth <= 1);
  }
}

void InstanceScoresTest::theWholeVolumeDoesNotOverflow() {
  // Two labels in a truth of 6e10 voxels; the products that compare IoU exceed 2^63.
  const std::int64_t huge = 60'000'000'000;
  const std::vector<PairCount> pairs{{1, 1, huge / 3}, {1, 2, 2 * (huge / 3)}};
  const Contingency table = make_contingency(pairs);
  // Label 2 has two thirds; label 1 is unused: I = 4e10, U = 6e10 + 2e10.
  QVERIFY(std::abs(*aggregated_jaccard(table) - 0.5) < 1e-9);
}

void InstanceScoresTest::anEmptyPairMayBeUndefined() {
  const Contingency table = make_contingency(cv::Mat::zeros(3, 3, CV_32S), cv::Mat::zeros(3, 3, CV_32S));
  QVERIFY(!aggregated_jaccard(table, AjiMatch::iou, EmptyPair::skip));
  QVERIFY(!aggregated_jaccard_plus(table, EmptyPair::skip));
  QVERIFY(!panoptic_quality(table, PqForm::standard, EmptyPair::skip).pq);
  QCOMPARE(*panoptic_quality(table).pq, 1.0);
}

void InstanceScoresTest::aLowThresholdAssignsOneToOne() {
  // One truth of six pixels; labels share it two to four, so IoU is 1/3 and 2/3.
  const Contingency table = make_contingency(map_of(std::vector<std::string>{"111111"}),
                                             map_of(std::vector<std::string>{"112222"}));
  const InstanceMatching matching = match_instances(table, 0.2);
  QCOMPARE(matching.pairs.size(), std::size_t{1});
  QCOMPARE(matching.label_of_truth, (std::vector<std::int32_t>{1}));
  QCOMPARE(matching.truth_of_label, (std::vector<std::int32_t>{-1, 0}));
}

void InstanceScoresTest::aHighThresholdDropsWeakMatches() {
  const Contingency table = make_contingency(map_of(std::vector<std::string>{"111111"}),
                                             map_of(std::vector<std::string>{".11111"}));
  QCOMPARE(match_instances(table, 0.8).pairs.size(), std::size_t{1});  // 5/6
  QCOMPARE(match_instances(table, 0.9).pairs.size(), std::size_t{0});
}

int run_instance_scores_test(int argc, char** argv) {
  InstanceScoresTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "instance_scores_test.moc"
