#include "core/evaluation/average_precision.h"

#include <QtTest>

#include "core/base/error.h"
#include "tests/evaluation/maps.h"
#include "tests/evaluation/suites.h"

using namespace cristae;
using test::agrees;
using test::map_of;

namespace {

/// Scores of the reference in the order of ascending ids.
std::vector<double> scores_of(const nlohmann::json& entry, const Contingency& table) {
  std::vector<double> scores;
  for (const InstanceSize& label : table.labels)
    scores.push_back(entry["pred_scores"][std::to_string(label.id)]);
  return scores;
}

}  // namespace

class AveragePrecisionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithTheReference_data();
  void agreesWithTheReference();
  void sizesAreTheDefaultScores();
  void theMeanRunsOverTenThresholds();
  void aTieOfScoresGoesToTheLowestId();
  void aSizeClassIgnoresWhatLiesOutsideIt();
  void aClassWithoutTruthIsUndefined();
  void theScoreOfAnInstanceIsItsMeanProbability();
  void refusesScoresThatDoNotFitTheLabels();
};

void AveragePrecisionTest::agreesWithTheReference_data() {
  QTest::addColumn<QString>("name");
  for (const auto& entry : test::reference()["label_map_cases"]) {
    const std::string name = entry["name"];
    QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }
}

void AveragePrecisionTest::agreesWithTheReference() {
  QFETCH(QString, name);
  const auto& entry = test::reference_case(name.toStdString());
  const auto& expected = entry["expected"];
  const Contingency table = make_contingency(map_of(entry["gt"]), map_of(entry["pred"]));
  const auto scores = scores_of(entry, table);
  QVERIFY(agrees(average_precision(table, 50, scores), expected["inst_ap50"]));
  QVERIFY(agrees(average_precision(table, 75, scores), expected["inst_ap75"]));
  const AveragePrecisions all = average_precisions(table, scores);
  QVERIFY(agrees(all.ap50, expected["inst_ap50"]));
  QVERIFY(agrees(all.ap75, expected["inst_ap75"]));
  const MitoEmScores mitoem = mitoem_average_precision(table, scores);
  QVERIFY(agrees(mitoem.ap50, expected["inst_ap50_mitoem"]));
  QVERIFY(agrees(mitoem.ap75, expected["inst_ap75_mitoem"]));
}

void AveragePrecisionTest::sizesAreTheDefaultScores() {
  // Label 1 (one pixel) misses, label 2 (four pixels) hits. By size the hit is ranked first: AP 1; with the
  // ranks exchanged the precision is 1/2.
  const Contingency table = make_contingency(map_of(std::vector<std::string>{"2222.."}),
                                             map_of(std::vector<std::string>{"2222.1"}));
  QCOMPARE(*average_precision(table, 50), 1.0);
  QCOMPARE(*average_precision(table, 50, std::vector{0.9, 0.1}), 0.5);
}

void AveragePrecisionTest::theMeanRunsOverTenThresholds() {
  // IoU 4/5 = 0.80 exactly: a hit at 50, 55, ..., 80: 7 of 10.
  const Contingency table =
      make_contingency(map_of(std::vector<std::string>{"11111"}), map_of(std::vector<std::string>{"1111."}));
  QVERIFY(std::abs(*average_precisions(table).ap - 0.7) < 1e-12);
}

void AveragePrecisionTest::aTieOfScoresGoesToTheLowestId() {
  // Both labels have IoU >= 1/2 only in label 2; label 1 is ranked first by its id and misses.
  const Contingency table =
      make_contingency(map_of(std::vector<std::string>{"..11"}), map_of(std::vector<std::string>{"1.22"}));
  QCOMPARE(*average_precision(table, 50, std::vector{0.5, 0.5}), 0.5);
}

void AveragePrecisionTest::aSizeClassIgnoresWhatLiesOutsideIt() {
  const Contingency table = make_contingency(map_of(std::vector<std::string>{"1.222222.3333.."}),
                                             map_of(std::vector<std::string>{"1.222222.3...44"}));
  // Up to 2 px small, up to 4 medium. Small: truth 1 found, label 4 (2 px) has no partner: a miss, ranked
  // before label 1 by size; precision at the hit 1/2 (labels 2 and 3: 2 belongs to a large truth, 3 (1 px)
  // misses truth 3 and is a small miss, ranked after label 1).
  const MitoEmScores scores = mitoem_average_precision(table, {}, {.small_up_to = 2, .medium_up_to = 4});
  QCOMPARE(*scores.ap75_small, 0.5);
  QCOMPARE(*scores.ap75_medium, 0.0);
  QCOMPARE(*scores.ap75_large, 1.0);
}

void AveragePrecisionTest::aClassWithoutTruthIsUndefined() {
  const Contingency table =
      make_contingency(map_of(std::vector<std::string>{"11"}), map_of(std::vector<std::string>{"11"}));
  const MitoEmScores scores = mitoem_average_precision(table);
  QCOMPARE(*scores.ap75_small, 1.0);
  QVERIFY(!scores.ap75_medium && !scores.ap75_large);
}

void AveragePrecisionTest::theScoreOfAnInstanceIsItsMeanProbability() {
  const cv::Mat labels = map_of(std::vector<std::string>{"33.1"});
  const cv::Mat probability = (cv::Mat_<float>(1, 4) << 0.5F, 1.0F, 0.9F, 0.25F);
  QCOMPARE(mean_probability(labels, probability), (std::vector<double>{0.25, 0.75}));
  const cv::Mat bytes = (cv::Mat_<std::uint8_t>(1, 4) << 0, 255, 9, 51);
  QCOMPARE(mean_probability(labels, bytes), (std::vector<double>{0.2, 0.5}));
}

void AveragePrecisionTest::refusesScoresThatDoNotFitTheLabels() {
  const Contingency table =
      make_contingency(map_of(std::vector<std::string>{"1"}), map_of(std::vector<std::string>{"1"}));
  QVERIFY_THROWS_EXCEPTION(Error, average_precision(table, 50, std::vector{1.0, 2.0}));
}

int run_average_precision_test(int argc, char** argv) {
  AveragePrecisionTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "average_precision_test.moc"
