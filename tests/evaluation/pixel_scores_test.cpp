#include "core/evaluation/pixel_scores.h"

#include <QtTest>

#include "core/base/error.h"
#include "tests/evaluation/maps.h"
#include "tests/evaluation/suites.h"

using namespace cristae;
using test::agrees;
using test::map_of;

class PixelScoresTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithTheReference_data();
  void agreesWithTheReference();
  void anEmptyPairMayBeUndefined();
  void correlationOfALargeSectionDoesNotOverflow();
  void averagePrecisionAgreesWithTheReference_data();
  void averagePrecisionAgreesWithTheReference();
  void averagePrecisionOfBytesAndFloatsAgree();
  void averagePrecisionOrdersNegativeScores();
  void averagePrecisionPoolsSections();
  void averagePrecisionRefusesNotANumber();
};

void PixelScoresTest::agreesWithTheReference_data() {
  QTest::addColumn<QString>("name");
  for (const auto& entry : test::reference()["label_map_cases"]) {
    const std::string name = entry["name"];
    QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }
}

void PixelScoresTest::agreesWithTheReference() {
  QFETCH(QString, name);
  const auto& entry = test::reference_case(name.toStdString());
  const auto& expected = entry["expected"]["pixel"];
  const PixelCounts counts = count_pixels(make_contingency(map_of(entry["gt"]), map_of(entry["pred"])));
  QCOMPARE(counts.tp, expected["tp"].get<std::int64_t>());
  QCOMPARE(counts.fp, expected["fp"].get<std::int64_t>());
  QCOMPARE(counts.fn, expected["fn"].get<std::int64_t>());
  QCOMPARE(counts.tn, expected["tn"].get<std::int64_t>());
  const PixelScores scores = score_pixels(counts);
  QVERIFY(agrees(scores.dice, expected["dice"]));
  QVERIFY(agrees(scores.iou, expected["iou"]));
  QVERIFY(agrees(scores.precision, expected["precision"]));
  QVERIFY(agrees(scores.recall, expected["recall"]));
  QVERIFY(agrees(scores.f1, expected["f1"]));
  QVERIFY(agrees(scores.mcc, expected["mcc"]));
}

void PixelScoresTest::anEmptyPairMayBeUndefined() {
  QVERIFY(!score_pixels({0, 0, 0, 9}, EmptyPair::skip).dice);
  QVERIFY(score_pixels({0, 1, 0, 9}, EmptyPair::skip).dice == 0.0);
}

void PixelScoresTest::correlationOfALargeSectionDoesNotOverflow() {
  // Balanced, nine of ten right: (0.81 - 0.01) / 1 = 0.8. Counts of 20 sections of 4096 x 4096.
  const std::int64_t n = 160'000'000;
  QVERIFY(std::abs(*score_pixels({9 * n / 10, n / 10, n / 10, 9 * n / 10}).mcc - 0.8) < 1e-12);
}

void PixelScoresTest::averagePrecisionAgreesWithTheReference_data() {
  QTest::addColumn<int>("index");
  const auto& cases = test::reference()["pixel_ap"];
  for (std::size_t i = 0; i < cases.size(); ++i) {
    QTest::newRow(cases[i]["name"].get<std::string>().c_str()) << static_cast<int>(i);
  }
}

void PixelScoresTest::averagePrecisionAgreesWithTheReference() {
  QFETCH(int, index);
  const auto& entry = test::reference()["pixel_ap"][static_cast<std::size_t>(index)];
  PixelAveragePrecision precision;
  precision.add(map_of(entry["labels"]), test::floats_of(entry["scores"]));
  QVERIFY(agrees(precision.value(), entry["expected"]));
}

void PixelScoresTest::averagePrecisionOfBytesAndFloatsAgree() {
  Random random(31);
  cv::Mat truth(40, 40, CV_8U), bytes(40, 40, CV_8U), floats;
  for (int i = 0; i < 1600; ++i) {
    truth.data[i] = random.chance(0.3) ? 1 : 0;
    bytes.data[i] = static_cast<std::uint8_t>(random.integer(0, 200) + 50 * truth.data[i]);
  }
  bytes.convertTo(floats, CV_32F, 1.0 / 255.0);
  PixelAveragePrecision of_bytes, of_floats;
  of_bytes.add(truth, bytes);
  of_floats.add(truth, floats);
  QVERIFY(std::abs(*of_bytes.value() - *of_floats.value()) < 1e-12);
}

void PixelScoresTest::averagePrecisionOrdersNegativeScores() {
  const cv::Mat truth = (cv::Mat_<std::uint8_t>(1, 4) << 0, 1, 0, 1);
  const cv::Mat scores = (cv::Mat_<float>(1, 4) << -2.0F, -1.0F, -0.0F, 0.0F);
  PixelAveragePrecision precision;
  precision.add(truth, scores);
  // -0 and 0 tie: one of two (P 1/2, R 1/2), then -1: two of three. 1/2 * 1/2 + 1/2 * 2/3 = 7/12
  QVERIFY(std::abs(*precision.value() - 7.0 / 12.0) < 1e-12);
}

void PixelScoresTest::averagePrecisionPoolsSections() {
  const cv::Mat nothing = cv::Mat::zeros(1, 2, CV_8U);
  const cv::Mat all = cv::Mat::ones(1, 2, CV_8U);
  PixelAveragePrecision pooled;
  pooled.add(all, cv::Mat(1, 2, CV_8U, cv::Scalar(255)));
  pooled.add(nothing, cv::Mat(1, 2, CV_32F, cv::Scalar(1.0)));  // ties with byte 255
  QVERIFY(std::abs(*pooled.value() - 0.5) < 1e-12);
}

void PixelScoresTest::averagePrecisionRefusesNotANumber() {
  PixelAveragePrecision precision;
  const cv::Mat scores(1, 1, CV_32F, cv::Scalar(std::nan("")));
  QVERIFY_THROWS_EXCEPTION(Error, precision.add(cv::Mat::ones(1, 1, CV_8U), scores));
  QVERIFY_THROWS_EXCEPTION(Error, precision.add(cv::Mat::ones(1, 2, CV_8U), cv::Mat::zeros(1, 1, CV_32F)));
}

int run_pixel_scores_test(int argc, char** argv) {
  PixelScoresTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "pixel_scores_test.moc"
