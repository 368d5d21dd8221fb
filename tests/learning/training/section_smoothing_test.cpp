#include "core/learning/section_smoothing.h"

#include <QTest>
#include <cmath>

#include "tests/learning/training/pictures.h"
#include "tests/learning/training/suites.h"

using namespace cristae;
using namespace pictures;

namespace {

constexpr int kSide = 64;

cv::Mat disks(std::initializer_list<cv::Point2d> centres, double probability) {
  cv::Mat section = cv::Mat::zeros(kSide, kSide, CV_8U);
  for (const auto& centre : centres)
    paint_disk(section, centre, 9, static_cast<unsigned char>(std::lround(255 * probability)));
  return section;
}

struct Collected : PredictionSink {
  std::vector<std::int64_t> sections;
  std::vector<cv::Mat> probabilities;
  std::vector<cv::Mat> densities;
  void section(std::int64_t z, const cv::Mat& probability, const cv::Mat& density) override {
    sections.push_back(z);
    probabilities.push_back(probability.clone());
    densities.push_back(density.clone());
  }
};

cv::Mat density_of(std::int64_t z) {
  return cv::Mat(kSide, kSide, CV_32F, cv::Scalar(static_cast<double>(z)));
}

/// Smooths as prediction does: only the sections that are needed pass by.
Collected smoothed(const std::vector<cv::Mat>& stack, const NeighbourWeights& weights,
                   PredictedSections wanted) {
  Collected collected;
  SectionSmoothing smoothing(collected, weights, wanted);
  const auto reach = static_cast<std::int64_t>(weights.size()) - 1;
  const auto depth = static_cast<std::int64_t>(stack.size());
  for (auto z = std::max<std::int64_t>(wanted.begin - reach, 0); z < std::min(wanted.end + reach, depth); ++z)
    smoothing.section(z, stack[static_cast<std::size_t>(z)], density_of(z));
  smoothing.finish();
  return collected;
}

Collected smoothed(const std::vector<cv::Mat>& stack, const NeighbourWeights& weights) {
  return smoothed(stack, weights, {0, static_cast<std::int64_t>(stack.size())});
}

const cv::Point2d kSure{20, 20};
const cv::Point2d kPale{44, 44};

/// Five sections that hold a sure mitochondrion.
std::vector<cv::Mat> tissue() {
  std::vector<cv::Mat> sections(5);
  for (auto& section : sections) section = disks({kSure}, 0.95);
  return sections;
}

double sureness(const cv::Mat& probability, cv::Point2d place) {
  return probability.at<unsigned char>(cv::Point(place)) / 255.0;
}

}  // namespace

class SectionSmoothingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void weightsFollowTheDistanceInNanometres() {
    const auto thin = neighbour_weights(15, VoxelSize{20, 5, 5});
    QCOMPARE(thin.size(), std::size_t{2});
    QCOMPARE(thin[0], 1.0);
    QCOMPARE(thin[1], std::exp(-8.0 / 9));
    const auto isotropic = neighbour_weights(15, VoxelSize{5, 5, 5});
    QCOMPARE(isotropic.size(), std::size_t{8});  // up to 36 nm
    QCOMPARE(isotropic[4], thin[1]);
  }

  void thickOrUnknownSectionsStandAlone() {
    QCOMPARE(neighbour_weights(15, VoxelSize{50, 5, 5}), NeighbourWeights{1});
    QCOMPARE(neighbour_weights(15, std::nullopt), NeighbourWeights{1});
    QCOMPARE(neighbour_weights(0, VoxelSize{5, 5, 5}), NeighbourWeights{1});
  }

  void largeSectionsHaveFewerNeighbours() {
    const auto weights = neighbour_weights(15, VoxelSize{5, 5, 5});
    QCOMPARE(within_memory(weights, 4096 * 4096), weights);
    QCOMPARE(within_memory(weights, std::int64_t{100} << 20).size(), std::size_t{5});
    QCOMPARE(within_memory(weights, std::int64_t{20000} * 20000).size(), std::size_t{2});
    QCOMPARE(within_memory({1}, 1).size(), std::size_t{1});
  }

  void meanIsOfLogits() {
    const cv::Mat half(3, 2, CV_8U, cv::Scalar(127.5));
    const cv::Mat sure(3, 2, CV_8U, cv::Scalar(204));  // 0.8, logit ln 4
    const double logit = (std::log(0.502 / 0.498) + 0.5 * std::log(4.0)) / 1.5;
    const double expected = 1 / (1 + std::exp(-logit));
    QVERIFY(std::abs(mean_of_logits({half, sure}, {1, 0.5}).at<unsigned char>(2, 1) / 255.0 - expected) <
            0.003);
    const cv::Mat certain(3, 2, CV_8U, cv::Scalar(255));
    const cv::Mat never = cv::Mat::zeros(3, 2, CV_8U);
    QCOMPARE(mean_of_logits({certain, never}, {1, 1}).at<unsigned char>(0, 0), 128);  // neither outvotes
  }

  void aPaleProfileIsKnownFromItsNeighboursAndASpeckIsNot() {
    auto stack = tissue();
    for (auto& section : stack) section |= disks({kPale}, 0.9);
    stack[2] = disks({kSure}, 0.95) | disks({kPale}, 0.35);
    const cv::Point2d speck{50, 12};
    paint_disk<unsigned char>(stack[2], speck, 3, 166);  // 0.65
    const auto result = smoothed(stack, {1, 0.5});
    QVERIFY(sureness(result.probabilities[2], kPale) > 0.5);
    QVERIFY(sureness(result.probabilities[2], speck) < 0.5);
    QVERIFY(sureness(result.probabilities[2], kSure) > 0.9);
  }

  void eachSectionComesOnceInOrderWithItsOwnDensity() {
    const auto result = smoothed(tissue(), {1, 0.5, 0.2});
    QCOMPARE(result.sections, (std::vector<std::int64_t>{0, 1, 2, 3, 4}));
    for (std::int64_t z = 0; z < 5; ++z)
      QVERIFY(same_bytes(result.densities[static_cast<std::size_t>(z)], density_of(z)));
  }

  void aPartIsAsInTheWhole() {
    auto stack = tissue();
    stack[1] |= disks({kPale}, 0.8);
    stack[3] |= disks({kPale}, 0.6);
    for (const NeighbourWeights& weights : {NeighbourWeights{1, 0.5, 0.2}, NeighbourWeights{1}}) {
      const auto whole = smoothed(stack, weights);
      const auto part = smoothed(stack, weights, {1, 4});
      QCOMPARE(part.sections, (std::vector<std::int64_t>{1, 2, 3}));
      for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(same_bytes(part.probabilities[i], whole.probabilities[i + 1]));
    }
  }

  void nothingIsTakenAcrossAGap() {
    auto stack = tissue();
    for (std::size_t z = 3; z < 5; ++z) stack[z] = disks({kPale}, 0.95);  // the series goes on elsewhere
    const auto result = smoothed(stack, {1, 0.8, 0.5});
    QVERIFY(sureness(result.probabilities[2], kSure) > 0.94);
    QCOMPARE(sureness(result.probabilities[2], kPale) < 0.02, true);
    QVERIFY(sureness(result.probabilities[3], kPale) > 0.94);
  }

  void aDamagedSectionTakesNoPart() {
    auto stack = tissue();
    stack[2] = cv::Mat::zeros(kSide, kSide, CV_8U);
    const auto result = smoothed(stack, {1, 0.8, 0.5});
    QCOMPARE(cv::countNonZero(result.probabilities[2]), 0);
    QVERIFY(sureness(result.probabilities[1], kSure) > 0.94);
    QVERIFY(sureness(result.probabilities[3], kSure) > 0.94);
  }

  void aSectionByItselfIsLeftAsItIs() {
    const auto stack = tissue();
    const auto result = smoothed(stack, {1});
    for (std::size_t z = 0; z < stack.size(); ++z) QVERIFY(same_bytes(result.probabilities[z], stack[z]));
  }
};

int run_section_smoothing(int argc, char** argv) {
  SectionSmoothingTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "section_smoothing_test.moc"
