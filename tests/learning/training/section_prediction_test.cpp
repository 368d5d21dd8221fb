#include "core/learning/section_prediction.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include "core/base/random.h"
#include "tests/learning/training/pictures.h"
#include "tests/learning/training/suites.h"

using namespace cristae;
using namespace pictures;

namespace {

cv::Mat noise(cv::Size size) {
  Random random(3);
  cv::Mat image(size, CV_32F);
  for (auto& value : cv::Mat_<float>(image)) value = static_cast<float>(random.uniform(0, 1));
  return image;
}

/// All rows in bands of `height`.
void add_bands(SectionPrediction& prediction, const cv::Mat& probability, const cv::Mat& density,
               int height) {
  for (int top = 0; top < probability.rows; top += height) {
    const cv::Range rows(top, std::min(top + height, probability.rows));
    prediction.add_rows(top, probability.rowRange(rows), density.rowRange(rows));
  }
  prediction.finish();
}

}  // namespace

class SectionPredictionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rowsAreStretchedAsAWholeImageIs_data() {
    QTest::addColumn<QSize>("from");
    QTest::addColumn<QSize>("to");
    QTest::newRow("larger") << QSize(37, 29) << QSize(101, 83);
    QTest::newRow("twice") << QSize(40, 30) << QSize(80, 60);
    QTest::newRow("smaller") << QSize(101, 83) << QSize(37, 29);
    QTest::newRow("taller, narrower") << QSize(40, 30) << QSize(25, 70);
    QTest::newRow("of one row") << QSize(9, 1) << QSize(20, 7);
    QTest::newRow("the same") << QSize(12, 8) << QSize(12, 8);
  }
  void rowsAreStretchedAsAWholeImageIs() {
    QFETCH(QSize, from);
    QFETCH(QSize, to);
    const cv::Mat image = noise({from.width(), from.height()});
    const cv::Size size(to.width(), to.height());
    cv::Mat whole;
    cv::resize(image, whole, size, 0, 0, cv::INTER_LINEAR);
    StretchedRows rows(image, size);
    for (int y = 0; y < size.height; ++y) QVERIFY(largest_difference(rows.row(y), whole.row(y)) < 1e-5);
    QVERIFY(largest_difference(rows.row(0), whole.row(0)) < 1e-5);  // going back is allowed
  }

  void aSectionOfTheStacksResolutionIsTakenAsItIs() {
    const cv::Mat probability = noise({50, 40});
    const cv::Mat density = 4 * noise({50, 40});
    SectionPrediction prediction({50, 40}, {50, 40}, 4, true);
    add_bands(prediction, probability, density, 7);
    cv::Mat bytes;
    probability.convertTo(bytes, CV_8U, 255);
    QVERIFY(same_bytes(prediction.probability(), bytes));
    QVERIFY(largest_difference(prediction.density(), density / 4) < 1e-6);
  }

  void anotherResolutionIsStretched() {
    const cv::Mat probability = noise({50, 40});
    const cv::Mat density = 4 * noise({50, 40});
    SectionPrediction prediction({50, 40}, {75, 100}, 4, true);
    add_bands(prediction, probability, density, 16);
    cv::Mat wide;
    cv::resize(probability, wide, {75, 100}, 0, 0, cv::INTER_LINEAR);
    cv::Mat bytes;
    wide.convertTo(bytes, CV_8U, 255);
    QVERIFY(prediction.probability().type() == CV_8U);
    QVERIFY(largest_difference(prediction.probability(), bytes) <= 1);
    cv::resize(density, wide, {75, 100}, 0, 0, cv::INTER_LINEAR);
    QVERIFY(largest_difference(prediction.density(), wide / 4) < 1e-5);
  }

  void withoutADensityNoneIsMade() {
    for (const cv::Size stack : {cv::Size(50, 40), cv::Size(60, 60)}) {
      SectionPrediction prediction({50, 40}, stack, 1, false);
      add_bands(prediction, noise({50, 40}), noise({50, 40}), 40);
      QVERIFY(prediction.density().empty());
      QVERIFY(prediction.probability().size() == stack);
    }
  }
};

int run_section_prediction(int argc, char** argv) {
  SectionPredictionTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "section_prediction_test.moc"
